//! Parts of an `allOf`: what all of them allow.

use insta::assert_snapshot;

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

/// Whatever stands in one schema holds of a value at once, as if each keyword stood in a part of its own.
#[test]
fn all_keywords_of_a_schema_intersect() {
    let word = r#"{"enum": ["a", "b", "c"]}"#;
    let or_number = format!(r#""oneOf": [{word}, {{"type": "integer"}}]"#);
    let any_number = format!(r#""anyOf": [{word}, {{"type": "integer"}}]"#);
    for (keywords, ty) in [
        (r#""allOf": [{"type": "string"}], "format": "date-time""#.to_owned(), "Timestamp"),
        (r#""allOf": [{"type": "string"}, {"format": "date-time"}]"#.to_owned(), "Timestamp"),
        (
            r#""format": "date-time", "anyOf": [{"type": "string"}, {"type": "null"}]"#.to_owned(),
            "Nullable<Timestamp>",
        ),
        (r#""allOf": [{"type": "string"}], "const": "a""#.to_owned(), "String"),
        (r#""allOf": [{"type": "array"}], "items": {"type": "integer"}"#.to_owned(), "List<Integer>"),
        (
            r#""items": {"type": "integer"}, "oneOf": [{"type": "array"}, {"type": "null"}]"#.to_owned(),
            "Nullable<List<Integer>>",
        ),
        (format!(r#"{or_number}, "allOf": [{{"type": "integer"}}]"#), "Integer"),
        (format!(r#"{or_number}, "anyOf": [{{"type": "integer"}}, {{"type": "boolean"}}]"#), "Integer"),
        (format!(r#"{any_number}, "oneOf": [{{"type": "integer"}}, {{"type": "boolean"}}]"#), "Integer"),
        (format!(r#"{or_number}, "type": "integer""#), "Integer"),
        (
            r#""oneOf": [{"type": "string"}, {"type": "number"}], "type": ["boolean", "integer"]"#.to_owned(),
            "Integer",
        ),
        (
            r#""type": "integer", "oneOf": [{"maximum": 5}, {"maximum": 18446744073709551615}]"#.to_owned(),
            "Number",
        ),
    ] {
        assert_eq!(type_of(&format!("{{{keywords}}}")), ty, "{keywords}");
    }
    let values = |keywords: &str| outline(&[("thing", &format!("{{{keywords}}}"))]);
    let expected = "words Thing (thing)\n    A = \"a\"\n    B = \"b\"\n";
    for beside in [
        r#""allOf": [{"type": "string"}]"#,
        r#""oneOf": [{"type": "string"}, {"type": "integer"}]"#,
        r#""anyOf": [{"enum": ["a", "b", "c"]}, {"type": "null"}]"#,
    ] {
        assert_eq!(values(&format!(r#""enum": ["a", "b"], {beside}"#)), expected, "{beside}");
    }
}

/// A union beside parts has in each branch what the parts say, and what is required beside it.
#[test]
fn a_union_takes_in_what_stands_beside_it() {
    let union = r#""oneOf": [
        {"type": "object", "properties": {"k": {"const": "m"}, "id": {"type": "integer"}}, "required": ["k"]},
        {"type": "object", "properties": {"k": {"const": "n"}, "id": {"type": "integer"}}, "required": ["k"]}]"#;
    let expected = |fields: &str| {
        let branch =
            |name: &str, tag: &str| format!("struct Thing{name} (thing)\n    {}\n", fields.replace('@', tag));
        let head = "union Thing by k (thing)\n    M: ThingM when m\n    N: ThingN when n\n";
        format!("{head}{}{}", branch("M", "m"), branch("N", "n"))
    };
    let of = |beside: &str| outline(&[("thing", &format!("{{{union}, {beside}}}"))]);
    let tag_first = "\"k\" = \"@\"\n    id: Integer";
    assert_eq!(of(r#""required": ["id"]"#), expected(tag_first));
    assert_eq!(of(r#""type": "object", "required": ["id"]"#), expected(tag_first));
    assert_eq!(of(r#""allOf": [{"required": ["id"]}]"#), expected(tag_first));
    let part =
        r#""allOf": [{"type": "object", "properties": {"x": {"type": "string"}}, "required": ["x", "id"]}]"#;
    assert_eq!(of(part), expected("x: String\n    \"k\" = \"@\"\n    id: Integer"));
}

/// A part without `type` says nothing of kinds; all kinds are left that the others allow.
#[test]
fn a_part_without_a_type_takes_no_kind_away() {
    let of = |schema: &str| outline(&[("holder", &format!(r#"{{"properties": {{"v": {schema}}}}}"#))]);
    let x = r#""properties": {"x": {"type": "string"}}"#;
    for schema in [
        format!(r#"{{"type": ["object", "null"], {x}, "allOf": [{{"required": ["x"]}}]}}"#),
        format!(r#"{{"allOf": [{{"type": ["object", "null"]}}, {{{x}}}], "required": ["x"]}}"#),
        format!(r#"{{"allOf": [{{"type": ["object", "null"], {x}}}, {{"required": ["x"]}}]}}"#),
        format!(r#"{{"allOf": [{{"type": "object", {x}, "nullable": true}}, {{"required": ["x"]}}]}}"#),
        format!(r#"{{"nullable": true, "allOf": [{{"type": "object", {x}}}, {{"required": ["x"]}}]}}"#),
        format!(r#"{{"type": ["object", "null"], "required": ["x"], "anyOf": [{{{x}}}]}}"#),
    ] {
        let text = of(&schema);
        assert!(text.contains("v?: HolderV or null\n"), "{schema}: {text}");
        assert!(text.ends_with("struct HolderV (holder)\n    x: String\n"), "{schema}: {text}");
    }
    let either = format!(r#"{{"allOf": [{{"type": ["string", "object"], {x}}}, {{"required": ["x"]}}]}}"#);
    assert_snapshot!(outline(&[("either", &either)]), @r"
    union Either (either)
        Text: String when text
        X: EitherX when object
    struct EitherX (either)
        x: String
    ");
    let none = r#"{"allOf": [{"type": ["object", "null"]}, {"type": "object"}]}"#;
    assert!(outline(&[("thing", none)]).starts_with("type Thing = Map<Any> (thing)\n"));
    let lists = r#"{"allOf": [{"type": ["object", "array"]},
        {"oneOf": [{"properties": {"a": {"type": "string"}}}, {"type": "array", "items": {"type": "string"}}]}]}"#;
    assert!(outline(&[("lists", lists)]).contains("List: List<Any> when list"));
}

/// Without a `type` anywhere it is of the kinds that the keywords speak of.
#[test]
fn parts_that_name_properties_alone_are_an_object() {
    let x = r#"{"properties": {"x": {"type": "string"}}}"#;
    let expected = "struct Thing (thing)\n    x: String\n";
    for schema in [
        format!(r#"{{"allOf": [{x}, {{"required": ["x"]}}]}}"#),
        format!(r#"{{"allOf": [{x}, {{"minLength": 1}}], "required": ["x"]}}"#),
    ] {
        assert_eq!(outline(&[("thing", &schema)]), expected, "{schema}");
    }
}

#[test]
fn keywords_that_contradict_each_other_are_reported() {
    for schema in [
        r#"{"type": "object", "oneOf": [{"type": "string"}, {"type": "integer"}]}"#,
        r#"{"enum": ["a"], "oneOf": [{"enum": ["b"]}, {"type": "integer"}]}"#,
        r#"{"oneOf": [{"type": "string"}], "anyOf": [{"type": "integer"}]}"#,
    ] {
        let (types, findings) = lowered(&[("thing", schema)], &[], &[]);
        assert!(display(&types).starts_with("type Thing = Any (thing)\n"), "{}", display(&types));
        let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["unsupported-schema"], "{schema}");
    }
}
