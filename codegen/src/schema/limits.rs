//! What schemas demand of values beyond their types → [`Limits`], for documentation.
//!
//! A type or a field is often described at several places: stated is what holds at all of them.

use super::bounds::{End, KeywordFilter, ends, finish, shared};
use super::discriminator::Objects;
use super::document::{description, same_field, value};
use super::literal::{Kinds, Literal};
use super::node::{Edge, NodeId};
use super::normal::Domain;
use super::normalize::{Normal, NormalId};
use super::scalars::Numbers;
use super::shape::{FieldShape, Shape, ShapeId, Shapes, VariantShape};
use super::site::MAX_WRAPPERS;
use crate::ir::{EnumValue, Inner, Limits, ScalarKind, When};

/// Where a value is described: by these nodes, which became these normal forms.
#[derive(Default)]
struct Described {
    nodes: Vec<NodeId>,
    normals: Vec<NormalId>,
}

impl Described {
    /// What these nodes describe, inside of values of these domains.
    fn new<'d>(shapes: &Shapes<'_>, nodes: Vec<NodeId>, domains: impl Iterator<Item = &'d Domain>) -> Self {
        let domains = domains.filter(|domain| !domain.is_empty());
        Self { nodes, normals: domains.map(|domain| shapes.normals.at(domain)).collect() }
    }
}

/// The limits of a field: those that hold wherever it stands. `members` are the structs that have it.
pub(super) fn of_field(
    shapes: &Shapes<'_>,
    field: &FieldShape<'_>,
    members: &[ShapeId],
    nodes: &[NodeId],
) -> Limits {
    let normals = members.iter().filter_map(|&member| Some(same_field(shapes, member, field.name)?.normal));
    let described = Described { nodes: nodes.to_vec(), normals: normals.collect() };
    limits_at(shapes, &described, field.shape, filter(shapes, field.shape), 0)
}

/// The limits of a schema that is another name of a list, a map or a scalar.
pub(super) fn of_alias(shapes: &Shapes<'_>, schema: usize) -> Limits {
    let node = shapes.normals.trees.schemas.roots[schema];
    let described = Described { nodes: vec![node], normals: vec![shapes.normals.roots[schema]] };
    let shape = shapes.root(schema);
    limits_at(shapes, &described, shape, filter(shapes, shape), 0)
}

/// The limits of a struct or an enumeration: those that hold for all shapes of its class; and what the documented
/// schema that it is says of values of any kind.
pub(super) fn of_type(shapes: &Shapes<'_>, members: &[ShapeId], schema: Option<usize>) -> Limits {
    let kinds = match shapes.get(members[0]) {
        Shape::Struct(_) => Kinds::OBJECT,
        Shape::Enumeration(_) => Kinds::SCALARS,
        _ => Kinds::NONE,
    };
    let described = Described { nodes: nodes_of(shapes, members), normals: Vec::new() };
    let limits = limits_at(shapes, &described, members[0], KeywordFilter::Kinds(kinds), 0);
    let Some(schema) = schema else { return limits };
    let root = Described { nodes: vec![shapes.normals.trees.schemas.roots[schema]], normals: Vec::new() };
    let Limits { default, deprecated, one_way, .. } =
        limits_at(shapes, &root, members[0], KeywordFilter::General, 0);
    Limits { default, deprecated, one_way, ..limits }
}

/// The limits of the properties without a name of their own, as those of a map.
pub(super) fn of_rest(shapes: &Shapes<'_>, members: &[ShapeId], values: ShapeId) -> Limits {
    let schemas = &shapes.normals.trees.schemas;
    let Some(ends) = ends(schemas, &nodes_of(shapes, members)) else { return Limits::default() };
    let normals = members.iter().filter_map(|&member| match shapes.get(member) {
        Shape::Struct(object) => shapes.normal(object.rest?),
        _ => None,
    });
    let described =
        Described { nodes: inside(&ends, Kinds::OBJECT, |end| &end.rest), normals: normals.collect() };
    Limits { names: names(&ends), entries: nested(shapes, &described, values, 0), ..Limits::default() }
}

