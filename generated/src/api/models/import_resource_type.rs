// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Import Resource Type.
    ///
    /// Type of a resource that can be imported.
    ///
    /// Used on the pages [`application`](crate::resources::application),
    /// [`applications`](crate::resources::applications).
    pub enum ImportResourceType {
        /// `ApplicationCertificateAuthority`.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// `Dashboard`.
        Dashboard = "Dashboard",
        /// `DataTableRow`.
        DataTableRow = "DataTableRow",
        /// `DataTable`.
        DataTable = "DataTable",
        /// `DeviceRecipe`.
        DeviceRecipe = "DeviceRecipe",
        /// `Device`.
        Device = "Device",
        /// `ExperienceDevelopConfig`.
        ExperienceDevelopConfig = "ExperienceDevelopConfig",
        /// `ExperienceEndpoint`.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// `ExperienceFlowVersion`.
        ExperienceFlowVersion = "ExperienceFlowVersion",
        /// `ExperienceGroup`.
        ExperienceGroup = "ExperienceGroup",
        /// `ExperienceUser`.
        ExperienceUser = "ExperienceUser",
        /// `ExperienceVersion`.
        ExperienceVersion = "ExperienceVersion",
        /// `ExperienceView`.
        ExperienceView = "ExperienceView",
        /// `File`.
        File = "File",
        /// `FlowVersion`.
        FlowVersion = "FlowVersion",
        /// `Flow`.
        Flow = "Flow",
        /// `Global`.
        Global = "Global",
        /// `Integration`.
        Integration = "Integration",
        /// `Notebook`.
        Notebook = "Notebook",
        /// `PrivateFile`.
        PrivateFile = "PrivateFile",
        /// `Webhook`.
        Webhook = "Webhook",
        /// `ResourceJob`.
        ResourceJob = "ResourceJob",
    }
}
