//! Parameters: what a caller gives, and where it travels.

use super::name::{Ident, WireName};
use super::types::TypeRef;

/// A parameter of an action.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Name on the wire.
    pub wire: WireName,
    /// Name of the argument or setter.
    pub ident: Ident,
    /// Where it travels.
    pub location: Location,
    /// Whether a query value travels as one JSON string.
    pub json: bool,
    /// Whether a call needs it: then it is an argument, else a setter.
    pub required: bool,
    /// What the page's type column says, when it is the name of a type.
    pub type_name: Option<TypeName>,
    /// Title of the schema, when the type column links to one.
    pub schema: Option<String>,
    /// Type of the value.
    pub kind: ParameterKind,
    /// Accepted values, when the page lists them.
    pub values: Option<Vec<String>>,
    /// Default, as the page writes it.
    pub default: Option<String>,
    /// Example, as the page writes it.
    pub example: Option<String>,
    /// Whether the page marks it as deprecated.
    pub deprecated: bool,
    /// What the page says of it, without markers.
    pub description: Option<String>,
}

/// A name of a type, as a type column writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeName {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// Any number.
    Number,
    /// A whole number.
    Integer,
    /// A point in time: milliseconds since the epoch, or relative to now.
    Time,
    /// A span of time, in milliseconds.
    Duration,
    /// A list of texts, sent as one text.
    List,
    /// A list.
    Array,
    /// An object.
    Object,
    /// The contents of a file.
    File,
    /// A name that no type has; this has been reported.
    Unknown(String),
}

impl TypeName {
    /// All of them but the unknown ones.
    pub const ALL: [Self; 10] = [
        Self::String,
        Self::Boolean,
        Self::Number,
        Self::Integer,
        Self::Time,
        Self::Duration,
        Self::List,
        Self::Array,
        Self::Object,
        Self::File,
    ];

    /// The type of that name.
    #[must_use]
    pub fn parse(name: &str) -> Self {
        let known = Self::ALL.into_iter().find(|known| known.as_str() == name);
        known.unwrap_or_else(|| Self::Unknown(name.to_owned()))
    }

    /// The name as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::List => "list",
            Self::Array => "array",
            Self::Object => "object",
            Self::File => "file",
            Self::Unknown(name) => name,
        }
    }
}

/// What a caller gives for a parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum ParameterKind {
    /// A value that is written as one text; of any type, where the page does not say.
    Scalar(TypeRef),
    /// A value of a type of the API: a body, a filter, or one of the values of an enumeration.
    Typed(TypeRef),
    /// A list of texts, each written by itself.
    Array,
    /// A list of texts, written as one with commas between.
    List,
    /// The contents of a file.
    File,
}

/// Where a parameter travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// The whole body, as JSON.
    Body,
    /// A part of a multipart body.
    Multipart,
}

impl Location {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Path, Self::Query, Self::Header, Self::Body, Self::Multipart];

    /// The location of that word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.as_str() == word)
    }

    /// The word for it, in the documents and in what the `ir` command prints.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Body => "body",
            Self::Multipart => "multipart",
        }
    }
}
