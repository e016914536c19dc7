// @generated from flows.md by codegen/src/emit/resource.rs; do not edit.
//! The workflows of an application: list, create and import them, and list the custom nodes that
//! they can use.

use crate::__private::{Action, Argument, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The workflows of an application: list, create and import them, and list the custom nodes
    /// that they can use.
    pub fn flows(&self) -> FlowsApi { FlowsApi { client: self.clone() } }
}

/// The actions of Flows, returned by [`Client::flows`].
#[derive(Debug, Clone)]
pub struct FlowsApi {
    client: Client,
}

impl FlowsApi {
    /// Lists the workflows of one class, by default `cloud`. They can be filtered, or selected by
    /// an advanced query, which replaces the filters and the class.
    ///
    /// `GET /applications/{applicationId}/flows`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Lists the workflow versions with one version name, across the workflows of one class, by
    /// default `cloud`.
    ///
    /// `GET /applications/{applicationId}/flows/version`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `version`: Name of the version. Example: `v1.2.0`.
    pub fn get_by_version(
        &self,
        application_id: impl Into<models::ApplicationId>,
        version: impl Into<Argument<String>>,
    ) -> GetByVersion {
        GetByVersion(
            Call::new(&self.client, &GET_BY_VERSION)
                .id("applicationId", application_id)
                .query("version", version.into()),
        )
    }

    /// Imports workflows and workflow versions, up to 1000 of each. They get new IDs; the response
    /// maps the IDs in the body to the new ones.
    ///
    /// `POST /applications/{applicationId}/flows/import`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `import_data`: The workflows and workflow versions to create.
    pub fn import(
        &self,
        application_id: impl Into<models::ApplicationId>,
        import_data: impl Into<models::FlowsImportPost>,
    ) -> Import {
        Import(Call::new(&self.client, &IMPORT).id("applicationId", application_id).body(import_data))
    }

    /// Lists the custom nodes that workflows of the application can use in addition to the built-in
    /// nodes. Each has its inputs and the classes of workflows that can use it.
    ///
    /// `GET /applications/{applicationId}/flows/palette`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn palette(&self, application_id: impl Into<models::ApplicationId>) -> Palette {
        Palette(Call::new(&self.client, &PALETTE).id("applicationId", application_id))
    }

    /// Creates a workflow. Only a name is required. The class cannot be changed later.
    ///
    /// `POST /applications/{applicationId}/flows`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `flow`: The workflow to create.
    pub fn post(&self, application_id: impl Into<models::ApplicationId>, flow: impl Into<models::FlowPost>) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(flow))
    }
}

