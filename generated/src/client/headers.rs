//! Checks of custom headers and query parameters.

use http::{HeaderName, HeaderValue, header};

use crate::error::Reason;

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

/// Why a query parameter must not be added: servers prefer a token in the query over the one in the header.
pub(crate) fn refused_query(name: &str) -> Option<Reason> {
    let base = name.split(['[', '.']).next().unwrap_or_default().trim();
    let token = ["access_token", "jwt"].iter().any(|token| base.eq_ignore_ascii_case(token));
    token.then(|| format!("a query parameter named {base} would put a token into the URL").into())
}
