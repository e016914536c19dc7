//! Branches of unions one by one: what each is called, how large it is, what is said of it.

use codegen::ir::{TypeKind, Union};
use insta::assert_snapshot;

use crate::types::{lowered, outline};

/// The lines of the branches of the union `Thing`.
fn branches(schemas: &[(&str, &str)]) -> Vec<String> {
    let text = outline(schemas);
    let lines = text.lines().skip_while(|line| !line.starts_with("union Thing "));
    lines.skip(1).take_while(|line| line.starts_with("    ")).map(|line| line.trim().to_owned()).collect()
}

/// What the one object of a union beside text is called.
fn object(properties: &str, more: &str) -> String {
    let thing = format!(r#"{{"oneOf": [{{"type": "string"}}, {{"properties": {{{properties}}}{more}}}]}}"#);
    branches(&[("thing", &thing)]).remove(1)
}

#[test]
fn an_object_of_one_property_alone_has_its_name() {
    let (low, high) = (r#""low": {"type": "number"}"#, r#""high": {"type": "number"}"#);
    assert_eq!(object(low, ""), "Low: ThingLow when object");
    assert_eq!(object(&format!("{low}, {high}"), ""), "Object: ThingObject when object");
    assert_eq!(
        object(low, r#", "additionalProperties": {"type": "string"}"#),
        "Object: ThingObject when object"
    );
}

/// Two keys make a name together, three say too much.
#[test]
fn an_object_that_is_known_by_keys_has_their_names_where_they_are_few() {
    let known_by = |keys: &[&str]| {
        let keys: Vec<String> = keys.iter().map(|key| format!(r#""{key}": {{"type": "number"}}"#)).collect();
        let equal = r#"{"required": ["equal"], "properties": {"equal": {"type": "string"}}}"#;
        let thing = format!(r#"{{"oneOf": [{equal}, {{"properties": {{{}}}}}]}}"#, keys.join(", "));
        branches(&[("thing", &thing)]).remove(1)
    };
    assert_eq!(known_by(&["low", "high"]), "LowHigh: ThingLowHigh when has low | high");
    assert_eq!(known_by(&["low", "high", "mid"]), "Object: ThingObject when has low | high | mid");
    assert_eq!(
        known_by(&["levelLow", "levelHigh", "levelMid"]),
        "Level: ThingLevel when has levelLow | levelHigh | levelMid"
    );
}

/// A schema that is a branch gives its name but for what the union is called too; the name of one that shares nothing
/// with it says nothing of its role.
#[test]
fn a_branch_that_is_a_schema_has_what_its_name_adds_to_that_of_the_union() {
    let range = r#"{"properties": {"low": {"type": "number"}, "high": {"type": "number"}}}"#;
    for (name, branch) in
        [("thingRange", "Range: ThingRange when object"), ("range", "Object: Range when object")]
    {
        let thing = format!(r##"{{"oneOf": [{{"type": "string"}}, {{"$ref": "#/definitions/{name}"}}]}}"##);
        assert_eq!(branches(&[("thing", &thing), (name, range)])[1], branch);
    }
    let list = r##"{"oneOf": [{"type": "string"}, {"$ref": "#/definitions/thing"}]}"##;
    assert_snapshot!(outline(&[("thing", range), ("thingList", list)]), @r#"
    struct Thing (thing)
        low?: Number
        high?: Number
    union ThingList (thing)
        Text: String when text
        Thing: Thing when object
    "#);
}

/// A number takes 16 bytes, any scalar 32, a boolean one: 200 bytes are not large, 201 are.
#[test]
fn a_branch_of_more_than_200_bytes_is_boxed() {
    let of = |count: usize, kinds: [&str; 2], flags: usize| {
        let fields = (0..count).map(|at| format!(r#""n{at}": {}"#, kinds[at % 2]));
        let flags = (0..flags).map(|at| format!(r#""f{at}": {{"type": "boolean"}}"#));
        object(&fields.chain(flags).collect::<Vec<_>>().join(", "), "")
    };
    let numbers = [r#"{"type": "integer"}"#, r#"{"type": "number"}"#];
    let scalars = [r#"{"type": ["string", "number"]}"#, "{}"];
    for (count, kinds) in [(12, numbers), (6, scalars)] {
        assert_eq!(of(count, kinds, 8), "Object: ThingObject when object");
        assert_eq!(of(count, kinds, 9), "Object: Box<ThingObject> when object");
    }
}

#[test]
fn a_branch_of_some_words_is_a_word_and_one_of_any_text_a_text() {
    let beside_numbers = |text: &str| {
        let list = r#"{"type": "array", "items": {"type": "integer"}}"#;
        branches(&[("thing", &format!(r#"{{"oneOf": [{text}, {list}]}}"#))]).remove(0)
    };
    assert_eq!(beside_numbers(r#"{"enum": ["on", "off"]}"#), "Word: ThingWord when text");
    assert_eq!(beside_numbers(r#"{"type": "string"}"#), "Text: String when text");
}

/// A union of one branch is that branch, also as a branch of another union.
#[test]
fn any_of_one_branch_is_the_branch() {
    let branch = |own: &str| {
        format!(r#"{{"properties": {{"{own}": {{"type": "string"}}, "all": {{"type": "string"}}}}}}"#)
    };
    let thing = |one: &str| format!(r#"{{"oneOf": [{one}, {}]}}"#, branch("other"));
    let plain = outline(&[("thing", &thing(&branch("one")))]);
    let nested = outline(&[("thing", &thing(&format!(r#"{{"anyOf": [{}]}}"#, branch("one"))))]);
    assert!(plain.starts_with("union Thing (thing)"), "{plain}");
    assert_eq!(nested, plain);
}

/// A map has no type of its own to be described: what is said of it stands at the branch.
#[test]
fn a_map_among_the_branches_is_described_there_and_untyped_where_it_stands() {
    let thing = r##"{"oneOf": [{"type": "string"}, {"$ref": "#/definitions/free"}],
        "definitions": {"free": {"type": "object", "description": "Anything."}}}"##;
    let (types, findings) = lowered(&[("thing", thing)], &[], &[]);
    assert!(findings.is_empty(), "{findings:?}");
    let TypeKind::Union(Union { variants, .. }) = &types.named[0].kind else { panic!("{:?}", types.named) };
    let said: Vec<_> = variants.iter().map(|variant| variant.description.as_deref()).collect();
    assert_eq!(said, [None, Some("Anything.")]);
    assert_eq!(types.untyped[0].place, "thing.free");
}

/// Branches of one word choose their names before those that share the start of their words.
#[test]
fn a_branch_of_one_word_has_it_before_one_of_words_that_begin_with_it() {
    let branch = |words: &str, field: &str| {
        format!(r#"{{"properties": {{"kind": {{"enum": [{words}]}}, "{field}": {{"type": "string"}}}}}}"#)
    };
    let (many, one) = (branch(r#""custom-chart", "custom-html""#, "code"), branch(r#""custom""#, "text"));
    let thing = format!(r#"{{"oneOf": [{many}, {one}]}}"#);
    assert_eq!(
        branches(&[("thing", &thing)]),
        [
            "CustomChartOrCustomHtml: ThingCustomChartOrCustomHtml when custom-chart | custom-html",
            "Custom: ThingCustom when custom"
        ]
    );
}

/// A value may lack an optional tag, so one that every branch requires is better.
#[test]
fn of_two_tags_the_required_one_counts() {
    let branch = |one: &str, two: &str| {
        format!(
            r#"{{"properties": {{"one": {{"const": "{one}"}}, "two": {{"const": "{two}"}}}}, "required": ["two"]}}"#
        )
    };
    let thing = format!(r#"{{"oneOf": [{}, {}]}}"#, branch("a", "c"), branch("b", "d"));
    assert_eq!(branches(&[("thing", &thing)]), ["C: ThingC when c", "D: ThingD when d"]);
}

/// What has the keys of both is no object of the branch that allows no other keys: that one is tried last.
#[test]
fn a_branch_that_allows_no_further_property_is_tried_last() {
    let closed = r#"{"properties": {"email": {"type": "string"}}, "required": ["email"], "additionalProperties": false}"#;
    let open = r#"{"properties": {"phone": {"type": "string"}}, "required": ["phone"]}"#;
    for keyword in ["anyOf", "oneOf"] {
        let thing = format!(r#"{{"{keyword}": [{closed}, {open}]}}"#);
        assert_eq!(
            branches(&[("thing", &thing)]),
            ["Phone: ThingPhone when has phone", "Email: ThingEmail when has email"],
            "{keyword}"
        );
    }
}

/// An object made of several branches takes any other property as soon as one of them does.
#[test]
fn branches_that_are_one_object_are_closed_only_if_all_are() {
    let branch =
        |rest: &str| format!(r#"{{"type": "object", "properties": {{"a": {{"type": "integer"}}}}{rest}}}"#);
    let closed = branch(r#", "additionalProperties": false"#);
    let texts = branch(r#", "additionalProperties": {"type": "string"}"#);
    let schema = format!(r#"{{"oneOf": [{closed}, {}, {texts}]}}"#, branch(""));
    assert_eq!(outline(&[("thing", &schema)]), "struct Thing (thing)\n    a?: Integer\n    .. rest: Any\n");
}

/// What stands beside a union holds of each branch, also of one that says nothing.
#[test]
fn a_branch_that_says_nothing_has_what_stands_beside_the_union() {
    let branch = r#"{"type": "object", "properties": {"b": {"type": "string"}}, "required": ["b"]}"#;
    let schema = format!(
        r#"{{"type": "object", "properties": {{"a": {{"type": "string"}}}}, "anyOf": [{branch}, {{}}]}}"#
    );
    assert_eq!(outline(&[("thing", &schema)]), "struct Thing (thing)\n    a?: String\n    b?: String\n");
}
