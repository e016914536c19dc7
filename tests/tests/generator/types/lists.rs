//! Lists that meet in one type.

use insta::assert_snapshot;

use crate::types::{display, lowered, outline};

/// Where objects meet in one type, a property that is a list in both has the items of either.
#[test]
fn lists_that_meet_have_the_items_of_either() {
    let part = |items: &str| {
        format!(r#"{{"type": "object", "properties": {{"list": {{"type": "array", "items": {items}}}}}}}"#)
    };
    let both = |one: &str, other: &str| {
        let schema = format!(r#"{{"anyOf": [{}, {}]}}"#, part(one), part(other));
        outline(&[("both", &schema)])
    };
    assert_snapshot!(both(r#"{"type": "string"}"#, r#"{"type": "integer"}"#), @"
    struct Both (both)
        list?: List<Scalar>
    ");
    assert_snapshot!(both(r#"{"type": "string"}"#, "{}"), @"
    struct Both (both)
        list?: List<Any>
    untyped both.list: Free
    ");
}

/// Each part of a list narrows its items, where lists meet too; where that were more than 64 pairs of parts, the
/// items of any part are taken.
#[test]
fn lists_that_meet_are_narrowed_by_all_their_parts_up_to_a_limit() {
    let list = |word: &str, parts: usize| {
        let part = |at| format!(r#"{{"type": "array", "items": {{"enum": ["{word}", "{word}{at}"]}}}}"#);
        format!(r#"{{"allOf": [{}]}}"#, (1..=parts).map(part).collect::<Vec<_>>().join(", "))
    };
    let both = |parts: usize| {
        let schema = format!(r#"{{"anyOf": [{}, {}]}}"#, list("a", parts), list("b", 8));
        outline(&[("both", &schema)])
    };
    assert_snapshot!(both(8), @r#"
    type Both = List<BothItem> (both)
    words BothItem (both)
        A = "a"
        B = "b"
    "#);
    assert_snapshot!(both(9), @r#"
    type Both = List<BothItem> (both)
    words BothItem (both)
        A = "a"
        A1 = "a1"
        A2 = "a2"
        A3 = "a3"
        A4 = "a4"
        A5 = "a5"
        A6 = "a6"
        A7 = "a7"
        A8 = "a8"
        A9 = "a9"
        B = "b"
        B1 = "b1"
        B2 = "b2"
        B3 = "b3"
        B4 = "b4"
        B5 = "b5"
        B6 = "b6"
        B7 = "b7"
        B8 = "b8"
    "#);
}

/// Items that are described one by one make a list of what any of them is.
#[test]
fn a_list_by_position_holds_what_may_stand_at_any_of_them() {
    let list =
        |items: &str, further: &str| outline(&[("thing", &format!(r#"{{"items": [{items}]{further}}}"#))]);
    let (string, integer) = (r#"{"type": "string"}"#, r#"{"type": "integer"}"#);
    let closed = r#", "additionalItems": false"#;
    assert_eq!(list(string, closed), "type Thing = List<String> (thing)\n");
    let scalars = "type Thing = List<Scalar> (thing)\n";
    assert_eq!(list(&format!(r#"{string}, {integer}, {{"type": "null"}}"#), closed), scalars);
    assert_eq!(list(string, &format!(r#", "additionalItems": {integer}"#)), scalars);
    assert_eq!(list(&format!("{string}, {integer}"), r#", "maxItems": 2"#), scalars);
    let anything = "type Thing = List<Any> (thing)\nuntyped thing: Free\n";
    for further in ["", r#", "additionalItems": true"#, r#", "additionalItems": {}"#, r#", "maxItems": 2"#] {
        assert_eq!(list(string, further), anything, "{further}");
    }
}

/// Lists by position of the same items are two types where more may follow in one of them.
#[test]
fn what_may_follow_makes_another_list() {
    let list =
        |further: &str| format!(r#"{{"items": [{{"type": "string"}}], "additionalItems": {further}}}"#);
    let thing = format!(r#"{{"properties": {{"a": {}, "b": {}}}}}"#, list("true"), list("false"));
    let text = outline(&[("thing", &thing)]);
    assert!(text.starts_with("struct Thing (thing)\n    a?: List<Any>\n    b?: List<String>\n"), "{text}");
}

/// Where `items` is one schema for all, nothing is left for `additionalItems`.
#[test]
fn further_items_of_a_list_of_one_schema_are_reported() {
    let schema = r#"{"items": {"type": "string"}, "additionalItems": {"type": "integer"}}"#;
    let (types, findings) = lowered(&[("thing", schema)], &[], &[]);
    assert_eq!(display(&types), "type Thing = List<String> (thing)\n");
    let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["unsupported-keyword"]);
}

/// A list of anything takes in a list of something, whichever comes first.
#[test]
fn a_list_of_anything_holds_every_list() {
    for (one, other) in [("", r#", "items": {"type": "string"}"#), (r#", "items": {"type": "string"}"#, "")] {
        let schema = format!(r#"{{"anyOf": [{{"type": "array"{one}}}, {{"type": "array"{other}}}]}}"#);
        let text = outline(&[("both", &schema)]);
        assert!(text.starts_with("type Both = List<Any> (both)\n"), "{text}");
    }
}
