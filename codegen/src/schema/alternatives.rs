//! The values of a domain: references, unions and `allOf` taken apart.

use std::collections::HashSet;

use super::identity::{TreeId, Trees};
use super::node::{Kinds, Literal, Node, State, UnionKeyword, Width};
use super::normal::{Alternatives, Domain, Object, Property, UntypedReason};
use super::scalars::{Numbers, Scalars, Strings};

/// How deep unions may stand in one another.
const MAX_DEPTH: usize = 64;

/// How many unions, branches and parts one value may have.
const MAX_STEPS: usize = 10_000;

/// Why nothing is left of an intersection.
const EXCLUDED: &str = "an `allOf` whose parts contradict each other, or are too many";

/// The values of a domain.
pub(super) fn alternatives<'a>(trees: &Trees<'a>, domain: &Domain) -> Alternatives<'a> {
    let mut walk = Walk { trees, seen: HashSet::new(), steps: 0, found: Alternatives::default() };
    let sets = domain.sets().iter().map(|set| {
        walk.apart(|walk| {
            if set.is_empty() {
                walk.any(UntypedReason::Free);
            }
            for &tree in set {
                walk.tree(tree, Kinds::NONE, 0);
            }
            if set.len() > 1 {
                walk.found.may_overlap(0, set[0]);
            }
        })
    });
    let both = sets.map(Some).reduce(|all, set| all?.and(&set?, trees));
    both.unwrap_or_else(|| Some(Alternatives::default())).unwrap_or_else(|| Alternatives {
        any: Some(UntypedReason::Unsupported(EXCLUDED)),
        ..Alternatives::default()
    })
}

/// Takes unions, references and `allOf` apart.
struct Walk<'a, 't> {
    trees: &'t Trees<'a>,
    seen: HashSet<(TreeId, Kinds)>,
    steps: usize,
    found: Alternatives<'a>,
}

