//! Decoding and encoding of bytes.

use super::de::Seed;
use super::lossy::without_lone_surrogates;
use super::message;
use super::path::{Path, TOO_DEEP};
use super::shape::Model;
use super::write::write;
use crate::server_text::ServerText;
use serde::de::DeserializeSeed;
use serde_json::error::Category;
use std::borrow::Cow;
use std::fmt;

/// The byte order mark that some programs write before UTF-8.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Decodes a body.
///
/// A byte order mark and white space around the value are skipped. Unknown keys
/// are ignored; a duplicate key of a model is an error. A lone surrogate, as JavaScript writes for
/// truncated text, becomes U+FFFD.
///
/// ```
/// use losant::{Number, decode};
/// use std::collections::BTreeMap;
///
/// let error = decode::<BTreeMap<String, Vec<Number>>>(br#"{"load": [1, 0.5, "high"]}"#).unwrap_err();
/// assert_eq!(error.path(), "load[2]");
/// assert_eq!(error.to_string(), "load[2]: invalid type: text, expected a number");
/// ```
///
/// # Errors
/// [`DecodeError`], with the path in the body.
pub fn decode<T: Model>(body: impl AsRef<[u8]>) -> Result<T, DecodeError> {
    decode_within(body.as_ref(), usize::MAX)
}

/// Decodes a body whose values may take this many bytes of memory.
pub(crate) fn decode_within<T: Model>(body: &[u8], memory: usize) -> Result<T, DecodeError> {
    let mut attempt = Attempt { body: Cow::Borrowed(body), memory, exact: false };
    loop {
        let mut model = T::empty();
        match attempt.decode_into(&mut model) {
            Outcome::Done => return Ok(model),
            Outcome::Failed(error) => return Err(error),
            Outcome::Again => {}
        }
    }
}

/// Encodes a model as JSON.
///
/// # Errors
/// When a number is infinite or NaN, or a map has a key that is also a field.
pub fn encode<T: Model + ?Sized>(model: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut json = Vec::with_capacity(128);
    write(model.fragment(), &mut json)?;
    Ok(json)
}

/// The part of [`decode`] that is not generic. What few bodies hold is looked for only in those that need it, and read
/// anew: lone surrogates, and integers that the parser hands out as floats.
struct Attempt<'a> {
    body: Cow<'a, [u8]>,
    memory: usize,
    exact: bool,
}

/// What comes of an attempt. It holds no value, so that little code is compiled for each type.
enum Outcome {
    Done,
    Failed(DecodeError),
    /// Nothing yet: another attempt reads more.
    Again,
}

impl Attempt<'_> {
    fn decode_into(&mut self, model: &mut dyn Model) -> Outcome {
        let path = Path::new(self.memory);
        let path = if self.exact { path.exact() } else { path };
        let error = decode_text(&self.body, model, &path, self.memory);
        if path.is_inexact() && !self.exact {
            self.exact = true;
            return Outcome::Again;
        }
        let Some(error) = error else { return Outcome::Done };
        match without_lone_surrogates(&self.body) {
            None => Outcome::Failed(error),
            Some(body) => {
                self.body = Cow::Owned(body);
                Outcome::Again
            }
        }
    }
}

fn decode_text(body: &[u8], model: &mut dyn Model, path: &Path, memory: usize) -> Option<DecodeError> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    if body.trim_ascii().is_empty() {
        return Some(DecodeError::plain(DecodeErrorKind::Empty, "the body is empty".to_owned()));
    }
    let text = match str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            return Some(DecodeError::plain(
                DecodeErrorKind::Encoding,
                format!("the body is not UTF-8: {error}"),
            ));
        }
    };
    let mut parser = serde_json::Deserializer::from_str(text);
    if let Err(error) = (Seed { place: model.place(), path }).deserialize(&mut parser) {
        return Some(DecodeError::new(&error, path, memory));
    }
    parser.end().err().map(|error| DecodeError::plain(DecodeErrorKind::TrailingData, error.to_string()))
}

/// An error in a body that cannot be decoded, and its path.
///
/// The message names kinds, keys and constants of the schema, never a value of the body, which may be secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    kind: DecodeErrorKind,
    /// Its keys may be the server's.
    path: ServerText,
    message: String,
}

