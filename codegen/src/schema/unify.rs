//! Shapes → classes: which shapes are one type.
//!
//! Two shapes are one if they unfold to the same infinite tree: fields by name and presence, values,
//! branches by their conditions, whatever their order. That is one step further than two equal
//! schemas: what differs only in limits, or in the way it is written (`type: [string, null]` or a union of
//! both), is one type too.

use std::mem::{Discriminant, discriminant};

use super::input::Time;
use super::literal::Literal;
use super::node::{NodeId, number};
use super::partition::{members, refine};
use super::shape::{Shape, ShapeId, Shapes, VariantShape};
use crate::ir::{When, WireName};

/// Number of a class of shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Class(u32);

impl Class {
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// The classes of all shapes.
#[derive(Debug)]
pub(super) struct Classes<'a> {
    pub(super) shapes: Shapes<'a>,
    of: Vec<Class>,
    members: Vec<Vec<ShapeId>>,
}

/// Sorts shapes into classes.
pub(super) fn unify(shapes: Shapes<'_>) -> Classes<'_> {
    let (labels, edges): (Vec<_>, Vec<Vec<u32>>) = shapes.list.iter().map(describe).unzip();
    let of: Vec<Class> = refine(&labels, &edges).into_iter().map(Class).collect();
    let mut members = members(of.iter().map(|class| class.index()).zip((0..).map(ShapeId)));
    for list in &mut members {
        list.sort_by_cached_key(|&shape| {
            let first = first_node(&shapes, shape);
            (first.is_none(), first, shape)
        });
    }
    Classes { shapes, of, members }
}

impl<'a> Classes<'a> {
    pub(super) fn all(&self) -> impl Iterator<Item = Class> + use<'a> {
        (0..number(self.members.len())).map(Class)
    }

    /// The class of a shape.
    pub(super) fn of(&self, shape: ShapeId) -> Class {
        self.of[shape.0 as usize]
    }

    /// The shapes of a class, in the order of the schemas that they come from.
    pub(super) fn members(&self, class: Class) -> &[ShapeId] {
        &self.members[class.index()]
    }

    /// The shape that stands for its class where no schema says how it is written.
    pub(super) fn first(&self, class: Class) -> &Shape<'a> {
        self.shapes.get(self.members[class.index()][0])
    }

    /// The class that can have the name of a schema: null does not count.
    pub(super) fn of_schema(&self, schema: usize) -> Option<Class> {
        let shape = self.shapes.non_null(self.shapes.root(schema));
        self.shapes.has_name(shape).then(|| self.of(shape))
    }
}

/// The first node that a shape comes from.
pub(super) fn first_node(shapes: &Shapes<'_>, shape: ShapeId) -> Option<NodeId> {
    let nodes = shapes.sources(shape).iter().map(|&tree| shapes.normals.trees.members(tree)[0]);
    nodes.min()
}

/// What a shape says at its root.
#[derive(Debug, PartialEq, Eq, Hash)]
enum ShapeLabel<'s, 'a> {
    /// A shape of this kind, with no more to it than what is below.
    Kind(Discriminant<Shape<'a>>),
    Enumeration(Vec<Literal<'a>>),
    Tag(&'s str),
    Time(Time, bool),
    /// Fields with whether they are required, and whether there is a rest.
    Struct(Vec<(&'a str, bool)>, bool),
    /// Tags, and the condition of each branch.
    Union(Vec<&'s str>, Vec<String>),
}

/// What a shape says at its root, and the shapes below it.
fn describe<'s, 'a>(shape: &'s Shape<'a>) -> (ShapeLabel<'s, 'a>, Vec<u32>) {
    let kind = ShapeLabel::Kind(discriminant(shape));
    match shape {
        &(Shape::Array(inner) | Shape::Map(inner) | Shape::Nullable(inner)) => (kind, vec![inner.0]),
        Shape::Enumeration(literals) => {
            let mut literals = literals.clone();
            literals.sort_unstable();
            (ShapeLabel::Enumeration(literals), Vec::new())
        }
        Shape::Tag(value) => (ShapeLabel::Tag(value), Vec::new()),
        &Shape::Time(time, whole) => (ShapeLabel::Time(time, whole), Vec::new()),
        Shape::Struct(object) => {
            let mut fields: Vec<_> = object.fields.iter().collect();
            fields.sort_by_key(|field| field.name);
            let below =
                fields.iter().map(|field| field.shape).chain(object.rest).map(|shape| shape.0).collect();
            let names = fields.iter().map(|field| (field.name, field.required)).collect();
            (ShapeLabel::Struct(names, object.rest.is_some()), below)
        }
        Shape::Union(union) => {
            let mut variants: Vec<(String, u32)> =
                union.variants.iter().map(|variant| (condition(variant), variant.shape.0)).collect();
            variants.sort_unstable();
            let (conditions, below) = variants.into_iter().unzip();
            (ShapeLabel::Union(union.tags.iter().map(WireName::as_str).collect(), conditions), below)
        }
        _ => (kind, Vec::new()),
    }
}

/// The condition of a branch, the same for any order of its values.
pub(super) fn condition(variant: &VariantShape) -> String {
    match &variant.when {
        When::Tags(values) => {
            let mut values = values.clone();
            for values in &mut values {
                values.sort_unstable();
            }
            format!("{values:?}")
        }
        When::Keys(keys) => {
            let mut keys = keys.clone();
            keys.sort_unstable();
            format!("{keys:?}")
        }
        other => format!("{other:?}"),
    }
}
