//! Examples: the JSON that stands with each schema.

use super::names::{Taken, constant};
use crate::diagnostic::Spanned;
use crate::docs::SchemaDoc;
use crate::ir::Example;
use crate::json::Json;

/// The examples of all schemas that have one, sorted by name.
pub(super) fn of(schemas: &[SchemaDoc]) -> Vec<Example> {
    let mut with: Vec<_> =
        schemas.iter().filter_map(|schema| Some((schema, schema.example.as_ref()?))).collect();
    with.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    let mut taken = Taken::default();
    let example = |(schema, example): (&SchemaDoc, &Spanned<Json>)| Example {
        ident: taken.take(constant(&schema.name)),
        title: schema.title.value.clone(),
        json: example.value.to_string(),
    };
    with.into_iter().map(example).collect()
}
