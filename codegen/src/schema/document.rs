//! What schemas say beyond types, for documentation: descriptions and single values.

use super::identity::{TreeId, Trees};
use super::literal::Literal;
use super::node::{Node, NodeId, SchemaNodes};
use super::shape::{FieldShape, Shape, ShapeId, Shapes};
use crate::ir::EnumValue;
use crate::json::Json;
use crate::number::Number;

/// What the schema says of a node: itself, or a part of its `allOf`, or the branch beside null.
pub(super) fn description(schemas: &SchemaNodes<'_>, node: NodeId) -> Option<String> {
    let text = |node: &Node<'_>| node.keyword("description").and_then(Json::as_str).map(str::to_owned);
    let node = &schemas[node];
    if let Some(text) = text(node) {
        return Some(text).filter(|text| !text.trim().is_empty());
    }
    let first = |list: &[NodeId]| list.iter().find_map(|&inner| text(&schemas[inner]));
    let branch = || first(&node.branches).filter(|_| node.branches.len() == 2);
    first(&node.parts).or_else(branch).filter(|text| !text.trim().is_empty())
}

/// What the schemas say of a value of these trees; a title where nothing describes it.
pub(super) fn tree_description(trees: &Trees<'_>, of: &[TreeId]) -> Option<String> {
    let nodes = || of.iter().flat_map(|&tree| trees.members(tree).iter().copied());
    let title = |node| trees.schemas[node].keyword("title").and_then(Json::as_str).map(str::to_owned);
    nodes().find_map(|node| description(&trees.schemas, node)).or_else(|| nodes().find_map(title))
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
fn spelled(number: Number<'_>) -> String {
    number.kept().unwrap_or_else(|| number.to_string())
}
