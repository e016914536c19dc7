//! L8: every duration and every kind of runtime gives a value or an error, never a panic.

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use losant::testing::{MockResponse, MockTransport};
use losant::transport::{Body, Transport, TransportFuture};
use losant::{Client, ErrorKind, RetryPolicy};
use tests::again;
use tests::sample::{self, access_token, lists};
use tests::server::{Reply, Server};
use tokio::runtime::Builder;

const TOKEN: &str = r#"{"id":"t1"}"#;

#[test]
fn l8_unsuitable_runtime_errors() {
    let client = sample::builder("http://127.0.0.1:9").build().unwrap();
    let error = access_token(&client).get("t").send().now_or_never().unwrap().unwrap_err();
    assert!(error.to_string().contains("tokio runtime"), "{error}");
    assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::InvalidRequest, 1, false));
    for runtime in [
        Builder::new_current_thread().build(),
        Builder::new_current_thread().enable_time().build(),
        Builder::new_current_thread().enable_io().build(),
        Builder::new_multi_thread().worker_threads(1).build(),
    ] {
        let error = runtime.unwrap().block_on(access_token(&client).get("t").send()).unwrap_err();
        assert!(error.to_string().contains("`enable_all`"), "{error}");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 1));
    }
}

/// A transport that never answers.
#[derive(Debug)]
struct Silence;

impl Transport for Silence {
    fn send(&self, _: http::Request<Body>) -> TransportFuture {
        Box::pin(std::future::pending())
    }
}

#[test]
fn l8_timeouts_fire_in_a_runtime_without_timers() {
    let runtime = Builder::new_current_thread().build().unwrap();
    let policy = RetryPolicy::default().base_delay(Duration::ZERO);
    let builder = sample::builder("https://localhost").transport(Silence).timeout(Duration::ZERO);
    let client = builder.build().unwrap();
    let error = runtime.block_on(access_token(&client).get("t").send()).unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let mock = MockTransport::new()
        .expect_once("accessToken.get", MockResponse::status(503))
        .expect_once("accessToken.get", MockResponse::json(200, TOKEN));
    let client = sample::builder("https://localhost").transport(mock).retry(policy).build().unwrap();
    let reply = runtime.block_on(access_token(&client).get("t").send_with_response()).unwrap();
    assert_eq!(reply.attempts, 2);
}

#[test]
fn l8_every_duration_is_accepted_or_rejected() {
    // What panics in a task of the HTTP client shows only on standard error.
    let mut calls = again("promises::runtimes::calls_with_every_duration");
    let output = calls.arg("--nocapture").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !said.contains("panicked"), "{said}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
}

#[tokio::test]
#[ignore = "l8_every_duration_is_accepted_or_rejected runs it in a process of its own"]
async fn calls_with_every_duration() {
    let server = Server::start(|request| match request.path() {
        "/follow" => Reply::events_then_end(["event: note\ndata: hi\n\n"]),
        "/tokens/busy" => Reply::status(429).with("retry-after", "18446744073709551615"),
        _ => Reply::json(200, TOKEN),
    })
    .await;
    let times = [Duration::ZERO, Duration::from_nanos(1), Duration::from_secs(u64::MAX), Duration::MAX];
    for time in times {
        let policy = RetryPolicy::default().base_delay(time).max_delay(time).max_retry_after(time);
        let builders: [fn(losant::ClientBuilder, Duration) -> losant::ClientBuilder; 5] = [
            losant::ClientBuilder::timeout,
            losant::ClientBuilder::attempt_timeout,
            losant::ClientBuilder::idle_timeout,
            losant::ClientBuilder::connect_timeout,
            losant::ClientBuilder::pool_idle_timeout,
        ];
        for set in builders {
            let Ok(client) = set(sample::builder(server.url()), time).build() else { continue };
            // The second call uses the connection again; in between the pool looks after it.
            for _ in 0..2 {
                let _ = access_token(&client).get("t").send().await;
                tokio::task::yield_now().await;
            }
            let busy =
                access_token(&client).get("busy").retry(policy.clone()).timeout(Duration::from_secs(9));
            let _ = busy.send().await;
            let _ = access_token(&client).get("t").timeout(time).send().await;
            if let Ok(mut events) = lists(&client).follow().idle_timeout(time).subscribe().await {
                let _ = events.next().await;
            }
        }
    }
}

fn on_a_table() -> Client {
    let mock = MockTransport::new().expect("accessToken.get", MockResponse::json(200, TOKEN));
    sample::builder("https://localhost").transport(mock).build().unwrap()
}

fn blocking(client: &Client) -> Result<String, losant::Error> {
    access_token(client).get("t").send_blocking().map(|token| token.id)
}

#[test]
fn l8_blocking_calls_work_wherever_a_thread_may_block() {
    let client = on_a_table();
    assert_eq!(blocking(&client).unwrap(), "t1");
    let threads = Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let single = Builder::new_current_thread().enable_all().build().unwrap();
    for runtime in [&threads, &single] {
        let _inside = runtime.enter();
        assert_eq!(blocking(&client).unwrap(), "t1", "beside a runtime");
        let inner = client.clone();
        let task = async move { tokio::task::spawn_blocking(move || blocking(&inner)).await.unwrap() };
        assert_eq!(runtime.block_on(task).unwrap(), "t1", "in spawn_blocking");
    }
    assert_eq!(threads.block_on(async { tokio::task::block_in_place(|| blocking(&client)) }).unwrap(), "t1");
    let inner = client.clone();
    let task = threads.spawn(async move { tokio::task::block_in_place(|| blocking(&inner)) });
    assert_eq!(threads.block_on(task).unwrap().unwrap(), "t1", "in block_in_place");
}

#[test]
fn l8_blocking_calls_error_on_threads_that_run_tasks() {
    let client = Arc::new(on_a_table());
    let threads = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let single = Builder::new_current_thread().build().unwrap();
    for runtime in [&threads, &single] {
        let refused = |result: Result<String, losant::Error>| {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            assert!(error.to_string().contains("spawn_blocking"), "{error}");
        };
        refused(runtime.block_on(async { blocking(&client) }));
        let inner = Arc::clone(&client);
        refused(runtime.block_on(runtime.spawn(async move { blocking(&inner) })).unwrap());
        let local = tokio::task::LocalSet::new();
        refused(local.block_on(runtime, async {
            tokio::task::yield_now().await;
            blocking(&client)
        }));
        // A task that has laid down its budget is still a task.
        refused(runtime.block_on(tokio::task::unconstrained(async { blocking(&client) })));
    }
    // Asking leaves the task as it was: it may go on as long as before.
    single.block_on(async {
        assert!(blocking(&client).is_err() && tokio::task::coop::has_budget_remaining());
    });
}