impl<'a> Walk<'a, '_> {
    fn tree(&mut self, tree: TreeId, inherited: Kinds, depth: usize) {
        self.steps += 1;
        if depth > MAX_DEPTH || self.steps > MAX_STEPS {
            return self.any(UntypedReason::Unsupported("unions nested too deeply, or too many of them"));
        }
        if !self.seen.insert((tree, inherited)) {
            return;
        }
        let trees = self.trees;
        let node = trees.node(tree);
        match node.state {
            State::Malformed => return self.any(UntypedReason::Malformed),
            State::Unsupported(what) => return self.any(UntypedReason::Unsupported(what)),
            State::Sound | State::Weakened => {}
        }
        self.found.null |= node.nullable;
        let kinds = if node.kinds == Kinds::NONE { inherited } else { node.kinds };
        if !node.parts.is_empty() {
            self.all_of(tree, node, depth);
        } else if !trees.schemas.any_shaped(&node.branches) {
            self.plain(tree, node, kinds);
        } else if !node.properties.is_empty() || !node.rest.is_empty() {
            self.based(tree, node, kinds, depth);
        } else {
            self.any_of(tree, node, kinds, depth);
        }
    }

    fn any(&mut self, reason: UntypedReason) {
        self.found.any.get_or_insert(reason);
    }

    /// The branches of `anyOf` or `oneOf`.
    fn any_of(&mut self, tree: TreeId, node: &Node<'a>, kinds: Kinds, depth: usize) {
        let before = self.found.objects.len();
        for &branch in &node.branches {
            self.tree(self.trees.of(branch), kinds, depth + 1);
        }
        if node.union == UnionKeyword::AnyOf {
            self.found.may_overlap(before, tree);
        }
    }

    /// A union whose branches share properties that stand beside it.
    fn based(&mut self, tree: TreeId, node: &Node<'a>, kinds: Kinds, depth: usize) {
        let base = self.own_object(tree, node);
        let mut branches = self.apart(|walk| walk.any_of(tree, node, kinds, depth));
        if branches.objects.is_empty() || branches.any.is_some() {
            branches.any = None;
            branches.objects.push(base);
        } else {
            let objects = branches.objects.iter();
            branches.objects = objects.map(|object| base.clone().and(object)).collect();
        }
        self.found.or(branches);
    }

    /// `allOf`, with the keywords beside it.
    fn all_of(&mut self, tree: TreeId, node: &Node<'a>, depth: usize) {
        let own = !node.properties.is_empty() || !node.rest.is_empty() || !node.required.is_empty();
        let mut all = own
            .then(|| Alternatives { objects: vec![self.own_object(tree, node)], ..Alternatives::default() });
        for &part in &node.parts {
            let inner = &self.trees.schemas[part];
            if inner.is_constraint() && inner.required.is_empty() {
                continue;
            }
            let part = self.trees.of(part);
            let part = self.apart(|walk| walk.tree(part, node.kinds, depth + 1));
            let both = match all {
                None => Some(part),
                Some(all) => all.and(&part, self.trees),
            };
            let Some(both) = both else {
                return self.any(UntypedReason::Unsupported(EXCLUDED));
            };
            all = Some(both);
        }
        let wide = |id| self.trees.schemas[id].width == Width::Any;
        let is_wide = node.width == Width::Any || node.parts.iter().any(|&part| wide(part));
        match all {
            Some(mut all) => {
                if is_wide {
                    all.scalars.widen();
                }
                self.found.or(all);
            }
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

    /// The object that a node describes by itself.
    fn own_object(&self, tree: TreeId, node: &Node<'a>) -> Object<'a> {
        let rest = Domain::any_of(self.trees.of_all(&node.rest));
        let property = |&(name, child): &(&'a str, _)| Property {
            name,
            domain: Domain::any_of(vec![self.trees.of(child)]),
        };
        let silent = node.properties.is_empty() && rest.is_empty() && !node.closed;
        Object {
            properties: node.properties.iter().map(property).collect(),
            required: node.required.clone(),
            any: silent.then(|| reason(node)),
            closed: node.closed && rest.is_empty(),
            any_of: None,
            partial: !rest.is_empty() && !node.is_total(),
            rest,
            sources: vec![tree],
        }
    }

    /// A node without branches that count.
    fn plain(&mut self, tree: TreeId, node: &Node<'a>, kinds: Kinds) {
        if let Some(values) = &node.values {
            self.found.null |= values.contains(&Literal::Null);
            let literals = values.iter().copied().filter(|value| *value != Literal::Null).collect();
            return self.found.scalars.or(Scalars { literals, time: node.time, ..Scalars::default() });
        }
        let kinds = if kinds == Kinds::NONE { node.implied_kinds() } else { kinds };
        if kinds == Kinds::NONE {
            return self.any(reason(node));
        }
        let string = if node.timestamp { Strings::Timestamp } else { Strings::Plain };
        let number = match node.width {
            Width::Any | Width::I64 if kinds.has(Kinds::NUMBER) => Numbers::All,
            Width::Any => Numbers::Wide,
            Width::I64 => Numbers::Integer,
        };
        self.found.or(Alternatives {
            any: None,
            null: kinds.has(Kinds::NULL),
            scalars: Scalars {
                string: kinds.has(Kinds::STRING).then_some(string),
                number: kinds.has(Kinds::NUMBER.with(Kinds::INTEGER)).then_some(number),
                time: node.time.filter(|_| kinds.has(Kinds::NUMBER.with(Kinds::INTEGER))),
                boolean: kinds.has(Kinds::BOOLEAN),
                literals: Vec::new(),
            },
            array: kinds.has(Kinds::ARRAY).then(|| Domain::any_of(self.trees.of_all(&node.items))),
            objects: if kinds.has(Kinds::OBJECT) { vec![self.own_object(tree, node)] } else { Vec::new() },
        });
    }
}

/// Why a node that says nothing takes any value.
fn reason(node: &Node<'_>) -> UntypedReason {
    if node.state == State::Weakened { UntypedReason::Malformed } else { UntypedReason::Free }
}
