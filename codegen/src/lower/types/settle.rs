//! What can be said of shapes only when all of them are there.

use std::collections::{HashMap, HashSet};

use super::UntypedReason;
use super::shape::{Shape, ShapeId, Shapes};
use crate::ir::When;
use crate::json_schema::TreeId;

impl Shapes<'_, '_> {
    /// Lists and maps of nothing but themselves: Rust needs a name to say that, and they have none.
    pub(super) fn settle_circles(&mut self) {
        let inside = |list: &[Shape<'_>], id: ShapeId| match list[id.index()] {
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => Some(inner),
            _ => None,
        };
        let returns = |start: &ShapeId| {
            let mut seen = HashSet::new();
            let mut next = inside(&self.list, *start);
            while let Some(id) = next.filter(|&id| id != *start && seen.insert(id)) {
                next = inside(&self.list, id);
            }
            next == Some(*start)
        };
        let circles: Vec<ShapeId> = (0..).map(ShapeId).take(self.list.len()).filter(returns).collect();
        for id in circles {
            let reason = UntypedReason::Unsupported("lists or maps of nothing but themselves".to_owned());
            let any = self.add(Shape::Any(reason), Vec::new());
            match &mut self.list[id.index()] {
                Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) => *inner = any,
                _ => {}
            }
        }
    }

    /// One word is plain text, but for the tags of branches: there it tells types apart, in the union and
    /// wherever else the same object stands.
    pub(super) fn settle_tags(&mut self) {
        let mut tags: HashMap<(Vec<TreeId>, String), String> = HashMap::new();
        for shape in &self.list {
            let Shape::Union(union) = shape else { continue };
            for variant in &union.variants {
                let When::Tags(words) = &variant.when else { continue };
                for (tag, words) in union.tags.iter().zip(words) {
                    if let [word] = words.as_slice() {
                        let object = self.sources[variant.shape.index()].clone();
                        tags.insert((object, tag.as_str().to_owned()), word.clone());
                    }
                }
            }
        }
        let names: HashSet<String> = tags.keys().map(|(_, name)| name.clone()).collect();
        for id in 0..self.list.len() {
            let Shape::Struct(mut object) = self.list[id].clone() else { continue };
            for field in object.fields.iter_mut().filter(|field| names.contains(field.name)) {
                let key = (self.sources[id].clone(), field.name.to_owned());
                if let Some(word) = tags.get(&key) {
                    field.shape = self.add(Shape::Tag(word.clone()), Vec::new());
                }
            }
            self.list[id] = Shape::Struct(object);
        }
    }

    /// The shared scalar type takes null as it takes text: where a place is always there, nullable adds
    /// nothing to it.
    pub(super) fn settle_scalars(&mut self) {
        let target: Vec<ShapeId> = (0..)
            .zip(&self.list)
            .map(|(id, shape)| match shape {
                &Shape::Nullable(inner) if self.list[inner.index()] == Shape::Scalar => inner,
                _ => ShapeId(id),
            })
            .collect();
        for shape in &mut self.list {
            match shape {
                Shape::List(inner) | Shape::Map(inner) => *inner = target[inner.index()],
                Shape::Struct(object) => {
                    for field in object.fields.iter_mut().filter(|field| field.required) {
                        field.shape = target[field.shape.index()];
                    }
                    object.rest = object.rest.map(|rest| target[rest.index()]);
                }
                _ => {}
            }
        }
    }
}
