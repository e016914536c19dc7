//! Sends calls through a transport of one's own: here one that counts requests and hands them to the built-in one.
//!
//! `ACCESS_TOKEN=… APPLICATION_ID=… cargo run -p generated --example custom_transport`

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use losant::http;
use losant::transport::reqwest::ReqwestTransport;
use losant::transport::{Body, Transport, TransportFuture};
use losant::{Client, ClientBuilder, Error};

/// Counts the requests that it passes on. Every attempt and every redirect is a request of its own.
#[derive(Debug)]
pub(crate) struct Counting<T> {
    inner: T,
    count: Arc<AtomicUsize>,
}

impl<T: Transport> Transport for Counting<T> {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        self.count.fetch_add(1, Ordering::Relaxed);
        self.inner.send(request)
    }
}

/// Reads an application over the transport, and says how many requests that took.
pub(crate) async fn run(
    builder: ClientBuilder,
    inner: impl Transport,
    application_id: &str,
) -> Result<(Option<String>, usize), Error> {
    let count = Arc::new(AtomicUsize::new(0));
    let client = builder.transport(Counting { inner, count: Arc::clone(&count) }).build()?;
    let application = client.application().get(application_id).send().await?;
    Ok((application.name, count.load(Ordering::Relaxed)))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A client of one's own: with other roots, a proxy, client certificates. The module says what it must not do.
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .connect_timeout(Duration::from_secs(10))
        .no_proxy() // or `.proxy(…)`: requests to this machine must not go through one of the environment
        .build()?;
    let builder = Client::builder().access_token(std::env::var("ACCESS_TOKEN")?);
    let transport = ReqwestTransport::from_client(client);
    println!("{:?}", run(builder, transport, &std::env::var("APPLICATION_ID")?).await?);
    Ok(())
}
