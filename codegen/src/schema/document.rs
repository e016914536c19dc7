//! What schemas say beyond types, for documentation: descriptions, limits, single values.

use rustc_hash::FxHashMap;

use super::identity::{TreeId, Trees};
use super::keywords::{Keyword, keyword};
use super::node::{Literal, Node, NodeId, SchemaNodes};
use super::normalize::Normal;
use super::shape::{FieldShape, Shape, ShapeId, Shapes};
use crate::ir::{EnumValue, Limits, TypeRef};
use crate::json::{Json, Value};
use crate::number::Number;

/// What the schema says of a node; where only the branch beside null says something, that.
pub(super) fn description(schemas: &SchemaNodes<'_>, node: NodeId) -> Option<String> {
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
            (TypeRef::Array(_), Some(items)) if !items.is_empty() => Some(normals.get(normals.at(items))),
            _ => None,
        }
    };
    let all: Vec<&Normal<'_>> = members.iter().filter_map(documented).collect();
    if let Some((first, others)) = all.split_first()
        && others.iter().all(|other| other.scalars.literals == first.scalars.literals)
    {
        let values: Vec<EnumValue> = first.scalars.literals.iter().filter_map(value).collect();
        if all.iter().all(|normal| normal.is_strings()) {
            limits.only.clone_from(&values);
        }
        if !matches!(ty, TypeRef::Array(_)) {
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
pub(super) fn value(literal: &Literal<'_>) -> Option<EnumValue> {
    match *literal {
        Literal::Null => None,
        Literal::String(text) => Some(EnumValue::String(text.to_owned())),
        Literal::Number(number) => Some(EnumValue::Number(spelled(number))),
        Literal::Boolean(value) => Some(EnumValue::Boolean(value)),
    }
}

/// A number as the client writes it, or else as the spec does.
pub(super) fn spelled(number: Number<'_>) -> String {
    number.kept().unwrap_or_else(|| number.to_string())
}

/// The limits that hold for every value of all these nodes: what a node, or one of its branches but null,
/// states differently from the others is not stated at all.
fn shared_limits(schemas: &SchemaNodes<'_>, nodes: &[NodeId]) -> Limits {
    let mut shared: Option<Bounds<'_>> = None;
    for &node in nodes {
        let Some(ends) = schemas.ends(node) else { return Limits::default() };
        for end in ends.into_iter().filter(|end| end.state.is_usable()) {
            let own = bounds(end);
            match &mut shared {
                Some(shared) => shared.retain(|keyword, value| own.get(keyword) == Some(value)),
                None => shared = Some(own),
            }
        }
        if shared.as_ref().is_some_and(Bounds::is_empty) {
            break;
        }
    }
    shared.map_or_else(Limits::default, |bounds| finish(&bounds))
}

/// The keywords that limit a value, as written.
type Bounds<'a> = FxHashMap<&'a str, &'a Json>;

/// The keywords of a node that limit its values; of repeated ones the last.
fn bounds<'a>(node: &Node<'a>) -> Bounds<'a> {
    let limits = node.source.iter().filter(|member| match member.name.as_str() {
        "default" | "pattern" | "uniqueItems" => true,
        "format" => !node.timestamp,
        name => matches!(keyword(name), Some(Keyword::Count | Keyword::Bound)),
    });
    limits.map(|member| (member.name.as_str(), &member.value)).collect()
}

fn finish(bounds: &Bounds<'_>) -> Limits {
    let count = |name: &str| bounds.get(name)?.as_count();
    let number = |name: &str| bounds.get(name)?.as_number().map(str::to_owned);
    let text = |name: &str| bounds.get(name)?.as_str().map(str::to_owned);
    Limits {
        min_length: count("minLength"),
        max_length: count("maxLength"),
        minimum: number("minimum"),
        maximum: number("maximum"),
        min_items: count("minItems"),
        max_items: count("maxItems"),
        unique_items: bounds.get("uniqueItems").is_some_and(|flag| flag.value == Value::Bool(true)),
        min_properties: count("minProperties"),
        max_properties: count("maxProperties"),
        pattern: text("pattern"),
        format: text("format"),
        default: bounds.get("default").map(ToString::to_string),
        values: Vec::new(),
        only: Vec::new(),
    }
}
