//! T: retries. No test waits: the clock is the test's.

use std::time::Duration;

use losant::{Client, Error, ErrorKind, FilePart, RetryPolicy};
use tests::clock::TestClock;
use tests::raw::nobody;
use tests::sample::{self, TokenPatch, access_token, lists};
use tests::server::{Reply, Server};

const TOKEN: &str = r#"{"id":"t1"}"#;

fn client(url: &str, clock: &TestClock) -> Client {
    sample::builder(url).clock(clock.clone()).build().unwrap()
}

/// Runs one call of each kind and gives its name with what became of it.
async fn each(client: &Client) -> Vec<(&'static str, Result<(), Error>)> {
    let tokens = access_token(client);
    vec![
        ("get", tokens.get("t").send().await.map(drop)),
        ("safe", tokens.search().send().await.map(drop)),
        ("unsafe", tokens.start().send().await.map(drop)),
        ("post", tokens.export().send().await.map(drop)),
        ("patch", tokens.patch("t", TokenPatch::default()).send().await.map(drop)),
        ("delete", tokens.delete("t").send().await),
    ]
}

/// How many requests each kind of call makes when the server always answers so.
async fn requests(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Vec<(&'static str, usize)> {
    let server = Server::start(move |_| reply()).await;
    let client = client(server.url(), &TestClock::new());
    let mut counts = Vec::new();
    let tokens = access_token(&client);
    for kind in ["get", "safe", "unsafe", "post", "patch", "delete"] {
        let before = server.requests().len();
        let result = match kind {
            "get" => tokens.get("t").send().await.map(drop),
            "safe" => tokens.search().send().await.map(drop),
            "unsafe" => tokens.start().send().await.map(drop),
            "post" => tokens.export().send().await.map(drop),
            "patch" => tokens.patch("t", TokenPatch::default()).send().await.map(drop),
            _ => tokens.delete("t").send().await,
        };
        let made = server.requests().len() - before;
        assert_eq!(result.unwrap_err().attempts() as usize, made, "{kind}");
        counts.push((kind, made));
    }
    counts
}

fn counts(reads: usize, writes: usize) -> Vec<(&'static str, usize)> {
    let kinds = ["get", "safe", "unsafe", "post", "patch", "delete"];
    kinds.iter().map(|kind| (*kind, if matches!(*kind, "get" | "safe") { reads } else { writes })).collect()
}

#[tokio::test]
async fn t1_attempts_by_status() {
    for status in [408, 502, 503, 504] {
        assert_eq!(requests(move || Reply::json(status, "{}")).await, counts(3, 1), "{status}");
    }
    assert_eq!(requests(|| Reply::json(429, "{}")).await, counts(3, 3));
    for status in [400, 401, 403, 404, 409, 422, 500, 501] {
        assert_eq!(requests(move || Reply::json(status, "{}")).await, counts(1, 1), "{status}");
    }
}

#[tokio::test]
async fn t1_attempts_by_broken_connection() {
    assert_eq!(requests(|| Reply::Drop).await, counts(3, 1));
}

#[tokio::test]
async fn t1_connection_refused_is_retried_for_all() {
    let clock = TestClock::new();
    let client = client(&nobody().await, &clock);
    for (kind, result) in each(&client).await {
        let error = result.unwrap_err();
        assert!(error.is_connect() && error.is_retryable(), "{kind}: {error:?}");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3), "{kind}");
    }
}

#[tokio::test]
async fn t1_read_timeout_is_retried_for_reads_only() {
    for (write, attempts) in [(false, 3), (true, 1)] {
        let server = Server::start(|_| Reply::Hang).await;
        let clock = TestClock::new();
        let client = client(server.url(), &clock);
        let call = tokio::spawn(async move {
            let tokens = access_token(&client);
            if write { tokens.delete("t").send().await } else { tokens.get("t").send().await.map(drop) }
        });
        for attempt in 1..=attempts {
            server.seen(attempt).await;
            clock.advance(Duration::from_secs(30));
        }
        let error = clock.until_done(call).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!((error.kind(), error.attempts() as usize), (ErrorKind::Transport, attempts));
        assert_eq!(server.requests().len(), attempts);
    }
}

#[tokio::test]
async fn t1_read_is_retried_after_failures() {
    let replies = [Reply::status(503), Reply::Drop, Reply::json(200, TOKEN)];
    let server = Server::script(replies).await;
    let client = client(server.url(), &TestClock::new());
    let reply = access_token(&client).get("t").send_with_response().await.unwrap();
    assert_eq!((reply.attempts, reply.value.id.as_str()), (3, "t1"));
}

