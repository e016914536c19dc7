//! Pairs of types: collected from the places where actions use them, then compared once each.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use super::findings::{Finding, TypeDiff, TypePair};
use super::states::States;
use super::{references, structs, unions, values};
use crate::diff::phrase::{changed, code};
use crate::diff::report::{Change, Detail, Direction, Filter, Impact, Sink, Subject};
use crate::ir::{ActionId, Api, TypeId, TypeKind, TypeRef, reachable};

/// The actions that use a pair of types.
#[derive(Default)]
struct UsedBy {
    sent: BTreeSet<ActionId>,
    received: BTreeSet<ActionId>,
}

/// All types of both states, with what is known of their pairs so far.
pub(in crate::diff) struct TypePairs<'a> {
    pub(in crate::diff) states: States<'a>,
    uses: BTreeMap<TypePair, UsedBy>,
    /// The pairs below a pair, whichever way they travel.
    below: BTreeMap<TypePair, Rc<[TypePair]>>,
    /// Types that took the place of others: only their names are of interest.
    named: BTreeSet<TypePair>,
}

impl<'a> TypePairs<'a> {
    pub(in crate::diff) fn new(old: &'a Api, new: &'a Api, filter: Filter) -> Self {
        let (uses, below, named) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
        Self { states: States::new(old, new, filter), uses, below, named }
    }

    /// Compares the type of a place of an action. What differs there itself is given back; what differs
    /// inside of named types is reported once, for the type.
    pub(in crate::diff) fn used(
        &mut self,
        old: &TypeRef,
        new: &TypeRef,
        direction: Direction,
        action: &ActionId,
    ) -> Vec<Finding> {
        let mut found = references::compare(&self.states, old, new, direction);
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
    pub(in crate::diff) fn only_names(&mut self, old: &TypeRef, new: &TypeRef) {
        self.named.extend(self.states.named_pair(old, new));
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
        let (old, new) = (self.states.old.named(pair.old), self.states.new.named(pair.new));
        let mut found = match (&old.kind, &new.kind) {
            (TypeKind::Struct(old), TypeKind::Struct(new)) => {
                structs::compare(&self.states, pair, (old, new), direction)
            }
            (TypeKind::Enumeration(old), TypeKind::Enumeration(new)) => {
                values::enumerations(old, new, direction)
            }
            (TypeKind::Union(old), TypeKind::Union(new)) => {
                unions::compare(&self.states, old, new, direction)
            }
            _ => TypeDiff::default(),
        };
        for (impact, phrase) in values::limits(&old.limits, &new.limits, direction) {
            found.push(impact, phrase);
        }
        found.wording_if(old.description != new.description, "the type");
        if old.title != new.title && old.title.is_some() && new.title.is_some() {
            found.wording_if(true, "the title");
        }
        found
    }
}

/// The comparison of one action: where its findings go, and the types that they lead to.
pub(in crate::diff) struct Comparison<'c, 'a> {
    pub(in crate::diff) id: ActionId,
    pub(in crate::diff) types: &'c mut TypePairs<'a>,
    pub(in crate::diff) sink: Sink<'c>,
}

impl Comparison<'_, '_> {
    /// Compares the type of a place of the action, which is given as markdown.
    pub(in crate::diff) fn typed(&mut self, place: &str, old: &TypeRef, new: &TypeRef, direction: Direction) {
        for one in self.types.used(old, new, direction, &self.id) {
            self.sink.push(one.impact, one.about(place));
        }
    }
}

impl TypePairs<'_> {
    /// Adds what was found inside of types.
    pub(in crate::diff) fn finish(self, changes: &mut Vec<Change>) {
        for (&pair, uses) in &self.uses {
            let one = |actions: &BTreeSet<ActionId>, direction| {
                if actions.is_empty() { Vec::new() } else { self.compare(pair, direction).lines }
            };
            let sent = one(&uses.sent, Direction::Sent);
            let received = one(&uses.received, Direction::Received);
            let name = self.name(pair);
            let subject = |sent: bool, received: bool| Subject::Type {
                name: name.clone(),
                sent: if sent { uses.sent.clone() } else { BTreeSet::new() },
                received: if received { uses.received.clone() } else { BTreeSet::new() },
            };
            for line in &sent {
                let subject = subject(true, received.contains(line));
                changes.push(Change { impact: line.0, subject, detail: line.1.clone() });
            }
            for line in received.iter().filter(|line| !sent.contains(line)) {
                changes.push(Change {
                    impact: line.0,
                    subject: subject(false, true),
                    detail: line.1.clone(),
                });
            }
        }
        self.names(changes);
        unused_types(&self, changes);
    }

    /// What a pair is called: by its name now, and by the one before where that is another. Where names are of no
    /// interest, by the one before.
    fn name(&self, pair: TypePair) -> String {
        let old = self.states.old.named(pair.old).ident.as_str();
        let new = if self.states.filter.names { self.states.new.named(pair.new).ident.as_str() } else { old };
        if old == new { code(new) } else { changed(new, old) }
    }

    /// The types that have another name in Rust.
    fn names(&self, changes: &mut Vec<Change>) {
        let news: BTreeSet<String> =
            self.states.new.type_ids().map(|id| self.states.new.type_path(id)).collect();
        let pairs: BTreeSet<(String, String)> = (self.uses.keys().chain(&self.named))
            .map(|pair| (self.states.old.type_path(pair.old), self.states.new.type_path(pair.new)))
            .filter(|(old, new)| old != new)
            .collect();
        for (old, new) in pairs {
            let detail = if news.contains(&old) {
                Detail::Phrase(format!(
                    "{} stands where {} stood, which stands elsewhere",
                    code(&new),
                    code(&old)
                ))
            } else {
                Detail::Renamed { old, new }
            };
            changes.push(Change { impact: Impact::RustName, subject: Subject::Names, detail });
        }
    }
}

/// Types that no action uses: part of the library, but never on the wire.
fn unused_types(types: &TypePairs<'_>, changes: &mut Vec<Change>) {
    let (olds, news) = (unused(types.states.old), unused(types.states.new));
    let paths = |api: &Api| -> BTreeSet<String> { api.type_ids().map(|id| api.type_path(id)).collect() };
    let (before, all) = (paths(types.states.old), paths(types.states.new));
    for (name, &old) in &olds {
        if let Some(&new) = news.get(name) {
            let subject =
                Subject::Type { name: code(name), sent: BTreeSet::new(), received: BTreeSet::new() };
            for (impact, detail) in types.compare(TypePair { old, new }, Direction::Received).lines {
                // never on the wire
                let impact = impact.max(Impact::RustOnly);
                changes.push(Change { impact, subject: subject.clone(), detail });
            }
        } else if !all.contains(name) {
            changes.push(of_names(Impact::RustName, format!("removed {}, which no action used", code(name))));
        }
    }
    for name in news.keys().filter(|name| !before.contains(*name)) {
        changes.push(of_names(Impact::Additive, format!("new {}, which no action uses", code(name))));
    }
}

fn of_names(impact: Impact, phrase: String) -> Change {
    Change { impact, subject: Subject::Names, detail: Detail::Phrase(phrase) }
}

/// The types that no action reaches, by their paths.
fn unused(api: &Api) -> BTreeMap<String, TypeId> {
    let tops = api.actions().flat_map(|(_, action)| action.types()).filter_map(TypeRef::named);
    let reached = reachable(&api.types, tops);
    api.type_ids().filter(|id| !reached.contains(id)).map(|id| (api.type_path(id), id)).collect()
}
