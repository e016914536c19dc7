// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, Timestamp, id, record};
use super::ApplicationId;

/// A subdomain of `onlosant.com` that serves a version of an experience. Each application has one
/// with its own ID, which cannot be deleted.
///
/// Used by [`experienceSlug.get`](crate::resources::experience_slug::Get),
/// [`experienceSlug.patch`](crate::resources::experience_slug::Patch),
/// [`experienceSlugs.post`](crate::resources::experience_slugs::Post).
#[non_exhaustive]
pub struct ExperienceSlug {
    /// Same as `experienceSlugId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_slug_id: Option<ExperienceSlugId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// Subdomain of `onlosant.com`.
    ///
    /// 3 to 63 characters. Pattern: `^[0-9a-z-]*$`.
    pub slug: Option<String>,
    /// Name of the experience version that the slug serves.
    ///
    /// 1 to 255 characters.
    pub version: Option<String>,
}
record!(ExperienceSlug: Default {
    "id" => optional(id),
    "experienceSlugId" => optional(experience_slug_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "slug" => optional(slug),
    "version" => optional(version),
});

id! {
    /// The id that paths take as `experienceSlugId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`experienceSlug`](crate::resources::experience_slug),
    /// [`experienceSlugs`](crate::resources::experience_slugs).
    pub struct ExperienceSlugId;
}

/// Request body that changes an experience slug. Omitted fields are unchanged.
///
/// Used by [`experienceSlug.patch`](crate::resources::experience_slug::Patch).
#[non_exhaustive]
pub struct ExperienceSlugPatch {
    /// Name of the experience version that the slug serves. With null, requests to the slug fail.
    ///
    /// 1 to 255 characters.
    pub version: Nullable<String>,
    /// Subdomain of `onlosant.com`.
    ///
    /// 3 to 63 characters. Pattern: `^[0-9a-z-]*$`.
    pub slug: Option<String>,
}
record!(ExperienceSlugPatch: Default {
    "version" => optional_nullable(version: Nullable<String>),
    "slug" => optional(slug: Option<String>),
});

/// Request body that creates an experience slug. The slug must be unique across the platform.
///
/// Used by [`experienceSlugs.post`](crate::resources::experience_slugs::Post).
#[non_exhaustive]
pub struct ExperienceSlugPost {
    /// Name of the experience version that the slug serves, `develop` by default. With null,
    /// requests to the slug fail.
    ///
    /// 1 to 255 characters.
    pub version: Nullable<String>,
    /// Subdomain of `onlosant.com`.
    ///
    /// 3 to 63 characters. Pattern: `^[0-9a-z-]*$`.
    pub slug: String,
}

impl ExperienceSlugPost {
    /// Creates the value from its required fields.
    pub fn new(slug: impl Into<String>) -> Self { Self { slug: slug.into(), ..Model::empty() } }
}
record!(ExperienceSlugPost {
    "version" => optional_nullable(version: Nullable<String>),
    "slug" => required(slug),
});