/// The limits of a branch that is chosen by its kind of JSON, and its description.
pub(super) fn of_branch(
    shapes: &Shapes<'_>,
    members: &[ShapeId],
    variant: &VariantShape,
) -> (Limits, Option<String>) {
    let kinds = match variant.when {
        When::String => Kinds::STRING,
        When::Number => Kinds::NUMBER.with(Kinds::INTEGER),
        When::Boolean => Kinds::BOOLEAN,
        When::Array => Kinds::ARRAY,
        When::Object if matches!(shapes.get(variant.shape), Shape::Map(_)) => Kinds::OBJECT,
        _ => return Default::default(),
    };
    let normals = members.iter().filter_map(|&member| shapes.normal(member)).collect();
    let described = Described { nodes: nodes_of(shapes, members), normals };
    let schemas = &shapes.normals.trees.schemas;
    let ends = ends(schemas, &described.nodes).unwrap_or_default();
    let is_branch =
        |end: &&End<'_>| matches!(schemas[end.node].edge, Edge::Branch | Edge::Root) && end.takes(kinds);
    let text = ends.iter().filter(is_branch).find_map(|end| description(schemas, end.node));
    (limits_at(shapes, &described, variant.shape, KeywordFilter::Kinds(kinds), 0), text)
}

/// What is documented with a value, and not with the branches that it may be.
fn filter(shapes: &Shapes<'_>, shape: ShapeId) -> KeywordFilter {
    match shapes.get(shapes.non_null(shape)) {
        Shape::Union(_) => KeywordFilter::General,
        _ => KeywordFilter::All,
    }
}

/// The nodes that shapes come from.
fn nodes_of(shapes: &Shapes<'_>, members: &[ShapeId]) -> Vec<NodeId> {
    let trees = members.iter().flat_map(|&member| shapes.sources(member));
    trees.flat_map(|&tree| shapes.normals.trees.members(tree).iter().copied()).collect()
}

/// The limits of values that are described there and have this shape.
fn limits_at(
    shapes: &Shapes<'_>,
    of: &Described,
    shape: ShapeId,
    filter: KeywordFilter,
    depth: usize,
) -> Limits {
    let Some(ends) = ends(&shapes.normals.trees.schemas, &of.nodes) else { return Limits::default() };
    let mut limits = finish(&shared(&ends, filter));
    let kinds = match filter {
        KeywordFilter::General => return limits,
        KeywordFilter::All => Kinds::ANY,
        KeywordFilter::Kinds(kinds) => kinds,
    };
    let normals: Vec<&Normal<'_>> = of.normals.iter().map(|&id| shapes.normals.get(id)).collect();
    match *shapes.get(shapes.non_null(shape)) {
        Shape::Array(items) => {
            let domains = normals.iter().filter_map(|normal| normal.array.as_ref());
            let nodes = inside(&ends, Kinds::ARRAY, |end| &end.items);
            limits.items = nested(shapes, &Described::new(shapes, nodes, domains), items, depth);
        }
        Shape::Map(values) => {
            let domains = normals.iter().filter_map(|normal| match &normal.objects {
                Objects::One(object) => Some(&object.rest),
                _ => None,
            });
            let nodes = inside(&ends, Kinds::OBJECT, |end| &end.rest);
            limits.names = names(&ends);
            limits.entries = nested(shapes, &Described::new(shapes, nodes, domains), values, depth);
        }
        Shape::Scalar => {
            limits.kinds = scalar_kinds(&normals);
            values(&normals, kinds, &mut limits);
        }
        Shape::String | Shape::Tag(_) | Shape::Boolean | Shape::Integer | Shape::Number => {
            values(&normals, kinds, &mut limits);
        }
        _ => {}
    }
    limits
}

