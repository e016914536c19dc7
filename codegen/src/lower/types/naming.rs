//! Names of types.
//!
//! A type that is a documented schema has the schema's name; of several schemas the shortest name, the
//! others are aliases. Every other type is named by where it lives, shortest names first:
//!
//! 1. If it stands in one place, its name is the parent's and the property's, singular for an item.
//! 2. If it stands in several places, it is what the parents' names have in common, and the property's
//!    name; the property's alone where parents share nothing and it says enough. Of several property names
//!    the most frequent counts, or the words that all of them end with, or else a word for the kind of type.
//! 3. A name that is taken is made longer: the shortest parent's whole name instead of the common words,
//!    then the other places. A type that has the name by one of its places chooses first, then those of more
//!    places, then the alphabet.
//!
//! Nothing is numbered, and no name depends on the order in which schemas are read.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::classes::{Class, Classes};
use super::phrase::{Phrase, common, common_start, common_tail, is_vague, join, phrase, singular};
use super::places::{Parent, Place, PlaceStep, has_name};
use super::shape::{Shape, Shapes};
use super::variants::variant_names;
use crate::ir::Ident;
use crate::lower::names;

/// What names are made from.
pub(super) struct Naming<'n, 'a, 's> {
    pub(super) shapes: &'n Shapes<'a, 's>,
    pub(super) classes: &'n Classes,
    pub(super) places: &'n [Vec<Place>],
    /// The classes that stand in each class.
    pub(super) children: Vec<Vec<Class>>,
    /// Names of the schemas, as words.
    pub(super) schemas: &'n [Phrase],
    /// Names of the pages, as words.
    pub(super) pages: &'n [Phrase],
    /// Names by class, as far as they are settled.
    pub(super) named: Vec<Option<Phrase>>,
    /// Names of classes that are documented schemas.
    pub(super) documented: Vec<bool>,
    pub(super) taken: HashSet<String>,
    /// The names of the branches of unions that have a name.
    pub(super) branches: HashMap<Class, Vec<Ident>>,
}

