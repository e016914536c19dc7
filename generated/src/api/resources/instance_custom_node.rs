// @generated from instanceCustomNode.md by codegen/src/emit/resource.rs; do not edit.
//! One custom node of an instance: a workflow that other workflows in the instance can use as a
//! single node.

use crate::__private::{Action, Call, Client, EpochMillis, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One custom node of an instance: a workflow that other workflows in the instance can use as a
    /// single node.
    pub fn instance_custom_node(&self) -> InstanceCustomNodeApi {
        InstanceCustomNodeApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Custom Node, returned by [`Client::instance_custom_node`].
#[derive(Debug, Clone)]
pub struct InstanceCustomNodeApi {
    client: Client,
}

impl InstanceCustomNodeApi {
    /// Deletes the custom node from the instance. This cannot be undone through the API.
    ///
    /// `DELETE /instances/{instanceId}/nodes/{instanceCustomNodeId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
    pub fn delete(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_custom_node_id: impl Into<models::InstanceCustomNodeId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("instanceId", instance_id)
                .id("instanceCustomNodeId", instance_custom_node_id),
        )
    }

    /// Lists the errors of runs of the custom node in a time range; by default, the last 24 hours.
    ///
    /// `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}/errors`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
    pub fn errors(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_custom_node_id: impl Into<models::InstanceCustomNodeId>,
    ) -> Errors {
        Errors(
            Call::new(&self.client, &ERRORS)
                .id("instanceId", instance_id)
                .id("instanceCustomNodeId", instance_custom_node_id),
        )
    }

    /// Returns the custom node with its inner nodes, input fields, outputs and usage.
    ///
    /// `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
    pub fn get(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_custom_node_id: impl Into<models::InstanceCustomNodeId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("instanceId", instance_id)
                .id("instanceCustomNodeId", instance_custom_node_id),
        )
    }

    /// Changes properties of the custom node. Omitted fields are unchanged.
    ///
    /// `PATCH /instances/{instanceId}/nodes/{instanceCustomNodeId}`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
    /// - `instance_custom_node`: Changes to the custom node.
    pub fn patch(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_custom_node_id: impl Into<models::InstanceCustomNodeId>,
        instance_custom_node: impl Into<models::InstanceCustomNodePatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("instanceId", instance_id)
                .id("instanceCustomNodeId", instance_custom_node_id)
                .body(instance_custom_node),
        )
    }

    /// Returns statistics about runs of the custom node for each interval of a time range; by
    /// default, for each hour of the last 24 hours.
    ///
    /// `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}/stats`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
    pub fn stats(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_custom_node_id: impl Into<models::InstanceCustomNodeId>,
    ) -> Stats {
        Stats(
            Call::new(&self.client, &STATS)
                .id("instanceId", instance_id)
                .id("instanceCustomNodeId", instance_custom_node_id),
        )
    }
}

