// @generated from _schemas/shared-workflows.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::{Number, record};

/// Properties of the trigger in the editor.
///
/// Used on 9 pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TriggerMeta {
    /// `category`.
    pub category: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `label`.
    ///
    /// 1 to 255 characters.
    pub label: Option<String>,
    /// Horizontal position in the editor.
    pub x: Option<Number>,
    /// Vertical position in the editor.
    pub y: Option<Number>,
    /// `uiId`.
    ///
    /// At most 48 characters.
    pub ui_id: Option<String>,
    /// `description`.
    ///
    /// At most 32767 characters.
    pub description: Option<String>,
}

record!(TriggerMeta {
    "category" => optional(category),
    "name" => optional(name),
    "label" => optional(label),
    "x" => optional(x),
    "y" => optional(y),
    "uiId" => optional(ui_id),
    "description" => optional(description),
});
