// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Nullable, Number, Timestamp, id, record, string_enum};
use super::{ApplicationId, CreatorType, ExperienceReply, NamedResource};

/// An HTTP method and a route of an experience. Requests get a static reply or trigger workflows,
/// one of which replies.
///
/// Used by [`experienceEndpoint.get`](crate::resources::experience_endpoint::Get),
/// [`experienceEndpoint.patch`](crate::resources::experience_endpoint::Patch),
/// [`experienceEndpoints.post`](crate::resources::experience_endpoints::Post).
#[non_exhaustive]
pub struct ExperienceEndpoint {
    /// Same as `experienceEndpointId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_endpoint_id: Option<ExperienceEndpointId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<CreatorType>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<CreatorType>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Path pattern, where `{id}` is a parameter, `{id?}` an optional one and `{path*}` a wildcard.
    /// The most specific route that matches a request is used.
    ///
    /// 1 to 1024 characters.
    pub route: Option<String>,
    /// If false, requests do not match the endpoint.
    pub enabled: Option<bool>,
    pub method: Option<ExperienceEndpointMethod>,
    pub access: Option<ExperienceEndpointAccess>,
    /// Template of the ID of the device, required if `access` is `device`.
    ///
    /// At most 255 characters.
    pub device_id_template: Option<String>,
    /// Tags of the endpoint, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// Reply to authorized requests, sent without waiting for a workflow. With null, a workflow
    /// must reply.
    pub static_reply: Nullable<ExperienceReply>,
    /// Reply to unauthorized requests. With null, the reply of the experience version is used.
    pub unauthorized_reply: Nullable<ExperienceReply>,
    /// Groups with access, if `access` is `group`. Users of the groups above them have access too.
    pub experience_groups: Option<Vec<NamedResource>>,
}
record!(ExperienceEndpoint: Default {
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
    "staticReply" => optional_nullable(static_reply),
    "unauthorizedReply" => optional_nullable(unauthorized_reply),
    "experienceGroups" => optional(experience_groups),
});

string_enum! {
    /// Who has access to an endpoint: anyone (`public`), any logged-in experience user
    /// (`authenticated`), the users of certain groups (`group`), or the users who are associated
    /// with a certain device through a group (`device`).
    ///
    /// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceEndpoints`](crate::resources::experience_endpoints),
    /// [`experienceView`](crate::resources::experience_view).
    pub enum ExperienceEndpointAccess {
        Public = "public",
        Authenticated = "authenticated",
        Group = "group",
        Device = "device",
    }
}

id! {
    /// The id that paths take as `experienceEndpointId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceEndpoints`](crate::resources::experience_endpoints),
    /// [`experienceView`](crate::resources::experience_view).
    pub struct ExperienceEndpointId;
}

string_enum! {
    /// HTTP method of an endpoint.
    ///
    /// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceEndpoints`](crate::resources::experience_endpoints),
    /// [`experienceView`](crate::resources::experience_view).
    pub enum ExperienceEndpointMethod {
        Delete = "delete",
        Get = "get",
        Options = "options",
        Patch = "patch",
        Post = "post",
        Put = "put",
    }
}

/// Request body that changes an experience endpoint. Omitted fields are unchanged;
/// `experienceGroupIds` and `endpointTags` are replaced as a whole.
///
/// Used by [`experienceEndpoint.patch`](crate::resources::experience_endpoint::Patch).
#[non_exhaustive]
pub struct ExperienceEndpointPatch {
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Path pattern, where `{id}` is a parameter, `{id?}` an optional one and `{path*}` a wildcard.
    /// The most specific route that matches a request is used.
    ///
    /// 1 to 1024 characters.
    pub route: Option<String>,
    /// If false, requests do not match the endpoint.
    pub enabled: Option<bool>,
    pub method: Option<ExperienceEndpointMethod>,
    pub access: Option<ExperienceEndpointAccess>,
    /// Template of the ID of the device, required if `access` is `device`.
    ///
    /// At most 255 characters.
    pub device_id_template: Option<String>,
    /// Tags of the endpoint, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// IDs of the groups with access, required if `access` is `group`. Users of the groups above
    /// them have access too.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_group_ids: Option<Vec<String>>,
    /// Reply to authorized requests, sent without waiting for a workflow. With null, a workflow
    /// must reply.
    pub static_reply: Nullable<ExperienceReply>,
    /// Reply to unauthorized requests. With null, the reply of the experience version is used.
    pub unauthorized_reply: Nullable<ExperienceReply>,
}
record!(ExperienceEndpointPatch: Default {
    "description" => optional(description: Option<String>),
    "route" => optional(route: Option<String>),
    "enabled" => optional(enabled: Option<bool>),
    "method" => optional(method: Option<ExperienceEndpointMethod>),
    "access" => optional(access: Option<ExperienceEndpointAccess>),
    "deviceIdTemplate" => optional(device_id_template: Option<String>),
    "endpointTags" => optional(endpoint_tags: Option<BTreeMap<String, String>>),
    "experienceGroupIds" => optional(experience_group_ids: Option<Vec<String>>),
    "staticReply" => optional_nullable(static_reply: Nullable<ExperienceReply>),
    "unauthorizedReply" => optional_nullable(unauthorized_reply: Nullable<ExperienceReply>),
});

