// @generated from _schemas/experiences.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{BTreeMap, Model, Nullable, Timestamp, id, record};
use super::{ApplicationId, CreatorType, ExperienceViewType};

/// A view of an experience: a page, a layout or a component.
///
/// Used by [`experienceView.get`](crate::resources::experience_view::Get),
/// [`experienceView.patch`](crate::resources::experience_view::Patch),
/// [`experienceViews.post`](crate::resources::experience_views::Post).
#[non_exhaustive]
pub struct ExperienceView {
    /// Same as `experienceViewId`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub id: Option<String>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub experience_view_id: Option<ExperienceViewId>,
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub application_id: Option<ApplicationId>,
    pub creation_date: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    /// ID of the creator; see `createdByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub created_by_id: Option<String>,
    pub created_by_type: Option<CreatorType>,
    /// ID of the last updater; see `lastUpdatedByType`.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub last_updated_by_id: Option<String>,
    pub last_updated_by_type: Option<CreatorType>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    pub view_type: Option<ExperienceViewType>,
    /// ID of the layout of a page, or null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub layout_id: Nullable<String>,
    /// Name of the layout. Set by the server.
    ///
    /// 1 to 255 characters.
    pub layout_name: Option<String>,
    /// Handlebars template, up to 128 KB.
    ///
    /// At most 131072 characters.
    pub body: Option<String>,
    /// Tags of the view, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub view_tags: Option<BTreeMap<String, String>>,
    /// Response headers of a page.
    pub headers: Option<ExperienceViewHeaders>,
}
record!(ExperienceView: Default {
    "id" => optional(id),
    "experienceViewId" => optional(experience_view_id),
    "applicationId" => optional(application_id),
    "creationDate" => optional(creation_date),
    "lastUpdated" => optional(last_updated),
    "createdById" => optional(created_by_id),
    "createdByType" => optional(created_by_type),
    "lastUpdatedById" => optional(last_updated_by_id),
    "lastUpdatedByType" => optional(last_updated_by_type),
    "name" => optional(name),
    "description" => optional(description),
    "viewType" => optional(view_type),
    "layoutId" => optional_nullable(layout_id),
    "layoutName" => optional(layout_name),
    "body" => optional(body),
    "viewTags" => optional(view_tags),
    "headers" => optional(headers),
});

/// Response headers of a page.
///
/// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
/// [`experienceView`](crate::resources::experience_view),
/// [`experienceViews`](crate::resources::experience_views).
#[non_exhaustive]
pub struct ExperienceViewHeaders {
    /// Content type of the response, such as `text/html`.
    ///
    /// On the wire: `content-type`.
    ///
    /// 1 to 255 characters.
    pub content_type: Option<String>,
}
record!(ExperienceViewHeaders: Default {
    "content-type" => optional(content_type: Option<String>),
});

id! {
    /// The id that paths take as `experienceViewId`. Text converts into it, other ids do not.
    ///
    /// Used by the resources [`experienceEndpoint`](crate::resources::experience_endpoint),
    /// [`experienceView`](crate::resources::experience_view),
    /// [`experienceViews`](crate::resources::experience_views).
    pub struct ExperienceViewId;
}

/// Request body that changes an experience view. Omitted fields are unchanged; `viewTags` is
/// replaced as a whole. The type cannot be changed.
///
/// Used by [`experienceView.patch`](crate::resources::experience_view::Patch).
#[non_exhaustive]
pub struct ExperienceViewPatch {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
    /// ID of the layout of a page, or null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub layout_id: Nullable<String>,
    /// Handlebars template, up to 128 KB.
    ///
    /// At most 131072 characters.
    pub body: Option<String>,
    /// Tags of the view, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub view_tags: Option<BTreeMap<String, String>>,
    /// Response headers of a page.
    pub headers: Option<ExperienceViewHeaders>,
}
record!(ExperienceViewPatch: Default {
    "name" => optional(name: Option<String>),
    "description" => optional(description: Option<String>),
    "layoutId" => optional_nullable(layout_id: Nullable<String>),
    "body" => optional(body: Option<String>),
    "viewTags" => optional(view_tags: Option<BTreeMap<String, String>>),
    "headers" => optional(headers: Option<ExperienceViewHeaders>),
});

/// Request body that creates an experience view in the develop version.
///
/// Used by [`experienceViews.post`](crate::resources::experience_views::Post).
#[non_exhaustive]
pub struct ExperienceViewPost {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 32767 characters.
    pub description: Option<String>,
    pub view_type: ExperienceViewType,
    /// ID of the layout of a page, or null for none.
    ///
    /// Pattern: `^[A-Fa-f\d]{24}$`.
    pub layout_id: Nullable<String>,
    /// Handlebars template, up to 128 KB.
    ///
    /// At most 131072 characters.
    pub body: Option<String>,
    /// Tags of the view, as an object of values by key.
    ///
    /// Pattern of the names: `^[0-9a-zA-Z_-]{1,255}$`.
    ///
    /// Values: 1 to 255 characters.
    pub view_tags: Option<BTreeMap<String, String>>,
    /// Response headers of a page.
    pub headers: Option<ExperienceViewHeaders>,
}

impl ExperienceViewPost {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, view_type: impl Into<ExperienceViewType>) -> Self {
        Self { name: name.into(), view_type: view_type.into(), ..Model::empty() }
    }
}
record!(ExperienceViewPost {
    "name" => required(name),
    "description" => optional(description: Option<String>),
    "viewType" => required(view_type),
    "layoutId" => optional_nullable(layout_id: Nullable<String>),
    "body" => optional(body: Option<String>),
    "viewTags" => optional(view_tags: Option<BTreeMap<String, String>>),
    "headers" => optional(headers: Option<ExperienceViewHeaders>),
});
