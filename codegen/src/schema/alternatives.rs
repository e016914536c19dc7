//! The values of a domain: references, unions and `allOf` taken apart.

use std::collections::{HashMap, HashSet};

use super::identity::{TreeId, Trees};
use super::literal::{Kinds, Literal};
use super::node::{Node, NodeId, State, UnionKeyword, Width};
use super::normal::{Alternatives, Domain, Object, Property, UntypedReason};
use super::scalars::{Numbers, Scalars, Strings};

/// How deep unions may stand in one another.
const MAX_DEPTH: usize = 64;

/// How many unions, branches and parts one value may have.
const MAX_STEPS: usize = 10_000;

/// Why nothing is left of an intersection.
const EXCLUDED: &str = "an `allOf` whose parts contradict each other, or are too many";

/// Why nothing is left of the keywords of one schema without `allOf`.
const CONTRADICTORY: &str = "keywords that contradict each other, or unions of too many branches";

/// The values of a domain.
pub(super) fn alternatives<'a>(trees: &Trees<'a>, domain: &Domain) -> Alternatives<'a> {
    let mut walk = Walk::new(trees);
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
    /// What was looked at for `found`, by the kinds that are known from around it.
    seen: HashSet<(TreeId, Kinds)>,
    /// What is being looked at: it adds nothing to itself.
    open: HashSet<(TreeId, Kinds)>,
    /// What trees say of kinds, as far as it was asked.
    kinds: HashMap<TreeId, SaidKinds>,
    steps: usize,
    found: Alternatives<'a>,
}

/// What a tree says of the kinds of its values.
#[derive(Debug, Clone, Copy, Default)]
struct SaidKinds {
    /// The kinds that it allows; none where it does not say.
    allowed: Kinds,
    /// The kinds that its keywords speak of.
    meant: Kinds,
}

impl SaidKinds {
    fn and(self, other: Self) -> Self {
        Self { allowed: self.allowed.both(other.allowed), meant: self.meant.with(other.meant) }
    }

    fn or(self, other: Self) -> Self {
        let said = self.allowed != Kinds::NONE && other.allowed != Kinds::NONE;
        let allowed = if said { self.allowed.with(other.allowed) } else { Kinds::NONE };
        Self { allowed, meant: self.meant.with(other.meant) }
    }
}

impl<'a, 't> Walk<'a, 't> {
    fn new(trees: &'t Trees<'a>) -> Self {
        let (seen, open) = Default::default();
        Self { trees, seen, open, kinds: HashMap::new(), steps: 0, found: Alternatives::default() }
    }

    /// Adds what a tree allows. Without a `type` of its own it is of the kinds that are known from around it.
    fn tree(&mut self, tree: TreeId, around: Kinds, depth: usize) {
        self.steps += 1;
        if depth > MAX_DEPTH || self.steps > MAX_STEPS {
            return self.any(UntypedReason::Unsupported("unions nested too deeply, or too many of them"));
        }
        if !self.seen.insert((tree, around)) || !self.open.insert((tree, around)) {
            return;
        }
        let node = self.trees.node(tree);
        match node.state {
            State::Malformed => self.any(UntypedReason::Malformed),
            State::Unsupported(what) => self.any(UntypedReason::Unsupported(what)),
            State::Sound | State::Weakened => {
                self.node(tree, node, around, depth);
                self.found.null |= node.nullable;
            }
        }
        self.open.remove(&(tree, around));
    }

    /// A node is what its own keywords, each part of `allOf` and its union say, all at once.
    fn node(&mut self, tree: TreeId, node: &Node<'a>, around: Kinds, depth: usize) {
        let parts: Vec<NodeId> = node.parts.iter().copied().filter(|&part| self.counts(part)).collect();
        let is_union = self.trees.schemas.any_shaped(&node.branches);
        let has_own = speaks(node);
        let mut kinds = node.kinds.or(around);
        if parts.is_empty() && !is_union {
            let own = self.own(tree, node, kinds.or(node.implied_kinds()), true);
            return self.found.or(own);
        }
        if parts.is_empty() && !has_own && node.kinds == Kinds::NONE {
            return self.union(tree, node, kinds, depth);
        }
        if parts.len() + usize::from(is_union) + usize::from(has_own) > 1 {
            let said = self.said(tree, 0);
            kinds = said.allowed.or(around).or(said.meant);
        }
        let mut all = Vec::new();
        if has_own {
            all.push(self.own(tree, node, kinds, false));
        }
        for part in parts {
            let part = self.trees.of(part);
            all.push(self.apart(|walk| walk.tree(part, kinds, depth + 1)));
        }
        if is_union {
            all.push(self.apart(|walk| walk.union(tree, node, kinds, depth)));
        }
        let both = all.into_iter().map(Some).reduce(|all, next| all?.and(&next?, self.trees)).flatten();
        match both.and_then(|both| both.of_kinds(node.kinds)) {
            Some(both) => self.found.or(both),
            None if node.keyword("allOf").is_none() => self.any(UntypedReason::Unsupported(CONTRADICTORY)),
            None => self.any(UntypedReason::Unsupported(EXCLUDED)),
        }
    }

