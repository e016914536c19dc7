//! Classes and names → named types of the IR, with their documentation.

use std::collections::{BTreeMap, BTreeSet};

use super::document::{description, tree_description, value};
use super::field::Fields;
use super::ids::{Id, Ids};
use super::input::{AcceptedValues, Input};
use super::keep::{FurtherName, Kept};
use super::limits;
use super::literal::Literal;
use super::member::{self, KeptMembersOf};
use super::name::{NameEntry, Names, TypeSource};
use super::node::{Edge, NodeId, SchemaNodes, State};
use super::normal::UntypedReason;
use super::shape::{Shape, ShapeId, UnionShape};
use super::site::Sites;
use super::type_ref::TypeRefs;
use super::unify::{Class, Classes, condition, first_node};
use crate::diagnostic::Diagnostics;
use crate::ir::{
    ActionId, EnumValue, EnumVariant, Enumeration, Home, Ident, Limits, NamedType, TypeKind, TypeRef, Union,
    Variant, WireName,
};
use crate::names::Scope;
use crate::parallel;

/// A place that became a free-form value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untyped {
    /// Where: `device.attributes[].attributeTags`.
    pub place: String,
    /// Why.
    pub reason: UntypedReason,
}

/// The types before they are in files, and what has them.
pub(super) struct Built {
    /// All named types in the order of their names; the home of those of `models` is [`MODELS`](super::keep::MODELS).
    pub(super) named: Vec<NamedType>,
    /// The type of each of [`Input::schemas`].
    pub(super) schemas: Vec<TypeRef>,
    /// The type of each of [`Input::enumerations`].
    pub(super) enumerations: Vec<TypeRef>,
    /// The types of ids, by name on the wire.
    pub(super) ids: BTreeMap<String, TypeRef>,
    /// The names for which an exception changed something.
    pub(super) exceptions: BTreeSet<String>,
    /// Places left untyped.
    pub(super) untyped: Vec<Untyped>,
}

/// Makes all types.
///
/// Warns of places that no type can express, where the parser has not.
pub(super) fn build(
    input: &Input<'_>,
    classes: &Classes<'_>,
    ids: &Ids<'_>,
    sites: &Sites,
    kept: &Kept<'_>,
    names: &Names,
    diagnostics: &mut Diagnostics,
) -> Built {
    let refs = TypeRefs::new(classes, ids, names);
    let fields = Fields::new(input, classes, ids, sites);
    let users = users(input, classes);
    let builder = Builder { input, classes, ids, kept, names, refs, fields, users };
    let (types, untyped): (_, Vec<_>) =
        parallel::map(&names.list, |entry| builder.named(entry)).into_iter().unzip();
    let untyped = untyped.concat();
    let Builder { refs, .. } = builder;
    let schemas = &classes.shapes.normals.trees.schemas;
    report(schemas, &untyped, diagnostics);
    let untyped = untyped.into_iter().map(|(node, reason)| Untyped { place: schemas.path(node), reason });
    let untyped: BTreeSet<Untyped> = untyped.collect();
    Built {
        named: types,
        schemas: (0..input.schemas.len()).map(|schema| refs.of_schema(schema)).collect(),
        enumerations: (input.enumerations.iter().zip(&classes.shapes.enumerations))
            .map(|(values, &shape)| refs.of_values(values.resource, shape))
            .collect(),
        ids: (ids.list.iter().enumerate()).map(|(at, id)| (id.name.to_owned(), refs.of_id(at))).collect(),
        exceptions: ids.exceptions.clone(),
        untyped: untyped.into_iter().collect(),
    }
}

/// Warns of what no type can express.
fn report(schemas: &SchemaNodes<'_>, untyped: &[(NodeId, UntypedReason)], diagnostics: &mut Diagnostics) {
    let parsed = |what: &'static str| schemas.nodes.iter().any(|node| node.state == State::Unsupported(what));
    for &(mut node, reason) in untyped {
        let UntypedReason::Unsupported(what) = reason else { continue };
        // A union is warned of as a whole.
        while let (Edge::Branch, Some(parent)) = (schemas[node].edge, schemas[node].parent) {
            node = parent;
        }
        if !parsed(what) {
            let message = format!("{what}: not representable as a type; any JSON value is accepted here");
            diagnostics.push(schemas.finding(node, None, "unsupported-schema", &message));
        }
    }
}

