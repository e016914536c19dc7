//! Random schemas: types or findings, never a panic, and the same however they are ordered.

use codegen::diagnostic::Diagnostics;
use codegen::ir::{TypeId, TypeKind, TypeRef};
use codegen::schema::{self, Input, Types};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::types::{display, doc};

const NAMES: &[&str] = &["a", "A", "b", "kind", "items", "$in", "type", "device", "devices", "deviceTag", ""];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![9 => proptest::sample::select(NAMES).prop_map(str::to_owned), 1 => any::<String>()]
}

fn reference() -> impl Strategy<Value = Value> {
    prop_oneof![
        5 => name().prop_map(|name| json!({"$ref": format!("#/definitions/{name}")})),
        1 => Just(json!({"$ref": "#"})),
    ]
}

fn scalar() -> impl Strategy<Value = Value> {
    let kind = proptest::sample::select(&[
        "string", "number", "integer", "boolean", "null", "array", "object", "odd",
    ]);
    prop_oneof![
        kind.prop_map(|kind| json!({"type": kind})),
        proptest::collection::vec(name(), 0..4).prop_map(|words| json!({"enum": words})),
        proptest::collection::vec(-2..3, 0..4).prop_map(|words| json!({"enum": words})),
        Just(json!({"type": "string", "format": "date-time"})),
        Just(json!({"type": ["string", "number", "null"]})),
        Just(json!({})),
        Just(json!({"required": ["a"]})),
        any::<bool>().prop_map(Value::Bool),
        reference(),
    ]
}

fn schema() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(5, 60, 6, |inner: BoxedStrategy<Value>| {
        let properties = proptest::collection::btree_map(name(), inner.clone(), 0..6).boxed();
        let required = proptest::collection::vec(name(), 0..3);
        let list = proptest::collection::vec(inner.clone(), 0..5).boxed();
        let union = proptest::sample::select(&["oneOf", "anyOf", "allOf", "items"]);
        prop_oneof![
            (properties.clone(), required).prop_map(|(properties, required)| {
                json!({"type": "object", "properties": properties, "required": required})
            }),
            inner.clone().prop_map(|item| json!({"type": "array", "items": item})),
            inner.clone().prop_map(|value| json!({"type": "object", "additionalProperties": value})),
            (properties.clone(), inner.clone()).prop_map(
                |(properties, rest)| json!({"properties": properties, "patternProperties": {"^x": rest}})
            ),
            (union, list.clone()).prop_map(|(union, list)| json!({union: list})),
            (properties.clone(), list)
                .prop_map(|(properties, list)| json!({"properties": properties, "oneOf": list})),
            properties.prop_map(|odd| json!(odd)),
        ]
    })
}

fn types(schemas: &[(String, Value)]) -> Types {
    let texts: Vec<String> = schemas.iter().map(|(_, value)| value.to_string()).collect();
    let docs = schemas.iter().zip(&texts).map(|((name, _), text)| doc(name, text));
    let docs: Vec<_> = docs.collect();
    schema::types(Input { schemas: &docs, ..Input::default() }, &mut Diagnostics::default())
}

/// Whether every id is one, every identifier stands once, and no type holds itself without a box.
fn is_sound(types: &Types) {
    let mut idents: Vec<&str> = types.named.iter().map(|named| named.ident.as_str()).collect();
    assert!(idents.is_sorted());
    idents.dedup();
    assert_eq!(idents.len(), types.named.len());
    let edges: Vec<Vec<usize>> = types.named.iter().map(|named| edges(&named.kind)).collect();
    let mut open = vec![0_u8; edges.len()];
    for start in 0..edges.len() {
        visit(start, &edges, &mut open);
    }
    let placed: usize = types.modules.iter().map(|module| module.types.len()).sum();
    assert_eq!(placed, types.named.len());
}

fn visit(at: usize, edges: &[Vec<usize>], open: &mut [u8]) {
    assert_ne!(open[at], 1, "type {at} holds itself");
    if open[at] == 0 {
        open[at] = 1;
        edges[at].iter().for_each(|&next| visit(next, edges, open));
        open[at] = 2;
    }
}

fn edges(kind: &TypeKind) -> Vec<usize> {
    match kind {
        TypeKind::Struct(object) => object.fields.iter().filter_map(|field| direct(&field.ty)).collect(),
        TypeKind::Union(union) => union.variants.iter().filter_map(|variant| direct(&variant.ty)).collect(),
        TypeKind::Enumeration(_) | TypeKind::Id(_) => Vec::new(),
        TypeKind::Alias(ty) => direct(ty).into_iter().collect(),
    }
}

fn direct(ty: &TypeRef) -> Option<usize> {
    match ty {
        TypeRef::Named(TypeId(id)) => Some(*id as usize),
        TypeRef::Nullable(inner) | TypeRef::Secret(inner) => direct(inner),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_schemas_give_sound_types(schemas in proptest::collection::btree_map(name(), schema(), 1..6)) {
        let schemas: Vec<(String, Value)> = schemas.into_iter().collect();
        is_sound(&types(&schemas));
    }

    #[test]
    fn any_order_gives_the_same_types(
        (schemas, shuffled) in proptest::collection::btree_map(name(), schema(), 1..6)
            .prop_map(|schemas| schemas.into_iter().collect::<Vec<_>>())
            .prop_flat_map(|schemas| (Just(schemas.clone()), Just(schemas).prop_shuffle()))
    ) {
        prop_assert_eq!(display(&types(&schemas)), display(&types(&shuffled)));
    }
}
