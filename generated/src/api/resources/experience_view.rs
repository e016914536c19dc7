// @generated from experienceView.md by codegen/src/emit/resource.rs; do not edit.
//! One view of the experience of an application: a page, a layout around pages, or a component that
//! views share. Changes go to the develop version.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One view of the experience of an application: a page, a layout around pages, or a component
    /// that views share. Changes go to the develop version.
    pub fn experience_view(&self) -> ExperienceViewApi {
        ExperienceViewApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience View, returned by [`Client::experience_view`].
#[derive(Debug, Clone)]
pub struct ExperienceViewApi {
    client: Client,
}

impl ExperienceViewApi {
    /// Deletes the experience view. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/experience/views/{experienceViewId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_view_id`: ID of the experience view. Example: `651c148ecbf455a3ebda3bad`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_view_id: impl Into<models::ExperienceViewId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("experienceViewId", experience_view_id),
        )
    }

    /// Returns the experience view with its body and, for a page, its layout.
    ///
    /// `GET /applications/{applicationId}/experience/views/{experienceViewId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_view_id`: ID of the experience view. Example: `651c148ecbf455a3ebda3bad`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_view_id: impl Into<models::ExperienceViewId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("experienceViewId", experience_view_id),
        )
    }

    /// Returns the endpoints, workflows and other views that are linked to the experience view
    /// within one version.
    ///
    /// `GET /applications/{applicationId}/experience/views/{experienceViewId}/linkedResources`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_view_id`: ID of the experience view. Example: `651c148ecbf455a3ebda3bad`.
    pub fn linked_resources(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_view_id: impl Into<models::ExperienceViewId>,
    ) -> LinkedResources {
        LinkedResources(
            Call::new(&self.client, &LINKED_RESOURCES)
                .id("applicationId", application_id)
                .id("experienceViewId", experience_view_id),
        )
    }

    /// Changes the experience view. Omitted fields are unchanged. The type cannot be changed.
    ///
    /// `PATCH /applications/{applicationId}/experience/views/{experienceViewId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_view_id`: ID of the experience view. Example: `651c148ecbf455a3ebda3bad`.
    /// - `experience_view`: The properties of the experience view to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_view_id: impl Into<models::ExperienceViewId>,
        experience_view: impl Into<models::ExperienceViewPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("experienceViewId", experience_view_id)
                .body(experience_view),
        )
    }
}

static DELETE: Action = Action {
    name: "experienceView.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/experience/views/{experienceViewId}",
    responses: &[
        (200, "The experience view is deleted."),
        (400, "The request is malformed."),
        (404, "The experience view does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the experience view. This cannot be undone through the API.
///
/// Created by [`ExperienceViewApi::delete`]; sends
/// `DELETE /applications/{applicationId}/experience/views/{experienceViewId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `experienceView.*`, `experienceView.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_view_id`: ID of the experience view. Example: `651c148ecbf455a3ebda3bad`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The experience view is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience view does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_view()
///     .delete("65c8126189a4a5943a7e3a57", "651c148ecbf455a3ebda3bad")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceView.delete", alias = "Delete Experience View")]
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
    name: "experienceView.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/views/{experienceViewId}",
    responses: &[
        (200, "The experience view."),
        (400, "The request is malformed."),
        (404, "The experience view does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the experience view with its body and, for a page, its layout.
///
/// Created by [`ExperienceViewApi::get`]; sends
/// `GET /applications/{applicationId}/experience/views/{experienceViewId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `experienceView.*`, `experienceView.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_view_id`: ID of the experience view. Example: `651c148ecbf455a3ebda3bad`.
///
/// # Responses
///
/// - `200`, [`ExperienceView`](crate::models::ExperienceView): The experience view.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience view does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_view()
///     .get("65c8126189a4a5943a7e3a57", "651c148ecbf455a3ebda3bad")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceView.get", alias = "Get Experience View")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceView);

impl Get {
    /// Name of the experience version of the view.
    ///
    /// Default: `develop`. Example: `v1.2.0`.
    pub fn version(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("version", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static LINKED_RESOURCES: Action = Action {
    name: "experienceView.linkedResources",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/views/{experienceViewId}/linkedResources",
    responses: &[
        (200, "The views, endpoints, workflows and workflow versions linked to the view."),
        (400, "The request is malformed."),
        (404, "The experience view does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the endpoints, workflows and other views that are linked to the experience view within
/// one version.
///
/// Created by [`ExperienceViewApi::linked_resources`]; sends
/// `GET /applications/{applicationId}/experience/views/{experienceViewId}/linkedResources`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `experienceView.*`, `experienceView.linkedResources`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_view_id`: ID of the experience view. Example: `651c148ecbf455a3ebda3bad`.
///
/// # Responses
///
/// - `200`, [`ExperienceLinkedResources`](crate::models::ExperienceLinkedResources): The views,
///   endpoints, workflows and workflow versions linked to the view.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience view does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_view()
///     .linked_resources("65c8126189a4a5943a7e3a57", "651c148ecbf455a3ebda3bad")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceView.linkedResources", alias = "Linked Resources")]
#[must_use = "a call does nothing until it is sent"]
pub struct LinkedResources(Call);
call!(LinkedResources => models::ExperienceLinkedResources);

impl LinkedResources {
    /// Name of the experience version in which to look for links.
    ///
    /// Default: `develop`. Example: `v1.2.0`.
    pub fn version(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("version", value))
    }

    /// If true, the details of the custom nodes that the workflows use are returned too.
    ///
    /// Default: `false`. Example: `true`.
    pub fn include_custom_nodes(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeCustomNodes", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "experienceView.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/experience/views/{experienceViewId}",
    responses: &[
        (200, "The experience view with the changes applied."),
        (400, "The request is malformed."),
        (404, "The experience view does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the experience view. Omitted fields are unchanged. The type cannot be changed.
///
/// Created by [`ExperienceViewApi::patch`]; sends
/// `PATCH /applications/{applicationId}/experience/views/{experienceViewId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Organization`, `all.Organization.bounded`, `all.User`,
/// `all.User.bounded`, `all.User.cli`, `experienceView.*`, `experienceView.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_view_id`: ID of the experience view. Example: `651c148ecbf455a3ebda3bad`.
/// - `experience_view`: The properties of the experience view to change.
///
/// # Responses
///
/// - `200`, [`ExperienceView`](crate::models::ExperienceView): The experience view with the changes
///   applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience view does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_view: losant::models::ExperienceViewPatch) -> Result<(), losant::Error> {
/// let response = client
///     .experience_view()
///     .patch("65c8126189a4a5943a7e3a57", "651c148ecbf455a3ebda3bad", experience_view)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceView.patch", alias = "Patch Experience View")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ExperienceView);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
