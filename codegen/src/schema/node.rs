//! The table of schema nodes: what [`parse`](super::parse) makes.

use std::collections::HashSet;
use std::ops::Index;

use super::input::Time;
use super::literal::{Kinds, Literal};
use crate::diagnostic::{Diagnostic, Span};
use crate::docs::SchemaDoc;
use crate::json::{Json, Member, Value};

/// Index of a node in [`SchemaNodes::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(pub(super) u32);

impl NodeId {
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A count or an index as a number of 32 bits, which the ids of all tables are.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How many references and branches are followed to a keyword.
const MAX_STEPS: usize = 32;

/// Every schema of the spec, taken apart.
///
/// Nodes stand in the order of the schemas' names, and inside a schema in the order of its text, parents
/// before children: the table does not depend on the order in which schemas were read.
#[derive(Debug)]
pub(super) struct SchemaNodes<'a> {
    /// All nodes.
    pub(super) nodes: Vec<Node<'a>>,
    /// The root of each schema, in the order of the input.
    pub(super) roots: Vec<NodeId>,
    /// The schemas, in the order of the input.
    pub(super) docs: &'a [SchemaDoc],
}

impl<'a> Index<NodeId> for SchemaNodes<'a> {
    type Output = Node<'a>;

    fn index(&self, id: NodeId) -> &Node<'a> {
        &self.nodes[id.index()]
    }
}

impl<'a> SchemaNodes<'a> {
    pub(super) fn ids(&self) -> impl Iterator<Item = NodeId> + use<'a> {
        (0..number(self.nodes.len())).map(NodeId)
    }

    /// The node at the end of a chain of references; chains end, the parser saw to that.
    pub(super) fn resolve(&self, mut node: NodeId) -> NodeId {
        while let Some(target) = self[node].reference {
            node = target;
        }
        node
    }

    /// Whether a union of some of these branches says more than that some names are required.
    pub(super) fn any_shaped(&self, branches: &[NodeId]) -> bool {
        branches.iter().any(|&branch| !self[branch].is_constraint())
    }

    /// The nodes whose keywords hold for a value: those at the ends of references and branches, null left out.
    /// `None` where an end is too far away.
    pub(super) fn ends(&self, node: NodeId) -> Option<Vec<&Node<'a>>> {
        let mut ends = Vec::new();
        let mut seen = HashSet::new();
        let mut open = vec![(node, MAX_STEPS)];
        while let Some((id, steps)) = open.pop() {
            let (node, steps) = (&self[id], steps.checked_sub(1)?);
            if !seen.insert((id, steps)) {
                continue;
            }
            if let Some(target) = node.reference {
                open.push((target, steps));
            } else if node.kinds != Kinds::NULL && self.any_shaped(&node.branches) {
                open.extend(node.branches.iter().rev().map(|&branch| (branch, steps)));
            } else if node.kinds != Kinds::NULL {
                ends.push(node);
            }
        }
        Some(ends)
    }

    /// A warning about a node, or about one of its keywords.
    pub(super) fn finding(
        &self,
        node: NodeId,
        keyword: Option<&str>,
        code: &'static str,
        message: &str,
    ) -> Diagnostic {
        let span = keyword.map_or(self[node].span, |name| self[node].keyword_span(name));
        Diagnostic::warning(code, span, format!("{message} (in `{}`)", self.path(node)))
    }

    /// The place as people write it: `device.attributes[].attributeTags`; `.~` stands for any property.
    pub(super) fn path(&self, node: NodeId) -> String {
        let mut edges = vec![self[node].edge];
        let mut at = node;
        while let Some(parent) = self[at].parent {
            edges.push(self[parent].edge);
            at = parent;
        }
        let mut path = self.docs[self[node].schema].name.clone();
        for edge in edges.into_iter().rev() {
            match edge {
                Edge::Root | Edge::Branch => {}
                Edge::Definition(name) | Edge::Property(name) => {
                    path.push('.');
                    path.push_str(name);
                }
                Edge::Rest => path.push_str(".~"),
                Edge::Items => path.push_str("[]"),
            }
        }
        path
    }
}

