// @generated from file.md by codegen/src/emit/resource.rs; do not edit.
//! One file or directory of an application. For private files, see `privateFile`.

use crate::__private::{Action, Call, Client, FilePart, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One file or directory of an application. For private files, see `privateFile`.
    pub fn file(&self) -> FileApi { FileApi { client: self.clone() } }
}

/// The actions of File, returned by [`Client::file`].
#[derive(Debug, Clone)]
pub struct FileApi {
    client: Client,
}

impl FileApi {
    /// Deletes the file, or the directory with all its contents. This cannot be undone through the
    /// API.
    ///
    /// `DELETE /applications/{applicationId}/file/{fileId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
    pub fn delete(&self, application_id: impl Into<models::ApplicationId>, file_id: impl Into<String>) -> Delete {
        Delete(Call::new(&self.client, &DELETE).id("applicationId", application_id).path("fileId", file_id))
    }

    /// Returns the file or directory: its name, parent directory, size, content type, status and
    /// URL. The content is available at the URL.
    ///
    /// `GET /applications/{applicationId}/file/{fileId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>, file_id: impl Into<String>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id).path("fileId", file_id))
    }

    /// Renames the file or directory, moves it to another parent directory, or both. The contents
    /// of a directory are moved by a background job.
    ///
    /// `POST /applications/{applicationId}/file/{fileId}/move`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
    pub fn move_(&self, application_id: impl Into<models::ApplicationId>, file_id: impl Into<String>) -> Move {
        Move(Call::new(&self.client, &MOVE).id("applicationId", application_id).path("fileId", file_id))
    }

    /// Starts replacing the content of the file. The response contains the URL and the form fields
    /// for the upload. To send the content through the API, use `upload`.
    ///
    /// `PATCH /applications/{applicationId}/file/{fileId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
    /// - `updates`: Size, content type and image dimensions of the new content.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        file_id: impl Into<String>,
        updates: impl Into<models::FilePatch>,
    ) -> Patch {
        Patch(Call::new(&self.client, &PATCH).id("applicationId", application_id).path("fileId", file_id).body(updates))
    }

    /// Uploads the content of the file, replacing any earlier content.
    ///
    /// `POST /applications/{applicationId}/file/{fileId}/upload`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
    /// - `file`: Content of the file.
    pub fn upload(
        &self,
        application_id: impl Into<models::ApplicationId>,
        file_id: impl Into<String>,
        file: impl Into<FilePart>,
    ) -> Upload {
        Upload(
            Call::new(&self.client, &UPLOAD)
                .id("applicationId", application_id)
                .path("fileId", file_id)
                .part_file("file", file),
        )
    }
}

static DELETE: Action = Action {
    name: "file.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/file/{fileId}",
    responses: &[
        (200, "The file or directory is deleted."),
        (400, "The request is malformed."),
        (404, "The file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the file, or the directory with all its contents. This cannot be undone through the API.
///
/// Created by [`FileApi::delete`]; sends `DELETE /applications/{applicationId}/file/{fileId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `file.*`, `file.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The file or directory is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .file()
///     .delete("65c8126189a4a5943a7e3a57", "65a01419df87bbd9da7a0808")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "file.delete", alias = "Delete File")]
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
    name: "file.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/file/{fileId}",
    responses: &[(200, "The file."), (400, "The request is malformed."), (404, "The file does not exist.")],
    ..Action::DEFAULT
};

/// Returns the file or directory: its name, parent directory, size, content type, status and URL.
/// The content is available at the URL.
///
/// Created by [`FileApi::get`]; sends `GET /applications/{applicationId}/file/{fileId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `file.*`, `file.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
///
/// # Responses
///
/// - `200`, [`File`](crate::models::File): The file.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .file()
///     .get("65c8126189a4a5943a7e3a57", "65a01419df87bbd9da7a0808")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "file.get", alias = "Get File")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::File);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static MOVE: Action = Action {
    name: "file.move",
    method: &Method::POST,
    path: "/applications/{applicationId}/file/{fileId}/move",
    responses: &[
        (201, "The file or directory at its new path. The contents of a directory are moved by a background job."),
        (400, "The request is malformed."),
        (404, "The file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Renames the file or directory, moves it to another parent directory, or both. The contents of a
/// directory are moved by a background job.
///
/// Created by [`FileApi::move_`]; sends `POST /applications/{applicationId}/file/{fileId}/move`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `file.*`, `file.move`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
///
/// # Responses
///
/// - `201`, [`File`](crate::models::File): The file or directory at its new path. The contents of a
///   directory are moved by a background job.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .file()
///     .move_("65c8126189a4a5943a7e3a57", "65a01419df87bbd9da7a0808")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "file.move", alias = "Move File")]
#[must_use = "a call does nothing until it is sent"]
pub struct Move(Call);
call!(Move => models::File);

impl Move {
    /// New name of the file or directory.
    ///
    /// Example: `pump-manual.pdf`.
    pub fn name(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("name", value))
    }

    /// Path of the new parent directory.
    ///
    /// Example: `/manuals/pumps`.
    pub fn parent_directory(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("parentDirectory", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "file.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/file/{fileId}",
    responses: &[
        (201, "The file with the changes applied, and the URL and form fields to upload the content with."),
        (400, "The request is malformed."),
        (404, "The file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Starts replacing the content of the file. The response contains the URL and the form fields for
/// the upload. To send the content through the API, use `upload`.
///
/// Created by [`FileApi::patch`]; sends `PATCH /applications/{applicationId}/file/{fileId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `file.*`, `file.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
/// - `updates`: Size, content type and image dimensions of the new content.
///
/// # Responses
///
/// - `201`, [`FileUploadPostResponse`](crate::models::FileUploadPostResponse): The file with the
///   changes applied, and the URL and form fields to upload the content with.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, updates: losant::models::FilePatch) -> Result<(), losant::Error> {
/// let response = client
///     .file()
///     .patch("65c8126189a4a5943a7e3a57", "65a01419df87bbd9da7a0808", updates)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "file.patch", alias = "Patch File")]
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
    name: "file.upload",
    method: &Method::POST,
    path: "/applications/{applicationId}/file/{fileId}/upload",
    responses: &[
        (200, "The file with its new content."),
        (400, "The request is malformed."),
        (404, "The file does not exist."),
    ],
    ..Action::DEFAULT
};

/// Uploads the content of the file, replacing any earlier content.
///
/// Created by [`FileApi::upload`]; sends `POST /applications/{applicationId}/file/{fileId}/upload`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `file.*`, `file.upload`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `file_id`: ID of the file. Example: `65a01419df87bbd9da7a0808`.
/// - `file`: Content of the file.
///
/// # Responses
///
/// - `200`, [`File`](crate::models::File): The file with its new content.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The file does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, file: losant::FilePart) -> Result<(), losant::Error> {
/// let response = client
///     .file()
///     .upload("65c8126189a4a5943a7e3a57", "65a01419df87bbd9da7a0808", file)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "file.upload", alias = "Upload File")]
#[must_use = "a call does nothing until it is sent"]
pub struct Upload(Call);
call!(Upload => models::File);

impl Upload {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
