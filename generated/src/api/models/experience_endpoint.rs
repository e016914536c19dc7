// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{BTreeMap, Model, Nullable, Number, Timestamp, record, words};
use super::{CreatorType, ExperienceReply, NamedResource};

/// Experience Endpoint.
///
/// A method and a route that an experience answers to, with a fixed reply or through a workflow.
///
/// Used by [`experienceEndpoint.get`](crate::resources::experience_endpoint::Get),
/// [`experienceEndpoint.patch`](crate::resources::experience_endpoint::Patch),
/// [`experienceEndpoints.post`](crate::resources::experience_endpoints::Post).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceEndpoint {
    /// Same as `experienceEndpointId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// `experienceEndpointId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_endpoint_id: Option<String>,
    /// `applicationId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<String>,
    /// `creationDate`.
    pub creation_date: Option<Timestamp>,
    /// `lastUpdated`.
    pub last_updated: Option<Timestamp>,
    /// `createdById`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    /// `createdByType`.
    pub created_by_type: Option<CreatorType>,
    /// `lastUpdatedById`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    /// `lastUpdatedByType`.
    pub last_updated_by_type: Option<CreatorType>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Path of the requests; a part in braces, as in `/pumps/{id}`, is a parameter.
    ///
    /// 1 to 1024 characters.
    pub route: Option<String>,
    /// If false, the endpoint takes no requests.
    pub enabled: Option<bool>,
    /// `method`.
    pub method: Option<ExperienceEndpointMethod>,
    /// `access`.
    pub access: Option<ExperienceEndpointAccess>,
    /// For the access `device`: template that gives the ID of the device.
    ///
    /// At most 255 characters.
    pub device_id_template: Option<String>,
    /// `endpointTags`.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// Reply that is given without a workflow; null if a workflow replies.
    pub static_reply: Nullable<ExperienceReply>,
    /// Reply to those who have no access; null for none of its own.
    pub unauthorized_reply: Nullable<ExperienceReply>,
    /// For the access `group`: groups whose users have access.
    pub experience_groups: Option<Vec<NamedResource>>,
}

record!(ExperienceEndpoint {
    "id" => optional(id),
    "experienceEndpointId" => optional(experience_endpoint_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "description" => optional(description),
    "route" => optional(route),
    "enabled" => optional(enabled),
    "method" => optional(method),
    "access" => optional(access),
    "deviceIdTemplate" => optional(device_id_template),
    "endpointTags" => optional(endpoint_tags),
    "staticReply" => maybe(static_reply),
    "unauthorizedReply" => maybe(unauthorized_reply),
    "experienceGroups" => optional(experience_groups),
});

words! {
    /// Experience Endpoint Access.
    ///
    /// Who may call an endpoint: everyone, every experience user who is logged in, the users of
    /// certain groups, or the users who reach a certain device through a group.
    ///
    /// Used on the pages [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceEndpoints`](crate::resources::experience_endpoints),
    /// [`experienceView`](crate::resources::experience_view).
    pub enum ExperienceEndpointAccess {
        /// `public`.
        Public = "public",
        /// `authenticated`.
        Authenticated = "authenticated",
        /// `group`.
        Group = "group",
        /// `device`.
        Device = "device",
    }
}

words! {
    /// Experience Endpoint Method.
    ///
    /// The HTTP method that an endpoint answers to.
    ///
    /// Used on the pages [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceEndpoints`](crate::resources::experience_endpoints),
    /// [`experienceView`](crate::resources::experience_view).
    pub enum ExperienceEndpointMethod {
        /// `delete`.
        Delete = "delete",
        /// `get`.
        Get = "get",
        /// `options`.
        Options = "options",
        /// `patch`.
        Patch = "patch",
        /// `post`.
        Post = "post",
        /// `put`.
        Put = "put",
    }
}

/// Experience Endpoint Patch.
///
/// What to send to change an experience endpoint. What is absent stays as it is;
/// `experienceGroupIds` and `endpointTags` are replaced as a whole.
///
/// Used by [`experienceEndpoint.patch`](crate::resources::experience_endpoint::Patch).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceEndpointPatch {
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Path of the requests; a part in braces is a parameter.
    ///
    /// 1 to 1024 characters.
    pub route: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `method`.
    pub method: Option<ExperienceEndpointMethod>,
    /// `access`.
    pub access: Option<ExperienceEndpointAccess>,
    /// For the access `device`: template that gives the ID of the device.
    ///
    /// At most 255 characters.
    pub device_id_template: Option<String>,
    /// `endpointTags`.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// For the access `group`: groups whose users have access.
    ///
    /// At most 1000 items.
    pub experience_group_ids: Option<Vec<String>>,
    /// Reply that is given without a workflow; null leaves it to a workflow.
    pub static_reply: Nullable<ExperienceReply>,
    /// Reply to those who have no access; null removes it.
    pub unauthorized_reply: Nullable<ExperienceReply>,
}

