// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, record, string_enum};

/// A static reply: a page of the experience, or a redirect.
///
/// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceEndpoints`](crate::resources::experience_endpoints),
/// [`experienceVersion`](crate::resources::experience_version),
/// [`experienceVersions`](crate::resources::experience_versions),
/// [`experienceView`](crate::resources::experience_view).
#[non_exhaustive]
pub struct ExperienceReply {
    /// For `page`, ID of the view; for `redirect`, path or URL.
    pub value: String,
    /// HTTP status code of the reply.
    ///
    /// From `100` to `599`.
    pub status_code: Option<i64>,
    pub type_: ExperienceReplyType,
}

impl ExperienceReply {
    /// Creates the value from its required fields.
    pub fn new(value: impl Into<String>, type_: impl Into<ExperienceReplyType>) -> Self {
        Self { value: value.into(), type_: type_.into(), ..Model::empty() }
    }
}
record!(ExperienceReply {
    "value" => required(value),
    "statusCode" => optional(status_code: Option<i64>),
    "type" => required(type_),
});

string_enum! {
    /// The type of `experienceReply.type`.
    ///
    /// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceEndpoints`](crate::resources::experience_endpoints),
    /// [`experienceVersion`](crate::resources::experience_version),
    /// [`experienceVersions`](crate::resources::experience_versions),
    /// [`experienceView`](crate::resources::experience_view).
    pub enum ExperienceReplyType {
        Page = "page",
        Redirect = "redirect",
    }
}
