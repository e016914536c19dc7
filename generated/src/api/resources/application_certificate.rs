// @generated from applicationCertificate.md by codegen/src/emit/resource.rs; do not edit.
//! One certificate of an application, for devices that connect with a client certificate. It can be
//! limited to devices and MQTT topics.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call};
use crate::models;

impl Client {
    /// One certificate of an application, for devices that connect with a client certificate. It
    /// can be limited to devices and MQTT topics.
    pub fn application_certificate(&self) -> ApplicationCertificateApi {
        ApplicationCertificateApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Certificate, returned by [`Client::application_certificate`].
#[derive(Debug, Clone)]
pub struct ApplicationCertificateApi {
    client: Client,
}

impl ApplicationCertificateApi {
    /// Deletes the application certificate. To disable it instead, set its status to `inactive`
    /// with `patch`.
    ///
    /// `DELETE /applications/{applicationId}/certificates/{applicationCertificateId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_certificate_id`: ID of the application certificate. Example:
    ///   `652bc014bd07ffdb1a3d194c`.
    pub fn delete(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_certificate_id: impl Into<models::ApplicationCertificateId>,
    ) -> Delete {
        Delete(
            Call::new(&self.client, &DELETE)
                .id("applicationId", application_id)
                .id("applicationCertificateId", application_certificate_id),
        )
    }

    /// Returns the application certificate, the information read from it, and the devices and MQTT
    /// topics that it is limited to.
    ///
    /// `GET /applications/{applicationId}/certificates/{applicationCertificateId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_certificate_id`: ID of the application certificate. Example:
    ///   `652bc014bd07ffdb1a3d194c`.
    pub fn get(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_certificate_id: impl Into<models::ApplicationCertificateId>,
    ) -> Get {
        Get(
            Call::new(&self.client, &GET)
                .id("applicationId", application_id)
                .id("applicationCertificateId", application_certificate_id),
        )
    }

    /// Changes properties of the application certificate. Omitted fields are unchanged. The
    /// certificate and its MQTT topics can be replaced, but not the devices.
    ///
    /// `PATCH /applications/{applicationId}/certificates/{applicationCertificateId}`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_certificate_id`: ID of the application certificate. Example:
    ///   `652bc014bd07ffdb1a3d194c`.
    /// - `application_certificate`: Changes to the application certificate.
    pub fn patch(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_certificate_id: impl Into<models::ApplicationCertificateId>,
        application_certificate: impl Into<models::ApplicationCertificatePatch>,
    ) -> Patch {
        Patch(
            Call::new(&self.client, &PATCH)
                .id("applicationId", application_id)
                .id("applicationCertificateId", application_certificate_id)
                .body(application_certificate),
        )
    }
}

static DELETE: Action = Action {
    name: "applicationCertificate.delete",
    method: &Method::DELETE,
    path: "/applications/{applicationId}/certificates/{applicationCertificateId}",
    responses: &[
        (200, "The application certificate is deleted."),
        (400, "The request is malformed."),
        (404, "The application certificate does not exist."),
    ],
    ..Action::DEFAULT
};

/// Deletes the application certificate. To disable it instead, set its status to `inactive` with
/// `patch`.
///
/// Created by [`ApplicationCertificateApi::delete`]; sends
/// `DELETE /applications/{applicationId}/certificates/{applicationCertificateId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationCertificate.*`, `applicationCertificate.delete`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_certificate_id`: ID of the application certificate. Example:
///   `652bc014bd07ffdb1a3d194c`.
///
/// # Responses
///
/// - `200`, [`Success`](crate::models::Success): The application certificate is deleted.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application certificate does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_certificate()
///     .delete("65c8126189a4a5943a7e3a57", "652bc014bd07ffdb1a3d194c")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationCertificate.delete", alias = "Delete Application Certificate")]
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
    name: "applicationCertificate.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/certificates/{applicationCertificateId}",
    responses: &[
        (200, "The application certificate."),
        (400, "The request is malformed."),
        (404, "The application certificate does not exist."),
    ],
    ..Action::DEFAULT
};

/// Returns the application certificate, the information read from it, and the devices and MQTT
/// topics that it is limited to.
///
/// Created by [`ApplicationCertificateApi::get`]; sends
/// `GET /applications/{applicationId}/certificates/{applicationCertificateId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationCertificate.*`,
/// `applicationCertificate.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_certificate_id`: ID of the application certificate. Example:
///   `652bc014bd07ffdb1a3d194c`.
///
/// # Responses
///
/// - `200`, [`ApplicationCertificate`](crate::models::ApplicationCertificate): The application
///   certificate.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application certificate does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client
///     .application_certificate()
///     .get("65c8126189a4a5943a7e3a57", "652bc014bd07ffdb1a3d194c")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationCertificate.get", alias = "Get Application Certificate")]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationCertificate);

impl Get {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static PATCH: Action = Action {
    name: "applicationCertificate.patch",
    method: &Method::PATCH,
    path: "/applications/{applicationId}/certificates/{applicationCertificateId}",
    responses: &[
        (200, "The application certificate with the changes applied."),
        (400, "The request is malformed."),
        (404, "The application certificate does not exist."),
    ],
    ..Action::DEFAULT
};

/// Changes properties of the application certificate. Omitted fields are unchanged. The certificate
/// and its MQTT topics can be replaced, but not the devices.
///
/// Created by [`ApplicationCertificateApi::patch`]; sends
/// `PATCH /applications/{applicationId}/certificates/{applicationCertificateId}`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationCertificate.*`, `applicationCertificate.patch`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_certificate_id`: ID of the application certificate. Example:
///   `652bc014bd07ffdb1a3d194c`.
/// - `application_certificate`: Changes to the application certificate.
///
/// # Responses
///
/// - `200`, [`ApplicationCertificate`](crate::models::ApplicationCertificate): The application
///   certificate with the changes applied.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application certificate does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, application_certificate: losant::models::ApplicationCertificatePatch) -> Result<(), losant::Error> {
/// let response = client
///     .application_certificate()
///     .patch("65c8126189a4a5943a7e3a57", "652bc014bd07ffdb1a3d194c", application_certificate)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationCertificate.patch", alias = "Patch Application Certificate")]
#[must_use = "a call does nothing until it is sent"]
pub struct Patch(Call);
call!(Patch => models::ApplicationCertificate);

impl Patch {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
