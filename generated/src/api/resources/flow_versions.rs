// @generated from flowVersions.md by codegen/src/emit/resource.rs; do not edit.
//! The saved versions of a workflow: list them, create new ones, and delete many at once.

use crate::__private::{
    Action, Call, Client, IntoArgument, Method, OptionalArgument, UnknownResponse, call,
    outcome, pages,
};
use crate::models;

impl Client {
    /// The saved versions of a workflow: list them, create new ones, and delete many at once.
    pub fn flow_versions(&self) -> FlowVersionsApi {
        FlowVersionsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Flow Versions, returned by [`Client::flow_versions`].
#[derive(Debug, Clone)]
pub struct FlowVersionsApi {
    client: Client,
}

impl FlowVersionsApi {
    /// Deletes the versions of the workflow that a query selects, at once or by a job. This cannot
    /// be undone through the API.
    ///
    /// `POST /applications/{applicationId}/flows/{flowId}/versions/delete`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `options`: The query that selects the workflow versions, and an email address and a URL to
    ///   notify.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        options: impl Into<models::FlowVersionsDeletePost>,
    ) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).id("flowId", flow_id).body(options))
    }

    /// Lists the saved versions of the workflow, with their triggers and nodes.
    ///
    /// `GET /applications/{applicationId}/flows/{flowId}/versions`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, flow_id: impl Into<models::FlowId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).id("flowId", flow_id))
    }

    /// Creates a version of the workflow from the triggers, nodes and globals in the body; they are
    /// not copied from the develop version. With `allowReplacement`, an existing version with the
    /// same name is replaced.
    ///
    /// `POST /applications/{applicationId}/flows/{flowId}/versions`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
    /// - `flow_version`: The workflow version to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        flow_id: impl Into<models::FlowId>,
        flow_version: impl Into<models::FlowVersionPost>,
    ) -> Post {
        Post(
            Call::new(&self.client, &POST)
                .id("applicationId", application_id)
                .id("flowId", flow_id)
                .body(flow_version),
        )
    }
}

static DELETE: Action = Action {
    name: "flowVersions.delete",
    method: &Method::POST,
    path: "/applications/{applicationId}/flows/{flowId}/versions/delete",
    responses: &[
        (200, "The workflow versions are deleted. Holds the number deleted and the number that failed."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the versions of the workflow that a query selects, at once or by a job. This cannot be
/// undone through the API.
///
/// Created by [`FlowVersionsApi::delete`]; sends
/// `POST /applications/{applicationId}/flows/{flowId}/versions/delete`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `flowVersions.*`, `flowVersions.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `options`: The query that selects the workflow versions, and an email address and a URL to
///   notify.
///
/// # Responses
///
/// - `200`, [`BulkDeleteResponse`](crate::models::BulkDeleteResponse): The workflow versions are
///   deleted. Holds the number deleted and the number that failed.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, options: losant::models::FlowVersionsDeletePost) -> Result<(), losant::Error> {
/// let response = client
///     .flow_versions()
///     .delete("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", options)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersions.delete", alias = "Delete Flow Versions")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);

/// A successful response of [`FlowVersionsApi::delete`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteOutput {
    /// `200`: The workflow versions are deleted. Holds the number deleted and the number that
    /// failed.
    Ok(models::BulkDeleteResponse),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(DeleteOutput {
    200 => Ok(models::BulkDeleteResponse),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Delete => DeleteOutput);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "flowVersions.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/{flowId}/versions",
    responses: &[
        (200, "One page of workflow versions, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the saved versions of the workflow, with their triggers and nodes.
///
/// Created by [`FlowVersionsApi::get`]; sends
/// `GET /applications/{applicationId}/flows/{flowId}/versions`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flowVersions.*`, `flowVersions.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
///
/// # Responses
///
/// - `200`, [`FlowVersions`](crate::models::FlowVersions): One page of workflow versions, with the
///   total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flow_versions()
///     .get("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersions.get", alias = "Get Flow Versions", alias = "List Flow Versions")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::FlowVersions);
pages!(Get => models::FlowVersions [models::FlowVersion], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `version`, `id`, `creationDate`, `lastUpdated`. Default: `version`.
    /// Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::VersionSortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Page number, starting at 0.
    ///
    /// Default: `0`. Example: `2`.
    pub fn page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("page", value))
    }

    /// Maximum per page.
    ///
    /// Default: `100`. Example: `50`.
    pub fn per_page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("perPage", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `version`. Example: `version`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `v1*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// Advanced query. If given, it replaces `filterField` and `filter`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedFlowVersionQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "flowVersions.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/flows/{flowId}/versions",
    responses: &[
        (201, "The new workflow version."),
        (400, "The request is malformed."),
        (404, "The workflow does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a version of the workflow from the triggers, nodes and globals in the body; they are not
/// copied from the develop version. With `allowReplacement`, an existing version with the same name
/// is replaced.
///
/// Created by [`FlowVersionsApi::post`]; sends
/// `POST /applications/{applicationId}/flows/{flowId}/versions`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `flowVersions.*`, `flowVersions.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow_id`: ID of the workflow. Example: `65cec3af1dc85f34e47b196f`.
/// - `flow_version`: The workflow version to create.
///
/// # Responses
///
/// - `201`, [`FlowVersion`](crate::models::FlowVersion): The new workflow version.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The workflow does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, flow_version: losant::models::FlowVersionPost) -> Result<(), losant::Error> {
/// let response = client
///     .flow_versions()
///     .post("65c8126189a4a5943a7e3a57", "65cec3af1dc85f34e47b196f", flow_version)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flowVersions.post", alias = "Post Flow Versions")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::FlowVersion);

impl Post {
    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// If true, an existing version with this name is replaced.
    ///
    /// Default: `false`. Example: `true`.
    pub fn allow_replacement(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("allowReplacement", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
