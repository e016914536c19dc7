// @generated from privateFile.md by codegen/src/emit/resource.rs; do not edit.
//! One private file or directory of an application. Its content is available at a URL that is valid
//! for a limited time.

use crate::__private::{Action, Call, Client, FilePart, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One private file or directory of an application. Its content is available at a URL that is
    /// valid for a limited time.
    pub fn private_file(&self) -> PrivateFileApi {
        PrivateFileApi {
            client: self.clone(),
        }
    }
}

/// The actions of Private File, returned by [`Client::private_file`].
#[derive(Debug, Clone)]
pub struct PrivateFileApi {
    client: Client,
}

impl PrivateFileApi {
    /// Deletes the private file, or the directory with all its contents. This cannot be undone
    /// through the API.
    ///
    /// `DELETE /applications/{applicationId}/privateFiles/{privateFileId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        private_file_id: impl Into<String>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .path("privateFileId", private_file_id),
        )
    }

    /// Returns the private file or directory: its name, parent directory, size, content type and
    /// status. For a file, the response includes a URL to the content that is valid for a limited
    /// time.
    ///
    /// `GET /applications/{applicationId}/privateFiles/{privateFileId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, private_file_id: impl Into<String>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).path("privateFileId", private_file_id))
    }

    /// Renames the private file or directory, moves it to another parent directory, or both. The
    /// contents of a directory are moved by a background job.
    ///
    /// `POST /applications/{applicationId}/privateFiles/{privateFileId}/move`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
    pub fn move_(&self, application_id: impl Into<models::ApplicationId>, private_file_id: impl Into<String>) -> Move {
        Move(Call::new(&self.client, &MOVE).id("applicationId", application_id).path("privateFileId", private_file_id))
    }

    /// Starts replacing the content of the private file. The response contains the URL and the form
    /// fields for the upload. To send the content through the API, use `upload`.
    ///
    /// `PATCH /applications/{applicationId}/privateFiles/{privateFileId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
    /// - `updates`: Size, content type and image dimensions of the new content.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        private_file_id: impl Into<String>,
        updates: impl Into<models::FilePatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .path("privateFileId", private_file_id)
                .body(updates),
        )
    }

    /// Uploads the content of the private file, replacing any earlier content.
    ///
    /// `POST /applications/{applicationId}/privateFiles/{privateFileId}/upload`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
    /// - `private_file`: Content of the file.
    pub fn upload(
        &self,
        application_id: impl Into<models::ApplicationId>,
        private_file_id: impl Into<String>,
        private_file: impl Into<FilePart>,
    ) -> Upload {
        Upload(
            Call::new(&self.client, &UPLOAD)
                .id("applicationId", application_id)
                .path("privateFileId", private_file_id)
                .part_file("privateFile", private_file),
        )
    }
}

