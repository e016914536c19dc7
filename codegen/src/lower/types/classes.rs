//! Shapes → classes: which shapes are one type.
//!
//! Two shapes are one if they unfold to the same infinite tree: fields by name and presence, words,
//! branches by what tells them apart, whatever their order. That is one step further than two equal
//! schemas: what differs only in limits, or in the way it is written (`type: [string, null]` or a union of
//! both), is one type too.

use std::collections::HashMap;

use super::shape::{Shape, ShapeId, Shapes, VariantShape};
use crate::ir::WordValue;
use crate::json_schema::{NodeId, refine};

/// Number of a class of shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Class(pub(super) u32);

impl Class {
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// The classes of all shapes.
#[derive(Debug)]
pub(super) struct Classes {
    of: Vec<Class>,
    members: Vec<Vec<ShapeId>>,
}

impl Classes {
    /// Sorts shapes into classes.
    pub(super) fn new(shapes: &Shapes<'_, '_>) -> Self {
        let mut numbers = HashMap::new();
        let mut labels = Vec::with_capacity(shapes.list.len());
        let mut edges = Vec::with_capacity(shapes.list.len());
        for shape in &shapes.list {
            let (label, below) = describe(shape);
            let fresh = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            labels.push(*numbers.entry(label).or_insert(fresh));
            edges.push(below.into_iter().map(|shape| shape.0).collect());
        }
        let of: Vec<Class> = refine(&labels, &edges).into_iter().map(Class).collect();
        let count = of.iter().map(|class| class.index() + 1).max().unwrap_or(0);
        let mut members = vec![Vec::new(); count];
        for (id, class) in (0..).zip(&of) {
            members[class.index()].push(ShapeId(id));
        }
        for list in &mut members {
            list.sort_by_key(|&shape| (first_node(shapes, shape), shape));
        }
        Self { of, members }
    }

    /// The class of a shape.
    pub(super) fn of(&self, shape: ShapeId) -> Class {
        self.of[shape.index()]
    }

    /// The shapes of a class, in the order of the schemas that they come from.
    pub(super) fn members(&self, class: Class) -> &[ShapeId] {
        &self.members[class.index()]
    }

    /// A shape that stands for its class.
    pub(super) fn first(&self, class: Class) -> ShapeId {
        self.members[class.index()][0]
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.members.len()
    }
}

/// The first node that a shape comes from.
pub(super) fn first_node(shapes: &Shapes<'_, '_>, shape: ShapeId) -> NodeId {
    let trees = shapes.sources[shape.index()].iter();
    let nodes = trees.map(|&tree| shapes.context.trees.members(tree)[0]);
    nodes.min().unwrap_or(NodeId(u32::MAX))
}

/// What a shape says at its root.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Label<'a> {
    Kind(u8),
    Words(Vec<&'a WordValue>),
    Tag(&'a str),
    /// Fields with whether they are required, and whether there is a rest.
    Struct(Vec<(&'a str, bool)>, bool),
    /// Tags, and what tells each branch apart.
    Union(Vec<&'a str>, Vec<String>),
}

fn describe<'a>(shape: &'a Shape<'_>) -> (Label<'a>, Vec<ShapeId>) {
    let kind = |kind| (Label::Kind(kind), Vec::new());
    match shape {
        Shape::Any(_) => kind(0),
        Shape::Scalar => kind(1),
        Shape::String => kind(2),
        Shape::Timestamp => kind(3),
        Shape::Boolean => kind(4),
        Shape::Integer => kind(5),
        Shape::Number => kind(6),
        &Shape::List(inner) => (Label::Kind(7), vec![inner]),
        &Shape::Map(inner) => (Label::Kind(8), vec![inner]),
        &Shape::Nullable(inner) => (Label::Kind(9), vec![inner]),
        Shape::Words(words) => {
            let mut words: Vec<&WordValue> = words.iter().collect();
            words.sort_unstable();
            (Label::Words(words), Vec::new())
        }
        Shape::Tag(word) => (Label::Tag(word), Vec::new()),
        Shape::Struct(object) => {
            let mut fields: Vec<_> = object.fields.iter().collect();
            fields.sort_by_key(|field| field.name);
            let below = fields.iter().map(|field| field.shape).chain(object.rest).collect();
            let names = fields.iter().map(|field| (field.name, field.required)).collect();
            (Label::Struct(names, object.rest.is_some()), below)
        }
        Shape::Union(union) => {
            let mut variants: Vec<(String, ShapeId)> =
                union.variants.iter().map(|variant| (told(variant), variant.shape)).collect();
            variants.sort_unstable();
            let (whens, below) = variants.into_iter().unzip();
            (Label::Union(union.tags.iter().map(crate::ir::WireName::as_str).collect(), whens), below)
        }
    }
}

/// What tells a branch from the others, the same for any order of its words.
pub(super) fn told(variant: &VariantShape) -> String {
    use crate::ir::When;
    match &variant.when {
        When::Tags(words) => {
            let mut words = words.clone();
            for words in &mut words {
                words.sort_unstable();
            }
            format!("{words:?}")
        }
        When::Keys(keys) => {
            let mut keys = keys.clone();
            keys.sort_unstable();
            format!("{keys:?}")
        }
        other => format!("{other:?}"),
    }
}
