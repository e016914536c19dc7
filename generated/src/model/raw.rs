//! Values whose text is looked at before it is decoded: numbers that must stay as written, free-form
//! values, and unions, which read their tag first wherever it stands.
//!
//! serde has no way to ask for the text of a value. `serde_json` has: a newtype of a certain name. A format
//! that does not know the name hands over the value instead, which is then written out as JSON.

use super::fill::Fill;
use super::message;
use super::number::Number;
use super::scalar::Scalar;
use super::shape::Target;
use super::union;
use super::walk::Walk;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;
use std::str::Bytes;

/// The name of the newtype. A test below compares it with what `serde_json` asks for.
pub(super) const TOKEN: &str = "$serde_json::private::RawValue";

/// The key of the one-entry map that carries the text, or the first key of an ordinary map.
pub(super) struct Key;

/// What [`Key`] finds.
pub(super) enum Found {
    /// The value is the text.
    RawText,
    /// A key of an object.
    Key(String),
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Found, E> {
        Ok(if key == TOKEN { Found::RawText } else { Found::Key(key.to_owned()) })
    }
}

/// The text of a value.
pub(super) struct Text<'t, 'w>(pub Fill<'t, 'w>);

impl<'de> DeserializeSeed<'de> for Text<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Text<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text of a JSON value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        take(text, self.0.target, self.0.walk).map_err(E::custom)
    }
}

/// Decodes one JSON value, which is known to be well-formed, into a target.
pub(super) fn take(text: &str, target: Target<'_>, walk: &Walk) -> Result<(), String> {
    match target {
        Target::Number(place) => *place = Number::from_json(text).ok_or_else(|| refusal(text, "a number"))?,
        Target::Scalar(place) => *place = scalar(text)?,
        Target::Value(place) => place.take(scalar(text)?),
        Target::Json(place) => *place = value(text, walk)?,
        Target::Union(place) => return union::resolve(place, text, walk),
        Target::Nothing => return skip(text, walk),
        target => return fill(text, target, walk),
    }
    Ok(())
}

/// Passes over a value that nobody asked for, which may nest no deeper than others.
fn skip(text: &str, walk: &Walk) -> Result<(), String> {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' | b'{' if !walk.enter() => return Err("nested too deeply".to_owned()),
            b']' | b'}' => walk.leave(),
            b'"' => skip_text(&mut bytes),
            _ => {}
        }
    }
    Ok(())
}

/// Passes over the rest of a text, in which brackets mean nothing.
fn skip_text(bytes: &mut Bytes<'_>) {
    while let Some(byte) = bytes.next() {
        match byte {
            b'\\' => drop(bytes.next()),
            b'"' => return,
            _ => {}
        }
    }
}

/// Goes on with the parser.
pub(super) fn fill(text: &str, target: Target<'_>, walk: &Walk) -> Result<(), String> {
    let mut parser = serde_json::Deserializer::from_str(text);
    Fill { target, walk }.deserialize(&mut parser).map_err(|error| message::of(&error))
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
    if kind == Kind::Number && expected == "a number" {
        return "number out of range".to_owned();
    }
    format!("invalid type: {}, expected {expected}", kind.words())
}

fn scalar(text: &str) -> Result<Scalar, String> {
    match Kind::of(text) {
        Kind::String => serde_json::from_str(text).map(Scalar::Text).map_err(|error| message::of(&error)),
        Kind::Boolean => Ok(Scalar::Boolean(text.trim_ascii() == "true")),
        Kind::Null => Ok(Scalar::Null),
        Kind::Number => Number::from_json(text).map(Scalar::Number).ok_or_else(|| refusal(text, "a number")),
        Kind::List | Kind::Object => Err(refusal(text, "text, a number, true, false or null")),
    }
}

/// A free-form value. `serde_json` reads a float a little wrong at times, so one that holds floats is read
/// again, with care.
pub(super) fn value(text: &str, walk: &Walk) -> Result<Value, String> {
    match serde_json::from_str(text) {
        Ok(value) if !has_float(&value) => Ok(value),
        _ => exact(text, walk),
    }
}

fn has_float(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64(),
        Value::Array(items) => items.iter().any(has_float),
        Value::Object(entries) => entries.values().any(has_float),
        Value::Null | Value::Bool(_) | Value::String(_) => false,
    }
}

fn exact(text: &str, walk: &Walk) -> Result<Value, String> {
    if !walk.enter() {
        return Err("nested too deeply".to_owned());
    }
    let value = match Kind::of(text) {
        Kind::List => {
            let items: Vec<&RawValue> = serde_json::from_str(text).map_err(|error| message::of(&error))?;
            Value::Array(items.into_iter().map(|item| exact(item.get(), walk)).collect::<Result<_, _>>()?)
        }
        Kind::Object => {
            let mut parser = serde_json::Deserializer::from_str(text);
            let entries = parser.deserialize_map(Entries).map_err(|error| message::of(&error))?;
            let exact = |(key, value): (String, &RawValue)| Ok((key, exact(value.get(), walk)?));
            Value::Object(entries.into_iter().map(exact).collect::<Result<Map<_, _>, String>>()?)
        }
        Kind::Number => Number::from_json(text).map(Value::from).ok_or_else(|| refusal(text, "a number"))?,
        Kind::String | Kind::Boolean | Kind::Null => {
            serde_json::from_str(text).map_err(|error| message::of(&error))?
        }
    };
    walk.leave();
    Ok(value)
}

/// A text that points into the parser's input where it can.
pub(super) struct Borrowed<'de>(pub Cow<'de, str>);

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
}

/// The entries of an object as they stand.
struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

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
        assert_eq!(Box::<RawValue>::deserialize(Probe).unwrap_err().to_string(), TOKEN);
    }
}
