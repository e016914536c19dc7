// @generated from applicationCertificateAuthorities.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The type of `applicationCertificateAuthorities.sortField`.
    ///
    /// Used by the resources
    /// [`applicationCertificateAuthorities`](crate::resources::application_certificate_authorities),
    /// [`userOauthTokens`](crate::resources::user_oauth_tokens).
    pub enum SortFieldParameter {
        Name = "name",
        Status = "status",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
    }
}
