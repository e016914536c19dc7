//! Nodes → trees: which nodes describe the same infinite tree.
//!
//! Titles, descriptions and examples do not count, nor do limits: they change what a value may be, never
//! what type it has. A reference is the tree it points at. First equal subtrees are put together from the
//! leaves up, references taken as leaves; what is left, a tenth of the nodes, is a graph whose cycles run
//! through references, and is refined as a whole.

use rustc_hash::FxHashMap;

use super::input::Time;
use super::literal::{Kinds, Literal};
use super::node::{Edge, Node, NodeId, SchemaNodes, State, UnionKeyword, Width, number};
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
    pub(super) schemas: SchemaNodes<'a>,
    of: Vec<TreeId>,
    members: Vec<Vec<NodeId>>,
}

/// Sorts the nodes into trees.
pub(super) fn identify(schemas: SchemaNodes<'_>) -> Trees<'_> {
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

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.members.len()
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
    fn new(schemas: &SchemaNodes<'_>) -> Self {
        let mut labels = FxHashMap::<NodeLabel<'_>, u32>::default();
        let mut known = FxHashMap::<(u32, Vec<u32>), u32>::default();
        let mut subtrees = Self { of: vec![0; schemas.nodes.len()], labels: Vec::new(), edges: Vec::new() };
        let mut below = Vec::new();
        for (index, node) in schemas.nodes.iter().enumerate().rev() {
            let (label, children) = NodeLabel::new(node);
            let fresh = number(labels.len());
            let label = *labels.entry(label).or_insert(fresh);
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

/// What a node says at its root.
#[derive(Debug, PartialEq, Eq, Hash)]
struct NodeLabel<'a> {
    state: State,
    kinds: Kinds,
    closed: bool,
    timestamp: bool,
    time: Option<Time>,
    nullable: bool,
    width: Width,
    union: UnionKeyword,
    /// None for a reference, and for a node that cannot be used.
    contents: Option<NodeContents<'a>>,
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct NodeContents<'a> {
    is_constraint: bool,
    is_empty: bool,
    is_total: bool,
    required: Vec<&'a str>,
    values: Option<Vec<Literal<'a>>>,
    properties: Vec<&'a str>,
    /// How many nodes each list of the node has.
    lists: [usize; 4],
}

impl<'a> NodeLabel<'a> {
    /// The label of a node, and the nodes below it in an order of their own.
    fn new(node: &Node<'a>) -> (Self, Vec<NodeId>) {
        let &Node { state, kinds, closed, timestamp, time, nullable, width, union, .. } = node;
        let label =
            |contents| Self { state, kinds, closed, timestamp, time, nullable, width, union, contents };
        if node.reference.is_some() || !state.is_usable() {
            return (label(None), Vec::new());
        }
        let mut required = node.required.clone();
        required.sort_unstable();
        required.dedup();
        let values = node.values.clone().map(|mut values| {
            values.sort_unstable();
            values
        });
        let mut properties = node.properties.clone();
        properties.sort_unstable();
        let lists = [&node.rest, &node.items, &node.branches, &node.parts];
        let contents = NodeContents {
            is_constraint: node.is_constraint(),
            is_empty: node.source.is_empty(),
            is_total: node.is_total(),
            required,
            values,
            properties: properties.iter().map(|(name, _)| *name).collect(),
            lists: lists.map(Vec::len),
        };
        let children = properties.into_iter().map(|(_, child)| child);
        (label(Some(contents)), children.chain(lists.into_iter().flatten().copied()).collect())
    }
}
