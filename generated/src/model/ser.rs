//! Serialization of a [`Fragment`] to any serde format: compiled once for each format, for all models.

use super::shape::{Fragment, List, Map, Model, Record, Shape};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

/// Writes a model through any serde format.
///
/// # Errors
/// Errors of the format, and numbers that are infinite or NaN.
pub fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    model.fragment().serialize(serializer)
}

impl Serialize for Fragment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Fragment::Absent | Fragment::Null => serializer.serialize_unit(),
            Fragment::Boolean(value) => serializer.serialize_bool(value),
            Fragment::Integer(value) => serializer.serialize_i64(value),
            Fragment::Unsigned(value) => serializer.serialize_u64(value),
            Fragment::Float(value) if value.is_finite() => serializer.serialize_f64(value),
            Fragment::Float(value) => Err(S::Error::custom(format_args!("JSON has no number {value}"))),
            Fragment::Text(value) => serializer.serialize_str(value),
            Fragment::Json(value) => value.serialize(serializer),
            Fragment::List(list) => write_list(list, serializer),
            Fragment::Map(map) => write_map(map, serializer),
            Fragment::Record(record) => write_record(record, serializer),
        }
    }
}

fn write_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let count = list.count();
    let mut items = serializer.serialize_seq(Some(count))?;
    for index in 0..count {
        items.serialize_element(&list.get(index).map_or(Fragment::Absent, Model::fragment))?;
    }
    items.end()
}

fn write_map<S: Serializer>(map: &dyn Map, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = serializer.serialize_map(None)?;
    write_rest(map, &Shape::NONE, &mut entries)?;
    entries.end()
}

/// Writes the entries of a map, none of which may have the key of a field.
fn write_rest<M: SerializeMap>(map: &dyn Map, shape: &Shape, entries: &mut M) -> Result<(), M::Error> {
    let mut outcome = Ok(());
    map.each(&mut |key, model| {
        if outcome.is_err() {
            return;
        }
        outcome = if shape.has(key) {
            Err(M::Error::custom(format_args!("duplicate key `{key}`: it is also a field")))
        } else {
            entries.serialize_entry(key, &model.fragment())
        };
    });
    outcome
}

fn write_record<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let shape = record.shape();
    let mut entries = serializer.serialize_map(None)?;
    for (wire, value) in shape.constants {
        entries.serialize_entry(wire, value)?;
    }
    let mut outcome = Ok(());
    record.visit_fields(&mut |fields: &[&dyn Model], rest: Option<&dyn Map>| {
        outcome = write_fields(shape, fields, rest, &mut entries);
    });
    outcome?;
    entries.end()
}

fn write_fields<M: SerializeMap>(
    shape: &Shape,
    fields: &[&dyn Model],
    rest: Option<&dyn Map>,
    entries: &mut M,
) -> Result<(), M::Error> {
    for ((wire, _, required), model) in shape.fields.iter().zip(fields) {
        let fragment = model.fragment();
        if *required || !matches!(fragment, Fragment::Absent) {
            entries.serialize_entry(wire, &fragment)?;
        }
    }
    match rest {
        Some(rest) => write_rest(rest, shape, entries),
        None => Ok(()),
    }
}
