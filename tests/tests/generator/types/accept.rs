//! What a schema allows, its type takes: more of the random schemas and values of N7 than can be compiled, by what
//! decoding does with the types.

use codegen::diagnostic::Diagnostics;
use codegen::ir::{EnumValue, Presence, Struct, TypeId, TypeKind, TypeRef, Union, When};
use codegen::schema::{self, Input, Types};
use serde_json::{Map, Value};

use crate::client::values::{random, values};
use crate::types::doc;

const SCHEMAS: usize = 1000;

#[test]
fn n7_a_type_takes_what_its_schema_allows() {
    let made = random::schemas(2, SCHEMAS);
    let texts: Vec<String> = made.iter().map(|(_, schema)| schema.to_string()).collect();
    let docs = made.iter().zip(&texts).map(|((title, _), text)| doc(&random::name(title), text));
    let docs: Vec<_> = docs.collect();
    let types = schema::types(Input { schemas: &docs, ..Input::default() }, &mut Diagnostics::default());
    let values = values(&made, 2);
    assert!(values.len() > SCHEMAS * 4, "{}", values.len());
    for (title, value) in values {
        let at = made.iter().position(|(other, _)| other == title).unwrap();
        assert!(takes(&types, &types.schemas[at], &value), "{title}: {value}\nof {}", texts[at]);
    }
}

/// Whether a type takes a value without an error.
fn takes(types: &Types, ty: &TypeRef, value: &Value) -> bool {
    match ty {
        TypeRef::Any => true,
        TypeRef::String | TypeRef::Timestamp => value.is_string(),
        TypeRef::Boolean => value.is_boolean(),
        TypeRef::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        TypeRef::Number => value.is_number(),
        TypeRef::Scalar => !value.is_array() && !value.is_object(),
        TypeRef::Array(item) => {
            value.as_array().is_some_and(|items| items.iter().all(|it| takes(types, item, it)))
        }
        TypeRef::Map(of) => {
            value.as_object().is_some_and(|members| members.values().all(|it| takes(types, of, it)))
        }
        TypeRef::Nullable(inner) => value.is_null() || takes(types, inner, value),
        TypeRef::Secret(inner)
        | TypeRef::Boxed(inner)
        | TypeRef::EpochMillis(inner)
        | TypeRef::Duration(inner) => takes(types, inner, value),
        TypeRef::Named(TypeId(id)) => match &types.named[*id as usize].kind {
            TypeKind::Alias(ty) => takes(types, ty, value),
            TypeKind::Id(_) => value.is_string(),
            // Words are the known ones of a kind: others of that kind are taken too.
            TypeKind::Enumeration(words) => words.variants.iter().any(|word| match &word.value {
                EnumValue::String(_) => value.is_string(),
                EnumValue::Number(_) => value.is_number(),
                EnumValue::Boolean(_) => value.is_boolean(),
            }),
            TypeKind::Struct(object) => value.as_object().is_some_and(|members| has(types, object, members)),
            TypeKind::Union(union) => branch(union, value).is_none_or(|ty| takes(types, ty, value)),
        },
    }
}

fn has(types: &Types, object: &Struct, members: &Map<String, Value>) -> bool {
    let fields =
        object.fields.iter().all(|field| match (members.get(field.wire.as_str()), &field.presence) {
            (None, presence) => !matches!(presence, Presence::Required | Presence::RequiredNullable),
            (Some(value), Presence::Constant(word)) => value == word,
            (Some(Value::Null), Presence::RequiredNullable | Presence::OptionalNullable) => true,
            (Some(value), _) => takes(types, &field.ty, value),
        });
    let known = |name: &str| object.fields.iter().any(|field| field.wire.as_str() == name);
    let rest = object
        .rest
        .as_ref()
        .is_none_or(|rest| members.iter().all(|(name, value)| known(name) || takes(types, &rest.ty, value)));
    fields && rest
}

/// The branch that decoding chooses; none where it keeps the value as it is.
fn branch<'a>(union: &'a Union, value: &Value) -> Option<&'a TypeRef> {
    let tag = |tag: &str| value.get(tag).and_then(Value::as_str);
    let fits = |when: &When| match when {
        When::String => value.is_string(),
        When::Number => value.is_number(),
        When::Boolean => value.is_boolean(),
        When::Array => value.is_array(),
        When::Object => value.is_object(),
        When::Tags(words) => {
            union.tags.iter().zip(words).all(|(name, words)| {
                tag(name.as_str()).is_some_and(|tag| words.iter().any(|word| word == tag))
            })
        }
        When::Keys(keys) => {
            value.is_object() && (keys.is_empty() || keys.iter().any(|key| value.get(key.as_str()).is_some()))
        }
    };
    union.variants.iter().find(|variant| fits(&variant.when)).map(|variant| &variant.ty)
}
