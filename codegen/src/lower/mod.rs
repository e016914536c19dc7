//! Documents → IR: names, links, types, actions.
//!
//! The passes, in order: pages are sorted into their groups ([`groups`]); every action gets its route ([`routes`])
//! and every parameter its location ([`locations`]); links become schemas ([`links`]); actions get their names, and
//! the schemas, accepted values and ids that they use ([`uses`]) become types ([`schema`]), numbers among them times
//! ([`times`]); from all of it come the resources ([`resources`]), with the names of setters and events
//! ([`call_members`]), what calls return and which lists are paginated ([`responses`]); and `api.toml` marks fields as
//! secret or optionally objects ([`fields`]). What cannot be resolved is reported and left out; so are settings that
//! match nothing ([`unused`]).
//!
//! In come [`Docs`], out goes an [`Api`] whose names are final. No text of the spec is parsed here, no identifier
//! is spelled (that is for [`names`](crate::names)), and nothing of Rust's syntax is known.

mod api;
mod base_url;
mod call_members;
mod fields;
mod groups;
pub mod guess;
mod links;
mod locations;
mod resources;
mod responses;
pub mod routes;
mod times;
mod unused;
mod uses;

use crate::diagnostic::Diagnostics;
use crate::docs::{Docs, KeptNames, Page};
use crate::ir::{Api, Ident};
use crate::schema;

/// The API, and what could not be said of it in types.
#[derive(Debug, Default)]
pub struct Lowered {
    /// The API.
    pub api: Api,
    /// Places left untyped.
    pub untyped: Vec<schema::Untyped>,
    /// The names of the types, to be kept.
    pub names: KeptNames,
}

/// Makes the IR. It is complete only when no error was reported.
#[must_use]
pub fn lower(docs: &Docs, diagnostics: &mut Diagnostics) -> Lowered {
    let mut pages: Vec<&Page> = docs.pages.iter().collect();
    pages.sort_by(|one, two| one.name.cmp(&two.name));
    let groups = groups::of(&pages, &docs.config, diagnostics);
    let routes = routes::join(&pages, docs, diagnostics);
    let resources = locations::resolve(&pages, &groups, &routes, docs, diagnostics);
    let links = links::Links::new(&docs.schemas);
    links.check(&pages, diagnostics);
    let uses = uses::SchemaUses::collect(&resources, &links, &docs.config);
    let names: Vec<_> = resources.iter().map(|resource| resources::name(resource, diagnostics)).collect();
    let pages: Vec<Vec<Ident>> = names.iter().map(|names| names.all().cloned().collect()).collect();
    let secrets: Vec<String> = docs.config.secrets.iter().map(|field| field.value.clone()).collect();
    let times = times::paths(&docs.config);
    let input = schema::Input {
        schemas: &docs.schemas.list,
        uses: &uses.schemas,
        enumerations: &uses.enumerations,
        ids: &uses.ids,
        pages: &pages,
        groups: docs.config.groups.len(),
        times: &times,
        secrets: &secrets,
        kept: &docs.kept,
    };
    let mut types = schema::types(input, diagnostics);
    let mut api = Api {
        types: std::mem::take(&mut types.named),
        modules: std::mem::take(&mut types.modules),
        ..Api::default()
    };
    let roots: Vec<_> = docs.schemas.list.iter().zip(&types.schemas).collect();
    times::check(&api, &roots, &docs.config, diagnostics);
    links::report_duplicates(&docs.schemas, &types.schemas, diagnostics);
    api = api::with_settings(api, &docs.config, diagnostics);
    let lowered_types = resources::LoweredTypes {
        all: &types,
        named: &api.types,
        links: &links,
        schemas: &docs.schemas.list,
        enumerations: &uses.enumerations,
        kept: &docs.kept,
    };
    api.resources = resources::lower(&resources, names, &lowered_types, diagnostics);
    let actions: Vec<_> = docs.pages.iter().flat_map(|page| &page.actions).collect();
    types.kept.members.extend(call_members::record(&api, &actions, &docs.kept, diagnostics));
    fields::hide_secrets(&mut api.types, &docs.config.secrets);
    locations::check_headers(&resources, &api, diagnostics);
    api.examples = api::examples(&docs.schemas.list);
    responses::detect_paging(&mut api, &docs.config);
    fields::mark_options(&mut api, &docs.config);
    api.login = api::login(&api, &docs.config, diagnostics);
    if !docs.config.borrowed {
        unused::check(&api, &docs.config, &types.exceptions, diagnostics);
    }
    let actions = resources.iter().flat_map(|resource| &resource.actions);
    let responses = actions.flat_map(|action| responses::untyped(action.doc, action.route.method));
    let untyped = types.untyped.into_iter().chain(responses).collect();
    Lowered { api, untyped, names: types.kept }
}
