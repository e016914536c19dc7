// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Report Date Group.
///
/// The span of time that one row of a report stands for.
///
/// Used on the pages [`instance`](crate::resources::instance),
/// [`instances`](crate::resources::instances).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportDateGroup {
    /// `day`.
    Day,
    /// `month`.
    Month,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ReportDateGroup { "day" => Day, "month" => Month });
