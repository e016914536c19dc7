//! Values whose JSON text is inspected before it is decoded: numbers that keep all digits, free-form values, and
//! unions, which read their tag first wherever it is.
//!
//! serde has no way to ask for the text of a value. `serde_json` has: a newtype of a certain name. A format
//! that does not know the name hands over the value instead, which is then written out as JSON.

use super::de::Seed;
use super::json::{self, Json};
use super::message;
use super::number::Number;
use super::path::{Path, TOO_DEEP};
use super::scalar::Scalar;
use super::shape::Place;
use super::union;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::str::Bytes;

/// The name of the newtype. A test below compares it with what `serde_json` asks for.
pub(super) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Reads the text of a value.
pub(super) struct RawText<'w>(pub(super) &'w Path);

impl<'de> DeserializeSeed<'de> for RawText<'_> {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, self)
    }
}

/// Forwards what a format hands over to the visitor for free-form values, and writes it out.
macro_rules! written_out {
    ($($visit:ident($value:ty)),* $(,)?) => {$(
        fn $visit<E: Error>(self, value: $value) -> Result<Self::Value, E> {
            Json(self.0).$visit(value).map(|value| Cow::Owned(value.to_string()))
        }
    )*};
}

impl<'de> Visitor<'de> for RawText<'_> {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    written_out! {
        visit_bool(bool),
        visit_i64(i64),
        visit_i128(i128),
        visit_u64(u64),
        visit_u128(u128),
        visit_f64(f64),
        visit_str(&str),
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed("null"))
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Json(self.0).deserialize(deserializer).map(|value| Cow::Owned(value.to_string()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        Json(self.0).visit_seq(items).map(|value| Cow::Owned(value.to_string()))
    }

    /// The text, in a map with one key that says so; or an object, from formats that do not know the newtype.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        match entries.next_key::<String>()? {
            Some(key) if key == RAW_VALUE => entries.next_value().map(|Borrowed(text)| text),
            first => Json(self.0).object(first, entries).map(|value| Cow::Owned(value.to_string())),
        }
    }
}

/// Decodes one well-formed JSON value into a place.
pub(super) fn take(text: &str, place: Place<'_>, path: &Path) -> Result<(), String> {
    match place {
        Place::Number(place) => *place = number(text, "a number", path)?,
        Place::Integer(place) => *place = integer(text, path)?,
        Place::Scalar(place) => *place = scalar(text, path)?,
        Place::ValueEnum(place) => place.take(scalar(text, path)?),
        Place::Json(place) => *place = json::from_text(text, path)?,
        Place::Union(place) => return union::resolve(place, text, path),
        Place::Nothing => return skip(text, path),
        place => return deserialize(text, place, path),
    }
    Ok(())
}

/// Skips an ignored value, which must not nest deeper than others.
fn skip(text: &str, path: &Path) -> Result<(), String> {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' | b'{' if !path.enter() => return Err(TOO_DEEP.to_owned()),
            b']' | b'}' => path.leave(),
            b'"' => skip_text(&mut bytes),
            _ => {}
        }
    }
    Ok(())
}

/// Passes over the rest of a text, in which brackets mean nothing.
pub(super) fn skip_text(bytes: &mut Bytes<'_>) {
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b'"' => return,
            _ => {}
        }
    }
}

/// Deserializes the text with the JSON parser.
fn deserialize(text: &str, place: Place<'_>, path: &Path) -> Result<(), String> {
    let mut parser = serde_json::Deserializer::from_str(text);
    Seed { place, path }.deserialize(&mut parser).map_err(|error| message::of(&error))
}

