//! A tower service as the transport of a client.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::rt::TokioExecutor;
use losant::transport::tower::TowerTransport;
use losant::transport::{Body, TransportError};
use losant::{ErrorKind, http};
use tests::sample::{self, access_token, lists};
use tests::server::{Reply, Server};
use tower::{ServiceBuilder, service_fn};

const TOKEN: &str = include_str!("../../src/sample/token.json");

#[tokio::test]
async fn calls_go_through_the_layers_of_a_hyper_client() {
    let server = Server::start(|request| match request.path() {
        "/lists" => Reply::json(200, r#"{"items":[{"n":1}],"totalCount":1}"#),
        _ => Reply::json(200, TOKEN),
    })
    .await;
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let service = ServiceBuilder::new()
        .map_request(move |mut request: http::Request<Body>| {
            counted.fetch_add(1, Ordering::Relaxed);
            request.headers_mut().insert("x-layer", http::HeaderValue::from_static("seen"));
            request
        })
        .service(HyperClient::builder(TokioExecutor::new()).build_http::<Body>());
    let client = sample::builder(server.url()).transport(TowerTransport::new(service)).build().unwrap();
    assert_eq!(access_token(&client).get("t").send().await.unwrap().id, "t1");
    let mut items = lists(&client).by_page().items();
    assert!(items.next().await.unwrap().is_ok());
    // An upload is a stream.
    lists(&client).upload(vec![b'x'; 1 << 20]).send().await.unwrap();
    let requests = server.requests();
    assert!(requests.iter().all(|request| request.header("x-layer") == Some("seen")));
    assert_eq!((requests.len(), count.load(Ordering::Relaxed)), (3, 3));
    assert!(requests[2].body.len() > 1 << 20);
}

#[tokio::test]
async fn errors_of_the_service_are_distinguished() {
    // Nobody listens there any more.
    let address = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let service = HyperClient::builder(TokioExecutor::new()).build_http::<Body>();
    let builder = sample::builder(&format!("http://{address}")).clock(losant::testing::InstantClock);
    let client = builder.transport(TowerTransport::new(service)).build().unwrap();
    let error = access_token(&client).delete("t").send().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.is_connect(), error.attempts()),
        (ErrorKind::Transport, true, 3),
        "{error:?}"
    );

    // What says itself what it is stays that; anything else may have reached the server.
    for (rejects, kind) in [(true, ErrorKind::InvalidRequest), (false, ErrorKind::Transport)] {
        let service = service_fn(move |_: http::Request<Body>| async move {
            let error: Box<dyn std::error::Error + Send + Sync> =
                if rejects { Box::new(TransportError::rejected("no")) } else { "broken".into() };
            Err::<http::Response<Body>, _>(error)
        });
        let client =
            sample::builder("https://localhost").transport(TowerTransport::new(service)).build().unwrap();
        let error = access_token(&client).delete("t").send().await.unwrap_err();
        assert_eq!((error.kind(), error.is_connect(), error.attempts()), (kind, false, 1), "{error:?}");
    }
}
