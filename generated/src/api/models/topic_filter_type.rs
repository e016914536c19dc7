// @generated from _schemas/shared-tokens.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// How a list of MQTT topics is applied: `whitelist` allows only the listed topics, `blacklist`
    /// denies them, and `none` allows no topics.
    ///
    /// Used by the resources [`applicationCertificate`](crate::resources::application_certificate),
    /// [`applicationCertificates`](crate::resources::application_certificates),
    /// [`applicationKey`](crate::resources::application_key),
    /// [`applicationKeys`](crate::resources::application_keys), [`auth`](crate::resources::auth).
    pub enum TopicFilterType {
        All = "all",
        Whitelist = "whitelist",
        Blacklist = "blacklist",
        None = "none",
    }
}
