//! The keywords of JSON schema, by what is done with them.

use crate::diagnostic::nearest;
use crate::json::{Json, Value};

/// What is done with a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    /// Makes the shape.
    Shape,
    /// A whole number that limits the value.
    Count,
    /// A number that limits the value.
    Bound,
    /// Text that limits or documents the value.
    Text,
    /// True or false.
    Flag,
    /// Says nothing that a type or its documentation needs; any value.
    Silent,
    /// Narrows the value in a way that neither a type nor its documentation shows.
    Inexpressible,
}

/// What is done with the keyword of that name; `None` for a name that is no keyword.
pub(super) fn keyword(name: &str) -> Option<Keyword> {
    Some(match name {
        "type"
        | "properties"
        | "required"
        | "patternProperties"
        | "additionalProperties"
        | "items"
        | "additionalItems"
        | "enum"
        | "const"
        | "oneOf"
        | "anyOf"
        | "allOf"
        | "$ref"
        | "definitions" => Keyword::Shape,
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            Keyword::Count
        }
        "minimum" | "maximum" => Keyword::Bound,
        "pattern" | "format" | "title" | "description" | "contentEncoding" | "contentMediaType"
        | "$schema" | "$id" | "id" | "$comment" => Keyword::Text,
        "uniqueItems" | "nullable" | "readOnly" | "writeOnly" | "deprecated" => Keyword::Flag,
        "default" | "examples" | "example" => Keyword::Silent,
        "contains" | "dependencies" | "else" | "exclusiveMaximum" | "exclusiveMinimum" | "if"
        | "multipleOf" | "not" | "propertyNames" | "then" => Keyword::Inexpressible,
        _ => return None,
    })
}

/// Where a keyword comes among those of one schema, in whatever order they are written: order of keys means nothing.
pub(super) fn rank(name: &str) -> usize {
    const ORDER: [&str; 10] = [
        "properties",
        "patternProperties",
        "additionalProperties",
        "items",
        "additionalItems",
        "enum",
        "const",
        "allOf",
        "oneOf",
        "anyOf",
    ];
    ORDER.iter().position(|one| *one == name).map_or(0, |at| at + 1)
}

/// The keywords that people write, and misspell.
const OFTEN: [&str; 22] = [
    "type",
    "properties",
    "required",
    "patternProperties",
    "additionalProperties",
    "items",
    "enum",
    "oneOf",
    "anyOf",
    "allOf",
    "definitions",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "pattern",
    "format",
    "title",
    "description",
    "uniqueItems",
];

/// What to do about a name that is no keyword, where that is likely.
pub(super) fn unknown_hint(name: &str, value: &Json) -> Option<String> {
    let meant = match name {
        "min" => Some("minimum"),
        "max" => Some("maximum"),
        "desc" => Some("description"),
        "$defs" => Some("definitions"),
        "prefixItems" => return Some("before draft 2020-12 `items` holds an array of them".to_owned()),
        _ if is_foreign(name) => return None,
        _ => nearest(name, OFTEN.iter().copied()),
    };
    let is_keyword = |name: &str| keyword(name).is_some();
    let members = value.members();
    let is_schema = matches!(value.value, Value::Object(_))
        && (members.is_empty() || members.iter().any(|member| is_keyword(&member.name)));
    let property = || is_schema.then(|| "a property belongs under `properties`".to_owned());
    meant.map(|meant| format!("did you mean `{meant}`?")).or_else(property)
}

/// Whether it is a keyword elsewhere, in a later draft or in `OpenAPI`: no property, nor misspelt.
fn is_foreign(name: &str) -> bool {
    let elsewhere = matches!(
        name,
        "contentSchema"
            | "dependentRequired"
            | "dependentSchemas"
            | "discriminator"
            | "externalDocs"
            | "maxContains"
            | "minContains"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "xml"
    );
    elsewhere || name.starts_with("x-")
}
