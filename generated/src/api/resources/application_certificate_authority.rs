// @generated from applicationCertificateAuthority.md by codegen/src/emit/resource.rs; do not edit.
//! One certificate authority of an application: a named bundle of CA certificates, against which
//! device certificates are validated.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One certificate authority of an application: a named bundle of CA certificates, against
    /// which device certificates are validated.
    pub fn application_certificate_authority(&self) -> ApplicationCertificateAuthorityApi {
        ApplicationCertificateAuthorityApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Certificate Authority, returned by
/// [`Client::application_certificate_authority`].
#[derive(Debug, Clone)]
pub struct ApplicationCertificateAuthorityApi {
    client: Client,
}

impl ApplicationCertificateAuthorityApi {
    /// Deletes the application certificate authority. To disable it instead, set its status to
    /// `inactive` with `patch`.
    ///
    /// `DELETE /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_certificate_authority_id`: ID of the application certificate authority.
    ///   Example: `65cfb46f516f24e8d37eeaf9`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_certificate_authority_id: impl Into<
            models::ApplicationCertificateAuthorityId,
        >,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("applicationCertificateAuthorityId", application_certificate_authority_id),
        )
    }

    /// Returns the application certificate authority with its bundle, and the common name, issuer,
    /// fingerprint and validity period of each certificate.
    ///
    /// `GET /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_certificate_authority_id`: ID of the application certificate authority.
    ///   Example: `65cfb46f516f24e8d37eeaf9`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_certificate_authority_id: impl Into<
            models::ApplicationCertificateAuthorityId,
        >,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("applicationCertificateAuthorityId", application_certificate_authority_id),
        )
    }

    /// Changes properties of the application certificate authority. Omitted fields are unchanged. A
    /// new bundle replaces the whole previous one.
    ///
    /// `PATCH /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_certificate_authority_id`: ID of the application certificate authority.
    ///   Example: `65cfb46f516f24e8d37eeaf9`.
    /// - `application_certificate_authority`: Changes to the application certificate authority.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_certificate_authority_id: impl Into<
            models::ApplicationCertificateAuthorityId,
        >,
        application_certificate_authority: impl Into<
            models::ApplicationCertificateAuthorityPatch,
        >,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("applicationCertificateAuthorityId", application_certificate_authority_id)
                .body(application_certificate_authority),
        )
    }
}

static DELETE: Action = Action {
    name: "applicationCertificateAuthority.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    responses: &[
        (200, "The application certificate authority is deleted."),
        (400, "The request is malformed."),
        (404, "The application certificate authority does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the application certificate authority. To disable it instead, set its status to
/// `inactive` with `patch`.
///
/// Created by [`ApplicationCertificateAuthorityApi::delete`]; sends
/// `DELETE /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationCertificateAuthority.*`, `applicationCertificateAuthority.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_certificate_authority_id`: ID of the application certificate authority. Example:
///   `65cfb46f516f24e8d37eeaf9`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The application certificate authority is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application certificate authority does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_certificate_authority()
///     .delete("65c8126189a4a5943a7e3a57", "65cfb46f516f24e8d37eeaf9")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationCertificateAuthority.delete", alias = "Delete Application Certificate Authority")]
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
    name: "applicationCertificateAuthority.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    responses: &[
        (200, "The application certificate authority."),
        (400, "The request is malformed."),
        (404, "The application certificate authority does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the application certificate authority with its bundle, and the common name, issuer,
/// fingerprint and validity period of each certificate.
///
/// Created by [`ApplicationCertificateAuthorityApi::get`]; sends
/// `GET /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationCertificateAuthority.*`,
/// `applicationCertificateAuthority.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_certificate_authority_id`: ID of the application certificate authority. Example:
///   `65cfb46f516f24e8d37eeaf9`.
///
/// # Responses
///
/// - `200`, [`ApplicationCertificateAuthority`](crate::models::ApplicationCertificateAuthority):
///   The application certificate authority.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application certificate authority does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_certificate_authority()
///     .get("65c8126189a4a5943a7e3a57", "65cfb46f516f24e8d37eeaf9")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationCertificateAuthority.get", alias = "Get Application Certificate Authority")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationCertificateAuthority);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "applicationCertificateAuthority.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}",
    responses: &[
        (200, "The application certificate authority with the changes applied."),
        (400, "The request is malformed."),
        (404, "The application certificate authority does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the application certificate authority. Omitted fields are unchanged. A new
/// bundle replaces the whole previous one.
///
/// Created by [`ApplicationCertificateAuthorityApi::patch`]; sends
/// `PATCH /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationCertificateAuthority.*`, `applicationCertificateAuthority.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_certificate_authority_id`: ID of the application certificate authority. Example:
///   `65cfb46f516f24e8d37eeaf9`.
/// - `application_certificate_authority`: Changes to the application certificate authority.
///
/// # Responses
///
/// - `200`, [`ApplicationCertificateAuthority`](crate::models::ApplicationCertificateAuthority):
///   The application certificate authority with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application certificate authority does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, application_certificate_authority: losant::models::ApplicationCertificateAuthorityPatch) -> Result<(), losant::Error> {
/// let response = client
///     .application_certificate_authority()
///     .patch("65c8126189a4a5943a7e3a57", "65cfb46f516f24e8d37eeaf9", application_certificate_authority)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationCertificateAuthority.patch", alias = "Patch Application Certificate Authority")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ApplicationCertificateAuthority);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
