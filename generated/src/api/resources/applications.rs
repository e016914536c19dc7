// @generated from applications.md by codegen/src/emit/resource.rs; do not edit.
//! The applications that the current user has access to: list, create and import them, and compare
//! their usage.

use crate::__private::{
    Action, Call, Client, EpochMillis, FilePart, IntoArgument, Method, OptionalArgument,
    UnknownResponse, call, outcome, pages, string_enum,
};
use crate::models;

impl Client {
    /// The applications that the current user has access to: list, create and import them, and
    /// compare their usage.
    pub fn applications(&self) -> ApplicationsApi {
        ApplicationsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Applications, returned by [`Client::applications`].
#[derive(Debug, Clone)]
pub struct ApplicationsApi {
    client: Client,
}

impl ApplicationsApi {
    /// Lists the applications that the current user has access to, each with a summary of its
    /// resources.
    ///
    /// `GET /applications`
    pub fn get(&self) -> Get { Get(Call::new(&self.client, &GET)) }

    /// Creates an application from an export: a zip file or a URL. The options control which types
    /// of resources are imported.
    ///
    /// The work is done at once or by a background job; with `forceJob`, always by a job.
    ///
    /// `POST /applications/import`
    pub fn import(&self) -> Import { Import(Call::new(&self.client, &IMPORT)) }

    /// Returns the usage of each application in a time range: devices and notebook minutes by day,
    /// and payloads.
    ///
    /// `GET /applications/periodSummaries`
    pub fn period_summaries(&self) -> PeriodSummaries { PeriodSummaries(Call::new(&self.client, &PERIOD_SUMMARIES)) }

    /// Creates an application. Only a name is required.
    ///
    /// `POST /applications`
    ///
    /// - `application`: Application to create.
    pub fn post(&self, application: impl Into<models::ApplicationPost>) -> Post {
        Post(Call::new(&self.client, &POST).body(application))
    }
}

static GET: Action = Action {
    name: "applications.get",
    method: &Method::GET,
    path: "/applications",
    responses: &[
        (200, "One page of applications, with the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Lists the applications that the current user has access to, each with a summary of its
/// resources.
///
/// Created by [`ApplicationsApi::get`]; sends `GET /applications`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `applications.*`, `applications.get`, `only.Organization`, `only.Organization.bounded`,
/// `only.Organization.read`.
///
/// # Responses
///
/// - `200`, [`Applications`](crate::models::Applications): One page of applications, with the total
///   number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.applications().get().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applications.get", alias = "Get Applications", alias = "List Applications")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Applications);
pages!(Get => models::Applications [models::Application], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `ownerId`, `lastUpdated`. Default:
    /// `name`. Example: `lastUpdated`.
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

    /// ID of an organization, to list only its applications. Blank lists those that the current
    /// user owns; omitted, all applications are listed.
    ///
    /// Example: `6530e2123958ca93236be4f8`.
    pub fn org_id(self, value: impl IntoArgument<OptionalArgument<models::OrgId>>) -> Self {
        Self(self.0.query_argument("orgId", value))
    }

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

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static IMPORT: Action = Action {
    name: "applications.import",
    method: &Method::POST,
    path: "/applications/import",
    responses: &[
        (201, "The new application."),
        (202, "A background job is queued; its ID is returned."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
        (422, "Too many resources failed validation."),
    ],
    ..Action::DEFAULT
};

/// Creates an application from an export: a zip file or a URL. The options control which types of
/// resources are imported.
///
/// The work is done at once or by a background job; with `forceJob`, always by a job.
///
/// Created by [`ApplicationsApi::import`]; sends `POST /applications/import`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.User`, `all.User.bounded`, `applications.*`, `applications.import`, `only.Organization`,
/// `only.Organization.bounded`.
///
/// # Responses
///
/// - `201`,
///   [`ApplicationCreationByTemplateResult`](crate::models::ApplicationCreationByTemplateResult):
///   The new application.
/// - `202`, [`JobEnqueuedResult`](crate::models::JobEnqueuedResult): A background job is queued;
///   its ID is returned.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
/// - `422`: Too many resources failed validation.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.applications().import().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applications.import", alias = "Import Applications")]
#[must_use = "a call does nothing until it is sent"]
pub struct Import(Call);

/// A successful response of [`ApplicationsApi::import`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ImportOutput {
    /// `201`: The new application.
    Created(models::ApplicationCreationByTemplateResult),
    /// `202`: A background job is queued; its ID is returned.
    Accepted(models::JobEnqueuedResult),
    /// A successful response with a status code that is not documented.
    Unknown(UnknownResponse),
}
outcome!(ImportOutput {
    201 => Created(models::ApplicationCreationByTemplateResult),
    202 => Accepted(models::JobEnqueuedResult),
});
call!(Import => ImportOutput);

impl Import {
    /// Zip file with the application and its resources.
    pub fn import_bundle(self, value: impl Into<FilePart>) -> Self { Self(self.0.part_file("importBundle", value)) }

    /// ID of the owner of the application. The default is the current user.
    ///
    /// Example: `6530e2123958ca93236be4f8`.
    pub fn owner_id(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.part("ownerId", value.into_argument()))
    }

    /// Type of the owner.
    ///
    /// Accepted values are: `user`, `organization`. Default: `user`. Example: `organization`.
    pub fn owner_type(self, value: impl IntoArgument<OptionalArgument<models::OwnerType>>) -> Self {
        Self(self.0.part("ownerType", value.into_argument()))
    }

    /// If set, devices are imported from the bundle.
    ///
    /// Example: `true`.
    pub fn include_devices(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.part("includeDevices", value.into_argument()))
    }

    /// If set, data table rows are imported from the bundle.
    ///
    /// Example: `true`.
    pub fn include_data_table_rows(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.part("includeDataTableRows", value.into_argument()))
    }

    /// If set, files are imported from the bundle.
    ///
    /// Example: `true`.
    pub fn include_files(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.part("includeFiles", value.into_argument()))
    }

    /// Email address notified when the job has ended. The default is that of the current user.
    ///
    /// Example: `ops@example.com`.
    pub fn email(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.part("email", value.into_argument()))
    }

    /// What to import, the URL to import from, and where to report completion.
    pub fn options(self, value: impl IntoArgument<Option<models::ImportNewApplicationOptions>>) -> Self {
        Self(self.0.part_json("options", &value.into_argument()))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PERIOD_SUMMARIES: Action = Action {
    name: "applications.periodSummaries",
    method: &Method::GET,
    path: "/applications/periodSummaries",
    responses: &[
        (200, "One page of applications with their usage, and the total number of matches."),
        (400, "The request is malformed."),
    ],
    ..Action::DEFAULT
};

/// Returns the usage of each application in a time range: devices and notebook minutes by day, and
/// payloads.
///
/// Created by [`ApplicationsApi::period_summaries`]; sends `GET /applications/periodSummaries`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.read`, `applications.*`,
/// `applications.periodSummaries`, `only.Organization`, `only.Organization.bounded`,
/// `only.Organization.read`.
///
/// # Responses
///
/// - `200`, [`PeriodSummaries`](crate::models::PeriodSummaries): One page of applications with
///   their usage, and the total number of matches.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.applications().period_summaries().send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applications.periodSummaries", alias = "Period Summaries", alias = "List Applications")]
#[must_use = "a call does nothing until it is sent"]
pub struct PeriodSummaries(Call);
call!(PeriodSummaries => models::PeriodSummaries);
pages!(PeriodSummaries => models::PeriodSummaries [models::ApplicationPeriodSummary], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl PeriodSummaries {
    /// Start of the time range, in ms since epoch.
    ///
    /// Example: `1735689600000`.
    pub fn start(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("start", value))
    }

    /// End of the time range, in ms since epoch.
    ///
    /// Example: `1738368000000`.
    pub fn end(self, value: impl IntoArgument<OptionalArgument<EpochMillis>>) -> Self {
        Self(self.0.query_argument("end", value))
    }

    /// If true, the result is in bytes instead of payloads.
    ///
    /// Default: `false`. Example: `true`.
    pub fn as_bytes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("asBytes", value))
    }

    /// If true, non-billable payloads are included.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_non_billable(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeNonBillable", value))
    }

    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `id`, `creationDate`, `ownerId`, `lastUpdated`. Default:
    /// `name`. Example: `lastUpdated`.
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

