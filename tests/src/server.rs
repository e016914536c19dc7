//! An HTTP server on loopback that records what it is asked and answers as it is set up.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::StreamExt;
use futures_util::future::BoxFuture;
use futures_util::stream::BoxStream;
use http::{HeaderMap, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::clock::until;

/// What the server was asked.
#[derive(Debug, Clone)]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path and the query, as they were sent.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Request {
    /// The path without the query.
    #[must_use]
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query without the question mark.
    #[must_use]
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// A header as text, when it is there.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body as JSON.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// What the server does about a request.
pub enum Reply {
    /// It answers.
    Response(StatusCode, Vec<(&'static str, String)>, Bytes),
    /// It answers with pieces that come one by one; an error breaks the connection.
    Stream(Vec<(&'static str, String)>, BoxStream<'static, Result<Bytes, std::io::Error>>),
    /// It closes the connection.
    Drop,
    /// It says nothing, for ever.
    Hang,
}

impl Reply {
    /// A status with a JSON body.
    #[must_use]
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::text(status, "application/json", body)
    }

    /// A status with a body of some type.
    #[must_use]
    pub fn text(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let headers = vec![("content-type", content_type.to_owned())];
        Self::Response(StatusCode::from_u16(status).unwrap(), headers, body.into())
    }

    /// A status without a body.
    #[must_use]
    pub fn status(status: u16) -> Self {
        Self::Response(StatusCode::from_u16(status).unwrap(), Vec::new(), Bytes::new())
    }

    /// A stream of events in chunks, after which the connection stays open and silent.
    #[must_use]
    pub fn events<I>(pieces: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<Bytes>,
        I::IntoIter: Send + 'static,
    {
        let pieces = futures_util::stream::iter(pieces.into_iter().map(|piece| Ok(piece.into())));
        Self::Stream(event_stream(), pieces.chain(futures_util::stream::pending()).boxed())
    }

    /// A stream of events in chunks, after which the response ends.
    #[must_use]
    pub fn events_then_end<I>(pieces: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<Bytes>,
        I::IntoIter: Send + 'static,
    {
        let pieces = futures_util::stream::iter(pieces.into_iter().map(|piece| Ok(piece.into())));
        Self::Stream(event_stream(), pieces.boxed())
    }

    /// With one more header.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Response(_, headers, _) | Self::Stream(headers, _) = &mut self {
            headers.retain(|(known, _)| *known != name);
            headers.push((name, value.into()));
        }
        self
    }
}

fn event_stream() -> Vec<(&'static str, String)> {
    vec![("content-type", "text/event-stream".to_owned())]
}

type Handler = dyn Fn(&Request) -> Reply + Send + Sync;

struct State {
    handler: Box<Handler>,
    requests: Mutex<Vec<Request>>,
}

/// A running server. It stops with the runtime of its test.
pub struct Server {
    url: String,
    state: Arc<State>,
}

impl Server {
    /// A server that answers with these replies one after the other, and then with status 599.
    pub async fn script(replies: impl IntoIterator<Item = Reply>) -> Self {
        let replies = Mutex::new(replies.into_iter().collect::<VecDeque<_>>());
        Self::start(move |_| replies.lock().unwrap().pop_front().unwrap_or_else(|| Reply::status(599))).await
    }

    /// A server that answers with what the function says.
    pub async fn start(handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        Self::listen(Box::new(handler)).await
    }

    /// The part of [`Self::start`] that is not generic, boxed as a whole: a server is compiled here, once, and not
    /// for every handler of every test.
    fn listen(handler: Box<Handler>) -> BoxFuture<'static, Self> {
        Box::pin(async {
            let state = Arc::new(State { handler, requests: Mutex::default() });
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let url = format!("http://{}", listener.local_addr().unwrap());
            let shared = Arc::clone(&state);
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    let state = Arc::clone(&shared);
                    let service =
                        hyper::service::service_fn(move |request| serve(Arc::clone(&state), request));
                    let connection = hyper::server::conn::http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service);
                    tokio::spawn(async move {
                        let _ = connection.await;
                    });
                }
            });
            Self { url, state }
        })
    }

    /// Where it listens, as `http://127.0.0.1:1234`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What it was asked until now.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.state.requests.lock().unwrap().clone()
    }

    /// The only request.
    #[must_use]
    pub fn request(&self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// Waits until so many requests have come.
    pub async fn seen(&self, requests: usize) {
        until(|| self.state.requests.lock().unwrap().len() >= requests).await;
    }
}

type HttpResponse = http::Response<UnsyncBoxBody<Bytes, std::io::Error>>;

async fn serve(state: Arc<State>, request: http::Request<Incoming>) -> Result<HttpResponse, std::io::Error> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map_err(std::io::Error::other)?.to_bytes();
    let target = head.uri.path_and_query().map_or_else(String::new, ToString::to_string);
    let request = Request { method: head.method.to_string(), target, headers: head.headers, body };
    let reply = (state.handler)(&request);
    state.requests.lock().unwrap().push(request);
    match reply {
        Reply::Response(status, headers, body) => {
            let body = Full::new(body).map_err(|never: Infallible| match never {}).boxed_unsync();
            Ok(response(status, headers, body))
        }
        Reply::Stream(headers, pieces) => {
            let body = StreamBody::new(pieces.map(|piece| piece.map(Frame::data))).boxed_unsync();
            Ok(response(StatusCode::OK, headers, body))
        }
        Reply::Drop => Err(std::io::Error::other("dropped on purpose")),
        Reply::Hang => std::future::pending().await,
    }
}

fn response(
    status: StatusCode,
    headers: Vec<(&'static str, String)>,
    body: UnsyncBoxBody<Bytes, std::io::Error>,
) -> HttpResponse {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    for (name, value) in headers {
        response.headers_mut().append(name, value.parse().unwrap());
    }
    response
}