impl Naming<'_, '_, '_> {
    /// Takes a name, unless it is taken.
    pub(super) fn take(&mut self, name: &[String]) -> Option<Ident> {
        let ident = type_ident(name);
        self.taken.insert(ident.as_str().to_owned()).then_some(ident)
    }

    /// Names every class that has a place and is not skipped: those with the shortest wish first, for
    /// their names are part of longer ones.
    pub(super) fn run(&mut self, skip: &dyn Fn(Class) -> bool) {
        let all = (0..).map(Class).take(self.classes.count());
        let mut fresh: BTreeSet<Class> = all
            .filter(|&class| self.named[class.index()].is_none() && !skip(class))
            .filter(|&class| has_name(&self.shapes.list[self.classes.first(class).index()]))
            .collect();
        let mut wishes: BTreeMap<Class, Wishes> = BTreeMap::new();
        loop {
            for class in std::mem::take(&mut fresh) {
                wishes.extend(self.wishes(class).map(|wish| (class, wish)));
            }
            let Some(length) = wishes.values().map(|wish| wish.length).min() else { return };
            let mut level: Vec<Wishes> = Vec::new();
            wishes.retain(|_, wish| {
                let now = wish.length == length;
                level.extend(now.then(|| wish.clone()));
                !now
            });
            level.sort();
            for wish in level {
                let class = wish.class;
                self.grant(wish);
                fresh.extend(&self.children[class.index()]);
            }
            fresh.retain(|class| self.named[class.index()].is_none() && !skip(*class));
        }
    }

    fn grant(&mut self, wish: Wishes) {
        let last = wish.names.last().cloned().unwrap_or_default();
        let item = self.places[wish.class.index()].iter().all(|place| match place.step {
            PlaceStep::Field { item, .. } | PlaceStep::Variant { item, .. } => item,
            PlaceStep::Rest | PlaceStep::Element => true,
        });
        let kind = if item { "item" } else { self.kind(wish.class) };
        let longer = (1..).map(|times| [last.clone(), vec![kind.to_owned(); times]].concat());
        let name = wish.names.into_iter().chain(longer).find(|name| self.take(name).is_some());
        self.named[wish.class.index()] = name;
        self.settle(wish.class);
    }

    /// Does what a class that has got its name makes possible.
    pub(super) fn settle(&mut self, class: Class) {
        if let Shape::Union(_) = &self.shapes.list[self.classes.first(class).index()] {
            let branches = self.name_variants(class);
            self.branches.insert(class, branches);
        }
    }

    /// A word for the kind of type.
    fn kind(&self, class: Class) -> &'static str {
        match &self.shapes.list[self.classes.first(class).index()] {
            Shape::Words(_) => "kind",
            Shape::Union(_) => "value",
            _ => "object",
        }
    }

    /// The names a class may have, best first; none while no parent has a name.
    fn wishes(&self, class: Class) -> Option<Wishes> {
        let places = &self.places[class.index()];
        let pages = places.iter().filter(|place| matches!(place.parent, Parent::Page(_))).count();
        let mut spots: Vec<Spot> = places.iter().filter_map(|place| self.spot(place)).collect();
        spots.sort();
        spots.dedup();
        if spots.is_empty() {
            return None;
        }
        let places = std::cmp::Reverse(spots.len());
        let mut names: Vec<Phrase> = Vec::new();
        if self.is_empty_object(class) {
            names.push(vec!["empty".to_owned(), "object".to_owned()]);
        }
        names.extend(shared(&spots, self.kind(class)));
        if pages * 2 > spots.len() {
            let further = names.first().map(|name| [name.as_slice(), &["parameter".to_owned()]].concat());
            names.extend(further);
        }
        let mut own: Vec<Phrase> = spots.iter().flat_map(Spot::names).collect();
        own.sort_by_key(|name| (name.len(), name.clone()));
        names.extend(own);
        let mut long: Vec<Phrase> = spots.iter().map(Spot::long).collect();
        long.sort_by_key(|name| (name.len(), name.clone()));
        names.extend(long);
        let exact = spots.iter().any(|spot| spot.names().contains(&names[0]));
        Some(Wishes { length: names[0].len(), vague: !exact, places, names, class })
    }

    fn spot(&self, place: &Place) -> Option<Spot> {
        let parent = self.parent(place.parent)?;
        let spot = |step: Phrase, way| Some(Spot { way, step, parent: parent.clone() });
        let word = |word: &str, way| spot(vec![word.to_owned()], way);
        match &place.step {
            PlaceStep::Field { name, item: true } if *name == ["items"] => word("item", Way::Item),
            PlaceStep::Field { name, item: true } => {
                spot(singular(name).unwrap_or_else(|| name.clone()), Way::Property)
            }
            PlaceStep::Field { name, item: false } => spot(name.clone(), Way::Property),
            PlaceStep::Rest => word("entry", Way::Rest),
            PlaceStep::Element | PlaceStep::Variant { item: true, .. } => word("item", Way::Item),
            PlaceStep::Variant { index, item: false } => {
                let Parent::Class(class) = place.parent else { return None };
                let variant = self.branches.get(&class)?.get(*index)?;
                spot(phrase(variant.as_str()), Way::Branch)
            }
        }
    }

    fn parent(&self, parent: Parent) -> Option<Phrase> {
        match parent {
            Parent::Class(class) => self.named[class.index()].clone(),
            Parent::Schema(schema) => self.schemas.get(schema).cloned(),
            Parent::Page(page) => self.pages.get(page).cloned(),
        }
    }

    /// The names of a union's branches, in the order of its first shape.
    pub(super) fn variants(&self, class: Class) -> Vec<Ident> {
        self.branches.get(&class).cloned().unwrap_or_default()
    }

    /// Names the branches of a union, once it has a name itself.
    fn name_variants(&self, class: Class) -> Vec<Ident> {
        let Shape::Union(union) = &self.shapes.list[self.classes.first(class).index()] else {
            return Vec::new();
        };
        let name = self.named[class.index()].clone().unwrap_or_default();
        let schema = |class: Class| {
            let documented = self.documented[class.index()];
            self.named[class.index()].clone().filter(|_| documented)
        };
        variant_names(self.shapes, self.classes, union, &name, &schema)
    }

    fn is_empty_object(&self, class: Class) -> bool {
        match &self.shapes.list[self.classes.first(class).index()] {
            Shape::Struct(object) => object.fields.is_empty() && object.rest.is_none(),
            _ => false,
        }
    }
}

