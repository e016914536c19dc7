//! L: limits.

use std::io::Write;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::FutureExt;
use losant::{Client, ErrorKind, RetryPolicy};
use tests::clock::TestClock;
use tests::raw::RawServer;
use tests::sample::{self, access_token, lists};
use tests::server::{Reply, Server};

pub(super) const TOKEN: &str = r#"{"id":"t1"}"#;

pub(super) fn client(url: &str) -> Client {
    sample::builder(url).retry(RetryPolicy::none()).build().unwrap()
}

pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// `size` zeros as gzip, without ever holding them.
fn bomb(size: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![0; 1 << 20];
    for _ in 0..size >> 20 {
        encoder.write_all(&zeros).unwrap();
    }
    encoder.finish().unwrap()
}

#[tokio::test]
async fn l1_timeouts_exist_by_default() {
    let server = Server::script([Reply::json(200, TOKEN), Reply::events([": hi\n\n"])]).await;
    let clock = TestClock::new();
    let client = sample::builder(server.url()).clock(clock.clone()).build().unwrap();
    access_token(&client).get("t").send().await.unwrap();
    assert_eq!(clock.alarms(), [Duration::from_secs(30)]);
    // A stream: one alarm for opening, then only for silence.
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    assert!(events.next().now_or_never().is_none());
    assert!(clock.alarms()[2..].iter().all(|alarm| *alarm == Duration::from_secs(30)));
}

/// How long a file takes is a matter of its size.
#[tokio::test]
async fn l1_an_upload_has_the_time_of_a_whole_call() {
    let server = Server::start(|_| Reply::json(200, "{}")).await;
    let clock = TestClock::new();
    let client = sample::builder(server.url()).clock(clock.clone()).build().unwrap();
    lists(&client).upload(b"content".to_vec()).send().await.unwrap();
    lists(&client).upload(b"content".to_vec()).timeout(Duration::from_secs(7)).send().await.unwrap();
    assert_eq!(clock.alarms(), [90, 7].map(Duration::from_secs));
}

#[tokio::test]
async fn l1_the_total_is_bounded_by_default() {
    let server = Server::start(|_| Reply::Hang).await;
    let clock = TestClock::new();
    let policy = RetryPolicy::default().max_attempts(100).base_delay(Duration::ZERO);
    let client = sample::builder(server.url()).clock(clock.clone()).retry(policy).build().unwrap();
    let call = tokio::spawn(async move { access_token(&client).get("t").send().await });
    let error = clock.until_done(call).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(clock.alarms(), [Duration::from_secs(30); 3]);
}

/// The time is tokio's own, which stands still while there is work and then goes to the next timer.
#[tokio::test(start_paused = true)]
async fn l1_connecting_is_bounded_by_default() {
    // The machine takes the connection, but nobody answers the greeting of TLS.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    for (limit, seconds) in [(None, 10), (Some(4), 4)] {
        let mut builder = sample::builder(&url).retry(RetryPolicy::none());
        if let Some(limit) = limit {
            builder = builder.connect_timeout(Duration::from_secs(limit));
        }
        let start = tokio::time::Instant::now();
        let error = access_token(&builder.build().unwrap()).get("t").send().await.unwrap_err();
        assert!(error.is_connect() && error.is_timeout(), "{error:?}");
        assert_eq!(start.elapsed().as_secs(), seconds);
    }
}

