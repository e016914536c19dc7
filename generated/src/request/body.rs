//! The body of a request.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;

use crate::error::Error;
use crate::multipart::Form;
use crate::transport::Body;

/// What a call sends.
pub(crate) enum Payload {
    /// Nothing.
    None,
    /// JSON, written already.
    Json(Bytes),
    /// A form with files.
    Form(Form),
}

impl Payload {
    /// Whether it can be sent a second time.
    pub(crate) fn repeatable(&self) -> bool {
        match self {
            Self::None | Self::Json(_) => true,
            Self::Form(form) => form.repeatable(),
        }
    }

    /// Whether sending it may take longer than the limit of one attempt.
    pub(crate) fn takes_its_time(&self) -> bool {
        matches!(self, Self::Form(_))
    }

    /// The value of the `Content-Type` header.
    pub(crate) fn content_type(&self) -> Option<HeaderValue> {
        match self {
            Self::None => None,
            Self::Json(_) => Some(HeaderValue::from_static("application/json")),
            Self::Form(form) => form.content_type(),
        }
    }

    /// The bytes for one attempt.
    pub(crate) async fn body(&mut self) -> Result<Body, Error> {
        match self {
            Self::None => Ok(Body::empty()),
            Self::Json(json) => Ok(Body::from(json.clone())),
            Self::Form(form) => form.body().await,
        }
    }

    /// A copy, where that is possible.
    pub(crate) fn again(&self) -> Option<Self> {
        match self {
            Self::None => Some(Self::None),
            Self::Json(json) => Some(Self::Json(json.clone())),
            Self::Form(_) => None,
        }
    }

    /// The form, which replaces any other payload.
    pub(crate) fn form(&mut self) -> Option<&mut Form> {
        if !matches!(self, Self::Form(_)) {
            *self = Self::Form(Form::new());
        }
        match self {
            Self::Form(form) => Some(form),
            Self::None | Self::Json(_) => None,
        }
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::None => f.write_str("none"),
            Self::Json(json) => write!(f, "{} bytes of JSON", json.len()),
            Self::Form(_) => f.write_str("a form"),
        }
    }
}
