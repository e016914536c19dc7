// @generated from _schemas/applications.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;

/// Unique keywords of application templates.
///
/// Used by
/// [`applicationTemplates.getUniqueKeywords`](crate::resources::application_templates::GetUniqueKeywords).
#[non_exhaustive]
pub struct TemplateKeywords {
    /// At most 100 items.
    ///
    /// Items: Pattern: `^[0-9a-zA-Z_-]{1,255}$`.
    pub keywords: Option<Vec<String>>,
}
record!(TemplateKeywords: Default { "keywords" => optional(keywords) });
