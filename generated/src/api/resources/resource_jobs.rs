// @generated from resourceJobs.md by codegen/src/emit/resource.rs; do not edit.
//! The resource jobs of an application, which run workflows once for each of many resources: list
//! and create them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The resource jobs of an application, which run workflows once for each of many resources:
    /// list and create them.
    pub fn resource_jobs(&self) -> ResourceJobsApi {
        ResourceJobsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Resource Jobs, returned by [`Client::resource_jobs`].
#[derive(Debug, Clone)]
pub struct ResourceJobsApi {
    client: Client,
}

impl ResourceJobsApi {
    /// Lists the resource jobs of the application.
    ///
    /// `GET /applications/{applicationId}/resource-jobs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a resource job, without running it. A name and the type of resource are required;
    /// the type cannot be changed later.
    ///
    /// `POST /applications/{applicationId}/resource-jobs`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `resource_job`: The resource job to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        resource_job: impl Into<models::ResourceJobPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(resource_job))
    }
}

static GET: Action = Action {
    name: "resourceJobs.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/resource-jobs",
    responses: &[
        (200, "One page of resource jobs, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the resource jobs of the application.
///
/// Created by [`ResourceJobsApi::get`]; sends `GET /applications/{applicationId}/resource-jobs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `resourceJobs.*`, `resourceJobs.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ResourceJobs`](crate::models::ResourceJobs): One page of resource jobs, with the
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
/// let response = client.resource_jobs().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "resourceJobs.get", alias = "Get Resource Jobs", alias = "List Resource Jobs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ResourceJobs);
pages!(Get => models::ResourceJobs [models::ResourceJob], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `lastUpdated`, `lastExecutionRequested`,
    /// `resourceType`. Default: `name`. Example: `resourceType`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
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
    /// Accepted values are: `name`, `resourceType`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<FilterField>>) -> Self {
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
    name: "resourceJobs.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/resource-jobs",
    responses: &[
        (201, "The new resource job."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a resource job, without running it. A name and the type of resource are required; the
/// type cannot be changed later.
///
/// Created by [`ResourceJobsApi::post`]; sends `POST /applications/{applicationId}/resource-jobs`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `resourceJobs.*`, `resourceJobs.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `resource_job`: The resource job to create.
///
/// # Responses
///
/// - `201`, [`ResourceJob`](crate::models::ResourceJob): The new resource job.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, resource_job: losant::models::ResourceJobPost) -> Result<(), losant::Error> {
/// let response = client
///     .resource_jobs()
///     .post("65c8126189a4a5943a7e3a57", resource_job)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "resourceJobs.post", alias = "Post Resource Jobs")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ResourceJob);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `resourceJobs.filterField`.
    pub enum FilterField {
        Name = "name",
        ResourceType = "resourceType",
    }
}

string_enum! {
    /// The type of `resourceJobs.sortField`.
    pub enum SortField {
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
        LastExecutionRequested = "lastExecutionRequested",
        ResourceType = "resourceType",
    }
}
