//! Types: compared by structure, pair by pair, from the places where actions use them.
//!
//! In come the type of a place before and now, and the direction of its values; out go findings at the place, and, when
//! all actions are compared, the changes inside of named types, once per pair. Names never decide whether two types
//! are equal, and no pair is compared twice.

mod changes;
mod effect;
mod equal;
mod references;
mod structs;
mod unions;
mod values;

pub(super) use effect::Effect;
pub(super) use values::default_change;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use super::Filter;
use super::phrase::code;
use super::report::{Detail, Direction, Impact};
use crate::ir::{ActionId, Api, Field, TypeId, TypeKind, TypeRef, When, WireName};

/// A type before and now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct TypePair {
    old: TypeId,
    new: TypeId,
}

/// What differs at a place that holds a value of a type.
pub(super) struct Finding {
    pub(super) impact: Impact,
    /// Where below the place: `[]` for the items of a list, `{}` for the values of a map.
    path: String,
    /// A phrase that follows the name of the place.
    phrase: String,
}

impl Finding {
    /// The finding, said of a place.
    pub(super) fn about(&self, subject: &str) -> Detail {
        let below = if self.path.is_empty() { String::new() } else { format!(" at {}", code(&self.path)) };
        Detail::statement(format!("{subject}{below}"), format!(" {}", self.phrase))
    }
}

/// What differs between two types with names: who is concerned, and what it is.
type Line = (Impact, Detail);

/// What a comparison of two types finds at their own level, and the pairs of types below them.
#[derive(Default)]
struct TypeDiff {
    lines: Vec<Line>,
    below: Vec<TypePair>,
    /// Types of which only the names are of interest.
    named: Vec<TypePair>,
}

impl TypeDiff {
    fn push(&mut self, impact: Impact, detail: impl Into<Detail>) {
        self.lines.push((impact, detail.into()));
    }

    /// Adds what differs at a place inside.
    fn extend(&mut self, below: references::Below, place: &str) {
        self.lines.extend(below.findings.iter().map(|one| (one.impact, one.about(place))));
        self.below.extend(below.below);
    }

    fn wording_if(&mut self, differ: bool, about: impl Into<String>) {
        if differ {
            self.lines.push((Impact::Text, Detail::Wording(about.into())));
        }
    }
}

/// The actions that use a pair of types.
#[derive(Default)]
struct UsedBy {
    sent: BTreeSet<ActionId>,
    received: BTreeSet<ActionId>,
}

/// All types of both states, with what is known of their pairs so far.
pub(super) struct TypePairs<'a> {
    old: &'a Api,
    new: &'a Api,
    /// Which changes are of interest.
    pub(super) filter: Filter,
    uses: BTreeMap<TypePair, UsedBy>,
    /// The pairs below a pair, whichever way they travel.
    below: BTreeMap<TypePair, Rc<[TypePair]>>,
    /// Types that took the place of others: only their names are of interest.
    named: BTreeSet<TypePair>,
    /// The tags of the unions that a type is a branch of.
    tags: (Tags, Tags),
}

/// Names of the discriminators of unions, by branch.
type Tags = BTreeMap<TypeId, BTreeSet<WireName>>;

impl<'a> TypePairs<'a> {
    pub(super) fn new(old: &'a Api, new: &'a Api, filter: Filter) -> Self {
        let (uses, below, named) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Self { old, new, filter, uses, below, named, tags: (tags(old), tags(new)) }
    }

    /// Compares the type of a place of an action. What differs there itself is given back; what differs
    /// inside of named types is reported once, for the type.
    pub(super) fn used(
        &mut self,
        old: &TypeRef,
        new: &TypeRef,
        direction: Direction,
        action: &ActionId,
    ) -> Vec<Finding> {
        let mut found = references::compare(self, old, new, direction);
        let mut queue: VecDeque<TypePair> = std::mem::take(&mut found.below).into();
        let mut seen = BTreeSet::new();
        while let Some(pair) = queue.pop_front() {
            if !seen.insert(pair) {
                continue;
            }
            let uses = self.uses.entry(pair).or_default();
            match direction {
                Direction::Sent => uses.sent.insert(action.clone()),
                Direction::Received => uses.received.insert(action.clone()),
            };
            queue.extend(self.below(pair).iter().copied());
        }
        found.findings
    }

    /// Records that one type replaced another whose contents have been compared already.
    pub(super) fn only_names(&mut self, old: &TypeRef, new: &TypeRef) {
        self.named.extend(self.named_pair(old, new));
    }

    /// The types with names behind two references.
    fn named_pair(&self, old: &TypeRef, new: &TypeRef) -> Option<TypePair> {
        match (self.old.resolve(old), self.new.resolve(new)) {
            (TypeRef::Named(old), TypeRef::Named(new)) => Some(TypePair { old: *old, new: *new }),
            _ => None,
        }
    }

    /// Whether two types have the same structure, whatever they are called.
    pub(super) fn equal(&self, old: &TypeRef, new: &TypeRef) -> bool {
        equal::equal((self.old, old), (self.new, new))
    }

    /// The same for two types that may be absent.
    pub(super) fn both_equal(&self, old: Option<&TypeRef>, new: Option<&TypeRef>) -> bool {
        match (old, new) {
            (Some(old), Some(new)) => self.equal(old, new),
            (old, new) => old.is_none() && new.is_none(),
        }
    }

    /// A type as text, in a code span.
    pub(super) fn display(&self, ty: &TypeRef, old: bool) -> String {
        code(if old { self.old } else { self.new }.type_text(ty))
    }

    /// Whether a field chooses the branch of a union, before and now.
    fn is_tag(&self, pair: TypePair, old: &Field, new: &Field) -> bool {
        let is =
            |tags: &Tags, id, field: &Field| tags.get(&id).is_some_and(|tags| tags.contains(&field.wire));
        is(&self.tags.0, pair.old, old) && is(&self.tags.1, pair.new, new)
    }

    fn below(&mut self, pair: TypePair) -> Rc<[TypePair]> {
        if let Some(known) = self.below.get(&pair) {
            return Rc::clone(known);
        }
        let found = self.compare(pair, Direction::Received);
        self.named.extend(found.named);
        let below: Rc<[TypePair]> = found.below.into();
        self.below.insert(pair, Rc::clone(&below));
        below
    }

    /// What differs between two types with names, without what is below them.
    fn compare(&self, pair: TypePair, direction: Direction) -> TypeDiff {
        let (old, new) = (self.old.named(pair.old), self.new.named(pair.new));
        let mut found = match (&old.kind, &new.kind) {
            (TypeKind::Struct(old), TypeKind::Struct(new)) => {
                structs::compare(self, pair, (old, new), direction)
            }
            (TypeKind::Enumeration(old), TypeKind::Enumeration(new)) => {
                values::enumerations(old, new, direction)
            }
            (TypeKind::Union(old), TypeKind::Union(new)) => unions::compare(self, old, new, direction),
            _ => TypeDiff::default(),
        };
        found.wording_if(old.description != new.description, "the type");
        if old.title != new.title && old.title.is_some() && new.title.is_some() {
            found.wording_if(true, "the title");
        }
        found
    }
}

/// The branches of unions with their tags.
fn tags(api: &Api) -> Tags {
    let mut out = Tags::new();
    for named in &api.types {
        let TypeKind::Union(union) = &named.kind else { continue };
        for variant in &union.variants {
            if let (When::Tags(_), TypeRef::Named(id)) = (&variant.when, api.resolve(&variant.ty)) {
                out.entry(*id).or_default().extend(union.tags.iter().cloned());
            }
        }
    }
    out
}
