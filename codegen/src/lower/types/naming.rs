//! Names of types.
//!
//! A type that is a documented schema has the schema's name; of several schemas the shortest name, the
//! others are aliases. Every other type is named by where it lives, level by level from the schemas down:
//!
//! 1. If it stands in one place, its name is the parent's and the property's, singular for an item.
//! 2. If it stands in several places under one property name, it is the words that all parents begin with
//!    (and end with), and the property's; the property's alone where parents share nothing and it says
//!    enough. Of several property names the most frequent counts.
//! 3. A name that is taken is made longer: the shortest parent's whole name instead of the common words,
//!    then the other places. Types of more places choose first, then shorter names, then the alphabet.
//!
//! Nothing is numbered, and no name depends on the order in which schemas are read.

use std::collections::{BTreeMap, HashSet};

use super::classes::{Class, Classes};
use super::phrase::{Phrase, common_end, common_start, is_vague, join, singular};
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
    /// Names of the schemas, as words.
    pub(super) schemas: &'n [Phrase],
    /// Names of the pages, as words.
    pub(super) pages: &'n [Phrase],
    /// Names by class, as far as they are settled.
    pub(super) named: Vec<Option<Phrase>>,
    /// Names of classes that are documented schemas.
    pub(super) documented: Vec<bool>,
    pub(super) taken: HashSet<String>,
}

impl Naming<'_, '_, '_> {
    /// Takes a name, unless it is taken.
    pub(super) fn take(&mut self, name: &[String]) -> Option<Ident> {
        let ident = type_ident(name);
        self.taken.insert(ident.as_str().to_owned()).then_some(ident)
    }

    /// Names every class that has a place and is not skipped.
    pub(super) fn run(&mut self, skip: &dyn Fn(Class) -> bool) {
        let mut left: Vec<Class> = (0..)
            .map(Class)
            .take(self.classes.count())
            .filter(|&class| self.named[class.index()].is_none() && !skip(class))
            .filter(|&class| has_name(&self.shapes.list[self.classes.first(class).index()]))
            .collect();
        loop {
            let wishes = left.iter().map(|&class| (class, self.wishes(class)));
            let mut level: Vec<Wishes> =
                wishes.filter_map(|(class, wishes)| wishes_of(class, wishes)).collect();
            if level.is_empty() {
                return;
            }
            level.sort();
            for wish in level {
                self.grant(wish);
            }
            left.retain(|class| self.named[class.index()].is_none());
        }
    }

    fn grant(&mut self, wish: Wishes) {
        let last = wish.names.last().cloned().unwrap_or_default();
        let kind = match &self.shapes.list[self.classes.first(wish.class).index()] {
            Shape::Words(_) => "word",
            Shape::Union(_) => "choice",
            _ => "object",
        };
        let longer = (1..).map(|times| [last.clone(), vec![kind.to_owned(); times]].concat());
        let name = wish.names.into_iter().chain(longer).find(|name| self.take(name).is_some());
        self.named[wish.class.index()] = name;
    }

    /// The names a class may have, best first, and in how many places it stands; none while no parent
    /// has a name.
    fn wishes(&self, class: Class) -> (usize, Vec<Phrase>) {
        let mut groups: BTreeMap<Phrase, Vec<Phrase>> = BTreeMap::new();
        let mut long = Vec::new();
        for place in &self.places[class.index()] {
            let Some(parent) = self.parent(place.parent) else { continue };
            let (step, whole) = self.step(place, &parent);
            long.push([parent.as_slice(), &step].concat());
            let group = groups.entry(if whole { Vec::new() } else { step.clone() }).or_default();
            group.push(if whole { step } else { parent });
        }
        let count = groups.values().map(Vec::len).sum();
        if self.is_empty_object(class) && count > 0 {
            return (count, vec![vec!["empty".to_owned(), "object".to_owned()]]);
        }
        let mut groups: Vec<(Phrase, Vec<Phrase>)> = groups.into_iter().collect();
        groups.sort_by_key(|(step, parents)| (std::cmp::Reverse(parents.len()), step.len(), step.clone()));
        let mut names = Vec::new();
        for (step, mut parents) in groups {
            parents.sort_by_key(|parent| (parent.len(), parent.clone()));
            parents.dedup();
            names.extend(shared_name(&parents, &step));
            names.extend(
                parents.iter().map(|parent| join(parent, &step)).filter(|name| !parents.contains(name)),
            );
        }
        long.sort_by_key(|name| (name.len(), name.clone()));
        names.extend(long);
        (count, names)
    }

    fn parent(&self, parent: Parent) -> Option<Phrase> {
        match parent {
            Parent::Class(class) => self.named[class.index()].clone(),
            Parent::Schema(schema) => self.schemas.get(schema).cloned(),
            Parent::Page(page) => self.pages.get(page).cloned(),
        }
    }

    /// The words of a place below its parent; true if they are the whole name.
    fn step(&self, place: &Place, parent: &Phrase) -> (Phrase, bool) {
        let word = |word: &str| (vec![word.to_owned()], false);
        match &place.step {
            PlaceStep::Field { name, item: true } if *name == ["items"] => {
                singular(parent).map_or_else(|| word("item"), |one| (one, true))
            }
            PlaceStep::Field { name, item: true } => (singular(name).unwrap_or_else(|| name.clone()), false),
            PlaceStep::Field { name, item: false } => (name.clone(), false),
            PlaceStep::Rest => word("entry"),
            PlaceStep::Element => singular(parent).map_or_else(|| word("item"), |one| (one, true)),
            PlaceStep::Variant { item: true, .. } => word("item"),
            PlaceStep::Variant { index, item: false } => {
                let Parent::Class(class) = place.parent else { return word("item") };
                let names = self.variants(class, parent);
                (names.get(*index).and_then(|names| names.first()).cloned().unwrap_or_default(), false)
            }
        }
    }

    /// The names that the branches of a union may have.
    pub(super) fn variants(&self, class: Class, name: &Phrase) -> Vec<Vec<Phrase>> {
        let Shape::Union(union) = &self.shapes.list[self.classes.first(class).index()] else {
            return Vec::new();
        };
        let schema = |class: Class| {
            let documented = self.documented[class.index()];
            self.named[class.index()].clone().filter(|_| documented)
        };
        variant_names(self.shapes, self.classes, union, name, &schema)
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

/// A name for a type that stands in several parents under one property name.
fn shared_name(parents: &[Phrase], step: &Phrase) -> Option<Phrase> {
    if parents.len() < 2 || step.is_empty() {
        return None;
    }
    let all: Vec<&Phrase> = parents.iter().collect();
    let start = common_start(&all);
    if start.is_empty() {
        return (!is_vague(step)).then(|| step.clone());
    }
    let end = common_end(&all, start.len());
    let end = if is_vague(&end) { Vec::new() } else { end };
    Some(join(&[start, end].concat(), step))
}

/// What one class would like to be called.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Wishes {
    places: std::cmp::Reverse<usize>,
    length: usize,
    names: Vec<Phrase>,
    class: Class,
}

fn wishes_of(class: Class, (places, names): (usize, Vec<Phrase>)) -> Option<Wishes> {
    let length = names.first()?.len();
    Some(Wishes { places: std::cmp::Reverse(places), length, names, class })
}
