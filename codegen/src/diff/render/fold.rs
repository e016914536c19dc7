//! What is the same in several places, told once.

use std::collections::BTreeMap;

use crate::diff::phrase::{code, codes};
use crate::diff::report::{Change, Impact, Place, What};
use crate::ir::ActionId;

/// From so many places on a change is folded.
const LEAST: usize = 3;

/// Up to so many places stand in the line itself.
pub(super) const INLINE: usize = 8;

/// What changed in several places alike.
pub(super) struct Folded<'a> {
    /// The changes: whom they concern, and what they are.
    pub(super) whats: Vec<(Impact, &'a What)>,
    /// Whether the places are types; else they are actions.
    pub(super) types: bool,
    /// The places, as markdown.
    pub(super) places: Vec<String>,
    /// Each place that is an action.
    actions: Vec<&'a ActionId>,
}

impl Folded<'_> {
    /// The places, the actions of one resource together.
    pub(super) fn by_resource(&self) -> String {
        if self.types {
            return self.places.join(", ");
        }
        let mut resources: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for id in &self.actions {
            resources.entry(id.resource.as_str()).or_default().push(id.action.as_str());
        }
        let one = |(resource, actions): (&str, Vec<&str>)| format!("{}: {}", code(resource), codes(actions));
        resources.into_iter().map(one).collect::<Vec<_>>().join("; ")
    }
}

/// Takes out what is the same in several actions, or in several types; the rest stays in its order.
pub(super) fn fold<'a>(changes: &[&'a Change]) -> (Vec<Folded<'a>>, Vec<&'a Change>) {
    let mut same: BTreeMap<(Impact, bool, &What), Vec<&'a Place>> = BTreeMap::new();
    for change in changes {
        if let Some(types) = foldable(&change.place) {
            same.entry((change.impact, types, &change.what)).or_default().push(&change.place);
        }
    }
    let enough = |places: &Vec<&Place>| places.len() >= LEAST;
    let is_single = |change: &&&Change| {
        let key = foldable(&change.place).map(|types| (change.impact, types, &change.what));
        !key.and_then(|key| same.get(&key)).is_some_and(enough)
    };
    let single = changes.iter().filter(is_single).copied().collect();
    let folded = same.iter().filter(|(_, places)| enough(places));
    let mut folded: Vec<Folded<'a>> = folded.map(|(&key, places)| folded_of(key, places)).collect();
    let worst = |folded: &Folded<'_>| folded.whats.first().map(|(impact, _)| *impact);
    folded.sort_by_key(|folded| (worst(folded), folded.types, std::cmp::Reverse(folded.places.len())));
    (together(folded), single)
}

/// Joins what changed in the very same places.
fn together(folded: Vec<Folded<'_>>) -> Vec<Folded<'_>> {
    let mut out: Vec<Folded<'_>> = Vec::new();
    for one in folded {
        match out.iter_mut().find(|known| known.types == one.types && known.places == one.places) {
            Some(known) => known.whats.extend(one.whats),
            None => out.push(one),
        }
    }
    out
}

/// Whether changes of that place are folded, and whether it is a type.
fn foldable(place: &Place) -> Option<bool> {
    match place {
        Place::Action(_) => Some(false),
        Place::Type { .. } => Some(true),
        _ => None,
    }
}

fn folded_of<'a>((impact, types, what): (Impact, bool, &'a What), places: &[&'a Place]) -> Folded<'a> {
    let mut folded = Folded { whats: vec![(impact, what)], types, places: Vec::new(), actions: Vec::new() };
    for place in places {
        match place {
            Place::Action(id) => {
                folded.places.push(code(id.to_string()));
                folded.actions.push(id);
            }
            // names of types are markdown already; what they were called before is told at the end
            Place::Type { name, .. } => {
                folded.places.push(name.split(" (was ").next().unwrap_or(name).to_owned());
            }
            _ => {}
        }
    }
    folded
}
