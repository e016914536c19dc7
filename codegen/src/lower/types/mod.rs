//! JSON schemas → named types: one type per structure, names that stay.
//!
//! The door between the two halves of `lower`: `lower::actions` says which schemas and lists of words
//! the actions use, and gets back a type for each.

mod alternatives;
mod assemble;
mod boxes;
mod classes;
mod distinct;
mod document;
mod entries;
mod fields;
mod modules;
mod naming;
mod objects;
mod page_words;
mod phrase;
mod pipeline;
mod places;
mod roles;
mod settle;
mod shape;
mod variants;
mod walk;

use crate::diagnostic::{Diagnostics, Span};
use crate::docs::SchemaDoc;
use crate::ir::{ModelModule, NamedType, TypeRef};

/// What the types are made from.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// Every documented schema, in the order of the spec.
    pub schemas: &'a [SchemaDoc],
    /// The JSON text of each of them as it stands in its file, for places of findings; may be shorter.
    pub texts: &'a [&'a str],
    /// Where actions use schemas.
    pub uses: &'a [Use],
    /// Lists of accepted values of parameters.
    pub words: &'a [Words],
    /// How many groups `api.toml` makes; none means no gates.
    pub groups: usize,
    /// Names of properties whose values are secret.
    pub secrets: &'a [String],
}

/// An action that uses a schema at the top of a body, a parameter, an answer or an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Index into [`Input::schemas`].
    pub schema: usize,
    /// The action: `device.get`.
    pub action: String,
    /// Group of the action's resource.
    pub group: Option<usize>,
}

/// The accepted values of one parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Index of the resource, in the order of [`Api::resources`](crate::ir::Api::resources).
    pub resource: usize,
    /// Wire name of the resource.
    pub resource_name: String,
    /// File of its page.
    pub page: String,
    /// Wire name of the action.
    pub action: String,
    /// Wire name of the parameter.
    pub parameter: String,
    /// Group of the resource.
    pub group: Option<usize>,
    /// The values in the order of the page.
    pub values: Vec<String>,
    /// Where they stand.
    pub span: Span,
}

/// The types of an API.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Types {
    /// All named types, sorted as [`Api::types`](crate::ir::Api::types) wants them.
    pub named: Vec<NamedType>,
    /// The files they live in.
    pub modules: Vec<ModelModule>,
    /// The type of each of [`Input::schemas`].
    pub schemas: Vec<TypeRef>,
    /// The type of each of [`Input::words`].
    pub words: Vec<TypeRef>,
    /// Places left untyped.
    pub untyped: Vec<Untyped>,
}

/// A place that became a free-form value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untyped {
    /// Where: `device.attributes[].attributeTags`.
    pub place: String,
    /// Why.
    pub reason: UntypedReason,
}

/// Why a place is untyped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UntypedReason {
    /// The schema leaves it free: nothing to type.
    Free,
    /// The schema says something that the generator cannot express.
    Unsupported(String),
    /// The schema is malformed here, or points nowhere; a warning was given.
    Malformed,
}

/// Makes the types.
#[must_use]
pub fn lower(input: Input<'_>, diagnostics: &mut Diagnostics) -> Types {
    pipeline::run(input, diagnostics)
}
