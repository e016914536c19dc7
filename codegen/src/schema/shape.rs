//! Normal forms → shapes: what a place in a Rust type may hold.
//!
//! - One kind of scalar is that scalar. Two values or more are an enumeration, also beside any string, for it
//!   takes any string anyway. One value, alone or beside any string, is no enumeration but a string, and
//!   documented with the field; so is `true` alone a boolean.
//! - Several kinds of scalars are the shared scalar type, or a mixed enumeration where all values are known.
//! - Null goes outwards: it makes the place nullable.
//! - Whatever else may be several things is a union, by JSON kind and, for objects, by what
//!   [`discriminate`](super::discriminator::discriminate) found.

use std::collections::{HashMap, HashSet};

use super::discriminator::Objects;
use super::identity::TreeId;
use super::input::Time;
use super::literal::{Kinds, Literal};
use super::node::number;
use super::normal::{Domain, Object, UntypedReason};
use super::normalize::{Normal, NormalId, Normals};
use super::scalars::{Numbers, Scalars, Strings};
use crate::ir::{When, WireName};

/// Index of a shape in [`Shapes::list`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct ShapeId(pub(super) u32);

impl ShapeId {
    pub(super) fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape<'a> {
    Any(UntypedReason),
    Scalar,
    String,
    Timestamp,
    Boolean,
    Integer,
    Number,
    /// A number that is a time, and whether it is whole.
    Time(Time, bool),
    /// One of these values, or a new one.
    Enumeration(Vec<Literal<'a>>),
    /// Always this string: the tag that discriminates an object in some union.
    Tag(String),
    Array(ShapeId),
    Map(ShapeId),
    Nullable(ShapeId),
    Struct(StructShape<'a>),
    Union(UnionShape),
}

/// An object with known properties.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StructShape<'a> {
    pub(super) fields: Vec<FieldShape<'a>>,
    pub(super) rest: Option<ShapeId>,
}

/// A property of an object.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FieldShape<'a> {
    pub(super) name: &'a str,
    pub(super) required: bool,
    pub(super) shape: ShapeId,
    /// What the shape was made from.
    pub(super) normal: NormalId,
}

/// Values of several shapes.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct UnionShape {
    pub(super) tags: Vec<WireName>,
    pub(super) variants: Vec<VariantShape>,
}

/// One branch of a union.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct VariantShape {
    pub(super) when: When,
    pub(super) shape: ShapeId,
}

/// The graph of shapes.
#[derive(Debug)]
pub(super) struct Shapes<'a> {
    pub(super) normals: Normals<'a>,
    pub(super) list: Vec<Shape<'a>>,
    /// The trees that each shape comes from: where its documentation stands.
    sources: Vec<Vec<TreeId>>,
    /// The normal forms of shapes that stand without the null of theirs.
    non_null: HashMap<ShapeId, NormalId>,
    /// The shape of each list of values.
    pub(super) enumerations: Vec<ShapeId>,
}

/// Makes the shape of every normal form, and of lists of strings that stand in no schema.
pub(super) fn shape<'a>(
    normals: Normals<'a>,
    enumerations: impl Iterator<Item = &'a [String]>,
) -> Shapes<'a> {
    let placeholders = vec![Shape::Scalar; normals.list.len()];
    let sources = normals.list.iter().map(|normal| normal.sources.clone()).collect();
    let mut shaper = Shaper { normals: &normals, list: placeholders, sources, non_null: HashMap::new() };
    for (index, normal) in normals.list.iter().enumerate() {
        shaper.list[index] = shaper.shape(normal, index);
    }
    let enumeration = |values: &'a [String]| {
        let literals = values.iter().map(|value| Literal::String(value)).collect();
        shaper.add(if values.len() < 2 { Shape::String } else { Shape::Enumeration(literals) }, Vec::new())
    };
    let enumerations = enumerations.map(enumeration).collect();
    shaper.cut_nameless_cycles();
    shaper.keep_tags();
    shaper.unwrap_nullable_scalars();
    let Shaper { list, sources, non_null, .. } = shaper;
    Shapes { normals, list, sources, non_null, enumerations }
}

impl<'a> Shapes<'a> {
    pub(super) fn get(&self, id: ShapeId) -> &Shape<'a> {
        &self.list[id.index()]
    }

    /// The shape of a schema.
    pub(super) fn root(&self, schema: usize) -> ShapeId {
        ShapeId(self.normals.roots[schema].0)
    }

    /// The trees that a shape comes from.
    pub(super) fn sources(&self, id: ShapeId) -> &[TreeId] {
        &self.sources[id.index()]
    }

    /// The normal form that a shape was made from; `None` for a branch of a union, and what stands in no schema.
    pub(super) fn normal(&self, id: ShapeId) -> Option<NormalId> {
        let own = (id.index() < self.normals.list.len()).then_some(NormalId(id.0));
        own.or_else(|| self.non_null.get(&id).copied())
    }

    /// The shape without null around it.
    pub(super) fn non_null(&self, id: ShapeId) -> ShapeId {
        match *self.get(id) {
            Shape::Nullable(inner) => inner,
            _ => id,
        }
    }

    /// Whether a shape is a type with a name.
    pub(super) fn has_name(&self, id: ShapeId) -> bool {
        matches!(self.get(id), Shape::Enumeration(_) | Shape::Struct(_) | Shape::Union(_))
    }
}

