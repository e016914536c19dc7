//! From bytes to models and back.

use super::de::Seed;
use super::lossy::without_lone_surrogates;
use super::message;
use super::path::{Path, TOO_DEEP};
use super::shape::Model;
use super::write::write;
use crate::server_text::ServerText;
use serde::de::DeserializeSeed;
use serde_json::error::Category;
use std::fmt;

/// The mark that some programs put before a text in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Decodes a body.
///
/// A byte order mark is skipped, and so is white space around the value. Keys that a model does not know
/// are ignored; a key of a model that comes twice is an error. Half of a surrogate pair, as JavaScript writes
/// text that was cut, becomes U+FFFD.
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
/// [`DecodeError`], which knows where in the body the fault lies.
pub fn decode<T: Model>(body: impl AsRef<[u8]>) -> Result<T, DecodeError> {
    decode_within(body.as_ref(), usize::MAX)
}

/// The same, where the values may take so many bytes of memory.
pub(crate) fn decode_within<T: Model>(body: &[u8], memory: usize) -> Result<T, DecodeError> {
    let mut model = T::empty();
    let mut outcome = decode_into(body, &mut model, memory);
    if let Outcome::Repaired(body) = outcome {
        model = T::empty();
        outcome = decode_into(&body, &mut model, memory);
    }
    match outcome {
        Outcome::Decoded => Ok(model),
        Outcome::Failed(error) => Err(error),
        Outcome::Repaired(_) => Err(DecodeError::plain(DecodeFault::Syntax, "a lone surrogate".to_owned())),
    }
}

/// What came of a body.
enum Outcome {
    Decoded,
    Failed(DecodeError),
    /// It holds lone surrogates; this is the body without them.
    Repaired(Vec<u8>),
}

/// Encodes a model as JSON.
///
/// # Errors
/// A number that JSON does not have, or a map with a key that stands for a field already.
pub fn encode<T: Model + ?Sized>(model: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut json = Vec::with_capacity(128);
    write(model.fragment(), &mut json)?;
    Ok(json)
}

/// The part of [`decode`] that is the same for all models. It gives back an error and no result, so that
/// little is left to compile for each of them.
fn decode_into(body: &[u8], model: &mut dyn Model, memory: usize) -> Outcome {
    match decode_text(body, model, memory) {
        None => Outcome::Decoded,
        Some(error) => match without_lone_surrogates(body) {
            None => Outcome::Failed(error),
            Some(body) => Outcome::Repaired(body),
        },
    }
}

fn decode_text(body: &[u8], model: &mut dyn Model, memory: usize) -> Option<DecodeError> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    if body.trim_ascii().is_empty() {
        return Some(DecodeError::plain(DecodeFault::Empty, "the body is empty".to_owned()));
    }
    let text = match str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            return Some(DecodeError::plain(
                DecodeFault::Encoding,
                format!("the body is not UTF-8: {error}"),
            ));
        }
    };
    let path = Path::new(memory);
    let mut parser = serde_json::Deserializer::from_str(text);
    if let Err(error) = (Seed { place: model.place(), path: &path }).deserialize(&mut parser) {
        return Some(DecodeError::new(&error, &path, memory));
    }
    parser.end().err().map(|error| DecodeError::plain(DecodeFault::Trailing, error.to_string()))
}

/// A body that does not decode: what is wrong, and where.
///
/// The message names kinds, keys and words of the schema, never a value of the body: that might be secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Inner {
    fault: DecodeFault,
    /// Its keys may be the server's.
    path: ServerText,
    message: String,
}

/// The kinds of faults of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeFault {
    /// There is nothing but white space.
    Empty,
    /// The bytes are not UTF-8.
    Encoding,
    /// It is no JSON.
    Syntax,
    /// The JSON ends in the middle.
    Truncated,
    /// Something follows after the value.
    Trailing,
    /// It nests more than 128 levels deep.
    TooDeep,
    /// It is JSON, but not of the shape that is documented.
    Shape,
    /// Its values would take more memory than the cap on bodies allows.
    TooLarge,
}

impl DecodeError {
    fn plain(fault: DecodeFault, message: String) -> Self {
        Self(Box::new(Inner { fault, path: ServerText::new(String::new()), message }))
    }

    fn new(error: &serde_json::Error, path: &Path, memory: usize) -> Self {
        let message = error.to_string();
        let too_deep = path.too_deep() || message.starts_with("recursion limit exceeded");
        let (fault, message) = match error.classify() {
            _ if too_deep => (DecodeFault::TooDeep, TOO_DEEP.to_owned()),
            _ if path.too_large() => {
                (DecodeFault::TooLarge, format!("the values take more than {memory} bytes of memory"))
            }
            Category::Eof => (DecodeFault::Truncated, message),
            Category::Syntax | Category::Io => (DecodeFault::Syntax, message),
            Category::Data => (DecodeFault::Shape, message::of(error)),
        };
        Self(Box::new(Inner { fault, path: ServerText::new(path.render()), message }))
    }

    /// What kind of fault it is.
    #[must_use]
    pub fn fault(&self) -> DecodeFault {
        self.0.fault
    }

    /// Where the fault lies, as `items[3].attributes[0].dataType`; empty for the whole body. Keys that are
    /// no plain words stand in brackets: `tags["a.b"]`. Some may be the server's own; `Display` shows them escaped
    /// and cut.
    #[must_use]
    pub fn path(&self) -> &str {
        self.0.path.as_str()
    }

    /// What is wrong there.
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
