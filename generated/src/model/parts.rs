//! Deserialization of lists, maps and records.

use super::de::Seed;
use super::object_form::ListOrObject;
use super::path::{Path, Segment, TOO_DEEP, TOO_LARGE, entry_size};
use super::shape::{List, Map, Model, Place, Record, Shape, TakeString};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Goes a level down.
fn enter<E: Error>(path: &Path) -> Result<(), E> {
    if path.enter() { Ok(()) } else { Err(E::custom(TOO_DEEP)) }
}

/// Counts the memory of a value that is about to be read.
pub(super) fn charge(place: &Place<'_>, path: &Path) -> Result<(), &'static str> {
    if path.charge(place.size()) { Ok(()) } else { Err(TOO_LARGE) }
}

/// Reads a list.
pub(super) fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    path: &Path,
    mut items: A,
) -> Result<(), A::Error> {
    enter(path)?;
    let mut index = 0;
    loop {
        let item = items.next_element_seed(Item { list, path });
        match item.inspect_err(|_| path.failed_at(Segment::Index(index)))? {
            Some(()) => index += 1,
            None => break,
        }
    }
    path.leave();
    Ok(())
}

/// The next item of a list, which is added only if there is one.
struct Item<'a> {
    list: &'a mut dyn List,
    path: &'a Path,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Seed { place: self.list.push(), path: self.path }.deserialize(deserializer)
    }
}

/// Reads an object whose keys are data; of entries with the same key the last one counts.
pub(super) fn read_map<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    path: &Path,
    mut entries: A,
) -> Result<(), A::Error> {
    enter(path)?;
    let mut before = 0;
    while let Some(key) = entries.next_key::<String>()? {
        read_entry(map, path, key, before, &mut entries)?;
        before += 1;
    }
    path.leave();
    Ok(())
}

fn read_entry<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    path: &Path,
    key: String,
    before: usize,
    entries: &mut A,
) -> Result<(), A::Error> {
    let mut outcome = Ok(());
    map.insert_with(key, &mut |key, model| {
        outcome = if path.charge(entry_size(before, size_of_val(&*model))) {
            entries.next_value_seed(Seed { place: model.place(), path })
        } else {
            Err(A::Error::custom(TOO_LARGE))
        };
        if outcome.is_err() {
            path.failed_at(Segment::Key(key.to_owned()));
        }
    });
    outcome
}

/// Reads an object with known keys: others are ignored, a key that comes twice is an error.
pub(super) fn read_record<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    path: &Path,
    mut entries: A,
) -> Result<(), A::Error> {
    enter(path)?;
    let shape = record.shape();
    let mut outcome = Ok(());
    record.visit_fields_mut(&mut |fields: &mut [&mut dyn Model], rest: Option<&mut dyn Map>| {
        outcome = read_fields(shape, fields, rest, path, &mut entries);
    });
    path.leave();
    outcome
}

/// Which fields of a record were read, as bits: the first without an allocation, for few records have more.
#[derive(Default)]
struct Read {
    first: u64,
    others: Vec<bool>,
}

impl Read {
    /// Adds a field. False if it was there.
    fn insert(&mut self, index: usize) -> bool {
        if index < 64 {
            let bit = 1 << index;
            let new = self.first & bit == 0;
            self.first |= bit;
            return new;
        }
        if self.others.len() <= index - 64 {
            self.others.resize(index - 63, false);
        }
        self.others.get_mut(index - 64).is_some_and(|read| !std::mem::replace(read, true))
    }

    fn has(&self, index: usize) -> bool {
        if index < 64 {
            self.first & (1 << index) != 0
        } else {
            self.others.as_slice().get(index - 64).copied().unwrap_or_default()
        }
    }
}

