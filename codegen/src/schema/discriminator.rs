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

use std::collections::{BTreeSet, HashMap, HashSet};

use rustc_hash::FxHashMap;

use super::alternatives::alternatives;
use super::identity::{TreeId, Trees};
use super::normal::{Domain, Object, Property};

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
    while objects.len() > 1 {
        let tags = tags(trees, &objects);
        if let Some(chosen) = choose(&tags, objects.len()) {
            return tagged(&chosen, objects);
        }
        let overlapping = overlapping(&objects);
        let keyed = overlapping.is_none().then(|| Keyed::new(&objects));
        if let Some(keyed) = keyed.as_ref().filter(|keyed| keyed.last.len() < 2) {
            return keyed.finish(&objects);
        }
        let by_strings = tags.iter().filter(|tag| tag.required).find_map(|tag| by_strings(tag, &objects));
        if let Some(tagged) = by_strings {
            return tagged;
        }
        if let Some(keyed) = keyed {
            return keyed.finish(&objects);
        }
        let (all, others): (Vec<_>, Vec<_>) =
            objects.into_iter().partition(|object| object.any_of == overlapping);
        let all = all.into_iter().reduce(|all, object| all.or(&object));
        objects = all.into_iter().chain(others).collect();
    }
    objects.pop().map_or(Objects::None, Objects::One)
}

fn tagged<'a>(tags: &[&Tag<'a>], objects: Vec<Object<'a>>) -> Objects<'a> {
    let values = |branch: usize| tags.iter().map(|tag| tag.values[branch].clone()).collect();
    let branches = objects.into_iter().enumerate().map(|(branch, object)| (values(branch), object));
    Objects::Tagged(tags.iter().map(|tag| tag.name).collect(), branches.collect())
}

