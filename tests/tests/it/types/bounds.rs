//! How much a schema may hold: what is exactly at a limit has its type, and what is one beyond it is reported.

use std::collections::BTreeSet;

use codegen::diagnostic::{FileId, Span};
use codegen::ir::TypeKind;
use codegen::json::Json;
use codegen::schema::IdName;

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
