//! The whole API: what one run of the generator reads.

use super::action::Resource;
use super::name::{ActionId, Ident, WireName};
use super::types::{ModelModule, NamedType};

/// A whole API: what one run of the generator reads and what every emitter sees.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Api {
    /// Title of the API, from `api.toml`; empty when the spec has none.
    pub title: String,
    /// Version of the API, from `api.toml`; empty when the spec has none.
    pub version: String,
    /// Where the API is served, without a trailing slash.
    pub base_url: Option<String>,
    /// Headers sent with every action.
    pub headers: Vec<(WireName, String)>,
    /// Query parameters sent with every action but streams.
    pub query: Vec<(WireName, String)>,
    /// Groups of resources, one feature each; empty where the spec makes none.
    pub groups: Vec<Group>,
    /// The fields of an error body, where `api.toml` names them.
    pub errors: Option<ErrorFields>,
    /// The fields whose values are secret, wherever they are.
    pub secrets: Vec<WireName>,
    /// Query parameter of streams for the seconds between two keep-alive messages, where `api.toml` names it.
    pub keep_alive: Option<WireName>,
    /// Name of the library that the client is compiled into, where it is known: samples name it.
    pub library: Option<Ident>,
    /// The login actions, where `api.toml` names them.
    pub login: Option<Login>,
    /// Resources in the order of their wire names.
    pub resources: Vec<Resource>,
    /// Every type of the API that has a name, sorted by identifier.
    pub types: Vec<NamedType>,
    /// The files that hold [`Api::types`], sorted by identifier; each type is in exactly one.
    pub modules: Vec<ModelModule>,
    /// The examples of the schemas, sorted by name.
    pub examples: Vec<Example>,
}

/// The example of a schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    /// Name of the constant that holds it.
    pub ident: Ident,
    /// Title of the schema.
    pub title: String,
    /// The JSON, on one line.
    pub json: String,
}

/// Resources that people use together: one feature of the generated crate.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Name of the feature, as `api.toml` writes it.
    pub name: String,
}

/// Which fields of an error body say what went wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorFields {
    /// Wire name of the field that holds the kind of error.
    pub kind: WireName,
    /// Wire name of the field that holds the message for people.
    pub message: WireName,
}

/// Actions whose response holds an access token.
#[derive(Debug, Clone, PartialEq)]
pub struct Login {
    /// The login actions.
    pub actions: Vec<ActionId>,
    /// Wire name of the field of the response that holds the token.
    pub token: WireName,
}
