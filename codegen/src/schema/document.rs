//! What schemas say beyond types, for documentation: descriptions, limits, single values.

use super::identity::{TreeId, Trees};
use super::node::{Kinds, Literal, Node, NodeId, Schemas, State};
use super::normalize::Normal;
use super::shape::{FieldShape, Shape, ShapeId, Shapes};
use crate::ir::{Limits, TypeRef, WordValue};
use crate::json::{Json, Value};

/// How many `$ref`s and branches are followed to a node's limits.
const MAX_STEPS: usize = 32;

/// The keywords that make limits, in the order of [`Bounds`].
const KEYWORDS: [&str; 12] = [
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "pattern",
    "format",
    "default",
];

/// What the schema says of a node; where only the branch beside null says something, that.
pub(super) fn description(schemas: &Schemas<'_>, node: NodeId) -> Option<String> {
    let text = |node: &Node<'_>| node.keyword("description").and_then(Json::as_str).map(str::to_owned);
    let node = &schemas[node];
    if let Some(text) = text(node) {
        return Some(text).filter(|text| !text.trim().is_empty());
    }
    let first = node.branches.iter().find_map(|&branch| text(&schemas[branch]));
    first.filter(|_| node.branches.len() == 2)
}

/// What the schemas say of a value of these trees; a title where nothing describes it.
pub(super) fn tree_description(trees: &Trees<'_>, of: &[TreeId]) -> Option<String> {
    let nodes = || of.iter().flat_map(|&tree| trees.members(tree).iter().copied());
    let title = |node| trees.schemas[node].keyword("title").and_then(Json::as_str).map(str::to_owned);
    nodes().find_map(|node| description(&trees.schemas, node)).or_else(|| nodes().find_map(title))
}

/// The limits of a field: those that hold wherever it stands. `members` are the structs that have it,
/// `nodes` its schemas.
pub(super) fn limits(
    shapes: &Shapes<'_>,
    field: &FieldShape<'_>,
    ty: &TypeRef,
    members: &[ShapeId],
    nodes: &[NodeId],
) -> Limits {
    let mut limits = shared_limits(&shapes.normals.trees.schemas, nodes);
    if let TypeRef::Named(_) = ty {
        return Limits { default: limits.default, ..Limits::default() };
    }
    let normals = &shapes.normals;
    let documented = |&shape: &ShapeId| {
        let found = normals.get(same_field(shapes, shape, field.name)?.normal);
        match (ty, &found.array) {
            (TypeRef::String | TypeRef::Scalar | TypeRef::Boolean | TypeRef::Number, _) => Some(found),
            (TypeRef::List(_), Some(items)) if !items.is_empty() => Some(normals.get(normals.at(items))),
            _ => None,
        }
    };
    let all: Vec<&Normal<'_>> = members.iter().filter_map(documented).collect();
    if let Some((first, others)) = all.split_first()
        && others.iter().all(|other| other.scalars.literals == first.scalars.literals)
    {
        let values: Vec<WordValue> = first.scalars.literals.iter().filter_map(value).collect();
        if all.iter().all(|normal| normal.is_strings()) {
            limits.only.clone_from(&values);
        }
        if !matches!(ty, TypeRef::List(_)) {
            limits.values = values;
        }
    }
    limits
}

/// The field of that name in a struct.
pub(super) fn same_field<'s, 'a>(
    shapes: &'s Shapes<'a>,
    object: ShapeId,
    name: &str,
) -> Option<&'s FieldShape<'a>> {
    match shapes.get(object) {
        Shape::Struct(object) => object.fields.iter().find(|field| field.name == name),
        _ => None,
    }
}

/// The nodes of a property in shapes of one class, in the order of the shapes.
pub(super) fn property_nodes(
    shapes: &Shapes<'_>,
    members: impl Iterator<Item = ShapeId>,
    name: &str,
) -> Vec<NodeId> {
    let trees = &shapes.normals.trees;
    let nodes = members.flat_map(|member| shapes.sources(member)).flat_map(|&tree| trees.members(tree));
    let property = |&node: &NodeId| {
        let mut properties = trees.schemas[node].properties.iter();
        properties.find(|(property, _)| *property == name).map(|&(_, child)| child)
    };
    nodes.filter_map(property).collect()
}

/// A value of an enumeration, as the IR has it.
pub(super) fn value(literal: &Literal<'_>) -> Option<WordValue> {
    match *literal {
        Literal::Null => None,
        Literal::String(text) => Some(WordValue::String(text.to_owned())),
        Literal::Number(text) => Some(WordValue::Number(text.to_owned())),
        Literal::Boolean(value) => Some(WordValue::Boolean(value)),
    }
}

/// The limits that hold for every value of all these nodes: what a node, or one of its branches but null,
/// states differently from the others is not stated at all.
fn shared_limits(schemas: &Schemas<'_>, nodes: &[NodeId]) -> Limits {
    let mut shared = None;
    for &node in nodes {
        collect(schemas, node, MAX_STEPS, &mut shared);
        if shared == Some(Bounds::default()) {
            break;
        }
    }
    shared.map_or_else(Limits::default, Bounds::finish)
}

/// The values of [`KEYWORDS`], as written.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Bounds<'a>([Option<&'a Json>; KEYWORDS.len()]);

fn collect<'a>(schemas: &Schemas<'a>, node: NodeId, steps: usize, shared: &mut Option<Bounds<'a>>) {
    let node = &schemas[node];
    let Some(steps) = steps.checked_sub(1) else { return agree(shared, Bounds::default()) };
    if let Some(target) = node.reference {
        return collect(schemas, target, steps, shared);
    }
    if node.kinds == Kinds::NULL {
        return;
    }
    if schemas.any_shaped(&node.branches) {
        for &branch in &node.branches {
            collect(schemas, branch, steps, shared);
        }
    } else if matches!(node.state, State::Sound | State::Weakened) {
        agree(shared, Bounds::new(node));
    }
}

fn agree<'a>(shared: &mut Option<Bounds<'a>>, other: Bounds<'a>) {
    let Some(mine) = shared else { return *shared = Some(other) };
    for (mine, theirs) in mine.0.iter_mut().zip(other.0) {
        if *mine != theirs {
            *mine = None;
        }
    }
}

impl<'a> Bounds<'a> {
    fn new(node: &Node<'a>) -> Self {
        let mut bounds = Self::default();
        for member in node.source {
            let at = KEYWORDS.iter().position(|keyword| *keyword == member.name);
            if let Some(bound) = at.and_then(|at| bounds.0.get_mut(at)) {
                *bound = Some(&member.value).filter(|_| !(node.timestamp && member.name == "format"));
            }
        }
        bounds
    }

    fn finish(self) -> Limits {
        let count = |at: usize| self.0[at]?.as_count();
        let number = |at: usize| self.0[at]?.as_number().map(str::to_owned);
        let text = |at: usize| self.0[at]?.as_str().map(str::to_owned);
        Limits {
            min_length: count(0),
            max_length: count(1),
            minimum: number(2),
            maximum: number(3),
            min_items: count(4),
            max_items: count(5),
            unique_items: self.0[6].is_some_and(|flag| flag.value == Value::Bool(true)),
            min_properties: count(7),
            max_properties: count(8),
            pattern: text(9),
            format: text(10),
            default: self.0[11].map(Json::to_string),
            values: Vec::new(),
            only: Vec::new(),
        }
    }
}
