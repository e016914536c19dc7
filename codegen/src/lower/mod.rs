//! Documents → IR: names, links, types, actions.
//!
//! The passes, in order: the pages are sorted and put into their groups ([`groups`]); every action meets
//! its route ([`routes`]) and every parameter its place ([`locations`]); links become schemas ([`links`]);
//! actions get their names, and the schemas and accepted values that they use become types
//! ([`schema`]); and from all of it the resources are put together ([`resources`]), with what their calls
//! return, how long lists are asked for ([`answers`]), and which come as objects on demand ([`options`]).
//! `api.toml` adds what schemas cannot say: which names of path parameters are ids ([`ids`]), which numbers are
//! times ([`times`]), and which values are secret ([`secrets`]).
//! Whatever cannot be resolved is reported, and left out of the result; so is what `api.toml` says for nothing
//! ([`unused`]).
//!
//! In come [`Docs`], out goes an [`Api`] whose names are final. No text of the spec is parsed here, no identifier
//! is spelled (that is for [`names`](crate::names)), and nothing of Rust's syntax is known.

mod answers;
mod api;
pub mod borrow;
mod groups;
pub mod guess;
mod headers;
mod ids;
mod links;
mod locations;
mod options;
mod resources;
pub mod routes;
mod secrets;
mod times;
mod unused;

use crate::diagnostic::Diagnostics;
use crate::docs::{ActionDoc, Docs, KeptNames, Page, RouteDoc};
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

/// An action with all that was found out about it before its types.
struct ResolvedAction<'a> {
    doc: &'a ActionDoc,
    route: &'a RouteDoc,
    /// The place of each parameter.
    locations: Vec<locations::LocatedParameter>,
}

/// A page with its resolved actions.
struct ResolvedResource<'a> {
    page: &'a Page,
    group: Option<usize>,
    actions: Vec<ResolvedAction<'a>>,
}

/// Makes the IR. It is complete only when no error was reported.
#[must_use]
pub fn lower(docs: &Docs, diagnostics: &mut Diagnostics) -> Lowered {
    let mut pages: Vec<&Page> = docs.pages.iter().collect();
    pages.sort_by(|one, two| one.name.cmp(&two.name));
    let groups = groups::of(&pages, &docs.config, diagnostics);
    let routes = routes::join(&pages, docs, diagnostics);
    let resources = join(&pages, &groups, &routes, docs, diagnostics);
    let links = links::Links::new(&docs.schemas);
    links.check(&pages, diagnostics);
    let uses = links::SchemaUses::collect(&resources, &links);
    let names: Vec<_> = resources.iter().map(|resource| resources::name(resource, diagnostics)).collect();
    let pages: Vec<Vec<Ident>> = names.iter().map(|names| names.all().cloned().collect()).collect();
    let ids = ids::names(&resources, &docs.config);
    let secrets: Vec<String> = docs.config.secrets.iter().map(|field| field.value.clone()).collect();
    let input = schema::Input {
        schemas: &docs.schemas.list,
        uses: &uses.uses,
        enumerations: &uses.enumerations,
        ids: &ids,
        pages: &pages,
        groups: docs.config.groups.len(),
        secrets: &secrets,
        kept: &docs.kept,
    };
    let types = schema::types(input, diagnostics);
    let types = times::mark(types, &docs.schemas.list, &docs.config, diagnostics);
    links::report_duplicates(&docs.schemas, &types.schemas, diagnostics);
    let mut api = api::new(&docs.config, diagnostics);
    let lowered_types = resources::LoweredTypes {
        all: &types,
        links: &links,
        schemas: &docs.schemas.list,
        enumerations: &uses.enumerations,
    };
    api.resources = resources::lower(&resources, names, &lowered_types, diagnostics);
    api.types = types.named;
    secrets::hide(&mut api.types, &docs.config.secrets);
    headers::check(&resources, &api, diagnostics);
    api.modules = types.modules;
    api.examples = api::examples(&docs.schemas.list);
    answers::detect_paging(&mut api, &docs.config);
    options::mark(&mut api, &docs.config);
    api.login = api::login(&api, &docs.config, diagnostics);
    if !docs.config.borrowed {
        unused::check(&api, &docs.config, &types.exceptions, diagnostics);
    }
    Lowered { api, untyped: types.untyped, names: types.kept }
}

/// Joins pages, groups, routes and locations. Actions without a route have been reported, as have pages
/// without actions; both are left out.
fn join<'a>(
    pages: &[&'a Page],
    groups: &[Option<usize>],
    routes: &routes::Routes<'a>,
    docs: &Docs,
    diagnostics: &mut Diagnostics,
) -> Vec<ResolvedResource<'a>> {
    let as_json = locations::as_json(&docs.routes.rows);
    let resource = |(page, group): (&&'a Page, &Option<usize>)| {
        let join = |doc: &'a ActionDoc| {
            let route = routes.of(&doc.id)?;
            let locations = locations::of(doc, route, &docs.config, &as_json, diagnostics);
            Some(ResolvedAction { doc, route, locations })
        };
        ResolvedResource { page, group: *group, actions: page.actions.iter().filter_map(join).collect() }
    };
    pages.iter().zip(groups).map(resource).filter(|resource| !resource.actions.is_empty()).collect()
}
