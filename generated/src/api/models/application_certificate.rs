// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Model, Timestamp, id, list, record};
use super::{ActiveStatus, ApplicationId, CertificateInfo, DeviceTagMatch, SortDirection, TopicFilterType};

/// A client certificate that devices of an application connect with.
///
/// Used by [`applicationCertificate.get`](crate::resources::application_certificate::Get),
/// [`applicationCertificate.patch`](crate::resources::application_certificate::Patch),
/// [`applicationCertificates.post`](crate::resources::application_certificates::Post).
#[non_exhaustive]
pub struct ApplicationCertificate {
    /// Same as `applicationCertificateId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_certificate_id: Option<ApplicationCertificateId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub status: Option<ActiveStatus>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// IDs of the devices that can use it.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices that can use it.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    pub certificate_info: Option<CertificateInfo>,
    /// The certificate, in PEM format.
    ///
    /// 50 to 32767 characters.
    pub certificate: Option<String>,
    /// How `pubTopics` and `subTopics` limit the MQTT topics that can be used.
    pub filter_type: Option<TopicFilterType>,
    /// Topics for publishing that the filter applies to.
    ///
    /// Items: 1 to 1024 characters.
    pub pub_topics: Option<Vec<String>>,
    /// Topics for subscribing that the filter applies to.
    ///
    /// Items: 1 to 1024 characters.
    pub sub_topics: Option<Vec<String>>,
}
record!(ApplicationCertificate: Default {
    "id" => optional(id),
    "applicationCertificateId" => optional(application_certificate_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "status" => optional(status),
    "description" => optional(description),
    "deviceIds" => optional(device_ids),
    "deviceTags" => optional(device_tags),
    "certificateInfo" => optional(certificate_info),
    "certificate" => optional(certificate),
    "filterType" => optional(filter_type),
    "pubTopics" => optional(pub_topics),
    "subTopics" => optional(sub_topics),
});

/// A page of certificate authorities.
///
/// Used by
/// [`applicationCertificateAuthorities.get`](crate::resources::application_certificate_authorities::Get).
#[non_exhaustive]
pub struct ApplicationCertificateAuthorities {
    pub items: Option<Vec<ApplicationCertificateAuthority>>,
    /// Number of authorities on this page.
    pub count: Option<i64>,
    /// Number of authorities on all pages.
    pub total_count: Option<i64>,
    /// Maximum per page.
    pub per_page: Option<i64>,
    /// Page number, starting at 0.
    pub page: Option<i64>,
    /// Filter applied.
    pub filter: Option<String>,
    /// Field filtered on.
    pub filter_field: Option<String>,
    /// Field sorted by.
    pub sort_field: Option<String>,
    pub sort_direction: Option<SortDirection>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
}
record!(ApplicationCertificateAuthorities: Default {
    "items" => optional(items),
    "count" => optional(count),
    "totalCount" => optional(total_count),
    "perPage" => optional(per_page),
    "page" => optional(page),
    "filter" => optional(filter),
    "filterField" => optional(filter_field),
    "sortField" => optional(sort_field),
    "sortDirection" => optional(sort_direction),
    "applicationId" => optional(application_id),
});
list!(ApplicationCertificateAuthorities, items: ApplicationCertificateAuthority);

/// A named bundle of CA certificates. Device certificates are validated against the certificate
/// authorities of the application.
///
/// Used by
/// [`applicationCertificateAuthorities.post`](crate::resources::application_certificate_authorities::Post),
/// [`applicationCertificateAuthority.get`](crate::resources::application_certificate_authority::Get),
/// [`applicationCertificateAuthority.patch`](crate::resources::application_certificate_authority::Patch).
#[non_exhaustive]
pub struct ApplicationCertificateAuthority {
    /// Same as `applicationCertificateAuthorityId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_certificate_authority_id: Option<ApplicationCertificateAuthorityId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub status: Option<ActiveStatus>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// One or more concatenated CA certificates, in PEM format.
    ///
    /// 50 to 32767 characters.
    pub ca_bundle: Option<String>,
    /// Information read from each certificate of the bundle.
    pub ca_info: Option<Vec<CertificateInfo>>,
}
record!(ApplicationCertificateAuthority: Default {
    "id" => optional(id),
    "applicationCertificateAuthorityId" => optional(application_certificate_authority_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "status" => optional(status),
    "name" => optional(name),
    "description" => optional(description),
    "caBundle" => optional(ca_bundle),
    "caInfo" => optional(ca_info),
});

id! {
    /// The id that paths take as `applicationCertificateAuthorityId`. Text converts into it, other
    /// ids do not.
    ///
    /// Used by the resources
    /// [`applicationCertificateAuthorities`](crate::resources::application_certificate_authorities),
    /// [`applicationCertificateAuthority`](crate::resources::application_certificate_authority).
    pub struct ApplicationCertificateAuthorityId;
}

/// Request body that changes a certificate authority. Omitted fields are unchanged.
///
/// Used by
/// [`applicationCertificateAuthority.patch`](crate::resources::application_certificate_authority::Patch).
#[non_exhaustive]
pub struct ApplicationCertificateAuthorityPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    pub status: Option<ActiveStatus>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// One or more concatenated CA certificates, in PEM format, which replace the whole bundle.
    /// They need `basicConstraints=critical,CA:TRUE` and `keyUsage=critical,keyCertSign,cRLSign`.
    ///
    /// 50 to 32767 characters.
    pub ca_bundle: Option<String>,
}
record!(ApplicationCertificateAuthorityPatch: Default {
    "name" => optional(name: Option<String>),
    "status" => optional(status: Option<ActiveStatus>),
    "description" => optional(description: Option<String>),
    "caBundle" => optional(ca_bundle: Option<String>),
});

/// Request body that creates a certificate authority.
///
/// Used by
/// [`applicationCertificateAuthorities.post`](crate::resources::application_certificate_authorities::Post).
#[non_exhaustive]
pub struct ApplicationCertificateAuthorityPost {
    /// 1 to 255 characters.
    pub name: String,
    pub status: Option<ActiveStatus>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// One or more concatenated CA certificates, in PEM format. They need
    /// `basicConstraints=critical,CA:TRUE` and `keyUsage=critical,keyCertSign,cRLSign`.
    ///
    /// 50 to 32767 characters.
    pub ca_bundle: String,
}

impl ApplicationCertificateAuthorityPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, ca_bundle: impl Into<String>) -> Self {
        Self { name: name.into(), ca_bundle: ca_bundle.into(), ..Model::empty() }
    }
}
record!(ApplicationCertificateAuthorityPost {
    "name" => required(name),
    "status" => optional(status: Option<ActiveStatus>),
    "description" => optional(description: Option<String>),
    "caBundle" => required(ca_bundle),
});

