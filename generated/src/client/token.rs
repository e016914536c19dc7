//! The access token: stored in one place, replaceable, never printed.

use std::fmt;
use std::sync::{PoisonError, RwLock};

use http::HeaderValue;

use crate::error::Error;

/// The scheme before a token in the `Authorization` header.
const SCHEME: &str = "Bearer ";

/// The access token of a client, as the header that carries it.
pub(crate) struct TokenCell(RwLock<Option<HeaderValue>>);

impl TokenCell {
    pub(crate) fn new(token: Option<HeaderValue>) -> Self {
        Self(RwLock::new(token))
    }

    pub(crate) fn get(&self) -> Option<HeaderValue> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn set(&self, token: Option<HeaderValue>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = token;
    }
}

impl fmt::Debug for TokenCell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.get().is_some() { "[hidden]" } else { "none" })
    }
}

/// The header for a token.
pub(crate) fn bearer(token: &str) -> Result<HeaderValue, Error> {
    if token.is_empty() {
        return Err(Error::invalid_request("the access token is empty"));
    }
    // A header may contain spaces and tabs; a token may not.
    if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::invalid_request("the access token contains an invalid character"));
    }
    let mut value = HeaderValue::from_str(&format!("{SCHEME}{token}"))
        .map_err(|_| Error::invalid_request("the access token is not a valid header value"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The token inside its header, to redact it from texts of the server.
pub(crate) fn bare_token(header: &HeaderValue) -> Option<&str> {
    header.to_str().ok()?.strip_prefix(SCHEME)
}