/// The actions that use each class or schema at the top of a body, a parameter, a response or an event.
fn users<'n>(input: &Input<'n>, classes: &Classes<'_>) -> BTreeMap<TypeSource, BTreeSet<&'n ActionId>> {
    let mut users: BTreeMap<TypeSource, BTreeSet<&ActionId>> = BTreeMap::new();
    for used in input.uses {
        let class = classes.of_schema(used.schema).map(TypeSource::Class);
        for source in [TypeSource::Alias(used.schema)].into_iter().chain(class) {
            users.entry(source).or_default().insert(&used.action);
        }
    }
    users
}

struct Builder<'n, 'a> {
    input: &'n Input<'n>,
    classes: &'n Classes<'a>,
    ids: &'n Ids<'n>,
    kept: &'n Kept<'n>,
    names: &'n Names,
    refs: TypeRefs<'n, 'a>,
    fields: Fields<'n, 'a>,
    users: BTreeMap<TypeSource, BTreeSet<&'n ActionId>>,
}

impl Builder<'_, '_> {
    /// A type, and the places in it that are left untyped.
    fn named(&self, entry: &NameEntry) -> (NamedType, Vec<(NodeId, UntypedReason)>) {
        let mut untyped = Vec::new();
        (self.describe(entry, &mut untyped), untyped)
    }

    fn describe(&self, entry: &NameEntry, untyped: &mut Vec<(NodeId, UntypedReason)>) -> NamedType {
        let classes = self.classes;
        let shapes = &classes.shapes;
        let trees = &shapes.normals.trees;
        let (schema, shape, kind) = match entry.of {
            TypeSource::Class(class) => {
                let shape = self.writer(class);
                let kept = KeptMembersOf::new(self.input, self.kept, entry);
                (self.names.documented.get(&class).copied(), shape, self.kind(class, shape, kept, untyped))
            }
            TypeSource::Alias(schema) => {
                let shape = shapes.root(schema);
                let reason = self.refs.untyped(shape);
                untyped.extend(reason.map(|reason| (trees.schemas.roots[schema], reason)));
                (Some(schema), shape, TypeKind::Alias(self.refs.of(shape)))
            }
            TypeSource::Further(at) => {
                let FurtherName { target: (home, name), deprecated, .. } = &self.names.further[at];
                let kind = TypeKind::Alias(self.refs.of_name(home, name));
                return NamedType { deprecated: *deprecated, ..bare(entry, kind) };
            }
            TypeSource::Id(id) => return self.id(entry, &self.ids.list[id]),
        };
        let doc = schema.map(|schema| &self.input.schemas[schema]);
        let root = schema.map(|schema| trees.schemas.roots[schema]);
        let described = || match root {
            Some(root) => description(&trees.schemas, root),
            None => tree_description(trees, shapes.sources(shape)),
        };
        let node = root.or_else(|| first_node(shapes, shape));
        let (origin, page) = match (node, self.values(entry)) {
            (Some(node), _) => {
                let schema = trees.schemas[node].schema;
                (trees.schemas.path(node), trees.schemas.docs[schema].page.clone())
            }
            (None, Some(of)) => (format!("{}.{}", of.action.resource, of.parameter), of.page.clone()),
            (None, None) => Default::default(),
        };
        let users = self.users.get(&entry.of).into_iter().flatten();
        let limits = match entry.of {
            TypeSource::Class(class) => limits::of_type(shapes, classes.members(class), schema),
            TypeSource::Alias(schema) => limits::of_alias(shapes, schema),
            TypeSource::Further(_) | TypeSource::Id(_) => Limits::default(),
        };
        NamedType {
            limits,
            title: doc.map(|doc| doc.title.value.clone()),
            description: doc.and_then(|doc| doc.description.clone()).or_else(described),
            origin,
            page,
            used_by: users.map(|&action| action.clone()).collect(),
            ..bare(entry, kind)
        }
    }

    /// An id, with what is said of it where it is documented as a schema.
    fn id(&self, entry: &NameEntry, id: &Id<'_>) -> NamedType {
        let schemas = &self.classes.shapes.normals.trees.schemas;
        let doc = id.documented.map(|schema| &self.input.schemas[schema]);
        NamedType {
            title: doc.map(|doc| doc.title.value.clone()),
            description: doc.and_then(|doc| doc.description.clone()),
            origin: id.first.map_or_else(|| format!("{{{}}}", id.name), |node| schemas.path(node)),
            page: id.first.map_or(id.page, |node| &schemas.docs[schemas[node].schema].page).to_owned(),
            ..bare(entry, TypeKind::Id(WireName::new(id.name)))
        }
    }

