//! The keywords of JSON schema, by what is done with them.

use crate::diagnostic::nearest;

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
        "pattern" | "format" | "title" | "description" | "$schema" | "$id" | "id" | "$comment" => {
            Keyword::Text
        }
        "uniqueItems" | "nullable" => Keyword::Flag,
        "default" | "examples" | "example" | "readOnly" | "writeOnly" | "deprecated" | "contentEncoding"
        | "contentMediaType" => Keyword::Silent,
        "additionalItems" | "contains" | "dependencies" | "else" | "exclusiveMaximum"
        | "exclusiveMinimum" | "if" | "multipleOf" | "not" | "propertyNames" | "then" => {
            Keyword::Inexpressible
        }
        _ => return None,
    })
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

/// The keyword that was probably meant by a name that is none.
pub(super) fn meant(name: &str) -> Option<&'static str> {
    Some(match name {
        "min" => "minimum",
        "max" => "maximum",
        "desc" => "description",
        _ => return nearest(name, OFTEN.iter().copied()),
    })
}
