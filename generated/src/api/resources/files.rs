// @generated from files.md by codegen/src/emit/resource.rs; do not edit.
//! The files and directories of an application: list and create them. For private files, see
//! `privateFiles`.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The files and directories of an application: list and create them. For private files, see
    /// `privateFiles`.
    pub fn files(&self) -> FilesApi { FilesApi { client: self.clone() } }
}

/// The actions of Files, returned by [`Client::files`].
#[derive(Debug, Clone)]
pub struct FilesApi {
    client: Client,
}

impl FilesApi {
    /// Lists the files and directories of the application. They can be filtered by directory, type
    /// and status.
    ///
    /// `GET /applications/{applicationId}/files`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates a directory, or a file without content. For a file, the response contains the URL
    /// and the form fields for the upload; the file is `pending` until then. To send the content
    /// through the API, use `file.upload`.
    ///
    /// `POST /applications/{applicationId}/files`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `file`: File to create.
    pub fn post(&self, application_id: impl Into<models::ApplicationId>, file: impl Into<models::FilePost>) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(file))
    }
}

static GET: Action = Action {
    name: "files.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/files",
    responses: &[
        (200, "One page of files, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the files and directories of the application. They can be filtered by directory, type and
/// status.
///
/// Created by [`FilesApi::get`]; sends `GET /applications/{applicationId}/files`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `files.*`, `files.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`Files`](crate::models::Files): One page of files, with the total number of matches.
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
/// let response = client.files().get("65c8126189a4a5943a7e3a57").send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "files.get", alias = "Get Files", alias = "List Files")]
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
    /// Example: `/manuals/`.
    pub fn directory(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("directory", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "files.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/files",
    responses: &[
        (201, "The new file, and the URL and form fields to upload the content with."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates a directory, or a file without content. For a file, the response contains the URL and
/// the form fields for the upload; the file is `pending` until then. To send the content through
/// the API, use `file.upload`.
///
/// Created by [`FilesApi::post`]; sends `POST /applications/{applicationId}/files`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `files.*`, `files.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `file`: File to create.
///
/// # Responses
///
/// - `201`, [`FileUploadPostResponse`](crate::models::FileUploadPostResponse): The new file, and
///   the URL and form fields to upload the content with.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, file: losant::models::FilePost) -> Result<(), losant::Error> {
/// let response = client.files().post("65c8126189a4a5943a7e3a57", file).send().await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "files.post", alias = "Post Files")]
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