static DELETE: Action = Action {
    name: "instanceCustomNode.delete",
    method: &Method::DELETE,
    path: "/instances/{instanceId}/nodes/{instanceCustomNodeId}",
    responses: &[
        (200, "The custom node is deleted."),
        (400, "The request is malformed."),
        (404, "The custom node does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the custom node from the instance. This cannot be undone through the API.
///
/// Created by [`InstanceCustomNodeApi::delete`]; sends
/// `DELETE /instances/{instanceId}/nodes/{instanceCustomNodeId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceCustomNode.*`, `instanceCustomNode.delete`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The custom node is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The custom node does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_custom_node()
///     .delete("6512c3bfbbea68f0713ad82a", "650cc43985b36ac4a93e52c4")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceCustomNode.delete", alias = "Delete Instance Custom Node")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static ERRORS: Action = Action {
    name: "instanceCustomNode.errors",
    method: &Method::GET,
    path: "/instances/{instanceId}/nodes/{instanceCustomNodeId}/errors",
    responses: &[
        (200, "The errors, with the time range used."),
        (400, "The request is malformed."),
        (404, "The custom node does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the errors of runs of the custom node in a time range; by default, the last 24 hours.
///
/// Created by [`InstanceCustomNodeApi::errors`]; sends
/// `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}/errors`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceCustomNode.*`,
/// `instanceCustomNode.errors`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
///
/// # Responses
///
/// - `200`, [`FlowErrors`](crate::models::FlowErrors): The errors, with the time range used.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The custom node does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_custom_node()
///     .errors("6512c3bfbbea68f0713ad82a", "650cc43985b36ac4a93e52c4")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceCustomNode.errors", alias = "Errors Instance Custom Node")]
#[must_use = "a call does nothing until it is sent"]
pub struct Errors(Call);
call!(Errors => models::FlowErrors);

impl Errors {
    /// Length of the time range in ms.
    ///
    /// Default: `86400000`. Example: `3600000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Maximum number of errors to return.
    ///
    /// Default: `25`. Example: `50`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `desc`. Example: `asc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "instanceCustomNode.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/nodes/{instanceCustomNodeId}",
    responses: &[
        (200, "The custom node."),
        (400, "The request is malformed."),
        (404, "The custom node does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the custom node with its inner nodes, input fields, outputs and usage.
///
/// Created by [`InstanceCustomNodeApi::get`]; sends
/// `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceCustomNode.*`,
/// `instanceCustomNode.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
///
/// # Responses
///
/// - `200`, [`InstanceCustomNode`](crate::models::InstanceCustomNode): The custom node.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The custom node does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_custom_node()
///     .get("6512c3bfbbea68f0713ad82a", "650cc43985b36ac4a93e52c4")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceCustomNode.get", alias = "Get Instance Custom Node")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceCustomNode);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "instanceCustomNode.patch",
    method: &Method::PATCH,
    path: "/instances/{instanceId}/nodes/{instanceCustomNodeId}",
    responses: &[
        (200, "The custom node with the changes applied."),
        (400, "The request is malformed."),
        (404, "The custom node does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the custom node. Omitted fields are unchanged.
///
/// Created by [`InstanceCustomNodeApi::patch`]; sends
/// `PATCH /instances/{instanceId}/nodes/{instanceCustomNodeId}`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceCustomNode.*`, `instanceCustomNode.patch`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
/// - `instance_custom_node`: Changes to the custom node.
///
/// # Responses
///
/// - `200`, [`InstanceCustomNode`](crate::models::InstanceCustomNode): The custom node with the
///   changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The custom node does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, instance_custom_node: losant::models::InstanceCustomNodePatch) -> Result<(), losant::Error> {
/// let response = client
///     .instance_custom_node()
///     .patch("6512c3bfbbea68f0713ad82a", "650cc43985b36ac4a93e52c4", instance_custom_node)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceCustomNode.patch", alias = "Patch Instance Custom Node")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::InstanceCustomNode);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static STATS: Action = Action {
    name: "instanceCustomNode.stats",
    method: &Method::GET,
    path: "/instances/{instanceId}/nodes/{instanceCustomNodeId}/stats",
    responses: &[
        (200, "The statistics of each interval, with the time range used."),
        (400, "The request is malformed."),
        (404, "The custom node does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns statistics about runs of the custom node for each interval of a time range; by default,
/// for each hour of the last 24 hours.
///
/// Created by [`InstanceCustomNodeApi::stats`]; sends
/// `GET /instances/{instanceId}/nodes/{instanceCustomNodeId}/stats`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceCustomNode.*`,
/// `instanceCustomNode.stats`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_custom_node_id`: ID of the custom node. Example: `650cc43985b36ac4a93e52c4`.
///
/// # Responses
///
/// - `200`, [`FlowStats`](crate::models::FlowStats): The statistics of each interval, with the time
///   range used.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The custom node does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_custom_node()
///     .stats("6512c3bfbbea68f0713ad82a", "650cc43985b36ac4a93e52c4")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceCustomNode.stats", alias = "Stats Instance Custom Node")]
#[must_use = "a call does nothing until it is sent"]
pub struct Stats(Call);
call!(Stats => models::FlowStats);

impl Stats {
    /// Length of the time range in ms.
    ///
    /// Default: `86400000`. Example: `3600000`.
    pub fn duration(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("duration", value))
    }

    /// End of the time range, in ms since epoch. 0 is now.
    ///
    /// Default: `0`. Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// Length of the intervals in ms.
    ///
    /// Default: `3600000`. Example: `60000`.
    pub fn resolution(self, value: impl IntoArgument<OptionalArgument<::core::time::Duration>>) -> Self {
        Self(self.0.query_argument("resolution", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
