//! The text of what the IR holds: what the commands print, and what documentation says.

use std::fmt::{self, Display, Formatter};

use super::action::{Action, PathTemplate, Segment};
use super::api::Api;
use super::name::WireName;
use super::types::{Home, Presence, TypeId, TypeRef, When};
use super::value::{EnumValue, ScalarKind};

impl Api {
    /// A type in words: `list of Device or null`.
    #[must_use]
    pub fn type_text(&self, ty: &TypeRef) -> String {
        let text = match ty {
            TypeRef::String => "string",
            TypeRef::Boolean => "boolean",
            TypeRef::Integer => "integer",
            TypeRef::Number => "number",
            TypeRef::Timestamp => "timestamp",
            TypeRef::EpochMillis(_) => "time",
            TypeRef::Duration(_) => "duration",
            TypeRef::Scalar => "scalar",
            TypeRef::Any => "any",
            TypeRef::Secret(inner) => return format!("secret {}", self.type_text(inner)),
            TypeRef::Array(inner) => return format!("list of {}", self.type_text(inner)),
            TypeRef::Map(inner) => return format!("map of {}", self.type_text(inner)),
            TypeRef::Nullable(inner) => return format!("{} or null", self.type_text(inner)),
            TypeRef::Boxed(inner) => return self.type_text(inner),
            TypeRef::Named(id) => return self.named(*id).ident.to_string(),
        };
        text.to_owned()
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

impl ScalarKind {
    /// The kind in words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Null => "null",
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
