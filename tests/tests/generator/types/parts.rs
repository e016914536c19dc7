//! Parts of an `allOf`: what all of them allow.

use crate::types::{display, lowered, outline};

/// The type of one schema.
fn type_of(schema: &str) -> String {
    let text = outline(&[("thing", schema)]);
    text.trim_end()
        .strip_prefix("type Thing = ")
        .and_then(|ty| ty.strip_suffix(" (thing)"))
        .unwrap()
        .to_owned()
}

#[test]
fn kinds_of_scalars_are_those_that_all_parts_allow() {
    let parts = |one: &str, other: &str| {
        type_of(&format!(r#"{{"allOf": [{{"type": {one}}}, {{"type": {other}}}]}}"#))
    };
    assert_eq!(parts(r#"["string", "boolean"]"#, r#""string""#), "String");
    assert_eq!(parts(r#""string""#, r#"["string", "boolean"]"#), "String");
    assert_eq!(parts(r#"["string", "boolean"]"#, r#"["boolean", "integer"]"#), "Boolean");
    assert_eq!(parts(r#"["string", "number"]"#, r#"["boolean", "integer"]"#), "Integer");
}

/// A limit counts in whichever part it stands, and beside them.
#[test]
fn a_limit_beyond_64_bits_makes_a_number_wherever_it_stands() {
    let (small, large) = (r#""maximum": 9223372036854775807"#, r#""maximum": 18446744073709551615"#);
    let own =
        |limit: &str| type_of(&format!(r#"{{"allOf": [{{"type": "integer", {limit}}}, {{"minimum": 0}}]}}"#));
    let part = |limit: &str| type_of(&format!(r#"{{"allOf": [{{"type": "integer"}}, {{{limit}}}]}}"#));
    let beside = |limit: &str| type_of(&format!(r#"{{"allOf": [{{"type": "integer"}}], {limit}}}"#));
    assert_eq!([own(small), part(small), beside(small)], ["Integer"; 3]);
    assert_eq!([own(large), part(large), beside(large)], ["Number"; 3]);
}

/// Where one part requires a property, no object lacks it: that is enough to exclude each other by its values.
#[test]
fn parts_exclude_each_other_by_a_property_that_one_of_them_requires() {
    let part = |word: &str, required: &str| {
        format!(
            r#"{{"type": "object", "properties": {{"t": {{"enum": ["{word}"]}}}}, "required": [{required}]}}"#
        )
    };
    for required in [[r#""t""#, ""], ["", r#""t""#]] {
        let schema = format!(r#"{{"allOf": [{}, {}]}}"#, part("a", required[0]), part("b", required[1]));
        let (types, findings) = lowered(&[("thing", &schema)], &[], &[]);
        assert_eq!(findings.len(), 1, "{findings:?}");
        assert!(
            display(&types).starts_with(
                "type Thing = Any (thing)
"
            ),
            "{}",
            display(&types)
        );
    }
}

/// What stands beside the parts is a part too.
#[test]
fn properties_beside_parts_count_with_them() {
    let beside = |keywords: &str| {
        let part = r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#;
        outline(&[("thing", &format!(r#"{{"allOf": [{part}], {keywords}}}"#))])
    };
    let lines = |lines: &[&str]| format!("struct Thing (thing)\n    {}\n", lines.join("\n    "));
    let properties = beside(r#""properties": {"b": {"type": "integer"}}"#);
    assert_eq!(properties, lines(&["b?: Integer", "a?: String"]));
    let rest = beside(r#""additionalProperties": {"type": "integer"}"#);
    assert_eq!(rest, lines(&["a?: String", ".. rest: Integer"]));
    assert_eq!(beside(r#""required": ["a"]"#), lines(&["a: String"]));
}

/// A union that several parts repeat is one union: its branches are not multiplied.
#[test]
fn a_part_that_comes_again_changes_nothing() {
    let branch = |name: &str| {
        format!(r#"{{"properties": {{"{name}": {{"type": "string"}}}}, "required": ["{name}"]}}"#)
    };
    let union = format!(r#"{{"oneOf": [{}, {}]}}"#, branch("a"), branch("b"));
    let times = |count: usize| {
        outline(&[("thing", &format!(r#"{{"allOf": [{}]}}"#, vec![union.as_str(); count].join(", ")))])
    };
    assert_eq!(times(9), times(2));
}
