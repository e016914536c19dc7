//! Which names of path parameters are ids, and which fields hold one.
//!
//! A name is an id where a property of the same name is a string with a `pattern`, null aside: such a property
//! holds what paths take. A property that may be other strings too (one of some words, or one that matches
//! another pattern) says that it holds something else. Fields of one class have one type: they hold the id
//! where any schema of the class says so.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::document::property_nodes;
use super::node::{Kinds, Literal, NodeId, Schemas, State};
use super::phrase::phrase;
use super::shape::{Shape, ShapeId, Shapes};
use super::unify::{Class, Classes};
use super::{IdException, IdName, Input};

/// How many `$ref`s, branches and parts are followed to a pattern.
const MAX_STEPS: usize = 32;

/// The ids of an API.
pub(super) struct Ids<'n> {
    /// All of them, sorted by name.
    pub(super) list: Vec<Id<'n>>,
    /// The fields that hold one, as indices into the list.
    fields: HashMap<(Class, &'n str), usize>,
    /// The names for which an exception of `api.toml` changed something.
    pub(super) exceptions: BTreeSet<String>,
}

/// One id.
pub(super) struct Id<'n> {
    /// Name on the wire.
    pub(super) name: &'n str,
    /// Where a property first holds it.
    pub(super) first: Option<NodeId>,
    /// File of the first page that takes it.
    pub(super) page: &'n str,
    /// The documented schema that it is: one of the same name that is a string with a pattern itself.
    pub(super) documented: Option<usize>,
}

/// A field that is a string, with the name of a path parameter.
struct Candidate {
    class: Class,
    /// The first of its nodes.
    first: Option<NodeId>,
    /// The first of its nodes that is a string with a pattern.
    patterned: Option<NodeId>,
}

/// Finds the ids among the names of path parameters.
pub(super) fn find<'n>(input: &Input<'n>, classes: &Classes<'_>) -> Ids<'n> {
    let mut candidates = candidates(input, classes);
    let mut ids = Ids { list: Vec::new(), fields: HashMap::new(), exceptions: BTreeSet::new() };
    for id in input.ids {
        let fields = candidates.remove(id.name.as_str()).unwrap_or_default();
        let by_rule = fields.iter().any(|field| field.patterned.is_some());
        let holds = |field: &&Candidate| match id.exception {
            None => field.patterned.is_some(),
            Some(exception) => exception == IdException::Add,
        };
        let held: Vec<&Candidate> = fields.iter().filter(holds).collect();
        let changed = match id.exception {
            None => false,
            Some(IdException::Drop) => by_rule,
            Some(IdException::Add) => !by_rule || held.iter().any(|field| field.patterned.is_none()),
        };
        if changed {
            ids.exceptions.insert(id.name.clone());
        }
        if by_rule && id.exception.is_none() || id.exception == Some(IdException::Add) {
            ids.fields.extend(held.iter().map(|field| ((field.class, id.name.as_str()), ids.list.len())));
            let first = held.iter().filter_map(|field| field.patterned.or(field.first)).min();
            let documented = documented(&id.name, input, &classes.shapes);
            ids.list.push(Id { name: &id.name, first, page: &id.page, documented });
        }
    }
    ids
}

impl Ids<'_> {
    /// The id that a field holds, as an index into the list.
    pub(super) fn at(&self, class: Class, field: &str) -> Option<usize> {
        self.fields.get(&(class, field)).copied()
    }
}

/// The fields that could hold an id, by their name.
fn candidates<'n>(input: &Input<'n>, classes: &Classes<'_>) -> BTreeMap<&'n str, Vec<Candidate>> {
    let shapes = &classes.shapes;
    let schemas = &shapes.normals.trees.schemas;
    let is_open = |id: &&IdName| !input.secrets.contains(&id.name);
    let mut candidates: BTreeMap<&str, Vec<Candidate>> =
        input.ids.iter().filter(is_open).map(|id| (id.name.as_str(), Vec::new())).collect();
    for class in classes.all() {
        let Shape::Struct(object) = classes.first(class) else { continue };
        for field in &object.fields {
            let Some(found) = candidates.get_mut(field.name) else { continue };
            if is_string(shapes, shapes.non_null(field.shape)) {
                let nodes = property_nodes(shapes, classes.members(class).iter().copied(), field.name);
                let first = nodes.iter().copied().min();
                let patterned = nodes.into_iter().filter(|&node| is_patterned(schemas, node)).min();
                found.push(Candidate { class, first, patterned });
            }
        }
    }
    candidates
}

/// The schema of that name, if it is a string with a pattern.
fn documented(name: &str, input: &Input<'_>, shapes: &Shapes<'_>) -> Option<usize> {
    let (name, schemas) = (phrase(name), &shapes.normals.trees.schemas);
    (0..input.schemas.len()).find(|&schema| {
        phrase(&input.schemas[schema].name) == name
            && is_string(shapes, shapes.root(schema))
            && is_patterned(schemas, schemas.roots[schema])
    })
}

fn is_string(shapes: &Shapes<'_>, shape: ShapeId) -> bool {
    *shapes.get(shape) == Shape::String
}

/// Whether a value of a node is a string of one pattern, or null.
fn is_patterned(schemas: &Schemas<'_>, node: NodeId) -> bool {
    matches!(value(schemas, node, MAX_STEPS), Some(Allowed::Pattern(_)))
}

/// What a node allows, as far as ids are concerned.
#[derive(Clone, Copy, PartialEq)]
enum Allowed<'a> {
    Null,
    Pattern(&'a str),
}

/// The one pattern of the strings of a node; none where they may be others.
fn value<'a>(schemas: &Schemas<'a>, node: NodeId, steps: usize) -> Option<Allowed<'a>> {
    let (node, steps) = (&schemas[node], steps.checked_sub(1)?);
    if let Some(target) = node.reference {
        return value(schemas, target, steps);
    }
    if !matches!(node.state, State::Sound | State::Weakened) {
        return None;
    }
    if let Some(values) = &node.values {
        return values.iter().all(|literal| *literal == Literal::Null).then_some(Allowed::Null);
    }
    if node.kinds == Kinds::NULL {
        return Some(Allowed::Null);
    }
    if schemas.any_shaped(&node.branches) {
        let mut branches = node.branches.iter().map(|&branch| value(schemas, branch, steps));
        let first = branches.next()??;
        return branches.try_fold(first, |all, branch| match (all, branch?) {
            (Allowed::Null, other) | (other, Allowed::Null) => Some(other),
            (all, other) => (all == other).then_some(all),
        });
    }
    let own = node.keyword("pattern").and_then(|pattern| pattern.as_str()).map(Allowed::Pattern);
    let is_pattern = |value: &Allowed<'_>| matches!(value, Allowed::Pattern(_));
    let mut parts = node.parts.iter().filter_map(|&part| value(schemas, part, steps));
    own.or_else(|| parts.find(is_pattern))
}
