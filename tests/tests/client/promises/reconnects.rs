//! T9, E3, S1: what a stream of events does between two connections, and when it gives up.

use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt;
use http_body_util::StreamBody;
use hyper::body::Frame;
use losant::transport::{Body, Transport, TransportFuture};
use losant::{ClientBuilder, Error, ErrorKind, EventStream, RetryPolicy};
use tests::clock::TestClock;
use tests::sample::{self, FollowEvent, Item, access_token, lists};
use tests::server::{Reply, Server};

use super::secrets::everything;

const FIRST: &str = "id: 1\nevent: item\ndata: {\"n\":1}\n\n";

fn item(n: i64) -> FollowEvent {
    FollowEvent::Item(Item { n })
}

/// A stream of which the first event was read: the connections behind that are answered with these replies.
async fn follow(
    builder: ClientBuilder,
    replies: impl Fn(usize) -> Reply + Send + Sync + 'static,
) -> (Server, EventStream<FollowEvent>) {
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::events_then_end([FIRST]),
        count => replies(count),
    })
    .await;
    let client = builder.base_url(server.url()).build().unwrap();
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    (server, events)
}

fn builder() -> ClientBuilder {
    sample::builder("http://localhost").clock(TestClock::new())
}

/// The error that ends the stream, and how many requests were made.
async fn ends(
    builder: ClientBuilder,
    replies: impl Fn(usize) -> Reply + Send + Sync + 'static,
) -> (Error, usize) {
    let (server, mut events) = follow(builder, replies).await;
    let error = events.next().await.unwrap().unwrap_err();
    assert!(events.next().await.is_none());
    (error, server.requests().len())
}

#[tokio::test]
async fn t9_a_stream_reconnects_after_the_failures_that_calls_retry() {
    for status in [408, 429, 502, 503, 504] {
        let (_, mut events) = follow(builder(), move |count| match count {
            1 => Reply::status(status),
            _ => Reply::events(["event: item\ndata: {\"n\":2}\n\n"]),
        })
        .await;
        assert_eq!(events.next().await.unwrap().unwrap(), item(2), "{status}");
    }
    for status in [400, 401, 403, 404, 422, 500, 501] {
        let (error, requests) = ends(builder(), move |_| Reply::status(status)).await;
        assert_eq!((error.status().unwrap().as_u16(), error.attempts(), requests), (status, 1, 2));
        assert!(!error.is_retry_budget_exhausted());
    }
}

