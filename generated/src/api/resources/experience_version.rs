// @generated from experienceVersion.md by codegen/src/emit/resource.rs; do not edit.
//! One version of the experience of an application, with its endpoints, views and workflows, and
//! settings such as globals, CORS and default replies. Each domain and slug serves one version.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One version of the experience of an application, with its endpoints, views and workflows,
    /// and settings such as globals, CORS and default replies. Each domain and slug serves one
    /// version.
    pub fn experience_version(&self) -> ExperienceVersionApi {
        ExperienceVersionApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Version, returned by [`Client::experience_version`].
#[derive(Debug, Clone)]
pub struct ExperienceVersionApi {
    client: Client,
}

impl ExperienceVersionApi {
    /// Deletes the experience version with its contents. Requests to domains and slugs that serve
    /// it fail until they serve another version. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_version_id_or_name`: ID or name of the experience version. Example: `v1.2.0`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_version_id_or_name: impl Into<String>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .path("experienceVersionIdOrName", experience_version_id_or_name),
        )
    }

    /// Returns the experience version: its settings, and the domains and slugs that serve it.
    ///
    /// `GET /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_version_id_or_name`: ID or name of the experience version. Example: `v1.2.0`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_version_id_or_name: impl Into<String>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .path("experienceVersionIdOrName", experience_version_id_or_name),
        )
    }

    /// Changes the experience version. Omitted fields are unchanged. `sourceVersionIdOrName` copies
    /// the contents of another version.
    ///
    /// `PATCH /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_version_id_or_name`: ID or name of the experience version. Example: `v1.2.0`.
    /// - `experience_version`: The properties of the experience version to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_version_id_or_name: impl Into<String>,
        experience_version: impl Into<models::ExperienceVersionPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .path("experienceVersionIdOrName", experience_version_id_or_name)
                .body(experience_version),
        )
    }
}

static DELETE: Action = Action {
    name: "experienceVersion.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    responses: &[
        (200, "The experience version is deleted."),
        (400, "The request is malformed."),
        (404, "The experience version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the experience version with its contents. Requests to domains and slugs that serve it
/// fail until they serve another version. This cannot be undone through the API.
///
/// Created by [`ExperienceVersionApi::delete`]; sends
/// `DELETE /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `experienceVersion.*`, `experienceVersion.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_version_id_or_name`: ID or name of the experience version. Example: `v1.2.0`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The experience version is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_version()
///     .delete("65c8126189a4a5943a7e3a57", "v1.2.0")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceVersion.delete", alias = "Delete Experience Version")]
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
    name: "experienceVersion.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    responses: &[
        (200, "The experience version."),
        (400, "The request is malformed."),
        (404, "The experience version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the experience version: its settings, and the domains and slugs that serve it.
///
/// Created by [`ExperienceVersionApi::get`]; sends
/// `GET /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `experienceVersion.*`, `experienceVersion.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_version_id_or_name`: ID or name of the experience version. Example: `v1.2.0`.
///
/// # Responses
///
/// - `200`, [`ExperienceVersion`](crate::models::ExperienceVersion): The experience version.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_version()
///     .get("65c8126189a4a5943a7e3a57", "v1.2.0")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceVersion.get", alias = "Get Experience Version")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceVersion);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "experienceVersion.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    responses: &[
        (200, "The experience version with the changes applied."),
        (400, "The request is malformed."),
        (404, "The experience version does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the experience version. Omitted fields are unchanged. `sourceVersionIdOrName` copies the
/// contents of another version.
///
/// Created by [`ExperienceVersionApi::patch`]; sends
/// `PATCH /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `experienceVersion.*`, `experienceVersion.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_version_id_or_name`: ID or name of the experience version. Example: `v1.2.0`.
/// - `experience_version`: The properties of the experience version to change.
///
/// # Responses
///
/// - `200`, [`ExperienceVersion`](crate::models::ExperienceVersion): The experience version with
///   the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience version does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_version: losant::models::ExperienceVersionPatch) -> Result<(), losant::Error> {
/// let response = client
///     .experience_version()
///     .patch("65c8126189a4a5943a7e3a57", "v1.2.0", experience_version)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceVersion.patch", alias = "Patch Experience Version")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ExperienceVersion);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
