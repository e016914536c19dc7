// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Nullable, Timestamp, record};
use super::{ApplicationId, CreatorType, ExperienceGlobal, ExperienceReply};

/// A version of an experience, with its endpoints, views and workflows. Only `develop` can be
/// edited; the others are snapshots of it. Users and groups do not belong to versions.
///
/// Used by [`experienceVersion.get`](crate::resources::experience_version::Get),
/// [`experienceVersion.patch`](crate::resources::experience_version::Patch),
/// [`experienceVersions.post`](crate::resources::experience_versions::Post).
#[non_exhaustive]
pub struct ExperienceVersion {
    /// Same as `experienceVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_version_id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<CreatorType>,
    pub last_updated: Option<Timestamp>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<CreatorType>,
    /// If true, CORS headers are sent and OPTIONS requests are answered automatically.
    pub endpoint_default_cors: Option<bool>,
    /// Origins that CORS requests can come from. Used only if `endpointDefaultCors` is true.
    ///
    /// At most 100 items.
    ///
    /// Items: 8 to 270 characters.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Name of the version.
    ///
    /// 1 to 255 characters.
    pub version: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Constants that the workflows and views of the version can read.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ExperienceGlobal>>,
    /// Reply to requests that no endpoint matches.
    pub not_found_reply: Nullable<ExperienceReply>,
    /// Reply to unauthorized requests, for endpoints without a reply of their own.
    pub unauthorized_reply: Nullable<ExperienceReply>,
    /// Response headers by name.
    ///
    /// At most 10 properties. Pattern of the names: `^.{1,255}$`.
    ///
    /// Values: 1 to 1024 characters.
    pub response_headers: Option<BTreeMap<String, String>>,
    /// Domains that serve the version.
    pub attached_domains: Option<Vec<ExperienceVersionDomain>>,
    /// Slugs that serve the version.
    pub attached_slugs: Option<Vec<ExperienceVersionSlug>>,
}
record!(ExperienceVersion: Default {
    "id" => optional(id),
    "experienceVersionId" => optional(experience_version_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdated" => optional(last_updated),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "endpointDefaultCors" => optional(endpoint_default_cors),
    "allowedCorsOrigins" => optional(allowed_cors_origins),
    "version" => optional(version),
    "description" => optional(description),
    "globals" => optional(globals),
    "notFoundReply" => optional_nullable(not_found_reply),
    "unauthorizedReply" => optional_nullable(unauthorized_reply),
    "responseHeaders" => optional(response_headers),
    "attachedDomains" => optional(attached_domains),
    "attachedSlugs" => optional(attached_slugs),
});

/// A domain that serves an experience version.
///
/// Used by the resources [`experienceVersion`](crate::resources::experience_version),
/// [`experienceVersions`](crate::resources::experience_versions).
#[non_exhaustive]
pub struct ExperienceVersionDomain {
    /// 3 to 45 characters.
    pub domain_name: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
}
record!(ExperienceVersionDomain: Default {
    "domainName" => optional(domain_name),
    "id" => optional(id),
});

/// Request body that changes an experience version. Omitted fields are unchanged; lists and
/// `responseHeaders` are replaced as a whole.
///
/// Used by [`experienceVersion.patch`](crate::resources::experience_version::Patch).
#[non_exhaustive]
pub struct ExperienceVersionPatch {
    /// If true, CORS headers are sent and OPTIONS requests are answered automatically.
    pub endpoint_default_cors: Option<bool>,
    /// Origins that CORS requests can come from. Used only if `endpointDefaultCors` is true.
    ///
    /// At most 100 items.
    ///
    /// Items: 8 to 270 characters.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Constants that the workflows and views of the version can read.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ExperienceGlobal>>,
    /// Reply to requests that no endpoint matches. Null removes it.
    pub not_found_reply: Nullable<ExperienceReply>,
    /// Reply to unauthorized requests, for endpoints without a reply of their own. Null removes it.
    pub unauthorized_reply: Nullable<ExperienceReply>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID or name of the version whose contents replace those of this one.
    ///
    /// 1 to 255 characters.
    pub source_version_id_or_name: Option<String>,
    /// Response headers by name.
    ///
    /// At most 10 properties. Pattern of the names: `^.{1,255}$`.
    ///
    /// Values: 1 to 1024 characters.
    pub response_headers: Option<BTreeMap<String, String>>,
}
record!(ExperienceVersionPatch: Default {
    "endpointDefaultCors" => optional(endpoint_default_cors: Option<bool>),
    "allowedCorsOrigins" => optional(allowed_cors_origins: Option<Vec<String>>),
    "globals" => optional(globals: Option<Vec<ExperienceGlobal>>),
    "notFoundReply" => optional_nullable(not_found_reply: Nullable<ExperienceReply>),
    "unauthorizedReply" => optional_nullable(unauthorized_reply: Nullable<ExperienceReply>),
    "description" => optional(description: Option<String>),
    "sourceVersionIdOrName" => optional(source_version_id_or_name: Option<String>),
    "responseHeaders" => optional(response_headers: Option<BTreeMap<String, String>>),
});

/// Request body that creates an experience version, as a snapshot of `develop`.
///
/// Used by [`experienceVersions.post`](crate::resources::experience_versions::Post).
#[non_exhaustive]
pub struct ExperienceVersionPost {
    /// Name of the new version.
    ///
    /// 1 to 255 characters.
    pub version: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// IDs of the domains to point at the new version.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub domain_ids: Option<Vec<String>>,
    /// IDs of the slugs to point at the new version.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub slug_ids: Option<Vec<String>>,
    /// If true, CORS headers are sent and OPTIONS requests are answered automatically.
    pub endpoint_default_cors: Option<bool>,
    /// Constants that the workflows and views of the version can read.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ExperienceGlobal>>,
    /// Reply to requests that no endpoint matches.
    pub not_found_reply: Nullable<ExperienceReply>,
    /// Reply to unauthorized requests, for endpoints without a reply of their own.
    pub unauthorized_reply: Nullable<ExperienceReply>,
    /// Origins that CORS requests can come from. Used only if `endpointDefaultCors` is true.
    ///
    /// At most 100 items.
    ///
    /// Items: 8 to 270 characters.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Response headers by name.
    ///
    /// At most 10 properties. Pattern of the names: `^.{1,255}$`.
    ///
    /// Values: 1 to 1024 characters.
    pub response_headers: Option<BTreeMap<String, String>>,
}

impl ExperienceVersionPost {
    /// Creates the value from its required fields.
    pub fn new(version: impl Into<String>) -> Self { Self { version: version.into(), ..Model::empty() } }
}
record!(ExperienceVersionPost {
    "version" => required(version),
    "description" => optional(description: Option<String>),
    "domainIds" => optional(domain_ids: Option<Vec<String>>),
    "slugIds" => optional(slug_ids: Option<Vec<String>>),
    "endpointDefaultCors" => optional(endpoint_default_cors: Option<bool>),
    "globals" => optional(globals: Option<Vec<ExperienceGlobal>>),
    "notFoundReply" => optional_nullable(not_found_reply: Nullable<ExperienceReply>),
    "unauthorizedReply" => optional_nullable(unauthorized_reply: Nullable<ExperienceReply>),
    "allowedCorsOrigins" => optional(allowed_cors_origins: Option<Vec<String>>),
    "responseHeaders" => optional(response_headers: Option<BTreeMap<String, String>>),
});

/// A slug that serves an experience version.
///
/// Used by the resources [`experienceVersion`](crate::resources::experience_version),
/// [`experienceVersions`](crate::resources::experience_versions).
#[non_exhaustive]
pub struct ExperienceVersionSlug {
    pub slug: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
}
record!(ExperienceVersionSlug: Default {
    "slug" => optional(slug),
    "id" => optional(id),
});
