//! Classes with names → named types of the IR.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::classes::{Class, Classes, first_node, told};
use super::distinct::{distinct, word};
use super::naming::{Naming, type_ident};
use super::places::MAX_WRAPPERS;
use super::shape::{Shape, ShapeId, Shapes, UnionShape, VariantShape};
use super::{Untyped, UntypedReason};
use crate::ir::{Enumeration, Ident, TypeId, TypeKind, TypeRef, Union, Variant, Word, WordValue};
use crate::json::Json;
use crate::json_schema::{Schemas, TreeId};
use crate::lower::names;

/// Everything at hand while types are written out.
pub(super) struct Assembly<'n, 'a, 's> {
    pub(super) schemas: &'s Schemas<'a>,
    pub(super) shapes: &'n Shapes<'a, 's>,
    pub(super) classes: &'n Classes,
    /// Names of properties whose values are secret.
    pub(super) secrets: BTreeSet<&'n str>,
    /// Tags that are always one word, by struct and property.
    pub(super) constants: HashMap<(Class, &'a str), String>,
    /// The root shape of documented classes, which settles how they are written.
    pub(super) roots: HashMap<Class, ShapeId>,
    /// Ids of named classes.
    pub(super) ids: HashMap<Class, TypeId>,
    /// Names of fields, as far as they were made: most names stand in many structs.
    pub(super) values: HashMap<String, Ident>,
    pub(super) untyped: Vec<Untyped>,
}

impl<'a> Assembly<'_, 'a, '_> {
    /// What a class is.
    pub(super) fn kind(&mut self, class: Class, naming: &Naming<'_, 'a, '_>) -> TypeKind {
        let shape = self.writer(class);
        let shapes = self.shapes;
        match &shapes.list[shape.index()] {
            Shape::Words(words) => TypeKind::Enumeration(enumeration(words)),
            Shape::Struct(object) => TypeKind::Struct(self.structure(class, shape, object)),
            Shape::Union(union) => {
                let mut names = naming.variants(class);
                // Names come in the order of the first shape's branches; the writer may have another.
                let first = self.classes.first(class);
                if first != shape {
                    names = self.reordered(first, union, names);
                }
                TypeKind::Union(self.union(shape, union, names))
            }
            _ => TypeKind::Alias(self.reference(shape)),
        }
    }

    /// The shape that a class is written as.
    pub(super) fn writer(&self, class: Class) -> ShapeId {
        self.roots.get(&class).copied().unwrap_or_else(|| self.classes.first(class))
    }

    fn reordered(&self, first: ShapeId, union: &UnionShape, names: Vec<Ident>) -> Vec<Ident> {
        let Shape::Union(other) = &self.shapes.list[first.index()] else { return names };
        let position =
            |mine: &VariantShape| other.variants.iter().position(|theirs| told(theirs) == told(mine));
        union.variants.iter().filter_map(|variant| names.get(position(variant)?).cloned()).collect()
    }

    fn union(&mut self, shape: ShapeId, union: &UnionShape, names: Vec<Ident>) -> Union {
        let mut variants = Vec::with_capacity(union.variants.len());
        for (variant, ident) in union.variants.iter().zip(names) {
            let inner = self.shapes.list[variant.shape.index()].clone();
            if let Some(reason) = self.untyped_reason(variant.shape) {
                let node = first_node(
                    self.shapes,
                    if matches!(inner, Shape::Map(_)) { variant.shape } else { shape },
                );
                self.untyped.push(Untyped { place: self.schemas.place(node), reason });
            }
            let mut ty = self.reference(variant.shape);
            if let TypeRef::Nullable(value) = ty {
                ty = *value;
            }
            variants.push(Variant {
                ident,
                ty,
                when: variant.when.clone(),
                description: self.branch_description(variant.shape),
            });
        }
        Union { tags: union.tags.clone(), variants }
    }

    fn branch_description(&self, shape: ShapeId) -> Option<String> {
        match &self.shapes.list[shape.index()] {
            Shape::Struct(_) | Shape::Map(_) => self.tree_description(&self.shapes.sources[shape.index()]),
            _ => None,
        }
    }

    /// What the schemas say of a value of these trees.
    pub(super) fn tree_description(&self, trees: &[TreeId]) -> Option<String> {
        let nodes = || trees.iter().flat_map(|&tree| self.shapes.context.trees.members(tree).iter().copied());
        let title = |node: crate::json_schema::NodeId| match self.schemas.nodes[node.index()].keyword("title")
        {
            Some(Json::String(text)) => Some(text.clone()),
            _ => None,
        };
        nodes().find_map(|node| self.description(node)).or_else(|| nodes().find_map(title))
    }

    /// The type of a value of a shape.
    pub(super) fn reference(&self, shape: ShapeId) -> TypeRef {
        self.wrapped(shape, 0)
    }

    fn wrapped(&self, shape: ShapeId, depth: usize) -> TypeRef {
        if depth > MAX_WRAPPERS {
            return TypeRef::Any;
        }
        match self.shapes.list[shape.index()] {
            Shape::Any(_) => TypeRef::Any,
            Shape::Scalar => TypeRef::Scalar,
            Shape::String | Shape::Tag(_) => TypeRef::String,
            Shape::Timestamp => TypeRef::Timestamp,
            Shape::Boolean => TypeRef::Boolean,
            Shape::Integer => TypeRef::Integer,
            Shape::Number => TypeRef::Number,
            Shape::List(inner) => TypeRef::List(Box::new(self.wrapped(inner, depth + 1))),
            Shape::Map(inner) => TypeRef::Map(Box::new(self.wrapped(inner, depth + 1))),
            Shape::Nullable(inner) => TypeRef::Nullable(Box::new(self.wrapped(inner, depth + 1))),
            Shape::Words(_) | Shape::Struct(_) | Shape::Union(_) => {
                self.ids.get(&self.classes.of(shape)).map_or(TypeRef::Any, |&id| TypeRef::Named(id))
            }
        }
    }

    /// Why a shape, or what its lists and maps hold, is untyped.
    pub(super) fn untyped_reason(&self, mut shape: ShapeId) -> Option<UntypedReason> {
        for _ in 0..=MAX_WRAPPERS {
            match &self.shapes.list[shape.index()] {
                Shape::Any(reason) => return Some(reason.clone()),
                &Shape::List(inner) | &Shape::Map(inner) | &Shape::Nullable(inner) => shape = inner,
                _ => return None,
            }
        }
        Some(UntypedReason::Unsupported("lists or maps nested too deeply".to_owned()))
    }
}

fn enumeration(words: &[WordValue]) -> Enumeration {
    let texts: Vec<Vec<String>> = words.iter().map(word).collect();
    let mut taken = HashSet::from(["Unknown".to_owned()]);
    let idents = distinct(&texts, names::variant, &mut taken);
    let variants = words.iter().zip(idents).map(|(value, ident)| Word { ident, value: value.clone() });
    Enumeration { variants: variants.collect() }
}

/// The identifier of a named class.
pub(super) fn class_ident(naming: &Naming<'_, '_, '_>, class: Class) -> Option<Ident> {
    naming.named[class.index()].as_ref().map(|name| type_ident(name))
}