    /// ID of an organization, to list only its applications. Blank lists those that the current
    /// user owns; omitted, all applications are listed.
    ///
    /// Example: `6530e2123958ca93236be4f8`.
    pub fn org_id(self, value: impl IntoArgument<OptionalArgument<models::OrgId>>) -> Self {
        Self(self.0.query_argument("orgId", value))
    }

    /// Comma-separated list of parts of the summary to exclude.
    ///
    /// Example: `notebookMinuteCounts`.
    pub fn exclude(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("exclude", value))
    }

    /// Comma-separated list of parts of the summary to include.
    ///
    /// Example: `deviceCounts,payloadCounts`.
    pub fn include(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.query_joined("include", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "applications.post",
    method: &Method::POST,
    path: "/applications",
    responses: &[(201, "The new application."), (400, "The request is malformed.")],
    ..Action::DEFAULT
};

/// Creates an application. Only a name is required.
///
/// Created by [`ApplicationsApi::post`]; sends `POST /applications`.
///
/// The access token needs one of the scopes `all.Organization`, `all.Organization.bounded`,
/// `all.User`, `all.User.bounded`, `applications.*`, `applications.post`, `only.Organization`,
/// `only.Organization.bounded`.
///
/// # Arguments
///
/// - `application`: Application to create.
///
/// # Responses
///
/// - `201`, [`Application`](crate::models::Application): The new application.
///
/// # Errors
///
/// - `400`: The request is malformed.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, application: losant::models::ApplicationPost) -> Result<(), losant::Error> {
/// let response = client.applications().post(application).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applications.post", alias = "Post Applications")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::Application);

impl Post {
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

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `applications.sortField`.
    pub enum SortField {
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        OwnerId = "ownerId",
        LastUpdated = "lastUpdated",
    }
}
