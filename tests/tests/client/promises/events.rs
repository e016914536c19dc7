//! E: server-sent events. The decoder's own table stands beside it, in the crate.

use std::time::Duration;

use bytes::Bytes;
use losant::{Client, ErrorKind, RetryPolicy};
use tests::clock::{TestClock, done, until};
use tests::sample::{self, FollowEvent, Item, lists};
use tests::server::{Reply, Server};

fn client(url: &str, clock: &TestClock) -> Client {
    sample::builder(url).clock(clock.clone()).build().unwrap()
}

fn item(n: i64) -> FollowEvent {
    FollowEvent::Item(Item { n })
}

#[tokio::test]
async fn e1_events_do_not_depend_on_chunk_boundaries() {
    let text = "\u{feff}: hi\r\nevent: item\r\ndata: {\"n\":\rdata: 1}\n\nevent: note\ndata: ü日\ndata\n\r\nid: 7\n\
                event: item\ndata:{\"n\":2}\n\n";
    let expected = [item(1), FollowEvent::Note("ü日\n".into()), item(2)];
    for size in [1, 2, 3, 5, 1000] {
        let pieces: Vec<_> = text.as_bytes().chunks(size).map(Bytes::copy_from_slice).collect();
        let server = Server::script([Reply::events(pieces)]).await;
        let mut events = lists(&client(server.url(), &TestClock::new())).follow().subscribe().await.unwrap();
        for event in &expected {
            assert_eq!(events.next().await.unwrap().unwrap(), *event, "{size}");
        }
    }
}

#[tokio::test]
async fn e1_a_stream_asks_for_events_and_no_defaults() {
    let server = Server::script([Reply::events(["event: item\ndata: {\"n\":1}\n\n"])]).await;
    let client = sample::client(server.url());
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    assert_eq!(format!("{events:?}"), "EventStream", "and nothing of what it holds");
    events.next().await.unwrap().unwrap();
    let request = server.request();
    assert_eq!(request.target, "/follow");
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    assert_eq!(request.header("accept-encoding"), None);
    assert_eq!(request.header("authorization"), Some("Bearer secret-canary"));
}

#[tokio::test]
async fn e2_line_and_event_size_are_capped() {
    for piece in ["x".repeat(1000), "data: x\n".repeat(100)] {
        // Not quite endless: who reads on comes to an event, and is found out.
        let mut pieces = vec![piece; 100];
        pieces.push("\n\nevent: note\ndata: read on\n\n".to_owned());
        let server = Server::start(move |_| Reply::events(pieces.clone())).await;
        let clock = TestClock::new();
        let client = sample::builder(server.url()).clock(clock).max_event_bytes(5000).build().unwrap();
        let mut events = lists(&client).follow().subscribe().await.unwrap();
        let error = events.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains("larger than 5000 bytes"), "{error}");
    }
}

#[tokio::test]
async fn e3_idle_timeout_reconnects_with_the_last_event_id() {
    let server = Server::script([
        Reply::events([": keep-alive\n\nid: 7\nevent: item\ndata: {\"n\":1}\n\n"]),
        Reply::status(503),
        Reply::Drop,
        Reply::events(["event: item\ndata: {\"n\":2}\n\n"]),
    ])
    .await;
    let clock = TestClock::new();
    let client = client(server.url(), &clock);
    let mut events = lists(&client).follow().idle_timeout(Duration::from_secs(6)).subscribe().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    let next = tokio::spawn(async move { events.next().await.unwrap().unwrap() });
    // The second alarm for silence is set once all that was sent is read.
    until(|| clock.alarms().iter().filter(|alarm| **alarm == Duration::from_secs(6)).count() == 2).await;
    clock.advance(Duration::from_secs(6));
    assert_eq!(done(next).await, item(2));
    let ids: Vec<_> =
        server.requests().iter().map(|request| request.header("last-event-id").map(str::to_owned)).collect();
    assert_eq!(ids, [None, Some("7".to_owned()), Some("7".to_owned()), Some("7".to_owned())]);
    assert_eq!(clock.pauses(), [1, 2, 4].map(Duration::from_secs));
}

