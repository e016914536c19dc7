//! The fields of structs: presence, type, documentation.

use std::collections::HashSet;

use super::alternatives::Alternatives;
use super::assemble::Assembly;
use super::classes::Class;
use super::distinct::distinct;
use super::shape::{FieldShape, Shape, ShapeId, StructShape};
use super::{Untyped, UntypedReason};
use crate::ir::{Field, Items, Limits, Presence, Rest, Struct, TypeRef, WireName};
use crate::json::Json;
use crate::json_schema::{NodeId, limits};
use crate::lower::names;

/// The name of the property that makes a struct a collection.
const ITEMS: &str = "items";

impl<'a> Assembly<'_, 'a, '_> {
    /// The struct of a class, written as its first shape writes it.
    pub(super) fn structure(&mut self, class: Class, shape: ShapeId, object: &StructShape<'a>) -> Struct {
        let members = self.objects(class);
        let texts: Vec<Vec<String>> = object.fields.iter().map(|field| vec![field.name.to_owned()]).collect();
        let mut taken = HashSet::new();
        let known = &mut self.values;
        let make = |text: &str| match known.get(text) {
            Some(ident) => ident.clone(),
            None => known.entry(text.to_owned()).or_insert_with(|| names::value(text)).clone(),
        };
        let idents = distinct(&texts, make, &mut taken);
        let mut fields = Vec::with_capacity(object.fields.len());
        for (field, ident) in object.fields.iter().zip(idents) {
            let (ty, presence) = self.presence(class, field);
            let nodes = self.property_nodes(shape, &members, field.name);
            self.note_untyped(field, &members, nodes.first().copied());
            fields.push(Field {
                wire: WireName::new(field.name),
                ident,
                limits: self.limits(field, &ty, &members, &nodes),
                ty,
                presence,
                description: nodes.iter().find_map(|&node| self.description(node)),
            });
        }
        let rest = object.rest.map(|values| {
            let texts = ["rest", "others", "further properties"].map(str::to_owned).to_vec();
            let ident = distinct(&[texts], names::value, &mut taken).remove(0);
            Rest { ident, ty: self.reference(values), description: None }
        });
        let needed =
            |field: &Field| matches!(field.presence, Presence::Required | Presence::RequiredNullable);
        let items = fields.iter().position(|field| field.wire.as_str() == ITEMS);
        let items = items.and_then(|field| match &fields[field].ty {
            TypeRef::List(item) => Some(Items { field, ty: (**item).clone() }),
            _ => None,
        });
        Struct { default: !fields.iter().any(needed), rest, items, fields }
    }

    fn presence(&mut self, class: Class, field: &FieldShape<'a>) -> (TypeRef, Presence) {
        if let Some(word) = self.constants.get(&(class, field.name)) {
            return (TypeRef::String, Presence::Constant(word.clone()));
        }
        let (inner, nullable) = match self.shapes.list[field.shape.index()] {
            Shape::Nullable(inner) => (inner, true),
            Shape::Any(_) => (field.shape, !field.required),
            _ => (field.shape, false),
        };
        let mut ty = self.reference(inner);
        if ty == TypeRef::String && self.secrets.contains(field.name) {
            ty = TypeRef::Secret(Box::new(ty));
        }
        let presence = match (field.required, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::RequiredNullable,
            (false, false) => Presence::Optional,
            (false, true) => Presence::OptionalNullable,
        };
        (ty, presence)
    }

    /// The objects that a class was made from.
    fn objects(&self, class: Class) -> Vec<ShapeId> {
        self.classes.members(class).to_vec()
    }

    /// The nodes of a property: first those of the shape that the struct is written as.
    fn property_nodes(&self, shape: ShapeId, members: &[ShapeId], name: &str) -> Vec<NodeId> {
        let mut nodes = Vec::new();
        let others = members.iter().copied().filter(|&member| member != shape);
        for member in std::iter::once(shape).chain(others) {
            for &tree in &self.shapes.sources[member.index()] {
                for &node in self.shapes.context.trees.members(tree) {
                    let properties = &self.schemas.nodes[node.index()].properties;
                    nodes.extend(
                        properties.iter().find(|(property, _)| *property == name).map(|&(_, child)| child),
                    );
                }
            }
        }
        nodes
    }

    /// What the schema says of a property; where only the branch beside null says something, that.
    pub(super) fn description(&self, node: NodeId) -> Option<String> {
        let node = &self.schemas.nodes[node.index()];
        if let Some(Json::String(text)) = node.keyword("description") {
            return Some(text.clone()).filter(|text| !text.trim().is_empty());
        }
        let mut said = node.branches.iter().filter_map(|branch| {
            match self.schemas.nodes[branch.index()].keyword("description") {
                Some(Json::String(text)) => Some(text.clone()),
                _ => None,
            }
        });
        said.next().filter(|_| node.branches.len() == 2)
    }

    /// The limits that hold wherever the field stands: places that disagree state none.
    fn limits(&self, field: &FieldShape<'a>, ty: &TypeRef, members: &[ShapeId], nodes: &[NodeId]) -> Limits {
        let mut shared = limits(self.schemas, nodes);
        if let TypeRef::Named(_) = ty {
            return Limits { default: shared.default, ..Limits::default() };
        }
        let alternatives = |shape: &ShapeId| {
            let fields = match &self.shapes.list[shape.index()] {
                Shape::Struct(object) => object.fields.as_slice(),
                _ => &[],
            };
            let mine = fields.iter().find(|mine| mine.name == field.name)?;
            let found = Alternatives::new(self.shapes.context, &mine.trees);
            match (ty, &found.list) {
                (TypeRef::String | TypeRef::Scalar | TypeRef::Boolean | TypeRef::Number, _) => Some(found),
                (TypeRef::List(_), Some(items)) => Some(Alternatives::new(self.shapes.context, items)),
                _ => None,
            }
        };
        let all: Vec<Alternatives<'_>> = members.iter().filter_map(alternatives).collect();
        if let Some((first, others)) = all.split_first()
            && others.iter().all(|other| other.words == first.words)
        {
            if !matches!(ty, TypeRef::List(_)) {
                shared.values.clone_from(&first.words);
            }
            if all.iter().all(Alternatives::is_words) {
                shared.only.clone_from(&first.words);
            }
        }
        shared
    }

    /// Counts a field whose value, or whose items, are untyped.
    fn note_untyped(&mut self, field: &FieldShape<'a>, members: &[ShapeId], node: Option<NodeId>) {
        let mut worst: Option<UntypedReason> = None;
        for member in members {
            let Shape::Struct(object) = &self.shapes.list[member.index()] else { continue };
            let Some(mine) = object.fields.iter().find(|mine| mine.name == field.name) else { continue };
            let Some(reason) = self.untyped_reason(mine.shape) else { continue };
            worst = Some(match worst {
                Some(before) if severity(&before) >= severity(&reason) => before,
                _ => reason,
            });
        }
        if let (Some(reason), Some(node)) = (worst, node) {
            self.untyped.push(Untyped { place: self.schemas.place(node), reason });
        }
    }
}

fn severity(reason: &UntypedReason) -> u8 {
    match reason {
        UntypedReason::Free => 0,
        UntypedReason::Unsupported(_) => 1,
        UntypedReason::Malformed => 2,
    }
}
