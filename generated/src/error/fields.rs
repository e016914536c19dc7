//! The fields of an error's body with its type and message. The other fields are skipped without allocating.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::model::without_lone_surrogates;

/// The texts under these keys of a body that is a JSON object; `None` where there is no text.
pub(super) fn texts<const N: usize>(body: &[u8], keys: [&'static str; N]) -> [Option<String>; N] {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let read = |body: &[u8]| serde_json::Deserializer::from_slice(body).deserialize_map(Texts(keys));
    let found = read(body).or_else(|error| match without_lone_surrogates(body) {
        Some(body) => read(&body),
        None => Err(error),
    });
    found.unwrap_or([const { None }; N])
}

struct Texts<const N: usize>([&'static str; N]);

impl<'de, const N: usize> Visitor<'de> for Texts<N> {
    type Value = [Option<String>; N];

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = [const { None }; N];
        while let Some(key) = map.next_key::<String>()? {
            let value: &RawValue = map.next_value()?;
            let places = self.0.iter().zip(&mut found);
            for (_, place) in places.filter(|(wanted, _)| **wanted == key) {
                *place = match value.get().strip_prefix('"') {
                    Some(_) => Some(serde_json::from_str(value.get()).map_err(serde::de::Error::custom)?),
                    None => None,
                };
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn y7_texts_are_read_whatever_stands_beside_them() {
        for (body, expected) in [
            (r#"{"type":"T","message":"m"}"#, [Some("T"), Some("m")]),
            (r#"{"message":"a\ud83d","type":7,"more":[{"\ud83d":1}]}"#, [None, Some("a\u{fffd}")]),
            (r#"{"$serde_json::private::RawValue":"[]","type":"T"}"#, [Some("T"), None]),
            (r#"{"$serde_json::private::Number":"5","message":null}"#, [None, None]),
            ("\u{feff}{\"type\":\"T\"}", [Some("T"), None]),
            (r#"["type"]"#, [None, None]),
            (r#"{"type":"T""#, [None, None]),
            ("", [None, None]),
        ] {
            let expected = expected.map(|text| text.map(str::to_owned));
            assert_eq!(texts(body.as_bytes(), ["type", "message"]), expected, "{body}");
        }
    }
}