    /// The shape that a class is written as: the schema's whose name it has, else the first.
    fn writer(&self, class: Class) -> ShapeId {
        let shapes = &self.classes.shapes;
        let documented =
            self.names.documented.get(&class).map(|&schema| shapes.non_null(shapes.root(schema)));
        documented.unwrap_or_else(|| self.classes.members(class)[0])
    }

    /// The parameter whose values an enumeration is, the first of them.
    fn values(&self, entry: &NameEntry) -> Option<&AcceptedValues> {
        let mut enumerations = self.input.enumerations.iter().zip(&self.classes.shapes.enumerations);
        let here = |values: &AcceptedValues| match entry.home {
            Home::Resource(page) => values.resource == page,
            Home::Models(_) => true,
        };
        let found = enumerations
            .find(|(values, shape)| entry.of == TypeSource::Class(self.classes.of(**shape)) && here(values));
        found.map(|(values, _)| values)
    }

    /// What a class is, written as one of its shapes.
    fn kind(
        &self,
        class: Class,
        shape: ShapeId,
        kept: KeptMembersOf<'_>,
        untyped: &mut Vec<(NodeId, UntypedReason)>,
    ) -> TypeKind {
        match self.classes.shapes.get(shape) {
            Shape::Enumeration(literals) => TypeKind::Enumeration(enumeration(literals, kept.names)),
            Shape::Struct(object) => {
                TypeKind::Struct(self.fields.structure(class, shape, object, &self.refs, kept, untyped))
            }
            Shape::Union(union) => {
                let names = self.branch_names(class, union);
                TypeKind::Union(self.union((class, shape), union, names, untyped))
            }
            _ => TypeKind::Alias(self.refs.of(shape)),
        }
    }

    /// The names of a union's branches. They come in the order of the class's first shape, the union may be
    /// written in another.
    fn branch_names(&self, class: Class, union: &UnionShape) -> Vec<Ident> {
        let (Shape::Union(first), Some(names)) = (self.classes.first(class), self.names.branches.get(&class))
        else {
            return Vec::new();
        };
        let order: Vec<String> = first.variants.iter().map(condition).collect();
        let position = |condition: String| order.iter().position(|other| *other == condition);
        let name = |variant| names.get(position(condition(variant))?).cloned();
        union.variants.iter().filter_map(name).collect()
    }

    fn union(
        &self,
        (class, shape): (Class, ShapeId),
        union: &UnionShape,
        names: Vec<Ident>,
        untyped: &mut Vec<(NodeId, UntypedReason)>,
    ) -> Union {
        let shapes = &self.classes.shapes;
        let mut variants = Vec::with_capacity(union.variants.len());
        for (variant, ident) in union.variants.iter().zip(names) {
            let (map, object) = match shapes.get(variant.shape) {
                Shape::Map(_) => (true, true),
                Shape::Struct(_) => (false, true),
                _ => (false, false),
            };
            let place = first_node(shapes, if map { variant.shape } else { shape });
            untyped.extend(place.zip(self.refs.untyped(variant.shape)));
            let ty = match self.refs.of(variant.shape) {
                TypeRef::Nullable(value) => *value,
                ty => ty,
            };
            let described = || tree_description(&shapes.normals.trees, shapes.sources(variant.shape));
            let (limits, said) = limits::of_branch(shapes, self.classes.members(class), variant);
            let description = if object { described() } else { said };
            variants.push(Variant { ident, ty, when: variant.when.clone(), limits, description });
        }
        Union { tags: union.tags.clone(), variants }
    }
}

/// A type of which nothing but its name is known.
fn bare(entry: &NameEntry, kind: TypeKind) -> NamedType {
    NamedType {
        ident: entry.ident.clone(),
        home: entry.home.clone(),
        title: None,
        description: None,
        origin: String::new(),
        page: String::new(),
        limits: Limits::default(),
        used_by: Vec::new(),
        deprecated: false,
        kind,
    }
}

fn enumeration(literals: &[Literal<'_>], kept: &[(String, String)]) -> Enumeration {
    let values: Vec<EnumValue> = literals.iter().filter_map(value).collect();
    let idents = member::values(&values, kept).assign(Scope::new([Ident::new("Unknown")]));
    let variants = values.into_iter().zip(idents).map(|(value, ident)| EnumVariant { ident, value });
    Enumeration { variants: variants.collect() }
}
