// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::Tag;

/// Tags of events.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventTagsSummary {
    pub event_tags: Option<Vec<Tag>>,
}

record!(EventTagsSummary { "eventTags" => optional(event_tags) });
