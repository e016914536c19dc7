//! Types that no action uses: part of the library, but never on the wire.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, Types};
use crate::diff::phrase::code;
use crate::diff::report::{Change, Direction, Impact, Place, What};
use crate::ir::{Api, TypeId, TypeRef, reachable};

pub(super) fn compare(types: &Types<'_>, changes: &mut Vec<Change>) {
    let (olds, news) = (unused(types.old), unused(types.new));
    let paths = |api: &Api| -> BTreeSet<String> { api.type_ids().map(|id| api.type_path(id)).collect() };
    let (before, all) = (paths(types.old), paths(types.new));
    for (name, &old) in &olds {
        if let Some(&new) = news.get(name) {
            let place = Place::Type { name: code(name), sent: BTreeSet::new(), received: BTreeSet::new() };
            for (impact, what) in types.compare(Pair { old, new }, Direction::Received).lines {
                // never on the wire
                let impact = impact.max(Impact::RustOnly);
                changes.push(Change { impact, place: place.clone(), what });
            }
        } else if !all.contains(name) {
            changes.push(of_names(Impact::RustOnly, format!("removed {}, which no action used", code(name))));
        }
    }
    for name in news.keys().filter(|name| !before.contains(*name)) {
        changes.push(of_names(Impact::Additive, format!("new {}, which no action uses", code(name))));
    }
}

fn of_names(impact: Impact, phrase: String) -> Change {
    Change { impact, place: Place::Names, what: What::Phrase(phrase) }
}

/// The types that no action reaches, by their paths.
fn unused(api: &Api) -> BTreeMap<String, TypeId> {
    let tops = api.actions().flat_map(|(_, action)| action.types()).filter_map(TypeRef::named);
    let reached = reachable(&api.types, tops);
    api.type_ids().filter(|id| !reached.contains(id)).map(|id| (api.type_path(id), id)).collect()
}