#[tokio::test]
async fn e3_end_of_stream_reconnects_after_the_retry_of_the_server() {
    let server = Server::script([
        Reply::events_then_end(["retry: 3000\nevent: item\ndata: {\"n\":1}\n\nevent: item\ndata: {\"n\":9"]),
        Reply::events(["event: item\ndata: {\"n\":2}\n\n"]),
    ])
    .await;
    let clock = TestClock::new();
    let mut events = lists(&client(server.url(), &clock)).follow().subscribe().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    assert_eq!(events.next().await.unwrap().unwrap(), item(2)); // what was half read is void
    assert_eq!(clock.pauses(), [Duration::from_secs(3)]);
}

#[tokio::test]
async fn e3_401_ends_the_stream() {
    for status in [400, 401, 403, 404] {
        let server = Server::script([
            Reply::events_then_end(["event: item\ndata: {\"n\":1}\n\n"]),
            Reply::json(status, r#"{"type":"No","message":"no"}"#),
        ])
        .await;
        let mut events = lists(&client(server.url(), &TestClock::new())).follow().subscribe().await.unwrap();
        assert_eq!(events.next().await.unwrap().unwrap(), item(1));
        let error = events.next().await.unwrap().unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.action()), (status, Some("lists.follow")));
        assert!(events.next().await.is_none());
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn e3_failed_reconnects_end_the_stream() {
    let mut replies = vec![Reply::events_then_end(["event: item\ndata: {\"n\":1}\n\n"])];
    // Who goes on for too long is stopped by a refusal, and found out.
    replies.extend((0..50).map(|_| Reply::status(502)).chain([Reply::status(401)]));
    let server = Server::script(replies).await;
    let clock = TestClock::new();
    let mut events = lists(&client(server.url(), &clock)).follow().subscribe().await.unwrap();
    events.next().await.unwrap().unwrap();
    assert_eq!(events.next().await.unwrap().unwrap_err().status().unwrap().as_u16(), 502);
    assert!(events.next().await.is_none());
    assert_eq!(clock.pauses().len(), 10);
    assert!(clock.pauses().iter().all(|pause| *pause <= Duration::from_secs(30)));
}

#[tokio::test]
async fn e3_wrong_content_type_errors() {
    let text = "event: item\ndata: {}\n\n";
    let plain = |content_type| Reply::text(200, content_type, text);
    let untyped = Reply::Response(http::StatusCode::OK, Vec::new(), text.into());
    for (reply, words, body) in [
        (Reply::json(200, "{\"a\":1}"), "JSON", "{\"a\":1}"),
        (plain("text/html; charset=utf-8"), "`text/event-stream`", text),
        (untyped, "no content type", text),
        (plain("text/event-stream").with("content-encoding", "br"), "compressed", ""),
    ] {
        let server = Server::script([reply]).await;
        let error = lists(&client(server.url(), &TestClock::new())).follow().subscribe().await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "{error}");
        assert_eq!(error.action(), Some("lists.follow"));
        assert!(error.to_string().contains(words), "{error}");
        assert!(body.is_empty() || error.body() == body, "{error}: {:?}", error.body());
    }
    let server = Server::script([Reply::json(401, "{}")]).await;
    let error = lists(&client(server.url(), &TestClock::new())).follow().subscribe().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    let server = Server::script([Reply::status(204)]).await;
    let mut events = lists(&client(server.url(), &TestClock::new())).follow().subscribe().await.unwrap();
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn e4_oversized_event_errors_after_the_events_before_it() {
    let text = format!(
        "event: item\ndata: {{\"n\":1}}\n\nevent: note\ndata: {}\n\nevent: item\ndata: {{\"n\":2}}\n\n",
        "x".repeat(100)
    );
    let server = Server::start(move |_| Reply::events([text.clone()])).await;
    let client = sample::builder(server.url()).clock(TestClock::new()).max_event_bytes(50).build().unwrap();
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("larger than 50 bytes"), "{error}");
    assert_eq!((error.attempts(), error.action()), (1, Some("lists.follow")));
    assert_eq!(events.next().await.unwrap().unwrap(), item(2));
    assert_eq!(server.requests().len(), 1, "the connection is the same");
}

#[tokio::test]
async fn e4_oversized_event_error_has_a_truncated_body() {
    let server = Server::start(|_| {
        Reply::events(["event: note\ndata: begin\ndata: ", &"x".repeat(100)].map(String::from))
    })
    .await;
    let client = sample::builder(server.url()).clock(TestClock::new()).max_event_bytes(50).build().unwrap();
    let error = lists(&client).follow().subscribe().await.unwrap().next().await.unwrap().unwrap_err();
    assert!(error.body().starts_with(b"begin\n"), "{:?}", error.body());
}