static GET: Action = Action {
    name: "flows.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows",
    responses: &[
        (200, "One page of workflows, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the workflows of one class, by default `cloud`. They can be filtered, or selected by an
/// advanced query, which replaces the filters and the class.
///
/// Created by [`FlowsApi::get`]; sends `GET /applications/{applicationId}/flows`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flows.*`, `flows.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Flows`](crate::models::Flows): One page of workflows, with the total number of
///   matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.flows().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flows.get", alias = "Get Flows", alias = "List Flows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Flows);
pages!(Get => models::Flows [models::Flow], Page {
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

    /// Class of workflow to list.
    ///
    /// Accepted values are: `edge`, `embedded`, `cloud`, `customNode`, `experience`. Default:
    /// `cloud`. Example: `experience`.
    pub fn flow_class(self, value: impl IntoArgument<OptionalArgument<models::FlowClass>>) -> Self {
        Self(self.0.query_argument("flowClass", value))
    }

    /// Triggers by which to select workflows. They are always looked up in the default version.
    pub fn trigger_filter(self, value: impl IntoArgument<Option<models::FlowTriggerFilter>>) -> Self {
        Self(self.0.query_object("triggerFilter", &value.into_argument()))
    }

    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// Advanced query. If given, it replaces `filterField`, `filter`, `triggerFilter` and
    /// `flowClass`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedFlowQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// If true, workflows with a matching version are listed too. Used only with an advanced query.
    ///
    /// Default: `false`. Example: `true`.
    pub fn all_versions(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("allVersions", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET_BY_VERSION: Action = Action {
    name: "flows.getByVersion",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/version",
    responses: &[
        (200, "One page of workflow versions, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the workflow versions with one version name, across the workflows of one class, by default
/// `cloud`.
///
/// Created by [`FlowsApi::get_by_version`]; sends
/// `GET /applications/{applicationId}/flows/version`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flows.*`, `flows.getByVersion`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `version`: Name of the version. Example: `v1.2.0`.
///
/// # Responses
///
/// - `200`, [`FlowVersions`](crate::models::FlowVersions): One page of workflow versions, with the
///   total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .flows()
///     .get_by_version("65c8126189a4a5943a7e3a57", "v1.2.0")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flows.getByVersion", alias = "Get by Version", alias = "List Flows")]
#[must_use = "a call does nothing until it is sent"]
pub struct GetByVersion(Call);
call!(GetByVersion => models::FlowVersions);
pages!(GetByVersion => models::FlowVersions [models::FlowVersion], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl GetByVersion {
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

    /// Class of workflow to list.
    ///
    /// Accepted values are: `edge`, `embedded`, `cloud`, `customNode`, `experience`. Default:
    /// `cloud`. Example: `experience`.
    pub fn flow_class(self, value: impl IntoArgument<OptionalArgument<models::FlowClass>>) -> Self {
        Self(self.0.query_argument("flowClass", value))
    }

    /// Triggers by which to select workflows. They are always looked up in the default version.
    pub fn trigger_filter(self, value: impl IntoArgument<Option<models::FlowTriggerFilter>>) -> Self {
        Self(self.0.query_object("triggerFilter", &value.into_argument()))
    }

    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// Advanced query. If given, it replaces `filterField`, `filter`, `triggerFilter` and
    /// `flowClass`.
    pub fn query(self, value: impl IntoArgument<Option<models::AdvancedFlowByVersionQuery>>) -> Self {
        Self(self.0.query_json("query", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static IMPORT: Action = Action {
    name: "flows.import",
    method: &Method::POST,
    path: "/applications/{applicationId}/flows/import",
    responses: &[
        (201, "The new workflows and workflow versions, and their new IDs by the IDs in the body."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Imports workflows and workflow versions, up to 1000 of each. They get new IDs; the response maps
/// the IDs in the body to the new ones.
///
/// Created by [`FlowsApi::import`]; sends `POST /applications/{applicationId}/flows/import`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flows.*`,
/// `flows.import`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `import_data`: The workflows and workflow versions to create.
///
/// # Responses
///
/// - `201`, [`FlowsImportResult`](crate::models::FlowsImportResult): The new workflows and workflow
///   versions, and their new IDs by the IDs in the body.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, import_data: losant::models::FlowsImportPost) -> Result<(), losant::Error> {
/// let response = client
///     .flows()
///     .import("65c8126189a4a5943a7e3a57", import_data)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flows.import", alias = "Import Flows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Import(Call);
call!(Import => models::FlowsImportResult);

impl Import {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PALETTE: Action = Action {
    name: "flows.palette",
    method: &Method::GET,
    path: "/applications/{applicationId}/flows/palette",
    responses: &[
        (200, "The custom nodes."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the custom nodes that workflows of the application can use in addition to the built-in
/// nodes. Each has its inputs and the classes of workflows that can use it.
///
/// Created by [`FlowsApi::palette`]; sends `GET /applications/{applicationId}/flows/palette`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `flows.*`, `flows.palette`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`PaletteResponse`](crate::models::PaletteResponse): The custom nodes.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.flows().palette("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flows.palette", alias = "Palette Flows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Palette(Call);
call!(Palette => models::PaletteResponse);

impl Palette {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "flows.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/flows",
    responses: &[
        (201, "The new workflow."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a workflow. Only a name is required. The class cannot be changed later.
///
/// Created by [`FlowsApi::post`]; sends `POST /applications/{applicationId}/flows`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`, `flows.*`,
/// `flows.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `flow`: The workflow to create.
///
/// # Responses
///
/// - `201`, [`Flow`](crate::models::Flow): The new workflow.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, flow: losant::models::FlowPost) -> Result<(), losant::Error> {
/// let response = client.flows().post("65c8126189a4a5943a7e3a57", flow).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "flows.post", alias = "Post Flows")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Flow);

impl Post {
    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
