//! Free-form JSON values.
//!
//! `serde_json`'s own `Value` cannot be read from untrusted text: an object that begins with one of the private
//! keys of `serde_json` becomes something else, and long fractions lose their last digit. Text that the parser
//! has accepted already is read here, and what other serde formats hold comes through [`Json`].

use super::message;
use super::number::Number;
use super::path::{Path, TOO_DEEP, TOO_LARGE, entry_size};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// The key under which `serde_json`, with its feature `arbitrary_precision`, hands out a number.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// The message for text that ends too early; the parser has checked it, so that does not happen.
const CUT: &str = "the JSON ends too early";

/// Reads one well-formed value.
pub(super) fn from_text(text: &str, path: &Path) -> Result<Value, String> {
    Parser { rest: text, path }.value()
}

/// The number that a value is under `arbitrary_precision`.
pub(super) fn number_of(value: &Value) -> Option<Number> {
    match value {
        Value::Object(entries) if entries.len() == 1 => entries.get(NUMBER)?.as_str()?.parse().ok(),
        _ => None,
    }
}

/// Reads text that is known to be well-formed.
pub(super) struct Parser<'t, 'w> {
    pub(super) rest: &'t str,
    pub(super) path: &'w Path,
}

impl<'t> Parser<'t, '_> {
    fn value(&mut self) -> Result<Value, String> {
        if !self.path.charge(size_of::<Value>()) {
            return Err(TOO_LARGE.to_owned());
        }
        self.skip_space();
        match self.rest.as_bytes().first() {
            Some(b'{') => self.nested(Self::object),
            Some(b'[') => self.nested(Self::list),
            Some(b'"') => self.text().map(|text| Value::String(text.into_owned())),
            Some(_) => self.word(),
            None => Err(CUT.to_owned()),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Value, String>) -> Result<Value, String> {
        if !self.path.enter() {
            return Err(TOO_DEEP.to_owned());
        }
        let value = read(self)?;
        self.path.leave();
        Ok(value)
    }

    fn object(&mut self) -> Result<Value, String> {
        let mut entries = Map::new();
        self.skip(1);
        while !self.ends(b'}')? {
            if !self.path.charge(entry_size(entries.len(), size_of::<Value>())) {
                return Err(TOO_LARGE.to_owned());
            }
            let key = self.text()?.into_owned();
            self.skip_space();
            self.skip(1); // the colon
            let value = self.value()?;
            entries.insert(key, value);
        }
        Ok(Value::Object(entries))
    }

    fn list(&mut self) -> Result<Value, String> {
        let mut items = Vec::new();
        self.skip(1);
        while !self.ends(b']')? {
            items.push(self.value()?);
        }
        Ok(Value::Array(items))
    }

    /// Whether the list or object ends here; passes over the bracket, or over the comma before the next item.
    pub(super) fn ends(&mut self, bracket: u8) -> Result<bool, String> {
        self.skip_space();
        match self.rest.as_bytes().first() {
            Some(&byte) if byte == bracket => {
                self.skip(1);
                Ok(true)
            }
            Some(b',') => {
                self.skip(1);
                self.skip_space();
                Ok(false)
            }
            Some(_) => Ok(false),
            None => Err(CUT.to_owned()),
        }
    }

    pub(super) fn text(&mut self) -> Result<Cow<'t, str>, String> {
        let mut bytes = self.rest.bytes().enumerate().skip(1);
        let mut escaped = false;
        let end = loop {
            match bytes.next() {
                Some((_, b'\\')) => {
                    escaped = true;
                    bytes.next();
                }
                Some((index, b'"')) => break index,
                Some(_) => {}
                None => return Err(CUT.to_owned()),
            }
        };
        let quoted = self.take(end + 1);
        if escaped {
            return serde_json::from_str(quoted).map(Cow::Owned).map_err(|error| message::of(&error));
        }
        Ok(Cow::Borrowed(quoted.get(1..end).unwrap_or_default()))
    }

    /// The text of a number, or `true`, `false` or `null`.
    pub(super) fn literal(&mut self) -> &'t str {
        let ends = |byte: u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r');
        let end = self.rest.bytes().position(ends).unwrap_or(self.rest.len());
        self.take(end)
    }

    fn word(&mut self) -> Result<Value, String> {
        match self.literal() {
            "null" => Ok(Value::Null),
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            number => {
                Number::from_json(number).map(Value::from).ok_or_else(|| "number out of range".to_owned())
            }
        }
    }

    pub(super) fn take(&mut self, bytes: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    pub(super) fn skip(&mut self, bytes: usize) {
        self.take(bytes);
    }

    pub(super) fn skip_space(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }
}

/// Reads a value from any serde format.
pub(super) struct Json<'w>(pub(super) &'w Path);

impl Json<'_> {
    /// The rest of an object whose first key was read already.
    pub(super) fn object<'de, A: MapAccess<'de>>(
        &self,
        first: Option<String>,
        mut entries: A,
    ) -> Result<Value, A::Error> {
        let Some(first) = first else { return Ok(Value::Object(Map::new())) };
        if !self.0.enter() {
            return Err(A::Error::custom(TOO_DEEP));
        }
        let private = first == NUMBER && numbers_are_objects();
        let mut object = Map::new();
        object.insert(first, entries.next_value_seed(Json(self.0))?);
        while let Some(key) = entries.next_key::<String>()? {
            object.insert(key, entries.next_value_seed(Json(self.0))?);
        }
        self.0.leave();
        let object = Value::Object(object);
        // What fits into 64 bits is never handed out as an object, so here it is data.
        let number = number_of(&object).filter(|number| private && !number.is_integer());
        Ok(number.map_or(object, Value::from))
    }
}

