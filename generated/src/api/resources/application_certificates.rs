// @generated from applicationCertificates.md by codegen/src/emit/resource.rs; do not edit.
//! The certificates of an application, for devices that connect with a client certificate: list and
//! add them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages, string_enum};
use crate::models;

impl Client {
    /// The certificates of an application, for devices that connect with a client certificate: list
    /// and add them.
    pub fn application_certificates(&self) -> ApplicationCertificatesApi {
        ApplicationCertificatesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Certificates, returned by [`Client::application_certificates`].
#[derive(Debug, Clone)]
pub struct ApplicationCertificatesApi {
    client: Client,
}

impl ApplicationCertificatesApi {
    /// Lists the application certificates with their statuses and the information read from them.
    ///
    /// `GET /applications/{applicationId}/certificates`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Adds a certificate to the application. Only the certificate is required. It can be limited
    /// to devices, by ID or tag, and to MQTT topics; the devices cannot be changed later.
    ///
    /// `POST /applications/{applicationId}/certificates`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_certificate`: Application certificate to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_certificate: impl Into<models::ApplicationCertificatePost>,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(application_certificate))
    }
}

static GET: Action = Action {
    name: "applicationCertificates.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/certificates",
    responses: &[
        (200, "One page of application certificates, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the application certificates with their statuses and the information read from them.
///
/// Created by [`ApplicationCertificatesApi::get`]; sends
/// `GET /applications/{applicationId}/certificates`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationCertificates.*`,
/// `applicationCertificates.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`, [`ApplicationCertificates`](crate::models::ApplicationCertificates): One page of
///   application certificates, with the total number of matches.
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
///     .application_certificates()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "applicationCertificates.get",
    alias = "Get Application Certificates",
    alias = "List Application Certificates"
)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationCertificates);
pages!(Get => models::ApplicationCertificates [models::ApplicationCertificate], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `certificateInfo.commonName`, `status`, `id`, `creationDate`,
    /// `lastUpdated`. Default: `certificateInfo.commonName`. Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<SortField>>) -> Self {
        Self(self.0.query_argument("sortField", value))
    }

    /// Accepted values are: `asc`, `desc`. Default: `asc`. Example: `desc`.
    pub fn sort_direction(self, value: impl IntoArgument<OptionalArgument<models::SortDirectionParameter>>) -> Self {
        Self(self.0.query_argument("sortDirection", value))
    }

    /// Page number, starting at 0.
    ///
    /// Default: `0`. Example: `2`.
    pub fn page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("page", value))
    }

    /// Maximum per page.
    ///
    /// Default: `100`. Example: `50`.
    pub fn per_page(self, value: impl IntoArgument<OptionalArgument<i64>>) -> Self {
        Self(self.0.query_argument("perPage", value))
    }

    /// Field to filter on. No filtering if blank or omitted.
    ///
    /// Accepted values are: `certificateInfo.commonName`, `status`. Example:
    /// `certificateInfo.commonName`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<FilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `gateway*`.
    pub fn filter(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.query_argument("filter", value))
    }

    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

static POST: Action = Action {
    name: "applicationCertificates.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/certificates",
    responses: &[
        (201, "The new application certificate."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Adds a certificate to the application. Only the certificate is required. It can be limited to
/// devices, by ID or tag, and to MQTT topics; the devices cannot be changed later.
///
/// Created by [`ApplicationCertificatesApi::post`]; sends
/// `POST /applications/{applicationId}/certificates`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationCertificates.*`, `applicationCertificates.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_certificate`: Application certificate to create.
///
/// # Responses
///
/// - `201`, [`ApplicationCertificate`](crate::models::ApplicationCertificate): The new application
///   certificate.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, application_certificate: losant::models::ApplicationCertificatePost) -> Result<(), losant::Error> {
/// let response = client
///     .application_certificates()
///     .post("65c8126189a4a5943a7e3a57", application_certificate)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationCertificates.post", alias = "Post Application Certificates")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ApplicationCertificate);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}

string_enum! {
    /// The type of `applicationCertificates.filterField`.
    pub enum FilterField {
        /// On the wire: `certificateInfo.commonName`.
        CertificateInfoCommonName = "certificateInfo.commonName",
        Status = "status",
    }
}

string_enum! {
    /// The type of `applicationCertificates.sortField`.
    pub enum SortField {
        /// On the wire: `certificateInfo.commonName`.
        CertificateInfoCommonName = "certificateInfo.commonName",
        Status = "status",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
    }
}