record!(ExperienceEndpointPatch {
    "description" => optional(description),
    "route" => optional(route),
    "enabled" => optional(enabled),
    "method" => optional(method),
    "access" => optional(access),
    "deviceIdTemplate" => optional(device_id_template),
    "endpointTags" => optional(endpoint_tags),
    "experienceGroupIds" => optional(experience_group_ids),
    "staticReply" => maybe(static_reply),
    "unauthorizedReply" => maybe(unauthorized_reply),
});

/// Experience Endpoint Post.
///
/// What to send to create an experience endpoint.
///
/// Used by [`experienceEndpoints.post`](crate::resources::experience_endpoints::Post).
#[derive(Debug, Clone, PartialEq)]
pub struct ExperienceEndpointPost {
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Path of the requests; a part in braces is a parameter.
    ///
    /// 1 to 1024 characters.
    pub route: String,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `method`.
    pub method: ExperienceEndpointMethod,
    /// `access`.
    pub access: Option<ExperienceEndpointAccess>,
    /// For the access `device`: template that gives the ID of the device.
    ///
    /// At most 255 characters.
    pub device_id_template: Option<String>,
    /// `endpointTags`.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// For the access `group`: groups whose users have access.
    ///
    /// At most 1000 items.
    pub experience_group_ids: Option<Vec<String>>,
    /// Reply that is given without a workflow.
    pub static_reply: Nullable<ExperienceReply>,
    /// Reply to those who have no access.
    pub unauthorized_reply: Nullable<ExperienceReply>,
}

impl ExperienceEndpointPost {
    /// With what is required.
    pub fn new(route: impl Into<String>, method: impl Into<ExperienceEndpointMethod>) -> Self {
        Self { route: route.into(), method: method.into(), ..Model::blank() }
    }
}

record!(ExperienceEndpointPost {
    "description" => optional(description),
    "route" => required(route),
    "enabled" => optional(enabled),
    "method" => required(method),
    "access" => optional(access),
    "deviceIdTemplate" => optional(device_id_template),
    "endpointTags" => optional(endpoint_tags),
    "experienceGroupIds" => optional(experience_group_ids),
    "staticReply" => maybe(static_reply),
    "unauthorizedReply" => maybe(unauthorized_reply),
});

/// Experience Endpoint Request Count.
///
/// How many requests came in one interval.
///
/// Used on the pages [`experienceEndpoints`](crate::resources::experience_endpoints).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExperienceEndpointRequestCount {
    /// Start of the interval.
    pub time: Option<Timestamp>,
    /// `count`.
    pub count: Option<Number>,
}

record!(ExperienceEndpointRequestCount {
    "time" => optional(time),
    "count" => optional(count),
});

/// Experience Endpoint Stats.
///
/// Numbers of requests to the endpoints of an experience over time, in groups.
///
/// Used by [`experienceEndpoints.stats`](crate::resources::experience_endpoints::Stats).
pub type ExperienceEndpointStats = BTreeMap<String, Vec<ExperienceEndpointRequestCount>>;
