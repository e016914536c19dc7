// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Experience View Type.
///
/// The kind of a view: `page` is what a request gets, `layout` is the frame around pages,
/// `component` is a piece that other views include.
///
/// Used on the pages [`application`](crate::resources::application),
/// [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view),
/// [`experienceViews`](crate::resources::experience_views).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExperienceViewType {
    /// `layout`.
    Layout,
    /// `page`.
    Page,
    /// `component`.
    Component,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ExperienceViewType {
    "layout" => Layout,
    "page" => Page,
    "component" => Component,
});
