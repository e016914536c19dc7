//! How types mention one another: a shape, at the place where it stands.

use std::collections::HashMap;

use super::ids::Ids;
use super::input::Time;
use super::keep::MODELS;
use super::name::{Names, TypeSource};
use super::normal::UntypedReason;
use super::shape::{Shape, ShapeId};
use super::site::MAX_WRAPPERS;
use super::unify::Classes;
use crate::ir::{Home, Ident, TypeId, TypeRef};

/// The ids of all types that have a name.
pub(super) struct TypeRefs<'n, 'a> {
    classes: &'n Classes<'a>,
    /// By what they are made from; a class may have a type in `models`, and one in the module of each page.
    types: HashMap<(TypeSource, Home), TypeId>,
    names: HashMap<(Home, Ident), TypeId>,
}

impl<'n, 'a> TypeRefs<'n, 'a> {
    /// Numbers the types in the order of their names.
    pub(super) fn new(classes: &'n Classes<'a>, ids: &Ids<'_>, names: &Names) -> Self {
        let mut refs = Self { classes, types: HashMap::new(), names: HashMap::new() };
        for (at, entry) in (0..).map(TypeId).zip(&names.list) {
            refs.names.insert((entry.home.clone(), entry.ident.clone()), at);
            refs.types.insert((entry.of, entry.home.clone()), at);
            if let TypeSource::Id(id) = entry.of
                && let Some(schema) = ids.list[id].documented
            {
                refs.types.insert((TypeSource::Alias(schema), entry.home.clone()), at);
            }
        }
        refs
    }

    fn get(&self, source: TypeSource, home: Home) -> Option<TypeRef> {
        self.types.get(&(source, home)).map(|&id| TypeRef::Named(id))
    }

    /// The type of that name.
    pub(super) fn of_name(&self, home: &Home, name: &Ident) -> TypeRef {
        self.names.get(&(home.clone(), name.clone())).map_or(TypeRef::Any, |&id| TypeRef::Named(id))
    }

    /// The type of a parameter's values, which the page of the resource may have to itself.
    pub(super) fn of_values(&self, resource: usize, shape: ShapeId) -> TypeRef {
        let local = self.get(TypeSource::Class(self.classes.of(shape)), Home::Resource(resource));
        local.unwrap_or_else(|| self.of(shape))
    }

    /// The type of a schema: its own name, where it has one.
    pub(super) fn of_schema(&self, schema: usize) -> TypeRef {
        let own = self.get(TypeSource::Alias(schema), MODELS);
        own.unwrap_or_else(|| self.of(self.classes.shapes.root(schema)))
    }

    /// The type of an id.
    pub(super) fn of_id(&self, id: usize) -> TypeRef {
        self.get(TypeSource::Id(id), MODELS).unwrap_or(TypeRef::String)
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
            Shape::Time(time, whole) => {
                let number = Box::new(if whole { TypeRef::Integer } else { TypeRef::Number });
                match time {
                    Time::Millis => TypeRef::EpochMillis(number),
                    Time::Duration => TypeRef::Duration(number),
                }
            }
            Shape::Number => TypeRef::Number,
            Shape::Array(inner) => TypeRef::Array(inside(inner)),
            Shape::Map(inner) => TypeRef::Map(inside(inner)),
            Shape::Nullable(inner) => TypeRef::Nullable(inside(inner)),
            Shape::Enumeration(_) | Shape::Struct(_) | Shape::Union(_) => {
                self.get(TypeSource::Class(self.classes.of(shape)), MODELS).unwrap_or(TypeRef::Any)
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
