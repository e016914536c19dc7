//! L9: what was read of a body is kept, however the reading ends.

use std::time::Duration;

use losant::ErrorKind;
use tests::clock::{TestClock, done, until};
use tests::raw::RawServer;
use tests::sample::{self, access_token, lists};
use tests::server::{Reply, Server};

use super::limits::{TOKEN, client, gzip};

/// An error response of a server on loopback, as a raw text.
fn refusal(headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\n{headers}\r\n");
    [head.as_bytes(), body].concat()
}

const WORDS: &str = r#"{"type":"Validation","message":"name is missing"}"#;

#[tokio::test]
async fn l9_partial_error_body_is_kept() {
    let packed = gzip(WORDS.as_bytes());
    let padded = [&packed[..], &[0; 700]].concat();
    let members = [gzip(&WORDS.as_bytes()[..9]), gzip(&WORDS.as_bytes()[9..])].concat();
    let garbage = [&packed[..], b"garbage"].concat();
    for (headers, body, whole) in [
        ("content-encoding: utf-8\r\n", WORDS.as_bytes(), true),
        ("content-encoding: none\r\n", WORDS.as_bytes(), true),
        ("content-encoding: UTF8, identity\r\n", WORDS.as_bytes(), true),
        ("content-encoding: br\r\n", WORDS.as_bytes(), true),
        ("content-encoding: \u{e9}\r\n", WORDS.as_bytes(), true),
        ("content-encoding: gzip\r\n", WORDS.as_bytes(), true),
        ("content-encoding: gzip\r\n", &packed[..], true),
        ("content-encoding: gzip\r\n", &padded[..], true),
        ("content-encoding: gzip\r\n", &members[..], true),
        ("content-encoding: gzip\r\n", &garbage[..], true),
        ("content-encoding: gzip\r\n", &packed[..packed.len() - 1], true),
        ("content-length: 500\r\n", WORDS.as_bytes(), true),
        ("content-length: 10\r\n", WORDS.as_bytes(), false),
        ("content-encoding: gzip\r\n", &packed[..30], false),
    ] {
        let server = RawServer::start(refusal(headers, body)).await;
        let error = access_token(&client(server.url())).get("t").send().await.unwrap_err();
        assert_eq!((error.kind(), error.is_bad_request()), (ErrorKind::Status, true), "{headers}: {error}");
        let (all, read) = (WORDS.as_bytes(), &error.body()[..]);
        assert!(
            if whole { read == all } else { !read.is_empty() && all.starts_with(read) },
            "{headers}: {error:?}"
        );
        assert_eq!(error.message(), whole.then_some("name is missing"), "{headers}");
    }
}

#[tokio::test]
async fn l9_unfinished_error_body_times_out_early() {
    let chunk = format!("transfer-encoding: chunked\r\n\r\n{:x}\r\n{WORDS}\r\n", WORDS.len());
    let length = format!("content-length: 500\r\n\r\n{WORDS}");
    let packed = [b"content-encoding: gzip\r\n\r\n", &gzip(WORDS.as_bytes())[..]].concat();
    for response in [chunk.into_bytes(), length.into_bytes(), packed] {
        let head = b"HTTP/1.1 400 Bad Request\r\n";
        let server = RawServer::start_and_wait([&head[..], &response].concat()).await;
        let clock = TestClock::new();
        let client = sample::builder(server.url()).clock(clock.clone()).build().unwrap();
        let call = tokio::spawn(async move { access_token(&client).get("t").send().await });
        until(|| clock.alarms().len() == 2).await;
        assert_eq!(clock.alarms(), [30, 5].map(Duration::from_secs));
        let error = clock.until_done(call).await.unwrap_err();
        assert_eq!((error.message(), error.attempts()), (Some("name is missing"), 1), "{error:?}");
    }
}

#[tokio::test]
async fn l9_partial_body_is_kept_after_an_attempt_timeout() {
    let head = format!("HTTP/1.1 400 Bad Request\r\ncontent-length: 500\r\n\r\n{WORDS}");
    let packed =
        [&b"HTTP/1.1 400 Bad Request\r\ncontent-encoding: gzip\r\n\r\n"[..], &gzip(WORDS.as_bytes())]
            .concat();
    for response in [head.into_bytes(), packed] {
        let server = RawServer::start_and_wait(response).await;
        let clock = TestClock::new();
        let limit = Duration::from_secs(3);
        let builder = sample::builder(server.url()).clock(clock.clone()).attempt_timeout(limit);
        let client = builder.build().unwrap();
        let call = tokio::spawn(async move { access_token(&client).get("t").send().await });
        until(|| clock.alarms() == [limit, Duration::from_secs(5)]).await;
        clock.advance(limit);
        let error = done(call).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.message()),
            (ErrorKind::Status, Some("name is missing")),
            "{error:?}"
        );
        assert_eq!(error.body(), WORDS);
    }
}

/// Where a stream of events was asked for, the limit of the attempt starts anew for the response that is none.
#[tokio::test]
async fn l9_partial_body_of_a_wrong_content_type_is_kept() {
    let response =
        format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{WORDS}");
    for limit in [3, 8].map(Duration::from_secs) {
        let server = RawServer::start_and_wait(response.clone()).await;
        let clock = TestClock::new();
        let builder = sample::builder(server.url()).clock(clock.clone()).attempt_timeout(limit);
        let client = builder.build().unwrap();
        let call = tokio::spawn(async move { lists(&client).follow().subscribe().await.map(drop) });
        until(|| clock.alarms() == [limit, Duration::from_secs(5), limit]).await;
        clock.advance(limit.min(Duration::from_secs(5)));
        let error = done(call).await.unwrap_err();
        assert_eq!((error.kind(), &error.body()[..]), (ErrorKind::Decode, WORDS.as_bytes()), "{error:?}");
    }
}

#[tokio::test]
async fn l9_unfollowed_redirect_keeps_its_body() {
    let response =
        format!("HTTP/1.1 302 Found\r\nlocation: /login\r\ncontent-length: {}\r\n\r\n{WORDS}", WORDS.len());
    let server = RawServer::start(response).await;
    let error = access_token(&client(server.url())).delete("t").send().await.unwrap_err();
    assert_eq!((error.message(), &error.body()[..]), (Some("name is missing"), WORDS.as_bytes()));
    assert!(error.to_string().contains("redirect"), "{error}");
}

#[tokio::test]
async fn l9_partial_success_body_is_kept() {
    let packed = gzip(TOKEN.as_bytes());
    for (coding, body, kept) in [
        ("gzip", TOKEN.as_bytes().to_vec(), TOKEN),
        ("gzip", packed[..packed.len() - 1].to_vec(), TOKEN),
        ("gzip", [&packed[..], b"garbage"].concat(), TOKEN),
    ] {
        let server =
            Server::start(move |_| Reply::json(200, body.clone()).with("content-encoding", coding)).await;
        let error = access_token(&client(server.url())).get("t").send().await.unwrap_err();
        assert_eq!((error.kind(), &error.body()[..]), (ErrorKind::Decode, kept.as_bytes()), "{error}");
    }
}
