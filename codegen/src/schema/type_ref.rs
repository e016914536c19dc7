//! How types mention one another: a shape, at the place where it stands.

use std::collections::HashMap;

use super::UntypedReason;
use super::ids::Ids;
use super::name::{Names, Subject};
use super::shape::{Shape, ShapeId};
use super::site::MAX_WRAPPERS;
use super::unify::{Class, Classes};
use crate::ir::{Home, Ident, TypeId, TypeRef};

/// The ids of all types that have a name.
pub(super) struct TypeRefs<'n, 'a> {
    classes: &'n Classes<'a>,
    ids: HashMap<Class, TypeId>,
    /// The enumerations that live with a page, by resource.
    local: HashMap<(usize, Class), TypeId>,
    names: HashMap<(Home, Ident), TypeId>,
    aliases: HashMap<usize, TypeId>,
    /// The types of [`Ids::list`](super::ids::Ids::list).
    for_ids: HashMap<usize, TypeId>,
}

impl<'n, 'a> TypeRefs<'n, 'a> {
    /// Numbers the types in the order of their names.
    pub(super) fn new(classes: &'n Classes<'a>, ids: &Ids<'_>, names: &Names) -> Self {
        let mut refs = Self {
            classes,
            ids: HashMap::new(),
            local: HashMap::new(),
            names: HashMap::new(),
            aliases: HashMap::new(),
            for_ids: HashMap::new(),
        };
        for (at, entry) in (0..).map(TypeId).zip(&names.list) {
            refs.names.insert((entry.home.clone(), entry.ident.clone()), at);
            match (entry.of, &entry.home) {
                (Subject::Class(class), Home::Resource(page)) => drop(refs.local.insert((*page, class), at)),
                (Subject::Class(class), Home::Models(_)) => drop(refs.ids.insert(class, at)),
                (Subject::Alias(schema), _) => drop(refs.aliases.insert(schema, at)),
                (Subject::Further(_), _) => {}
                (Subject::Id(id), _) => {
                    refs.for_ids.insert(id, at);
                    refs.aliases.extend(ids.list[id].documented.map(|schema| (schema, at)));
                }
            }
        }
        refs
    }

    /// The type of that name.
    pub(super) fn of_name(&self, home: &Home, name: &Ident) -> TypeRef {
        self.names.get(&(home.clone(), name.clone())).map_or(TypeRef::Any, |&id| TypeRef::Named(id))
    }

    /// The type of a parameter's values, which the page of the resource may have to itself.
    pub(super) fn of_values(&self, resource: usize, shape: ShapeId) -> TypeRef {
        let local = self.local.get(&(resource, self.classes.of(shape)));
        local.map_or_else(|| self.of(shape), |&id| TypeRef::Named(id))
    }

    /// The type of a schema: its own name, where it has one.
    pub(super) fn of_schema(&self, schema: usize) -> TypeRef {
        match self.aliases.get(&schema) {
            Some(&id) => TypeRef::Named(id),
            None => self.of(self.classes.shapes.root(schema)),
        }
    }

    /// The type of an id.
    pub(super) fn of_id(&self, id: usize) -> TypeRef {
        self.for_ids.get(&id).map_or(TypeRef::String, |&id| TypeRef::Named(id))
    }

    /// The type of a value of a shape.
    pub(super) fn of(&self, shape: ShapeId) -> TypeRef {
        self.wrapped(shape, 0)
    }

    fn wrapped(&self, shape: ShapeId, depth: usize) -> TypeRef {
        if depth > MAX_WRAPPERS {
            return TypeRef::Any;
        }
        let inside = |inner| Box::new(self.wrapped(inner, depth + 1));
        match *self.classes.shapes.get(shape) {
            Shape::Any(_) => TypeRef::Any,
            Shape::Scalar => TypeRef::Scalar,
            Shape::String | Shape::Tag(_) => TypeRef::String,
            Shape::Timestamp => TypeRef::Timestamp,
            Shape::Boolean => TypeRef::Boolean,
            Shape::Integer => TypeRef::Integer,
            Shape::Number => TypeRef::Number,
            Shape::Array(inner) => TypeRef::Array(inside(inner)),
            Shape::Map(inner) => TypeRef::Map(inside(inner)),
            Shape::Nullable(inner) => TypeRef::Nullable(inside(inner)),
            Shape::Enumeration(_) | Shape::Struct(_) | Shape::Union(_) => {
                self.ids.get(&self.classes.of(shape)).map_or(TypeRef::Any, |&id| TypeRef::Named(id))
            }
        }
    }

    /// Why a shape, or what its arrays and maps hold, is untyped.
    pub(super) fn untyped(&self, mut shape: ShapeId) -> Option<UntypedReason> {
        for _ in 0..=MAX_WRAPPERS {
            match *self.classes.shapes.get(shape) {
                Shape::Any(reason) => return Some(reason),
                Shape::Array(inner) | Shape::Map(inner) | Shape::Nullable(inner) => shape = inner,
                _ => return None,
            }
        }
        Some(UntypedReason::Unsupported("arrays or maps nested too deeply"))
    }
}
