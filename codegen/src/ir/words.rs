//! Types in words: what the commands print.

use super::{Api, Presence, TypeRef, When, WireName, WordValue};

/// A type in words. References nest no deeper than the schemas do, and those are bounded.
#[must_use]
pub fn reference_in_words(api: &Api, ty: &TypeRef) -> String {
    match ty {
        TypeRef::String => "string".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Integer => "integer".to_owned(),
        TypeRef::Number => "number".to_owned(),
        TypeRef::Timestamp => "timestamp".to_owned(),
        TypeRef::Scalar => "scalar".to_owned(),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Secret(inner) => format!("secret {}", reference_in_words(api, inner)),
        TypeRef::List(inner) => format!("list of {}", reference_in_words(api, inner)),
        TypeRef::Map(inner) => format!("map of {}", reference_in_words(api, inner)),
        TypeRef::Nullable(inner) => format!("{} or null", reference_in_words(api, inner)),
        TypeRef::Boxed(inner) => reference_in_words(api, inner),
        TypeRef::Named(id) => {
            api.types.get(id.index()).map_or_else(String::new, |named| named.ident.to_string())
        }
    }
}

impl Presence {
    /// The presence in words.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::RequiredNullable => "required or null",
            Self::Optional => "optional",
            Self::OptionalNullable => "optional or null",
            Self::Constant(_) => "constant",
        }
    }
}

impl WordValue {
    /// The value as it stands on the wire, without quotes.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self {
            Self::String(text) => text.clone(),
            Self::Number(number) => number.clone(),
            Self::Boolean(boolean) => boolean.to_string(),
        }
    }
}

impl When {
    /// The condition in words.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self {
            Self::String => "string".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::Null => "null".to_owned(),
            Self::List => "list".to_owned(),
            Self::Object => "object".to_owned(),
            Self::Tags(words) => {
                let words: Vec<String> = words.iter().map(|words| words.join("|")).collect();
                format!("tags {}", words.join(" "))
            }
            Self::Keys(names) => {
                let names: Vec<&str> = names.iter().map(WireName::as_str).collect();
                format!("keys {}", names.join(" "))
            }
        }
    }
}
