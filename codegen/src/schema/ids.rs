//! Which names of path parameters are ids, and which fields hold one.
//!
//! A name is an id where a property of the same name is a string with a `pattern`, null aside: such a property
//! holds what paths take. A property that may be other strings too (one of some words, or one that matches
//! another pattern) says that it holds something else. Fields of one class have one type: they hold the id
//! where any schema of the class says so.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::document::property_nodes;
use super::input::{IdException, IdName, Input};
use super::literal::Literal;
use super::node::{Node, NodeId, SchemaNodes};
use super::phrase::phrase;
use super::shape::{Shape, ShapeId, Shapes};
use super::unify::{Class, Classes};
use crate::json::Json;

/// How many `allOf` may stand in one another around a pattern.
const MAX_PARTS: usize = 32;

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
        is_string(shapes, shapes.root(schema))
            && is_patterned(schemas, schemas.roots[schema])
            && phrase(&input.schemas[schema].name) == name
    })
}

fn is_string(shapes: &Shapes<'_>, shape: ShapeId) -> bool {
    *shapes.get(shape) == Shape::String
}

/// Whether a value of a node is a string of one pattern, or null.
fn is_patterned(schemas: &SchemaNodes<'_>, node: NodeId) -> bool {
    pattern(schemas, node, MAX_PARTS).is_some()
}

/// The one pattern of the strings of a node, null aside; none where they may be others.
fn pattern<'a>(schemas: &SchemaNodes<'a>, node: NodeId, depth: usize) -> Option<&'a str> {
    let depth = depth.checked_sub(1)?;
    let is_null = |node: &&Node<'_>| {
        let values = node.values.as_ref();
        values.is_some_and(|values| values.iter().all(|literal| *literal == Literal::Null))
    };
    let patterns = schemas.ends(node)?.into_iter().filter(|end| !is_null(end)).map(|end| {
        if end.values.is_some() || !end.state.is_usable() {
            return None;
        }
        let own = end.keyword("pattern").and_then(Json::as_str);
        own.or_else(|| end.parts.iter().find_map(|&part| pattern(schemas, part, depth)))
    });
    patterns.reduce(|all, one| all.filter(|_| all == one))?
}
