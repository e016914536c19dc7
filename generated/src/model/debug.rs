//! Debug output of models, without secrets: what maps and free-form JSON hold under the name of a secret is hidden, as
//! the fields of that name are.

use super::shape::{Fragment, Map, Model, Record};
use crate::api::metadata::METADATA;
use serde_json::Value;
use std::fmt;

/// Writes a record with the names of its fields in Rust, without those that are absent. Compiled once for all
/// records.
///
/// # Errors
/// Errors of the formatter.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut outcome = Ok(());
    record.visit_fields(&mut |fields: &[&dyn Model], rest: Option<&dyn Map>| {
        let mut output = f.debug_struct(shape.name);
        for ((name, (wire, _, required)), model) in
            shape.names.split_whitespace().zip(shape.fields).zip(fields)
        {
            if !*required && matches!(model.fragment(), Fragment::Absent) {
                continue;
            }
            // a field of such a name hides what it holds by its type
            if is_secret(wire) {
                output.field(name, model)
            } else {
                output.field(name, &DebugModel(*model))
            };
        }
        if let Some(rest) = rest.filter(|rest| rest.count() > 0) {
            if hides(&Fragment::Map(rest)) {
                output.field(shape.rest, &Redacted(Fragment::Map(rest)));
            } else {
                output.field(shape.rest, &rest);
            }
        }
        outcome = output.finish();
    });
    outcome
}

/// Writes a variant of an enum with its content.
///
/// # Errors
/// Errors of the formatter.
pub fn debug_branch(name: &str, content: &dyn Model, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(&DebugModel(content)).finish()
}

/// `Debug` of an enum with a variant for each branch, and `Unknown` for all others.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! debug_branches {
    ($name:ident { $($variant:ident),* }) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant(content) => {
                        $crate::__private::debug_branch(::core::stringify!($variant), content, f)
                    })*
                    Self::Unknown(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
                }
            }
        }
    };
}

/// A model: what it writes itself, unless there is something in it to hide.
struct DebugModel<'a>(&'a dyn Model);

impl fmt::Debug for DebugModel<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fragment = self.0.fragment();
        if hides(&fragment) { Redacted(fragment).fmt(f) } else { self.0.fmt(f) }
    }
}

fn is_secret(name: &str) -> bool {
    METADATA.secrets.contains(&name)
}

/// Whether a secret stands in it. Records are asked when they are written.
fn hides(fragment: &Fragment<'_>) -> bool {
    match fragment {
        Fragment::Json(value) => hides_json(value),
        Fragment::List(list) => {
            (0..list.count()).any(|index| list.get(index).is_some_and(|item| hides(&item.fragment())))
        }
        Fragment::Map(map) => {
            let mut found = false;
            map.each(&mut |key, model| found = found || is_secret(key) || hides(&model.fragment()));
            found
        }
        _ => false,
    }
}

fn hides_json(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(hides_json),
        Value::Object(entries) => entries.iter().any(|(key, value)| is_secret(key) || hides_json(value)),
        _ => false,
    }
}

/// What [`hides`] something.
struct Redacted<'a>(Fragment<'a>);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Fragment::Json(value) => RedactedJson(value).fmt(f),
            Fragment::List(list) => f
                .debug_list()
                .entries((0..list.count()).filter_map(|index| list.get(index)).map(DebugModel))
                .finish(),
            Fragment::Map(map) => {
                let mut output = f.debug_map();
                map.each(&mut |key, model| {
                    entry(&mut output, key, &DebugModel(model));
                });
                output.finish()
            }
            _ => Hidden.fmt(f),
        }
    }
}

/// Free-form JSON, as `serde_json` writes it.
struct RedactedJson<'a>(&'a Value);

impl fmt::Debug for RedactedJson<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Array(items) => {
                f.write_str("Array ")?;
                f.debug_list().entries(items.iter().map(RedactedJson)).finish()
            }
            Value::Object(entries) => {
                f.write_str("Object ")?;
                let mut output = f.debug_map();
                for (key, value) in entries {
                    entry(&mut output, key, &RedactedJson(value));
                }
                output.finish()
            }
            other => other.fmt(f),
        }
    }
}

fn entry(output: &mut fmt::DebugMap<'_, '_>, key: &str, value: &dyn fmt::Debug) {
    output.entry(&key, if is_secret(key) { &Hidden } else { value });
}

/// Stands for a secret.
struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::secret::Secret::new(()).fmt(f)
    }
}

#[allow(unused_imports)] // under `__macros` it is reached from the root
pub(crate) use debug_branches;
