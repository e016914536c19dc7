//! The body of a request.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use crate::transport::Body;

/// What a call sends.
#[derive(Clone)]
pub(crate) enum Payload {
    /// Nothing.
    None,
    /// JSON, written already.
    Json(Bytes),
}

impl Payload {
    /// Whether it can be sent a second time.
    pub(crate) fn repeatable(&self) -> bool {
        match self {
            Self::None | Self::Json(_) => true,
        }
    }

    /// Whether sending it may take longer than one try usually may.
    pub(crate) fn takes_its_time(&self) -> bool {
        match self {
            Self::None | Self::Json(_) => false,
        }
    }

    /// What the `Content-Type` header says.
    pub(crate) fn content_type(&self) -> Option<HeaderValue> {
        match self {
            Self::None => None,
            Self::Json(_) => Some(HeaderValue::from_static("application/json")),
        }
    }

    /// The bytes for one try.
    pub(crate) fn body(&mut self) -> Body {
        match self {
            Self::None => Body::empty(),
            Self::Json(json) => Body::from(json.clone()),
        }
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Json(json) => write!(f, "{} bytes of JSON", json.len()),
        }
    }
}
