// @generated from experienceDomains.md by codegen/src/emit/resource.rs; do not edit.
//! The custom domains of the experience of an application: list them and create new ones.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// The custom domains of the experience of an application: list them and create new ones.
    pub fn experience_domains(&self) -> ExperienceDomainsApi {
        ExperienceDomainsApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Domains, returned by [`Client::experience_domains`].
#[derive(Debug, Clone)]
pub struct ExperienceDomainsApi {
    client: Client,
}

impl ExperienceDomainsApi {
    /// Lists all experience domains of the application. Private keys are not returned.
    ///
    /// `GET /applications/{applicationId}/experience/domains`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Creates an experience domain. Only its name is required.
    ///
    /// `POST /applications/{applicationId}/experience/domains`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_domain`: The experience domain to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_domain: impl Into<models::ExperienceDomainPost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(experience_domain))
    }
}

static GET: Action = Action {
    name: "experienceDomains.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/domains",
    responses: &[
        (200, "The experience domains, with their total number."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists all experience domains of the application. Private keys are not returned.
///
/// Created by [`ExperienceDomainsApi::get`]; sends
/// `GET /applications/{applicationId}/experience/domains`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.cli`, `all.Application.read`, `all.Organization`, `all.Organization.bounded`,
/// `all.Organization.read`, `all.User`, `all.User.bounded`, `all.User.cli`, `all.User.read`,
/// `experienceDomains.*`, `experienceDomains.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ExperienceDomains`](crate::models::ExperienceDomains): The experience domains, with
///   their total number.
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
/// let response = client
///     .experience_domains()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceDomains.get", alias = "Get Experience Domains", alias = "List Experience Domains")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceDomains);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "experienceDomains.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/experience/domains",
    responses: &[
        (201, "The new experience domain."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Creates an experience domain. Only its name is required.
///
/// Created by [`ExperienceDomainsApi::post`]; sends
/// `POST /applications/{applicationId}/experience/domains`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceDomains.*`, `experienceDomains.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_domain`: The experience domain to create.
///
/// # Responses
///
/// - `201`, [`ExperienceDomain`](crate::models::ExperienceDomain): The new experience domain.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_domain: losant::models::ExperienceDomainPost) -> Result<(), losant::Error> {
/// let response = client
///     .experience_domains()
///     .post("65c8126189a4a5943a7e3a57", experience_domain)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceDomains.post", alias = "Post Experience Domains")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ExperienceDomain);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