#[tokio::test]
async fn l1_slow_body_times_out() {
    let server = Server::start(|_| Reply::events(["{", "\"id\""])).await;
    let clock = TestClock::new();
    let client = sample::builder(server.url()).clock(clock.clone()).retry(RetryPolicy::none());
    let client = client.build().unwrap();
    let call = tokio::spawn(async move { access_token(&client).get("t").send().await });
    server.seen(1).await;
    let error = clock.until_done(call).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn l2_the_body_is_capped() {
    let large = format!(r#"{{"id":"{}"}}"#, "x".repeat(5000));
    for (coding, body) in [("identity", large.clone().into_bytes()), ("gzip", gzip(large.as_bytes()))] {
        let reply = move |_: &_| Reply::json(200, body.clone()).with("content-encoding", coding);
        let server = Server::start(reply).await;
        for (cap, fine) in
            [(large.len() + 1, true), (large.len(), true), (large.len() - 1, false), (0, false)]
        {
            let client = sample::builder(server.url()).max_response_bytes(cap).build().unwrap();
            let result = access_token(&client).get("t").send().await;
            assert_eq!(result.is_ok(), fine, "{coding}, {cap}");
            if let Err(error) = result {
                assert_eq!(error.kind(), ErrorKind::Decode);
                assert!(error.body().len() <= cap);
            }
        }
    }
}

/// What has come before counts, whatever the size of a chunk.
#[tokio::test]
async fn l2_a_body_in_chunks_is_capped_as_a_whole() {
    let body = [r#"{"id":""#, "xxxxxxxxxx", "yyyyyyyyyy", "zzzzzzzzzz", r#""}"#];
    let size = body.concat().len();
    let server = Server::start(move |_| Reply::events_then_end(body)).await;
    for cap in [size, size - 1, size - 5, 20, 1] {
        let client = sample::builder(server.url()).max_response_bytes(cap).build().unwrap();
        match access_token(&client).get("t").send().await {
            Ok(token) => assert_eq!((cap, token.id.len()), (size, 30)),
            Err(error) => {
                assert!(error.to_string().contains(&format!("larger than {cap} bytes")), "{error}");
                assert_eq!(error.body(), &body.concat().as_bytes()[..cap]);
                assert!(cap < size);
            }
        }
    }
}

#[tokio::test]
async fn l2_error_body_is_truncated() {
    for (size, kept) in [(99, 99), (100, 100), (101, 100), (5000, 100)] {
        let body = "x".repeat(size);
        for (coding, body) in [("identity", body.clone().into_bytes()), ("gzip", gzip(body.as_bytes()))] {
            let reply =
                move |_: &_| Reply::text(400, "text/plain", body.clone()).with("content-encoding", coding);
            let server = Server::start(reply).await;
            let client = sample::builder(server.url()).max_error_bytes(100).build().unwrap();
            let error = access_token(&client).get("t").send().await.unwrap_err();
            assert!(error.is_bad_request());
            assert_eq!(error.body().len(), kept, "{coding}, {size}");
        }
    }
}

#[tokio::test]
async fn l2_the_caps_are_there_by_default() {
    for (status, size, cap) in [(200, 65 << 20, 64 << 20), (404, 2 << 20, 1 << 20)] {
        let packed = bomb(size);
        let reply = move |_: &_| Reply::json(status, packed.clone()).with("content-encoding", "gzip");
        let server = Server::start(reply).await;
        let error = access_token(&client(server.url())).get("t").send().await.unwrap_err();
        assert_eq!(error.body().len(), cap, "{error}");
    }
}

#[tokio::test]
async fn l2_gzip_is_decompressed() {
    let packed = gzip(TOKEN.as_bytes());
    for coding in ["gzip", "x-gzip", "GZIP", "identity, gzip"] {
        let body = packed.clone();
        let server = Server::start(move |request| {
            assert_eq!(request.header("accept-encoding"), Some("gzip"));
            Reply::json(200, body.clone()).with("content-encoding", coding)
        })
        .await;
        let reply = access_token(&client(server.url())).get("t").send_with_response().await.unwrap();
        assert_eq!(reply.body, TOKEN, "{coding}");
    }
}

#[tokio::test]
async fn l2_decompression_bomb_errors() {
    let bomb = bomb(64 << 20);
    assert!(bomb.len() < 1 << 17);
    for (status, kind) in [(200, ErrorKind::Decode), (404, ErrorKind::Status)] {
        let body = bomb.clone();
        let reply = move |_: &_| Reply::json(status, body.clone()).with("content-encoding", "gzip");
        let server = Server::start(reply).await;
        let client = sample::builder(server.url()).max_response_bytes(2 << 20).build().unwrap();
        let error = access_token(&client).get("t").send().await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.body().len() <= 2 << 20);
    }
}

#[tokio::test]
async fn l2_invalid_gzip_errors() {
    let whole = gzip(TOKEN.as_bytes());
    let cases: [(&str, Vec<u8>); 6] = [
        ("gzip", TOKEN.into()),
        ("gzip", whole[..whole.len() - 9].to_vec()),
        ("gzip", Vec::new()),
        ("br", TOKEN.into()),
        ("gzip, gzip", whole.clone()),
        ("deflate", TOKEN.into()),
    ];
    for (coding, body) in cases {
        let server =
            Server::start(move |_| Reply::json(200, body.clone()).with("content-encoding", coding)).await;
        let error = access_token(&client(server.url())).get("t").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{coding}: {error}");
        let requested = !error.to_string().contains("a content encoding that was not requested");
        assert_eq!(requested, coding == "gzip", "{coding}: {error}");
    }
}

#[tokio::test]
async fn l3_wrong_content_lengths() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
    for (response, fine) in [
        (format!("{head}content-length: 11\r\n\r\n{TOKEN}"), true),
        (format!("{head}content-length: 5\r\n\r\n{TOKEN}"), false),
        (format!("{head}content-length: 500\r\n\r\n{TOKEN}"), false),
        (format!("{head}content-length: 99999999999999\r\n\r\n{TOKEN}"), false),
        (format!("{head}content-length: -1\r\n\r\n{TOKEN}"), false),
        (format!("{head}content-length: 11\r\ncontent-length: 12\r\n\r\n{TOKEN}"), false),
        (format!("{head}\r\n{TOKEN}"), true),
        (format!("{head}transfer-encoding: chunked\r\n\r\nb\r\n{TOKEN}\r\n0\r\n\r\n"), true),
        (format!("{head}transfer-encoding: chunked\r\n\r\nb\r\n{TOKEN}\r\n"), false),
        (format!("{head}transfer-encoding: chunked\r\n\r\nfffffffffffffffff\r\n{TOKEN}"), false),
        (String::new(), false),
        ("nonsense\r\n\r\n".to_owned(), false),
    ] {
        let server = RawServer::start(response.clone()).await;
        let result = access_token(&client(server.url())).get("t").send().await;
        assert_eq!(result.is_ok(), fine, "{response:?}: {result:?}");
        if let Err(error) = result {
            assert!(matches!(error.kind(), ErrorKind::Transport | ErrorKind::Decode), "{error:?}");
        }
    }
}

#[tokio::test]
async fn l3_interrupted_body_is_retried_for_reads() {
    let response = "HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{\"id\":";
    let server = RawServer::start(response).await;
    let client = sample::builder(server.url()).clock(TestClock::new()).build().unwrap();
    let error = access_token(&client).get("t").send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 3));
    assert_eq!(server.connections(), 3);
    let error = access_token(&client).export().send().await.unwrap_err();
    assert_eq!((error.attempts(), server.connections()), (1, 4));
}

