//! Decoding of answers to undocumented calls.

use serde::de::DeserializeOwned;

use super::Answer;
use crate::error::Error;
use crate::model::without_lone_surrogates;

/// Reads the body as JSON of any type.
///
/// The parser's messages may contain values of the body, so the error holds only the position.
#[allow(clippy::needless_pass_by_value)] // one type for all decoders
pub(crate) fn decode_plain<T: DeserializeOwned>(answer: Answer) -> Result<T, Error> {
    // An empty body is `null`, which `()`, an `Option` and a `Value` accept.
    let body = answer.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&answer.body);
    let body = if body.trim_ascii().is_empty() { b"null" } else { body };
    let decoded = serde_json::from_slice(body).or_else(|error| match without_lone_surrogates(body) {
        Some(body) => serde_json::from_slice(&body),
        None => Err(error),
    });
    decoded.map_err(|error| {
        let what =
            if error.is_data() { "the body is not of the requested type" } else { "the body is not JSON" };
        answer.unreadable(format!("{what}, at line {} column {}", error.line(), error.column()))
    })
}
