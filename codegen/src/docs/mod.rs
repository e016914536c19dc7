//! The page dialect: pages, routes, schemas and `api.toml` as data that still holds spans and raw words.

use crate::diagnostic::Spanned;
use crate::json::Json;

/// One documented schema, from a section of `_schemas.md` or from a file of its own.
#[derive(Debug, Clone)]
pub struct SchemaDoc {
    /// Name that `$ref` and links resolve to: the title camel-cased, or the file's name.
    pub name: String,
    /// Title as people read it.
    pub title: Spanned<String>,
    /// What the section says before the schema.
    pub description: Option<String>,
    /// The schema. Its span covers the JSON text in its file.
    pub json: Spanned<Json>,
    /// The example, when there is one.
    pub example: Option<Spanned<Json>>,
}
