//! Object shapes → structs: names, presence, types and documentation of fields.

use std::collections::{BTreeSet, HashMap};

use super::document::{description, property_nodes, same_field};
use super::ids::Ids;
use super::input::Input;
use super::limits::{of_field, of_rest};
use super::member::{self, KeptMembersOf};
use super::node::NodeId;
use super::normal::UntypedReason;
use super::shape::{FieldShape, Shape, ShapeId, StructShape};
use super::site::{Parent, Role, Site, Sites};
use super::type_ref::TypeRefs;
use super::unify::{Class, Classes};
use crate::ir::{Field, Items, Presence, Rest, Struct, TypeRef, When, WireName};
use crate::names::Scope;

/// The name of the property that makes a struct a collection.
const ITEMS: &str = "items";

/// Makes structs.
pub(super) struct Fields<'n, 'a> {
    classes: &'n Classes<'a>,
    ids: &'n Ids<'n>,
    /// Names of properties whose values are secret.
    secrets: BTreeSet<&'n str>,
    /// Tags that are always one string, by struct and property.
    constants: HashMap<(Class, &'a str), String>,
}

impl<'n, 'a> Fields<'n, 'a> {
    pub(super) fn new(input: &Input<'n>, classes: &'n Classes<'a>, ids: &'n Ids<'n>, sites: &Sites) -> Self {
        let secrets = input.secrets.iter().map(String::as_str).collect();
        Self { classes, ids, secrets, constants: constants(input, classes, sites) }
    }

    /// The struct of a class, written as one of its shapes; notes the places in it that are untyped.
    pub(super) fn structure(
        &self,
        class: Class,
        shape: ShapeId,
        object: &StructShape<'a>,
        refs: &TypeRefs<'_, '_>,
        kept: KeptMembersOf<'_>,
        untyped: &mut Vec<(NodeId, UntypedReason)>,
    ) -> Struct {
        let shapes = &self.classes.shapes;
        let members = self.classes.members(class);
        let names = object.fields.iter().map(|field| field.name);
        let mut idents =
            member::fields(names, object.rest.is_some(), kept.names).assign(Scope::default()).into_iter();
        let mut fields = Vec::with_capacity(object.fields.len());
        for (field, ident) in object.fields.iter().zip(idents.by_ref()) {
            let (ty, presence) = self.presence(class, field, refs);
            let others = members.iter().copied().filter(|&member| member != shape);
            let nodes = property_nodes(shapes, std::iter::once(shape).chain(others), field.name);
            let same = members.iter().filter_map(|&member| same_field(shapes, member, field.name));
            let reason = same.filter_map(|field| refs.untyped(field.shape)).max();
            untyped.extend(nodes.first().copied().zip(reason));
            fields.push(Field {
                wire: WireName::new(field.name),
                ident,
                limits: of_field(shapes, field, members, &nodes),
                ty: self.ids.at(class, field.name).map_or(ty, |id| refs.of_id(id)),
                presence,
                description: nodes.iter().find_map(|&node| description(&shapes.normals.trees.schemas, node)),
                object_form: None,
            });
        }
        let rest = object.rest.zip(idents.next());
        let rest = rest.map(|(values, ident)| {
            let limits = Box::new(of_rest(shapes, members, values));
            Rest { ident, ty: refs.of(values), limits, description: None }
        });
        let arguments = kept.arguments(&fields);
        Struct { default: arguments.is_empty(), rest, items: items(&fields), arguments, fields }
    }

    fn presence(&self, class: Class, field: &FieldShape<'a>, refs: &TypeRefs<'_, '_>) -> (TypeRef, Presence) {
        if let Some(value) = self.constants.get(&(class, field.name)) {
            return (TypeRef::String, Presence::Constant(value.clone()));
        }
        let (inner, nullable) = match *self.classes.shapes.get(field.shape) {
            Shape::Nullable(inner) => (inner, true),
            Shape::Any(_) => (field.shape, !field.required),
            _ => (field.shape, false),
        };
        let mut ty = refs.of(inner);
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
}

/// The field that makes a struct a collection.
fn items(fields: &[Field]) -> Option<Items> {
    let field = fields.iter().position(|field| field.wire.as_str() == ITEMS)?;
    match &fields[field].ty {
        TypeRef::Array(item) => Some(Items { field, ty: (**item).clone() }),
        _ => None,
    }
}

/// Tags that are one string in a struct that is nothing but a branch with this string.
fn constants<'a>(
    input: &Input<'_>,
    classes: &Classes<'a>,
    sites: &Sites,
) -> HashMap<(Class, &'a str), String> {
    let used: BTreeSet<Class> = input.uses.iter().filter_map(|used| classes.of_schema(used.schema)).collect();
    let mut constants = HashMap::new();
    for class in classes.all().filter(|class| !used.contains(class)) {
        let Shape::Struct(object) = classes.first(class) else { continue };
        let tags =
            object.fields.iter().filter(|field| matches!(classes.shapes.get(field.shape), Shape::Tag(_)));
        for field in tags {
            let inside = sites.of(class).iter().filter(|site| matches!(site.parent, Parent::Class(_)));
            let mut values = inside.map(|site| tag_value(classes, site, field.name));
            if let Some(Some(first)) = values.next()
                && values.all(|value| value == Some(first))
            {
                constants.insert((class, field.name), first.to_owned());
            }
        }
    }
    constants
}

/// The one string that a tag has where a site is the branch of a union.
fn tag_value<'c>(classes: &'c Classes<'_>, site: &Site, field: &str) -> Option<&'c str> {
    let (Parent::Class(class), Role::Variant { index, item: false }) = (site.parent, &site.role) else {
        return None;
    };
    let Shape::Union(union) = classes.first(class) else { return None };
    let tag = union.tags.iter().position(|tag| tag.as_str() == field)?;
    match &union.variants.get(*index)?.when {
        When::Tags(values) => match values.get(tag)?.as_slice() {
            [value] => Some(value),
            _ => None,
        },
        _ => None,
    }
}
