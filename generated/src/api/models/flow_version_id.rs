// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::id;

id! {
    /// The id that paths take as `flowVersionId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`credential`](crate::resources::credential),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view), [`flow`](crate::resources::flow),
    /// [`flowVersion`](crate::resources::flow_version),
    /// [`flowVersions`](crate::resources::flow_versions), [`flows`](crate::resources::flows),
    /// [`instanceCustomNode`](crate::resources::instance_custom_node).
    pub struct FlowVersionId;
}
