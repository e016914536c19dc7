// @generated from instanceCustomNodes.md by codegen/src/emit/resource.rs; do not edit.
//! The custom nodes of an instance: list and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The custom nodes of an instance: list and create them.
    pub fn instance_custom_nodes(&self) -> InstanceCustomNodesApi {
        InstanceCustomNodesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Custom Nodes, returned by [`Client::instance_custom_nodes`].
#[derive(Debug, Clone)]
pub struct InstanceCustomNodesApi {
    client: Client,
}

impl InstanceCustomNodesApi {
    /// Lists the custom nodes of the instance with their usage.
    ///
    /// `GET /instances/{instanceId}/nodes`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id))
    }

    /// Creates a custom node in the instance. The name, the triggers and the inner nodes are
    /// required. The configuration defines the input fields and outputs.
    ///
    /// `POST /instances/{instanceId}/nodes`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    /// - `instance_custom_node`: Custom node to create.
    pub fn post(
        &self,
        instance_id: impl Into<models::InstanceId>,
        instance_custom_node: impl Into<models::InstanceCustomNodePost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("instanceId", instance_id).body(instance_custom_node))
    }
}

static GET: Action = Action {
    name: "instanceCustomNodes.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/nodes",
    responses: &[
        (200, "One page of custom nodes, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the custom nodes of the instance with their usage.
///
/// Created by [`InstanceCustomNodesApi::get`]; sends `GET /instances/{instanceId}/nodes`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceCustomNodes.*`,
/// `instanceCustomNodes.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`InstanceCustomNodes`](crate::models::InstanceCustomNodes): One page of custom nodes,
///   with the total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .instance_custom_nodes()
///     .get("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceCustomNodes.get", alias = "Get Instance Custom Nodes", alias = "List Instance Custom Nodes")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceCustomNodes);
pages!(Get => models::InstanceCustomNodes [models::InstanceCustomNode], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `lastUpdated`. Default: `name`. Example:
    /// `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::SortField>>) -> Self {
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
    /// Accepted values are: `name`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<Option<String>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `pump*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "instanceCustomNodes.post",
    method: &Method::POST,
    path: "/instances/{instanceId}/nodes",
    responses: &[(201, "The new custom node."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates a custom node in the instance. The name, the triggers and the inner nodes are required.
/// The configuration defines the input fields and outputs.
///
/// Created by [`InstanceCustomNodesApi::post`]; sends `POST /instances/{instanceId}/nodes`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`, `all.User`,
/// `all.User.bounded`, `instanceCustomNodes.*`, `instanceCustomNodes.post`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
/// - `instance_custom_node`: Custom node to create.
///
/// # Responses
///
/// - `201`, [`InstanceCustomNode`](crate::models::InstanceCustomNode): The new custom node.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, instance_custom_node: losant::models::InstanceCustomNodePost) -> Result<(), losant::Error> {
/// let response = client
///     .instance_custom_nodes()
///     .post("6512c3bfbbea68f0713ad82a", instance_custom_node)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceCustomNodes.post", alias = "Post Instance Custom Nodes")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::InstanceCustomNode);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