fn read_fields<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    fields: &mut [&mut dyn Model],
    mut rest: Option<&mut dyn Map>,
    path: &Path,
    entries: &mut A,
) -> Result<(), A::Error> {
    let mut read = Read::default();
    let mut hint = 0;
    let mut others = 0;
    let mut other = String::new();
    while let Some(found) =
        entries.next_key_seed(Key { shape, hint, other: rest.is_some().then_some(&mut other) })?
    {
        let Some((wire, ..)) = shape.fields.get(found) else {
            read_other(
                shape.constants.get(found - shape.fields.len()),
                &mut other,
                &mut rest,
                others,
                path,
                entries,
            )?;
            others += 1;
            continue;
        };
        hint = found + 1;
        if !read.insert(found) {
            return Err(A::Error::duplicate_field(wire));
        }
        let place = fields.get_mut(found).map_or(Place::Nothing, |model| model.place());
        let value = match shape.object_form(wire) {
            None => entries.next_value_seed(Seed { place, path }),
            Some(form) => entries.next_value_seed(ListOrObject { place, path, form }),
        };
        value.inspect_err(|_| path.failed_at(Segment::Field(wire)))?;
    }
    match shape.fields.iter().enumerate().find(|(index, (.., required))| *required && !read.has(*index)) {
        Some((_, (wire, ..))) => Err(A::Error::missing_field(wire)),
        None => Ok(()),
    }
}

/// Reads the value of a key that is no field: a constant, one for the rest, or one to ignore.
fn read_other<'de, A: MapAccess<'de>>(
    constant: Option<&(&'static str, &'static str)>,
    key: &mut String,
    rest: &mut Option<&mut dyn Map>,
    others: usize,
    path: &Path,
    entries: &mut A,
) -> Result<(), A::Error> {
    match (constant, rest) {
        (Some((wire, value)), _) => {
            read_constant(value, path, entries).inspect_err(|_| path.failed_at(Segment::Field(wire)))
        }
        (None, Some(rest)) => read_entry(*rest, path, std::mem::take(key), others, entries),
        (None, None) => entries.next_value_seed(Seed { place: Place::Nothing, path }),
    }
}

/// Reads a constant.
fn read_constant<'de, A: MapAccess<'de>>(
    value: &'static str,
    path: &Path,
    entries: &mut A,
) -> Result<(), A::Error> {
    let mut constant = Constant { value, met: false };
    entries.next_value_seed(Seed { place: Place::StringEnum(&mut constant), path })?;
    if constant.met { Ok(()) } else { Err(A::Error::custom(format_args!("expected `{value}`"))) }
}

/// The only string that a constant property takes.
struct Constant {
    value: &'static str,
    met: bool,
}

impl TakeString for Constant {
    fn take(&mut self, value: &str) {
        self.met = value == self.value;
    }
}

/// Deserializes a key of a record to an index: fields first, then constants, then one index for all other
/// keys.
struct Key<'k> {
    shape: &'static Shape,
    /// The field that would come next if the sender has our order.
    hint: usize,
    /// Takes a key that is none of ours, if it is to be kept.
    other: Option<&'k mut String>,
}

impl Key<'_> {
    fn find(self, key: &str) -> usize {
        match self.shape.fields.get(self.hint) {
            Some((wire, ..)) if *wire == key => self.hint,
            _ => self.search(key),
        }
    }

    /// Looks through all fields, those after the hint first.
    fn search(self, key: &str) -> usize {
        let fields = self.shape.fields;
        let mut index = self.hint;
        for _ in fields {
            index = if index + 1 < fields.len() { index + 1 } else { 0 };
            match fields.get(index) {
                Some((wire, ..)) if *wire == key => return index,
                _ => {}
            }
        }
        let constants = self.shape.constants;
        let index = constants.iter().position(|(wire, _)| *wire == key);
        if let (None, Some(other)) = (index, self.other) {
            key.clone_into(other);
        }
        fields.len() + index.unwrap_or(constants.len())
    }
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        Ok(self.find(key))
    }
}

#[cfg(test)]
mod tests {
    use super::Read;

    #[test]
    fn each_field_is_read_once_however_many_there_are() {
        let mut read = Read::default();
        for index in [70, 0, 63, 64, 5, 128, 127, 65] {
            assert!(!read.has(index), "{index}");
            assert!(read.insert(index), "{index}");
            assert!(read.has(index) && !read.insert(index), "{index}");
        }
        let all: Vec<usize> = (0..200).filter(|&index| read.has(index)).collect();
        assert_eq!(all, [0, 5, 63, 64, 65, 70, 127, 128]);
    }
}
