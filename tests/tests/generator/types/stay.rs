//! N9: what is added to a spec renames nothing. Pages and schemas are taken out and put back in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::mem;
use std::path::Path;

use codegen::diagnostic::{Diagnostics, Severity};
use codegen::docs::{self, Docs, KeptNames, Page, SchemaDoc, TypeDoc};
use codegen::ir::{Api, Home, NamedType, ParameterKind, TypeId, TypeKind};
use codegen::lower::{Lowered, lower};
use codegen::source::Source;
use tests::spec;

use crate::dialects::corpus;

/// Every public item, and what tells it from another of its name.
type Surface = BTreeMap<String, String>;

#[test]
fn n9_pages_and_schemas_taken_out_and_put_back_rename_nothing() {
    let mut spec = Spec::read(&spec::folder());
    let all = surface(&spec.lower(KeptNames::default()).api);
    let mut moved = BTreeSet::new();
    for sample in 0..4 {
        spec.take_out(sample);
        let fresh = spec.lower(KeptNames::default());
        let before = surface(&fresh.api);
        spec.put_back();
        let added = spec.lower(fresh.names);
        let after = surface(&added.api);
        assert_eq!(gone(&before, &after), NONE, "what was added renamed something, sample {sample}");
        moved.extend(gone(&before, &all));
        spec.take_out(sample);
        let less = spec.lower(added.names.clone());
        assert_eq!(gone(&surface(&less.api), &after), NONE, "what went renamed something, sample {sample}");
        spec.put_back();
        let again = spec.lower(less.names);
        assert!(surface(&again.api) == after, "out and in again is not the same, sample {sample}");
        assert_eq!(again.names.to_toml(), added.names.to_toml(), "sample {sample}");
    }
    println!("{} of {} public items are renamed or moved where no names are kept", moved.len(), all.len());
    assert!(!moved.is_empty(), "the samples prove nothing");
}

#[test]
fn n9_the_next_version_of_the_published_pages_renames_nothing() {
    let (Some(old), Some(new)) = (corpus("js-1.29.4/docs"), corpus("js-1.30.0/docs")) else { return };
    let (mut old, mut new) = (Spec::read(&old), Spec::read(&new));
    for published in [&mut old, &mut new] {
        // What published pages lack.
        let ours = Spec::read(&spec::folder()).docs;
        (published.docs.routes, published.docs.config) = (ours.routes, ours.config);
    }
    let old = old.lower(KeptNames::default());
    let before = surface(&old.api);
    let kept = gone(&before, &surface(&new.lower(old.names).api));
    let fresh = gone(&before, &surface(&new.lower(KeptNames::default()).api));
    assert_eq!(kept, NONE);
    println!("{} of {} public items are renamed or moved where no names are kept", fresh.len(), before.len());
    assert!(!fresh.is_empty(), "the two versions prove nothing");
}

const NONE: Vec<String> = Vec::new();

/// A spec of which a part may be out.
struct Spec {
    docs: Docs,
    /// All schemas, and where each target leads.
    schemas: Vec<SchemaDoc>,
    links: BTreeMap<String, Option<usize>>,
    /// Pages that are out.
    out: Vec<Page>,
}

impl Spec {
    fn read(folder: &Path) -> Self {
        let mut diagnostics = Diagnostics::default();
        let source = Source::read(folder, "spec", &mut diagnostics);
        let docs = docs::read(&source, &mut diagnostics);
        let (schemas, links) = (docs.schemas.list.clone(), docs.schemas.links.clone());
        Self { docs, schemas, links, out: Vec::new() }
    }

    fn lower(&mut self, kept: KeptNames) -> Lowered {
        self.docs.kept = kept;
        let mut diagnostics = Diagnostics::default();
        let lowered = lower(&self.docs, &mut diagnostics);
        let mut errors = diagnostics.finish();
        // `api.toml` names pages that are out.
        errors.retain(|found| {
            found.severity == Severity::Error && !["unknown-resource", "unknown-action"].contains(&found.code)
        });
        let errors: Vec<&String> = errors.iter().map(|found| &found.message).collect();
        assert_eq!(errors, Vec::<&String>::new());
        lowered
    }

    /// Takes out a tenth of the pages, another for each sample, and the schemas that only they reach.
    fn take_out(&mut self, sample: usize) {
        let pages = mem::take(&mut self.docs.pages).into_iter().enumerate();
        let (out, stay): (Vec<_>, Vec<_>) =
            pages.partition(|(at, _)| (at * 7 + sample * 3).is_multiple_of(10));
        self.out = out.into_iter().map(|(_, page)| page).collect();
        self.docs.pages = stay.into_iter().map(|(_, page)| page).collect();
        let (needed, theirs) = (self.reached(&self.docs.pages), self.reached(&self.out));
        self.keep_schemas(|at| needed.contains(&at) || !theirs.contains(&at));
    }

    fn put_back(&mut self) {
        self.docs.pages.append(&mut self.out);
        self.docs.pages.sort_by(|a, b| a.file_name.cmp(&b.file_name));
        self.keep_schemas(|_| true);
    }