#[tokio::test]
async fn e5_the_idle_limit_follows_the_keep_alive_interval() {
    for (interval, own, expected) in [
        (Some("60"), None, 180),
        (Some("1"), None, 3),
        (Some("60"), Some(5), 5),
        (Some("0"), None, 7),
        (Some("often"), None, 7),
        (None, None, 7),
    ] {
        let server = Server::script([Reply::events([": hi\n\n"])]).await;
        let clock = TestClock::new();
        // No other limit has these seconds.
        let client = sample::builder(server.url()).clock(clock.clone()).idle_timeout(Duration::from_secs(7));
        let mut call = lists(&client.retry(RetryPolicy::none()).build().unwrap()).follow();
        if let Some(interval) = interval {
            call = call.keep_alive(interval);
        }
        if let Some(own) = own {
            call = call.idle_timeout(Duration::from_secs(own));
        }
        let mut events = call.subscribe().await.unwrap();
        tokio::spawn(async move { events.next().await });
        let expected = Duration::from_secs(expected);
        until(|| clock.alarms().last() == Some(&expected)).await;
    }
}

#[tokio::test]
async fn e6_last_event_id_resumes_a_stream() {
    let server = Server::script([
        Reply::events_then_end([
            "id: 6\nevent: item\ndata: {\"n\":1}\n\nid: 7\nevent: item\ndata: {\"n\":2}\n\n",
        ]),
        Reply::status(401),
        Reply::events_then_end([": nothing yet\n\n"]),
        Reply::events_then_end(["id: 8\nevent: item\ndata: {\"n\":3}\n\nid: ü\n\n"]),
        Reply::status(401),
    ])
    .await;
    let client = client(server.url(), &TestClock::new());
    let mut events = lists(&client).follow().subscribe().await.unwrap();
    assert_eq!(events.last_event_id(), None);
    assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    assert_eq!(events.last_event_id(), Some("6")); // not that of an event that was only read
    assert_eq!(events.next().await.unwrap().unwrap(), item(2));
    assert!(events.next().await.unwrap().unwrap_err().is_unauthorized());
    assert!(events.next().await.is_none());
    let last = events.last_event_id().unwrap();
    assert_eq!(last, "7");

    let mut events = lists(&client).follow().last_event_id(last).subscribe().await.unwrap();
    assert_eq!(events.last_event_id(), Some("7"));
    assert_eq!(events.next().await.unwrap().unwrap(), item(3));
    assert_eq!(events.last_event_id(), Some("8"));
    assert!(events.next().await.unwrap().is_err());
    assert_eq!(events.last_event_id(), Some("ü"));
    let sent = |request: &tests::server::Request| {
        let ids = request.headers.get_all("last-event-id").iter();
        ids.map(|id| String::from_utf8(id.as_bytes().to_vec()).unwrap()).collect::<Vec<_>>().join(",")
    };
    assert_eq!(server.requests().iter().map(sent).collect::<Vec<_>>(), ["", "7", "7", "7", "ü"]);
    let error = lists(&client).follow().last_event_id("a\nb").subscribe().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

#[tokio::test]
async fn t9_reconnect_respects_retry_after() {
    for (header, pauses) in [
        ("20", [1, 20, 20]),
        ("Sun, 06 Nov 1994 08:49:57 GMT", [1, 19, 4]), // the date has come by then
        ("soon", [1, 2, 4]),
        ("1000", [1, 60, 60]),
    ] {
        let busy = |status| Reply::status(status).with("retry-after", header);
        let server = Server::script([
            Reply::events_then_end(["event: item\ndata: {\"n\":1}\n\n"]),
            busy(503),
            busy(429),
            Reply::events(["event: item\ndata: {\"n\":2}\n\n"]),
        ])
        .await;
        let clock = TestClock::new();
        let mut events = lists(&client(server.url(), &clock)).follow().subscribe().await.unwrap();
        assert_eq!(events.next().await.unwrap().unwrap(), item(1));
        assert_eq!(events.next().await.unwrap().unwrap(), item(2));
        assert_eq!(clock.pauses(), pauses.map(Duration::from_secs), "{header}");
    }
}

#[tokio::test]
async fn t9_final_error_of_a_stream_has_its_attempts() {
    let mut replies = vec![Reply::events_then_end([": hi\n\n"])];
    replies.extend((0..10).map(|_| Reply::status(502)));
    let server = Server::script(replies).await;
    let mut events = lists(&client(server.url(), &TestClock::new())).follow().subscribe().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap_err().attempts(), 10);
}

