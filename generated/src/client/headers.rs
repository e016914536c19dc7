//! The access token, stored in one place, replaceable and never printed; and checks of custom headers and query
//! parameters.

use std::fmt;
use std::sync::{PoisonError, RwLock};

use http::{HeaderName, HeaderValue, header};

use crate::error::{Error, Reason};

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

/// A header that a caller adds.
pub(crate) fn header_name(name: &str) -> Result<HeaderName, Reason> {
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| "invalid header name")?;
    if name == header::AUTHORIZATION || name == header::PROXY_AUTHORIZATION {
        return Err("the access token is set by the client, not by a header".into());
    }
    let own = [
        header::HOST,
        header::CONTENT_LENGTH,
        header::TRANSFER_ENCODING,
        header::CONNECTION,
        header::TE,
        header::TRAILER,
        header::UPGRADE,
        header::ACCEPT_ENCODING,
        header::CONTENT_TYPE,
    ];
    if own.contains(&name) {
        return Err(format!("the header {name} is set by the client itself").into());
    }
    Ok(name)
}

/// The value of a header: visible ASCII, spaces and tabs.
pub(crate) fn header_value(name: &HeaderName, value: &str) -> Result<HeaderValue, Reason> {
    // `HeaderValue` takes every byte above 127; other programs read such bytes in different ways.
    if !value.is_ascii() {
        return Err(format!("the value of the header {name} is not ASCII").into());
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| format!("the value of the header {name} contains a line break or control character"))?;
    value.set_sensitive(true); // a custom header may hold a secret
    Ok(value)
}

/// The query parameters that servers take a token from, in lower case.
const TOKEN_PARAMETERS: [&str; 2] = ["access_token", "jwt"];

/// Why a query parameter must not be added: servers prefer a token in the query over the one in the header.
pub(crate) fn refused_query(name: &str) -> Option<Reason> {
    // Servers split names at brackets and dots, and many drop what cannot be seen: so only letters and digits count.
    let parts = name.split(['[', ']', '.']);
    let mut parts = parts.map(|part| part.chars().filter(|c| c.is_alphanumeric()).collect::<String>());
    let base = parts.find(|part| !part.is_empty()).unwrap_or_default();
    let token = TOKEN_PARAMETERS.iter().find(|token| {
        token.chars().filter(|c| c.is_alphanumeric()).eq(base.chars().map(|c| c.to_ascii_lowercase()))
    });
    token.map(|token| format!("a query parameter named {token} would put a token into the URL").into())
}
