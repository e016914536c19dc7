//! JSON values as JSON schema compares them: numbers by what they are worth, exactly, objects in any order of keys.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::json::{Json, Value};
use crate::number::Number;

/// Whether two values are the same: `5` and `5.0` are.
pub(super) fn same(one: &Json, other: &Json) -> bool {
    match (&one.value, &other.value) {
        (Value::Number(one), Value::Number(other)) => Number(one) == Number(other),
        (Value::Array(_), Value::Array(_)) | (Value::Object(_), Value::Object(_)) => {
            canonical(one) == canonical(other)
        }
        _ => one == other,
    }
}

/// A text that two values share if they are the same, and only then.
pub(super) fn canonical(json: &Json) -> String {
    let mut text = String::new();
    write(json, &mut text);
    text
}

fn write(json: &Json, text: &mut String) {
    match &json.value {
        Value::Number(number) => text.push_str(&Number(number).canonical()),
        Value::Array(items) => {
            text.push('[');
            for item in items {
                write(item, text);
                text.push(',');
            }
            text.push(']');
        }
        Value::Object(members) => {
            // of several with one name the last counts
            let members: BTreeMap<&str, &Json> =
                members.iter().map(|member| (member.name.as_str(), &member.value)).collect();
            text.push('{');
            for (name, value) in members {
                let _ = write!(text, "{name:?}:");
                write(value, text);
                text.push(',');
            }
            text.push('}');
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {
            let _ = write!(text, "{json}");
        }
    }
}
