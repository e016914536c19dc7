//! Where types live: the places that a name can be made from.

use super::classes::{Class, Classes};
use super::phrase::{Phrase, phrase};
use super::shape::{Shape, ShapeId, Shapes};

/// A place where a type stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) parent: Parent,
    pub(super) step: PlaceStep,
}

/// What a type stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Parent {
    /// In another type.
    Class(Class),
    /// In a schema that is a list or a map.
    Schema(usize),
    /// In a page, as the words of a parameter.
    Page(usize),
}

/// How it stands in there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PlaceStep {
    /// As a field, or as an item of one.
    Field {
        /// The field's name.
        name: Phrase,
        /// Whether the field is a list or a map of it.
        item: bool,
    },
    /// As the value of any other property.
    Rest,
    /// As an item of a list, or a value of a map.
    Element,
    /// As a branch, or as an item of one.
    Variant {
        /// Index of the variant.
        index: usize,
        /// Whether the branch is a list or a map of it.
        item: bool,
    },
}

/// Whether shapes of this kind are types with a name.
pub(super) fn has_name(shape: &Shape<'_>) -> bool {
    matches!(shape, Shape::Words(_) | Shape::Struct(_) | Shape::Union(_))
}

/// How many lists and maps may stand in one another.
pub(super) const MAX_WRAPPERS: usize = 24;

/// The named type at the core of lists, maps and nullable places, and whether there were lists or maps.
pub(super) fn core(shapes: &Shapes<'_, '_>, classes: &Classes, mut shape: ShapeId) -> Option<(Class, bool)> {
    let mut item = false;
    for _ in 0..MAX_WRAPPERS {
        match &shapes.list[shape.index()] {
            &Shape::List(inner) | &Shape::Map(inner) => {
                item = true;
                shape = inner;
            }
            &Shape::Nullable(inner) => shape = inner,
            other => return has_name(other).then(|| (classes.of(shape), item)),
        }
    }
    None
}

/// The places of every class, by class.
pub(super) fn places(shapes: &Shapes<'_, '_>, classes: &Classes) -> Vec<Vec<Place>> {
    let mut places = vec![Vec::new(); classes.count()];
    for class in (0..).map(Class).take(classes.count()) {
        let parent = Parent::Class(class);
        let mut add = |shape: ShapeId, step: &dyn Fn(bool) -> PlaceStep| {
            if let Some((child, item)) = core(shapes, classes, shape) {
                places[child.index()].push(Place { parent, step: step(item) });
            }
        };
        match &shapes.list[classes.first(class).index()] {
            Shape::Struct(object) => {
                for field in &object.fields {
                    add(field.shape, &|item| PlaceStep::Field { name: phrase(field.name), item });
                }
                if let Some(rest) = object.rest {
                    add(rest, &|_| PlaceStep::Rest);
                }
            }
            Shape::Union(union) => {
                for (index, variant) in union.variants.iter().enumerate() {
                    add(variant.shape, &|item| PlaceStep::Variant { index, item });
                }
            }
            _ => {}
        }
    }
    places
}

/// The classes that stand in each class.
pub(super) fn children(places: &[Vec<Place>]) -> Vec<Vec<Class>> {
    let mut children = vec![Vec::new(); places.len()];
    for (class, places) in (0..).map(Class).zip(places) {
        for place in places {
            if let Parent::Class(parent) = place.parent {
                children[parent.index()].push(class);
            }
        }
    }
    children
}