#[tokio::test]
async fn t2_pauses_double_up_to_the_cap_with_full_jitter() {
    let server = Server::start(|_| Reply::status(503)).await;
    let policy = RetryPolicy::default()
        .max_attempts(7)
        .base_delay(Duration::from_millis(100))
        .max_delay(Duration::from_secs(1));
    for (jitter, expected) in
        [(1.0, [100, 200, 400, 800, 1000, 1000]), (0.5, [50, 100, 200, 400, 500, 500]), (0.0, [0; 6])]
    {
        let clock = TestClock::with_jitter(jitter);
        let client = client(server.url(), &clock);
        access_token(&client).get("t").retry(policy.clone()).send().await.unwrap_err();
        assert_eq!(clock.pauses(), expected.map(Duration::from_millis));
    }
}

#[tokio::test]
async fn t3_retry_after_is_respected_and_capped() {
    for (value, seconds) in [
        ("7", 7.0),
        ("Sun, 06 Nov 1994 08:49:57 GMT", 20.0),
        ("Sun, 06 Nov 1994 08:49:00 GMT", 0.25),
        ("59", 59.0),
        ("60", 60.0),
        ("61", 60.0),
        ("3600", 60.0),
        ("Mon, 06 Nov 2034 08:49:37 GMT", 60.0),
        ("soon", 0.25),
        ("-1", 0.25),
        ("1e9", 0.25),
        ("99999999999999999999", 0.25),
    ] {
        let server =
            Server::script([Reply::status(429).with("retry-after", value), Reply::json(200, TOKEN)]).await;
        let clock = TestClock::new();
        let client = client(server.url(), &clock);
        access_token(&client).get("t").send().await.unwrap();
        assert_eq!(clock.pauses(), [Duration::from_secs_f64(seconds)], "{value}");
    }
}

#[tokio::test]
async fn t3_error_has_retry_after() {
    let server = Server::start(|_| Reply::status(429).with("retry-after", "3600")).await;
    let client = client(server.url(), &TestClock::new());
    let error = access_token(&client).get("t").retry(RetryPolicy::none()).send().await.unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn t4_one_deadline_spans_attempts_and_delays() {
    let server = Server::start(|_| Reply::status(503).with("retry-after", "20")).await;
    let clock = TestClock::new();
    let client = client(server.url(), &clock);
    let policy = RetryPolicy::default().max_attempts(10);
    let error = access_token(&client)
        .get("t")
        .retry(policy)
        .timeout(Duration::from_secs(50))
        .send()
        .await
        .unwrap_err();
    // A third pause of 20 s would end after the deadline: the known error comes back at once.
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 3));
    assert_eq!(clock.pauses(), [Duration::from_secs(20); 2]);
    // What is left of the deadline bounds each attempt.
    assert_eq!(clock.alarms(), [50, 30, 10].map(Duration::from_secs));
}

#[tokio::test]
async fn t4_no_retry_when_the_delay_reaches_the_deadline() {
    for (limit, pauses) in [(40_000, 1), (40_001, 2)] {
        let server = Server::start(|_| Reply::status(503).with("retry-after", "20")).await;
        let clock = TestClock::new();
        let call = access_token(&client(server.url(), &clock)).get("t");
        let call = call.retry(RetryPolicy::default().max_attempts(10)).timeout(Duration::from_millis(limit));
        call.send().await.unwrap_err();
        assert_eq!(clock.pauses().len(), pauses, "{limit}");
        assert_eq!(server.requests().len(), pauses + 1, "{limit}");
    }
}

#[tokio::test]
async fn t5_retry_budget_limits_retries() {
    let server = Server::start(|request| match request.path() {
        "/tokens/good" => Reply::json(200, TOKEN),
        _ => Reply::status(503),
    })
    .await;
    let client = sample::builder(server.url()).clock(TestClock::new()).retry_budget(5).build().unwrap();
    let tokens = access_token(&client);
    for _ in 0..20 {
        tokens.get("bad").send().await.unwrap_err();
    }
    assert_eq!(server.requests().len(), 20 + 5);
    for _ in 0..10 {
        tokens.get("good").send().await.unwrap();
    }
    for _ in 0..3 {
        tokens.get("bad").send().await.unwrap_err();
    }
    assert_eq!(server.requests().len(), 25 + 10 + 3 + 1);
}