struct Shaper<'n, 'a> {
    normals: &'n Normals<'a>,
    list: Vec<Shape<'a>>,
    sources: Vec<Vec<TreeId>>,
    non_null: HashMap<ShapeId, NormalId>,
}

impl<'a> Shaper<'_, 'a> {
    fn add(&mut self, shape: Shape<'a>, sources: Vec<TreeId>) -> ShapeId {
        let id = ShapeId(number(self.list.len()));
        self.list.push(shape);
        self.sources.push(sources);
        id
    }

    fn at(&self, domain: &Domain) -> ShapeId {
        ShapeId(self.normals.at(domain).0)
    }

    fn shape(&mut self, normal: &Normal<'a>, index: usize) -> Shape<'a> {
        if let Some(reason) = normal.any {
            return Shape::Any(reason);
        }
        let nothing =
            normal.scalars.is_empty() && normal.array.is_none() && matches!(normal.objects, Objects::None);
        if !normal.null {
            return if nothing { Shape::Scalar } else { self.without_null(normal, index) };
        }
        let inner = self.add(Shape::Scalar, normal.sources.clone());
        self.non_null.insert(inner, NormalId(number(index)));
        if !nothing {
            self.list[inner.index()] = self.without_null(normal, inner.index());
        }
        Shape::Nullable(inner)
    }

    fn without_null(&mut self, normal: &Normal<'a>, index: usize) -> Shape<'a> {
        match (normal.scalars.is_empty(), &normal.array, &normal.objects) {
            (false, None, Objects::None) => scalar(&normal.scalars),
            (true, Some(items), Objects::None) => self.array(items),
            (true, None, Objects::One(object)) => {
                self.sources[index].clone_from(&object.sources);
                self.object(object)
            }
            _ => self.union(normal),
        }
    }

    fn array(&mut self, items: &Domain) -> Shape<'a> {
        if items.is_empty() {
            return Shape::Array(self.add(Shape::Any(UntypedReason::Free), Vec::new()));
        }
        Shape::Array(self.at(items))
    }

    fn object(&mut self, object: &Object<'a>) -> Shape<'a> {
        let rest = match object.any {
            Some(reason) => Some(self.add(Shape::Any(reason), object.sources.clone())),
            None => (!object.rest.is_empty()).then(|| self.at(&object.rest)),
        };
        if let (true, Some(values)) = (object.properties.is_empty(), rest) {
            return Shape::Map(values);
        }
        let fields = object.properties.iter().map(|property| {
            let normal = self.normals.at(&property.domain);
            let required = object.requires(property.name);
            FieldShape { name: property.name, required, shape: ShapeId(normal.0), normal }
        });
        Shape::Struct(StructShape { fields: fields.collect(), rest })
    }

    fn union(&mut self, normal: &Normal<'a>) -> Shape<'a> {
        let mut branches: Vec<(When, Shape<'a>, Vec<TreeId>)> = Vec::new();
        let of_kind = by_kind(&normal.scalars);
        branches.extend(of_kind.map(|(when, shape)| (when, shape, normal.sources.clone())));
        if let Some(items) = &normal.array {
            branches.push((When::Array, self.array(items), normal.sources.clone()));
        }
        let mut object = |when, object: &'_ Object<'a>| (when, self.object(object), object.sources.clone());
        let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        let wire = |names: &[&str]| names.iter().map(|&name| WireName::new(name)).collect();
        let mut tags = Vec::new();
        match &normal.objects {
            Objects::None => {}
            Objects::One(only) => branches.push(object(When::Object, only)),
            Objects::Tagged(names, objects) => {
                tags = wire(names);
                branches.extend(objects.iter().map(|(values, of)| {
                    object(When::Tags(values.iter().map(|values| owned(values)).collect()), of)
                }));
            }
            Objects::Keyed(objects) => {
                branches.extend(objects.iter().map(|(keys, of)| object(When::Keys(wire(keys)), of)));
            }
        }
        let variant = |(when, shape, sources)| VariantShape { when, shape: self.add(shape, sources) };
        let variants = branches.into_iter().map(variant).collect();
        Shape::Union(UnionShape { tags, variants })
    }

    /// Arrays and maps of nothing but themselves: Rust needs a name to say that, and they have none.
    fn cut_nameless_cycles(&mut self) {
        let inside = |list: &[Shape<'_>], id: ShapeId| match list[id.index()] {
            Shape::Array(inner) | Shape::Map(inner) | Shape::Nullable(inner) => Some(inner),
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
        let cycles: Vec<ShapeId> = (0..).map(ShapeId).take(self.list.len()).filter(returns).collect();
        for id in cycles {
            let reason = UntypedReason::Unsupported("arrays or maps of nothing but themselves");
            let any = self.add(Shape::Any(reason), Vec::new());
            match &mut self.list[id.index()] {
                Shape::Array(inner) | Shape::Map(inner) | Shape::Nullable(inner) => *inner = any,
                _ => {}
            }
        }
    }

    /// One value is a plain string, but for the tags of branches: there it discriminates types, in the union
    /// and wherever else the same object stands.
    fn keep_tags(&mut self) {
        let mut tags: HashMap<(Vec<TreeId>, String), String> = HashMap::new();
        for shape in &self.list {
            let Shape::Union(union) = shape else { continue };
            for variant in &union.variants {
                let When::Tags(values) = &variant.when else { continue };
                for (tag, values) in union.tags.iter().zip(values) {
                    if let [value] = values.as_slice() {
                        let object = self.sources[variant.shape.index()].clone();
                        tags.insert((object, tag.as_str().to_owned()), value.clone());
                    }
                }
            }
        }
        let names: HashSet<String> = tags.keys().map(|(_, name)| name.clone()).collect();
        for id in 0..self.list.len() {
            let Shape::Struct(mut object) = self.list[id].clone() else { continue };
            for field in object.fields.iter_mut().filter(|field| names.contains(field.name)) {
                if self.list[field.shape.index()] != Shape::String {
                    continue;
                }
                let key = (self.sources[id].clone(), field.name.to_owned());
                if let Some(value) = tags.get(&key) {
                    field.shape = self.add(Shape::Tag(value.clone()), Vec::new());
                }
            }
            self.list[id] = Shape::Struct(object);
        }
    }

    /// The shared scalar type takes null as it takes a string: where a place is always there, nullable adds
    /// nothing to it.
    fn unwrap_nullable_scalars(&mut self) {
        let target = |(id, shape): (u32, &Shape<'_>)| match shape {
            &Shape::Nullable(inner) if self.list[inner.index()] == Shape::Scalar => inner,
            _ => ShapeId(id),
        };
        let target: Vec<ShapeId> = (0..).zip(&self.list).map(target).collect();
        for shape in &mut self.list {
            match shape {
                Shape::Array(inner) | Shape::Map(inner) => *inner = target[inner.index()],
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

/// A branch for each kind of scalar, where something else than a scalar may stand there too.
fn by_kind<'a>(scalars: &Scalars<'a>) -> impl Iterator<Item = (When, Shape<'a>)> + use<'a> {
    let literals =
        |kind: Kinds| scalars.literals.iter().copied().filter(|literal| literal.kinds().has(kind)).collect();
    let strings = Scalars { string: scalars.string, literals: literals(Kinds::STRING), ..Scalars::default() };
    let numbers = Scalars {
        number: scalars.number,
        time: scalars.time,
        literals: literals(Kinds::NUMBER),
        ..Scalars::default()
    };
    let booleans =
        Scalars { boolean: scalars.boolean, literals: literals(Kinds::BOOLEAN), ..Scalars::default() };
    let kinds = [(When::String, strings), (When::Number, numbers), (When::Boolean, booleans)];
    kinds.into_iter().filter(|(_, kind)| !kind.is_empty()).map(|(when, kind)| (when, scalar(&kind)))
}

/// The shape of nothing but scalars.
fn scalar<'a>(scalars: &Scalars<'a>) -> Shape<'a> {
    let literals = &scalars.literals;
    let has = |kind: Kinds| literals.iter().any(|literal| literal.kinds().has(kind));
    let strings = scalars.string.is_some() || has(Kinds::STRING);
    let numbers = scalars.number.is_some() || has(Kinds::NUMBER);
    let booleans = scalars.boolean || has(Kinds::BOOLEAN);
    let open = scalars.string.is_some() || scalars.number.is_some() || scalars.boolean;
    // An enumeration of several kinds takes a number that none of its values stands for; one of texts does not.
    let known: Vec<Literal<'a>> = literals.iter().copied().filter(Literal::is_kept).collect();
    let lost = known.len() < literals.len();
    let all_strings = known.iter().all(|literal| literal.kinds() == Kinds::STRING);
    match (strings, numbers, booleans) {
        (true, false, false) => match scalars.string {
            Some(Strings::Timestamp) if literals.is_empty() => Shape::Timestamp,
            _ if literals.len() < 2 => Shape::String,
            _ => Shape::Enumeration(literals.clone()),
        },
        (false, true, false) => match scalars.number {
            None if known.len() > 1 => Shape::Enumeration(known),
            number => {
                let whole = number.is_none_or(|number| number == Numbers::Integer);
                match (scalars.time, whole && literals.iter().all(is_integer)) {
                    (Some(time), whole) => Shape::Time(time, whole),
                    (None, true) => Shape::Integer,
                    (None, false) => Shape::Number,
                }
            }
        },
        (false, false, true) => Shape::Boolean,
        _ if open || known.len() < 2 || lost && all_strings => Shape::Scalar,
        _ => Shape::Enumeration(known),
    }
}

fn is_integer(literal: &Literal<'_>) -> bool {
    matches!(literal, Literal::Number(number) if number.is_i64())
}
