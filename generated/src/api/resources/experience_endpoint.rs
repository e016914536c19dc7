// @generated from experienceEndpoint.md by codegen/src/emit/resource.rs; do not edit.
//! One endpoint of the experience of an application: an HTTP method and a route, and who has
//! access. Changes go to the develop version.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One endpoint of the experience of an application: an HTTP method and a route, and who has
    /// access. Changes go to the develop version.
    pub fn experience_endpoint(&self) -> ExperienceEndpointApi {
        ExperienceEndpointApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Endpoint, returned by [`Client::experience_endpoint`].
#[derive(Debug, Clone)]
pub struct ExperienceEndpointApi {
    client: Client,
}

impl ExperienceEndpointApi {
    /// Deletes the experience endpoint. This cannot be undone through the API.
    ///
    /// `DELETE /applications/{applicationId}/experience/endpoints/{experienceEndpointId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_endpoint_id`: ID of the experience endpoint. Example:
    ///   `6535b8778536a48d0fcbb661`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_endpoint_id: impl Into<models::ExperienceEndpointId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("experienceEndpointId", experience_endpoint_id),
        )
    }

    /// Returns the experience endpoint: its method, its route, who has access, and its static
    /// replies.
    ///
    /// `GET /applications/{applicationId}/experience/endpoints/{experienceEndpointId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_endpoint_id`: ID of the experience endpoint. Example:
    ///   `6535b8778536a48d0fcbb661`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_endpoint_id: impl Into<models::ExperienceEndpointId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("experienceEndpointId", experience_endpoint_id),
        )
    }

    /// Returns the views, workflows and other endpoints that are linked to the experience endpoint
    /// within one version.
    ///
    /// `GET /applications/{applicationId}/experience/endpoints/{experienceEndpointId}/linkedResources`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_endpoint_id`: ID of the experience endpoint. Example:
    ///   `6535b8778536a48d0fcbb661`.
    pub fn linked_resources(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_endpoint_id: impl Into<models::ExperienceEndpointId>,
    ) -> LinkedResources {
        LinkedResources(
            Call::new(&self.client, &LINKED_RESOURCES)
                .id("applicationId", application_id)
                .id("experienceEndpointId", experience_endpoint_id),
        )
    }

    /// Changes the experience endpoint. Omitted fields are unchanged.
    ///
    /// `PATCH /applications/{applicationId}/experience/endpoints/{experienceEndpointId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_endpoint_id`: ID of the experience endpoint. Example:
    ///   `6535b8778536a48d0fcbb661`.
    /// - `experience_endpoint`: The properties of the experience endpoint to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_endpoint_id: impl Into<models::ExperienceEndpointId>,
        experience_endpoint: impl Into<models::ExperienceEndpointPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("experienceEndpointId", experience_endpoint_id)
                .body(experience_endpoint),
        )
    }
}

static DELETE: Action = Action {
    name: "experienceEndpoint.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}",
    responses: &[
        (200, "The experience endpoint is deleted."),
        (400, "The request is malformed."),
        (404, "The experience endpoint does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the experience endpoint. This cannot be undone through the API.
///
/// Created by [`ExperienceEndpointApi::delete`]; sends
/// `DELETE /applications/{applicationId}/experience/endpoints/{experienceEndpointId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceEndpoint.*`, `experienceEndpoint.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_endpoint_id`: ID of the experience endpoint. Example: `6535b8778536a48d0fcbb661`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The experience endpoint is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience endpoint does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_endpoint()
///     .delete("65c8126189a4a5943a7e3a57", "6535b8778536a48d0fcbb661")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceEndpoint.delete", alias = "Delete Experience Endpoint")]
#[must_use = "a call does nothing until it is sent"]
pub struct Delete(Call);
call!(Delete => models::Success);

impl Delete {
    /// If true, the workflows that use this experience endpoint are deleted too.
    ///
    /// Example: `true`.
    pub fn include_workflows(self, value: impl IntoArgument<OptionalArgument<bool>>) -> Self {
        Self(self.0.query_argument("includeWorkflows", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static GET: Action = Action {
    name: "experienceEndpoint.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}",
    responses: &[
        (200, "The experience endpoint."),
        (400, "The request is malformed."),
        (404, "The experience endpoint does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the experience endpoint: its method, its route, who has access, and its static replies.
///
/// Created by [`ExperienceEndpointApi::get`]; sends
/// `GET /applications/{applicationId}/experience/endpoints/{experienceEndpointId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceEndpoint.*`,
/// `experienceEndpoint.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_endpoint_id`: ID of the experience endpoint. Example: `6535b8778536a48d0fcbb661`.
///
/// # Responses
///
/// - `200`, [`ExperienceEndpoint`](crate::models::ExperienceEndpoint): The experience endpoint.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience endpoint does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_endpoint()
///     .get("65c8126189a4a5943a7e3a57", "6535b8778536a48d0fcbb661")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceEndpoint.get", alias = "Get Experience Endpoint")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceEndpoint);

impl Get {
    /// Name of the experience version of the endpoint.
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
    name: "experienceEndpoint.linkedResources",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}/linkedResources",
    responses: &[
        (200, "The views, endpoints, workflows and workflow versions linked to the endpoint."),
        (400, "The request is malformed."),
        (404, "The experience endpoint does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the views, workflows and other endpoints that are linked to the experience endpoint
/// within one version.
///
/// Created by [`ExperienceEndpointApi::linked_resources`]; sends
/// `GET /applications/{applicationId}/experience/endpoints/{experienceEndpointId}/linkedResources`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceEndpoint.*`,
/// `experienceEndpoint.linkedResources`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_endpoint_id`: ID of the experience endpoint. Example: `6535b8778536a48d0fcbb661`.
///
/// # Responses
///
/// - `200`, [`ExperienceLinkedResources`](crate::models::ExperienceLinkedResources): The views,
///   endpoints, workflows and workflow versions linked to the endpoint.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience endpoint does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_endpoint()
///     .linked_resources("65c8126189a4a5943a7e3a57", "6535b8778536a48d0fcbb661")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceEndpoint.linkedResources", alias = "Linked Resources")]
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
    name: "experienceEndpoint.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/experience/endpoints/{experienceEndpointId}",
    responses: &[
        (200, "The experience endpoint with the changes applied."),
        (400, "The request is malformed."),
        (404, "The experience endpoint does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the experience endpoint. Omitted fields are unchanged.
///
/// Created by [`ExperienceEndpointApi::patch`]; sends
/// `PATCH /applications/{applicationId}/experience/endpoints/{experienceEndpointId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceEndpoint.*`, `experienceEndpoint.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_endpoint_id`: ID of the experience endpoint. Example: `6535b8778536a48d0fcbb661`.
/// - `experience_endpoint`: The properties of the experience endpoint to change.
///
/// # Responses
///
/// - `200`, [`ExperienceEndpoint`](crate::models::ExperienceEndpoint): The experience endpoint with
///   the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience endpoint does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_endpoint: losant::models::ExperienceEndpointPatch) -> Result<(), losant::Error> {
/// let response = client
///     .experience_endpoint()
///     .patch("65c8126189a4a5943a7e3a57", "6535b8778536a48d0fcbb661", experience_endpoint)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceEndpoint.patch", alias = "Patch Experience Endpoint")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ExperienceEndpoint);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
