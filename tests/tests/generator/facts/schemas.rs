//! The types of the client against the facts of the schemas: no word, field or kind goes, or comes, unnoticed.

use std::collections::{BTreeMap, BTreeSet};

use codegen::ir::{Api, TypeId, TypeRef};
use tests::facts;
use tests::spec::Spec;

use super::shape::{Object, Side};
use super::sides::{Facts, Place, Types};

/// Kinds that one type takes together.
const SCALARS: [&str; 4] = ["string", "time", "number", "boolean"];

/// The pairs of types that were held against each other.
type Seen<F, T> = BTreeSet<(BTreeSet<<F as Side>::Node>, BTreeSet<<T as Side>::Node>)>;

/// Holds two descriptions against each other, each pair of types once.
struct Comparison<'a, F: Side, T: Side> {
    facts: &'a F,
    types: &'a T,
    seen: Seen<F, T>,
    differences: Vec<String>,
}

impl<F: Side, T: Side> Comparison<'_, F, T> {
    fn compare(&mut self, at: &str, facts: &BTreeSet<F::Node>, types: &BTreeSet<T::Node>) {
        if !self.seen.insert((facts.clone(), types.clone())) {
            return;
        }
        let (facts, types) = (self.facts.shape(facts), self.types.shape(types));
        let mixed = facts.kinds.iter().filter(|kind| SCALARS.contains(kind)).count() > 1;
        let plain = |shape: &BTreeSet<&'static str>| -> BTreeSet<&'static str> {
            let hidden = |kind: &&str| types.mixed && mixed && (SCALARS.contains(kind) || *kind == "null");
            shape.iter().copied().filter(|kind| !hidden(kind)).collect()
        };
        self.note(at, "kinds", &plain(&facts.kinds), &plain(&types.kinds));
        self.note(at, "words", &facts.words, &types.words);
        if !types.only.is_empty() {
            self.note(at, "tags", &facts.only, &types.only);
        }
        if !facts.items.is_empty() && !types.items.is_empty() {
            self.compare(&format!("{at}[]"), &facts.items, &types.items);
        }
        self.objects(
            at,
            &facts.objects.iter().collect::<Vec<_>>(),
            &types.objects.iter().collect::<Vec<_>>(),
        );
    }

    /// Objects of the same names, and of those the ones with the same tags, are held against each other.
    fn objects(&mut self, at: &str, facts: &[&Object<F::Node>], types: &[&Object<T::Node>]) {
        let (facts, types) = (groups(facts, Object::outline), groups(types, Object::outline));
        self.note(at, "objects", &facts.keys().collect(), &types.keys().collect());
        for (outline, facts) in facts {
            let Some(types) = types.get(&outline) else { continue };
            let tags: Vec<&str> =
                outline.0.into_iter().filter(|name| is_tag(self.types, name, types)).collect();
            let facts = groups(&facts, |object| words(self.facts, &tags, object));
            let types = groups(types, |object| words(self.types, &tags, object));
            self.note(at, "tags", &facts.keys().collect(), &types.keys().collect());
            for (words, facts) in &facts {
                let Some(types) = types.get(words) else { continue };
                self.object(at, &Object::merged(facts), &Object::merged(types));
            }
        }
    }

    fn object(&mut self, at: &str, facts: &Object<F::Node>, types: &Object<T::Node>) {
        for (name, (nodes, needed)) in &facts.fields {
            let Some((others, required)) = types.fields.get(name) else { continue };
            let at = format!("{at}.{name}");
            if required.is_some_and(|required| Some(required) != *needed) {
                self.differences
                    .push(format!("{at}: required in the facts: {needed:?}, in the types: {required:?}"));
            }
            self.compare(&at, nodes, others);
        }
        if !facts.rest.is_empty() && !types.rest.is_empty() {
            self.compare(&format!("{at}.*"), &facts.rest, &types.rest);
        }
    }

    /// Notes what one side has alone; whether there is nothing.
    fn note<I: Ord + std::fmt::Debug>(
        &mut self,
        at: &str,
        what: &str,
        facts: &BTreeSet<I>,
        types: &BTreeSet<I>,
    ) -> bool {
        for (side, one, other) in [("facts", facts, types), ("types", types, facts)] {
            let alone: Vec<_> = one.difference(other).collect();
            if !alone.is_empty() {
                self.differences.push(format!("{at}: {what} that only the {side} have: {alone:?}"));
            }
        }
        facts == types
    }
}

