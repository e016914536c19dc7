//! The driver that writes a [`Node`] through serde: compiled once for each format, for all models.

use super::shape::{List, Map, Model, Node, Record, Shape};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

/// Writes a model through any serde format.
///
/// # Errors
/// What the format refuses, and numbers that JSON does not have.
pub fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    model.node().serialize(serializer)
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Node::Absent | Node::Null => serializer.serialize_unit(),
            Node::Boolean(value) => serializer.serialize_bool(value),
            Node::Integer(value) => serializer.serialize_i64(value),
            Node::Unsigned(value) => serializer.serialize_u64(value),
            Node::Float(value) if value.is_finite() => serializer.serialize_f64(value),
            Node::Float(value) => Err(S::Error::custom(format_args!("JSON has no number {value}"))),
            Node::Text(value) => serializer.serialize_str(value),
            Node::Json(value) => value.serialize(serializer),
            Node::List(list) => put_list(list, serializer),
            Node::Map(map) => put_map(map, serializer),
            Node::Record(record) => put_record(record, serializer),
        }
    }
}

fn put_list<S: Serializer>(list: &dyn List, serializer: S) -> Result<S::Ok, S::Error> {
    let count = list.count();
    let mut items = serializer.serialize_seq(Some(count))?;
    for index in 0..count {
        items.serialize_element(&list.get(index).map_or(Node::Absent, Model::node))?;
    }
    items.end()
}

fn put_map<S: Serializer>(map: &dyn Map, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = serializer.serialize_map(None)?;
    put_rest(map, &Shape { fields: &[], constants: &[], objects: &[] }, &mut entries)?;
    entries.end()
}

/// Writes the entries of a map, none of which may stand for a field.
fn put_rest<M: SerializeMap>(map: &dyn Map, shape: &Shape, entries: &mut M) -> Result<(), M::Error> {
    let mut outcome = Ok(());
    map.each(&mut |key, model| {
        if outcome.is_err() {
            return;
        }
        outcome = if shape.has(key) {
            Err(M::Error::custom(format_args!("the key `{key}` has a field of its own")))
        } else {
            entries.serialize_entry(key, &model.node())
        };
    });
    outcome
}

fn put_record<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let shape = record.shape();
    let mut entries = serializer.serialize_map(None)?;
    for (wire, word) in shape.constants {
        entries.serialize_entry(wire, word)?;
    }
    let mut outcome = Ok(());
    record.lend(&mut |fields, rest| outcome = put_fields(shape, fields, rest, &mut entries));
    outcome?;
    entries.end()
}

fn put_fields<M: SerializeMap>(
    shape: &Shape,
    fields: &[&dyn Model],
    rest: Option<&dyn Map>,
    entries: &mut M,
) -> Result<(), M::Error> {
    for (field, model) in shape.fields.iter().zip(fields) {
        let node = model.node();
        if field.required || !matches!(node, Node::Absent) {
            entries.serialize_entry(field.wire, &node)?;
        }
    }
    match rest {
        Some(rest) => put_rest(rest, shape, entries),
        None => Ok(()),
    }
}
