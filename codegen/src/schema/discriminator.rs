//! What discriminates the objects of a union.
//!
//! 1. By a tag: a property that every branch has, whose values are a finite set of strings in each, no string
//!    in two. Of several such properties a required one counts, then the first.
//! 2. By a pair of properties, each finite everywhere, no pair of strings in two branches.
//! 3. By keys: required properties that no other branch has, then, among the branches that have none, other
//!    properties that only one of these has. A branch with a rest takes any property, so it is tried before
//!    the others.
//! 4. Branches without a key of their own are put together into one object that has what any of them has,
//!    required where all require it: no value is lost, and it is tried last. So it is with branches of which
//!    a value may have no key, if they share properties or lack what those require.
//!
//! Where branches would be put together, a required tag comes before the keys, though strings of it are in
//! several branches: those strings mean all of these branches, put together. Branches of `anyOf` may hold of
//! one value at once, unless no further property may be there: they are put together too.

use std::collections::{BTreeSet, HashSet};

use super::alternatives::alternatives;
use super::identity::{TreeId, Trees};
use super::normal::{Object, Property};

/// Most properties that are tried as tags.
const MAX_TAGS: usize = 16;

/// Objects, and what discriminates them.
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
    /// All of them.
    pub(super) fn all(&self) -> Vec<&Object<'a>> {
        match self {
            Self::None => Vec::new(),
            Self::One(object) => vec![object],
            Self::Tagged(_, branches) => branches.iter().map(|(_, object)| object).collect(),
            Self::Keyed(branches) => branches.iter().map(|(_, object)| object).collect(),
        }
    }
}

/// Finds what discriminates objects.
pub(super) fn discriminate<'a>(trees: &Trees<'a>, mut objects: Vec<Object<'a>>) -> Objects<'a> {
    if objects.len() < 2 {
        return objects.pop().map_or(Objects::None, Objects::One);
    }
    let tags = tags(trees, &objects);
    if let Some(chosen) = choose(&tags) {
        let branches = objects
            .into_iter()
            .enumerate()
            .map(|(branch, object)| (chosen.iter().map(|tag| tag.values[branch].clone()).collect(), object));
        let branches = branches.collect();
        return Objects::Tagged(chosen.iter().map(|tag| tag.name).collect(), branches);
    }
    let overlapping = overlapping(&objects);
    let keyed = Keyed::new(&objects);
    if overlapping.is_none() && keyed.last.len() < 2 {
        return keyed.finish(&objects);
    }
    let by_strings = tags.iter().filter(|tag| tag.required).find_map(|tag| by_strings(tag, &objects));
    match (by_strings, overlapping) {
        (Some(tagged), _) => tagged,
        (None, Some(union)) => {
            let (all, others): (Vec<_>, Vec<_>) =
                objects.into_iter().partition(|object| object.any_of == Some(union));
            let all = all.into_iter().reduce(|all, object| all.or(&object));
            discriminate(trees, all.into_iter().chain(others).collect())
        }
        (None, None) => keyed.finish(&objects),
    }
}

/// A union of which several branches may hold of one value at once.
///
/// Those that allow no further property do not: what one has of its own excludes the others. One that does is
/// fine beside them, if it is known by what it has.
fn overlapping(objects: &[Object<'_>]) -> Option<TreeId> {
    let all: Vec<usize> = (0..objects.len()).collect();
    let is_known = |branch: usize| {
        let (object, keys) = (&objects[branch], own_keys(objects, &all, branch));
        let only = object.rest.is_empty() && object.any.is_none() && keys.len() == object.properties.len();
        keys.iter().any(|key| only || object.requires(key))
    };
    let open = |union| {
        let open =
            move |branch: &&usize| objects[**branch].any_of == Some(union) && !objects[**branch].closed;
        all.iter().filter(open).copied().collect::<Vec<_>>()
    };
    let overlap = |&union: &TreeId| match open(union).as_slice() {
        [] => false,
        [one] => !is_known(*one) && objects.iter().filter(|object| object.any_of == Some(union)).count() > 1,
        _ => true,
    };
    objects.iter().filter_map(|object| object.any_of).find(overlap)
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
            objects.iter().map(|object| alternatives(trees, &object.property(name)?.domain).strings());
        let values = values.collect::<Option<_>>()?;
        Some(Tag { name, required: objects.iter().all(|object| object.requires(name)), values })
    };
    names.filter_map(tag).take(MAX_TAGS).collect()
}

/// The tags that discriminate all branches: one if one is enough, else two.
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

/// Branches by the strings of a tag, where some string is of one branch alone.
fn by_strings<'a>(tag: &Tag<'a>, objects: &[Object<'a>]) -> Option<Objects<'a>> {
    let mut groups: Vec<(Vec<usize>, Vec<&'a str>)> = Vec::new();
    for string in tag.values.iter().flatten() {
        let branches = (0..objects.len()).filter(|&branch| tag.values[branch].contains(string)).collect();
        match groups.iter_mut().find(|(known, _)| *known == branches) {
            Some((_, strings)) if strings.contains(string) => {}
            Some((_, strings)) => strings.push(string),
            None => groups.push((branches, vec![string])),
        }
    }
    let alone = groups.iter().any(|(branches, _)| branches.len() == 1);
    let branches = groups
        .into_iter()
        .filter_map(|(branches, strings)| Some((vec![strings], together(objects, &branches)?)));
    alone.then(|| Objects::Tagged(vec![tag.name], branches.collect()))
}

/// One object that has what any of some branches has.
fn together<'a>(objects: &[Object<'a>], branches: &[usize]) -> Option<Object<'a>> {
    let objects = branches.iter().map(|&branch| &objects[branch]);
    objects.fold(None, |all: Option<Object<'a>>, object| match all {
        Some(all) => Some(all.or(object)),
        None => Some(object.clone()),
    })
}