/// One schema node: what its keywords say, checked but not interpreted.
#[derive(Debug, Clone, Default)]
pub(super) struct Node<'a> {
    /// Index of the schema that it stands in, in the order of the input.
    pub(super) schema: usize,
    /// The node around it.
    pub(super) parent: Option<NodeId>,
    /// The way from the node around it.
    pub(super) edge: Edge<'a>,
    /// Where it stands: its name where it has one, else itself.
    pub(super) span: Span,
    /// Its keywords as written.
    pub(super) source: &'a [Member],
    /// Whether it can be used.
    pub(super) state: State,
    /// Kinds that `type` lists; none when there is no `type`.
    pub(super) kinds: Kinds,
    /// Whether `nullable` is true.
    pub(super) nullable: bool,
    /// Which whole numbers it may be.
    pub(super) width: Width,
    /// Where `$ref` points; then nothing else counts.
    pub(super) reference: Option<NodeId>,
    /// `properties`.
    pub(super) properties: Vec<(&'a str, NodeId)>,
    /// `required`.
    pub(super) required: Vec<&'a str>,
    /// `patternProperties` by their patterns, and `additionalProperties` last where it is a schema.
    pub(super) rest: Vec<NodeId>,
    /// Whether `additionalProperties` is false.
    pub(super) closed: bool,
    /// `items`: none, one for all, or one for each position and one for those that follow.
    pub(super) items: Vec<NodeId>,
    /// `enum`, or the one value of `const`.
    pub(super) values: Option<Vec<Literal<'a>>>,
    /// `oneOf` or `anyOf`; where both say more than what is required, `anyOf` stands in a part.
    pub(super) branches: Vec<NodeId>,
    /// Which of the two.
    pub(super) union: UnionKeyword,
    /// `allOf`.
    pub(super) parts: Vec<NodeId>,
    /// Whether `format` is `date-time`.
    pub(super) timestamp: bool,
    /// What time it is, where `api.toml` says that it is one.
    pub(super) time: Option<Time>,
}

impl<'a> Node<'a> {
    /// The value of a keyword, as written; of repeated ones the last.
    pub(super) fn keyword(&self, name: &str) -> Option<&'a Json> {
        self.source.iter().rev().find(|member| member.name == name).map(|member| &member.value)
    }

    /// Where a keyword stands; of repeated ones the last. The node itself where it has none of that name.
    pub(super) fn keyword_span(&self, name: &str) -> Span {
        let member = self.source.iter().rev().find(|member| member.name == name);
        member.map_or(self.span, |member| member.name_span)
    }

    /// Whether `rest` holds for every property without a name of its own, and not only for names with a pattern.
    pub(super) fn is_total(&self) -> bool {
        matches!(self.keyword("additionalProperties"), Some(Json { value: Value::Object(_), .. }))
    }

    /// The kinds that the keywords of a node without `type` speak of.
    pub(super) fn implied_kinds(&self) -> Kinds {
        let mut kinds = Kinds::NONE;
        for member in self.source {
            kinds = kinds.with(match member.name.as_str() {
                "properties"
                | "required"
                | "patternProperties"
                | "additionalProperties"
                | "minProperties"
                | "maxProperties" => Kinds::OBJECT,
                "items" | "minItems" | "maxItems" | "uniqueItems" => Kinds::ARRAY,
                "pattern" | "minLength" | "maxLength" | "format" => Kinds::STRING,
                "minimum" | "maximum" => Kinds::NUMBER,
                _ => Kinds::NONE,
            });
        }
        kinds
    }

    /// The kinds of its `type`, of its values, or else those that its keywords speak of.
    pub(super) fn likely_kinds(&self) -> Kinds {
        let listed = self.values.as_deref().map_or(Kinds::NONE, Kinds::of_all);
        self.kinds.or(listed).or(self.implied_kinds())
    }

    /// Whether it only narrows what the node around it says (`required`, lengths): no shape of its own.
    pub(super) fn is_constraint(&self) -> bool {
        self.state == State::Sound
            && self.kinds == Kinds::NONE
            && self.properties.is_empty()
            && self.rest.is_empty()
            && self.items.is_empty()
            && self.values.is_none()
            && self.branches.is_empty()
            && self.parts.is_empty()
            && !self.source.is_empty()
            && self.keyword("$ref").is_none() // which may not be resolved yet
    }
}

/// The way from a node to a node inside it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Edge<'a> {
    /// The schema itself.
    #[default]
    Root,
    /// An entry of the schema's own `definitions`.
    Definition(&'a str),
    /// A property.
    Property(&'a str),
    /// A property whose name matches a pattern, or has no schema of its own.
    Rest,
    /// An item of an array.
    Items,
    /// A branch of `oneOf`, `anyOf` or `allOf`.
    Branch,
}

/// Whether a node can be used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) enum State {
    /// It can.
    #[default]
    Sound,
    /// It can, though a keyword was left out with a warning.
    Weakened,
    /// It is malformed, or points nowhere; a warning was given.
    Malformed,
    /// It says something that the generator cannot express; a warning was given.
    Unsupported(&'static str),
}

impl State {
    /// Whether the keywords of the node say what a value is.
    pub(super) fn is_usable(self) -> bool {
        matches!(self, Self::Sound | Self::Weakened)
    }
}

/// How many branches of a union may hold of a value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) enum UnionKeyword {
    /// One alone.
    #[default]
    OneOf,
    /// Any of them at once.
    AnyOf,
}

/// Which whole numbers a node that is an integer may be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) enum Width {
    /// Those that 64 bits with a sign hold, as far as it says.
    #[default]
    I64,
    /// Others too.
    Any,
}
