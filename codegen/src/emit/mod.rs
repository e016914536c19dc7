//! IR → Rust tokens: one emitter per kind of file or item, all pure.
//!
//! [`modules`] lists every file of the tree with a function that writes its tokens; the function is
//! called where the file is rendered, since tokens cannot cross threads. An emitter puts tokens in
//! order and nothing else: it never changes the case of a word, makes up no name and resolves no
//! collision, for [`Ident`](crate::ir::Ident)s are final. Every text of the spec enters as a string
//! literal or through [`rustdoc`], never as tokens.
//!
//! | emitter | writes |
//! | --- | --- |
//! | [`metadata`] | `metadata.rs`: title, version, address and what is sent with every action |
//! | [`fixture`] | `examples.rs`, `actions.rs`: the examples of the schemas and the names of the actions, for tests |
//! | [`overview`] | `overview.md`: every resource by group, for the first page of the documentation |
//! | [`index`] | `models/mod.rs`, `resources/mod.rs`: modules and the features that compile them |
//! | [`resource`] | `resources/<page>.rs`: the handle, its methods, and all below |
//! | [`action`] | a description for the runtime and a call type with its setters |
//! | [`parameter`] | an argument or a setter |
//! | [`response`] | the enum of an action's success codes, or of a stream's events |
//! | [`alias`] | the other names of an item, for the search of the documentation |
//! | [`model`] | `models/<schema>.rs`: [`record`], [`union`], enumerations and aliases, with the pages of [`uses`] |

mod action;
mod alias;
mod example;
mod fixture;
mod index;
mod limits;
mod metadata;
mod model;
mod overview;
mod parameter;
mod record;
mod resource;
mod response;
mod rustdoc;
mod scope;
mod token;
mod union;
mod uses;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use proc_macro2::TokenStream;
pub(crate) use rustdoc::LINE;

use crate::ir::{Api, TypeId};
use uses::TypeUses;

/// One file of the tree before it is text.
pub struct Module<'a> {
    /// Path inside the tree, with `/` between folders.
    pub path: String,
    /// The emitter's file inside `codegen/src/emit`, for the header.
    pub emitter: &'static str,
    /// The page of the spec that it comes from, for the header.
    pub page: Cow<'a, str>,
    contents: Contents<'a>,
}

/// What a file holds below its mark.
#[derive(Clone)]
pub enum Contents<'a> {
    /// Rust.
    Tokens(Tokens<'a>),
    /// Markdown.
    Text(String),
}

/// Writes tokens: they cannot cross threads.
pub type Tokens<'a> = Arc<dyn Fn() -> TokenStream + Send + Sync + 'a>;

impl<'a> Module<'a> {
    fn new(
        path: String,
        emitter: &'static str,
        page: impl Into<Cow<'a, str>>,
        tokens: impl Fn() -> TokenStream + Send + Sync + 'a,
    ) -> Self {
        Self { path, emitter, page: page.into(), contents: Contents::Tokens(Arc::new(tokens)) }
    }

    /// What the file holds.
    #[must_use]
    pub fn contents(&self) -> &Contents<'a> {
        &self.contents
    }
}

/// The page that holds what is particular to the API, as headers name it.
const SETTINGS: &str = "api.toml";

/// Every file of the tree, in the order of the emitters.
#[must_use]
pub fn modules(api: &Api) -> Vec<Module<'_>> {
    let schemas = pages(api.modules.iter().flat_map(|module| &module.types), api);
    let mut modules = vec![
        Module::new("metadata.rs".to_owned(), "metadata.rs", SETTINGS, || metadata::expand(api)),
        Module::new("actions.rs".to_owned(), "fixture.rs", "_routes.md", || fixture::expand_actions(api)),
        Module::new("examples.rs".to_owned(), "fixture.rs", schemas.clone(), || fixture::expand(api)),
        Module {
            path: "overview.md".to_owned(),
            emitter: "overview.rs",
            page: SETTINGS.into(),
            contents: Contents::Text(overview::text(api)),
        },
        Module::new("models/mod.rs".to_owned(), "index.rs", schemas, || index::expand_models(api)),
        Module::new("resources/mod.rs".to_owned(), "index.rs", SETTINGS, || index::expand_resources(api)),
    ];
    for (at, resource) in api.resources.iter().enumerate() {
        let path = format!("resources/{}.rs", resource.ident);
        modules.push(Module::new(path, "resource.rs", resource.page.as_str(), move || {
            resource::expand(api, at)
        }));
    }
    let uses = Arc::new(TypeUses::new(api));
    for (at, model) in api.modules.iter().enumerate() {
        let path = format!("models/{}.rs", model.ident);
        let uses = Arc::clone(&uses);
        modules.push(Module::new(path, "model.rs", pages(&model.types, api), move || {
            model::expand(api, &uses, at)
        }));
    }
    modules
}

/// The pages that types come from: up to three by name, more by the folder that holds them.
fn pages<'a>(types: impl IntoIterator<Item = &'a TypeId>, api: &'a Api) -> String {
    let pages: BTreeSet<&str> = types.into_iter().map(|id| api.named(*id).page.as_str()).collect();
    let pages: Vec<&str> = pages.into_iter().collect();
    match pages.as_slice() {
        [] => SETTINGS.to_owned(),
        [first, .., last] if pages.len() > 3 => {
            let common = first.bytes().zip(last.bytes()).take_while(|(one, other)| one == other).count();
            let folder = first.get(..common).and_then(|start| Some(start.rsplit_once('/')?.0));
            folder.map_or_else(|| "several pages".to_owned(), |folder| format!("{folder}/"))
        }
        few => few.join(" and "),
    }
}
