//! Text → [`Json`]. The grammar is `serde_json`'s, with its limit on depth.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::Json;

/// Why a text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// Byte of the text at which it goes wrong; never past its end, never inside a character.
    pub offset: usize,
    /// What is wrong, without a place.
    pub message: String,
}

pub(super) fn parse(text: &str) -> Result<Json, Error> {
    serde_json::from_str(text)
        .map_err(|error| Error { offset: offset(text, &error), message: message(&error) })
}

/// `serde_json` counts lines from 1 and the bytes that it has taken of the last one.
fn offset(text: &str, error: &serde_json::Error) -> usize {
    let line = error.line().saturating_sub(1);
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let mut offset = (start + error.column()).saturating_sub(1).min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// The message without its trailing ` at line 3 column 7`: the place is told by the file's own lines.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or_else(|| text.clone(), |(message, _)| message.to_owned())
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(serde_json::Number::from_f64(value).map_or(Json::Null, Json::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json, A::Error> {
        let mut properties = Vec::new();
        while let Some(property) = object.next_entry()? {
            properties.push(property);
        }
        Ok(Json::Object(properties))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_duplicates_stay() {
        let json = Json::parse(r#"{"b": 1, "a": [true, null, -2, 0.5], "b": "x"}"#).unwrap();
        assert_eq!(json.to_string(), r#"{"b":1,"a":[true,null,-2,0.5],"b":"x"}"#);
        assert_eq!(json.get("b").map(ToString::to_string).as_deref(), Some("1"));
    }

    #[test]
    fn errors_have_a_place() {
        let at = |text: &str| Json::parse(text).unwrap_err();
        assert_eq!(at("{\n  \"a\": tru\n}"), Error { offset: 12, message: "expected ident".to_owned() });
        assert_eq!(at("").offset, 0);
        assert_eq!(at("[1, 2").message, "EOF while parsing a list");
        assert_eq!(at("{\"é\": é}").offset, 7);
        assert_eq!(at(&"[".repeat(100_000)).message, "recursion limit exceeded");
    }
}
