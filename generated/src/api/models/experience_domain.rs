// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Nullable, Secret, Timestamp, id, record};
use super::ApplicationId;

/// A custom domain that serves a version of an experience, for applications of organizations. The
/// private key of its certificate is never returned.
///
/// Used by [`experienceDomain.get`](crate::resources::experience_domain::Get),
/// [`experienceDomain.patch`](crate::resources::experience_domain::Patch),
/// [`experienceDomains.post`](crate::resources::experience_domains::Post).
#[non_exhaustive]
pub struct ExperienceDomain {
    /// Same as `experienceDomainId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_domain_id: Option<ExperienceDomainId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// Certificate, in PEM format.
    ///
    /// 50 to 32767 characters.
    pub ssl_cert: Option<String>,
    /// Intermediate and root certificates, in PEM format.
    ///
    /// 50 to 32767 characters.
    pub ssl_bundle: Option<String>,
    /// Domain, unique across the platform; may have a wildcard as its subdomain.
    ///
    /// 3 to 45 characters.
    pub domain_name: Option<String>,
    /// Name of the experience version that the domain serves.
    ///
    /// 1 to 255 characters.
    pub version: Option<String>,
}
record!(ExperienceDomain: Default {
    "id" => optional(id),
    "experienceDomainId" => optional(experience_domain_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "sslCert" => optional(ssl_cert),
    "sslBundle" => optional(ssl_bundle),
    "domainName" => optional(domain_name),
    "version" => optional(version),
});

id! {
    /// The id that paths take as `experienceDomainId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`experienceDomain`](crate::resources::experience_domain),
    /// [`experienceDomains`](crate::resources::experience_domains).
    pub struct ExperienceDomainId;
}

/// Request body that changes an experience domain. Omitted fields are unchanged.
///
/// Used by [`experienceDomain.patch`](crate::resources::experience_domain::Patch).
#[non_exhaustive]
pub struct ExperienceDomainPatch {
    /// Secret. Private key of the certificate, in PEM format. Null removes it.
    ///
    /// 50 to 32767 characters.
    pub ssl_key: Nullable<Secret<String>>,
    /// Certificate, in PEM format. Null removes it.
    ///
    /// 50 to 32767 characters.
    pub ssl_cert: Nullable<String>,
    /// Intermediate and root certificates, in PEM format. Null removes them.
    ///
    /// 50 to 32767 characters.
    pub ssl_bundle: Nullable<String>,
    /// Name of the experience version that the domain serves. With null, requests to the domain
    /// fail.
    ///
    /// 1 to 255 characters.
    pub version: Nullable<String>,
    /// Domain, unique across the platform; may have a wildcard as its subdomain.
    ///
    /// 3 to 45 characters.
    pub domain_name: Option<String>,
}
record!(ExperienceDomainPatch: Default {
    "sslKey" => optional_nullable(ssl_key: Nullable<Secret<String>>),
    "sslCert" => optional_nullable(ssl_cert: Nullable<String>),
    "sslBundle" => optional_nullable(ssl_bundle: Nullable<String>),
    "version" => optional_nullable(version: Nullable<String>),
    "domainName" => optional(domain_name: Option<String>),
});

/// Request body that creates an experience domain.
///
/// Used by [`experienceDomains.post`](crate::resources::experience_domains::Post).
#[non_exhaustive]
pub struct ExperienceDomainPost {
    /// Secret. Private key of the certificate, in PEM format.
    ///
    /// 50 to 32767 characters.
    pub ssl_key: Option<Secret<String>>,
    /// Certificate, in PEM format.
    ///
    /// 50 to 32767 characters.
    pub ssl_cert: Option<String>,
    /// Intermediate and root certificates, in PEM format.
    ///
    /// 50 to 32767 characters.
    pub ssl_bundle: Option<String>,
    /// Domain, unique across the platform; may have a wildcard as its subdomain.
    ///
    /// 3 to 45 characters.
    pub domain_name: String,
    /// Name of the experience version that the domain serves, `develop` by default. With null,
    /// requests to the domain fail.
    ///
    /// 1 to 255 characters.
    pub version: Nullable<String>,
}

impl ExperienceDomainPost {
    /// Creates the value from its required fields.
    pub fn new(domain_name: impl Into<String>) -> Self { Self { domain_name: domain_name.into(), ..Model::empty() } }
}
record!(ExperienceDomainPost {
    "sslKey" => optional(ssl_key: Option<Secret<String>>),
    "sslCert" => optional(ssl_cert: Option<String>),
    "sslBundle" => optional(ssl_bundle: Option<String>),
    "domainName" => required(domain_name),
    "version" => optional_nullable(version: Nullable<String>),
});
