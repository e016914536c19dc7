//! Names that are required though no schema describes a property of that name: no type can require it.
//!
//! What describes it may stand in any node that speaks of the same object: in the node itself, in one of its parts, in
//! all its branches, in what it is itself a part or a branch of, and where several parts name one property, in what the
//! others say of it.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::literal::Kinds;
use super::node::{Edge, NodeId, SchemaNodes};
use crate::diagnostic::Diagnostics;

/// How many nodes may speak of one object; beyond that it is not said what they lack.
const MAX_NODES: usize = 1_000;

/// How deep parts and branches are followed to a property; what is deeper may describe anything.
const MAX_DEPTH: usize = 64;

/// Warns of names that are required and not described.
pub(super) fn check(schemas: &SchemaNodes<'_>, diagnostics: &mut Diagnostics) {
    for id in schemas.ids().filter(|&id| schemas[id].state.is_usable()) {
        let mut names: BTreeSet<&str> = schemas[id].required.iter().copied().collect();
        let around = around(schemas, id);
        names.retain(|name| !any_describes(schemas, &around, name));
        if names.is_empty() {
            continue;
        }
        let Some(speakers) = speakers(schemas, id) else { continue };
        names.retain(|name| !any_describes(schemas, &speakers, name));
        let all = down(schemas, &speakers).unwrap_or_default();
        let properties =
            || all.iter().flat_map(|&node| schemas[node].properties.iter().map(|(name, _)| *name));
        for name in names {
            let message = format!("the required property `{name}` is not described");
            let found = schemas.finding(id, Some("required"), "missing-property", &message);
            diagnostics.push(found.suggest(name, properties()));
        }
    }
}

/// A node, and the nodes that it is a part or a branch of, one around the other.
fn around(schemas: &SchemaNodes<'_>, id: NodeId) -> Vec<NodeId> {
    let outer = |&id: &NodeId| schemas[id].parent.filter(|_| schemas[id].edge == Edge::Branch);
    std::iter::successors(Some(id), outer).collect()
}

/// The nodes around a node, and those that speak of the same place elsewhere in the object or array around it.
fn speakers(schemas: &SchemaNodes<'_>, id: NodeId) -> Option<Vec<NodeId>> {
    let mut speakers = around(schemas, id);
    let Some(&outermost) = speakers.last() else { return Some(speakers) };
    let edge = schemas[outermost].edge;
    let holder = match edge {
        Edge::Property(_) | Edge::Rest | Edge::Items => schemas[outermost].parent,
        Edge::Root | Edge::Definition(_) | Edge::Branch => None,
    };
    if let Some(holder) = holder {
        for holder in down(schemas, &self::speakers(schemas, holder)?)? {
            let node = &schemas[holder];
            let properties = node.properties.iter().map(|&(_, child)| child);
            let inside = properties.chain(node.rest.iter().copied()).chain(node.items.iter().copied());
            speakers.extend(inside.filter(|&child| schemas[child].edge == edge));
        }
    }
    Some(speakers)
}

/// These nodes, with their parts and branches. `None` where they are too many.
fn down(schemas: &SchemaNodes<'_>, nodes: &[NodeId]) -> Option<Vec<NodeId>> {
    let (mut open, mut seen, mut found) = (nodes.to_vec(), HashSet::new(), Vec::new());
    while let Some(id) = open.pop().map(|id| schemas.resolve(id)) {
        if seen.insert(id) {
            found.push(id);
            open.extend(schemas[id].parts.iter().chain(&schemas[id].branches));
        }
        if found.len() > MAX_NODES {
            return None;
        }
    }
    Some(found)
}

fn any_describes(schemas: &SchemaNodes<'_>, nodes: &[NodeId], name: &str) -> bool {
    let mut known = HashMap::new();
    nodes.iter().any(|&node| describes(schemas, node, name, &mut known, 0))
}

/// Whether whatever a node allows has a described property of that name, or is no object. What cannot be used may
/// describe anything; so may one that is being looked at already.
fn describes(
    schemas: &SchemaNodes<'_>,
    id: NodeId,
    name: &str,
    known: &mut HashMap<NodeId, bool>,
    depth: usize,
) -> bool {
    let id = schemas.resolve(id);
    if let Some(&known) = known.get(&id) {
        return known;
    }
    known.insert(id, true);
    if depth > MAX_DEPTH {
        return true;
    }
    let node = &schemas[id];
    let mut inner = |&child: &NodeId| describes(schemas, child, name, known, depth + 1);
    let is_no_object = node.kinds != Kinds::NONE && !node.kinds.has(Kinds::OBJECT);
    let found = !node.state.is_usable()
        || is_no_object
        || node.values.is_some()
        || node.properties.iter().any(|(property, _)| *property == name)
        || node.parts.iter().any(&mut inner)
        || !node.branches.is_empty() && node.branches.iter().all(&mut inner);
    known.insert(id, found);
    found
}
