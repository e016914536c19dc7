//! Enumerations: their words, their kinds, and what is none.

use insta::assert_snapshot;

use crate::types::{display, lowered, outline};
use codegen::ir::{ActionId, Limits, TypeKind};
use codegen::schema::AcceptedValues;

#[test]
fn values_get_clear_names() {
    let sort = r#"{"enum": ["asc", "desc", "ASC", "DESC", ""]}"#;
    let scope = r#"{"type": "string", "enum": ["all.Application.read", "instance.*", "unknown", "self", "<=", "{{a.b}}", "a-b", "a.b"]}"#;
    let number = r#"{"type": "integer", "enum": [1, 10, -1]}"#;
    let mixed = r#"{"enum": ["1", 1, true, null]}"#;
    assert_snapshot!(outline(&[("sort", sort), ("scope", scope), ("number", number), ("mixed", mixed)]), @r#"
    words Mixed (mixed)
        N1 = "1"
        Number1 = 1
        True = true
    words Number_ (number)
        N1 = 1
        N10 = 10
        Minus1 = -1
    words Scope (scope)
        AllApplicationRead = "all.Application.read"
        InstanceAll = "instance.*"
        Unknown_ = "unknown"
        Self_ = "self"
        LessEqual = "<="
        ABLower = "{{a.b}}"
        AB = "a-b"
        ADotB = "a.b"
    words Sort (sort)
        Asc = "asc"
        Desc = "desc"
        AscUpper = "ASC"
        DescUpper = "DESC"
        Empty = ""
    "#);
}

/// A word that is no time makes text of all.
#[test]
fn times_beside_a_word_are_text() {
    let trigger = r#"{"type": "object", "properties": {
        "at": {"anyOf": [{"type": "string", "format": "date-time"}, {"enum": ["now"]}]},
        "until": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]}}}"#;
    assert_snapshot!(outline(&[("trigger", trigger)]), @r#"
    struct Trigger (trigger)
        at?: String
        until?: Timestamp or null
    "#);
}

#[test]
fn one_word_is_no_vocabulary() {
    let all = r#"{"type": "object", "properties": {
        "success": {"type": "boolean", "enum": [true]}, "kind": {"enum": ["x"]}, "size": {"enum": [3]},
        "id": {"oneOf": [{"type": "string", "maxLength": 9}, {"enum": ["sandbox"]}]},
        "way": {"oneOf": [{"type": "string"}, {"enum": ["asc", "desc"]}]}}}"#;
    let (types, _) = lowered(&[("all", all)], &[], &[]);
    assert_snapshot!(display(&types), @r#"
    struct All (all)
        success?: Boolean
        kind?: String
        size?: Integer
        id?: String
        way?: AllWay
    words AllWay (all)
        Asc = "asc"
        Desc = "desc"
    "#);
    let named = types.named.iter().find(|named| named.ident.as_str() == "All").unwrap();
    let TypeKind::Struct(object) = &named.kind else { panic!("no struct") };
    let values = |field: usize| format!("{:?}", object.fields[field].limits.values);
    assert_eq!(values(0), "[Boolean(true)]");
    assert_eq!(values(1), "[String(\"x\")]");
    assert_eq!(values(3), "[String(\"sandbox\")]");
    assert_eq!(object.fields[4].limits, Limits::default());
}