/// Ten calls that succeed at once earn a retry; one that needed a retry earns nothing.
#[tokio::test]
async fn t5_retry_budget_refills_on_first_attempt_success_only() {
    let flaky = std::sync::atomic::AtomicBool::new(true);
    let server = Server::start(move |request| match request.path() {
        "/tokens/good" => Reply::json(200, TOKEN),
        "/tokens/flaky" if !flaky.fetch_xor(true, std::sync::atomic::Ordering::Relaxed) => {
            Reply::json(200, TOKEN)
        }
        _ => Reply::status(503),
    })
    .await;
    let client = sample::builder(server.url()).clock(TestClock::new()).retry_budget(1).build().unwrap();
    let tokens = access_token(&client);
    assert_eq!(tokens.get("flaky").send_with_response().await.unwrap().attempts, 2, "the one retry there is");
    for (good, attempts) in [(9, 1), (1, 2), (9, 1), (100, 2), (0, 1)] {
        for _ in 0..good {
            assert_eq!(tokens.get("good").send_with_response().await.unwrap().attempts, 1);
        }
        assert_eq!(tokens.get("bad").send().await.unwrap_err().attempts(), attempts, "after {good}");
    }
}

#[tokio::test]
async fn t6_one_shot_body_is_not_retried() {
    let server = Server::start(|_| Reply::status(429)).await;
    let clock = TestClock::new();
    let client = client(server.url(), &clock);
    let bytes = || Ok::<_, std::io::Error>(bytes::Bytes::from_static(b"content"));
    let stream = FilePart::stream(futures_util::stream::iter([bytes(), bytes()]));
    let error = lists(&client).upload(stream).send().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
    assert!(clock.pauses().is_empty(), "nothing follows that would be waited for");
    let text = String::from_utf8(server.request().body.to_vec()).unwrap();
    assert!(text.contains("\r\n\r\ncontentcontent\r\n--"), "{text}");

    let error = lists(&client).upload(b"content".to_vec()).send().await.unwrap_err();
    assert_eq!((error.attempts(), server.requests().len()), (3, 4));
    let stream = FilePart::stream(futures_util::stream::iter([bytes()]));
    let refused = self::client(&nobody().await, &TestClock::new());
    let error = lists(&refused).upload(stream).send().await.unwrap_err();
    assert_eq!((error.attempts(), error.is_connect()), (1, true));
}

#[tokio::test]
async fn t7_last_error_is_returned() {
    let last = Reply::json(503, r#"{"type":"Last","message":"one"}"#);
    let server = Server::script([Reply::status(502), Reply::Drop, last]).await;
    let client = client(server.url(), &TestClock::new());
    let error = access_token(&client).get("t").send().await.unwrap_err();
    assert_eq!((error.error_type(), error.attempts()), (Some("Last"), 3));
    assert!(error.to_string().ends_with("(3 attempts)"), "{error}");
}

#[tokio::test]
async fn t8_dropping_the_future_cancels() {
    let server = Server::start(|_| Reply::Hang).await;
    let clock = TestClock::new();
    let client = client(server.url(), &clock);
    let mut call = Box::pin(access_token(&client).get("t").send());
    tokio::select! {
        result = &mut call => panic!("{result:?}"),
        () = server.seen(1) => {}
    }
    drop(call);
    // Who went on would meet the alarm, and try again.
    for _ in 0..1000 {
        clock.advance(Duration::from_secs(1));
        tokio::task::yield_now().await;
    }
    assert_eq!(server.requests().len(), 1);
    assert!(clock.pauses().is_empty());
}

#[tokio::test]
async fn t8_a_call_that_is_not_awaited_sends_nothing() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let client = client(server.url(), &TestClock::new());
    drop(access_token(&client).get("t").send());
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn t2_extreme_delays_and_jitter_do_not_panic() {
    let server = Server::start(|_| Reply::status(503)).await;
    for (jitter, longest) in
        [(1.0, Duration::MAX), (f64::NAN, Duration::MAX), (f64::INFINITY, Duration::ZERO)]
    {
        let clock = TestClock::with_jitter(jitter);
        let policy = RetryPolicy::default().base_delay(longest).max_delay(longest);
        let call = access_token(&client(server.url(), &clock)).get("t").retry(policy);
        let error = call.timeout(Duration::from_secs(9)).send().await.unwrap_err();
        // A pause that the deadline does not leave room for ends the call.
        assert_eq!(error.attempts(), if longest.is_zero() { 3 } else { 1 }, "{jitter}");
    }
}

#[tokio::test]
async fn t7_missing_file_on_retry_returns_the_previous_error() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    std::fs::write(&path, "content").unwrap();
    let gone = path.clone();
    let server = Server::start(move |_| {
        std::fs::remove_file(&gone).unwrap();
        Reply::status(429)
    })
    .await;
    let client = client(server.url(), &TestClock::new());
    let error = lists(&client).upload(path).send().await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(error.attempts(), 1);
    // What is no file at all is refused before anything is sent.
    let error = lists(&client).upload(folder.path()).send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
    assert_eq!(server.requests().len(), 1);
}