#[tokio::test]
async fn e4_unknown_events_and_bad_payloads() {
    let text = "event: item\ndata: {\"n\":1}\n\nevent: later\nid: 9\ndata: new\n\nevent: item\ndata: nonsense\n\n\
                data: nameless\n\nevent: item\ndata: {\"n\":2}\n\n";
    let server = Server::script([Reply::events([text])]).await;
    let mut events = lists(&client(server.url(), &TestClock::new())).follow().subscribe().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    let FollowEvent::Unknown(later) = events.next().await.unwrap().unwrap() else { panic!() };
    assert_eq!((later.name.as_str(), later.data.as_str(), later.id.as_deref()), ("later", "new", Some("9")));
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!((error.kind(), error.action()), (ErrorKind::Decode, Some("lists.follow")));
    let FollowEvent::Unknown(nameless) = events.next().await.unwrap().unwrap() else { panic!() };
    assert_eq!(nameless.name, "message");
    assert_eq!(events.next().await.unwrap().unwrap(), item(2));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn e3_retry_zero_is_clamped() {
    let text = "retry: 0\nevent: item\ndata: {\"n\":1}\n\n";
    let server = Server::start(move |_| Reply::events_then_end([text])).await;
    let clock = TestClock::new();
    let mut events = lists(&client(server.url(), &clock)).follow().subscribe().await.unwrap();
    for _ in 0..3 {
        assert_eq!(events.next().await.unwrap().unwrap(), item(1));
    }
    assert_eq!(clock.pauses(), [Duration::from_millis(100); 2]);
}

#[tokio::test]
async fn e3_last_event_id_is_sent_verbatim_and_omitted_if_empty() {
    for (id, expected) in [("ü日", Some("ü日")), ("", None), ("a\0b", None), ("\u{7}", None)] {
        let text = format!("id: {id}\nevent: item\ndata: {{\"n\":1}}\n\n");
        let server = Server::start(move |_| Reply::events_then_end([text.clone()])).await;
        let mut events = lists(&client(server.url(), &TestClock::new())).follow().subscribe().await.unwrap();
        for _ in 0..2 {
            assert_eq!(events.next().await.unwrap().unwrap(), item(1));
        }
        let requests = server.requests();
        let sent = requests[1].headers.get("last-event-id").map(http::HeaderValue::as_bytes);
        assert_eq!(sent, expected.map(str::as_bytes), "{id:?}");
    }
}

#[tokio::test]
async fn t9_reconnect_delay_has_equal_jitter() {
    for (jitter, pauses) in [(0.0, [500, 1000, 2000]), (0.5, [750, 1500, 3000]), (1.0, [1000, 2000, 4000])] {
        let server = Server::script([
            Reply::events_then_end([": hi\n\n"]),
            Reply::status(503),
            Reply::Drop,
            Reply::events(["event: item\ndata: {\"n\":1}\n\n"]),
        ])
        .await;
        let clock = TestClock::with_jitter(jitter);
        let mut events = lists(&client(server.url(), &clock)).follow().subscribe().await.unwrap();
        assert_eq!(events.next().await.unwrap().unwrap(), item(1));
        assert_eq!(clock.pauses(), pauses.map(Duration::from_millis), "{jitter}");
    }
}

#[tokio::test]
async fn e6_the_id_that_was_set_last_is_sent_and_other_headers_stay() {
    let server = Server::start(|_| Reply::events([": hi\n\n"])).await;
    let client = client(server.url(), &TestClock::new());
    let follow = || lists(&client).follow().header("x-own", "1").last_event_id("6");
    drop(follow().last_event_id("7").subscribe().await.unwrap());
    drop(follow().last_event_id("").subscribe().await.unwrap());
    let sent = |request: &tests::server::Request| {
        let ids: Vec<_> = request.headers.get_all("last-event-id").iter().cloned().collect();
        (ids, request.header("x-own").map(str::to_owned))
    };
    let own = Some("1".to_owned());
    let sent: Vec<_> = server.requests().iter().map(sent).collect();
    assert_eq!(sent, [(vec![http::HeaderValue::from_static("7")], own.clone()), (Vec::new(), own)]);
}
