//! Values of a schema: made up, and checked.

pub mod check;
pub mod generate;

use codegen::ir::{Api, Field, Presence, TypeKind};
use serde_json::Value;

/// Properties that the type of a schema always writes as one word: the tag of what is nothing but a branch
/// of a union. The union tells such values apart, so by itself the type needs no other word, nor none.
#[must_use]
pub fn constants(api: &Api, title: &str) -> Vec<(String, String)> {
    let named = api.types.iter().find(|named| named.title.as_deref() == Some(title));
    let TypeKind::Struct(object) = &named.unwrap().kind else { return Vec::new() };
    let constant = |field: &Field| match &field.presence {
        Presence::Constant(word) => Some((field.wire.to_string(), word.clone())),
        _ => None,
    };
    object.fields.iter().filter_map(constant).collect()
}

/// A value as the type of a schema would have it.
#[must_use]
pub fn tagged(api: &Api, title: &str, mut value: Value) -> Value {
    for (name, word) in constants(api, title) {
        value[name] = word.into();
    }
    value
}
