//! The text of what the IR holds: what the commands print, and what documentation says.

use std::fmt::{self, Display, Formatter};

use super::{
    Action, Api, EnumValue, Home, NamedType, PathTemplate, Presence, Segment, TypeId, TypeRef, When, WireName,
};

/// A type in words; with `{:#}` in the notation of generics: `list of string`, `List<String>`.
pub(super) struct TypeText<'a> {
    pub(super) ty: &'a TypeRef,
    pub(super) types: &'a [NamedType],
}

impl Display for TypeText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (plain, generic) = match self.ty {
            TypeRef::String => ("string", "String"),
            TypeRef::Boolean => ("boolean", "Boolean"),
            TypeRef::Integer => ("integer", "Integer"),
            TypeRef::Number => ("number", "Number"),
            TypeRef::Timestamp => ("timestamp", "Timestamp"),
            TypeRef::Scalar => ("scalar", "Scalar"),
            TypeRef::Any => ("any", "Any"),
            TypeRef::Secret(_) => ("secret ", "Secret"),
            TypeRef::Array(_) => ("list of ", "List"),
            TypeRef::Map(_) => ("map of ", "Map"),
            TypeRef::Nullable(_) => (" or null", "Nullable"),
            TypeRef::Boxed(_) => ("", "Box"),
            TypeRef::EpochMillis(_) => {
                return f.write_str(if f.alternate() { "EpochMillis" } else { "time" });
            }
            TypeRef::Duration(_) => return f.write_str(if f.alternate() { "Duration" } else { "duration" }),
            TypeRef::Named(id) => return Display::fmt(&self.types[id.index()].ident, f),
        };
        let inner = self.ty.inner().map(|ty| TypeText { ty, types: self.types });
        match (self.ty, inner) {
            (_, None) => f.write_str(if f.alternate() { generic } else { plain }),
            (_, Some(inner)) if f.alternate() => write!(f, "{generic}<{inner:#}>"),
            (TypeRef::Nullable(_), Some(inner)) => write!(f, "{inner}{plain}"),
            (_, Some(inner)) => write!(f, "{plain}{inner}"),
        }
    }
}

impl Api {
    /// A type in words: `list of Device or null`.
    #[must_use]
    pub fn type_text(&self, ty: &TypeRef) -> String {
        TypeText { ty, types: &self.types }.to_string()
    }

    /// Path of a type in the library: `models::Device`.
    #[must_use]
    pub fn type_path(&self, id: TypeId) -> String {
        let named = self.named(id);
        match named.home {
            Home::Models(_) => format!("models::{}", named.ident),
            Home::Resource(at) => format!("resources::{}::{}", self.resources[at].ident, named.ident),
        }
    }
}

impl Display for PathTemplate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.segments.iter().try_for_each(|segment| match segment {
            Segment::Fixed(text) => write!(f, "/{text}"),
            Segment::Parameter(name) => write!(f, "/{{{name}}}"),
        })
    }
}

impl PathTemplate {
    /// What a server distinguishes paths by: their fixed segments, and where parameters stand.
    #[must_use]
    pub fn shape(&self) -> Vec<Option<&str>> {
        let fixed = self.segments.iter().map(|segment| match segment {
            Segment::Fixed(text) => Some(text.as_str()),
            Segment::Parameter(_) => None,
        });
        fixed.collect()
    }
}

impl Action {
    /// Method and path: `GET /devices/{deviceId}`.
    #[must_use]
    pub fn route(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
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

/// The value as it stands on the wire, without quotes.
impl Display for EnumValue {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) | Self::Number(text) => f.write_str(text),
            Self::Boolean(value) => write!(f, "{value}"),
        }
    }
}

impl Display for When {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::String => "string",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Null => "null",
            Self::Array => "list",
            Self::Object => "object",
            Self::Tags(tags) => {
                let tags: Vec<String> = tags.iter().map(|values| values.join("|")).collect();
                return write!(f, "tags {}", tags.join(" "));
            }
            Self::Keys(names) => {
                let names: Vec<&str> = names.iter().map(WireName::as_str).collect();
                return write!(f, "keys {}", names.join(" "));
            }
        })
    }
}
