//! Names → `_names.toml`: what is to be kept from now on.
//!
//! A name is written with a few places of its type. What leads nowhere is kept as unused, and comes back with its
//! place.

use std::collections::{BTreeSet, HashSet};

use super::boxes;
use super::build::Built;
use super::input::Input;
use super::keep::{Kept, module_of};
use super::member;
use super::name::{NameEntry, Names, TypeSource};
use super::place::{PlaceTarget, Places, branches, parameter};
use super::shape::Shape;
use super::unify::{Class, Classes};
use crate::diagnostic::Diagnostics;
use crate::docs::{KeptMembers, KeptName, KeptNames, KeptVariants};
use crate::ir::{Home, TypeKind};

/// How many places a name is kept with: a type that stands in several schemas outlives most of them.
const MAX_PLACES: usize = 3;

/// The names as they are now, to be kept.
pub(super) fn record(
    input: &Input<'_>,
    classes: &Classes<'_>,
    places: &Places<'_, '_>,
    kept: &Kept<'_>,
    names: &Names,
    types: &Built,
    diagnostics: &mut Diagnostics,
) -> KeptNames {
    let mut recorder = Recorder { input, classes, places, kept, names, taken: HashSet::new() };
    let mut now =
        KeptNames { deprecated: input.kept.deprecated.clone(), has_members: true, ..KeptNames::default() };
    let further = |kept: &(&KeptName, Class)| kept.0.clone();
    now.aliases = kept.further.iter().map(further).collect();
    recorder.taken = now.aliases.iter().flat_map(|alias| alias.places.iter().cloned()).collect();
    for entry in &names.list {
        let ident = entry.ident.to_string();
        let new = |name, places| KeptName { name, places, span: None };
        match (entry.of, &entry.home) {
            (TypeSource::Class(class), Home::Resource(page)) => {
                now.types.extend(
                    recorder
                        .on_page(*page, class)
                        .map(|(module, places)| new(format!("{module}::{ident}"), places)),
                );
            }
            (TypeSource::Class(class), Home::Models(_)) => {
                now.variants.extend(recorder.variants(class, &ident));
                let places = recorder.in_models(class);
                now.types.extend((!places.is_empty()).then(|| new(ident, places)));
            }
            (TypeSource::Alias(schema), _) => {
                now.aliases.extend(recorder.schema(schema).map(|place| new(ident, vec![place])));
            }
            // an id is called what its parameter is
            (TypeSource::Further(_) | TypeSource::Id(_), _) => {}
        }
    }
    for (entry, of) in names.list.iter().zip(&types.named) {
        now.members.extend(recorder.members(entry, &of.kind, diagnostics));
        let boxed = boxes::members(&of.kind);
        now.boxed.extend((!boxed.is_empty()).then(|| (member::type_key(input, entry), boxed)));
        let arguments = member::arguments_to_keep(&of.kind);
        now.arguments.extend(arguments.map(|names| (member::type_key(input, entry), names)));
    }
    now.unused = recorder.unused(&now);
    let is_unused = |name: &String| now.unused.iter().any(|unused| unused.name == *name);
    now.variants.extend(input.kept.variants.iter().filter(|variants| is_unused(&variants.of)).cloned());
    now.arguments.extend(input.kept.arguments.iter().filter(|(of, _)| is_unused(of)).cloned());
    now.boxed.extend(input.kept.boxed.iter().filter(|(of, _)| is_unused(of)).cloned());
    now.members.extend(input.kept.members.iter().filter(|members| is_unused(&members.of)).cloned());
    now
}

struct Recorder<'r, 'n, 'a> {
    input: &'r Input<'n>,
    classes: &'r Classes<'a>,
    places: &'r Places<'n, 'a>,
    kept: &'r Kept<'r>,
    names: &'r Names,
    /// Places that are written down already.
    taken: HashSet<String>,
}

