//! Unions before and now, branch by branch. They are open, so that a new branch is no news for whoever receives it.

use std::collections::BTreeSet;

use super::findings::TypeDiff;
use super::states::States;
use super::{references, values};
use crate::diff::join::Matching;
use crate::diff::phrase::{code, codes};
use crate::diff::report::{Detail, Direction, Impact};
use crate::ir::{Api, Union, Variant, When, WireName};

pub(super) fn compare(states: &States<'_>, old: &Union, new: &Union, direction: Direction) -> TypeDiff {
    let mut found = TypeDiff::default();
    if old.tags != new.tags {
        let tags = |tags: &[WireName]| match tags {
            [] => "shape".to_owned(),
            tags => codes(tags.iter().map(WireName::as_str)),
        };
        let (now, before) = (tags(&new.tags), tags(&old.tags));
        found.push(Impact::Breaking, format!("its branches are distinguished by {now} (was by {before})"));
    }
    let joined = join(states, old, new);
    let gone_impact = if direction == Direction::Sent { Impact::Breaking } else { Impact::RustOnly };
    for removed in &joined.removed {
        found.push(
            gone_impact,
            Detail::Item {
                one: "removed the branch".to_owned(),
                many: "removed the branches".to_owned(),
                name: label(removed),
            },
        );
    }
    for added in &joined.added {
        found.push(
            Impact::Additive,
            Detail::Item {
                one: "new branch".to_owned(),
                many: "new branches".to_owned(),
                name: label(added),
            },
        );
    }
    let olds = |of: &Variant| {
        joined.both.iter().filter(|pair| std::ptr::eq(pair.1, of)).map(|pair| pair.0).collect()
    };
    let news = |of: &Variant| {
        joined.both.iter().filter(|pair| std::ptr::eq(pair.0, of)).map(|pair| pair.1).collect()
    };
    let mut reported = BTreeSet::new();
    for &(before, now) in &joined.both {
        let (were, are): (Vec<&Variant>, Vec<&Variant>) = (olds(now), news(before));
        let removed = values_without(before, &are);
        if !removed.is_empty() && reported.insert((false, label(before))) {
            found.push(
                gone_impact,
                format!("the branch {} is no longer chosen by {}", label(before), codes(removed)),
            );
        }
        let added = values_without(now, &were);
        if !added.is_empty() && reported.insert((true, label(now))) {
            found.push(
                Impact::Additive,
                format!("the branch {} is also chosen by {}", label(now), codes(added)),
            );
        }
        branch(states, before, now, direction, &mut found);
        references::compare_box((&before.ty, &now.ty), &format!("the branch {}", label(now)), &mut found);
        rust_name(before, now, were.len() + are.len() > 2, &mut found);
    }
    found
}

/// The values of a branch that choose none of the others.
fn values_without<'a>(branch: &'a Variant, others: &[&Variant]) -> Vec<&'a String> {
    let When::Tags(values) = &branch.when else { return Vec::new() };
    let known = |tag: usize, value: &String| {
        others.iter().any(|other| match &other.when {
            When::Tags(values) => values.get(tag).is_some_and(|values| values.contains(value)),
            _ => true,
        })
    };
    let of_tag =
        |(tag, values): (usize, &'a Vec<String>)| values.iter().filter(move |value| !known(tag, value));
    values.iter().enumerate().flat_map(of_tag).collect()
}

/// The name of a branch in Rust; where branches were split or joined, with the values it goes by.
fn rust_name(old: &Variant, new: &Variant, parted: bool, found: &mut TypeDiff) {
    if old.ident == new.ident {
        return;
    }
    let (is, was) = (label(new), label(old));
    match (&old.when, &new.when) {
        (When::Tags(before), When::Tags(now)) if parted => {
            let common = before
                .iter()
                .zip(now)
                .flat_map(|(before, now)| before.iter().filter(|value| now.contains(value)));
            found.push(Impact::RustName, format!("{} is of the branch {is} (was of {was})", codes(common)));
        }
        _ => found.push(Impact::RustName, format!("the branch {is} has another name in Rust (was {was})")),
    }
}

/// Pairs the branches that values of one kind, or of one value of the tags, belong to; then those of one
/// structure, or of one name; and the last one of either side with each other.
fn join<'a>(states: &States<'_>, old: &'a Union, new: &'a Union) -> Matching<&'a Variant> {
    let mut both: Vec<(&Variant, &Variant)> = Vec::new();
    for before in &old.variants {
        both.extend(new.variants.iter().filter(|now| meet(&before.when, &now.when)).map(|now| (before, now)));
    }
    let left = |list: &'a [Variant], taken: &dyn Fn(&Variant) -> bool| -> Vec<&'a Variant> {
        list.iter().filter(|one| !taken(one)).collect()
    };
    let removed = left(&old.variants, &|one| both.iter().any(|pair| std::ptr::eq(pair.0, one)));
    let added = left(&new.variants, &|one| both.iter().any(|pair| std::ptr::eq(pair.1, one)));
    let mut joined = Matching { both, removed, added };
    let objects = |before: &Variant, now: &Variant| is_object(&before.when) && is_object(&now.when);
    let equal = joined.renamed(|before, now| objects(before, now) && states.equal(&before.ty, &now.ty));
    joined.both.extend(equal);
    // one that has kept the names of its variant and its type, distinguished by something else
    let called = |of: &Variant, api: &Api| (of.ident.clone(), api.type_text(&of.ty));
    let named = joined
        .renamed(|before, now| objects(before, now) && called(before, states.old) == called(now, states.new));
    joined.both.extend(named);
    if let ([before], [now]) = (joined.removed.as_slice(), joined.added.as_slice())
        && objects(before, now)
    {
        joined.both.push((before, now));
        (joined.removed, joined.added) = (Vec::new(), Vec::new());
    }
    joined
}

fn is_object(when: &When) -> bool {
    matches!(when, When::Object | When::Tags(_) | When::Keys(_))
}

/// Whether a value can belong to both branches.
fn meet(old: &When, new: &When) -> bool {
    let common = |one: &[String], other: &[String]| one.iter().any(|value| other.contains(value));
    match (old, new) {
        (When::Tags(one), When::Tags(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| common(one, other))
        }
        (When::Keys(one), When::Keys(other)) => {
            (one.is_empty() && other.is_empty()) || one.iter().any(|name| other.contains(name))
        }
        (one, other) => one == other,
    }
}

/// A branch that stayed.
fn branch(states: &States<'_>, old: &Variant, new: &Variant, direction: Direction, found: &mut TypeDiff) {
    let name = label(new);
    let place = format!("the branch {name}");
    let below =
        references::compare_limited(states, (&old.ty, &new.ty), (&old.limits, &new.limits), direction);
    found.extend(below, &place);
    for (impact, phrase) in values::limits(&old.limits, &new.limits, direction) {
        found.push(impact, Detail::statement(place.clone(), format!(": {phrase}")));
    }
    found.wording_if(old.description != new.description, format!("the branch {name}"));
}

fn label(variant: &Variant) -> String {
    code(variant.ident.as_str())
}