    fn any(&mut self, reason: UntypedReason) {
        self.found.any.get_or_insert(reason);
    }

    /// Whether a part of `allOf` says something that a type can have, and not only what limits it.
    fn counts(&self, part: NodeId) -> bool {
        let part = &self.trees.schemas[part];
        !part.is_constraint() || speaks(part)
    }

    /// The branches of `anyOf` or `oneOf`.
    fn union(&mut self, tree: TreeId, node: &Node<'a>, around: Kinds, depth: usize) {
        let before = self.found.objects.len();
        for &branch in &node.branches {
            self.tree(self.trees.of(branch), around, depth + 1);
        }
        if node.union == UnionKeyword::AnyOf {
            self.found.may_overlap(before, tree);
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

    /// What the keywords of a tree, its parts and its union say of kinds, in whichever of them they stand.
    fn said(&mut self, tree: TreeId, depth: usize) -> SaidKinds {
        if let Some(&known) = self.kinds.get(&tree) {
            return known;
        }
        let node = self.trees.node(tree);
        if depth > MAX_DEPTH || !node.state.is_usable() {
            return SaidKinds::default();
        }
        self.kinds.insert(tree, SaidKinds::default()); // what it says of itself, in a cycle
        let allowed = node.values.as_deref().map_or(node.kinds, Kinds::of_all);
        let mut said = SaidKinds { allowed, meant: allowed.or(node.implied_kinds()) };
        for &part in &node.parts {
            if !self.counts(part) {
                continue;
            }
            said = said.and(self.said(self.trees.of(part), depth + 1));
        }
        if self.trees.schemas.any_shaped(&node.branches) {
            let branches = node.branches.iter().map(|&branch| self.said(self.trees.of(branch), depth + 1));
            said = said.and(branches.reduce(SaidKinds::or).unwrap_or_default());
        }
        if node.nullable && said.allowed != Kinds::NONE {
            said.allowed = said.allowed.with(Kinds::NULL);
        }
        self.kinds.insert(tree, said);
        said
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

    /// What a node says by its own keywords, for values of these kinds. Unless it stands alone, an object of which it
    /// names no property comes from what else there is.
    fn own(&self, tree: TreeId, node: &Node<'a>, kinds: Kinds, is_alone: bool) -> Alternatives<'a> {
        let mut own = Alternatives::default();
        if let Some(values) = &node.values {
            own.null = values.contains(&Literal::Null);
            own.scalars.extend(values.iter().copied().filter(|value| *value != Literal::Null));
            own.scalars.time = node.time;
            return own;
        }
        if kinds == Kinds::NONE {
            own.any = Some(reason(node));
            return own;
        }
        let string = if node.timestamp { Strings::Timestamp } else { Strings::Plain };
        let number = match node.width {
            Width::Any | Width::I64 if kinds.has(Kinds::NUMBER) => Numbers::All,
            Width::Any => Numbers::Wide,
            Width::I64 => Numbers::Integer,
        };
        own.null = kinds.has(Kinds::NULL);
        own.scalars = Scalars {
            string: kinds.has(Kinds::STRING).then_some(string),
            number: kinds.has(Kinds::NUMBER.with(Kinds::INTEGER)).then_some(number),
            time: node.time.filter(|_| kinds.has(Kinds::NUMBER.with(Kinds::INTEGER))),
            boolean: kinds.has(Kinds::BOOLEAN),
            literals: Vec::new(),
        };
        own.array = kinds.has(Kinds::ARRAY).then(|| Domain::any_of(self.trees.of_all(&node.items)));
        if kinds.has(Kinds::OBJECT) {
            let mut object = self.own_object(tree, node);
            if !is_alone && object.any.is_some() {
                object.sources.clear();
            }
            own.objects.push(object);
        }
        own
    }
}

/// Whether the own keywords of a node say something that a type can have, beside the kind of value.
fn speaks(node: &Node<'_>) -> bool {
    !node.properties.is_empty()
        || !node.rest.is_empty()
        || !node.required.is_empty()
        || !node.items.is_empty()
        || node.values.is_some()
        || node.timestamp
        || node.width == Width::Any
}

/// Why a node that says nothing takes any value.
fn reason(node: &Node<'_>) -> UntypedReason {
    if node.state == State::Weakened { UntypedReason::Malformed } else { UntypedReason::Free }
}