/// The kinds of errors in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The body is empty, or only white space.
    Empty,
    /// The bytes are not UTF-8.
    Encoding,
    /// It is not JSON.
    Syntax,
    /// The JSON is truncated.
    Truncated,
    /// There is trailing data after the value.
    TrailingData,
    /// It nests more than 128 levels deep.
    RecursionLimit,
    /// It is JSON, but not of the documented type.
    InvalidType,
    /// Its values would take more memory than the limit on bodies allows.
    TooLarge,
}

/// The message for values beyond the memory limit.
pub(super) fn too_large(memory: usize) -> String {
    format!("the values take more than {memory} bytes of memory")
}

impl DecodeError {
    pub(super) fn plain(kind: DecodeErrorKind, message: String) -> Self {
        Self(Box::new(Inner { kind, path: ServerText::new(String::new()), message }))
    }

    fn new(error: &serde_json::Error, path: &Path, memory: usize) -> Self {
        let message = error.to_string();
        let too_deep = path.too_deep() || message.starts_with("recursion limit exceeded");
        let (kind, message) = match error.classify() {
            _ if too_deep => (DecodeErrorKind::RecursionLimit, TOO_DEEP.to_owned()),
            _ if path.too_large() => (DecodeErrorKind::TooLarge, too_large(memory)),
            Category::Eof => (DecodeErrorKind::Truncated, message),
            Category::Syntax | Category::Io => (DecodeErrorKind::Syntax, message),
            Category::Data => (DecodeErrorKind::InvalidType, message::of(error)),
        };
        Self(Box::new(Inner { kind, path: ServerText::new(path.render()), message }))
    }

    /// The kind of error.
    #[must_use]
    pub fn kind(&self) -> DecodeErrorKind {
        self.0.kind
    }

    /// The path to the error, such as `items[3].attributes[0].dataType`; empty for the whole body. Keys with
    /// special characters are in brackets: `tags["a.b"]`. Keys may be text of the server; `Display` escapes and truncates
    /// them.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.path.as_str()
    }

    /// The same with another path: where secrets may be among the keys.
    #[cfg(feature = "client")]
    pub(crate) fn with_path(mut self, path: ServerText) -> Self {
        self.0.path = path;
        self
    }

    /// The message, without the path.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path() {
            "" => f.write_str(self.message()),
            _ => write!(f, "{}: {}", self.0.path, self.message()),
        }
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
#[allow(unreachable_pub, dead_code)] // what the macro writes is public, and more than is used here
mod tests {
    use super::*;
    use crate::model::Scalar;
    use std::collections::BTreeMap;

    crate::model::value_enum! {
        enum Level {
            Low = "low",
            High = "high",
        }
    }

    pub struct Open {
        pub others: BTreeMap<String, i64>,
    }

    crate::model::record! {
        Open {
            _ => rest(others),
        }
    }

    /// In a tree that grows, a node comes with every few entries and not with each.
    #[test]
    fn l6_entries_of_a_map_share_their_memory() {
        let entries: Vec<_> = (0..1000).map(|key| format!("\"{key}\":1")).collect();
        let body = format!("{{{}}}", entries.join(","));
        let decode = |each: usize| decode_within::<BTreeMap<String, i64>>(body.as_bytes(), each * 1000);
        assert!(decode(50).is_err());
        assert_eq!(decode(200).unwrap().len(), 1000);
        let decode = |each: usize| decode_within::<Open>(body.as_bytes(), each * 1000);
        assert!(decode(50).is_err());
        assert_eq!(decode(200).unwrap().others.len(), 1000);
    }

    /// A list of words holds the texts of those that are not known.
    #[test]
    fn l6_values_that_may_be_texts_count_with_them() {
        let body = format!("[{}]", ["\"?\""; 1000].join(","));
        let decode = |each: usize| decode_within::<Vec<Level>>(body.as_bytes(), each * 1000);
        let each = size_of::<Level>();
        assert_eq!(decode(each).unwrap_err().kind(), DecodeErrorKind::TooLarge);
        assert_eq!(decode(each + 64).unwrap().len(), 1000);
        let decode = |each: usize| decode_within::<Vec<Scalar>>(body.as_bytes(), each * 1000);
        let each = size_of::<Scalar>();
        assert_eq!(decode(each).unwrap_err().kind(), DecodeErrorKind::TooLarge);
        assert_eq!(decode(each + 64).unwrap().len(), 1000);
    }
}
