// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::string_enum;

string_enum! {
    /// Type of an experience view: a page, a layout around pages, or a component for use in other
    /// views.
    ///
    /// Used by the resources [`application`](crate::resources::application),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view),
    /// [`experienceViews`](crate::resources::experience_views).
    pub enum ExperienceViewType {
        Layout = "layout",
        Page = "page",
        Component = "component",
    }
}
