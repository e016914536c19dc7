// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, record};

/// Properties of the trigger in the editor.
///
/// Used by 9 resources.
#[non_exhaustive]
pub struct TriggerMeta {
    /// Accepted: `trigger`.
    pub category: Option<String>,
    pub name: Option<String>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// At most 32767 characters.
    pub description: Option<String>,
}
record!(TriggerMeta: Default {
    "category" => optional(category: Option<String>),
    "name" => optional(name: Option<String>),
    "label" => optional(label: Option<String>),
    "x" => optional(x: Option<Number>),
    "y" => optional(y: Option<Number>),
    "uiId" => optional(ui_id: Option<String>),
    "description" => optional(description: Option<String>),
});
