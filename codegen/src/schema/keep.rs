//! `_names.toml` → the names that types have already, and those that they had before.
//!
//! A name goes to the type at the first of its places that still leads to one. Where two names meet in one type, the
//! schema's own and then the shorter one is the type, the other an alias: both stay.

use std::collections::{BTreeMap, BTreeSet};

use super::input::Input;
use super::place::{PlaceTarget, Places};
use super::unify::{Class, Classes};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::KeptName;
use crate::ir::{Home, Ident};
use crate::names;

/// The home of what lives in `models`, before it has a file.
pub(super) const MODELS: Home = Home::Models(0);

/// The names that are taken, each for what it was assigned to.
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

/// Finds what each name was assigned to.
pub(super) fn resolve<'k>(input: &Input<'k>, classes: &Classes<'_>, places: &Places<'_, '_>) -> Kept<'k> {
    let mut kept = Kept::default();
    let mut types: Vec<&KeptName> = input.kept.types.iter().collect();
    let is_schema = |name: &KeptName| name.places.iter().any(|place| is_schema(places, place));
    types.sort_by_cached_key(|name| (!is_schema(name), name.name.len(), name.name.as_str()));
    for name in types.into_iter().chain(&input.kept.aliases) {
        kept.assign(name, input, classes, places, true);
    }
    for name in &input.kept.unused {
        kept.assign(name, input, classes, places, false);
    }
    kept
}

fn is_schema(places: &Places<'_, '_>, place: &str) -> bool {
    matches!(places.target(place), Some(PlaceTarget::Schema(_)))
}

impl<'k> Kept<'k> {
    /// Assigns a name to what stands at its places. A name in use becomes an alias where the type has another.
    fn assign(
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
                PlaceTarget::Parameter(index) if module_of(input, index) == module => Some(index),
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
            Some(PlaceTarget::Schema(schema)) => {
                self.schemas.entry(schema).or_insert(name);
                if let Some(class) = classes.of_schema(schema) {
                    self.types.entry(class).or_insert(name);
                }
                return;
            }
            Some(PlaceTarget::Class(class)) => class,
            Some(PlaceTarget::Parameter(index)) => of_parameter(index),
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
pub(super) fn module_of(input: &Input<'_>, index: usize) -> String {
    names::accessor(input.enumerations[index].action.resource.as_str()).to_string()
}

/// A further name of a type.
pub(super) struct FurtherName {
    /// Where the name stands.
    pub(super) home: Home,
    pub(super) ident: Ident,
    /// The type's home and name.
    pub(super) target: (Home, Ident),
    /// Whether it is what the type was called before.
    pub(super) deprecated: bool,
}

/// Finds the further names of types, all of which are `known` with their homes.
pub(super) fn further_names(
    input: &Input<'_>,
    kept: &Kept<'_>,
    known: &BTreeSet<(Home, Ident)>,
    diagnostics: &mut Diagnostics,
) -> Vec<FurtherName> {
    let met = kept.further.iter().filter_map(|(alias, class)| {
        let target = (MODELS, Ident::new(&kept.types.get(class)?.name));
        Some(FurtherName { home: MODELS, ident: Ident::new(&alias.name), target, deprecated: false })
    });
    let mut further: Vec<FurtherName> = met.collect();
    for (old, new) in &input.kept.deprecated {
        match home_and_name(input, &old.value).zip(home_and_name(input, &new.value)) {
            Some(((home, ident), target))
                if known.contains(&target) && (home == target.0 || target.0 == MODELS) =>
            {
                further.push(FurtherName { home, ident, target, deprecated: true });
            }
            _ => {
                let message = format!("`{}` cannot be an alias of `{}`: no such type", old.value, new.value);
                let found = Diagnostic::error("unresolved-name", new.span, message);
                diagnostics.push(found.suggest(&new.value, known.iter().map(|(_, name)| name.as_str())));
            }
        }
    }
    further
}

/// The home that a text names, and the name in there; `None` where there is no such page.
fn home_and_name(input: &Input<'_>, text: &str) -> Option<(Home, Ident)> {
    let Some((module, name)) = text.split_once("::") else { return Some((MODELS, Ident::new(text))) };
    let index = (0..input.enumerations.len()).find(|&index| module_of(input, index) == module)?;
    Some((Home::Resource(input.enumerations[index].resource), Ident::new(name)))
}
