// @generated from _schemas/shared.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::words;

words! {
    /// Experience View Type.
    ///
    /// The kind of a view: `page` is what a request gets, `layout` is the frame around pages,
    /// `component` is a piece that other views include.
    ///
    /// Used on the pages [`application`](crate::resources::application),
    /// [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view),
    /// [`experienceViews`](crate::resources::experience_views).
    pub enum ExperienceViewType {
        /// `layout`.
        Layout = "layout",
        /// `page`.
        Page = "page",
        /// `component`.
        Component = "component",
    }
}