/// Objects by what they have in common.
fn groups<'o, N, K: Ord>(
    objects: &[&'o Object<N>],
    key: impl Fn(&'o Object<N>) -> K,
) -> BTreeMap<K, Vec<&'o Object<N>>> {
    let mut groups = BTreeMap::<K, Vec<_>>::new();
    for object in objects {
        groups.entry(key(object)).or_default().push(*object);
    }
    groups
}

/// Whether a property is always one word in some of the objects.
fn is_tag<S: Side>(side: &S, name: &str, objects: &[&Object<S::Node>]) -> bool {
    objects.iter().any(|object| !side.shape(&object.fields[name].0).only.is_empty())
}

/// The words of some properties.
fn words<S: Side>(side: &S, names: &[&str], object: &Object<S::Node>) -> Vec<BTreeSet<String>> {
    names.iter().map(|name| side.shape(&object.fields[*name].0).only).collect()
}

/// How the types of an API differ from the facts, of all schemas or of one.
fn differences(api: &Api, facts: &str, one: Option<&str>) -> Vec<String> {
    let (facts, types) = (Facts::read(facts), Types(api));
    let (seen, differences) = (BTreeSet::new(), Vec::new());
    let mut comparison = Comparison { facts: &facts, types: &types, seen, differences };
    let is_meant = |name: &&str| one.map_or(!name.contains('.'), |one| *name == one);
    let mut schemas: BTreeSet<&str> = facts.0.keys().copied().filter(is_meant).collect();
    for (id, named) in (0..).zip(&api.types) {
        let name = named.title.as_deref().map(super::camel).unwrap_or_default();
        if schemas.remove(name.as_str()) {
            let ty = Place::from(&TypeRef::Named(TypeId(id)));
            comparison.compare(&name, &BTreeSet::from([format!("@{name}")]), &BTreeSet::from([ty]));
        }
    }
    comparison.differences.extend(schemas.iter().map(|name| format!("{name}: no type is of this schema")));
    comparison.differences
}

#[test]
fn n2_the_types_hold_what_the_facts_of_the_schemas_say() {
    let facts = facts::of("schemas");
    let differences = differences(&Spec::read().api, &facts, None);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    println!("{} blocks agree", Facts::read(&facts).0.len());
}

/// One line of the facts changed at a time, in every way: each is found.
#[test]
fn n2_a_change_of_a_field_a_type_or_a_word_is_found() {
    let (api, facts) = (&Spec::read().api, facts::of("schemas"));
    let lines: Vec<&str> = facts.lines().collect();
    let mut tried = [0; 5];
    let mut schema = "";
    for (at, line) in lines.iter().enumerate() {
        schema = if line.starts_with(' ') { schema } else { line.split(['.', ' ']).next().unwrap() };
        let Some((name, ty)) = line.split_once(": ").filter(|_| at % 149 == 0) else { continue };
        for (way, changed) in changes(name, ty).into_iter().enumerate() {
            let Some(changed) = changed else { continue };
            let edited: Vec<&str> = [&lines[..at], &[changed.as_str()], &lines[at + 1..]].concat();
            let edited = edited.join("\n").replace("\n\n", "\n");
            assert!(!differences(api, &edited, Some(schema)).is_empty(), "{line:?} became {changed:?}");
            tried[way] += 1;
        }
    }
    assert!(tried.iter().all(|count| *count > 1), "{tried:?}");
}

/// A line gone, with another name, with another type, required or no longer, and with a word less.
fn changes(name: &str, ty: &str) -> [Option<String>; 5] {
    let named = name != "  *"; // what stands for all other names has no name
    let required = name.strip_suffix('!').map_or(format!("{name}!"), ToOwned::to_owned);
    [
        Some(String::new()),
        named.then(|| format!("  _{}: {ty}", &name[2..])),
        Some(format!("{name}: [[{ty}]]")),
        // a tag is always written, whatever the schema demands
        (named && serde_json::from_str::<String>(ty).is_err()).then(|| format!("{required}: {ty}")),
        ty.starts_with('"')
            .then(|| ty.split_once("\" | \""))
            .flatten()
            .map(|(_, rest)| format!("{name}: \"{rest}")),
    ]
}
