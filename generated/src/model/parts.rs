//! The driver's part for what holds other values: lists, maps and records.

use super::fill::Fill;
use super::object_form::ListOrObject;
use super::shape::{List, Map, Model, Record, Shape, TakeWord, Target};
use super::walk::{Step, TOO_DEEP, TOO_LARGE, Walk, entry_size};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Goes a level down.
fn enter<E: Error>(walk: &Walk) -> Result<(), E> {
    if walk.enter() { Ok(()) } else { Err(E::custom(TOO_DEEP)) }
}

/// Counts the memory of a value that is about to be read.
pub(super) fn charge(target: &Target<'_>, walk: &Walk) -> Result<(), &'static str> {
    if walk.charge(target.size()) { Ok(()) } else { Err(TOO_LARGE) }
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
        Fill { target: self.list.push(), walk: self.walk }.deserialize(deserializer)
    }
}

/// Reads an object whose keys are data; of entries with the same key the last one counts.
pub(super) fn fill_map<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    walk: &Walk,
    mut entries: A,
) -> Result<(), A::Error> {
    enter(walk)?;
    let mut before = 0;
    while let Some(key) = entries.next_key::<String>()? {
        fill_entry(map, walk, key, before, &mut entries)?;
        before += 1;
    }
    walk.leave();
    Ok(())
}

fn fill_entry<'de, A: MapAccess<'de>>(
    map: &mut dyn Map,
    walk: &Walk,
    key: String,
    before: usize,
    entries: &mut A,
) -> Result<(), A::Error> {
    let mut outcome = Ok(());
    map.put(key, &mut |key, model| {
        outcome = if walk.charge(entry_size(before, size_of_val(&*model))) {
            entries.next_value_seed(Fill { target: model.target(), walk })
        } else {
            Err(A::Error::custom(TOO_LARGE))
        };
        if outcome.is_err() {
            walk.failed_at(Step::Key(key.to_owned()));
        }
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

/// A field that was there is taken out of `fields`: what is left of the required ones is missing.
fn fill_fields<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    fields: &mut [Option<&mut dyn Model>],
    mut rest: Option<&mut dyn Map>,
    walk: &Walk,
    entries: &mut A,
) -> Result<(), A::Error> {
    let mut hint = 0;
    let mut others = 0;
    let mut other = String::new();
    while let Some(found) =
        entries.next_key_seed(Key { shape, hint, other: rest.is_some().then_some(&mut other) })?
    {
        let Some(field) = shape.fields.get(found) else {
            fill_other(
                shape.constants.get(found - shape.fields.len()),
                &mut other,
                &mut rest,
                others,
                walk,
                entries,
            )?;
            others += 1;
            continue;
        };
        hint = found + 1;
        let Some(model) = fields.get_mut(found).and_then(Option::take) else {
            return Err(A::Error::duplicate_field(field.wire));
        };
        let target = model.target();
        let value = match shape.object_form(field.wire) {
            None => entries.next_value_seed(Fill { target, walk }),
            Some(form) => entries.next_value_seed(ListOrObject { target, walk, form }),
        };
        value.inspect_err(|_| walk.failed_at(Step::Field(field.wire)))?;
    }
    match shape.fields.iter().zip(fields).find(|(field, model)| field.required && model.is_some()) {
        Some((field, _)) => Err(A::Error::missing_field(field.wire)),
        None => Ok(()),
    }
}

/// Reads the value of a key that is no field: a constant, one for the rest, or one to ignore.
fn fill_other<'de, A: MapAccess<'de>>(
    constant: Option<&(&'static str, &'static str)>,
    key: &mut String,
    rest: &mut Option<&mut dyn Map>,
    others: usize,
    walk: &Walk,
    entries: &mut A,
) -> Result<(), A::Error> {
    match (constant, rest) {
        (Some((wire, word)), _) => {
            fill_constant(word, walk, entries).inspect_err(|_| walk.failed_at(Step::Field(wire)))
        }
        (None, Some(rest)) => fill_entry(*rest, walk, std::mem::take(key), others, entries),
        (None, None) => entries.next_value_seed(Fill { target: Target::Nothing, walk }),
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

/// A key of a record. It gives the index of the field; the constants count on from there, and behind them
/// stand all other keys.
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
            Some(field) if field.wire == key => self.hint,
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
                Some(field) if field.wire == key => return index,
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
