//! The spec of the repository, for tests that go over all of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::diagnostic::Diagnostics;
use codegen::docs::{self, Docs};
use codegen::ir::{Action, Api, Location, Parameter, ParameterKind, Resource, TypeRef};
use codegen::json::Json;
use codegen::source::Source;
use serde_json::{Map, Value};

/// The documents and what they mean.
pub struct Spec {
    /// The API.
    pub api: Api,
    /// The example of each schema that has one, by its title.
    pub examples: BTreeMap<String, Value>,
    /// Each schema, by the name that `$ref` leads to.
    pub schemas: BTreeMap<String, Schema>,
}

/// A documented schema.
pub struct Schema {
    /// Its title.
    pub title: String,
    /// What it says.
    pub json: Value,
}

/// The folder of the spec.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// The files of the spec, by their names in it.
///
/// # Panics
/// When one is not text.
#[must_use]
pub fn texts() -> BTreeMap<String, String> {
    let files = crate::fixtures::files(&folder()).into_iter();
    files
        .map(|(name, text)| (name, String::from_utf8(text).unwrap_or_else(|error| panic!("{error}"))))
        .collect()
}

impl Spec {
    /// Reads it, once for all tests.
    #[must_use]
    pub fn read() -> &'static Self {
        static SPEC: LazyLock<Spec> = LazyLock::new(Spec::new);
        &SPEC
    }

    fn new() -> Self {
        let mut diagnostics = Diagnostics::default();
        let source = Source::read(&folder(), "spec", &mut diagnostics);
        let docs = docs::read(&source, &mut diagnostics);
        let (examples, schemas) = (examples(&docs), schemas(&docs));
        let api = codegen::understand(&source, &mut diagnostics).api;
        assert!(!diagnostics.has_errors(), "{:?}", diagnostics.finish());
        Self { api, examples, schemas }
    }

    /// Every action with its resource.
    pub fn actions(&self) -> impl Iterator<Item = (&Resource, &Action)> {
        self.api.resources.iter().flat_map(|r| r.actions.iter().map(move |action| (r, action)))
    }

    /// A value for every parameter: the page's example, an accepted value, or the schema's example.
    #[must_use]
    pub fn arguments(&self, action: &Action) -> Map<String, Value> {
        action.parameters.iter().map(|p| (p.wire.to_string(), self.argument(p))).collect()
    }

    fn argument(&self, parameter: &Parameter) -> Value {
        if let Some(title) = &parameter.schema {
            return self.example(title).clone();
        }
        let is_scalar = matches!(parameter.kind, ParameterKind::Scalar(_));
        let is_text = matches!(parameter.kind, ParameterKind::Scalar(TypeRef::Any | TypeRef::String));
        let text = match (&parameter.example, &parameter.values) {
            (Some(example), _) if !example.is_empty() => example.clone(),
            _ if matches!(parameter.kind, ParameterKind::Scalar(TypeRef::Boolean)) => "true".to_owned(),
            _ if is_scalar && !is_text => "1".to_owned(),
            (_, Some(values)) => values[0].clone(),
            _ => "some text".to_owned(),
        };
        match (&parameter.kind, parameter.location) {
            (ParameterKind::Array, _) => serde_json::from_str(&text).unwrap_or_else(|_| vec![text].into()),
            (_, Location::Body) => serde_json::from_str(&text).unwrap_or_else(|_| text.into()),
            _ => text.into(),
        }
    }

    /// The example of a schema.
    ///
    /// # Panics
    /// When it has none.
    #[must_use]
    pub fn example(&self, title: &str) -> &Value {
        self.examples.get(title).unwrap_or_else(|| panic!("{title} has no example"))
    }
}

fn examples(docs: &Docs) -> BTreeMap<String, Value> {
    let with = |schema: &docs::SchemaDoc| {
        let example = schema.example.as_ref()?;
        Some((schema.title.value.clone(), value(example)))
    };
    docs.schemas.list.iter().filter_map(with).collect()
}

fn schemas(docs: &Docs) -> BTreeMap<String, Schema> {
    let with = |schema: &docs::SchemaDoc| {
        let title = schema.title.value.clone();
        (schema.name.clone(), Schema { title, json: value(&schema.json) })
    };
    docs.schemas.list.iter().map(with).collect()
}

fn value(json: &Json) -> Value {
    serde_json::from_str(&json.to_string()).expect("JSON prints as JSON")
}