static DELETE: Action = Action {
    name: "privateFile.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/privateFiles/{privateFileId}",
    responses: &[
        (200, "The private file or directory is deleted."),
        (400, "The request is malformed."),
        (404, "The private file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the private file, or the directory with all its contents. This cannot be undone through
/// the API.
///
/// Created by [`PrivateFileApi::delete`]; sends
/// `DELETE /applications/{applicationId}/privateFiles/{privateFileId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `privateFile.*`, `privateFile.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The private file or directory is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The private file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .private_file()
///     .delete("65c8126189a4a5943a7e3a57", "65937e216956d9101c23b742")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "privateFile.delete", alias = "Delete Private File")]
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

static GET: Action = Action {
    name: "privateFile.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/privateFiles/{privateFileId}",
    responses: &[
        (200, "The private file."),
        (400, "The request is malformed."),
        (404, "The private file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the private file or directory: its name, parent directory, size, content type and
/// status. For a file, the response includes a URL to the content that is valid for a limited time.
///
/// Created by [`PrivateFileApi::get`]; sends
/// `GET /applications/{applicationId}/privateFiles/{privateFileId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `privateFile.*`, `privateFile.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
///
/// # Responses
///
/// - `200`, [`File`](crate::models::File): The private file.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The private file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .private_file()
///     .get("65c8126189a4a5943a7e3a57", "65937e216956d9101c23b742")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "privateFile.get", alias = "Get Private File")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::File);

impl Get {
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

static MOVE: Action = Action {
    name: "privateFile.move",
    method: &Method::POST,
    path: "/applications/{applicationId}/privateFiles/{privateFileId}/move",
    responses: &[
        (
            201,
            "The private file or directory at its new path. The contents of a directory are moved by a background job.",
        ),
        (400, "The request is malformed."),
        (404, "The private file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Renames the private file or directory, moves it to another parent directory, or both. The
/// contents of a directory are moved by a background job.
///
/// Created by [`PrivateFileApi::move_`]; sends
/// `POST /applications/{applicationId}/privateFiles/{privateFileId}/move`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `privateFile.*`, `privateFile.move`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
///
/// # Responses
///
/// - `201`, [`File`](crate::models::File): The private file or directory at its new path. The
///   contents of a directory are moved by a background job.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The private file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .private_file()
///     .move_("65c8126189a4a5943a7e3a57", "65937e216956d9101c23b742")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "privateFile.move", alias = "Move Private File")]
#[must_use = "a call does nothing until it is sent"]
pub struct Move(Call);
call!(Move => models::File);

impl Move {
    /// New name of the private file or directory.
    ///
    /// Example: `calibration.csv`.
    pub fn name(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("name", value))
    }

    /// Path of the new parent directory.
    ///
    /// Example: `/reports/2025`.
    pub fn parent_directory(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("parentDirectory", value))
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

static PATCH: Action = Action {
    name: "privateFile.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/privateFiles/{privateFileId}",
    responses: &[
        (201, "The private file with the changes applied, and the URL and form fields to upload the content with."),
        (400, "The request is malformed."),
        (404, "The private file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Starts replacing the content of the private file. The response contains the URL and the form
/// fields for the upload. To send the content through the API, use `upload`.
///
/// Created by [`PrivateFileApi::patch`]; sends
/// `PATCH /applications/{applicationId}/privateFiles/{privateFileId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `privateFile.*`, `privateFile.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
/// - `updates`: Size, content type and image dimensions of the new content.
///
/// # Responses
///
/// - `201`, [`FileUploadPostResponse`](crate::models::FileUploadPostResponse): The private file
///   with the changes applied, and the URL and form fields to upload the content with.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The private file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, updates: losant::models::FilePatch) -> Result<(), losant::Error> {
/// let response = client
///     .private_file()
///     .patch("65c8126189a4a5943a7e3a57", "65937e216956d9101c23b742", updates)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "privateFile.patch", alias = "Patch Private File")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::FileUploadPostResponse);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static UPLOAD: Action = Action {
    name: "privateFile.upload",
    method: &Method::POST,
    path: "/applications/{applicationId}/privateFiles/{privateFileId}/upload",
    responses: &[
        (200, "The private file with its new content."),
        (400, "The request is malformed."),
        (404, "The file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Uploads the content of the private file, replacing any earlier content.
///
/// Created by [`PrivateFileApi::upload`]; sends
/// `POST /applications/{applicationId}/privateFiles/{privateFileId}/upload`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `privateFile.*`, `privateFile.upload`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `private_file_id`: ID of the private file. Example: `65937e216956d9101c23b742`.
/// - `private_file`: Content of the file.
///
/// # Responses
///
/// - `200`, [`File`](crate::models::File): The private file with its new content.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, private_file: losant::FilePart) -> Result<(), losant::Error> {
/// let response = client
///     .private_file()
///     .upload("65c8126189a4a5943a7e3a57", "65937e216956d9101c23b742", private_file)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "privateFile.upload", alias = "Upload Private File")]
#[must_use = "a call does nothing until it is sent"]
pub struct Upload(Call);
call!(Upload => models::File);

impl Upload {
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
