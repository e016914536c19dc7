//! What is said where a schema takes less of what is sent, though the type in Rust stays.

use super::field::{notes_report, with_notes};
use super::structure::{map, notes, union};
use super::{api, compare, edited, lines};

const TEXT: &str = r#"{ "type": "string" }"#;

/// What is reported to a sender, of a field.
fn sent(old: &str, new: &str) -> String {
    lines(&notes_report(&notes(old), &notes(new)))
}

fn list(items: &str) -> String {
    format!(r#"{{ "type": "array", "items": {items} }}"#)
}

#[test]
fn less_is_taken() {
    let text = |most: u64| format!(r#"{{ "type": "string", "maxLength": {most} }}"#);
    let names =
        |pattern: &str| format!(r#"{{ "type": "object", "patternProperties": {{ "{pattern}": {TEXT} }} }}"#);
    let several = |most: u64| union(&[&text(most), &list(TEXT)]);
    let part = |most: u64| format!(r#"{{ "allOf": [{{ "type": "string" }}, {{ "maxLength": {most} }}] }}"#);
    let beside =
        |most: u64| format!(r#"{{ "oneOf": [{TEXT}, {{ "type": "boolean" }}], "maxLength": {most} }}"#);
    for (old, new, said) in [
        (
            r#"{ "type": ["string", "integer"] }"#.to_owned(),
            r#"{ "type": ["string", "boolean"] }"#.to_owned(),
            "`notes` is one of `string` and `boolean` (was one of `string` and `integer`)",
        ),
        (
            TEXT.to_owned(),
            r#"{ "type": ["integer", "boolean"] }"#.to_owned(),
            "`notes` is `scalar` (was `string`)",
        ),
        (
            r#"{ "type": "integer", "enum": [1] }"#.to_owned(),
            r#"{ "type": "integer", "enum": [2] }"#.to_owned(),
            "`notes` lost the value `1`",
        ),
        (
            r#"{ "enum": [true] }"#.to_owned(),
            r#"{ "enum": [false] }"#.to_owned(),
            "`notes` lost the value `true`",
        ),
        (list(&text(10)), list(&text(5)), "`notes` at `[]`: greatest length `5` (was `10`)"),
        (list(&map(&text(10))), list(&map(&text(5))), "`notes` at `[]{}`: greatest length `5` (was `10`)"),
        (
            list(TEXT),
            list(r#"{ "type": "string", "pattern": "^a$" }"#),
            "`notes` at `[]`: pattern `^a$` (was free)",
        ),
        (names("^a$"), names("^b$"), "`notes`: pattern of the names `^b$` (was `^a$`)"),
        (map(r#"{ "enum": ["x", "y"] }"#), map(r#"{ "enum": ["x"] }"#), "`notes` at `{}` lost the value `y`"),
        (several(10), several(5), "the branch `One`: greatest length `5` (was `10`)"),
        (
            union(&[r#"{ "enum": ["x", "y"] }"#, &list(TEXT)]),
            union(&[r#"{ "enum": ["x"] }"#, &list(TEXT)]),
            "lost the value `y`",
        ),
        (part(10), part(5), "`notes`: greatest length `5` (was `10`)"),
        (beside(10), beside(5), "`notes`: greatest length `5` (was `10`)"),
    ] {
        let text = sent(&old, &new);
        let breaking = text.strip_prefix("## Breaking\n").and_then(|text| text.split("## ").next());
        assert!(breaking.is_some_and(|text| text.contains(said)), "{old} → {new}: {text}");
    }
}

/// More that is taken breaks nobody.
#[test]
fn more_is_taken() {
    let kinds = |kinds: &str| format!(r#"{{ "type": ["string", {kinds}] }}"#);
    let text = sent(&kinds(r#""integer""#), &kinds(r#""integer", "boolean""#));
    assert!(text.starts_with("## Additive\n"), "{text}");
    let items = |most: u64| list(&format!(r#"{{ "type": "string", "maxLength": {most} }}"#));
    let text = sent(&items(5), &items(10));
    assert!(text.starts_with("## Additive\n"), "{text}");
}

/// A body that is no object has a name, and what is said of it.
#[test]
fn a_body_with_limits() {
    let body = |schema: &str| {
        let text = super::files()["_schemas.md"].clone();
        let start = text.find("## Device Patch").unwrap();
        let open = start + text[start..].find("```json\n").unwrap() + 8;
        let close = open + text[open..].find("```").unwrap();
        let example = close + text[close..].find("#### Example").unwrap();
        let end = text[example..].find("\n## ").map_or(text.len(), |at| example + at + 1);
        let text = format!("{}{schema}\n```\n\n{}", &text[..open], &text[end..]);
        let mut files = edited(&[]);
        files.insert("_schemas.md".to_owned(), text);
        api(&files)
    };
    for (old, new, said) in [
        (
            r#"{ "type": "string", "maxLength": 5 }"#,
            r#"{ "type": "string", "maxLength": 4 }"#,
            "`device`: greatest length `4` (was `5`)",
        ),
        (
            r#"{ "type": "array", "items": { "type": "string" }, "maxItems": 5 }"#,
            r#"{ "type": "array", "items": { "type": "string" }, "maxItems": 4 }"#,
            "`device`: greatest number of items `4` (was `5`)",
        ),
        (r#"{ "enum": ["x", "y"] }"#, r#"{ "enum": ["x"] }"#, "`device` lost the value `y`"),
        (
            r#"{ "type": "object", "properties": { "a": { "type": "string" } }, "maxProperties": 2 }"#,
            r#"{ "type": "object", "properties": { "a": { "type": "string" } }, "maxProperties": 1 }"#,
            "greatest number of properties `1` (was `2`)",
        ),
    ] {
        let text = lines(&compare(&body(old), &body(new)));
        assert!(text.starts_with("## Breaking\n") && text.contains(said), "{old} → {new}: {text}");
    }
}

/// What is said of a value once is said once: by its type where that says it.
#[test]
fn a_limit_of_a_type_is_reported_once() {
    let field = |most: u64| {
        notes(&format!(r#"{{ "type": "object", "properties": {{ "a": {TEXT} }}, "maxProperties": {most} }}"#))
    };
    let text = lines(&compare(&with_notes(&field(2)), &with_notes(&field(1))));
    assert_eq!(text.matches("greatest number of properties").count(), 1, "{text}");
}
