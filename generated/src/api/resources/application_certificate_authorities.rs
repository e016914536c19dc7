// @generated from applicationCertificateAuthorities.md by codegen/src/emit/resource.rs; do not edit.
//! The certificate authorities of an application: list and add them.

use crate::__private::{Action, Call, Client, IntoArgument, Method, OptionalArgument, call, pages};
use crate::models;

impl Client {
    /// The certificate authorities of an application: list and add them.
    pub fn application_certificate_authorities(&self) -> ApplicationCertificateAuthoritiesApi {
        ApplicationCertificateAuthoritiesApi {
            client: self.clone(),
        }
    }
}

/// The actions of Application Certificate Authorities, returned by
/// [`Client::application_certificate_authorities`].
#[derive(Debug, Clone)]
pub struct ApplicationCertificateAuthoritiesApi {
    client: Client,
}

impl ApplicationCertificateAuthoritiesApi {
    /// Lists the application certificate authorities with their statuses and the information read
    /// from their certificates.
    ///
    /// `GET /applications/{applicationId}/certificate-authorities`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    pub fn get(&self, application_id: impl Into<models::ApplicationId>) -> Get {
        Get(Call::new(&self.client, &GET).id("applicationId", application_id))
    }

    /// Adds a certificate authority to the application. A name and a bundle of CA certificates are
    /// required.
    ///
    /// `POST /applications/{applicationId}/certificate-authorities`
    ///
    /// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
    /// - `application_certificate_authority`: Application certificate authority to create.
    pub fn post(
        &self,
        application_id: impl Into<models::ApplicationId>,
        application_certificate_authority: impl Into<
            models::ApplicationCertificateAuthorityPost,
        >,
    ) -> Post {
        Post(Call::new(&self.client, &POST).id("applicationId", application_id).body(application_certificate_authority))
    }
}

static GET: Action = Action {
    name: "applicationCertificateAuthorities.get",
    method: &Method::GET,
    path: "/applications/{applicationId}/certificate-authorities",
    responses: &[
        (200, "One page of application certificate authorities, with the total number of matches."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Lists the application certificate authorities with their statuses and the information read from
/// their certificates.
///
/// Created by [`ApplicationCertificateAuthoritiesApi::get`]; sends
/// `GET /applications/{applicationId}/certificate-authorities`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Application.read`, `all.Organization`, `all.Organization.bounded`, `all.Organization.read`,
/// `all.User`, `all.User.bounded`, `all.User.read`, `applicationCertificateAuthorities.*`,
/// `applicationCertificateAuthorities.get`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
///
/// # Responses
///
/// - `200`,
///   [`ApplicationCertificateAuthorities`](crate::models::ApplicationCertificateAuthorities): One
///   page of application certificate authorities, with the total number of matches.
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
///     .application_certificate_authorities()
///     .get("65c8126189a4a5943a7e3a57")
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias = "applicationCertificateAuthorities.get",
    alias = "Get Application Certificate Authorities",
    alias = "List Application Certificate Authorities"
)]
#[must_use = "a call does nothing until it is sent"]
pub struct Get(Call);
call!(Get => models::ApplicationCertificateAuthorities);
pages!(Get => models::ApplicationCertificateAuthorities [models::ApplicationCertificateAuthority], Page {
    position: "page",
    size: "perPage",
    items: items,
    total: total_count,
    reported: per_page,
});

impl Get {
    /// Field to sort by.
    ///
    /// Accepted values are: `name`, `status`, `id`, `creationDate`, `lastUpdated`. Default: `name`.
    /// Example: `lastUpdated`.
    pub fn sort_field(self, value: impl IntoArgument<OptionalArgument<models::SortFieldParameter>>) -> Self {
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
    /// Accepted values are: `name`, `status`. Example: `name`.
    pub fn filter_field(self, value: impl IntoArgument<OptionalArgument<models::ApiTokenFilterField>>) -> Self {
        Self(self.0.query_argument("filterField", value))
    }

    /// Pattern to match against the field in `filterField`, with `*` as a wildcard. No filtering if
    /// blank or omitted.
    ///
    /// Example: `pump*`.
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
    name: "applicationCertificateAuthorities.post",
    method: &Method::POST,
    path: "/applications/{applicationId}/certificate-authorities",
    responses: &[
        (201, "The new application certificate authority."),
        (400, "The request is malformed."),
        (404, "The application does not exist."),
    ],
    ..Action::DEFAULT
};

/// Adds a certificate authority to the application. A name and a bundle of CA certificates are
/// required.
///
/// Created by [`ApplicationCertificateAuthoritiesApi::post`]; sends
/// `POST /applications/{applicationId}/certificate-authorities`.
///
/// The access token needs one of the scopes `all.Application`, `all.Application.bounded`,
/// `all.Organization`, `all.Organization.bounded`, `all.User`, `all.User.bounded`,
/// `applicationCertificateAuthorities.*`, `applicationCertificateAuthorities.post`.
///
/// # Arguments
///
/// - `application_id`: ID of the application. Example: `65c8126189a4a5943a7e3a57`.
/// - `application_certificate_authority`: Application certificate authority to create.
///
/// # Responses
///
/// - `201`, [`ApplicationCertificateAuthority`](crate::models::ApplicationCertificateAuthority):
///   The new application certificate authority.
///
/// # Errors
///
/// - `400`: The request is malformed.
/// - `404`: The application does not exist.
///
/// # Example
///
/// ```no_run
/// # async fn sample(client: losant::Client, application_certificate_authority: losant::models::ApplicationCertificateAuthorityPost) -> Result<(), losant::Error> {
/// let response = client
///     .application_certificate_authorities()
///     .post("65c8126189a4a5943a7e3a57", application_certificate_authority)
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "applicationCertificateAuthorities.post", alias = "Post Application Certificate Authorities")]
#[must_use = "a call does nothing until it is sent"]
pub struct Post(Call);
call!(Post => models::ApplicationCertificateAuthority);

impl Post {
    /// Domain that the request is scoped to. Few callers need it.
    ///
    /// Example: `api.example.com`.
    pub fn losantdomain(self, value: impl IntoArgument<OptionalArgument<String>>) -> Self {
        Self(self.0.header_argument("losantdomain", value))
    }
}
