// @generated from instanceSandboxes.md by codegen/src/emit/resource.rs; do not edit.
//! The sandbox users of an instance: user accounts with applications of their own, outside of
//! organizations.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, string_enum};
use crate::models;

impl Client {
    /// The sandbox users of an instance: user accounts with applications of their own, outside of
    /// organizations.
    pub fn instance_sandboxes(&self) -> InstanceSandboxesApi {
        InstanceSandboxesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Instance Sandboxes, returned by [`Client::instance_sandboxes`].
#[derive(Debug, Clone)]
pub struct InstanceSandboxesApi {
    client: Client,
}

impl InstanceSandboxesApi {
    /// Lists the sandbox users of the instance. There are no page numbers: to continue, pass the ID
    /// of the last user as `startingAfterId`.
    ///
    /// `GET /instances/{instanceId}/sandboxes`
    ///
    /// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
    pub fn get(&self, instance_id: impl Into<models::InstanceId>) -> Get {
        Get(Call::new(&self.client, &GET).id("instanceId", instance_id))
    }
}

static GET: Action = Action {
    name: "instanceSandboxes.get",
    method: &Method::GET,
    path: "/instances/{instanceId}/sandboxes",
    responses: &[(200, "The sandbox users, and whether there are more."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Lists the sandbox users of the instance. There are no page numbers: to continue, pass the ID of
/// the last user as `startingAfterId`.
///
/// Created by [`InstanceSandboxesApi::get`]; sends `GET /instances/{instanceId}/sandboxes`.
///
/// The access token needs one of the scopes `all.Instance`, `all.Instance.bounded`,
/// `all.Instance.read`, `all.User`, `all.User.bounded`, `all.User.read`, `instanceSandboxes.*`,
/// `instanceSandboxes.get`.
///
/// # Arguments
///
/// - `instance_id`: ID of the instance. Example: `6512c3bfbbea68f0713ad82a`.
///
/// # Responses
///
/// - `200`, [`InstanceSandboxes`](crate::models::InstanceSandboxes): The sandbox users, and whether
///   there are more.
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
///     .instance_sandboxes()
///     .get("6512c3bfbbea68f0713ad82a")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "instanceSandboxes.get", alias = "Get Instance Sandboxes", alias = "List Instance Sandboxes")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::InstanceSandboxes);

impl Get {
    /// Comma-separated list of summary fields to exclude.
    ///
    /// Example: `deviceCount`.
    pub fn summary_exclude(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryExclude", value))
    }

    /// Comma-separated list of summary fields to include.
    ///
    /// Example: `deviceCount`.
    pub fn summary_include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("summaryInclude", value))
    }

    /// Field to sort by.
    ///
    /// Accepted values are: `firstName`, `lastName`, `email`, `id`, `creationDate`,
    /// `lastSuccessfulLogin`, `lastFailedLogin`, `failedLoginCount`, `lastUpdated`. Default:
    /// `email`. Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// ID of the sandbox user that the list starts after.
    ///
    /// Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn starting_after_id(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("startingAfterId", value))
    }

    /// ID of the sandbox user that the list ends before.
    ///
    /// Example: `6592ecac5f4cb6dd94bd1f1b`.
    pub fn ending_before_id(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("endingBeforeId", value))
    }

    /// Maximum number of sandbox users to return.
    ///
    /// Default: `100`. Example: `50`.
    pub fn limit(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("limit", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `firstName`, `lastName`, `email`. Example: `firstName`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<models::ExperienceUsersFilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `Mar*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// If true, deleted sandbox users are included.
    ///
    /// Example: `true`.
    pub fn include_deleted(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeDeleted", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `instanceSandboxes.sortField`.
    pub enum SortField {
        FirstName = "firstName",
        LastName = "lastName",
        Email = "email",
        Id = "id",
        CreationDate = "creationDate",
        LastSuccessfulLogin = "lastSuccessfulLogin",
        LastFailedLogin = "lastFailedLogin",
        FailedLoginCount = "failedLoginCount",
        LastUpdated = "lastUpdated",
    }
}
