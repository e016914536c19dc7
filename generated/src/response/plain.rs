//! Answers of calls that the documents do not have.

use serde::de::DeserializeOwned;

use super::Answer;
use crate::error::Error;
use crate::model::without_lone_surrogates;

/// Reads the body as JSON of any type.
///
/// What the parser says of a fault may repeat values of the body, so only the place is told.
#[allow(clippy::needless_pass_by_value)] // one type for all decoders
pub(crate) fn decode_plain<T: DeserializeOwned>(answer: Answer) -> Result<T, Error> {
    // A body that is not there says nothing: `()`, an `Option` and a `Value` can be that.
    let body = answer.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&answer.body);
    let body = if body.trim_ascii().is_empty() { b"null" } else { body };
    let decoded = serde_json::from_slice(body).or_else(|error| match without_lone_surrogates(body) {
        Some(body) => serde_json::from_slice(&body),
        None => Err(error),
    });
    decoded.map_err(|error| {
        let what =
            if error.is_data() { "the body is not of the type asked for" } else { "the body is no JSON" };
        answer.unreadable(format!("{what}, at line {} column {}", error.line(), error.column()))
    })
}
