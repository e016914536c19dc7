//! What a value may be, one level deep: the common form of two descriptions of an API.

use std::collections::{BTreeMap, BTreeSet};

/// What a value may be. `N` is a type in one of the descriptions.
pub(super) struct Shape<N> {
    /// The kinds of JSON, `time` for texts that are times, `any` for all of them.
    pub(super) kinds: BTreeSet<&'static str>,
    /// Lists of words and other values, as JSON.
    pub(super) words: BTreeSet<String>,
    /// Values that are the only one at a place, as JSON: no list, but perhaps the tag of a branch.
    pub(super) only: BTreeSet<String>,
    /// Whether there is the one type for values of mixed scalar kinds, which takes all of them.
    pub(super) mixed: bool,
    /// Items of a list.
    pub(super) items: BTreeSet<N>,
    /// Objects.
    pub(super) objects: Vec<Object<N>>,
}

/// An object that a value may be.
pub(super) struct Object<N> {
    /// What stands under each name, and whether it must be there; none where that is not said.
    pub(super) fields: BTreeMap<String, (BTreeSet<N>, Option<bool>)>,
    /// What stands under names that are data.
    pub(super) rest: BTreeSet<N>,
}

/// One of the two descriptions.
pub(super) trait Side {
    /// A type in it.
    type Node: Clone + Ord;

    /// Adds what a value of this type may be.
    fn add(&self, node: &Self::Node, shape: &mut Shape<Self::Node>);

    /// What a value of any of these types may be.
    fn shape(&self, nodes: &BTreeSet<Self::Node>) -> Shape<Self::Node> {
        let mut shape = Shape {
            kinds: BTreeSet::new(),
            words: BTreeSet::new(),
            only: BTreeSet::new(),
            mixed: false,
            items: BTreeSet::new(),
            objects: Vec::new(),
        };
        for node in nodes {
            self.add(node, &mut shape);
        }
        if shape.kinds.contains("string") {
            shape.kinds.remove("time");
        }
        if shape.kinds.contains("any") {
            shape.kinds.retain(|kind| *kind == "any");
        }
        shape
    }
}

/// The kind of a value that is listed.
pub(super) fn kind_of(json: &str) -> &'static str {
    match json {
        "true" | "false" => "boolean",
        text if text.starts_with('"') => "string",
        _ => "number",
    }
}

impl<N: Clone + Ord> Object<N> {
    /// The names of the fields, and whether there is a rest.
    pub(super) fn outline(&self) -> (BTreeSet<&str>, bool) {
        (self.fields.keys().map(String::as_str).collect(), !self.rest.is_empty())
    }

    /// One object for several of one outline.
    pub(super) fn merged(objects: &[&Self]) -> Self {
        let mut all = Self { fields: BTreeMap::new(), rest: BTreeSet::new() };
        for object in objects {
            all.rest.extend(object.rest.iter().cloned());
            for (name, (nodes, _)) in &object.fields {
                let field = all.fields.entry(name.clone()).or_insert_with(|| (BTreeSet::new(), Some(true)));
                field.0.extend(nodes.iter().cloned());
            }
        }
        for (name, (_, required)) in &mut all.fields {
            let mut each = objects.iter().filter_map(|object| object.fields.get(name)).map(|field| field.1);
            *required = each.try_fold(true, |all, one| one.map(|one| all && one));
        }
        all
    }
}
