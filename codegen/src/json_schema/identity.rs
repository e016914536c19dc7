//! Which nodes describe the same infinite tree.
//!
//! Titles, descriptions and examples do not count, nor do limits: they change what a value may be, never
//! what type it has. A reference is the tree it points at. First equal subtrees are put together from the
//! leaves up, references taken as leaves; what is left, a tenth of the nodes, is a graph whose cycles run
//! through references, and is refined as a whole.

use super::hash::QuickMap;
use super::node::{Node, NodeId, Schemas, State, Step, Value};
use super::partition::refine;

/// Number of a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TreeId(pub u32);

impl TreeId {
    /// The number as an index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The different trees of the spec.
#[derive(Debug)]
pub struct Trees {
    of: Vec<TreeId>,
    members: Vec<Vec<NodeId>>,
}

impl Trees {
    /// Sorts the nodes into trees.
    #[must_use]
    pub fn new(schemas: &Schemas<'_>) -> Self {
        let subtrees = Subtrees::new(schemas);
        let classes = refine(&subtrees.labels, &subtrees.edges);
        let mut trees = Self { of: Vec::with_capacity(schemas.nodes.len()), members: Vec::new() };
        for (id, node) in (0..).zip(&schemas.nodes) {
            let subtree = subtrees.of[end(schemas, NodeId(id)).index()];
            let tree = TreeId(classes[subtree as usize]);
            trees.of.push(tree);
            if trees.members.len() <= tree.index() {
                trees.members.resize(tree.index() + 1, Vec::new());
            }
            if node.reference.is_none() {
                trees.members[tree.index()].push(NodeId(id));
            }
        }
        for members in &mut trees.members {
            members.sort_by_key(|&id| {
                let node = &schemas.nodes[id.index()];
                let name = (node.step == Step::Root).then(|| schemas.docs[node.schema].name.len());
                (name.is_none(), name, id)
            });
        }
        trees
    }

    /// The tree that a node, or what it refers to, unfolds into.
    #[must_use]
    pub fn of(&self, node: NodeId) -> TreeId {
        self.of[node.index()]
    }

    /// The nodes that unfold into a tree, without references to them: documented schemas first, the shortest
    /// name before others, then the rest in table order.
    #[must_use]
    pub fn members(&self, tree: TreeId) -> &[NodeId] {
        &self.members[tree.index()]
    }
}

/// The node at the end of a chain of references; chains end, the parser saw to that.
fn end(schemas: &Schemas<'_>, mut node: NodeId) -> NodeId {
    while let Some(target) = schemas.nodes[node.index()].reference {
        node = target;
    }
    node
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
        let mut words = Interner::default();
        let mut labels = QuickMap::<Vec<u32>, u32>::default();
        let mut known: QuickMap<(u32, Vec<u32>), u32> = QuickMap::default();
        let mut subtrees = Self { of: vec![0; schemas.nodes.len()], labels: Vec::new(), edges: Vec::new() };
        let mut first: Vec<(NodeId, Vec<NodeId>)> = Vec::new();
        let mut said = Vec::new();
        for (index, node) in schemas.nodes.iter().enumerate().rev() {
            said.clear();
            let children = describe(node, &mut words, &mut said);
            let fresh = count(labels.len());
            let label = match labels.get(&said) {
                Some(&label) => label,
                None => *labels.entry(said.clone()).or_insert(fresh),
            };
            let below = children.iter().map(|&child| match schemas.nodes[child.index()].reference {
                // An even number is a subtree, an odd one the node behind a reference.
                Some(_) => end(schemas, child).0 * 2 + 1,
                None => subtrees.of[child.index()] * 2,
            });
            let key = (label, below.collect());
            let fresh = count(subtrees.labels.len());
            subtrees.of[index] = *known.entry(key).or_insert_with(|| {
                subtrees.labels.push(label);
                first.push((NodeId(count(index)), children));
                fresh
            });
        }
        for (_, children) in &first {
            let below = children.iter().map(|&child| subtrees.of[end(schemas, child).index()]);
            subtrees.edges.push(below.collect());
        }
        subtrees
    }
}

/// Writes what a node says at its root, and gives the nodes below it in a settled order.
fn describe<'a>(node: &Node<'a>, words: &mut Interner<'a>, said: &mut Vec<u32>) -> Vec<NodeId> {
    let state = match node.state {
        State::Sound => 0,
        State::Weakened => 1,
        State::Malformed => 2,
        State::Unsupported(_) => 3,
    };
    said.push(
        u32::from(node.kinds.0) | state << 8 | u32::from(node.closed) << 10 | u32::from(node.timestamp) << 11,
    );
    if let State::Unsupported(what) = node.state {
        said.push(words.number(what));
    }
    if matches!(node.state, State::Malformed | State::Unsupported(_)) || node.reference.is_some() {
        return Vec::new();
    }
    said.push(u32::from(node.is_constraint()) | u32::from(node.source.is_empty()) << 1);
    for list in [&node.rest, &node.items, &node.branches, &node.parts] {
        said.push(count(list.len()));
    }
    let mut required: Vec<u32> = node.required.iter().map(|name| words.number(name)).collect();
    required.sort_unstable();
    required.dedup();
    said.push(count(required.len()));
    said.extend(required);
    values(node, words, said);
    let mut properties: Vec<(u32, NodeId)> =
        node.properties.iter().map(|&(name, child)| (words.number(name), child)).collect();
    properties.sort_unstable();
    said.extend(properties.iter().map(|(name, _)| name));
    let others = [&node.rest, &node.items, &node.branches, &node.parts];
    properties.into_iter().map(|(_, child)| child).chain(others.into_iter().flatten().copied()).collect()
}

fn values<'a>(node: &Node<'a>, words: &mut Interner<'a>, said: &mut Vec<u32>) {
    let Some(values) = &node.values else { return said.push(0) };
    let numbers = values.iter().map(|value| match value {
        Value::Null => 0,
        Value::Other => 1,
        Value::Boolean(value) => 2 + u32::from(*value),
        Value::String(text) => 4 + words.number(text) * 2,
        Value::Number(text) => 5 + words.owned(text) * 2,
    });
    let mut numbers: Vec<u32> = numbers.collect();
    numbers.sort_unstable();
    said.push(1 + count(numbers.len()));
    said.extend(numbers);
}

/// Numbers for words.
#[derive(Default)]
struct Interner<'a> {
    borrowed: QuickMap<&'a str, u32>,
    owned: QuickMap<String, u32>,
}

impl<'a> Interner<'a> {
    fn number(&mut self, word: &'a str) -> u32 {
        let fresh = count(self.borrowed.len());
        *self.borrowed.entry(word).or_insert(fresh)
    }

    fn owned(&mut self, word: &str) -> u32 {
        let fresh = count(self.owned.len());
        *self.owned.entry(word.to_owned()).or_insert(fresh)
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
