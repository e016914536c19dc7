//! How much a schema may hold: what is exactly at a limit has its type, and what is one beyond it is reported.

use std::collections::BTreeSet;

use codegen::diagnostic::{FileId, Span};
use codegen::ir::{TypeKind, Union, When};
use codegen::json::Json;
use codegen::schema::IdName;
use serde_json::{Map, Value, json};

use crate::types::{display, lowered, with_ids};

/// The type of arrays of arrays, and what is found.
fn nested(levels: usize) -> (String, Vec<String>) {
    let schema = format!("{}{{\"type\": \"boolean\"}}{}", "{\"items\": ".repeat(levels), "}".repeat(levels));
    let (types, findings) = lowered(&[("deep", &schema)], &[], &[]);
    (display(&types), findings.into_iter().map(|finding| finding.message).collect())
}

#[test]
fn n4_json_is_read_up_to_127_levels() {
    let read = |levels: usize| {
        let text = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
        let span = Span { file: FileId(0), start: 0, end: u32::try_from(text.len()).unwrap() };
        Json::parse(&text, span).map_err(|error| (error.too_deep, error.message))
    };
    assert!(read(127).is_ok());
    let (too_deep, message) = read(128).unwrap_err();
    assert!(too_deep && message.contains("127"), "{message}");
}

#[test]
fn n7_arrays_nest_up_to_a_limit_and_what_is_beyond_is_reported() {
    let (types, found) = nested(24);
    assert_eq!(found, [""; 0]);
    assert!(types.contains("<Boolean>"), "{types}");
    for levels in [25, 100] {
        let (types, found) = nested(levels);
        assert!(types.contains("<Any>"), "{types}");
        assert_eq!(found.len(), 1, "{levels}: {found:?}");
        assert!(found[0].starts_with("arrays or maps nested too deeply"), "{found:?}");
    }
    // From here on not even the schemas are read.
    let (_, found) = nested(101);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[1].starts_with("nested too deeply"), "{found:?}");
}

/// Ten references to the next schema at each of fifteen levels: that many ways lead to one string.
#[test]
fn n4_references_that_meet_again_are_followed_once() {
    let level = |at: usize| {
        let next = format!("{{\"$ref\": \"#/definitions/a{}\"}}", at + 1);
        format!("\"a{at}\": {{\"anyOf\": [{}]}}", vec![next; 10].join(", "))
    };
    let levels: Vec<String> = (0..15).map(level).collect();
    let last = r#""a15": {"type": "string", "maxLength": 5, "pattern": "^[a-z]+$"}"#;
    let device = format!(
        r##"{{"properties": {{"deviceId": {{"$ref": "#/definitions/a0"}}}}, "definitions": {{{}, {last}}}}}"##,
        levels.join(", ")
    );
    let id = IdName {
        name: "deviceId".to_owned(),
        exception: None,
        groups: BTreeSet::new(),
        page: "device.md".to_owned(),
    };
    let (types, findings) = with_ids(&[("device", &device)], &[], &[], &[id]);
    assert!(findings.is_empty(), "{findings:?}");
    let device = types.named.iter().find(|named| named.ident.as_str() == "Device").unwrap();
    let TypeKind::Struct(device) = &device.kind else { panic!("{device:?}") };
    assert_eq!(device.fields[0].limits.max_length, Some(5));
    assert!(types.ids.contains_key("deviceId"), "the one string has a pattern");
}

/// The union of these branches.
fn union_of(branches: impl Iterator<Item = Value>) -> Union {
    let schema = json!({ "oneOf": branches.collect::<Vec<_>>() }).to_string();
    let (types, findings) = lowered(&[("many", &schema)], &[], &[]);
    assert!(findings.is_empty(), "{findings:?}");
    let many = types.named.into_iter().find(|named| named.ident.as_str() == "Many");
    match many.map(|named| named.kind) {
        Some(TypeKind::Union(union)) => union,
        other => panic!("no union: {other:?}"),
    }
}

