//! What a schema demands: of two that demand the same, one is a copy.

use serde_json::Value;

use crate::json::Json;

/// Annotations: keywords that do not constrain a value.
const ANNOTATIONS: [&str; 6] = ["$comment", "$schema", "description", "example", "examples", "title"];
/// Keywords whose objects hold schemas by names: a name there is no keyword.
const BY_NAME: [&str; 5] = ["$defs", "definitions", "dependencies", "patternProperties", "properties"];

/// Keywords that hold values, not schemas.
const VALUES: [&str; 3] = ["const", "default", "enum"];

/// What a schema demands of a value, apart from annotations and the order of keywords: the same text for two that
/// demand the same.
pub(super) fn demands(schema: &Json) -> String {
    let text = schema.to_string();
    match serde_json::from_str(&text) {
        Ok(schema) => without_annotations(schema).to_string(), // its maps are sorted
        Err(_) => text,                                        // a number that is too large for this
    }
}

/// Parsed JSON nests no deeper than the parser allows.
fn without_annotations(schema: Value) -> Value {
    let Value::Object(keywords) = schema else { return schema };
    let kept = keywords.into_iter().filter(|(name, _)| !ANNOTATIONS.contains(&name.as_str()));
    let plain = |(name, value): (String, Value)| {
        let value = match value {
            value if VALUES.contains(&name.as_str()) => value,
            Value::Object(named) if BY_NAME.contains(&name.as_str()) => Value::Object(
                named.into_iter().map(|(name, value)| (name, without_annotations(value))).collect(),
            ),
            Value::Array(items) => Value::Array(items.into_iter().map(without_annotations).collect()),
            value => without_annotations(value),
        };
        (name, value)
    };
    Value::Object(kept.map(plain).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Span};

    #[test]
    fn annotations_are_ignored() {
        let place = Span { file: FileId(0), start: 0, end: 0 };
        let json = |text: &str| Json::parse(text, place).unwrap();
        let same = |one: &str, other: &str| demands(&json(one)) == demands(&json(other));
        let schema = r#"{"type":"object","properties":{"title":{"type":"string"}}}"#;
        assert!(same(
            schema,
            r#"{"title":"T","properties":{"title":{"type":"string","description":"d"}},"type":"object"}"#
        ));
        assert!(!same(schema, r#"{"type":"object","properties":{}}"#));
        assert!(same(r#"{"oneOf":[{"type":"null","title":"a"}]}"#, r#"{"oneOf":[{"type":"null"}]}"#));
        assert!(same(r#"{"items":{"type":"null","title":"a"}}"#, r#"{"items":{"type":"null"}}"#));
        assert!(!same(r#"{"enum":[{"title":"a"}]}"#, r#"{"enum":[{"title":"b"}]}"#));
        assert!(!same(schema, "true"));
    }
}
