// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Import Resource Type.
///
/// Kind of resource that an import can bring.
///
/// Used on the pages [`application`](crate::resources::application),
/// [`applications`](crate::resources::applications).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportResourceType {
    /// `ApplicationCertificateAuthority`.
    ApplicationCertificateAuthority,
    /// `Dashboard`.
    Dashboard,
    /// `DataTableRow`.
    DataTableRow,
    /// `DataTable`.
    DataTable,
    /// `DeviceRecipe`.
    DeviceRecipe,
    /// `Device`.
    Device,
    /// `ExperienceDevelopConfig`.
    ExperienceDevelopConfig,
    /// `ExperienceEndpoint`.
    ExperienceEndpoint,
    /// `ExperienceFlowVersion`.
    ExperienceFlowVersion,
    /// `ExperienceGroup`.
    ExperienceGroup,
    /// `ExperienceUser`.
    ExperienceUser,
    /// `ExperienceVersion`.
    ExperienceVersion,
    /// `ExperienceView`.
    ExperienceView,
    /// `File`.
    File,
    /// `FlowVersion`.
    FlowVersion,
    /// `Flow`.
    Flow,
    /// `Global`.
    Global,
    /// `Integration`.
    Integration,
    /// `Notebook`.
    Notebook,
    /// `PrivateFile`.
    PrivateFile,
    /// `Webhook`.
    Webhook,
    /// `ResourceJob`.
    ResourceJob,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ImportResourceType {
    "ApplicationCertificateAuthority" => ApplicationCertificateAuthority,
    "Dashboard" => Dashboard,
    "DataTableRow" => DataTableRow,
    "DataTable" => DataTable,
    "DeviceRecipe" => DeviceRecipe,
    "Device" => Device,
    "ExperienceDevelopConfig" => ExperienceDevelopConfig,
    "ExperienceEndpoint" => ExperienceEndpoint,
    "ExperienceFlowVersion" => ExperienceFlowVersion,
    "ExperienceGroup" => ExperienceGroup,
    "ExperienceUser" => ExperienceUser,
    "ExperienceVersion" => ExperienceVersion,
    "ExperienceView" => ExperienceView,
    "File" => File,
    "FlowVersion" => FlowVersion,
    "Flow" => Flow,
    "Global" => Global,
    "Integration" => Integration,
    "Notebook" => Notebook,
    "PrivateFile" => PrivateFile,
    "Webhook" => Webhook,
    "ResourceJob" => ResourceJob,
});
