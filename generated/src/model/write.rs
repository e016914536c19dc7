//! Serialization to JSON bytes, without serde.
//!
//! `ser` does the same for any serde format. This one is faster: keys are copied from the table, quotes included,
//! and text is searched for characters to escape eight bytes at a time.

use super::shape::{Fragment, Map, Model, Record, Shape};
use serde::ser::Error as _;
use serde_json::Error;

/// Writes a value.
pub(super) fn write(fragment: Fragment<'_>, json: &mut Vec<u8>) -> Result<(), Error> {
    match fragment {
        Fragment::Text(value) => return text(value, json),
        Fragment::Absent | Fragment::Null => json.extend_from_slice(b"null"),
        Fragment::Boolean(value) => json.extend_from_slice(if value { b"true" } else { b"false" }),
        Fragment::Integer(value) => serde_json::to_writer(json, &value)?,
        Fragment::Unsigned(value) => serde_json::to_writer(json, &value)?,
        Fragment::Float(value) if value.is_finite() => serde_json::to_writer(json, &value)?,
        Fragment::Float(value) => return Err(Error::custom(format_args!("JSON has no number {value}"))),
        Fragment::Json(value) => serde_json::to_writer(json, value)?,
        Fragment::List(list) => {
            let start = json.len();
            for index in 0..list.count() {
                json.push(b',');
                write(list.get(index).map_or(Fragment::Absent, Model::fragment), json)?;
            }
            enclose(start, *b"[]", json);
        }
        Fragment::Map(map) => {
            let start = json.len();
            entries(map, &Shape::NONE, json)?;
            enclose(start, *b"{}", json);
        }
        Fragment::Record(value) => return record(value, json),
    }
    Ok(())
}

fn record(record: &dyn Record, json: &mut Vec<u8>) -> Result<(), Error> {
    let shape = record.shape();
    let start = json.len();
    for (wire, value) in shape.constants {
        key(wire, json)?;
        text(value, json)?;
    }
    let mut outcome = Ok(());
    record.visit_fields(&mut |fields: &[&dyn Model], rest: Option<&dyn Map>| {
        outcome = write_fields(shape, fields, rest, json);
    });
    outcome?;
    enclose(start, *b"{}", json);
    Ok(())
}

fn write_fields(
    shape: &Shape,
    fields: &[&dyn Model],
    rest: Option<&dyn Map>,
    json: &mut Vec<u8>,
) -> Result<(), Error> {
    for ((wire, ready, required), model) in shape.fields.iter().zip(fields) {
        let fragment = model.fragment();
        if *required || !matches!(fragment, Fragment::Absent) {
            if is_plain(wire) {
                json.extend_from_slice(ready.as_bytes());
            } else {
                key(wire, json)?;
            }
            write(fragment, json)?;
        }
    }
    match rest {
        Some(rest) => entries(rest, shape, json),
        None => Ok(()),
    }
}

/// Writes a key, behind a comma.
fn key(key: &str, json: &mut Vec<u8>) -> Result<(), Error> {
    json.push(b',');
    text(key, json)?;
    json.push(b':');
    Ok(())
}

/// Writes the entries of a map, none of which may have the key of a field.
fn entries(map: &dyn Map, shape: &Shape, json: &mut Vec<u8>) -> Result<(), Error> {
    let mut outcome = Ok(());
    map.each(&mut |key, model| {
        if outcome.is_ok() {
            outcome = if shape.has(key) {
                Err(Error::custom(format_args!("duplicate key `{key}`: it is also a field")))
            } else {
                entry(key, model, json)
            };
        }
    });
    outcome
}

fn entry(name: &str, model: &dyn Model, json: &mut Vec<u8>) -> Result<(), Error> {
    key(name, json)?;
    write(model.fragment(), json)
}

/// Puts brackets around what was written from `start` on; the first takes the place of the first comma.
fn enclose(start: usize, [first, last]: [u8; 2], json: &mut Vec<u8>) {
    match json.get_mut(start) {
        Some(comma) => *comma = first,
        None => json.push(first),
    }
    json.push(last);
}

fn text(value: &str, json: &mut Vec<u8>) -> Result<(), Error> {
    if !is_plain(value) {
        return serde_json::to_writer(json, value);
    }
    json.reserve(value.len() + 2);
    json.push(b'"');
    json.extend_from_slice(value.as_bytes());
    json.push(b'"');
    Ok(())
}

/// Whether a text can stand between quotes as it is.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    // the last word overlaps the one before it, so that there is no rest to look at byte by byte
    if let Some(last) = bytes.last_chunk() {
        let (words, _) = bytes.as_chunks::<8>();
        words.iter().all(|word| plain_word(u64::from_ne_bytes(*word)))
            && plain_word(u64::from_ne_bytes(*last))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        plain_word(u64::from(u32::from_ne_bytes(*first)) << 32 | u64::from(u32::from_ne_bytes(*last)))
    } else {
        bytes.iter().all(|byte| !matches!(byte, 0..0x20 | b'"' | b'\\'))
    }
}

/// Whether none of eight bytes is a control character, a quote or a backslash.
///
/// A byte below `n` borrows when `n` is taken from it, which sets its highest bit, unless that was set
/// before. A borrow can reach into the byte above, but then the word is not plain anyway.
const fn plain_word(word: u64) -> bool {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    let quotes = word ^ (ONES * b'"' as u64);
    let slashes = word ^ (ONES * b'\\' as u64);
    let quote = quotes.wrapping_sub(ONES) & !quotes;
    let slash = slashes.wrapping_sub(ONES) & !slashes;
    (control | quote | slash) & HIGH == 0
}

#[cfg(test)]
#[allow(unreachable_pub)] // what the macro writes is public
mod tests {
    use super::*;

    /// Every byte that a text can hold, at every place of a word and after it, and in words of nothing else.
    #[test]
    fn text_is_escaped_as_serde_json_does_it() {
        let among = |c: char| {
            let around = (0..10).flat_map(|before| [0, 1, 7, 8].map(|after| (before, after)));
            around.map(move |(before, after)| format!("{}{c}{}", "ä~".repeat(before), "z".repeat(after)))
        };
        let alone = |c: char| [4, 9].map(|times| String::from(c).repeat(times));
        for value in (0..0x300).filter_map(char::from_u32).flat_map(|c| among(c).chain(alone(c))) {
            let mut json = Vec::new();
            text(&value, &mut json).unwrap();
            assert_eq!(json, serde_json::to_vec(&value).unwrap(), "{value:?}");
        }
    }

    pub struct Odd {
        pub quote: Option<i64>,
        pub slash: Option<Vec<i64>>,
        pub control: Option<Box<Odd>>,
    }

    crate::model::record! {
        Odd where "\"" = "\\" {
            "a\"b" => optional(quote),
            "a\\b" => optional(slash),
            "\n" => optional(control),
        }
    }

    #[test]
    fn keys_are_escaped_where_they_must_be() {
        let inner = Odd { quote: None, slash: Some(Vec::new()), control: None };
        let odd = Odd { quote: Some(1), slash: Some(vec![2, 3]), control: Some(Box::new(inner)) };
        let written = crate::encode(&odd).unwrap();
        assert_eq!(
            str::from_utf8(&written),
            Ok(r#"{"\"":"\\","a\"b":1,"a\\b":[2,3],"\n":{"\"":"\\","a\\b":[]}}"#)
        );
        assert_eq!(written, serde_json::to_vec(&odd).unwrap());
    }
}
