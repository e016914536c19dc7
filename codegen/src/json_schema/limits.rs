//! What a node demands of a value beyond its kind.

use super::node::{Node, NodeId, Schemas, State};
use crate::ir::Limits;
use crate::json::Json;

/// How many `$ref`s and branches are followed to a node's limits.
const MAX_STEPS: usize = 32;

/// The limits that hold for every value of a node: its own, or those that all its branches but null share.
#[must_use]
pub fn limits(schemas: &Schemas<'_>, node: NodeId) -> Limits {
    let mut branches = Vec::new();
    collect(schemas, node, MAX_STEPS, &mut branches);
    let mut found = branches.into_iter();
    let Some(first) = found.next() else { return Limits::default() };
    found.fold(first, |shared, other| agreed(shared, &other))
}

fn collect(schemas: &Schemas<'_>, node: NodeId, steps: usize, into: &mut Vec<Limits>) {
    let node = &schemas.nodes[node.index()];
    let Some(steps) = steps.checked_sub(1) else { return into.push(Limits::default()) };
    if let Some(target) = node.reference {
        return collect(schemas, target, steps, into);
    }
    if node.kinds == super::Kinds::NULL {
        return;
    }
    let shaped = node.branches.iter().any(|&branch| !schemas.nodes[branch.index()].is_constraint());
    if shaped {
        for &branch in &node.branches {
            collect(schemas, branch, steps, into);
        }
    } else if matches!(node.state, State::Sound | State::Weakened) {
        into.push(own(node));
    }
}

/// What two sets of limits have in common.
#[must_use]
pub fn agreed(mut limits: Limits, other: &Limits) -> Limits {
    fn keep<T: PartialEq>(mine: &mut Option<T>, theirs: Option<&T>) {
        if mine.as_ref() != theirs {
            *mine = None;
        }
    }
    keep(&mut limits.min_length, other.min_length.as_ref());
    keep(&mut limits.max_length, other.max_length.as_ref());
    keep(&mut limits.minimum, other.minimum.as_ref());
    keep(&mut limits.maximum, other.maximum.as_ref());
    keep(&mut limits.min_items, other.min_items.as_ref());
    keep(&mut limits.max_items, other.max_items.as_ref());
    limits.unique_items &= other.unique_items;
    keep(&mut limits.min_properties, other.min_properties.as_ref());
    keep(&mut limits.max_properties, other.max_properties.as_ref());
    keep(&mut limits.pattern, other.pattern.as_ref());
    keep(&mut limits.format, other.format.as_ref());
    keep(&mut limits.default, other.default.as_ref());
    if limits.values != other.values {
        limits.values.clear();
    }
    limits
}

fn own(node: &Node<'_>) -> Limits {
    let mut limits = Limits::default();
    for (name, value) in node.source {
        let count = match value {
            Json::Number(number) => number.as_u64(),
            _ => None,
        };
        let text = match value {
            Json::String(text) => Some(text.clone()),
            Json::Number(number) => Some(number.to_string()),
            _ => None,
        };
        match name.as_str() {
            "minLength" => limits.min_length = count,
            "maxLength" => limits.max_length = count,
            "minimum" => limits.minimum = text,
            "maximum" => limits.maximum = text,
            "minItems" => limits.min_items = count,
            "maxItems" => limits.max_items = count,
            "uniqueItems" => limits.unique_items = *value == Json::Bool(true),
            "minProperties" => limits.min_properties = count,
            "maxProperties" => limits.max_properties = count,
            "pattern" => limits.pattern = text,
            "format" if !node.timestamp => limits.format = text,
            "default" => limits.default = Some(value.to_string()),
            _ => {}
        }
    }
    limits
}
