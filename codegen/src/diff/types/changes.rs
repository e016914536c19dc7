//! What is reported of types: what changed inside of them, their names, and those that no action uses.

use std::collections::{BTreeMap, BTreeSet};

use super::{TypePair, TypePairs};
use crate::diff::phrase::code;
use crate::diff::report::{Change, Detail, Direction, Impact, Subject};
use crate::ir::{ActionId, Api, TypeId, TypeRef, reachable};

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
        let old = self.old.named(pair.old).ident.as_str();
        let new = if self.filter.names { self.new.named(pair.new).ident.as_str() } else { old };
        if old == new { code(new) } else { format!("{} (was {})", code(new), code(old)) }
    }

    /// The types that have another name in Rust.
    fn names(&self, changes: &mut Vec<Change>) {
        let news: BTreeSet<String> = self.new.type_ids().map(|id| self.new.type_path(id)).collect();
        let pairs: BTreeSet<(String, String)> = (self.uses.keys().chain(&self.named))
            .map(|pair| (self.old.type_path(pair.old), self.new.type_path(pair.new)))
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
    let (olds, news) = (unused(types.old), unused(types.new));
    let paths = |api: &Api| -> BTreeSet<String> { api.type_ids().map(|id| api.type_path(id)).collect() };
    let (before, all) = (paths(types.old), paths(types.new));
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