/// Request body that creates an experience endpoint.
///
/// Used by [`experienceEndpoints.post`](crate::resources::experience_endpoints::Post).
#[non_exhaustive]
pub struct ExperienceEndpointPost {
    /// At most 32767 characters.
    pub description: Option<String>,
    /// Path pattern, where `{id}` is a parameter, `{id?}` an optional one and `{path*}` a wildcard.
    /// The most specific route that matches a request is used.
    ///
    /// 1 to 1024 characters.
    pub route: String,
    /// If false, requests do not match the endpoint. The default is true.
    pub enabled: Option<bool>,
    pub method: ExperienceEndpointMethod,
    /// Who has access to the endpoint. The default is `public`.
    pub access: Option<ExperienceEndpointAccess>,
    /// Template of the ID of the device, required if `access` is `device`.
    ///
    /// At most 255 characters.
    pub device_id_template: Option<String>,
    /// Tags of the endpoint, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub endpoint_tags: Option<BTreeMap<String, String>>,
    /// IDs of the groups with access, required if `access` is `group`. Users of the groups above
    /// them have access too.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_group_ids: Option<Vec<String>>,
    /// Reply to authorized requests, sent without waiting for a workflow. If omitted or null, a
    /// workflow must reply.
    pub static_reply: Nullable<ExperienceReply>,
    /// Reply to unauthorized requests. If omitted or null, the reply of the experience version is
    /// used.
    pub unauthorized_reply: Nullable<ExperienceReply>,
}

impl ExperienceEndpointPost {
    /// Creates the value from its required fields.
    pub fn new(route: impl Into<String>, method: impl Into<ExperienceEndpointMethod>) -> Self {
        Self { route: route.into(), method: method.into(), ..Model::empty() }
    }
}
record!(ExperienceEndpointPost {
    "description" => optional(description: Option<String>),
    "route" => required(route),
    "enabled" => optional(enabled: Option<bool>),
    "method" => required(method),
    "access" => optional(access: Option<ExperienceEndpointAccess>),
    "deviceIdTemplate" => optional(device_id_template: Option<String>),
    "endpointTags" => optional(endpoint_tags: Option<BTreeMap<String, String>>),
    "experienceGroupIds" => optional(experience_group_ids: Option<Vec<String>>),
    "staticReply" => optional_nullable(static_reply: Nullable<ExperienceReply>),
    "unauthorizedReply" => optional_nullable(unauthorized_reply: Nullable<ExperienceReply>),
});

/// Number of requests in one interval.
///
/// Used by the resources [`experienceEndpoints`](crate::resources::experience_endpoints).
#[non_exhaustive]
pub struct ExperienceEndpointRequestCount {
    /// Start of the interval.
    pub time: Option<Timestamp>,
    /// Number of requests.
    pub count: Option<Number>,
}
record!(ExperienceEndpointRequestCount: Default {
    "time" => optional(time),
    "count" => optional(count),
});

/// Number of requests to the endpoints of an experience over time, grouped by a field.
///
/// Pattern of the names: `.*`.
///
/// Values: Request counts by interval, for one value of the grouping field, such as a status code.
///
/// Used by [`experienceEndpoints.stats`](crate::resources::experience_endpoints::Stats).
pub type ExperienceEndpointStats = BTreeMap<String, Vec<ExperienceEndpointRequestCount>>;
