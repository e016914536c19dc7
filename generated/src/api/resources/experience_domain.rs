// @generated from experienceDomain.md by codegen/src/emit/resource.rs; do not edit.
//! One custom domain of the experience of an application, with its TLS certificate.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One custom domain of the experience of an application, with its TLS certificate.
    pub fn experience_domain(&self) -> ExperienceDomainApi {
        ExperienceDomainApi {
            client: self.clone(),
        }
    }
}

/// The actions of Experience Domain, returned by [`Client::experience_domain`].
#[derive(Debug, Clone)]
pub struct ExperienceDomainApi {
    client: Client,
}

impl ExperienceDomainApi {
    /// Deletes the experience domain. Requests to it fail from then on.
    ///
    /// `DELETE /applications/{applicationId}/experience/domains/{experienceDomainId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_domain_id`: ID of the experience domain. Example: `65e8207816d325fc804d2340`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_domain_id: impl Into<models::ExperienceDomainId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("experienceDomainId", experience_domain_id),
        )
    }

    /// Returns the experience domain with its certificates and the version that it serves. The
    /// private key is not returned.
    ///
    /// `GET /applications/{applicationId}/experience/domains/{experienceDomainId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_domain_id`: ID of the experience domain. Example: `65e8207816d325fc804d2340`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_domain_id: impl Into<models::ExperienceDomainId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("experienceDomainId", experience_domain_id),
        )
    }

    /// Changes the experience domain, for instance to serve another experience version or to renew
    /// its certificate. Omitted fields are unchanged.
    ///
    /// `PATCH /applications/{applicationId}/experience/domains/{experienceDomainId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `experience_domain_id`: ID of the experience domain. Example: `65e8207816d325fc804d2340`.
    /// - `experience_domain`: The properties of the experience domain to change.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        experience_domain_id: impl Into<models::ExperienceDomainId>,
        experience_domain: impl Into<models::ExperienceDomainPatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("experienceDomainId", experience_domain_id)
                .body(experience_domain),
        )
    }
}

static DELETE: Action = Action {
    name: "experienceDomain.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/experience/domains/{experienceDomainId}",
    responses: &[
        (200, "The experience domain is deleted."),
        (400, "The request is malformed."),
        (404, "The experience domain does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the experience domain. Requests to it fail from then on.
///
/// Created by [`ExperienceDomainApi::delete`]; sends
/// `DELETE /applications/{applicationId}/experience/domains/{experienceDomainId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceDomain.*`, `experienceDomain.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_domain_id`: ID of the experience domain. Example: `65e8207816d325fc804d2340`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The experience domain is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience domain does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_domain()
///     .delete("65c8126189a4a5943a7e3a57", "65e8207816d325fc804d2340")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceDomain.delete", alias = "Delete Experience Domain")]
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
    name: "experienceDomain.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/experience/domains/{experienceDomainId}",
    responses: &[
        (200, "The experience domain."),
        (400, "The request is malformed."),
        (404, "The experience domain does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the experience domain with its certificates and the version that it serves. The private
/// key is not returned.
///
/// Created by [`ExperienceDomainApi::get`]; sends
/// `GET /applications/{applicationId}/experience/domains/{experienceDomainId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `experienceDomain.*`, `experienceDomain.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_domain_id`: ID of the experience domain. Example: `65e8207816d325fc804d2340`.
///
/// # Responses
///
/// - `200`, [`ExperienceDomain`](crate::models::ExperienceDomain): The experience domain.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience domain does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .experience_domain()
///     .get("65c8126189a4a5943a7e3a57", "65e8207816d325fc804d2340")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceDomain.get", alias = "Get Experience Domain")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ExperienceDomain);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "experienceDomain.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/experience/domains/{experienceDomainId}",
    responses: &[
        (200, "The experience domain with the changes applied."),
        (400, "The request is malformed."),
        (404, "The experience domain does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes the experience domain, for instance to serve another experience version or to renew its
/// certificate. Omitted fields are unchanged.
///
/// Created by [`ExperienceDomainApi::patch`]; sends
/// `PATCH /applications/{applicationId}/experience/domains/{experienceDomainId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `experienceDomain.*`, `experienceDomain.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `experience_domain_id`: ID of the experience domain. Example: `65e8207816d325fc804d2340`.
/// - `experience_domain`: The properties of the experience domain to change.
///
/// # Responses
///
/// - `200`, [`ExperienceDomain`](crate::models::ExperienceDomain): The experience domain with the
///   changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The experience domain does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, experience_domain: losant::models::ExperienceDomainPatch) -> Result<(), losant::Error> {
/// let response = client
///     .experience_domain()
///     .patch("65c8126189a4a5943a7e3a57", "65e8207816d325fc804d2340", experience_domain)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "experienceDomain.patch", alias = "Patch Experience Domain")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ExperienceDomain);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
