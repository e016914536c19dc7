//! Changes that are the same in several places, listed once.

use std::collections::BTreeMap;

use crate::diff::phrase::{code, codes};
use crate::diff::report::{Change, Detail, Impact, Subject};
use crate::ir::ActionId;

/// From so many places on a change is folded.
const LEAST: usize = 3;

/// Up to so many places are listed in the line itself.
pub(super) const INLINE: usize = 8;

/// What changed in several places alike.
pub(super) struct Folded<'a> {
    /// The changes: whom they concern, and what they are.
    pub(super) details: Vec<(Impact, &'a Detail)>,
    /// Whether the places are types; else they are actions.
    pub(super) types: bool,
    /// The places, as markdown.
    pub(super) subjects: Vec<String>,
    /// Each place that is an action.
    actions: Vec<&'a ActionId>,
}

impl Folded<'_> {
    /// The places, the actions of one resource together.
    pub(super) fn by_resource(&self) -> String {
        if self.types {
            return self.subjects.join(", ");
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
    let mut same: BTreeMap<(Impact, bool, &Detail), Vec<&'a Subject>> = BTreeMap::new();
    for change in changes {
        if let Some(types) = foldable(&change.subject) {
            same.entry((change.impact, types, &change.detail)).or_default().push(&change.subject);
        }
    }
    let enough = |subjects: &Vec<&Subject>| subjects.len() >= LEAST;
    let is_single = |change: &&&Change| {
        let key = foldable(&change.subject).map(|types| (change.impact, types, &change.detail));
        !key.and_then(|key| same.get(&key)).is_some_and(enough)
    };
    let single = changes.iter().filter(is_single).copied().collect();
    let folded = same.iter().filter(|(_, subjects)| enough(subjects));
    let mut folded: Vec<Folded<'a>> = folded.map(|(&key, subjects)| folded_of(key, subjects)).collect();
    let worst = |folded: &Folded<'_>| folded.details.first().map(|(impact, _)| *impact);
    folded.sort_by_key(|folded| (worst(folded), folded.types, std::cmp::Reverse(folded.subjects.len())));
    (together(folded), single)
}

/// Joins what changed in the very same places.
fn together(folded: Vec<Folded<'_>>) -> Vec<Folded<'_>> {
    let mut out: Vec<Folded<'_>> = Vec::new();
    for one in folded {
        match out.iter_mut().find(|known| known.types == one.types && known.subjects == one.subjects) {
            Some(known) => known.details.extend(one.details),
            None => out.push(one),
        }
    }
    out
}

/// Whether changes of that place are folded, and whether it is a type.
fn foldable(subject: &Subject) -> Option<bool> {
    match subject {
        Subject::Action(_) => Some(false),
        Subject::Type { .. } => Some(true),
        _ => None,
    }
}

fn folded_of<'a>(
    (impact, types, detail): (Impact, bool, &'a Detail),
    subjects: &[&'a Subject],
) -> Folded<'a> {
    let mut folded =
        Folded { details: vec![(impact, detail)], types, subjects: Vec::new(), actions: Vec::new() };
    for subject in subjects {
        match subject {
            Subject::Action(id) => {
                folded.subjects.push(code(id.to_string()));
                folded.actions.push(id);
            }
            // names of types are markdown already; earlier names are listed at the end
            Subject::Type { name, .. } => {
                folded.subjects.push(name.split(" (was ").next().unwrap_or(name).to_owned());
            }
            _ => {}
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_actions_stand_with_their_resource() {
        let ids = [("devices", "get"), ("device", "get"), ("devices", "post")]
            .map(|(resource, action)| ActionId::new(resource, action));
        let subjects = vec!["`Device`".to_owned(), "`Event`".to_owned()];
        let mut folded =
            Folded { details: Vec::new(), types: false, subjects, actions: ids.iter().collect() };
        assert_eq!(folded.by_resource(), "`device`: `get`; `devices`: `get` and `post`");
        folded.types = true;
        assert_eq!(folded.by_resource(), "`Device`, `Event`");
    }
}