impl Recorder<'_, '_, '_> {
    /// The place of a schema; none for one that another has the name of.
    fn schema(&mut self, schema: usize) -> Option<String> {
        let place = self.input.schemas[schema].name.clone();
        let own = self.places.target(&place) == Some(PlaceTarget::Schema(schema));
        (own && self.taken.insert(place.clone())).then_some(place)
    }

    /// The places of a type of `models`.
    fn in_models(&mut self, class: Class) -> Vec<String> {
        if let Some(&schema) = self.names.documented.get(&class) {
            return self.schema(schema).into_iter().collect();
        }
        let before = self.kept.types.get(&class).map(|kept| kept.places.clone()).unwrap_or_default();
        let inside = self.places.of.get(&class).into_iter().flatten().cloned();
        let parameters = self.parameters(class);
        let shared = parameters.into_iter().filter(|(page, _)| !self.names.local.contains(&(*page, class)));
        let now: Vec<String> = inside.chain(shared.map(|(_, place)| place)).collect();
        self.choose(before, now, |place| match self.places.target(place) {
            Some(PlaceTarget::Class(at)) => at == class,
            Some(PlaceTarget::Parameter(index)) => {
                let page = self.input.enumerations[index].resource;
                self.class_of(index) == class && !self.names.local.contains(&(page, class))
            }
            _ => false,
        })
    }

    /// The names of the variants, where a type is a union.
    fn variants(&self, class: Class, ident: &str) -> Option<KeptVariants> {
        let Shape::Union(union) = self.classes.first(class) else { return None };
        let branches = branches(self.classes, union, self.input.kept.variants_of(ident));
        let labels = branches.into_iter().map(|(label, _)| label);
        let names = self.names.branches.get(&class)?.iter().map(ToString::to_string);
        // Of two branches that are written alike the first has the line.
        let mut seen = HashSet::new();
        let names = labels.zip(names).filter(|(label, _)| seen.insert(label.clone()));
        Some(KeptVariants { of: ident.to_owned(), names: names.collect() })
    }

    /// The names of members that do not follow from their own texts; reports those of which nothing says who was first.
    fn members(
        &self,
        entry: &NameEntry,
        kind: &TypeKind,
        diagnostics: &mut Diagnostics,
    ) -> Option<KeptMembers> {
        let of = member::type_key(self.input, entry);
        let (members, idents) = member::of_type(kind, self.input.kept.members_of(&of))?;
        let known = member::known(self.input, self.kept, entry);
        let span = || known.and_then(|known| known.span);
        let names = members.to_keep(&idents);
        self.input.kept.check_members((&of, &members), &names, known.is_some(), span, diagnostics);
        (!names.is_empty()).then_some(KeptMembers { of, names, span: None })
    }

    /// The module and the places of a type of a page.
    fn on_page(&mut self, page: usize, class: Class) -> Option<(String, Vec<String>)> {
        let before = self.kept.local.get(&(page, class)).map(|kept| kept.places.clone()).unwrap_or_default();
        let here = self.parameters(class).into_iter().filter(|(at, _)| *at == page);
        let here: Vec<String> = here.map(|(_, place)| place).collect();
        let index = (0..self.input.enumerations.len())
            .find(|&index| self.input.enumerations[index].resource == page)?;
        let now = here.clone();
        let places = self.choose(before, now, |place| here.iter().any(|other| other == place));
        Some((module_of(self.input, index), places))
    }

    fn class_of(&self, index: usize) -> Class {
        self.classes.of(self.classes.shapes.enumerations[index])
    }

    /// The parameters whose values are of a class, with their pages.
    fn parameters(&self, class: Class) -> BTreeSet<(usize, String)> {
        let all = 0..self.input.enumerations.len();
        let of = all.filter(|&index| self.class_of(index) == class);
        of.map(|index| (self.input.enumerations[index].resource, parameter(self.input, index))).collect()
    }

    /// Those of before that still lead there, and new ones from further schemas.
    fn choose(&self, before: Vec<String>, now: Vec<String>, leads: impl Fn(&str) -> bool) -> Vec<String> {
        let root = |place: &str| place.split(['.', '[', '<']).next().map(str::to_owned);
        let mut chosen: Vec<String> = before.into_iter().filter(|place| leads(place)).collect();
        for place in now.into_iter().filter(|place| !self.taken.contains(place)) {
            let is_further = chosen.iter().all(|other| root(other) != root(&place));
            if chosen.len() < MAX_PLACES && is_further && leads(&place) {
                chosen.push(place);
            }
        }
        chosen
    }

    /// What was kept and is the name of nothing now.
    fn unused(&self, now: &KeptNames) -> Vec<KeptName> {
        let active = || now.types.iter().chain(&now.aliases);
        let names: HashSet<&str> = active().map(|kept| kept.name.as_str()).collect();
        let places: HashSet<&String> = active().flat_map(|kept| &kept.places).collect();
        let before = [&self.input.kept.types, &self.input.kept.aliases, &self.input.kept.unused];
        let gone = before.into_iter().flatten().filter(|kept| !names.contains(kept.name.as_str()));
        let rest = gone.map(|kept| {
            let free = kept.places.iter().filter(|place| !places.contains(place)).cloned();
            KeptName { places: free.collect(), ..kept.clone() }
        });
        rest.filter(|kept| !kept.places.is_empty()).collect()
    }
}