impl<'de> DeserializeSeed<'de> for Json<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Json<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok(Number::from_json(&value.to_string()).map_or(Value::Null, Value::from))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok(Number::from_json(&value.to_string()).map_or(Value::Null, Value::from))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        if !self.0.enter() {
            return Err(A::Error::custom(TOO_DEEP));
        }
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Json(self.0))? {
            list.push(item);
        }
        self.0.leave();
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let first = entries.next_key()?;
        self.object(first, entries)
    }
}

/// Whether `serde_json` was built with `arbitrary_precision`: then it hands out numbers as objects, all but whole
/// ones of 64 bits, and serde buffers them so.
pub(super) fn numbers_are_objects() -> bool {
    struct Probe;

    impl<'de> Visitor<'de> for Probe {
        type Value = bool;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number")
        }

        fn visit_f64<E: Error>(self, _: f64) -> Result<bool, E> {
            Ok(false)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<bool, A::Error> {
            while entries.next_entry::<String, String>()?.is_some() {}
            Ok(true)
        }
    }

    serde_json::Deserializer::from_str("0.5").deserialize_any(Probe).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::de::IntoDeserializer as _;
    use serde_json::json;

    #[test]
    fn text_is_read_as_it_stands() {
        let texts = [
            r#" { "a" : [ 1 , -0.0 , 1.5, true , null ] , "b\n" : { } , "c" : "\u00e9\"\\" } "#,
            "[]",
            "[[],{}]",
            r#""""#,
            "18446744073709551615",
            r#"{"a":1,"a":2}"#,
        ];
        for text in texts {
            let value = from_text(text, &Path::default()).unwrap();
            assert_eq!(value, serde_json::from_str::<Value>(text).unwrap(), "{text}");
        }
        // With `arbitrary_precision` the parser itself would keep the exponent.
        assert_eq!(from_text("1e3", &Path::default()).unwrap(), json!(1000.0));
    }

    #[test]
    fn y7_private_keys_of_the_parser_are_data() {
        for key in [NUMBER, "$serde_json::private::RawValue"] {
            for text in [
                format!(r#"{{"{key}":"1"}}"#),
                format!(r#"{{"a":[{{"{key}":"[1]"}}]}}"#),
                format!(r#"{{"{key}":null}}"#),
            ] {
                let value = from_text(&text, &Path::default()).unwrap();
                assert_eq!(value.to_string(), text);
            }
        }
    }

    /// With `arbitrary_precision` the parser hands out what serde's buffer holds then.
    #[test]
    fn y8_the_parser_gives_the_same_value_as_the_text() {
        let numbers =
            ["1", "1.0", "-0.5", "1e300", "5e-324", "9223372036854775808", "-9223372036854775809", "1.10"];
        let nested = numbers.map(|number| format!(r#"[{number},{{"a":{number}}},{{"{NUMBER}":{number}}}]"#));
        let whole = format!(r#"{{"{NUMBER}":"1"}}"#);
        for text in numbers.into_iter().chain(nested.iter().map(String::as_str)).chain([&*whole]) {
            let path = Path::default();
            let handed_out = Json(&path).deserialize(&mut serde_json::Deserializer::from_str(text)).unwrap();
            assert_eq!(handed_out, from_text(text, &path).unwrap(), "{text}");
        }
    }

    /// Other formats than JSON hand out options, new types and wide integers as such.
    #[test]
    fn what_other_formats_wrap_is_read_inside() {
        struct Wrapped(bool);
        impl<'de> Deserializer<'de> for Wrapped {
            type Error = serde::de::value::Error;

            fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
                let inner = "inside".into_deserializer();
                if self.0 { visitor.visit_some(inner) } else { visitor.visit_newtype_struct(inner) }
            }

            serde::forward_to_deserialize_any! {
                bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
                unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
            }
        }

        let path = Path::default();
        for is_some in [true, false] {
            assert_eq!(Json(&path).deserialize(Wrapped(is_some)).unwrap(), json!("inside"));
        }
        let read = |wide: serde::de::value::I128Deserializer<serde::de::value::Error>| {
            Json(&path).deserialize(wide).unwrap()
        };
        assert_eq!(read((-5_i128).into_deserializer()), json!(-5));
        assert_eq!(read((1_i128 << 70).into_deserializer()), json!(1_180_591_620_717_411_303_424.0));
    }

    #[test]
    fn text_that_is_cut_is_an_error() {
        for text in ["", "{", "[1,", r#"{"a"#, r#"{"a":"#, "[", r#"""#, r#""\"#] {
            assert!(from_text(text, &Path::default()).is_err(), "{text}");
        }
    }

    #[test]
    fn the_private_form_of_a_number_is_one_where_a_number_is_wanted() {
        assert_eq!(number_of(&json!({ NUMBER: "5.0" })), Some(5.0.into()));
        assert_eq!(number_of(&json!({ NUMBER: "five" })), None);
        assert_eq!(number_of(&json!({ NUMBER: "5", "a": 1 })), None);
    }
}
