// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Where a workflow runs: in the cloud (`cloud`), in the cloud for requests to an experience
    /// (`experience`), on Edge Compute devices (`edge`), on embedded devices (`embedded`), or
    /// inside other workflows as a custom node (`customNode`).
    ///
    /// Used by the resources [`application`](crate::resources::application),
    /// [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flows`](crate::resources::flows).
    pub enum FlowClass {
        Cloud = "cloud",
        Edge = "edge",
        Embedded = "embedded",
        Experience = "experience",
        CustomNode = "customNode",
    }
}