/// What is said of the items of a list, or of the values of a map.
fn nested(shapes: &Shapes<'_>, of: &Described, shape: ShapeId, depth: usize) -> Option<Box<Inner>> {
    if depth > MAX_WRAPPERS || of.nodes.is_empty() {
        return None;
    }
    let schemas = &shapes.normals.trees.schemas;
    let limits = limits_at(shapes, of, shape, filter(shapes, shape), depth + 1);
    let description = of.nodes.iter().find_map(|&node| description(schemas, node));
    let inner = Inner { description, limits };
    (inner != Inner::default()).then(|| Box::new(inner))
}

/// The single values, where all normal forms have the same.
fn values(normals: &[&Normal<'_>], kinds: Kinds, limits: &mut Limits) {
    let literals = |normal: &Normal<'_>| -> Vec<EnumValue> {
        let literals = normal.scalars.literals.iter().filter(|literal| kinds.has(literal.kinds()));
        literals.filter_map(value).collect()
    };
    let Some((first, others)) = normals.split_first() else { return };
    let found = literals(first);
    if found.is_empty() || others.iter().any(|other| literals(other) != found) {
        return;
    }
    let is_closed = |normal: &&Normal<'_>| {
        let scalars = &normal.scalars;
        let open = scalars.string.is_some() && kinds.has(Kinds::STRING)
            || scalars.number.is_some() && kinds.has(Kinds::NUMBER)
            || scalars.boolean && kinds.has(Kinds::BOOLEAN);
        !open
    };
    if normals.iter().all(is_closed) {
        limits.only.clone_from(&found);
    }
    limits.values = found;
}

/// The kinds of scalars that any of these takes.
fn scalar_kinds(normals: &[&Normal<'_>]) -> Vec<ScalarKind> {
    let any = |test: &dyn Fn(&Normal<'_>) -> bool| normals.iter().any(|normal| test(normal));
    let literal = |test: fn(&Literal<'_>) -> bool| any(&|normal| normal.scalars.literals.iter().any(test));
    let is_integer = any(&|normal| normal.scalars.number.is_some_and(Numbers::is_whole));
    let is_number = any(&|normal| normal.scalars.number.is_some_and(|number| !number.is_whole()));
    let numbers =
        literal(|literal| matches!(literal, Literal::Number(_)) && !literal.kinds().has(Kinds::INTEGER));
    let integers =
        literal(|literal| matches!(literal, Literal::Number(_)) && literal.kinds().has(Kinds::INTEGER));
    let all = [
        (
            ScalarKind::String,
            any(&|normal| normal.scalars.string.is_some())
                || literal(|one| matches!(one, Literal::String(_))),
        ),
        (ScalarKind::Integer, (is_integer || integers) && !is_number && !numbers),
        (ScalarKind::Number, is_number || numbers),
        (
            ScalarKind::Boolean,
            any(&|normal| normal.scalars.boolean) || literal(|one| matches!(one, Literal::Boolean(_))),
        ),
        (ScalarKind::Null, any(&|normal| normal.null)),
    ];
    all.into_iter().filter(|(_, is_there)| *is_there).map(|(kind, _)| kind).collect()
}

/// The patterns of the names of a map, where all say the same.
fn names(ends: &[End<'_>]) -> Vec<String> {
    let mut objects = ends.iter().filter(|end| end.takes(Kinds::OBJECT));
    let Some(first) = objects.next() else { return Vec::new() };
    if objects.any(|end| end.names != first.names) {
        return Vec::new();
    }
    first.names.iter().map(|&name| name.to_owned()).collect()
}

/// The nodes inside of all ends of a kind; none where one of them says nothing of what is inside.
fn inside(ends: &[End<'_>], kind: Kinds, of: for<'e> fn(&'e End<'_>) -> &'e Vec<NodeId>) -> Vec<NodeId> {
    let mut nodes = Vec::new();
    for end in ends.iter().filter(|end| end.takes(kind)) {
        if of(end).is_empty() {
            return Vec::new();
        }
        nodes.extend(of(end));
    }
    nodes
}