/// Branches by what only they have.
struct Keyed<'a> {
    /// Branches that have something, with it, in the order in which to try.
    known: Vec<(Vec<&'a str>, usize)>,
    /// Branches that are put together into the last one, and what it is known by; any other object, if by
    /// nothing.
    last: Vec<usize>,
    last_keys: Vec<&'a str>,
}

impl<'a> Keyed<'a> {
    fn new(objects: &[Object<'a>]) -> Self {
        let all: Vec<usize> = (0..objects.len()).collect();
        let requires = |branch: usize, keys: &[&str]| keys.iter().any(|key| objects[branch].requires(key));
        let (sure, rest): (Vec<usize>, Vec<usize>) =
            all.iter().partition(|&&branch| requires(branch, &own_keys(objects, &all, branch)));
        let of_rest = rest.iter().map(|&branch| (own_keys(objects, &rest, branch), branch));
        let (of_rest, keyless): (Vec<_>, Vec<_>) = of_rest.partition(|(keys, _)| !keys.is_empty());
        let loose = of_rest.iter().filter(|(keys, branch)| !requires(*branch, keys));
        let loose: Vec<_> = loose.cloned().collect();
        let keyless = keyless.into_iter().map(|(_, branch)| branch).collect();
        let (last, last_keys) = last(objects, keyless, &loose);

        let of_sure = sure.iter().map(|&branch| (own_keys(objects, &all, branch), branch));
        let mut known: Vec<(Vec<&'a str>, usize)> = of_sure.chain(of_rest).collect();
        // By what the branches say, not by where they stand.
        known.sort_by_cached_key(|(keys, branch)| {
            let anybody = keys.iter().any(|key| objects.iter().filter(|object| object.has(key)).count() > 1);
            (anybody, objects[*branch].rest.is_empty(), objects[*branch].excludes_others(), keys.clone())
        });
        Self { known, last, last_keys }
    }

    fn finish(self, objects: &[Object<'a>]) -> Objects<'a> {
        let last = together(objects, &self.last);
        match (self.known.is_empty(), last) {
            (true, Some(object)) => Objects::One(object),
            (_, last) => {
                let keyed = self.known.into_iter().map(|(keys, branch)| (keys, objects[branch].clone()));
                let last = last.map(|object| (self.last_keys, object));
                Objects::Keyed(keyed.chain(last).collect())
            }
        }
    }
}

/// The branches that make the last one, and what it is known by: those without a key of their own, and those
/// of which a value may have none, where it may lack what the others require or have what they do not name, or
/// where a property that differs from branch to branch says what it is.
fn last<'a>(
    objects: &[Object<'a>],
    mut keyless: Vec<usize>,
    loose: &[(Vec<&'a str>, usize)],
) -> (Vec<usize>, Vec<&'a str>) {
    let all: Vec<usize> = loose.iter().map(|&(_, branch)| branch).collect();
    let among = if keyless.is_empty() { &all } else { &keyless };
    let differing = |(keys, branch): &(Vec<&'a str>, usize)| {
        let differs = |mine: &&Property<'a>| {
            let mut theirs = among.iter().filter_map(|&other| objects[other].property(mine.name)).peekable();
            theirs.peek().is_none() && !keys.contains(&mine.name)
                || theirs.any(|theirs| theirs.domain.sorted() != mine.domain.sorted())
        };
        let names = objects[*branch].properties.iter().filter(differs).map(|property| property.name);
        names.collect::<Vec<_>>()
    };
    let needed = |name: &&&str| keyless.iter().all(|&branch| objects[branch].requires(name));
    let needed: Vec<&str> = match keyless.first() {
        Some(&first) => objects[first].required.iter().filter(needed).copied().collect(),
        None => Vec::new(),
    };
    let lacks = |branch: usize| needed.iter().any(|name| !objects[branch].requires(name));
    let mut keys: Vec<&'a str> = Vec::new();
    let mut more = Vec::new();
    for one in loose {
        let differing = differing(one);
        if lacks(one.1) || !differing.is_empty() {
            more.push(one.1);
        }
        if keyless.is_empty() {
            keys.extend(differing);
        }
    }
    let mut seen = BTreeSet::new();
    keys.retain(|key| seen.insert(*key));
    keyless.extend(more);
    (keyless, keys)
}

/// The properties that of some branches only one has; the required ones where there are any.
fn own_keys<'a>(objects: &[Object<'a>], among: &[usize], branch: usize) -> Vec<&'a str> {
    let others = among.iter().filter(|other| **other != branch);
    let others = others.flat_map(|&other| objects[other].properties.iter().map(|property| property.name));
    let others: BTreeSet<&str> = others.collect();
    let object = &objects[branch];
    let own = object.properties.iter().map(|property| property.name).filter(|name| !others.contains(name));
    let own: Vec<&'a str> = own.collect();
    let required: Vec<&'a str> = own.iter().copied().filter(|name| object.requires(name)).collect();
    if required.is_empty() { own } else { required }
}
