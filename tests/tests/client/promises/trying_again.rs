//! T10: what an error says about trying again.

use std::time::Duration;

use losant::transport::reqwest::ReqwestTransport;
use losant::{ErrorKind, Method, RetryPolicy};
use tests::clock::TestClock;
use tests::raw::RawServer;
use tests::sample::{self, access_token};
use tests::server::{Reply, Server};
use tokio::net::TcpListener;

const TOKEN: &str = r#"{"id":"t1"}"#;

#[tokio::test]
async fn t10_request_rejected_by_the_transport_is_not_retried() {
    let server = Server::start(|_| Reply::json(200, TOKEN)).await;
    let strict = reqwest::Client::builder().https_only(true).no_proxy().build().unwrap();
    let builder = sample::builder(server.url()).transport(ReqwestTransport::from_client(strict));
    let client = builder.clock(TestClock::new()).build().unwrap();
    let error = access_token(&client).get("t").send().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 1), "{error}");
    assert!(!error.is_retryable() && !error.is_connect(), "{error:?}");
    assert!(error.to_string().contains("URL scheme is not allowed"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn t10_interrupted_body_is_retryable() {
    let server = RawServer::start("HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{\"id\":").await;
    let client = sample::builder(server.url()).clock(TestClock::new()).build().unwrap();
    let error = access_token(&client).get("t").send().await.unwrap_err();
    assert!(error.is_retryable(), "{error:?}");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 3));
    // What came whole and makes no sense will not make more of it the next time.
    let server = Server::start(|_| Reply::json(200, "{\"id\":")).await;
    let client = sample::builder(server.url()).clock(TestClock::new()).build().unwrap();
    let error = access_token(&client).get("t").send().await.unwrap_err();
    assert!(!error.is_retryable(), "{error:?}");
}

#[tokio::test]
async fn t10_exhausted_retry_budget_is_reported() {
    let server =
        Server::start(|request| Reply::json(if request.path() == "/tokens/no" { 404 } else { 503 }, "{}"))
            .await;
    let client = sample::builder(server.url()).clock(TestClock::new()).retry_budget(3).build().unwrap();
    let mut said = Vec::new();
    for id in ["a", "b", "c", "no"] {
        let error = access_token(&client).get(id).send().await.unwrap_err();
        assert_eq!(error.is_retry_budget_exhausted(), error.to_string().contains("retry budget"), "{error}");
        said.push((error.attempts(), error.is_retry_budget_exhausted()));
    }
    // Two retries for the first, one for the second; where none was due, none is missed.
    assert_eq!(said, [(3, false), (2, true), (1, true), (1, false)]);
    let error = access_token(&client).get("a").retry(RetryPolicy::none()).send().await.unwrap_err();
    assert!(!error.is_retry_budget_exhausted() && error.is_retryable());
}

#[tokio::test]
async fn t10_timeout_while_connecting_is_a_connect_error() {
    // It takes connections and never speaks TLS.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    for per_call in [false, true] {
        let clock = TestClock::new();
        let builder = sample::builder(&url).clock(clock.clone()).connect_timeout(Duration::MAX);
        let client = builder.attempt_timeout(Duration::from_secs(3)).build().unwrap();
        let call = client.request(Method::POST, "/tokens");
        let call = if per_call { call.timeout(Duration::from_secs(2)) } else { call };
        let policy = RetryPolicy::default().max_attempts(2).base_delay(Duration::ZERO);
        let call = tokio::spawn(call.retry(policy).send::<()>());
        let _held = listener.accept().await.unwrap();
        let error = clock.until_done(call).await.unwrap_err();
        assert!(error.is_connect() && error.is_timeout() && error.is_retryable(), "{error:?}");
        assert!(error.to_string().contains("no connection within"), "{error}");
        // The server cannot have seen it, so even a write is sent again, where there is time.
        assert_eq!(error.attempts(), if per_call { 1 } else { 2 });
    }
}

/// Nobody watches the connector of a client that comes from outside, so that only its own limit is known as one of
/// connecting. The time is tokio's own, which stands still while there is work.
#[tokio::test(start_paused = true)]
async fn t10_a_custom_client_reports_only_its_own_connect_timeout() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    for own in [false, true] {
        let mut custom = reqwest::Client::builder().no_proxy();
        if own {
            custom = custom.connect_timeout(Duration::from_secs(1));
        }
        let clock = TestClock::new();
        let transport = ReqwestTransport::from_client(custom.build().unwrap());
        let client = sample::builder(&url).transport(transport).clock(clock.clone()).build().unwrap();
        let policy = RetryPolicy::default().max_attempts(2).base_delay(Duration::ZERO);
        let call = client.request(Method::POST, "/tokens").retry(policy).send::<()>();
        let error = if own {
            call.await.unwrap_err()
        } else {
            let call = tokio::spawn(call);
            let _held = listener.accept().await.unwrap();
            clock.until_done(call).await.unwrap_err()
        };
        assert_eq!((error.is_connect(), error.is_timeout()), (own, true), "{error:?}");
        assert_eq!(error.attempts(), if own { 2 } else { 1 });
    }
}

#[tokio::test]
async fn t10_timeout_while_waiting_is_no_connect_error() {
    let server = Server::start(|_| Reply::Hang).await;
    let clock = TestClock::new();
    let client = sample::builder(server.url()).clock(clock.clone()).build().unwrap();
    let call = tokio::spawn(client.request(Method::POST, "/tokens").send::<()>());
    server.seen(1).await;
    let error = clock.until_done(call).await.unwrap_err();
    assert!(!error.is_connect() && error.is_timeout(), "{error:?}");
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
}
