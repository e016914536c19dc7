// @generated from _schemas.md by codegen/src/emit/model.rs; do not edit.

use crate::contract::{UnknownWord, words};

/// Export Format.
///
/// Format of the file that an export writes.
///
/// Used on the pages [`devices`](crate::resources::devices), [`events`](crate::resources::events),
/// [`notebook`](crate::resources::notebook), [`notebooks`](crate::resources::notebooks).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFormat {
    /// `csv`.
    Csv,
    /// `json`.
    Json,
    /// Another, which this version does not know.
    Unknown(UnknownWord),
}

words!(ExportFormat { "csv" => Csv, "json" => Json });
