// @generated from _schemas/shared-unlinked.md by codegen/src/emit/model.rs; do not edit.

use crate::__private::record;
use super::Tag;

/// Tags of events.
#[non_exhaustive]
pub struct EventTagsSummary {
    pub event_tags: Option<Vec<Tag>>,
}
record!(EventTagsSummary: Default { "eventTags" => optional(event_tags) });
