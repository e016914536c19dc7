// @generated from experienceGroup.md by codegen/src/emit/resource.rs; do not edit.
//! One group of experience users of an application, with the endpoints they have access to and the
//! devices they are associated with. Groups form a tree.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One group of experience users of an application, with the endpoints they have access to and
    /// the devices they are associated with. Groups form a tree.
    pub fn experience_group(&self) -> ExperienceGroupApi {
        ExperienceGroupApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Group, returned by [`Client::experience_group`].
#[derive(Debug, Clone)]
pub struct ExperienceGroupApi {
    client: Client,
}

impl ExperienceGroupApi {
    /// Deletes the experience group. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/experience/groups/{experienceGroupId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_group_id`: ID of the experience group. Example: `65b1729567cf5ccd52d8c6fe`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_group_id: impl Into<models::ExperienceGroupId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("experienceGroupId", experience_group_id),
        )
    }

    /// Returns the experience group: its users, endpoints, devices and tags, and the groups above
    /// it.
    ///
    /// `GET /applications/{applicationId}/experience/groups/{experienceGroupId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_group_id`: ID of the experience group. Example: `65b1729567cf5ccd52d8c6fe`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_group_id: impl Into<models::ExperienceGroupId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("experienceGroupId", experience_group_id),
        )
    }

    /// Changes properties of the experience group. Omitted fields are unchanged. Lists, such as the
    /// users and the endpoints, are replaced as a whole.
    ///
    /// `PATCH /applications/{applicationId}/experience/groups/{experienceGroupId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_group_id`: ID of the experience group. Example: `65b1729567cf5ccd52d8c6fe`.
    /// - `experience_group`: The properties of the experience group to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_group_id: impl Into<models::ExperienceGroupId>,
        experience_group: impl Into<models::ExperienceGroupPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("experienceGroupId", experience_group_id)
                .body(experience_group),
        )
    }
}

static DELETE: Action = Action {
    name: "experienceGroup.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    responses: &[
        (200, "The experience group is deleted."),
        (400, "The request is malformed."),
        (404, "The experience group does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the experience group. This cannot be undone through the API.
///
/// Created by [`ExperienceGroupApi::delete`]; sends
/// `DELETE /applications/{applicationId}/experience/groups/{experienceGroupId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceGroup.*`, `experienceGroup.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_group_id`: ID of the experience group. Example: `65b1729567cf5ccd52d8c6fe`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The experience group is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience group does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_group()
///     .delete("65c8126189a4a5943a7e3a57", "65b1729567cf5ccd52d8c6fe")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceGroup.delete", alias = "Delete Experience Group")]
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
    name: "experienceGroup.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    responses: &[
        (200, "The experience group."),
        (400, "The request is malformed."),
        (404, "The experience group does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the experience group: its users, endpoints, devices and tags, and the groups above it.
///
/// Created by [`ExperienceGroupApi::get`]; sends
/// `GET /applications/{applicationId}/experience/groups/{experienceGroupId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceGroup.*`, `experienceGroup.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_group_id`: ID of the experience group. Example: `65b1729567cf5ccd52d8c6fe`.
///
/// # Responses
///
/// - `200`, [`ExperienceGroup`](crate::models::ExperienceGroup): The experience group.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience group does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_group()
///     .get("65c8126189a4a5943a7e3a57", "65b1729567cf5ccd52d8c6fe")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceGroup.get", alias = "Get Experience Group")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceGroup);

impl Get {
    /// If true, the number of devices associated with the group itself is returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_direct_device_count(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeDirectDeviceCount", value))
    }

    /// If true, the number of devices associated with the group or a group below it is returned
    /// too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_total_device_count(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeTotalDeviceCount", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "experienceGroup.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    responses: &[
        (200, "The experience group with the changes applied."),
        (400, "The request is malformed."),
        (404, "The experience group does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the experience group. Omitted fields are unchanged. Lists, such as the
/// users and the endpoints, are replaced as a whole.
///
/// Created by [`ExperienceGroupApi::patch`]; sends
/// `PATCH /applications/{applicationId}/experience/groups/{experienceGroupId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceGroup.*`, `experienceGroup.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_group_id`: ID of the experience group. Example: `65b1729567cf5ccd52d8c6fe`.
/// - `experience_group`: The properties of the experience group to change.
///
/// # Responses
///
/// - `200`, [`ExperienceGroup`](crate::models::ExperienceGroup): The experience group with the
///   changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience group does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_group: losant::models::ExperienceGroupPatch) -> Result<(), losant::Error> {
/// let response = client
///     .experience_group()
///     .patch("65c8126189a4a5943a7e3a57", "65b1729567cf5ccd52d8c6fe", experience_group)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceGroup.patch", alias = "Patch Experience Group")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ExperienceGroup);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
