// @generated from experienceVersions.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// The type of `experienceVersions.sortField`.
    ///
    /// Used by the resources [`experienceVersions`](crate::resources::experience_versions),
    /// [`flowVersions`](crate::resources::flow_versions).
    pub enum VersionSortField {
        Version = "version",
        Id = "id",
        CreationDate = "creationDate",
        LastUpdated = "lastUpdated",
    }
}
