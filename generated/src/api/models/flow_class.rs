// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Flow Class.
    ///
    /// Where a workflow runs: on the platform, on a gateway (`edge`), on a small device
    /// (`embedded`), for the requests of an experience, or inside other workflows as a custom node.
    ///
    /// Used on the pages [`application`](crate::resources::application),
    /// [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flows`](crate::resources::flows).
    pub enum FlowClass {
        /// `cloud`.
        Cloud = "cloud",
        /// `edge`.
        Edge = "edge",
        /// `embedded`.
        Embedded = "embedded",
        /// `experience`.
        Experience = "experience",
        /// `customNode`.
        CustomNode = "customNode",
    }
}
