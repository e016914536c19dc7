//! `$ref` → node.

use std::collections::HashMap;

use super::node::{NodeId, Schemas, State, Step};
use super::parse::Waiting;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::nearest;

/// Points every waiting `$ref` at its node; one that leads nowhere, or only to itself, is malformed.
///
/// `#` is the schema itself; `#/definitions/<name>` an entry of its own `definitions`, else the schema of
/// that name; `<name>.json`, with any folder before it, the schema of that name.
pub(super) fn resolve(
    schemas: &mut Schemas<'_>,
    waiting: &[Waiting<'_>],
    texts: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let targets = Targets::new(schemas);
    let found: Vec<Option<NodeId>> =
        waiting.iter().map(|reference| targets.find(schemas, reference.node, reference.text)).collect();
    for (reference, target) in waiting.iter().zip(&found) {
        schemas.nodes[reference.node.index()].reference = *target;
    }
    let dangling: Vec<&Waiting<'_>> =
        waiting.iter().filter(|reference| !leads_somewhere(schemas, reference.node)).collect();
    for reference in dangling {
        let node = &mut schemas.nodes[reference.node.index()];
        node.reference = None;
        node.state = State::Malformed;
        let text = texts.get(node.schema).copied().unwrap_or_default();
        let located = schemas.located(reference.node, text);
        let name = reference.text.rsplit('/').next().unwrap_or_default();
        let meant = nearest(name, schemas.docs.iter().map(|doc| doc.name.as_str()));
        let meant = meant.filter(|meant| *meant != name).map(|meant| format!("did you mean `{meant}`?"));
        let mut found = Diagnostic::warning(
            "dangling-reference",
            schemas.span(reference.node, located.as_ref(), Some("$ref"), text),
            format!(
                "`{}` leads to no schema; any value is taken here (in `{}`)",
                reference.text,
                schemas.place(reference.node)
            ),
        );
        found.hint = meant;
        diagnostics.push(found);
    }
}

/// Follows references from a node, to see whether they end. Two pointers, one twice as fast, meet in a circle.
fn leads_somewhere(schemas: &Schemas<'_>, node: NodeId) -> bool {
    let next = |id: NodeId| schemas.nodes[id.index()].reference;
    let Some(mut fast) = next(node) else { return false };
    let mut slow = node;
    while let Some(ahead) = next(fast).map(|one| next(one).unwrap_or(one)) {
        fast = ahead;
        slow = next(slow).unwrap_or(slow);
        if fast == slow && next(fast).is_some() {
            return false;
        }
    }
    schemas.nodes[fast.index()].state != State::Malformed || !was_reference(schemas, fast)
}

/// Whether a node that points nowhere was written as a reference.
fn was_reference(schemas: &Schemas<'_>, node: NodeId) -> bool {
    schemas.nodes[node.index()].keyword("$ref").is_some()
}

struct Targets<'a> {
    named: HashMap<&'a str, NodeId>,
    local: HashMap<(usize, &'a str), NodeId>,
}

impl<'a> Targets<'a> {
    fn new(schemas: &Schemas<'a>) -> Self {
        let named = schemas.docs.iter().zip(&schemas.roots);
        let local = (0..).zip(&schemas.nodes).filter_map(|(id, node)| match node.step {
            Step::Definition(name) => Some(((node.schema, name), NodeId(id))),
            _ => None,
        });
        Self { named: named.map(|(doc, &root)| (doc.name.as_str(), root)).collect(), local: local.collect() }
    }

    fn find(&self, schemas: &Schemas<'_>, from: NodeId, text: &str) -> Option<NodeId> {
        let schema = schemas.nodes[from.index()].schema;
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        if file.is_empty() {
            if let Some(name) = fragment.strip_prefix("/definitions/") {
                let name = name.replace("~1", "/").replace("~0", "~");
                let local = self.local.get(&(schema, name.as_str()));
                return local.or_else(|| self.named.get(name.as_str())).copied();
            }
            return matches!(fragment, "" | "/").then(|| schemas.roots[schema]);
        }
        if !matches!(fragment, "" | "/") {
            return None;
        }
        let file = file.rsplit('/').next().unwrap_or(file);
        self.named.get(file.strip_suffix(".json").unwrap_or(file)).copied()
    }
}
