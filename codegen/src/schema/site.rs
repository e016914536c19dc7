//! Classes → sites: where each type stands, which is what its name can be made from.

use super::input::{AcceptedValues, Input};
use super::phrase::{Phrase, phrase};
use super::shape::{Shape, ShapeId, Shapes};
use super::unify::{Class, Classes};

/// A place where a type stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Site {
    pub(super) parent: Parent,
    pub(super) role: Role,
}

/// What a type stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Parent {
    /// In another type.
    Class(Class),
    /// In a schema that is an array or a map.
    Schema(usize),
    /// In a page, as the values of a parameter: index into [`Input::enumerations`].
    Page(usize),
}

/// What it is in there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// A field, or an item of one.
    Field {
        /// The field's name.
        name: Phrase,
        /// Whether the field is an array or a map of it.
        item: bool,
    },
    /// The value of any other property.
    Rest,
    /// An item of an array, or a value of a map.
    Element,
    /// A branch, or an item of one.
    Variant {
        /// Index of the variant.
        index: usize,
        /// Whether the branch is an array or a map of it.
        item: bool,
    },
}

/// The sites of all classes.
pub(super) struct Sites {
    of: Vec<Vec<Site>>,
    children: Vec<Vec<Class>>,
}

/// How many arrays and maps may stand in one another.
pub(super) const MAX_WRAPPERS: usize = 24;

/// Finds the sites of every class.
pub(super) fn locate(input: &Input<'_>, classes: &Classes<'_>) -> Sites {
    let count = classes.all().count();
    let mut sites = Sites { of: vec![Vec::new(); count], children: vec![Vec::new(); count] };
    for class in classes.all() {
        inside(class, classes, &mut sites);
    }
    for schema in 0..input.schemas.len() {
        if let Some((class, true)) = core(classes, classes.shapes.root(schema)) {
            sites.of[class.index()].push(Site { parent: Parent::Schema(schema), role: Role::Element });
        }
    }
    for (index, values) in input.enumerations.iter().enumerate() {
        let shape = classes.shapes.enumerations[index];
        if classes.shapes.has_name(shape) {
            on_page(index, values, input, &mut sites.of[classes.of(shape).index()]);
        }
    }
    sites
}

impl Sites {
    /// Where a class stands.
    pub(super) fn of(&self, class: Class) -> &[Site] {
        &self.of[class.index()]
    }

    /// The classes that stand in a class.
    pub(super) fn children(&self, class: Class) -> &[Class] {
        &self.children[class.index()]
    }
}

/// The sites that a class makes for others.
fn inside(parent: Class, classes: &Classes<'_>, sites: &mut Sites) {
    let mut add = |shape: ShapeId, role: &dyn Fn(bool) -> Role| {
        if let Some((child, item)) = core(classes, shape) {
            sites.of[child.index()].push(Site { parent: Parent::Class(parent), role: role(item) });
            sites.children[parent.index()].push(child);
        }
    };
    match classes.first(parent) {
        Shape::Struct(object) => {
            for field in &object.fields {
                add(field.shape, &|item| Role::Field { name: phrase(field.name), item });
            }
            if let Some(rest) = object.rest {
                add(rest, &|_| Role::Rest);
            }
        }
        Shape::Union(union) => {
            for (index, variant) in union.variants.iter().enumerate() {
                add(variant.shape, &|item| Role::Variant { index, item });
            }
        }
        _ => {}
    }
}

/// Adds a parameter's values, once for each page.
fn on_page(index: usize, values: &AcceptedValues, input: &Input<'_>, sites: &mut Vec<Site>) {
    let role = Role::Field { name: phrase(&values.parameter), item: false };
    let same = |site: &Site| match site.parent {
        Parent::Page(other) => input.enumerations[other].resource == values.resource && site.role == role,
        _ => false,
    };
    if !sites.iter().any(same) {
        sites.push(Site { parent: Parent::Page(index), role });
    }
}

/// The named type at the core of arrays, maps and nullable places, and whether there were arrays or maps.
fn core(classes: &Classes<'_>, mut shape: ShapeId) -> Option<(Class, bool)> {
    let shapes: &Shapes<'_> = &classes.shapes;
    let mut item = false;
    for _ in 0..MAX_WRAPPERS {
        match *shapes.get(shape) {
            Shape::Array(inner) | Shape::Map(inner) => {
                item = true;
                shape = inner;
            }
            Shape::Nullable(inner) => shape = inner,
            _ => return shapes.has_name(shape).then(|| (classes.of(shape), item)),
        }
    }
    None
}
