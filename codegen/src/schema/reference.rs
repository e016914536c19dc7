//! `$ref` → node.

use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;

use super::node::{Edge, NodeId, SchemaNodes, State};
use crate::diagnostic::{Diagnostics, nearest};

/// A `$ref` as it is written.
pub(super) struct Reference<'a> {
    pub(super) node: NodeId,
    pub(super) target: &'a str,
}

/// Points every reference at its node; one that leads nowhere, or only to itself, is malformed.
///
/// `#` is the schema itself; `#/definitions/<name>` an entry of its own `definitions`, else of those of the
/// nearest node around the reference, else the schema of that name; `<name>.json`, with any folder before it,
/// the schema of that name, and `#/definitions/<name>` behind it one of its entries.
pub(super) fn resolve(
    schemas: &mut SchemaNodes<'_>,
    references: &[Reference<'_>],
    diagnostics: &mut Diagnostics,
) {
    let targets = Targets::new(schemas);
    let found = references.iter().map(|reference| targets.find(schemas, reference));
    let found: Vec<Option<NodeId>> = found.collect();
    for (reference, target) in references.iter().zip(&found) {
        schemas.nodes[reference.node.index()].reference = *target;
    }
    let cyclic = cyclic(schemas, references);
    for (reference, target) in references.iter().zip(found) {
        if target.is_some() && !cyclic.contains(&reference.node) {
            continue;
        }
        let node = &mut schemas.nodes[reference.node.index()];
        node.reference = None;
        node.state = State::Malformed;
        let name = reference.target.rsplit('/').next().unwrap_or_default();
        let meant = nearest(name, schemas.docs.iter().map(|doc| doc.name.as_str()));
        let message = format!("unresolved reference `{}`; any JSON value is accepted here", reference.target);
        let mut found = schemas.finding(reference.node, Some("$ref"), "unresolved-reference", &message);
        found.hint = meant.filter(|meant| *meant != name).map(|meant| format!("did you mean `{meant}`?"));
        diagnostics.push(found);
    }
}

/// The references that lead into a cycle of references.
fn cyclic(schemas: &SchemaNodes<'_>, references: &[Reference<'_>]) -> HashSet<NodeId> {
    let mut cyclic = HashSet::new();
    let mut ending = HashSet::new();
    for reference in references {
        let mut path = HashSet::new();
        let mut at = Some(reference.node);
        while let Some(node) = at.filter(|node| !ending.contains(node) && !cyclic.contains(node)) {
            if !path.insert(node) {
                break;
            }
            at = schemas[node].reference;
        }
        match at {
            Some(node) if !ending.contains(&node) => cyclic.extend(path),
            _ => ending.extend(path),
        }
    }
    cyclic
}

struct Targets<'a> {
    /// The documented schemas.
    named: HashMap<&'a str, NodeId>,
    /// The entries of `definitions`, by the node that they stand in.
    definitions: HashMap<(NodeId, &'a str), NodeId>,
}

impl<'a> Targets<'a> {
    fn new(schemas: &SchemaNodes<'a>) -> Self {
        let named = schemas.docs.iter().zip(&schemas.roots);
        let definition = |id: NodeId| match (schemas[id].edge, schemas[id].parent) {
            (Edge::Definition(name), Some(parent)) => Some(((parent, name), id)),
            _ => None,
        };
        Self {
            named: named.map(|(doc, &root)| (doc.name.as_str(), root)).collect(),
            definitions: schemas.ids().filter_map(definition).collect(),
        }
    }

    fn find(&self, schemas: &SchemaNodes<'_>, reference: &Reference<'_>) -> Option<NodeId> {
        let root = schemas.roots[schemas[reference.node].schema];
        let (file, fragment) = reference.target.split_once('#').unwrap_or((reference.target, ""));
        let root = if file.is_empty() { root } else { self.schema(file)? };
        let fragment = percent_decode_str(fragment).decode_utf8().ok()?;
        if matches!(&*fragment, "" | "/") {
            return Some(root);
        }
        let name = fragment.strip_prefix("/definitions/")?;
        let name = name.replace("~1", "/").replace("~0", "~");
        let inside = |node: NodeId| self.definitions.get(&(node, name.as_str())).copied();
        if !file.is_empty() {
            return inside(root);
        }
        let around = std::iter::successors(Some(reference.node), |&node| schemas[node].parent);
        inside(root)
            .or_else(|| around.into_iter().find_map(inside))
            .or_else(|| self.named.get(name.as_str()).copied())
    }

    /// The schema of a file.
    fn schema(&self, file: &str) -> Option<NodeId> {
        let file = file.rsplit('/').next().unwrap_or(file);
        self.named.get(file.strip_suffix(".json").unwrap_or(file)).copied()
    }
}
