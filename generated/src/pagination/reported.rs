//! What a response says of its own place in the list, whether or not its items can be decoded.

use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};

use super::Paging;

/// The position and the size of a page, as its response reports them under the names of the parameters.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Reported {
    pub(super) position: Option<u64>,
    pub(super) size: Option<u64>,
}

impl Reported {
    /// Reads a body as far as it is JSON; nothing of it is kept but two numbers.
    pub(super) fn read(body: &[u8], paging: &Paging) -> Self {
        let mut reported = Self::default();
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        let into = Fields { paging, reported: &mut reported };
        let _ = into.deserialize(&mut serde_json::Deserializer::from_slice(body));
        reported
    }
}

/// The fields of the outermost object.
struct Fields<'a> {
    paging: &'a Paging,
    reported: &'a mut Reported,
}

impl<'de> DeserializeSeed<'de> for Fields<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page of a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == self.paging.position {
                self.reported.position = map.next_value::<Whole>()?.0;
            } else if key == self.paging.size {
                self.reported.size = map.next_value::<Whole>()?.0;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// A whole number from 0, or any other value.
struct Whole(Option<u64>);

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WholeVisitor)
    }
}

struct WholeVisitor;

impl<'de> Visitor<'de> for WholeVisitor {
    type Value = Whole;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Whole, E> {
        Ok(Whole(Some(number)))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Whole, E> {
        Ok(Whole(None)) // below 0: all others are unsigned
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Whole, E> {
        // Exact below 2^53, which no list has items for; JavaScript writes `1e3` and `100.0` too.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = (number.fract() == 0.0 && (0.0..9e15).contains(&number)).then_some(number as u64);
        Ok(Whole(whole))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Whole, E> {
        Ok(Whole(None))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Whole, E> {
        Ok(Whole(text.parse().ok())) // as it came in the query
    }

    fn visit_unit<E: Error>(self) -> Result<Whole, E> {
        Ok(Whole(None))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Whole, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Whole(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Whole, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Whole(None))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pagination::Style;

    #[test]
    fn g5_position_and_size_are_read_from_what_does_not_decode() {
        let paging = Paging { style: Style::Offset, position: "offset", size: "limit" };
        for (body, position, size) in [
            (r#"{"items":[{"n":1}],"offset":100,"limit":50}"#, Some(100), Some(50)),
            (r#"{"limit":50,"offset":0,"items":[{"n":"\ud83d"},{"#, Some(0), Some(50)),
            ("\u{feff}{\"offset\":1e2,\"limit\":\"50\"}", Some(100), Some(50)),
            (r#"{"offset":-1,"limit":0.5}"#, None, None),
            (r#"{"offset":null,"limit":{"limit":7}}"#, None, None),
            (r#"{"offset":[5],"limit":true,"page":3}"#, None, None),
            (r#"{"inner":{"offset":5,"limit":5}}"#, None, None),
            (r#"[{"offset":5,"limit":5}]"#, None, None),
            ("<html>", None, None),
            ("", None, None),
        ] {
            assert_eq!(Reported::read(body.as_bytes(), &paging), Reported { position, size }, "{body}");
        }
    }
}
