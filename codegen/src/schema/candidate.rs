//! Sites → names that a type could have, best first.
//!
//! 1. If it stands in one place, its name is the parent's and the property's, singular for an item.
//! 2. If it stands in several places, it is what the parents' names have in common, and the property's
//!    name; the property's alone where parents share nothing and it says enough. Of several property names
//!    the most frequent counts, or the words that all of them end with, or else a word for the kind of type.
//! 3. Then come the names by each place alone: short ones before the parents' whole names.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::phrase::{Phrase, common, common_start, common_tail, is_vague, join, singular};

/// A site in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Origin {
    pub(super) kind: OriginKind,
    pub(super) suffix: Phrase,
    pub(super) parent: Phrase,
}

/// How a site makes a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum OriginKind {
    /// By a property's name, which may stand alone.
    Property,
    /// As one of what the parent is many of.
    Item,
    /// As a branch of a union, by a word that says nothing without the parent.
    Branch,
    /// As what its other properties are.
    Rest,
}

/// The names that a type could have, and how soon it chooses: short names first, then one that a site gives
/// by itself, then a type of many sites.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidates {
    length: usize,
    vague: bool,
    sites: Reverse<usize>,
    /// The name that suits it best.
    pub(super) best: Phrase,
    /// The names that it gets where others are taken.
    pub(super) others: Vec<Phrase>,
}

impl Candidates {
    /// The names for a type of that kind that stands in these places; none where there is no place yet.
    ///
    /// `fixed` is a name that suits it wherever it stands. Types that stand mostly in pages have one name
    /// more.
    pub(super) fn new(
        mut origins: Vec<Origin>,
        kind: &str,
        fixed: Option<Phrase>,
        pages: usize,
    ) -> Option<Self> {
        origins.sort();
        origins.dedup();
        let mut names: Vec<Phrase> = fixed.into_iter().chain(shared(&origins, kind)).collect();
        if pages * 2 > origins.len() {
            names.extend(names.first().map(|name| [name.as_slice(), &["parameter".to_owned()]].concat()));
        }
        let by_length = |mut names: Vec<Phrase>| {
            names.sort_by_key(|name| (name.len(), name.clone()));
            names
        };
        names.extend(by_length(origins.iter().flat_map(Origin::names).collect()));
        names.extend(by_length(origins.iter().map(Origin::long).collect()));
        let mut names = names.into_iter();
        let best = names.next()?;
        let exact = origins.iter().any(|origin| origin.names().contains(&best));
        let (length, sites) = (best.len(), Reverse(origins.len()));
        Some(Self { length, vague: !exact, sites, best, others: names.collect() })
    }

    /// How many words the best name has.
    pub(super) fn length(&self) -> usize {
        self.length
    }
}

impl Origin {
    /// The names that this place alone would give.
    fn names(&self) -> Vec<Phrase> {
        let joined = join(&self.parent, &self.suffix);
        let joined = (joined != self.parent).then_some(joined);
        let one = (self.kind == OriginKind::Item).then(|| singular(&self.parent)).flatten();
        one.into_iter().chain(joined).collect()
    }

    fn long(&self) -> Phrase {
        [self.parent.as_slice(), &self.suffix].concat()
    }
}

/// A name for a type that stands in several places.
fn shared(origins: &[Origin], type_kind: &str) -> Option<Phrase> {
    let mut groups: BTreeMap<(OriginKind, &Phrase), Vec<Phrase>> = BTreeMap::new();
    for origin in origins {
        groups.entry((origin.kind, &origin.suffix)).or_default().push(origin.parent.clone());
    }
    let weight = |(kind, suffix): &(OriginKind, &Phrase), parents: &Vec<Phrase>| {
        (Reverse(parents.len() * 12 / suffix.len().max(1)), *kind, suffix.len(), (*suffix).clone())
    };
    let ((kind, suffix), parents) = groups.iter().min_by_key(|(key, parents)| weight(key, parents))?;
    if parents.len() * 2 > origins.len() || origins.len() == 1 {
        return of_one_suffix(parents, suffix, *kind);
    }
    let mut branches = origins.iter().filter(|origin| origin.kind == OriginKind::Branch);
    if let (Some(branch), None) = (branches.next(), branches.next()) {
        return branch.names().into_iter().next();
    }
    let everyone: Vec<Phrase> = origins.iter().map(|origin| origin.parent.clone()).collect();
    let suffixes: Vec<&Phrase> = origins.iter().map(|origin| &origin.suffix).collect();
    let start = common(&everyone);
    let end = common_tail(&suffixes);
    if !is_vague(&end) || !(end.is_empty() || start.is_empty()) {
        return Some(join(&start, &end));
    }
    let head = common_start(&suffixes);
    match (start.is_empty(), is_vague(&head)) {
        (true, _) => of_one_suffix(parents, suffix, *kind),
        (false, true) => Some(join(&start, &[type_kind.to_owned()])),
        (false, false) => Some(join(&start, &head)),
    }
}

/// A name for a type that stands under one property name.
fn of_one_suffix(parents: &[Phrase], suffix: &Phrase, kind: OriginKind) -> Option<Phrase> {
    if parents.len() < 2 || matches!(kind, OriginKind::Item | OriginKind::Rest) {
        return None;
    }
    let start = common(parents);
    if start.is_empty() {
        return (kind == OriginKind::Property && !is_vague(suffix)).then(|| suffix.clone());
    }
    Some(join(&start, suffix))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::phrase::phrase;

    /// What a type is named by that stands in places of a parent and a property, in words.
    fn named(places: &[(&str, &str)]) -> Option<String> {
        let origin = |&(parent, suffix): &(&str, &str)| Origin {
            kind: OriginKind::Property,
            suffix: phrase(suffix),
            parent: phrase(parent),
        };
        shared(&places.iter().map(origin).collect::<Vec<_>>(), "words").map(|words| words.join(" "))
    }

    #[test]
    fn a_vague_end_is_a_name_only_with_what_the_parents_share() {
        assert_eq!(
            named(&[("devicePatch", "firstStatus"), ("devicePost", "lastStatus")]).as_deref(),
            Some("device status")
        );
        assert_eq!(named(&[("device", "firstStatus"), ("event", "lastStatus")]), None);
        assert_eq!(named(&[("device", "firstColor"), ("event", "lastColor")]).as_deref(), Some("color"));
        // no word is shared at the end: those at the start, or the kind of type
        assert_eq!(
            named(&[("devicePatch", "inlet"), ("devicePost", "outlet")]).as_deref(),
            Some("device words")
        );
        assert_eq!(
            named(&[("devicePatch", "pumpIn"), ("devicePost", "pumpOut")]).as_deref(),
            Some("device pump")
        );
    }
}
