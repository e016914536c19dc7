// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Nullable, Timestamp, record};
use super::{CreatorType, ExperienceGlobal, ExperienceReply};

/// Experience Version.
///
/// A state of an experience that is kept under a name, with its endpoints, views and workflows.
/// `develop` is the one that is worked on.
///
/// Used by [`experienceVersion.get`](crate::resources::experience_version::Get),
/// [`experienceVersion.patch`](crate::resources::experience_version::Patch),
/// [`experienceVersions.post`](crate::resources::experience_versions::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceVersion {
    /// Same as `experienceVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `experienceVersionId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_version_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `createdById`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    /// `createdByType`.
    pub created_by_type: Option<CreatorType>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `lastUpdatedById`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    /// `lastUpdatedByType`.
    pub last_updated_by_type: Option<CreatorType>,
    /// Whether endpoints answer CORS requests without a workflow of their own for it.
    pub endpoint_default_cors: Option<bool>,
    /// `allowedCorsOrigins`.
    ///
    /// At most 100 items.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Name of the version.
    ///
    /// 1 to 255 characters.
    pub version: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Constants for the workflows and views of the version.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ExperienceGlobal>>,
    /// Reply to requests that no endpoint matches; null for none.
    pub not_found_reply: Nullable<ExperienceReply>,
    /// Reply to those who have no access to an endpoint; null for none.
    pub unauthorized_reply: Nullable<ExperienceReply>,
    /// Headers added to the replies.
    ///
    /// At most 10 properties.
    pub response_headers: Option<BTreeMap<String, String>>,
    /// Domains that show this version.
    pub attached_domains: Option<Vec<ExperienceVersionDomain>>,
    /// Slugs that show this version.
    pub attached_slugs: Option<Vec<ExperienceVersionSlug>>,
}

record!(ExperienceVersion {
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
    "notFoundReply" => maybe(not_found_reply),
    "unauthorizedReply" => maybe(unauthorized_reply),
    "responseHeaders" => optional(response_headers),
    "attachedDomains" => optional(attached_domains),
    "attachedSlugs" => optional(attached_slugs),
});

/// Experience Version Domain.
///
/// A domain that shows an experience version.
///
/// Used on the pages [`experienceVersion`](crate::resources::experience_version),
/// [`experienceVersions`](crate::resources::experience_versions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceVersionDomain {
    /// `domainName`.
    ///
    /// 3 to 45 characters.
    pub domain_name: Option<String>,
    /// `id`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
}

record!(ExperienceVersionDomain {
    "domainName" => optional(domain_name),
    "id" => optional(id),
});

/// Experience Version Patch.
///
/// What to send to change an experience version. What is absent stays as it is; lists and
/// `responseHeaders` are replaced as a whole.
///
/// Used by [`experienceVersion.patch`](crate::resources::experience_version::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceVersionPatch {
    /// Whether endpoints answer CORS requests without a workflow of their own for it.
    pub endpoint_default_cors: Option<bool>,
    /// `allowedCorsOrigins`.
    ///
    /// At most 100 items.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// `globals`.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ExperienceGlobal>>,
    /// Reply to requests that no endpoint matches; null removes it.
    pub not_found_reply: Nullable<ExperienceReply>,
    /// Reply to those who have no access to an endpoint; null removes it.
    pub unauthorized_reply: Nullable<ExperienceReply>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID or name of another version to take the contents from.
    ///
    /// 1 to 255 characters.
    pub source_version_id_or_name: Option<String>,
    /// Headers added to the replies.
    ///
    /// At most 10 properties.
    pub response_headers: Option<BTreeMap<String, String>>,
}

record!(ExperienceVersionPatch {
    "endpointDefaultCors" => optional(endpoint_default_cors),
    "allowedCorsOrigins" => optional(allowed_cors_origins),
    "globals" => optional(globals),
    "notFoundReply" => maybe(not_found_reply),
    "unauthorizedReply" => maybe(unauthorized_reply),
    "description" => optional(description),
    "sourceVersionIdOrName" => optional(source_version_id_or_name),
    "responseHeaders" => optional(response_headers),
});

/// Experience Version Post.
///
/// What to send to create an experience version from the present state of `develop`.
///
/// Used by [`experienceVersions.post`](crate::resources::experience_versions::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct ExperienceVersionPost {
    /// Name of the new version.
    ///
    /// 1 to 255 characters.
    pub version: String,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Domains that are to show the new version.
    ///
    /// At most 1000 items.
    pub domain_ids: Option<Vec<String>>,
    /// Slugs that are to show the new version.
    ///
    /// At most 1000 items.
    pub slug_ids: Option<Vec<String>>,
    /// Whether endpoints answer CORS requests without a workflow of their own for it.
    pub endpoint_default_cors: Option<bool>,
    /// `globals`.
    ///
    /// At most 100 items.
    pub globals: Option<Vec<ExperienceGlobal>>,
    /// Reply to requests that no endpoint matches; null for none.
    pub not_found_reply: Nullable<ExperienceReply>,
    /// Reply to those who have no access to an endpoint; null for none.
    pub unauthorized_reply: Nullable<ExperienceReply>,
    /// `allowedCorsOrigins`.
    ///
    /// At most 100 items.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Headers added to the replies.
    ///
    /// At most 10 properties.
    pub response_headers: Option<BTreeMap<String, String>>,
}

impl ExperienceVersionPost {
    /// With what is required.
    pub fn new(version: impl Into<String>) -> Self { Self { version: version.into(), ..Model::blank() } }
}

record!(ExperienceVersionPost {
    "version" => required(version),
    "description" => optional(description),
    "domainIds" => optional(domain_ids),
    "slugIds" => optional(slug_ids),
    "endpointDefaultCors" => optional(endpoint_default_cors),
    "globals" => optional(globals),
    "notFoundReply" => maybe(not_found_reply),
    "unauthorizedReply" => maybe(unauthorized_reply),
    "allowedCorsOrigins" => optional(allowed_cors_origins),
    "responseHeaders" => optional(response_headers),
});

/// Experience Version Slug.
///
/// A slug that shows an experience version.
///
/// Used on the pages [`experienceVersion`](crate::resources::experience_version),
/// [`experienceVersions`](crate::resources::experience_versions).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceVersionSlug {
    /// `slug`.
    pub slug: Option<String>,
    /// `id`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
}

record!(ExperienceVersionSlug {
    "slug" => optional(slug),
    "id" => optional(id),
});
