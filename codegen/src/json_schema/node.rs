//! The table of schema nodes.

use crate::docs::SchemaDoc;
use crate::json::Json;

/// Index of a node in [`Schemas::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

impl NodeId {
    /// The id as an index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// Every schema of the spec, taken apart.
///
/// Nodes stand in the order of the schemas' names, and inside a schema in the order of its text, parents
/// before children: the table does not depend on the order in which schemas were read.
#[derive(Debug, Default)]
pub struct Schemas<'a> {
    /// All nodes.
    pub nodes: Vec<Node<'a>>,
    /// The root of each schema, in the order of the input.
    pub roots: Vec<NodeId>,
    /// The schemas, in the order of the input.
    pub docs: &'a [SchemaDoc],
}

/// One schema node: what its keywords say, checked but not interpreted.
#[derive(Debug)]
pub struct Node<'a> {
    /// Index of the schema that it stands in, in the order of the input.
    pub schema: usize,
    /// The node around it.
    pub parent: Option<NodeId>,
    /// The way from the node around it.
    pub step: Step<'a>,
    /// Its keywords as written.
    pub source: &'a [(String, Json)],
    /// Whether it can be used.
    pub state: State,
    /// Kinds that `type` lists; none when there is no `type`.
    pub kinds: Kinds,
    /// Where `$ref` points; then nothing else counts.
    pub reference: Option<NodeId>,
    /// `properties`.
    pub properties: Vec<(&'a str, NodeId)>,
    /// `required`.
    pub required: Vec<&'a str>,
    /// `patternProperties`, and `additionalProperties` where it is a schema.
    pub rest: Vec<NodeId>,
    /// Whether `additionalProperties` is false.
    pub closed: bool,
    /// `items`: none, one for all, or one for each place.
    pub items: Vec<NodeId>,
    /// `enum`, or the one value of `const`.
    pub values: Option<Vec<Value<'a>>>,
    /// `oneOf` or `anyOf`.
    pub branches: Vec<NodeId>,
    /// `allOf`.
    pub parts: Vec<NodeId>,
    /// Whether `format` is `date-time`.
    pub timestamp: bool,
}

impl<'a> Node<'a> {
    /// The value of a keyword, as written; of repeated ones the last.
    #[must_use]
    pub fn keyword(&self, name: &str) -> Option<&'a Json> {
        self.source.iter().rev().find(|(keyword, _)| keyword == name).map(|(_, value)| value)
    }

    /// The kinds that a node without `type` speaks of.
    #[must_use]
    pub fn told(&self) -> Kinds {
        let mut kinds = Kinds::NONE;
        for (keyword, _) in self.source {
            kinds = kinds.with(match keyword.as_str() {
                "properties"
                | "required"
                | "patternProperties"
                | "additionalProperties"
                | "minProperties"
                | "maxProperties" => Kinds::OBJECT,
                "items" | "minItems" | "maxItems" | "uniqueItems" => Kinds::LIST,
                "pattern" | "minLength" | "maxLength" | "format" => Kinds::STRING,
                "minimum" | "maximum" => Kinds::NUMBER,
                _ => Kinds::NONE,
            });
        }
        kinds
    }

    /// Whether it says what kind of value stands there.
    #[must_use]
    pub fn says_kind(&self) -> bool {
        self.kinds != Kinds::NONE
            || self.told() != Kinds::NONE
            || !self.branches.is_empty()
            || !self.parts.is_empty()
    }

    /// Whether it only narrows what the node around it says (`required`, lengths): no shape of its own.
    #[must_use]
    pub fn is_constraint(&self) -> bool {
        self.state == State::Sound
            && self.kinds == Kinds::NONE
            && self.reference.is_none()
            && self.properties.is_empty()
            && self.rest.is_empty()
            && self.items.is_empty()
            && self.values.is_none()
            && self.branches.is_empty()
            && self.parts.is_empty()
            && !self.source.is_empty()
    }
}

/// The way from a node to a node inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// The schema itself.
    Root,
    /// An entry of the schema's own `definitions`.
    Definition(&'a str),
    /// A property.
    Property(&'a str),
    /// A property whose name matches a pattern.
    Pattern(&'a str),
    /// A property without a schema of its own.
    Additional,
    /// Every item of a list.
    Items,
    /// The item of a list at a place.
    Item(usize),
    /// A branch of `oneOf`, `anyOf` or `allOf`.
    Branch(&'static str, usize),
}

/// Whether a node can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It can.
    Sound,
    /// It can, though a keyword was left out with a warning.
    Weakened,
    /// It is malformed, or points nowhere; a warning was given.
    Malformed,
    /// It says something that the generator cannot express; a warning was given.
    Unsupported(&'static str),
}

impl State {
    /// What cannot be expressed, where it says something of that kind.
    #[must_use]
    pub fn unsupported(self) -> Option<&'static str> {
        match self {
            Self::Unsupported(what) => Some(what),
            Self::Sound | Self::Weakened | Self::Malformed => None,
        }
    }
}

/// A value of `enum` or `const`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// Text.
    String(&'a str),
    /// A number, as written.
    Number(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A list or an object.
    Other,
}

/// A set of JSON kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kinds(pub u8);

impl Kinds {
    /// No kind.
    pub const NONE: Self = Self(0);
    /// `null`.
    pub const NULL: Self = Self(1);
    /// `true` and `false`.
    pub const BOOLEAN: Self = Self(2);
    /// Whole numbers.
    pub const INTEGER: Self = Self(4);
    /// Numbers.
    pub const NUMBER: Self = Self(8);
    /// Text.
    pub const STRING: Self = Self(16);
    /// Lists.
    pub const LIST: Self = Self(32);
    /// Objects.
    pub const OBJECT: Self = Self(64);

    /// The kind that a word of `type` names.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Some(match word {
            "null" => Self::NULL,
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "string" => Self::STRING,
            "array" => Self::LIST,
            "object" => Self::OBJECT,
            _ => return None,
        })
    }

    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether any kind of the other set is in this one.
    #[must_use]
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