#[tokio::test]
async fn t9_a_policy_of_one_attempt_ends_a_stream_with_the_first_failure() {
    for status in [408, 429, 503, 501] {
        let builder = builder().retry(RetryPolicy::none());
        let (error, requests) = ends(builder, move |_| Reply::status(status)).await;
        assert_eq!((error.attempts(), requests, error.is_retry_budget_exhausted()), (1, 2, false));
    }
    let (error, requests) = ends(builder().retry(RetryPolicy::none()), |_| Reply::Drop).await;
    assert_eq!((error.kind(), requests), (ErrorKind::Transport, 2));
    // The policy of the call comes before that of the client.
    let server = Server::start(|request| match request.header("last-event-id") {
        None => Reply::events_then_end([FIRST]),
        Some(_) => Reply::status(503),
    })
    .await;
    let client = builder().base_url(server.url()).build().unwrap();
    let mut events = lists(&client).follow().retry(RetryPolicy::none()).subscribe().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    assert!(events.next().await.unwrap().is_err() && events.next().await.is_none());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn t9_a_policy_of_more_attempts_than_ten_has_as_many_connections() {
    for (attempts, failures) in [(1, 1), (2, 10), (10, 10), (12, 12)] {
        let builder = builder().retry(RetryPolicy::default().max_attempts(attempts));
        let (error, requests) = ends(builder, |_| Reply::status(503)).await;
        assert_eq!((error.attempts(), requests), (failures, failures as usize + 1), "{attempts}");
    }
}

#[tokio::test]
async fn t9_a_stream_that_reconnects_spends_the_retry_budget() {
    for budget in [0, 2] {
        let (error, requests) = ends(builder().retry_budget(budget), |_| Reply::status(503)).await;
        assert!(error.is_retry_budget_exhausted(), "{error}");
        assert_eq!((error.attempts(), requests), (budget + 1, budget as usize + 2));
    }
}

#[tokio::test]
async fn e3_a_connection_that_was_accepted_is_no_failure() {
    // Nine failures, and later nine more: not ten in a row.
    let some: fn(usize) -> bool = |count| count <= 9 || (22..=30).contains(&count);
    for (policy, fails) in [(RetryPolicy::default(), some), (RetryPolicy::none(), |_| false)] {
        let clock = TestClock::new();
        let (server, mut events) =
            follow(builder().clock(clock.clone()).retry(policy), move |count| match count {
                31.. => Reply::events(["event: item\ndata: {\"n\":2}\n\n"]),
                _ if fails(count) => Reply::status(503),
                _ => Reply::events_then_end::<[&str; 0]>([]),
            })
            .await;
        assert_eq!(events.next().await.unwrap().unwrap(), item(2));
        assert_eq!(server.requests().len(), 32);
        // Who accepts and says nothing is asked no more often than who does not answer.
        let expected = [1, 2, 4, 8, 16].into_iter().chain([30; 26]).map(Duration::from_secs);
        assert_eq!(clock.pauses(), expected.collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn e3_a_body_that_is_not_encoded_is_a_stream_whatever_the_header_says() {
    for coding in ["none", "utf-8", "", "identity", "Identity, identity", "binary"] {
        let server = Server::script([Reply::events([FIRST]).with("content-encoding", coding)]).await;
        let mut events = lists(&sample::client(server.url())).follow().subscribe().await.unwrap();
        assert_eq!(events.next().await.unwrap().unwrap(), item(1), "{coding:?}");
    }
    for coding in ["gzip", "br", "identity, gzip"] {
        let server = Server::script([Reply::events([FIRST]).with("content-encoding", coding)]).await;
        let error = lists(&sample::client(server.url())).follow().subscribe().await.unwrap_err();
        assert!(error.to_string().contains("compressed"), "{coding}: {error}");
    }
}

#[tokio::test]
async fn e4_a_stream_resumes_behind_an_event_that_is_too_large() {
    // Events 2 and 3 are too large; on every connection 2 breaks off, behind its id, and 3 before its id.
    let large = "x".repeat(200);
    let server = Server::start(move |request| {
        let from = request.header("last-event-id").map_or(0, |id| id.parse().unwrap());
        Reply::events_then_end(match from {
            0 => vec![FIRST.to_owned(), format!("id: 2\nevent: note\ndata: {large}")],
            2 => vec![format!("data: {large}\nid: 3\n\n"), "id: 4\nevent: note\ndata: four\n\n".to_owned()],
            _ => vec![format!("id: 5\nevent: note\ndata: after {from}\n\n")],
        })
    })
    .await;
    let client = builder().base_url(server.url()).max_event_bytes(100).build().unwrap();
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    assert!(events.next().await.unwrap().unwrap_err().to_string().contains("larger than 100 bytes"));
    assert_eq!(events.last_event_id(), Some("2"));
    assert!(events.next().await.unwrap().unwrap_err().to_string().contains("larger than 100 bytes"));
    assert_eq!(events.next().await.unwrap().unwrap(), FollowEvent::Note("four".into()));
    assert_eq!(events.next().await.unwrap().unwrap(), FollowEvent::Note("after 4".into()));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn s1_no_token_that_a_stream_has_sent_shows() {
    let server = Server::start(|request| {
        let token = request.header("authorization").unwrap().trim_start_matches("Bearer ").to_owned();
        if token == "refused-canary" {
            return Reply::status(503);
        }
        let bad = |token: &str| format!("event: item\ndata: {{\"{token}\":[],\"n\":[\"{token}\"]}}\n\n");
        let tokens = ["first-canary", "refused-canary", "second-canary"];
        Reply::events_then_end(tokens.map(bad).into_iter().chain([
            format!("event: later\nid: {token}\ndata: token={token}\n\n"),
            format!("event: {token}\ndata: x\n\n"),
        ]))
    })
    .await;
    let client = builder().base_url(server.url()).access_token("first-canary").build().unwrap();
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    // What was not sent yet is no secret of this stream.
    for sent in [1, 3] {
        for at in 0..3 {
            let output = everything(&events.next().await.unwrap().unwrap_err());
            assert!(at >= sent || !output.contains("canary"), "{output}");
        }
        let unknown = events.next().await.unwrap().unwrap();
        let output = format!("{unknown:?} {unknown:#?}");
        assert!(output.contains("later") && !output.contains("canary"), "{output}");
        let FollowEvent::Unknown(unknown) = unknown else { panic!("{unknown:?}") };
        assert!(unknown.data.ends_with("-canary"), "who asks for the data gets it");
        let named = events.next().await.unwrap().unwrap();
        assert!(!format!("{named:?} {named:#?}").contains("canary"), "{named:?}");
        if sent == 1 {
            // Connections with the second token fail, until there is a third.
            client.set_access_token("refused-canary").unwrap();
            let next = tokio::spawn(async move { (events.next().await, events) });
            server.seen(2).await;
            client.set_access_token("second-canary").unwrap();
            let (first, rest) = next.await.unwrap();
            assert!(!everything(&first.unwrap().unwrap_err()).contains("canary"));
            events = rest;
            for _ in 1..3 {
                assert!(!everything(&events.next().await.unwrap().unwrap_err()).contains("canary"));
            }
            // Those of the same connection that are not looked at.
            events.next().await.unwrap().unwrap();
            events.next().await.unwrap().unwrap();
        }
    }
}

/// Answers with a body whose next chunk is always there.
#[derive(Debug)]
struct Ready(&'static [u8]);

impl Transport for Ready {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        let chunk = Bytes::from_static(self.0);
        let chunks =
            futures_util::stream::repeat_with(move || Ok::<_, Infallible>(Frame::data(chunk.clone())));
        // Who reads on without letting others run is stopped, and found out.
        let chunks = chunks.enumerate().map(|(count, chunk)| {
            assert!(count < 100_000, "nobody else had a turn");
            chunk
        });
        let answer = http::Response::builder().header("content-type", "text/event-stream");
        Box::pin(std::future::ready(Ok(answer.body(Body::new(StreamBody::new(chunks))).unwrap())))
    }
}

#[tokio::test]
async fn t8_a_body_that_is_always_ready_lets_others_run() {
    for chunk in [&b":\n"[..], b"data", b""] {
        let client = builder().transport(Ready(chunk)).max_event_bytes(usize::MAX).build().unwrap();
        let mut events = lists(&client).follow().subscribe().await.unwrap();
        tokio::select! {
            biased;
            event = events.next() => panic!("{event:?}"),
            () = tokio::task::yield_now() => {}
        }
    }
    // Events that are always there let others run as well, and so does a body that is read as a whole.
    let client = builder().transport(Ready(b"event: note\ndata: x\n\n")).build().unwrap();
    let events = lists(&client).follow().subscribe().await.unwrap();
    tokio::select! {
        biased;
        count = events.count() => panic!("{count}"),
        () = tokio::task::yield_now() => {}
    }
    let client = builder().transport(Ready(b"")).build().unwrap();
    tokio::select! {
        biased;
        token = access_token(&client).get("t").send() => panic!("{:?}", token.map(drop)),
        () = tokio::task::yield_now() => {}
    }
}

#[tokio::test]
async fn e2_an_event_without_end_closes_the_connection() {
    static MEGABYTE: [u8; 1 << 20] = [b'x'; 1 << 20];
    let clock = TestClock::new();
    let client = builder().clock(clock.clone()).transport(Ready(&MEGABYTE)).build().unwrap();
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    for pauses in 0..2 {
        let error = events.next().await.unwrap().unwrap_err();
        assert_eq!((error.kind(), clock.pauses().len()), (ErrorKind::Decode, pauses));
    }
}
