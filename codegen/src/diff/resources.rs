//! Resources: by name, else by the routes of their actions.

use std::collections::{BTreeMap, BTreeSet};

use super::actions::{self, ResourceAction, Route, route};
use super::join::{Matching, by_key};
use super::phrase::{changed, code, codes};
use super::report::{Change, Sink, Subject};
use super::types::TypePairs;
use crate::diagnostic::count;
use crate::ir::{Api, Resource, WireName};

pub(super) fn compare<'a>(old: &'a Api, new: &'a Api, types: &mut TypePairs<'a>, changes: &mut Vec<Change>) {
    let mut resources = by_key(&old.resources, &new.resources, |resource| resource.wire.as_str());
    let renamed = resources.renamed(same_routes);
    for &(before, now) in &renamed {
        let phrase = format!("renamed {} to {}", code(before.wire.as_str()), code(now.wire.as_str()));
        sink(changes, now).rust_only(phrase);
    }
    let both: Vec<(&Resource, &Resource)> = resources.both.iter().copied().chain(renamed).collect();
    let mut joined = Matching { both: Vec::new(), removed: Vec::new(), added: Vec::new() };
    for &(before, now) in &both {
        resource((old, before), (new, now), changes);
        let actions = by_key(actions_of(before), actions_of(now), |(_, action)| action.wire.as_str());
        joined.both.extend(actions.both);
        joined.removed.extend(actions.removed);
        joined.added.extend(actions.added);
    }
    joined.removed.extend(resources.removed.iter().copied().flat_map(actions_of));
    joined.added.extend(resources.added.iter().copied().flat_map(actions_of));
    for (before, now) in moved(&mut joined) {
        let name = |of: ResourceAction<'_>| code(actions::id(of).to_string());
        actions::sink(changes, now).rust_only(format!("renamed {} to {}", name(before), name(now)));
        joined.both.push((before, now));
    }
    added_and_removed(&resources, &joined, changes);
    for (before, now) in joined.both {
        actions::compare(before, now, types, changes);
    }
}

fn actions_of(of: &Resource) -> impl Iterator<Item = ResourceAction<'_>> {
    of.actions.iter().map(move |action| (of, action))
}

fn sink<'c>(changes: &'c mut Vec<Change>, resource: &Resource) -> Sink<'c> {
    Sink { changes, subject: Subject::Resource(resource.wire.to_string()) }
}

/// Whether two resources have the same actions at the same places.
fn same_routes(old: &Resource, new: &Resource) -> bool {
    fn routes(resource: &Resource) -> BTreeMap<&WireName, Route<'_>> {
        resource.actions.iter().map(|action| (&action.wire, route(action))).collect()
    }
    !old.actions.is_empty() && routes(old) == routes(new)
}

/// Actions that went and came with one route: renamed, or moved to another resource.
fn moved<'a>(joined: &mut Matching<ResourceAction<'a>>) -> Vec<(ResourceAction<'a>, ResourceAction<'a>)> {
    let by_route =
        by_key(joined.removed.iter().copied(), joined.added.iter().copied(), |(_, action)| route(action));
    let count = |list: &[ResourceAction<'a>]| {
        let mut count: BTreeMap<Route<'a>, usize> = BTreeMap::new();
        for of in list {
            *count.entry(route(of.1)).or_default() += 1;
        }
        count
    };
    let (olds, news) = (count(&joined.removed), count(&joined.added));
    let once =
        |counts: &BTreeMap<Route<'a>, usize>, of: ResourceAction<'a>| counts.get(&route(of.1)) == Some(&1);
    let sure =
        |&(before, now): &(ResourceAction<'a>, ResourceAction<'a>)| once(&olds, before) && once(&news, now);
    let pairs: Vec<(ResourceAction<'a>, ResourceAction<'a>)> =
        by_route.both.into_iter().filter(sure).collect();
    let taken: BTreeSet<Route<'a>> = pairs.iter().map(|(before, _)| route(before.1)).collect();
    joined.removed.retain(|of| !taken.contains(&route(of.1)));
    joined.added.retain(|of| !taken.contains(&route(of.1)));
    pairs
}

/// What a page says of a resource as a whole.
fn resource((old_api, old): (&Api, &Resource), (new_api, new): (&Api, &Resource), changes: &mut Vec<Change>) {
    let mut sink = sink(changes, new);
    let group = |api: &Api, resource: &Resource| {
        resource.group.and_then(|group| api.groups.get(group)).map(|group| group.name.clone())
    };
    if let (Some(before), Some(now)) = (group(old_api, old), group(new_api, new))
        && before != now
    {
        sink.rust_name(format!("moved from the feature {} to {}", code(before), code(now)));
    }
    if old.wire == new.wire && old.ident != new.ident {
        sink.rust_name(format!("its name in Rust is {}", changed(new.ident.as_str(), old.ident.as_str())));
    }
    sink.wording_if(old.title != new.title, "the title");
    sink.wording_if(old.description != new.description, "the introduction");
}

/// Actions without a counterpart: a whole resource in one line, the others one by one.
fn added_and_removed(
    resources: &Matching<&Resource>,
    joined: &Matching<ResourceAction<'_>>,
    changes: &mut Vec<Change>,
) {
    let names = |list: &[ResourceAction<'_>], of: &Resource| -> Vec<String> {
        let of_it = list.iter().filter(|other| std::ptr::eq(other.0, of));
        of_it.map(|(_, action)| action.wire.to_string()).collect()
    };
    let phrase = |verb: &str, names: &[String]| match names.len() {
        0 => verb.to_owned(),
        amount => format!("{verb}, with {}: {}", count(amount, "action"), codes(names)),
    };
    for removed in &resources.removed {
        let names = names(&joined.removed, removed);
        sink(changes, removed).breaking(phrase("removed the resource", &names));
    }
    for added in &resources.added {
        let names = names(&joined.added, added);
        sink(changes, added).additive(phrase("new resource", &names));
    }
    let alone =
        |list: &[&Resource], of: &ResourceAction<'_>| !list.iter().any(|other| std::ptr::eq(*other, of.0));
    for of in joined.removed.iter().filter(|of| alone(&resources.removed, of)) {
        actions::sink(changes, *of).breaking(format!("removed ({})", code(of.1.route())));
    }
    for of in joined.added.iter().filter(|of| alone(&resources.added, of)) {
        actions::sink(changes, *of).additive(format!("new action: {}", code(of.1.route())));
    }
}
