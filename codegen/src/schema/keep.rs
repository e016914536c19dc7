//! Kept names: `_names.toml` → the names that types have already, and back.
//!
//! A name goes to the type at the first of its places that still leads to one. Where two names meet in one type, the
//! schema's own and then the shorter one is the type, the other an alias: both stay. What leads nowhere is kept as
//! unused, and comes back with its place.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Input;
use super::name::{Names, Subject};
use super::place::{Places, Target, branches, parameter};
use super::shape::Shape;
use super::unify::{Class, Classes};
use crate::docs::{KeptName, KeptNames, KeptVariants};
use crate::ir::Home;
use crate::names;

/// How many places a name is kept with: a type that stands in several schemas outlives most of them.
const MAX_PLACES: usize = 3;

/// The names that are taken, each for what it was given to.
#[derive(Default)]
pub(super) struct Kept<'k> {
    /// The types of `models`.
    pub(super) types: BTreeMap<Class, &'k KeptName>,
    /// The types of pages, by resource.
    pub(super) local: BTreeMap<(usize, Class), &'k KeptName>,
    /// Documented schemas: the type's name, or an alias.
    pub(super) schemas: BTreeMap<usize, &'k KeptName>,
    /// Aliases that are no schema's name.
    pub(super) further: Vec<(&'k KeptName, Class)>,
}

/// Finds what each name was given to.
pub(super) fn resolve<'k>(input: &Input<'k>, classes: &Classes<'_>, places: &Places<'_, '_>) -> Kept<'k> {
    let mut kept = Kept::default();
    let mut types: Vec<&KeptName> = input.kept.types.iter().collect();
    let is_schema = |name: &KeptName| name.places.iter().any(|place| is_schema(places, place));
    types.sort_by_key(|name| (!is_schema(name), name.name.len(), name.name.as_str()));
    for name in types.into_iter().chain(&input.kept.aliases) {
        kept.give(name, input, classes, places, true);
    }
    for name in &input.kept.unused {
        kept.give(name, input, classes, places, false);
    }
    kept
}

fn is_schema(places: &Places<'_, '_>, place: &str) -> bool {
    matches!(places.target(place), Some(Target::Schema(_)))
}

impl<'k> Kept<'k> {
    /// Gives a name to what stands at its places. A name in use becomes an alias where the type has another.
    fn give(
        &mut self,
        name: &'k KeptName,
        input: &Input<'_>,
        classes: &Classes<'_>,
        places: &Places<'_, '_>,
        used: bool,
    ) {
        let mut targets = name.places.iter().filter_map(|place| places.target(place));
        let of_parameter = |index: usize| classes.of(classes.shapes.enumerations[index]);
        if let Some((module, _)) = name.name.split_once("::") {
            let on_page = targets.find_map(|target| match target {
                Target::Parameter(index) if module_of(input, index) == module => Some(index),
                _ => None,
            });
            if let Some(index) = on_page {
                let page = input.enumerations[index].resource;
                self.local.entry((page, of_parameter(index))).or_insert(name);
            }
            return;
        }
        let class = match targets.next() {
            None => return,
            Some(Target::Schema(schema)) => {
                self.schemas.entry(schema).or_insert(name);
                if let Some(class) = classes.of_schema(schema) {
                    self.types.entry(class).or_insert(name);
                }
                return;
            }
            Some(Target::Class(class)) => class,
            Some(Target::Parameter(index)) => of_parameter(index),
        };
        if *self.types.entry(class).or_insert(name) != name && used {
            self.further.push((name, class));
        }
    }

    /// Whether some page has a type of its own for this class.
    pub(super) fn is_local(&self, class: Class) -> bool {
        self.local.keys().any(|(_, local)| *local == class)
    }
}

/// The module of the resource that a parameter belongs to.
fn module_of(input: &Input<'_>, index: usize) -> String {
    names::accessor(input.enumerations[index].action.resource.as_str()).to_string()
}

/// The names as they are now, to be kept.
pub(super) fn record(
    input: &Input<'_>,
    classes: &Classes<'_>,
    places: &Places<'_, '_>,
    kept: &Kept<'_>,
    names: &Names,
) -> KeptNames {
    let mut recorder = Recorder { input, classes, places, kept, names, taken: HashSet::new() };
    let mut now = KeptNames { deprecated: input.kept.deprecated.clone(), ..KeptNames::default() };
    let further = |kept: &(&KeptName, Class)| kept.0.clone();
    now.aliases = kept.further.iter().map(further).collect();
    recorder.taken = now.aliases.iter().flat_map(|alias| alias.places.iter().cloned()).collect();
    for entry in &names.list {
        let ident = entry.ident.to_string();
        let new = |name, places| KeptName { name, places, span: None };
        match (entry.of, &entry.home) {
            (Subject::Class(class), Home::Resource(page)) => {
                now.types.extend(
                    recorder
                        .on_page(*page, class)
                        .map(|(module, places)| new(format!("{module}::{ident}"), places)),
                );
            }
            (Subject::Class(class), Home::Models(_)) => {
                now.variants.extend(recorder.variants(class, &ident));
                let places = recorder.in_models(class);
                now.types.extend((!places.is_empty()).then(|| new(ident, places)));
            }
            (Subject::Alias(schema), _) => {
                now.aliases.extend(recorder.schema(schema).map(|place| new(ident, vec![place])));
            }
            // an id is called what its parameter is
            (Subject::Other(_) | Subject::Id(_), _) => {}
        }
    }
    now.unused = recorder.unused(&now);
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
        let own = self.places.target(&place) == Some(Target::Schema(schema));
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
            Some(Target::Class(at)) => at == class,
            Some(Target::Parameter(index)) => {
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
        for place in now.into_iter().filter(|place| !self.taken.contains(place) && leads(place)) {
            if chosen.len() < MAX_PLACES && chosen.iter().all(|other| root(other) != root(&place)) {
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