/// The kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text.
    String,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// `null`.
    Null,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Kind {
    /// The kind of a well-formed value.
    pub(super) fn of(text: &str) -> Self {
        match text.trim_ascii_start().as_bytes().first() {
            Some(b'"') => Self::String,
            Some(b'{') => Self::Object,
            Some(b'[') => Self::List,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'n') | None => Self::Null,
            Some(_) => Self::Number,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::String => "text",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
            Self::Null => "null",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

fn refusal(text: &str, expected: &str) -> String {
    let kind = Kind::of(text);
    if kind == Kind::Number {
        return "number out of range".to_owned();
    }
    format!("invalid type: {}, expected {expected}", kind.words())
}

/// A number as it is written, or as `serde_json` hands one out under `arbitrary_precision`.
fn number(text: &str, expected: &str, path: &Path) -> Result<Number, String> {
    let found = match Kind::of(text) {
        Kind::Number => Number::from_json(text),
        Kind::Object => json::from_text(text, path).ok().as_ref().and_then(json::number_of),
        _ => None,
    };
    found.ok_or_else(|| refusal(text, expected))
}

/// A whole number, however it is written: `1e3` and `1000.0` are whole.
fn integer(text: &str, path: &Path) -> Result<i64, String> {
    const EXPECTED: &str = "a whole number of 64 bits";
    match Kind::of(text) {
        Kind::Number => whole(text.trim_ascii()).ok_or_else(|| {
            let fraction = if text.contains(['.', 'e', 'E']) { " with a fraction" } else { "" };
            format!("invalid type: a number{fraction}, expected {EXPECTED}")
        }),
        kind => {
            let number = number(text, EXPECTED, path)?;
            number.as_i64().ok_or_else(|| format!("invalid type: {}, expected {EXPECTED}", kind.words()))
        }
    }
}

/// The value of a JSON number if it is whole and fits, in decimal arithmetic: no digit is rounded.
fn whole(text: &str) -> Option<i64> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{before}{after}");
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    let exponent: i64 = exponent.parse().ok()?;
    // How many zeros follow the significant digits; fewer than none leave a fraction.
    let behind = i64::try_from(digits.len() - significant.len()).ok()? - i64::try_from(after.len()).ok()?;
    let zeros = usize::try_from(behind.checked_add(exponent)?).ok().filter(|zeros| *zeros < 20)?;
    format!("{sign}{significant}{}", "0".repeat(zeros)).parse().ok()
}

fn scalar(text: &str, path: &Path) -> Result<Scalar, String> {
    match Kind::of(text) {
        Kind::String => serde_json::from_str(text).map(Scalar::String).map_err(|error| message::of(&error)),
        Kind::Boolean => Ok(Scalar::Bool(text.trim_ascii() == "true")),
        Kind::Null => Ok(Scalar::Null),
        Kind::Number | Kind::List | Kind::Object => {
            number(text, "text, a number, true, false or null", path).map(Scalar::Number)
        }
    }
}

/// A text that points into the parser's input where it can.
pub(super) struct Borrowed<'de>(pub(super) Cow<'de, str>);

impl<'de> serde::Deserialize<'de> for Borrowed<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(BorrowedVisitor).map(Self)
    }
}

struct BorrowedVisitor;

impl<'de> Visitor<'de> for BorrowedVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;
    use serde_json::value::RawValue;

    #[test]
    fn y4_whole_numbers_are_read_in_decimal_arithmetic() {
        for (text, value) in [
            ("0", Some(0)),
            ("-0.000e99999999999999999999", Some(0)),
            ("1e18", Some(1_000_000_000_000_000_000)),
            ("1E+18", Some(1_000_000_000_000_000_000)),
            ("1e19", None),
            ("9007199254740993.0", Some(9_007_199_254_740_993)),
            ("-9.223372036854775808e18", Some(i64::MIN)),
            ("9.223372036854775808e18", None),
            ("9223372036854775807.000", Some(i64::MAX)),
            ("123000e-3", Some(123)),
            ("123000e-4", None),
            ("0.001e3", Some(1)),
            ("0.5", None),
            ("1.00000000000000000000000000001", None),
            ("1e99999999999999999999", None),
            ("1e-99999999999999999999", None),
        ] {
            assert_eq!(whole(text), value, "{text}");
        }
    }

    /// Answers a request for a newtype with its name.
    struct Probe;

    impl<'de> Deserializer<'de> for Probe {
        type Error = serde::de::value::Error;

        fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Self::Error> {
            Err(Error::custom("no newtype is asked for"))
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            name: &'static str,
            _visitor: V,
        ) -> Result<V::Value, Self::Error> {
            Err(Error::custom(name))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
            unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    #[test]
    fn the_name_is_the_one_that_the_parser_knows() {
        assert_eq!(Box::<RawValue>::deserialize(Probe).unwrap_err().to_string(), RAW_VALUE);
    }
}
