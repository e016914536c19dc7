//! Nodes → trees: which nodes describe the same infinite tree.
//!
//! Titles, descriptions and examples do not count, nor do limits: they change what a value may be, never
//! what type it has. A reference is the tree it points at. First equal subtrees are put together from the
//! leaves up, references taken as leaves; what is left, a tenth of the nodes, is a graph whose cycles run
//! through references, and is refined as a whole.

use rustc_hash::FxHashMap;

use super::node::{Edge, Literal, Node, NodeId, Schemas, State, UnionKeyword, Width};
use super::number;
use super::partition::{members, refine};

/// Number of a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct TreeId(pub(super) u32);

impl TreeId {
    fn index(self) -> usize {
        self.0 as usize
    }
}

/// The different trees of the spec.
#[derive(Debug)]
pub(super) struct Trees<'a> {
    pub(super) schemas: Schemas<'a>,
    of: Vec<TreeId>,
    members: Vec<Vec<NodeId>>,
}

/// Sorts the nodes into trees.
pub(super) fn identify(schemas: Schemas<'_>) -> Trees<'_> {
    let subtrees = Subtrees::new(&schemas);
    let classes = refine(&subtrees.labels, &subtrees.edges);
    let tree = |id| TreeId(classes[subtrees.of[schemas.resolve(id).index()] as usize]);
    let of: Vec<TreeId> = schemas.ids().map(tree).collect();
    let own = schemas.ids().filter(|&id| schemas[id].reference.is_none());
    let mut members = members(own.map(|id| (of[id.index()].index(), id)));
    for members in &mut members {
        members.sort_by_key(|&id| {
            let node = &schemas[id];
            let name = (node.edge == Edge::Root).then(|| schemas.docs[node.schema].name.len());
            (name.is_none(), name, id)
        });
    }
    Trees { schemas, of, members }
}

impl<'a> Trees<'a> {
    /// The tree that a node, or what it refers to, unfolds into.
    pub(super) fn of(&self, node: NodeId) -> TreeId {
        self.of[node.index()]
    }

    /// The trees of some nodes, none twice.
    pub(super) fn of_all(&self, nodes: &[NodeId]) -> Vec<TreeId> {
        let mut trees = Vec::new();
        extend(&mut trees, nodes.iter().map(|&node| self.of(node)));
        trees
    }

    /// The nodes that unfold into a tree, without references to them: documented schemas first, the shortest
    /// name before others, then the rest in table order.
    pub(super) fn members(&self, tree: TreeId) -> &[NodeId] {
        &self.members[tree.index()]
    }

    /// A node that stands for its tree.
    pub(super) fn node(&self, tree: TreeId) -> &Node<'a> {
        &self.schemas[self.members(tree)[0]]
    }
}

/// Adds the trees that are not there yet.
pub(super) fn extend(trees: &mut Vec<TreeId>, others: impl IntoIterator<Item = TreeId>) {
    for other in others {
        if !trees.contains(&other) {
            trees.push(other);
        }
    }
}

/// Equal subtrees put together, with references as leaves.
struct Subtrees {
    /// Subtree of each node.
    of: Vec<u32>,
    /// What each subtree says at its root.
    labels: Vec<u32>,
    /// The subtrees below each subtree's root, those behind references included.
    edges: Vec<Vec<u32>>,
}

impl Subtrees {
    fn new(schemas: &Schemas<'_>) -> Self {
        let mut strings = Interner::default();
        let mut labels = FxHashMap::<Vec<u32>, u32>::default();
        let mut known = FxHashMap::<(u32, Vec<u32>), u32>::default();
        let mut subtrees = Self { of: vec![0; schemas.nodes.len()], labels: Vec::new(), edges: Vec::new() };
        let mut below = Vec::new();
        let mut code = Vec::new();
        for (index, node) in schemas.nodes.iter().enumerate().rev() {
            code.clear();
            let children = describe(node, &mut strings, &mut code);
            let fresh = number(labels.len());
            let label = match labels.get(&code) {
                Some(&label) => label,
                None => *labels.entry(code.clone()).or_insert(fresh),
            };
            let edges = children.iter().map(|&child| match schemas[child].reference {
                // An even number is a subtree, an odd one the node behind a reference.
                Some(_) => schemas.resolve(child).0 * 2 + 1,
                None => subtrees.of[child.index()] * 2,
            });
            let key = (label, edges.collect());
            let fresh = number(subtrees.labels.len());
            subtrees.of[index] = *known.entry(key).or_insert_with(|| {
                subtrees.labels.push(label);
                below.push(children);
                fresh
            });
        }
        for children in below {
            let edges = children.iter().map(|&child| subtrees.of[schemas.resolve(child).index()]);
            subtrees.edges.push(edges.collect());
        }
        subtrees
    }
}

/// Encodes what a node says at its root, and gives the nodes below it in an order of their own.
fn describe<'a>(node: &Node<'a>, strings: &mut Interner<'a>, code: &mut Vec<u32>) -> Vec<NodeId> {
    let state = match node.state {
        State::Sound => 0,
        State::Weakened => 1,
        State::Malformed => 2,
        State::Unsupported(_) => 3,
    };
    code.push(
        u32::from(node.kinds.0)
            | state << 8
            | u32::from(node.closed) << 10
            | u32::from(node.timestamp) << 11
            | u32::from(node.nullable) << 12
            | u32::from(node.width == Width::Any) << 13
            | u32::from(node.union == UnionKeyword::AnyOf) << 14,
    );
    if let State::Unsupported(what) = node.state {
        code.push(strings.number(what));
    }
    if matches!(node.state, State::Malformed | State::Unsupported(_)) || node.reference.is_some() {
        return Vec::new();
    }
    code.push(u32::from(node.is_constraint()) | u32::from(node.source.is_empty()) << 1);
    let lists = [&node.rest, &node.items, &node.branches, &node.parts];
    code.extend(lists.iter().map(|list| number(list.len())));
    let mut required: Vec<u32> = node.required.iter().map(|name| strings.number(name)).collect();
    required.sort_unstable();
    required.dedup();
    code.push(number(required.len()));
    code.extend(required);
    values(node, strings, code);
    let mut properties: Vec<(u32, NodeId)> =
        node.properties.iter().map(|&(name, child)| (strings.number(name), child)).collect();
    properties.sort_unstable();
    code.extend(properties.iter().map(|(name, _)| name));
    properties.into_iter().map(|(_, child)| child).chain(lists.into_iter().flatten().copied()).collect()
}

fn values<'a>(node: &Node<'a>, strings: &mut Interner<'a>, code: &mut Vec<u32>) {
    let Some(values) = &node.values else { return code.push(0) };
    let numbers = values.iter().map(|value| match value {
        Literal::Null => 0,
        Literal::Boolean(value) => 2 + u32::from(*value),
        Literal::String(text) => 4 + strings.number(text) * 2,
        Literal::Number(text) => 5 + strings.number(text) * 2,
    });
    let mut numbers: Vec<u32> = numbers.collect();
    numbers.sort_unstable();
    code.push(1 + number(numbers.len()));
    code.extend(numbers);
}

/// Numbers for strings.
#[derive(Default)]
struct Interner<'a>(FxHashMap<&'a str, u32>);

impl<'a> Interner<'a> {
    fn number(&mut self, string: &'a str) -> u32 {
        let fresh = number(self.0.len());
        *self.0.entry(string).or_insert(fresh)
    }
}
