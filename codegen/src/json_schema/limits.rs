//! What nodes demand of a value beyond its kind.

use super::node::{Kinds, Node, NodeId, Schemas, State};
use crate::ir::Limits;
use crate::json::Json;

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

/// The limits that hold for every value of all these nodes: what a node, or one of its branches but null,
/// states differently from the others is not stated at all.
#[must_use]
pub fn limits(schemas: &Schemas<'_>, nodes: &[NodeId]) -> Limits {
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
    let node = &schemas.nodes[node.index()];
    let Some(steps) = steps.checked_sub(1) else { return agree(shared, Bounds::default()) };
    if let Some(target) = node.reference {
        return collect(schemas, target, steps, shared);
    }
    if node.kinds == Kinds::NULL {
        return;
    }
    let union = node.branches.iter().any(|&branch| !schemas.nodes[branch.index()].is_constraint());
    if union {
        for &branch in &node.branches {
            collect(schemas, branch, steps, shared);
        }
    } else if matches!(node.state, State::Sound | State::Weakened) {
        agree(shared, Bounds::of(node));
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
    fn of(node: &Node<'a>) -> Self {
        let mut bounds = Self::default();
        for (name, value) in node.source {
            let at = KEYWORDS.iter().position(|keyword| keyword == name);
            if let Some(bound) = at.and_then(|at| bounds.0.get_mut(at)) {
                *bound = Some(value).filter(|_| !(node.timestamp && name == "format"));
            }
        }
        bounds
    }

    fn finish(self) -> Limits {
        let [
            min_length,
            max_length,
            minimum,
            maximum,
            min_items,
            max_items,
            unique_items,
            min_properties,
            max_properties,
            pattern,
            format,
            default,
        ] = self.0;
        Limits {
            min_length: count(min_length),
            max_length: count(max_length),
            minimum: number(minimum),
            maximum: number(maximum),
            min_items: count(min_items),
            max_items: count(max_items),
            unique_items: unique_items == Some(&Json::Bool(true)),
            min_properties: count(min_properties),
            max_properties: count(max_properties),
            pattern: text(pattern),
            format: text(format),
            default: default.map(Json::to_string),
            values: Vec::new(),
            only: Vec::new(),
        }
    }
}

fn count(value: Option<&Json>) -> Option<u64> {
    match value {
        Some(Json::Number(number)) => number.as_u64(),
        _ => None,
    }
}

fn number(value: Option<&Json>) -> Option<String> {
    match value {
        Some(Json::Number(number)) => Some(number.to_string()),
        _ => None,
    }
}

fn text(value: Option<&Json>) -> Option<String> {
    match value {
        Some(Json::String(text)) => Some(text.clone()),
        _ => None,
    }
}