id! {
    /// The id that paths take as `applicationCertificateId`. Text converts into it, other ids do
    /// not.
    ///
    /// Used by the resources [`applicationCertificate`](crate::resources::application_certificate),
    /// [`applicationCertificates`](crate::resources::application_certificates).
    pub struct ApplicationCertificateId;
}

/// Request body that changes a client certificate. Omitted fields are unchanged; lists are replaced
/// as a whole. The devices that can use the certificate cannot be changed.
///
/// Used by [`applicationCertificate.patch`](crate::resources::application_certificate::Patch).
#[non_exhaustive]
pub struct ApplicationCertificatePatch {
    pub status: Option<ActiveStatus>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// The certificate, in PEM format. It must be signed by a certificate authority of the
    /// application and have `extendedKeyUsage=clientAuth`.
    ///
    /// 50 to 32767 characters.
    pub certificate: Option<String>,
    /// How `pubTopics` and `subTopics` limit the MQTT topics that can be used.
    pub filter_type: Option<TopicFilterType>,
    /// Topics for publishing that the filter applies to.
    ///
    /// Items: 1 to 1024 characters.
    pub pub_topics: Option<Vec<String>>,
    /// Topics for subscribing that the filter applies to.
    ///
    /// Items: 1 to 1024 characters.
    pub sub_topics: Option<Vec<String>>,
}
record!(ApplicationCertificatePatch: Default {
    "status" => optional(status: Option<ActiveStatus>),
    "description" => optional(description: Option<String>),
    "certificate" => optional(certificate: Option<String>),
    "filterType" => optional(filter_type: Option<TopicFilterType>),
    "pubTopics" => optional(pub_topics: Option<Vec<String>>),
    "subTopics" => optional(sub_topics: Option<Vec<String>>),
});

/// Request body that adds a client certificate. The devices that can use it cannot be changed
/// later.
///
/// Used by [`applicationCertificates.post`](crate::resources::application_certificates::Post).
#[non_exhaustive]
pub struct ApplicationCertificatePost {
    pub status: Option<ActiveStatus>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// IDs of the devices that can use it.
    ///
    /// At most 1000 items.
    ///
    /// Items: Pattern: `^[A-Fa-f\d]{24}$`.
    pub device_ids: Option<Vec<String>>,
    /// Tags of the devices that can use it.
    ///
    /// At most 100 items.
    pub device_tags: Option<Vec<DeviceTagMatch>>,
    /// The certificate, in PEM format. It must be signed by a certificate authority of the
    /// application and have `extendedKeyUsage=clientAuth`.
    ///
    /// 50 to 32767 characters.
    pub certificate: String,
    /// How `pubTopics` and `subTopics` limit the MQTT topics that can be used.
    pub filter_type: Option<TopicFilterType>,
    /// Topics for publishing that the filter applies to.
    ///
    /// Items: 1 to 1024 characters.
    pub pub_topics: Option<Vec<String>>,
    /// Topics for subscribing that the filter applies to.
    ///
    /// Items: 1 to 1024 characters.
    pub sub_topics: Option<Vec<String>>,
}

impl ApplicationCertificatePost {
    /// Creates the value from its required fields.
    pub fn new(certificate: impl Into<String>) -> Self { Self { certificate: certificate.into(), ..Model::empty() } }
}
record!(ApplicationCertificatePost {
    "status" => optional(status: Option<ActiveStatus>),
    "description" => optional(description: Option<String>),
    "deviceIds" => optional(device_ids: Option<Vec<String>>),
    "deviceTags" => optional(device_tags: Option<Vec<DeviceTagMatch>>),
    "certificate" => required(certificate),
    "filterType" => optional(filter_type: Option<TopicFilterType>),
    "pubTopics" => optional(pub_topics: Option<Vec<String>>),
    "subTopics" => optional(sub_topics: Option<Vec<String>>),
});
