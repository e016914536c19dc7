//! The bodies of undocumented calls → any type of serde's, under the limits of documented ones.

use super::budget;
use super::decode::{BYTE_ORDER_MARK, DecodeError, DecodeErrorKind, too_large};
use super::deserializer::{PRIVATE_KEY, Text};
use super::json::Parser;
use super::lossy::without_lone_surrogates;
use super::path::{Path, TOO_DEEP};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Error;

/// Decodes a body as any type, whose values may take this many bytes of memory. No body is null.
///
/// The messages of a type may contain values of the body, so the error holds only the position.
pub(crate) fn deserialize_within<T: DeserializeOwned>(body: &[u8], memory: usize) -> Result<T, DecodeError> {
    let decode = |body: &[u8]| {
        let text = check(body)?;
        let path = Path::default();
        let mut parser = Parser { rest: text, path: &path };
        let (read, exceeded) = budget::within(memory, || T::deserialize(Text::new::<T>(&mut parser)));
        read.map_err(|error| describe(text, parser.rest, &error, exceeded.then_some(memory)))
    };
    decode(body).or_else(|error| match without_lone_surrogates(body) {
        Some(body) => decode(&body),
        None => Err(error),
    })
}

/// The text of a body that is JSON.
fn check(body: &[u8]) -> Result<&str, DecodeError> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    let not_json = |line, column| {
        let message = format!("the body is not JSON, at line {line} column {column}");
        DecodeError::plain(DecodeErrorKind::Syntax, message)
    };
    let text = str::from_utf8(body).map_err(|error| {
        let (line, column) = position(body.get(..error.valid_up_to()).unwrap_or_default());
        not_json(line, column)
    })?;
    if text.trim_ascii().is_empty() {
        return Ok("null");
    }
    match serde_json::from_str::<IgnoredAny>(text) {
        Ok(_) => Ok(text),
        Err(error) => Err(not_json(error.line(), error.column())),
    }
}

/// The error of a type that does not take the text, of which so much is left.
fn describe(text: &str, rest: &str, error: &Error, exceeded: Option<usize>) -> DecodeError {
    let message = error.to_string();
    let (kind, message) = match exceeded {
        Some(memory) => return DecodeError::plain(DecodeErrorKind::TooLarge, too_large(memory)),
        None if message == TOO_DEEP => (DecodeErrorKind::RecursionLimit, TOO_DEEP),
        None if message == PRIVATE_KEY => (DecodeErrorKind::InvalidType, PRIVATE_KEY),
        None => (DecodeErrorKind::InvalidType, "the body is not of the requested type"),
    };
    let read = text.len().saturating_sub(rest.len());
    let (line, column) = position(text.as_bytes().get(..read).unwrap_or_default());
    DecodeError::plain(kind, format!("{message}, at line {line} column {column}"))
}

/// The line and the column behind a text.
fn position(before: &[u8]) -> (usize, usize) {
    let lines = before.split(|byte| *byte == b'\n');
    lines.fold((0, 0), |(count, _), line| (count + 1, line.len()))
}
