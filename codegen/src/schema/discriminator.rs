//! Telling the objects of a union apart.
//!
//! 1. By a tag: a property that every branch has, whose values are a finite set of strings in each, no string
//!    in two. Of several such properties a required one counts, then the first.
//! 2. By a pair of properties, each finite everywhere, no pair of strings in two branches.
//! 3. By keys: properties that no other branch has; the required ones of them where there are any.
//!    A branch with a rest takes any property, so it is tried before the others.
//! 4. Branches without a key of their own are put together into one object that has what any of them has,
//!    required where all require it: no value is lost, and it is tried last.

use std::collections::{BTreeSet, HashSet};

use super::identity::Trees;
use super::normal::Object;
use super::normalize::alternatives;

/// Most properties that are tried as tags.
const MAX_TAGS: usize = 16;

/// Objects, and how they are told apart.
#[derive(Debug, Default)]
pub(super) enum Objects<'a> {
    /// There are none.
    #[default]
    None,
    /// There is one.
    One(Object<'a>),
    /// By the values of one tag or two.
    Tagged(Vec<&'a str>, Vec<Tagged<'a>>),
    /// By the presence of one of these properties, in the order in which to try.
    Keyed(Vec<(Vec<&'a str>, Object<'a>)>),
}

/// An object, with its values by tag.
pub(super) type Tagged<'a> = (Vec<Vec<&'a str>>, Object<'a>);

impl<'a> Objects<'a> {
    pub(super) fn iter(&self) -> impl Iterator<Item = &Object<'a>> {
        let (one, tagged, keyed) = match self {
            Self::None => (None, [].as_slice(), [].as_slice()),
            Self::One(object) => (Some(object), [].as_slice(), [].as_slice()),
            Self::Tagged(_, branches) => (None, branches.as_slice(), [].as_slice()),
            Self::Keyed(branches) => (None, [].as_slice(), branches.as_slice()),
        };
        let tagged = tagged.iter().map(|(_, object)| object);
        one.into_iter().chain(tagged).chain(keyed.iter().map(|(_, object)| object))
    }
}

/// Tells objects apart.
pub(super) fn discriminate<'a>(trees: &Trees<'a>, mut objects: Vec<Object<'a>>) -> Objects<'a> {
    if objects.len() < 2 {
        return objects.pop().map_or(Objects::None, Objects::One);
    }
    let tags = tags(trees, &objects);
    let Some(chosen) = choose(&tags) else { return by_keys(objects) };
    let branches = objects
        .into_iter()
        .enumerate()
        .map(|(branch, object)| (chosen.iter().map(|tag| tag.values[branch].clone()).collect(), object));
    let branches = branches.collect();
    Objects::Tagged(chosen.iter().map(|tag| tag.name).collect(), branches)
}

/// A property that is a finite set of strings in every branch.
struct Tag<'a> {
    name: &'a str,
    required: bool,
    /// The strings of each branch, as the spec lists them.
    values: Vec<Vec<&'a str>>,
}

fn tags<'a>(trees: &Trees<'a>, objects: &[Object<'a>]) -> Vec<Tag<'a>> {
    let names = objects.iter().take(1).flat_map(|first| &first.properties).map(|property| property.name);
    let tag = |name: &'a str| {
        let values =
            objects.iter().map(|object| alternatives(trees, &object.property(name)?.place).strings());
        let values = values.collect::<Option<_>>()?;
        Some(Tag { name, required: objects.iter().all(|object| object.requires(name)), values })
    };
    names.filter_map(tag).take(MAX_TAGS).collect()
}

/// The tags that tell every branch from every other: one if one will do, else two.
fn choose<'t, 'a>(tags: &'t [Tag<'a>]) -> Option<Vec<&'t Tag<'a>>> {
    let mut order: Vec<&Tag<'a>> = tags.iter().collect();
    order.sort_by_key(|tag| !tag.required);
    let singles = order.into_iter().map(|tag| vec![tag]);
    let pairs = tags.iter().enumerate();
    let pairs = pairs.flat_map(|(at, one)| tags[at + 1..].iter().map(move |two| vec![one, two]));
    singles.chain(pairs).find(|chosen| disjoint(chosen))
}

fn disjoint(tags: &[&Tag<'_>]) -> bool {
    let mut seen = HashSet::new();
    let branches = tags.first().map_or(0, |tag| tag.values.len());
    (0..branches).all(|branch| {
        let mut rows: Vec<Vec<&str>> = vec![Vec::new()];
        for tag in tags {
            let longer = rows.iter().flat_map(|row| {
                tag.values[branch].iter().map(move |value| [row.as_slice(), &[*value]].concat())
            });
            rows = longer.collect();
        }
        rows.into_iter().all(|row| seen.insert(row))
    })
}

fn by_keys<'a>(objects: Vec<Object<'a>>) -> Objects<'a> {
    let keys: Vec<Vec<&'a str>> = (0..objects.len()).map(|branch| own_keys(&objects, branch)).collect();
    let mut keyed = Vec::new();
    let mut others: Option<Object<'a>> = None;
    for (object, keys) in objects.into_iter().zip(keys) {
        if keys.is_empty() {
            others = Some(match others {
                Some(before) => before.or(&object),
                None => object,
            });
        } else {
            keyed.push((keys, object));
        }
    }
    // By what the branches say, not by where they stand.
    keyed.sort_by(|(a, first), (b, second)| {
        first.rest.is_empty().cmp(&second.rest.is_empty()).then_with(|| a.cmp(b))
    });
    match (keyed.is_empty(), others) {
        (true, Some(object)) => Objects::One(object),
        (_, others) => {
            keyed.extend(others.map(|object| (Vec::new(), object)));
            Objects::Keyed(keyed)
        }
    }
}

/// The properties that only one of the objects has; the required ones where there are any.
fn own_keys<'a>(objects: &[Object<'a>], branch: usize) -> Vec<&'a str> {
    let others: BTreeSet<&str> = objects
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != branch)
        .flat_map(|(_, object)| object.properties.iter().map(|property| property.name))
        .collect();
    let object = &objects[branch];
    let own = object.properties.iter().map(|property| property.name).filter(|name| !others.contains(name));
    let own: Vec<&'a str> = own.collect();
    let required: Vec<&'a str> = own.iter().copied().filter(|name| object.requires(name)).collect();
    if required.is_empty() { own } else { required }
}
