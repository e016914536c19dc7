//! A transport without a wire: it keeps what it is given.

use std::sync::{Arc, Mutex};

use losant::transport::{Body, Transport, TransportFuture};

/// Keeps the head of every request and answers each with the same JSON.
#[derive(Debug, Clone)]
pub struct Capture {
    response: &'static str,
    requests: Arc<Mutex<Vec<http::Request<()>>>>,
}

impl Capture {
    /// A transport that answers with this.
    #[must_use]
    pub fn new(response: &'static str) -> Self {
        Self { response, requests: Arc::default() }
    }

    /// Takes what it was given.
    #[must_use]
    pub fn take(&self) -> Vec<http::Request<()>> {
        std::mem::take(&mut *self.requests.lock().unwrap())
    }
}

impl Transport for Capture {
    fn send(&self, request: http::Request<Body>) -> TransportFuture {
        self.requests.lock().unwrap().push(request.map(drop));
        let response = http::Response::new(Body::from(self.response));
        Box::pin(std::future::ready(Ok(response)))
    }
}
