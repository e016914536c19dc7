//! A success that the documentation does not list.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

use crate::model::{DecodeError, Model, decode};

/// A success with a status that the documentation of its action does not list: the action is done, and this is what
/// the server said of it.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownResponse {
    status: StatusCode,
    body: Bytes,
}

impl UnknownResponse {
    pub(super) fn new(status: StatusCode, body: Bytes) -> Self {
        Self { status, body }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The body as it came, unpacked; empty where there is none.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body, decoded from JSON.
    ///
    /// # Errors
    /// When it is not JSON, or not that of the type.
    pub fn json<T: Model>(&self) -> Result<T, DecodeError> {
        decode(&self.body)
    }
}

impl fmt::Debug for UnknownResponse {
    /// The status, but not the body: it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownResponse")
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
