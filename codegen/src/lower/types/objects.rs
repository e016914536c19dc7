//! Telling objects of a union apart.
//!
//! 1. By a tag: a property that every branch has, whose values are a finite set of words in each, no word
//!    in two. Of several such properties a required one counts, then the first.
//! 2. By a pair of properties, each finite everywhere, no pair of words in two branches.
//! 3. By keys: properties that no other branch has; the required ones of them where there are any.
//!    A branch with a rest takes any property, so it is tried before the others.
//! 4. Branches without a key of their own are put together into one object that has what any of them has,
//!    required where all require it: no value is lost, and it is tried last.

use std::collections::{BTreeSet, HashSet};

use super::alternatives::{Alternatives, Context, Object};

/// Most pairs of tags that are tried.
const MAX_TAGS: usize = 16;

/// How objects are told apart.
#[derive(Debug)]
pub(super) enum Told<'a> {
    /// There are none.
    None,
    /// There is one.
    One(Object<'a>),
    /// By the words of one tag or two, the words by tag.
    Tagged(Vec<&'a str>, Vec<(Vec<Vec<String>>, Object<'a>)>),
    /// By the presence of one of these properties, in the order in which to try.
    Keyed(Vec<(Vec<&'a str>, Object<'a>)>),
}

/// Tells objects apart.
pub(super) fn tell_apart<'a>(context: Context<'a, '_>, mut objects: Vec<Object<'a>>) -> Told<'a> {
    if objects.len() < 2 {
        return objects.pop().map_or(Told::None, Told::One);
    }
    let tags = Tags::new(context, &objects);
    let Some(chosen) = tags.choose() else { return by_keys(objects) };
    let branches = objects.into_iter().enumerate().map(|(branch, object)| {
        let words = chosen.iter().map(|&tag| tags.list[tag].words[branch].clone());
        (words.collect(), object)
    });
    let branches = branches.collect();
    Told::Tagged(chosen.iter().map(|&tag| tags.list[tag].name).collect(), branches)
}

/// A property that is a finite set of words in every branch.
struct Tag<'a> {
    name: &'a str,
    required: bool,
    /// The words of each branch, as the spec lists them.
    words: Vec<Vec<String>>,
}

struct Tags<'a> {
    list: Vec<Tag<'a>>,
}

impl<'a> Tags<'a> {
    fn new(context: Context<'a, '_>, objects: &[Object<'a>]) -> Self {
        let names = objects.iter().take(1).flat_map(|first| &first.properties).map(|property| property.name);
        let tag = |name: &'a str| {
            let words = objects.iter().map(|object| {
                let found = Alternatives::new(context, &object.property(name)?.trees);
                Some(found.finite()?.into_iter().map(str::to_owned).collect())
            });
            let required = objects.iter().all(|object| object.requires(name));
            Some(Tag { name, required, words: words.collect::<Option<_>>()? })
        };
        Self { list: names.filter_map(tag).take(MAX_TAGS).collect() }
    }

    /// The tags that tell every branch from every other: one if one will do, else two.
    fn choose(&self) -> Option<Vec<usize>> {
        let count = self.list.len();
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|&tag| !self.list[tag].required);
        if let Some(&tag) = order.iter().find(|&&tag| self.disjoint(&[tag])) {
            return Some(vec![tag]);
        }
        let pairs = (0..count).flat_map(|one| (one + 1..count).map(move |two| vec![one, two]));
        pairs.into_iter().find(|pair| self.disjoint(pair))
    }

    fn disjoint(&self, tags: &[usize]) -> bool {
        let mut seen = HashSet::new();
        let branches = self.list.first().map_or(0, |tag| tag.words.len());
        (0..branches).all(|branch| {
            let mut rows: Vec<Vec<&str>> = vec![Vec::new()];
            for &tag in tags {
                let words = &self.list[tag].words[branch];
                rows = rows
                    .iter()
                    .flat_map(|row| words.iter().map(|word| [row.as_slice(), &[word.as_str()]].concat()))
                    .collect();
            }
            rows.into_iter().all(|row| seen.insert(row))
        })
    }
}

fn by_keys<'a>(objects: Vec<Object<'a>>) -> Told<'a> {
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
    // Settled by what the branches say, not by where they stand.
    keyed.sort_by(|(a, first), (b, second)| {
        let rest = |object: &Object<'_>| object.rest.is_empty();
        rest(first).cmp(&rest(second)).then_with(|| a.cmp(b))
    });
    match (keyed.is_empty(), others) {
        (true, Some(object)) => Told::One(object),
        (_, others) => {
            keyed.extend(others.map(|object| (Vec::new(), object)));
            Told::Keyed(keyed)
        }
    }
}

/// The properties that only one branch has: the required ones, if any is required.
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
