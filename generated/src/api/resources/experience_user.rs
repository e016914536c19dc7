// @generated from experienceUser.md by codegen/src/emit/resource.rs; do not edit.
//! One user of the experience of an application. Experience users log in to the experience only and
//! are not users of the platform.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One user of the experience of an application. Experience users log in to the experience only
    /// and are not users of the platform.
    pub fn experience_user(&self) -> ExperienceUserApi {
        ExperienceUserApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience User, returned by [`Client::experience_user`].
#[derive(Debug, Clone)]
pub struct ExperienceUserApi {
    client: Client,
}

impl ExperienceUserApi {
    /// Deletes the experience user. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/experience/users/{experienceUserId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_user_id`: ID of the experience user. Example: `65d8ffa2acbba18c55cc5310`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_user_id: impl Into<models::ExperienceUserId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("experienceUserId", experience_user_id),
        )
    }

    /// Returns the experience user: name, email address, groups and tags, and when the user last
    /// logged in and the password was last changed.
    ///
    /// `GET /applications/{applicationId}/experience/users/{experienceUserId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_user_id`: ID of the experience user. Example: `65d8ffa2acbba18c55cc5310`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_user_id: impl Into<models::ExperienceUserId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("experienceUserId", experience_user_id),
        )
    }

    /// Changes the experience user. Omitted fields are unchanged; tags and groups are replaced as a
    /// whole.
    ///
    /// `PATCH /applications/{applicationId}/experience/users/{experienceUserId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_user_id`: ID of the experience user. Example: `65d8ffa2acbba18c55cc5310`.
    /// - `experience_user`: The properties of the experience user to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_user_id: impl Into<models::ExperienceUserId>,
        experience_user: impl Into<models::ExperienceUserPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("experienceUserId", experience_user_id)
                .body(experience_user),
        )
    }
}

static DELETE: Action = Action {
    name: "experienceUser.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/experience/users/{experienceUserId}",
    responses: &[
        (200, "The experience user is deleted."),
        (400, "The request is malformed."),
        (404, "The experience user does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the experience user. This cannot be undone through the API.
///
/// Created by [`ExperienceUserApi::delete`]; sends
/// `DELETE /applications/{applicationId}/experience/users/{experienceUserId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceUser.*`, `experienceUser.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_user_id`: ID of the experience user. Example: `65d8ffa2acbba18c55cc5310`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The experience user is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience user does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_user()
///     .delete("65c8126189a4a5943a7e3a57", "65d8ffa2acbba18c55cc5310")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceUser.delete", alias = "Delete Experience User")]
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
    name: "experienceUser.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/users/{experienceUserId}",
    responses: &[
        (200, "The experience user."),
        (400, "The request is malformed."),
        (404, "The experience user does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the experience user: name, email address, groups and tags, and when the user last logged
/// in and the password was last changed.
///
/// Created by [`ExperienceUserApi::get`]; sends
/// `GET /applications/{applicationId}/experience/users/{experienceUserId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceUser.*`, `experienceUser.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_user_id`: ID of the experience user. Example: `65d8ffa2acbba18c55cc5310`.
///
/// # Responses
///
/// - `200`, [`ExperienceUser`](crate::models::ExperienceUser): The experience user.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience user does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_user()
///     .get("65c8126189a4a5943a7e3a57", "65d8ffa2acbba18c55cc5310")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceUser.get", alias = "Get Experience User")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceUser);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "experienceUser.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/experience/users/{experienceUserId}",
    responses: &[
        (200, "The experience user with the changes applied."),
        (400, "The request is malformed."),
        (404, "The experience user does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the experience user. Omitted fields are unchanged; tags and groups are replaced as a
/// whole.
///
/// Created by [`ExperienceUserApi::patch`]; sends
/// `PATCH /applications/{applicationId}/experience/users/{experienceUserId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceUser.*`, `experienceUser.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_user_id`: ID of the experience user. Example: `65d8ffa2acbba18c55cc5310`.
/// - `experience_user`: The properties of the experience user to change.
///
/// # Responses
///
/// - `200`, [`ExperienceUser`](crate::models::ExperienceUser): The experience user with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience user does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_user: losant::models::ExperienceUserPatch) -> Result<(), losant::Error> {
/// let response = client
///     .experience_user()
///     .patch("65c8126189a4a5943a7e3a57", "65d8ffa2acbba18c55cc5310", experience_user)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceUser.patch", alias = "Patch Experience User")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ExperienceUser);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
