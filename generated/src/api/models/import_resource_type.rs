// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Type of a resource that can be imported.
    ///
    /// Used by the resources [`application`](crate::resources::application),
    /// [`applications`](crate::resources::applications).
    pub enum ImportResourceType {
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        Dashboard = "Dashboard",
        DataTableRow = "DataTableRow",
        DataTable = "DataTable",
        DeviceRecipe = "DeviceRecipe",
        Device = "Device",
        ExperienceDevelopConfig = "ExperienceDevelopConfig",
        ExperienceEndpoint = "ExperienceEndpoint",
        ExperienceFlowVersion = "ExperienceFlowVersion",
        ExperienceGroup = "ExperienceGroup",
        ExperienceUser = "ExperienceUser",
        ExperienceVersion = "ExperienceVersion",
        ExperienceView = "ExperienceView",
        File = "File",
        FlowVersion = "FlowVersion",
        Flow = "Flow",
        Global = "Global",
        Integration = "Integration",
        Notebook = "Notebook",
        PrivateFile = "PrivateFile",
        Webhook = "Webhook",
        ResourceJob = "ResourceJob",
    }
}
