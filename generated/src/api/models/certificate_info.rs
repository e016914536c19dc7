// @generated from _schemas/credentials.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Timestamp, record};

/// Information read from a certificate.
///
/// Used by the resources [`applicationCertificate`](crate::resources::application_certificate),
/// [`applicationCertificateAuthorities`](crate::resources::application_certificate_authorities),
/// [`applicationCertificateAuthority`](crate::resources::application_certificate_authority),
/// [`applicationCertificates`](crate::resources::application_certificates),
/// [`credential`](crate::resources::credential), [`credentials`](crate::resources::credentials).
#[non_exhaustive]
pub struct CertificateInfo {
    /// 1 to 1024 characters.
    pub serial_number: Option<String>,
    /// Hash of the certificate.
    ///
    /// 1 to 1024 characters.
    pub fingerprint: Option<String>,
    /// Common name of the subject.
    ///
    /// At most 1024 characters.
    pub common_name: Option<String>,
    /// At most 1024 characters.
    pub issuer_name: Option<String>,
    /// Start of the validity period.
    pub not_valid_before: Option<Timestamp>,
    /// End of the validity period.
    pub not_valid_after: Option<Timestamp>,
}
record!(CertificateInfo: Default {
    "serialNumber" => optional(serial_number),
    "fingerprint" => optional(fingerprint),
    "commonName" => optional(common_name),
    "issuerName" => optional(issuer_name),
    "notValidBefore" => optional(not_valid_before),
    "notValidAfter" => optional(not_valid_after),
});