/// The identifier of a type with these words.
pub(super) fn type_ident(name: &[String]) -> Ident {
    names::type_name(&name.join("_"))
}

/// A place in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    way: Way,
    step: Phrase,
    parent: Phrase,
}

/// How a place adds to a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    /// By a property's name, which may stand alone.
    Property,
    /// As one of what the parent is many of.
    Item,
    /// As a branch of a union, by a word that says nothing without the parent.
    Branch,
    /// As what its other properties are.
    Rest,
}

impl Spot {
    /// The names that this place alone would give.
    fn names(&self) -> Vec<Phrase> {
        let joined = join(&self.parent, &self.step);
        let joined = (joined != self.parent).then_some(joined);
        let one = (self.way == Way::Item).then(|| singular(&self.parent)).flatten();
        one.into_iter().chain(joined).collect()
    }

    fn long(&self) -> Phrase {
        [self.parent.as_slice(), &self.step].concat()
    }
}

/// A name for a type that stands in several places.
fn shared(spots: &[Spot], kind: &str) -> Option<Phrase> {
    let mut groups: BTreeMap<(Way, &Phrase), Vec<Phrase>> = BTreeMap::new();
    for spot in spots {
        groups.entry((spot.way, &spot.step)).or_default().push(spot.parent.clone());
    }
    let weight = |(way, step): &(Way, &Phrase), parents: &Vec<Phrase>| {
        (std::cmp::Reverse(parents.len() * 12 / step.len().max(1)), *way, step.len(), (*step).clone())
    };
    let ((way, step), parents) = groups.iter().min_by_key(|(key, parents)| weight(key, parents))?;
    if parents.len() * 2 > spots.len() || spots.len() == 1 {
        return of_one_step(parents, step, *way);
    }
    let mut branches = spots.iter().filter(|spot| spot.way == Way::Branch);
    if let (Some(branch), None) = (branches.next(), branches.next()) {
        return branch.names().into_iter().next();
    }
    let everyone: Vec<Phrase> = spots.iter().map(|spot| spot.parent.clone()).collect();
    let start = common(&everyone);
    let end = common_tail(&spots.iter().map(|spot| &spot.step).collect::<Vec<_>>());
    if !is_vague(&end) || !(end.is_empty() || start.is_empty()) {
        return Some(join(&start, &end));
    }
    let head = common_start(&spots.iter().map(|spot| &spot.step).collect::<Vec<_>>());
    match (start.is_empty(), is_vague(&head)) {
        (true, _) => of_one_step(parents, step, *way),
        (false, true) => Some(join(&start, &[kind.to_owned()])),
        (false, false) => Some(join(&start, &head)),
    }
}

/// A name for a type that stands under one property name.
fn of_one_step(parents: &[Phrase], step: &Phrase, way: Way) -> Option<Phrase> {
    if parents.len() < 2 || matches!(way, Way::Item | Way::Rest) {
        return None;
    }
    let start = common(parents);
    if start.is_empty() {
        return (way == Way::Property && !is_vague(step)).then(|| step.clone());
    }
    Some(join(&start, step))
}

/// What one class would like to be called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Wishes {
    length: usize,
    /// Whether the best name is not that of any place by itself.
    vague: bool,
    places: std::cmp::Reverse<usize>,
    names: Vec<Phrase>,
    class: Class,
}
