//! From trees to what they allow.

use std::collections::HashSet;

use super::UntypedReason;
use super::alternatives::{Alternatives, Context, Numbers, Object, Property, Text, extend};
use crate::ir::WordValue;
use crate::json_schema::{Kinds, Node, State, TreeId, Value};

/// How deep unions may stand in one another.
const MAX_DEPTH: usize = 64;

/// How many unions, branches and parts one value may have.
const MAX_STEPS: usize = 10_000;

/// What a value of any of these trees may be.
pub(super) fn walk<'a>(context: Context<'a, '_>, trees: &[TreeId]) -> Alternatives<'a> {
    let mut walk = Walk { context, seen: HashSet::new(), steps: 0, found: Alternatives::default() };
    for &tree in trees {
        walk.tree(tree, Kinds::NONE, 0);
    }
    walk.found
}

struct Walk<'a, 's> {
    context: Context<'a, 's>,
    seen: HashSet<(TreeId, Kinds)>,
    steps: usize,
    found: Alternatives<'a>,
}

impl<'a> Walk<'a, '_> {
    fn tree(&mut self, tree: TreeId, inherited: Kinds, depth: usize) {
        self.steps += 1;
        if depth > MAX_DEPTH || self.steps > MAX_STEPS {
            return self.free(UntypedReason::Unsupported(
                "unions nested too deeply, or too many of them".to_owned(),
            ));
        }
        if !self.seen.insert((tree, inherited)) {
            return;
        }
        let node = self.context.node(tree);
        match node.state {
            State::Malformed => return self.free(UntypedReason::Malformed),
            State::Unsupported(what) => return self.free(UntypedReason::Unsupported(what.to_owned())),
            State::Sound | State::Weakened => {}
        }
        let kinds = if node.kinds == Kinds::NONE { inherited } else { node.kinds };
        let shaped =
            node.branches.iter().any(|branch| !self.context.schemas.nodes[branch.index()].is_constraint());
        if !node.parts.is_empty() {
            self.all(tree, node, depth);
        } else if shaped && (!node.properties.is_empty() || !node.rest.is_empty()) {
            self.based(tree, node, kinds, depth);
        } else if shaped {
            for &branch in &node.branches {
                self.tree(self.context.trees.of(branch), kinds, depth + 1);
            }
        } else {
            self.plain(tree, node, kinds);
        }
    }

    fn free(&mut self, reason: UntypedReason) {
        self.found.free.get_or_insert(reason);
    }

    /// A union whose branches share properties that stand beside it.
    fn based(&mut self, tree: TreeId, node: &'_ Node<'a>, kinds: Kinds, depth: usize) {
        let base = self.own_object(tree, node);
        let mut branches = self.apart(|walk| {
            for &branch in &node.branches {
                walk.tree(walk.context.trees.of(branch), kinds, depth + 1);
            }
        });
        let context = self.context;
        if branches.objects.is_empty() || branches.free.is_some() {
            branches.free = None;
            branches.objects.push(base);
        } else {
            let objects = branches.objects.into_iter();
            branches.objects = objects.map(|object| base.clone().and(&object, context)).collect();
        }
        self.found.or(branches);
    }

    /// `allOf`, with the keywords beside it.
    fn all(&mut self, tree: TreeId, node: &Node<'a>, depth: usize) {
        let own = !node.properties.is_empty() || !node.rest.is_empty() || !node.required.is_empty();
        let mut all = own
            .then(|| Alternatives { objects: vec![self.own_object(tree, node)], ..Alternatives::default() });
        for &part in &node.parts {
            let inner = &self.context.schemas.nodes[part.index()];
            if inner.is_constraint() && inner.required.is_empty() {
                continue;
            }
            let part = self.context.trees.of(part);
            let part = self.apart(|walk| walk.tree(part, node.kinds, depth + 1));
            let both = match all {
                None => Some(part),
                Some(all) => all.and(&part, self.context),
            };
            let Some(both) = both else {
                let reason = "an `allOf` whose parts exclude one another, or are too many";
                return self.free(UntypedReason::Unsupported(reason.to_owned()));
            };
            all = Some(both);
        }
        match all {
            Some(all) => self.found.or(all),
            None => self.plain(tree, node, node.kinds),
        }
    }

    /// What a part of the walk finds by itself.
    fn apart(&mut self, walk: impl FnOnce(&mut Self)) -> Alternatives<'a> {
        let found = std::mem::take(&mut self.found);
        let seen = std::mem::take(&mut self.seen);
        walk(self);
        self.seen = seen;
        std::mem::replace(&mut self.found, found)
    }

    fn own_object(&self, tree: TreeId, node: &Node<'a>) -> Object<'a> {
        let mut rest = Vec::new();
        for &child in &node.rest {
            extend(&mut rest, &[self.context.trees.of(child)]);
        }
        let property =
            |&(name, child): &(&'a str, _)| Property { name, trees: vec![self.context.trees.of(child)] };
        let silent = node.properties.is_empty() && rest.is_empty() && !node.closed;
        Object {
            properties: node.properties.iter().map(property).collect(),
            required: node.required.clone(),
            rest,
            free: silent.then(|| free_reason(node)),
            sources: vec![tree],
        }
    }

    /// A node without branches that count.
    fn plain(&mut self, tree: TreeId, node: &Node<'a>, kinds: Kinds) {
        if let Some(values) = &node.values {
            return self.values(values);
        }
        let kinds = if kinds == Kinds::NONE { node.told() } else { kinds };
        if kinds == Kinds::NONE {
            return self.free(free_reason(node));
        }
        self.found.null |= kinds.has(Kinds::NULL);
        self.found.boolean |= kinds.has(Kinds::BOOLEAN);
        if kinds.has(Kinds::INTEGER) {
            self.found.number(Some(Numbers::Whole));
        }
        if kinds.has(Kinds::NUMBER) {
            self.found.number(Some(Numbers::All));
        }
        if kinds.has(Kinds::STRING) {
            self.found.text(Some(if node.timestamp { Text::Timestamp } else { Text::Plain }));
        }
        if kinds.has(Kinds::LIST) {
            let mut items = Vec::new();
            for &item in &node.items {
                extend(&mut items, &[self.context.trees.of(item)]);
            }
            self.found.list(&items);
        }
        if kinds.has(Kinds::OBJECT) {
            self.found.object(self.own_object(tree, node));
        }
    }

    fn values(&mut self, values: &[Value<'a>]) {
        for value in values {
            match value {
                Value::Null => self.found.null = true,
                Value::String(text) => self.found.word(WordValue::String((*text).to_owned())),
                Value::Number(text) => self.found.word(WordValue::Number(text.clone())),
                Value::Boolean(value) => self.found.word(WordValue::Boolean(*value)),
                Value::Other => {}
            }
        }
    }
}

fn free_reason(node: &Node<'_>) -> UntypedReason {
    if node.state == State::Weakened { UntypedReason::Malformed } else { UntypedReason::Free }
}
