//! The responses of the mock transport.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use crate::model::{Model, encode};
use crate::transport::{Body, TransportError};

/// One response of a [`MockTransport`](super::MockTransport).
#[derive(Debug, Clone)]
pub struct MockResponse(Result<Content, Failure>);

#[derive(Debug, Clone)]
struct Content {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

#[derive(Debug, Clone, Copy)]
enum Failure {
    Connect,
    Reset,
    Invalid(&'static str),
}

impl MockResponse {
    /// A status without a body.
    #[must_use]
    pub fn status(status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => Self(Ok(Content { status, headers: HeaderMap::new(), body: Bytes::new() })),
            Err(_) => Self(Err(Failure::Invalid("a mock response has an invalid status"))),
        }
    }

    /// A status with a model as JSON.
    #[must_use]
    pub fn model<T: Model + ?Sized>(status: u16, model: &T) -> Self {
        match encode(model) {
            Ok(json) => Self::json(status, json),
            Err(_) => Self(Err(Failure::Invalid("the model of a mock response cannot be encoded as JSON"))),
        }
    }

    /// A status with JSON, as text or bytes.
    pub fn json(status: u16, json: impl AsRef<[u8]> + Send + 'static) -> Self {
        Self::status(status).body("application/json", Bytes::from_owner(json))
    }

    /// A stream of events in their wire format; the response ends after the last one.
    pub fn events(text: impl AsRef<[u8]> + Send + 'static) -> Self {
        Self::status(200).body("text/event-stream", Bytes::from_owner(text))
    }

    /// No connection: the request was not sent.
    #[must_use]
    pub fn connect_error() -> Self {
        Self(Err(Failure::Connect))
    }

    /// A connection that breaks after the request was sent.
    #[must_use]
    pub fn connection_reset() -> Self {
        Self(Err(Failure::Reset))
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Ok(content) = &mut self.0 {
            match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
                (Ok(name), Ok(value)) => {
                    content.headers.append(name, value);
                }
                _ => self.0 = Err(Failure::Invalid("a mock response has an invalid header")),
            }
        }
        self
    }

    fn body(mut self, content_type: &'static str, body: Bytes) -> Self {
        if let Ok(content) = &mut self.0 {
            content.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
            content.body = body;
        }
        self
    }

    pub(super) fn into_response(self) -> Result<http::Response<Body>, TransportError> {
        let content = self.0.map_err(|failure| match failure {
            Failure::Connect => TransportError::connect("the mock simulates an unreachable server"),
            Failure::Reset => TransportError::interrupted("the mock simulates a reset connection"),
            Failure::Invalid(reason) => TransportError::rejected(reason),
        })?;
        let mut response = http::Response::new(Body::from(content.body));
        *response.status_mut() = content.status;
        *response.headers_mut() = content.headers;
        Ok(response)
    }
}