/// An object with these properties and no others, which requires the first of them.
fn object(properties: impl Iterator<Item = (String, Value)>) -> Value {
    let properties: Vec<_> = properties.collect();
    let required = [properties[0].0.clone()];
    let properties: Map<String, Value> = properties.into_iter().collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

// What follows took minutes to hours when each branch was compared with each other, or each value with each.

#[test]
fn n4_two_branches_of_many_tags_with_many_values_are_known_by_their_keys() {
    let values: Vec<String> = (0..1000).map(|value| format!("value{value}")).collect();
    let tags = |key: &str| {
        let tags = (0..16).map(|tag| (format!("tag{tag:02}"), json!({ "enum": values })));
        object(std::iter::once((key.to_owned(), json!({ "type": "string" }))).chain(tags))
    };
    let union = union_of([tags("one"), tags("two")].into_iter());
    assert!(union.tags.is_empty() && union.variants.len() == 2, "{:?}", union.tags);
}

#[test]
fn n4_many_branches_whose_tags_share_a_string_have_the_string_in_common() {
    let branch = |branch: usize| {
        let strings = json!({ "enum": [format!("only{branch}"), "shared"] });
        object(
            [("kind".to_owned(), strings), (format!("field{branch}"), json!({ "type": "string" }))]
                .into_iter(),
        )
    };
    let union = union_of((0..1500).map(branch));
    assert_eq!(union.variants.len(), 1501, "one for each string");
    let strings = |when: &When| match when {
        When::Tags(values) => values.concat(),
        other => panic!("{other:?}"),
    };
    assert!(union.variants.iter().any(|variant| strings(&variant.when) == ["shared"]));
}

#[test]
fn n4_many_branches_of_many_unions_are_put_together_union_by_union() {
    let open = |name: String| json!({ "type": "object", "properties": { name: { "type": "string" } } });
    let both = |union: usize| json!({ "anyOf": [open(format!("a{union}")), open(format!("b{union}"))] });
    let union = union_of((0..600).map(both));
    assert_eq!(union.variants.len(), 600);
}

/// Two unions that must both hold are taken apart into at most 64 objects.
#[test]
fn n4_unions_that_meet_have_at_most_64_pairs_of_branches() {
    let union = |name: &str, branches: usize| {
        let branches: Vec<Value> = (0..branches)
            .map(|at| object([(format!("{name}{at}"), json!({ "type": "string" }))].into_iter()))
            .collect();
        json!({ "oneOf": branches })
    };
    let found = |branches: usize| {
        let schema = json!({ "allOf": [union("a", 8), union("b", branches)] }).to_string();
        let (_, findings) = lowered(&[("both", &schema)], &[], &[]);
        findings.into_iter().map(|finding| finding.message).collect::<Vec<_>>()
    };
    assert_eq!(found(8), [""; 0]);
    let found = found(9);
    assert!(found.len() == 1 && found[0].contains("or are too many"), "{found:?}");
}

/// A branch is as large as the types in it, 40 of them deep; what is deeper counts as a pointer.
#[test]
fn n4_the_size_of_a_branch_is_counted_to_a_limit() {
    let is_boxed = |levels: usize| {
        let level = |at: usize| json!({ "properties": { "next": { "$ref": format!("#/definitions/l{:02}", at + 1) } } });
        let fields: Map<String, Value> =
            (0..13).map(|at| (format!("f{at}"), json!({ "type": "integer" }))).collect();
        let last = (format!("l{levels:02}"), json!({ "properties": fields }).to_string());
        let union = json!({ "oneOf": [{ "type": "string" }, { "$ref": "#/definitions/l00" }] });
        let mut schemas: Vec<_> =
            (0..levels).map(|at| (format!("l{at:02}"), level(at).to_string())).collect();
        schemas.extend([last, ("union".to_owned(), union.to_string())]);
        let schemas: Vec<_> = schemas.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let (types, findings) = lowered(&schemas, &[], &[]);
        assert!(findings.is_empty(), "{findings:?}");
        display(&types).contains("Box<L00> when object")
    };
    assert!(is_boxed(40));
    assert!(!is_boxed(41));
}

#[test]
fn n4_a_union_has_at_most_9999_branches() {
    let found = |branches: usize| {
        let schema = json!({ "oneOf": vec![json!({ "type": "string" }); branches] }).to_string();
        let (types, findings) = lowered(&[("many", &schema)], &[], &[]);
        (display(&types).lines().next().unwrap().to_owned(), findings.len())
    };
    assert_eq!(found(9_999), ("type Many = String (many)".to_owned(), 0));
    assert_eq!(found(10_000), ("type Many = Any (many)".to_owned(), 1));
}

/// In schemas that meet in each other's fields, every set of them can be an object of its own.
#[test]
fn n4_sets_of_schemas_become_types_up_to_a_limit() {
    let found = |schemas: usize| {
        let link = |at: usize| json!({ "$ref": format!("#/definitions/s{at}") });
        let first = json!({ "properties": { "a": { "anyOf": [link(0), link(1)] }, "b": link(0) } });
        let other = |at: usize| {
            let own = (format!("c{at}"), json!({ "type": "string" }));
            object([own, ("a".to_owned(), link(at + 1)), ("b".to_owned(), link(at + 1))].into_iter())
        };
        let last = object([("c".to_owned(), json!({ "type": "string" }))].into_iter());
        let mut texts = vec![first.to_string()];
        texts.extend((1..schemas).map(|at| other(at).to_string()));
        texts.push(last.to_string());
        let names: Vec<_> = (0..texts.len()).map(|at| format!("s{at}")).collect();
        let schemas: Vec<_> =
            names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
        let (types, findings) = lowered(&schemas, &[], &[]);
        (types.named.len(), findings)
    };
    let (types, findings) = found(10);
    assert!(types > 1 << 10 && findings.is_empty(), "{types} {findings:?}");
    let (_, findings) = found(24);
    let expected =
        "too many different shapes: not representable as a type; any JSON value is accepted here (in `s0.a`)";
    assert_eq!(findings.first().map(|finding| finding.message.as_str()), Some(expected), "{findings:?}");
}
