// @generated from privateFiles.md by codegen/src/emit/resource.rs; do not edit.
//! The private files and directories of an application: list and create them. The URL of a private
//! file is valid for a limited time.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The private files and directories of an application: list and create them. The URL of a
    /// private file is valid for a limited time.
    pub fn private_files(&self) -> PrivateFilesApi {
        PrivateFilesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Private Files, returned by [`Client::private_files`].
#[derive(Debug, Clone)]
pub struct PrivateFilesApi {
    client: Client,
}

impl PrivateFilesApi {
    /// Lists the private files and directories of the application. They can be filtered by
    /// directory, type and status. URLs of files are valid for a limited time.
    ///
    /// `GET /applications/{applicationId}/privateFiles`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a private directory, or a private file without content. For a file, the response
    /// contains the URL and the form fields for the upload; the file is `pending` until then. To
    /// send the content through the API, use `privateFile.upload`.
    ///
    /// `POST /applications/{applicationId}/privateFiles`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `private_file`: Private file to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        private_file: impl Into<models::FilePost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(private_file))
    }
}

static GET: Action = Action {
    name: "privateFiles.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/privateFiles",
    responses: &[
        (200, "One page of private files, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the private files and directories of the application. They can be filtered by directory,
/// type and status. URLs of files are valid for a limited time.
///
/// Created by [`PrivateFilesApi::get`]; sends `GET /applications/{applicationId}/privateFiles`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `privateFiles.*`, `privateFiles.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Files`](crate::models::Files): One page of private files, with the total number of
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
/// let response = client.private_files().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "privateFiles.get", alias = "Get Private Files", alias = "List Private Files")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::Files);
pages!(Get => models::Files [models::File], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `lastUpdated`, `type`, `name`, `creationDate`. Default: `lastUpdated`.
    /// Example: `creationDate`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::FileSortField>>) -> Self {
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

    /// Type to filter by: `file` or `directory`.
    ///
    /// Example: `directory`.
    pub fn type_(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("type", value))
    }

    /// Status to filter by. The content of `pending` files is not uploaded yet.
    ///
    /// Accepted values are: `completed`, `pending`. Example: `pending`.
    pub fn status(self, value: impl IntoArgument<OptionalArgument<models::FileStatusParameter>>) -> Self {
        Self(self.0.query_argument("status", value))
    }

    /// Path of a directory, to list its contents.
    ///
    /// Example: `/reports/`.
    pub fn directory(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("directory", value))
    }

    /// Lifetime of the returned URL of the private file, in seconds. 0 returns no URL; directories
    /// have none.
    ///
    /// Default: `900`. Example: `3600`.
    pub fn url_ttl(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("urlTTL", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "privateFiles.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/privateFiles",
    responses: &[
        (201, "The new private file, and the URL and form fields to upload the content with."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a private directory, or a private file without content. For a file, the response
/// contains the URL and the form fields for the upload; the file is `pending` until then. To send
/// the content through the API, use `privateFile.upload`.
///
/// Created by [`PrivateFilesApi::post`]; sends `POST /applications/{applicationId}/privateFiles`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `privateFiles.*`, `privateFiles.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `private_file`: Private file to create.
///
/// # Responses
///
/// - `201`, [`FileUploadPostResponse`](crate::models::FileUploadPostResponse): The new private
///   file, and the URL and form fields to upload the content with.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, private_file: losant::models::FilePost) -> Result<(), losant::Error> {
/// let response = client
///     .private_files()
///     .post("65c8126189a4a5943a7e3a57", private_file)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "privateFiles.post", alias = "Post Private Files")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::FileUploadPostResponse);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