    fn keep_schemas(&mut self, keep: impl Fn(usize) -> bool) {
        let kept: Vec<usize> = (0..self.schemas.len()).filter(|&at| keep(at)).collect();
        self.docs.schemas.list = kept.iter().map(|&at| self.schemas[at].clone()).collect();
        let place = |at: &Option<usize>| at.and_then(|at| kept.iter().position(|other| *other == at));
        let links = self.links.iter().map(|(target, at)| (target.clone(), place(at)));
        self.docs.schemas.links = links.filter(|(_, at)| at.is_some()).collect();
    }

    /// The schemas that pages link to, with all that these refer to.
    fn reached(&self, pages: &[Page]) -> BTreeSet<usize> {
        let names: BTreeMap<&str, usize> =
            self.schemas.iter().enumerate().map(|(at, schema)| (schema.name.as_str(), at)).collect();
        let types = pages.iter().flat_map(|page| &page.actions).flat_map(|action| {
            let parameters = action.parameters.iter().map(|parameter| &parameter.ty);
            let events = action.events.iter().flatten().map(|event| &event.ty);
            parameters.chain(action.responses.iter().map(|response| &response.ty)).chain(events)
        });
        let linked = types.filter_map(|ty| match ty {
            TypeDoc::Link(link) => self.links.get(&link.target).copied().flatten(),
            _ => None,
        });
        let mut open: Vec<usize> = linked.collect();
        let mut reached = BTreeSet::new();
        while let Some(at) = open.pop() {
            if reached.insert(at) {
                let text = self.schemas[at].json.to_string();
                let references =
                    text.split("#/definitions/").skip(1).filter_map(|rest| rest.split('"').next());
                open.extend(references.filter_map(|name| names.get(name)));
            }
        }
        reached
    }
}

/// What was there and is there no more as it was.
fn gone(before: &Surface, after: &Surface) -> Vec<String> {
    let changed = before.iter().filter(|(item, what)| after.get(*item) != Some(*what));
    changed.map(|(item, what)| format!("{item}: {what} is {:?}", after.get(item))).collect()
}

/// The public items of a client: types with their members, calls with what they take and give.
fn surface(api: &Api) -> Surface {
    let mut surface = Surface::new();
    for named in &api.types {
        type_surface(api, named, &mut surface);
    }
    for resource in &api.resources {
        for action in &resource.actions {
            let path = format!("resources::{}::{}", resource.ident, action.call_ident);
            surface.insert(path.clone(), format!("{} {}", action.method_ident, written(api, &action.output)));
            for parameter in &action.parameters {
                let ty = match &parameter.kind {
                    ParameterKind::Typed(ty) if api.is_id(ty) => "Scalar(String)".to_owned(),
                    ParameterKind::Typed(ty) => written(api, ty),
                    other => format!("{other:?}"),
                };
                surface.insert(format!("{path}({})", parameter.wire), format!("{}: {ty}", parameter.ident));
            }
            for event in &action.events {
                surface.insert(format!("{path}<{}>", event.wire), event.ident.to_string());
            }
        }
    }
    surface
}

fn type_surface(api: &Api, named: &NamedType, surface: &mut Surface) {
    let path = path(api, named);
    let kind = match &named.kind {
        TypeKind::Struct(of) => {
            for field in &of.fields {
                let ty = written(api, &field.ty);
                surface.insert(format!("{path}.{}", field.wire), format!("{}: {ty}", field.ident));
            }
            "struct".to_owned()
        }
        TypeKind::Enumeration(of) => {
            for word in &of.variants {
                surface.insert(format!("{path}::{:?}", word.value), word.ident.to_string());
            }
            "enum".to_owned()
        }
        TypeKind::Union(of) => {
            for variant in &of.variants {
                surface.insert(format!("{path}::{}", variant.ident), written(api, &variant.ty));
            }
            "union".to_owned()
        }
        TypeKind::Alias(of) => format!("alias of {}", written(api, of)),
        TypeKind::Id(wire) => format!("id {wire}"),
    };
    surface.insert(path, kind);
}

fn path(api: &Api, named: &NamedType) -> String {
    match named.home {
        Home::Models(_) => format!("models::{}", named.ident),
        Home::Resource(at) => format!("resources::{}::{}", api.resources[at].ident, named.ident),
    }
}

/// How something is written, with the paths of the types in it for their numbers.
fn written(api: &Api, of: &impl Debug) -> String {
    let text = format!("{of:?}");
    let mut parts = text.split("TypeId(");
    let mut written = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (number, rest) = part.split_once(')').unwrap();
        written += &path(api, api.named(TypeId(number.parse().unwrap())));
        written += rest;
    }
    // A string becomes an id with the first path that takes it: that is the rule, and no name changes.
    let ids = api.types.iter().filter(|named| matches!(named.kind, TypeKind::Id(_)));
    ids.fold(written, |written, id| written.replace(&format!("Named({})", path(api, id)), "String"))
}
