//! Numbers that are times: the nodes that `[times]` of `api.toml` names are marked.
//!
//! That is done before nodes of one structure are found, for a time is another structure than a number: what the
//! settings say of one place holds nowhere else. Where a reference stands on the way, the place gets a copy of what
//! the reference points at. What a path does not reach is reported where the types are known.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::input::{Selector, Time, TimePath};
use super::literal::Kinds;
use super::node::{Edge, Node, NodeId, SchemaNodes, number};

/// Marks what the paths lead to; of two paths to one number the first counts.
pub(super) fn mark<'a>(mut schemas: SchemaNodes<'a>, paths: &[TimePath<'_>]) -> SchemaNodes<'a> {
    for path in paths {
        let Some(schema) = schemas.docs.iter().position(|doc| doc.name == path.schema) else { continue };
        let mut places = vec![schemas.roots[schema]];
        for selector in &path.selectors {
            let below = |place| below(&mut schemas, place, selector);
            places = places.into_iter().flat_map(below).collect();
        }
        for place in places {
            mark_number(&mut schemas, place, path.time);
        }
    }
    schemas
}

/// The nodes one step below a place.
fn below(schemas: &mut SchemaNodes<'_>, place: NodeId, selector: &Selector<'_>) -> Vec<NodeId> {
    let ends = ends(schemas, place);
    let nodes = ends.into_iter().map(|id| &schemas[id]);
    nodes
        .flat_map(|node| match selector {
            Selector::Property(name) => {
                let named = node.properties.iter().filter(|(property, _)| property == name);
                named.map(|&(_, child)| child).collect()
            }
            Selector::Items => node.items.clone(),
            Selector::Values => node.rest.clone(),
        })
        .collect()
}

/// Marks the numbers of a place that is nothing but a number, or null.
fn mark_number(schemas: &mut SchemaNodes<'_>, place: NodeId, time: Time) {
    let ends = ends(schemas, place);
    let all = ends.iter().fold(Kinds::NONE, |all, &id| all.with(schemas[id].likely_kinds()));
    let numbers = Kinds::NUMBER.with(Kinds::INTEGER);
    if all.has(numbers) && !all.has(numbers.with(Kinds::NULL).not()) {
        for id in ends {
            schemas.nodes[id.index()].time.get_or_insert(time);
        }
    }
}

/// The nodes whose keywords hold for a value of this place and of no other: those at the ends of references, which
/// are followed into a copy, with all branches and parts.
fn ends(schemas: &mut SchemaNodes<'_>, place: NodeId) -> Vec<NodeId> {
    let mut ends = Vec::new();
    let mut seen = HashSet::new();
    // The copy of what was met already: there references lead that lead back.
    let mut copies = HashMap::new();
    let mut open = vec![place];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        if schemas[id].reference.is_none() {
            let node = &schemas[id];
            open.extend(node.branches.iter().chain(&node.parts));
            ends.push(id);
            continue;
        }
        let target = schemas.resolve(id);
        let is_own = seen.contains(&target) || schemas[target].parent == Some(id);
        let own =
            if is_own { target } else { *copies.entry(target).or_insert_with(|| copy(schemas, target, id)) };
        schemas.nodes[id.index()].reference = Some(own);
        open.push(own);
    }
    ends
}

/// Copies a node with all that stands inside it to the end of the table, as if it stood in place of a reference.
fn copy(schemas: &mut SchemaNodes<'_>, target: NodeId, reference: NodeId) -> NodeId {
    let mut inside = vec![target];
    let mut at = 0;
    while let Some(&id) = inside.get(at) {
        inside.extend(children(&schemas[id]));
        at += 1;
    }
    let first = schemas.nodes.len();
    let ids = inside.iter().enumerate().map(|(at, &id)| (id, NodeId(number(first + at))));
    let ids: BTreeMap<NodeId, NodeId> = ids.collect();
    let schema = schemas[reference].schema;
    for &id in &inside {
        let node = &schemas[id];
        let parent = node.parent.and_then(|parent| ids.get(&parent).copied());
        let new = |id: &NodeId| ids.get(id).copied().unwrap_or(*id);
        let all = |list: &[NodeId]| list.iter().map(new).collect();
        let copy = Node {
            schema,
            parent: Some(parent.filter(|_| id != target).unwrap_or(reference)),
            edge: if id == target { Edge::Branch } else { node.edge },
            properties: node.properties.iter().map(|(name, child)| (*name, new(child))).collect(),
            rest: all(&node.rest),
            items: all(&node.items),
            branches: all(&node.branches),
            parts: all(&node.parts),
            ..node.clone()
        };
        schemas.nodes.push(copy);
    }
    NodeId(number(first))
}

/// The nodes right inside a node.
fn children<'n>(node: &'n Node<'_>) -> impl Iterator<Item = NodeId> + use<'n> {
    let properties = node.properties.iter().map(|&(_, child)| child);
    let lists = [&node.rest, &node.items, &node.branches, &node.parts];
    properties.chain(lists.into_iter().flatten().copied())
}
