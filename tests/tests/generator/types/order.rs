//! The order of the keywords of a schema means nothing.

use codegen::json::{Json, Value};

use crate::types::{display, doc, lowered};

/// Schemas in which keywords meet that say something of the same values.
const SCHEMAS: &[&str] = &[
    r#"{"enum": ["x", "y"], "const": "x"}"#,
    r#"{"anyOf": [{"additionalProperties": {"properties": {"x": {}}, "anyOf": [{"additionalProperties":
        {"type": "boolean"}}, {}]}, "patternProperties": {"^z": {"anyOf": [{"properties": {"id": {"maxLength": 3}}}]}}}]}"#,
    r#"{"additionalProperties": {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "required": ["a", "b"]}, "patternProperties": {"^z": {"type": "object", "properties": {"b": {"type": "string"},
        "a": {"type": "string"}}, "required": ["a", "b"]}}}"#,
    r#"{"patternProperties": {"^y": {"properties": {"a": {"type": "string"}, "b": {"type": "string"}}},
        "^z": {"properties": {"b": {"type": "integer"}, "c": {"type": "string"}}}}}"#,
    r#"{"patternProperties": {"^y": {"properties": {"a": {"type": "string"}, "b": {"type": "string"}}, "required":
        ["a", "b"]}, "^z": {"properties": {"b": {"type": "string"}, "a": {"type": "string"}}, "required": ["b"]}}}"#,
    r#"{"oneOf": [{"type": "string"}, {"type": "integer"}], "anyOf": [{"type": "integer"}, {"type": "boolean"}]}"#,
    r#"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}], "anyOf": [{"type": "string"}, {"properties":
        {"a": {"type": "string"}, "b": {"type": "string"}}}]}"#,
    r#"{"allOf": [{"properties": {"p": {"properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "required": ["a", "b"]}}}], "properties": {"q": {"properties": {"b": {"type": "string"},
        "a": {"type": "string"}}, "required": ["a", "b"]}}, "required": ["q"]}"#,
    r#"{"items": [{"type": "string"}], "additionalItems": {"type": "integer"}, "maxItems": 3}"#,
];

/// A schema with all members of its objects the other way round, but for those of `properties`: their order is that of
/// the fields.
fn turned(json: &Json, is_named: bool) -> String {
    match &json.value {
        Value::Object(members) => {
            let member = |member: &codegen::json::Member| {
                format!("{:?}: {}", member.name, turned(&member.value, member.name == "properties"))
            };
            let mut members: Vec<String> = members.iter().map(member).collect();
            if !is_named {
                members.reverse();
            }
            format!("{{{}}}", members.join(", "))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| turned(item, false)).collect();
            format!("[{}]", items.join(", "))
        }
        _ => json.to_string(),
    }
}

#[test]
fn keywords_in_another_order_give_the_same_types() {
    for schema in SCHEMAS {
        let other = turned(&doc("thing", schema).json, false);
        assert_ne!(*schema, other);
        let [one, other] = [schema, other.as_str()].map(|text| {
            let (types, findings) = lowered(&[("thing", text)], &[], &[]);
            let messages: Vec<String> = findings.into_iter().map(|finding| finding.message).collect();
            (display(&types), messages)
        });
        assert_eq!(one, other, "{schema}");
    }
}
