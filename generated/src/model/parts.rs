//! The driver's part for what holds other values: lists, maps and records.

use super::fill::Fill;
use super::shape::{Field, List, Map, Model, Record, Shape, TakeWord, Target};
use super::walk::{Step, Walk};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Goes a level down.
fn enter<E: Error>(walk: &Walk) -> Result<(), E> {
    if walk.enter() { Ok(()) } else { Err(E::custom("nested too deeply")) }
}

/// Reads a list.
pub(super) fn fill_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    walk: &Walk,
    mut items: A,
) -> Result<(), A::Error> {
    enter(walk)?;
    let mut index = 0;
    loop {
        let item = items.next_element_seed(Item { list, walk });
        match item.inspect_err(|_| walk.failed_at(Step::Index(index)))? {
            Some(()) => index += 1,
            None => break,
        }
    }
    walk.leave();
    Ok(())
}

/// The next item of a list, which is added only if there is one.
struct Item<'a> {
    list: &'a mut dyn List,
    walk: &'a Walk,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let target = self.list.push().map_or(Target::Nothing, Model::target);
        Fill { target, walk: self.walk }.deserialize(deserializer)
    }
}

/// Reads an object whose keys are data; of entries with the same key the last one counts.
pub(super) fn fill_map<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    walk: &Walk,
    mut entries: A,
) -> Result<(), A::Error> {
    enter(walk)?;
    while let Some(key) = entries.next_key::<String>()? {
        fill_entry(map, walk, key, &mut entries)?;
    }
    walk.leave();
    Ok(())
}

fn fill_entry<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    walk: &Walk,
    key: String,
    entries: &mut A,
) -> Result<(), A::Error> {
    let mut outcome = Ok(());
    map.put(key, &mut |key, model| {
        outcome = entries
            .next_value_seed(Fill { target: model.target(), walk })
            .inspect_err(|_| walk.failed_at(Step::Key(key.to_owned())));
    });
    outcome
}

/// Reads an object with known keys: others are ignored, a key that comes twice is an error.
pub(super) fn fill_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    walk: &Walk,
    mut entries: A,
) -> Result<(), A::Error> {
    enter(walk)?;
    let shape = record.shape();
    let mut outcome = Ok(());
    record.lend_mut(&mut |fields, rest| outcome = fill_fields(shape, fields, rest, walk, &mut entries));
    walk.leave();
    outcome
}

fn fill_fields<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    fields: &mut [&mut dyn Model],
    mut rest: Option<&mut dyn Map>,
    walk: &Walk,
    entries: &mut A,
) -> Result<(), A::Error> {
    let keep = rest.is_some();
    let mut seen = Seen::default();
    let mut hint = 0;
    while let Some(key) = entries.next_key_seed(Key { shape, hint, keep })? {
        match key {
            Found::Field(index, wire) => {
                if !seen.add(index) {
                    return Err(A::Error::duplicate_field(wire));
                }
                hint = index + 1;
                let target = fields.get_mut(index).map_or(Target::Nothing, |field| field.target());
                let value = entries.next_value_seed(Fill { target, walk });
                value.inspect_err(|_| walk.failed_at(Step::Field(wire)))?;
            }
            Found::Constant(wire, word) => {
                let value = fill_constant(word, walk, entries);
                value.inspect_err(|_| walk.failed_at(Step::Field(wire)))?;
            }
            Found::Other(key) => match &mut rest {
                Some(rest) => fill_entry(*rest, walk, key, entries)?,
                None => drop(entries.next_value::<IgnoredAny>()?),
            },
            Found::Unknown => drop(entries.next_value::<IgnoredAny>()?),
        }
    }
    match shape.fields.iter().enumerate().find(|(index, field)| field.required && !seen.has(*index)) {
        Some((_, field)) => Err(A::Error::missing_field(field.wire)),
        None => Ok(()),
    }
}

/// Reads a word that cannot be another one.
fn fill_constant<'de, A: MapAccess<'de>>(
    word: &'static str,
    walk: &Walk,
    entries: &mut A,
) -> Result<(), A::Error> {
    let mut constant = Constant { word, met: false };
    entries.next_value_seed(Fill { target: Target::Word(&mut constant), walk })?;
    if constant.met { Ok(()) } else { Err(A::Error::custom(format_args!("expected the word `{word}`"))) }
}

/// A word that cannot be another one.
struct Constant {
    word: &'static str,
    met: bool,
}

impl TakeWord for Constant {
    fn take(&mut self, word: &str) {
        self.met = word == self.word;
    }
}

/// Which fields were there.
#[derive(Default)]
struct Seen {
    first: u64,
    further: Vec<u64>,
}

impl Seen {
    /// Adds a field; false if it was there before.
    fn add(&mut self, index: usize) -> bool {
        let (word, bit) = (index / 64, 1 << (index % 64));
        let bits = match word.checked_sub(1) {
            None => &mut self.first,
            Some(further) => {
                if self.further.len() <= further {
                    self.further.resize(further + 1, 0);
                }
                match self.further.get_mut(further) {
                    Some(bits) => bits,
                    None => return true,
                }
            }
        };
        let new = *bits & bit == 0;
        *bits |= bit;
        new
    }

    fn has(&self, index: usize) -> bool {
        let bits = match (index / 64).checked_sub(1) {
            None => self.first,
            Some(further) => self.further.get(further).copied().unwrap_or(0),
        };
        bits & (1 << (index % 64)) != 0
    }
}

/// A key of a record.
struct Key {
    shape: &'static Shape,
    /// The field that would come next if the sender has our order.
    hint: usize,
    /// Whether other keys are kept.
    keep: bool,
}

enum Found {
    Field(usize, &'static str),
    Constant(&'static str, &'static str),
    Other(String),
    Unknown,
}

impl Key {
    fn find(&self, key: &str) -> Option<Found> {
        let (before, after) = self.shape.fields.split_at_checked(self.hint)?;
        let at = |fields: &'static [Field], start| {
            let index = fields.iter().position(|field| field.wire == key)?;
            Some(Found::Field(start + index, fields.get(index)?.wire))
        };
        let constant = || {
            let (wire, word) = self.shape.constants.iter().find(|(wire, _)| *wire == key)?;
            Some(Found::Constant(wire, word))
        };
        at(after, self.hint).or_else(|| at(before, 0)).or_else(constant)
    }
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
        Ok(match self.find(key) {
            Some(found) => found,
            None if self.keep => Found::Other(key.to_owned()),
            None => Found::Unknown,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_number_of_fields_is_remembered() {
        let mut seen = Seen::default();
        for index in [0, 63, 64, 127, 128, 1000] {
            assert!(!seen.has(index));
            assert!(seen.add(index));
            assert!(!seen.add(index), "{index} comes twice");
            assert!(seen.has(index));
        }
        assert!(!seen.has(1) && !seen.has(65) && !seen.has(999) && !seen.has(5000));
    }
}