/// A union of which several branches may hold of one value at once.
///
/// Those that allow no further property do not: what one has of its own excludes the others. One that does is
/// fine beside them, if it is known by what it has.
fn overlapping(objects: &[Object<'_>]) -> Option<TreeId> {
    let owners = owners(objects);
    let is_known = |object: &Object<'_>| {
        let keys = own_keys(object, &owners);
        let only = object.rest.is_empty() && object.any.is_none() && keys.len() == object.properties.len();
        keys.iter().any(|key| only || object.requires(key))
    };
    // of each union, how many branches there are, and those that allow further properties
    let mut unions = FxHashMap::<TreeId, (usize, Vec<&Object<'_>>)>::default();
    for object in objects {
        let Some(union) = object.any_of else { continue };
        let (count, open) = unions.entry(union).or_default();
        *count += 1;
        open.extend((!object.closed).then_some(object));
    }
    let overlap = |union: &TreeId| match &unions[union] {
        (_, open) if open.is_empty() => false,
        (count, open) if open.len() == 1 => *count > 1 && !is_known(open[0]),
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

impl<'a> Tag<'a> {
    /// The strings by the branches that have them, in the order of the first string of each.
    fn groups(&self) -> Vec<(Vec<usize>, Vec<&'a str>)> {
        let mut branches = FxHashMap::<&str, Vec<usize>>::default();
        for (branch, strings) in self.values.iter().enumerate() {
            for string in strings {
                branches.entry(string).or_default().push(branch);
            }
        }
        let mut groups: Vec<(Vec<usize>, Vec<&'a str>)> = Vec::new();
        let mut known = HashMap::<Vec<usize>, usize>::new();
        for string in self.values.iter().flatten() {
            // a string that comes again is in its group already
            let Some(branches) = branches.remove(string) else { continue };
            let group = *known.entry(branches).or_insert_with_key(|branches| {
                groups.push((branches.clone(), Vec::new()));
                groups.len() - 1
            });
            groups[group].1.push(string);
        }
        groups
    }

    /// Whether no string is in two of these branches.
    fn separates(&self, branches: impl IntoIterator<Item = usize>) -> bool {
        let mut seen = HashSet::new();
        branches.into_iter().all(|branch| self.values[branch].iter().all(|string| seen.insert(*string)))
    }
}

/// The tags that discriminate all branches: one if one is enough, else two.
fn choose<'t, 'a>(tags: &'t [Tag<'a>], branches: usize) -> Option<Vec<&'t Tag<'a>>> {
    let mut order: Vec<&Tag<'a>> = tags.iter().collect();
    order.sort_by_key(|tag| !tag.required);
    if let Some(one) = order.into_iter().find(|tag| tag.separates(0..branches)) {
        return Some(vec![one]);
    }
    tags.iter().enumerate().find_map(|(at, one)| {
        // the other tag has to discriminate the branches that share a string
        let shared: Vec<Vec<usize>> = one.groups().into_iter().map(|(branches, _)| branches).collect();
        let separates = |two: &&Tag<'a>| shared.iter().all(|of| two.separates(of.iter().copied()));
        tags[at + 1..].iter().find(separates).map(|two| vec![one, two])
    })
}

/// Branches by the strings of a tag, where some string is of one branch alone.
fn by_strings<'a>(tag: &Tag<'a>, objects: &[Object<'a>]) -> Option<Objects<'a>> {
    let groups = tag.groups();
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
        let owners_of_all = owners(objects);
        let requires = |branch: usize, keys: &[&str]| keys.iter().any(|key| objects[branch].requires(key));
        let all =
            objects.iter().enumerate().map(|(branch, object)| (own_keys(object, &owners_of_all), branch));
        let (sure, rest): (Vec<_>, Vec<_>) = all.partition(|(keys, branch)| requires(*branch, keys));
        let owners_of_rest = owners(rest.iter().map(|&(_, branch)| &objects[branch]));
        let of_rest = rest.iter().map(|&(_, branch)| (own_keys(&objects[branch], &owners_of_rest), branch));
        let (of_rest, keyless): (Vec<_>, Vec<_>) = of_rest.partition(|(keys, _)| !keys.is_empty());
        let loose = of_rest.iter().filter(|(keys, branch)| !requires(*branch, keys));
        let loose: Vec<_> = loose.cloned().collect();
        let keyless = keyless.into_iter().map(|(_, branch)| branch).collect();
        let (last, last_keys) = last(objects, keyless, &loose);

        let mut known: Vec<(Vec<&'a str>, usize)> = sure.into_iter().chain(of_rest).collect();
        // By what the branches say, not by where they stand. A value with keys of several is of none that is closed.
        known.sort_by_cached_key(|(keys, branch)| {
            let anybody = keys.iter().any(|key| owners_of_all[key] > 1);
            (anybody, objects[*branch].rest.is_empty(), objects[*branch].closed, keys.clone())
        });
        Self { known, last, last_keys }
    }

    fn finish(&self, objects: &[Object<'a>]) -> Objects<'a> {
        let last = together(objects, &self.last);
        match (self.known.is_empty(), last) {
            (true, Some(object)) => Objects::One(object),
            (_, last) => {
                let keyed = self.known.iter().map(|(keys, branch)| (keys.clone(), objects[*branch].clone()));
                let last = last.map(|object| (self.last_keys.clone(), object));
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
    let mut domains = FxHashMap::<&str, HashSet<Domain>>::default();
    for property in among.iter().flat_map(|&branch| &objects[branch].properties) {
        domains.entry(property.name).or_default().insert(property.domain.sorted());
    }
    let differing = |(keys, branch): &(Vec<&'a str>, usize)| {
        let differs = |mine: &&Property<'a>| match domains.get(mine.name) {
            Some(theirs) => theirs.len() > 1 || !theirs.contains(&mine.domain.sorted()),
            None => !keys.contains(&mine.name),
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

/// How many of some objects have a property, by its name.
fn owners<'o, 'a: 'o>(objects: impl IntoIterator<Item = &'o Object<'a>>) -> FxHashMap<&'a str, usize> {
    let mut owners = FxHashMap::default();
    for property in objects.into_iter().flat_map(|object| &object.properties) {
        *owners.entry(property.name).or_default() += 1;
    }
    owners
}

/// The properties of an object of which it is the only owner; the required ones where there are any.
fn own_keys<'a>(object: &Object<'a>, owners: &FxHashMap<&'a str, usize>) -> Vec<&'a str> {
    let own = object.properties.iter().map(|property| property.name).filter(|name| owners[name] == 1);
    let own: Vec<&'a str> = own.collect();
    let required: Vec<&'a str> = own.iter().copied().filter(|name| object.requires(name)).collect();
    if required.is_empty() { own } else { required }
}