#[tokio::test]
async fn l4_deep_json_is_an_error() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let lists = deep("[", "]");
    let objects = deep("{\"a\":", "}");
    let bodies = [
        format!(r#"{{"id":{lists}}}"#),
        format!(r#"{{"id":{objects}}}"#),
        // A field that no model has is no way around the limit.
        format!(r#"{{"id":"t1","new":{lists}}}"#),
        format!(r#"{{"new":{objects},"id":"t1"}}"#),
        lists,
        "[".repeat(1_000_000),
    ];
    for body in bodies {
        for (status, kind) in [(200, ErrorKind::Decode), (400, ErrorKind::Status)] {
            let body = body.clone();
            let server = Server::start(move |_| Reply::json(status, body.clone())).await;
            let error = access_token(&client(server.url())).get("t").send().await.unwrap_err();
            assert_eq!(error.kind(), kind);
        }
    }
}

#[tokio::test]
async fn l5_bodies_that_are_not_what_they_should_be() {
    let bom = [b"\xef\xbb\xbf", TOKEN.as_bytes()].concat();
    let wide: Vec<u8> = TOKEN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let cases: [(u16, &str, Vec<u8>, bool); 15] = [
        (200, "text/html", b"<html>hello</html>".to_vec(), false),
        (200, "application/json", Vec::new(), false),
        (204, "application/json", Vec::new(), false),
        (200, "application/json", b"{\"id\":\"t".to_vec(), false),
        (200, "application/json", bom, true),
        (200, "application/json", b"\xef\xbb\xbf".to_vec(), false),
        (200, "application/json; charset=latin1", TOKEN.into(), true),
        (200, "application/json; charset=utf-16", wide.clone(), false),
        (200, "application/json", wide, false),
        (200, "application/json", b"{\"id\":\"\xe9\"}".to_vec(), false),
        (200, "text/plain", TOKEN.into(), true),
        (200, "application/json", b"null".to_vec(), false),
        (200, "application/json", b"{\"id\":1}".to_vec(), false),
        (200, "application/json", b"{\"id\":\"t\"} trailing".to_vec(), false),
        (200, "application/json", b"\0".to_vec(), false),
    ];
    for (status, content_type, body, fine) in cases {
        let sent = body.clone();
        let server = Server::start(move |_| Reply::text(status, content_type, sent.clone())).await;
        let result = access_token(&client(server.url())).get("t").send().await;
        assert_eq!(result.is_ok(), fine, "{content_type} {:?}", String::from_utf8_lossy(&body));
        if let Err(error) = result {
            assert_eq!(error.kind(), ErrorKind::Decode);
        }
    }
}

#[tokio::test]
async fn l3_too_many_headers_error() {
    for head in ["x-flood: 1\r\n".repeat(10_000), format!("x-flood: {}\r\n", "x".repeat(4 << 20))] {
        let response = format!("HTTP/1.1 200 OK\r\n{head}content-length: 11\r\n\r\n{TOKEN}");
        let server = RawServer::start(response).await;
        let error = access_token(&client(server.url())).get("t").send().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    }
}

#[tokio::test]
async fn l5_empty_body_is_valid_gzip() {
    for status in [200, 204] {
        let server = Server::start(move |_| Reply::status(status).with("content-encoding", "gzip")).await;
        let client = client(server.url());
        access_token(&client).delete("t").send().await.unwrap();
        client.request(losant::Method::HEAD, "/tokens").send_raw().await.unwrap();
        client.request(losant::Method::DELETE, "/tokens").send::<()>().await.unwrap();
        let error = client.request(losant::Method::GET, "/tokens").send::<String>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn l2_padded_gzip_and_invalid_content_codings_are_read() {
    let packed = gzip(TOKEN.as_bytes());
    let padded = [&packed[..], &[0; 3]].concat();
    let members = [gzip(&TOKEN.as_bytes()[..5]), vec![0; 5], gzip(&TOKEN.as_bytes()[5..])].concat();
    for (coding, body) in [
        ("gzip", padded),
        ("gzip", members),
        ("none", TOKEN.into()),
        ("utf-8", TOKEN.into()),
        ("utf-8, gzip", packed),
    ] {
        let server =
            Server::start(move |_| Reply::json(200, body.clone()).with("content-encoding", coding)).await;
        assert_eq!(access_token(&client(server.url())).get("t").send().await.unwrap().id, "t1", "{coding}");
    }
}
