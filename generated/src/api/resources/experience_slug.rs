// @generated from experienceSlug.md by codegen/src/emit/resource.rs; do not edit.
//! One slug: a subdomain of the platform that serves the experience of an application.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One slug: a subdomain of the platform that serves the experience of an application.
    pub fn experience_slug(&self) -> ExperienceSlugApi {
        ExperienceSlugApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Slug, returned by [`Client::experience_slug`].
#[derive(Debug, Clone)]
pub struct ExperienceSlugApi {
    client: Client,
}

impl ExperienceSlugApi {
    /// Deletes the experience slug. Requests to it fail from then on. The slug with the ID of the
    /// application cannot be deleted.
    ///
    /// `DELETE /applications/{applicationId}/experience/slugs/{experienceSlugId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_slug_id`: ID of the experience slug. Example: `656f5f1bb437f4d6d0911318`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_slug_id: impl Into<models::ExperienceSlugId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("experienceSlugId", experience_slug_id),
        )
    }

    /// Returns the experience slug and the version that it serves.
    ///
    /// `GET /applications/{applicationId}/experience/slugs/{experienceSlugId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_slug_id`: ID of the experience slug. Example: `656f5f1bb437f4d6d0911318`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_slug_id: impl Into<models::ExperienceSlugId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("experienceSlugId", experience_slug_id),
        )
    }

    /// Changes the experience slug, for instance to serve another experience version. Omitted
    /// fields are unchanged.
    ///
    /// `PATCH /applications/{applicationId}/experience/slugs/{experienceSlugId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_slug_id`: ID of the experience slug. Example: `656f5f1bb437f4d6d0911318`.
    /// - `experience_slug`: The properties of the experience slug to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_slug_id: impl Into<models::ExperienceSlugId>,
        experience_slug: impl Into<models::ExperienceSlugPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("experienceSlugId", experience_slug_id)
                .body(experience_slug),
        )
    }
}

static DELETE: Action = Action {
    name: "experienceSlug.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/experience/slugs/{experienceSlugId}",
    responses: &[
        (200, "The experience slug is deleted."),
        (400, "The request is malformed."),
        (404, "The experience slug does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the experience slug. Requests to it fail from then on. The slug with the ID of the
/// application cannot be deleted.
///
/// Created by [`ExperienceSlugApi::delete`]; sends
/// `DELETE /applications/{applicationId}/experience/slugs/{experienceSlugId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceSlug.*`, `experienceSlug.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_slug_id`: ID of the experience slug. Example: `656f5f1bb437f4d6d0911318`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The experience slug is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience slug does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_slug()
///     .delete("65c8126189a4a5943a7e3a57", "656f5f1bb437f4d6d0911318")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceSlug.delete", alias = "Delete Experience Slug")]
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
    name: "experienceSlug.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/slugs/{experienceSlugId}",
    responses: &[
        (200, "The experience slug."),
        (400, "The request is malformed."),
        (404, "The experience slug does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the experience slug and the version that it serves.
///
/// Created by [`ExperienceSlugApi::get`]; sends
/// `GET /applications/{applicationId}/experience/slugs/{experienceSlugId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceSlug.*`, `experienceSlug.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_slug_id`: ID of the experience slug. Example: `656f5f1bb437f4d6d0911318`.
///
/// # Responses
///
/// - `200`, [`ExperienceSlug`](crate::models::ExperienceSlug): The experience slug.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience slug does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_slug()
///     .get("65c8126189a4a5943a7e3a57", "656f5f1bb437f4d6d0911318")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceSlug.get", alias = "Get Experience Slug")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceSlug);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "experienceSlug.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/experience/slugs/{experienceSlugId}",
    responses: &[
        (200, "The experience slug with the changes applied."),
        (400, "The request is malformed."),
        (404, "The experience slug does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the experience slug, for instance to serve another experience version. Omitted fields
/// are unchanged.
///
/// Created by [`ExperienceSlugApi::patch`]; sends
/// `PATCH /applications/{applicationId}/experience/slugs/{experienceSlugId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceSlug.*`, `experienceSlug.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_slug_id`: ID of the experience slug. Example: `656f5f1bb437f4d6d0911318`.
/// - `experience_slug`: The properties of the experience slug to change.
///
/// # Responses
///
/// - `200`, [`ExperienceSlug`](crate::models::ExperienceSlug): The experience slug with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience slug does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_slug: losant::models::ExperienceSlugPatch) -> Result<(), losant::Error> {
/// let response = client
///     .experience_slug()
///     .patch("65c8126189a4a5943a7e3a57", "656f5f1bb437f4d6d0911318", experience_slug)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceSlug.patch", alias = "Patch Experience Slug")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ExperienceSlug);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