/// What both parts of an `allOf` allow, and no more; a part that names no words takes all of its kind.
#[test]
fn all_of_two_enumerations_keeps_their_common_values() {
    let both = r#"{"allOf": [{"type": "string", "enum": ["a", "b", "c"]}, {"enum": ["d", "c", "b", 1]}]}"#;
    let kind = r#"{"allOf": [{"enum": ["a", "b", 1, 2, true]}, {"type": "string"}]}"#;
    let three =
        r#"{"allOf": [{"enum": [1, 2, 3]}, {"enum": [2, 3, 4]}, {"type": "integer", "enum": [1, 2, 3]}]}"#;
    let schemas = [("both", both), ("kind", kind), ("three", three)];
    assert_snapshot!(outline(&schemas), @r#"
    words Both (both)
        B = "b"
        C = "c"
    words Kind (kind)
        A = "a"
        B = "b"
    words Three (three)
        N2 = 2
        N3 = 3
    "#);
}

#[test]
fn values_of_parameters() {
    let words =
        |resource: usize, name: &str, action: &str, parameter: &str, values: &[&str]| AcceptedValues {
            resource,
            page: format!("{name}.md"),
            action: ActionId::new(name, action),
            parameter: parameter.to_owned(),
            group: None,
            values: values.iter().map(|&value| value.to_owned()).collect(),
        };
    let device = r#"{"properties": {"class": {"enum": ["big", "small"]}}}"#;
    let words = [
        words(0, "device", "get", "order", &["asc", "desc"]),
        words(1, "devices", "get", "order", &["desc", "asc"]),
        words(1, "devices", "get", "sortField", &["id", "name"]),
        words(1, "devices", "export", "sortField", &["id", "size"]),
        words(1, "devices", "get", "class", &["small", "big"]),
        words(1, "devices", "get", "export", &["csv", "zip"]),
        words(1, "devices", "get", "filterField", &["name"]),
    ];
    let (types, _) = lowered(&[("device", device)], &[], &words);
    assert_snapshot!(display(&types), @r#"
    struct Device (device)
        class?: DeviceClass
    words DeviceClass (device)
        Big = "big"
        Small = "small"
    words DeviceOrder (device)
        Asc = "asc"
        Desc = "desc"
    words ExportSortField (page 1)
        Id = "id"
        Size = "size"
    words GetExport (page 1)
        Csv = "csv"
        Zip = "zip"
    words GetSortField (page 1)
        Id = "id"
        Name = "name"
    "#);
}

/// Only where an item can be nothing else are its words all that is documented.
#[test]
fn items_that_may_be_lists_too_are_not_only_words() {
    let only = |more: &str| {
        let words = r#"{"enum": ["on"]}"#;
        let all = format!(r#"{{"properties": {{"list": {{"items": {{"oneOf": [{words}{more}]}}}}}}}}"#);
        let (types, _) = lowered(&[("all", &all)], &[], &[]);
        let TypeKind::Struct(object) = &types.named[0].kind else { panic!("no struct") };
        let limits = &object.fields[0].limits;
        assert!(limits.only.is_empty(), "a list is no word");
        limits.items.as_ref().map_or(0, |items| items.limits.only.len())
    };
    assert_eq!(only(""), 1);
    assert_eq!(only(r#", {"type": "null"}"#), 1);
    assert_eq!(only(r#", {"type": "array", "items": {"type": "string"}}"#), 0);
    assert_eq!(only(r#", {"properties": {"a": {"type": "string"}}}"#), 0);
}

/// What a list holds of which nothing is said has no words, whatever words other schemas have.
#[test]
fn items_of_which_nothing_is_said_have_no_words() {
    let words = r#"{"enum": ["on", "off"]}"#;
    let all = r#"{"properties": {"list": {"type": "array"}}}"#;
    let (types, _) = lowered(&[("all", all), ("a", words)], &[], &[]);
    let all = types.named.iter().find(|named| named.ident.as_str() == "All").unwrap();
    let TypeKind::Struct(object) = &all.kind else { panic!("no struct") };
    assert_eq!(object.fields[0].limits, Limits::default());
}

/// `const` and `enum` hold together, and numbers by what they are worth.
#[test]
fn of_enum_and_const_the_common_value_is_left() {
    for (one, other, expected) in [
        (r#""enum": ["x", "y"]"#, r#""const": "x""#, "String"),
        (r#""enum": [1, 2]"#, r#""const": 1.0"#, "Integer"),
        (r#""enum": [{}, "x"]"#, r#""const": "x""#, "String"),
        (r#""enum": ["x", "y"]"#, r#""const": "z""#, "Any"),
    ] {
        for schema in [format!("{{{one}, {other}}}"), format!("{{{other}, {one}}}")] {
            let (types, findings) = lowered(&[("thing", &schema)], &[], &[]);
            let text = display(&types);
            assert!(text.starts_with(&format!("type Thing = {expected} (thing)\n")), "{schema}: {text}");
            assert_eq!(findings.len(), usize::from(expected == "Any"), "{schema}: {findings:?}");
        }
    }
    let parts = r#"{"allOf": [{"enum": [1, 2.0, 3]}, {"enum": [1.0, 2, 4]}]}"#;
    assert!(outline(&[("thing", parts)]).starts_with("words Thing (thing)\n    N1 = 1\n    N2 = 2\n"));
}
