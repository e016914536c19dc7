//! Examples: the JSON that stands with each schema.

use crate::docs::SchemaDoc;
use crate::ir::Example;
use crate::json::Json;
use crate::names::{Scope, constant};

/// The examples of all schemas that have one, sorted by name.
pub(super) fn of(schemas: &[SchemaDoc]) -> Vec<Example> {
    let mut with: Vec<_> =
        schemas.iter().filter_map(|schema| Some((schema, schema.example.as_ref()?))).collect();
    with.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    let mut scope = Scope::default();
    let example = |(schema, example): (&SchemaDoc, &Json)| Example {
        ident: scope.claim(constant(&schema.name), []),
        title: schema.title.value.clone(),
        json: example.to_string(),
    };
    with.into_iter().map(example).collect()
}
