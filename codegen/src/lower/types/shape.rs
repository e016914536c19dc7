//! Trees → shapes: what a place in a Rust type may hold.
//!
//! Shapes form a graph. A place asks for the shape of the trees that may stand there; what was asked for
//! once is made once, so the graph is finite though trees are not.
//!
//! - One kind of scalar is that scalar. Two words or more are an enumeration, also beside free text, for it
//!   takes any word anyway. One word, alone or beside free text, is no vocabulary but text, and documented
//!   with the field; so is `true` alone a boolean.
//! - Several kinds of scalars are the shared scalar type, or a mixed enumeration where all values are known.
//! - Null goes outwards: it makes the place nullable.
//! - Several objects: see [`super::objects`].

use std::collections::HashMap;

use super::UntypedReason;
use super::alternatives::{Alternatives, Context, Numbers, Object, Text};
use super::objects::{Told, tell_apart};
use crate::ir::{When, WireName, WordValue};
use crate::json_schema::TreeId;

/// Shapes that may be made before the generator gives up on new ones.
const MAX_SHAPES: usize = 300_000;

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
    /// One of these values, or a new one.
    Words(Vec<WordValue>),
    /// Text that is always this word: the tag of an object that some union tells apart by it.
    Tag(String),
    List(ShapeId),
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
    pub(super) trees: Vec<TreeId>,
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
pub(super) struct Shapes<'a, 's> {
    pub(super) context: Context<'a, 's>,
    pub(super) list: Vec<Shape<'a>>,
    /// The trees that each shape comes from: where its documentation stands.
    pub(super) sources: Vec<Vec<TreeId>>,
    asked: HashMap<Vec<TreeId>, ShapeId>,
    waiting: Vec<ShapeId>,
}

impl<'a, 's> Shapes<'a, 's> {
    pub(super) fn new(context: Context<'a, 's>) -> Self {
        Self { context, list: Vec::new(), sources: Vec::new(), asked: HashMap::new(), waiting: Vec::new() }
    }

    /// The shape of a value of any of these trees.
    pub(super) fn of(&mut self, trees: &[TreeId]) -> ShapeId {
        let mut key = trees.to_vec();
        key.sort_unstable();
        key.dedup();
        if let Some(&known) = self.asked.get(&key) {
            return known;
        }
        let id = self.add(Shape::Scalar, trees.to_vec());
        self.asked.insert(key, id);
        self.waiting.push(id);
        id
    }

    /// The shape of one of these words; of a single one, text.
    pub(super) fn words(&mut self, words: Vec<WordValue>) -> ShapeId {
        let shape = if words.len() < 2 { Shape::String } else { Shape::Words(words) };
        self.add(shape, Vec::new())
    }

    /// Makes everything that was asked for.
    pub(super) fn finish(&mut self) {
        while let Some(id) = self.waiting.pop() {
            let found = Alternatives::new(self.context, &self.sources[id.index()]);
            let shape = if self.list.len() > MAX_SHAPES {
                Shape::Any(UntypedReason::Unsupported("more shapes than can be told apart".to_owned()))
            } else {
                self.shape(found, id)
            };
            self.list[id.index()] = shape;
        }
        self.settle_circles();
        self.settle_tags();
        self.settle_scalars();
    }

    pub(super) fn add(&mut self, shape: Shape<'a>, sources: Vec<TreeId>) -> ShapeId {
        let id = ShapeId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(shape);
        self.sources.push(sources);
        id
    }

    fn shape(&mut self, mut found: Alternatives<'a>, id: ShapeId) -> Shape<'a> {
        if let Some(reason) = found.free {
            return Shape::Any(reason);
        }
        let null = std::mem::take(&mut found.null);
        let nothing = found == Alternatives::default();
        match (null, nothing) {
            (false, true) => return Shape::Scalar,
            (false, false) => return self.without_null(found, id),
            (true, _) => {}
        }
        let sources = self.sources[id.index()].clone();
        let inner = self.add(Shape::Scalar, sources);
        if !nothing {
            self.list[inner.index()] = self.without_null(found, inner);
        }
        Shape::Nullable(inner)
    }

    fn without_null(&mut self, mut found: Alternatives<'a>, id: ShapeId) -> Shape<'a> {
        let list = found.list.take();
        let objects = tell_apart(self.context, std::mem::take(&mut found.objects));
        let scalars = found != Alternatives::default();
        match (scalars, list, objects) {
            (true, None, Told::None) => scalar(found),
            (false, Some(items), Told::None) => self.list(&items),
            (false, None, Told::One(object)) => {
                self.sources[id.index()].clone_from(&object.sources);
                self.object(object)
            }
            (scalars, list, objects) => {
                let mut union = UnionShape { tags: Vec::new(), variants: Vec::new() };
                let sources = self.sources[id.index()].clone();
                if scalars {
                    self.scalars_apart(&found, &sources, &mut union);
                }
                if let Some(items) = list {
                    let shape = self.list(&items);
                    self.variant(When::List, shape, sources, &mut union);
                }
                self.objects_apart(objects, &mut union);
                Shape::Union(union)
            }
        }
    }

    fn list(&mut self, items: &[TreeId]) -> Shape<'a> {
        if items.is_empty() {
            return Shape::List(self.add(Shape::Any(UntypedReason::Free), Vec::new()));
        }
        Shape::List(self.of(items))
    }

    fn object(&mut self, object: Object<'a>) -> Shape<'a> {
        if let Some(reason) = object.free.filter(|_| object.properties.is_empty() && object.rest.is_empty()) {
            return Shape::Map(self.add(Shape::Any(reason), object.sources));
        }
        let rest = (!object.rest.is_empty()).then(|| self.of(&object.rest));
        if let (true, Some(values)) = (object.properties.is_empty(), rest) {
            return Shape::Map(values);
        }
        let required = object.required;
        let field = |property: super::alternatives::Property<'a>| FieldShape {
            name: property.name,
            required: required.contains(&property.name),
            shape: self.of(&property.trees),
            trees: property.trees,
        };
        Shape::Struct(StructShape { fields: object.properties.into_iter().map(field).collect(), rest })
    }

    fn variant(&mut self, when: When, shape: Shape<'a>, sources: Vec<TreeId>, union: &mut UnionShape) {
        let shape = self.add(shape, sources);
        union.variants.push(VariantShape { when, shape });
    }

    /// A branch for each kind of scalar, where something else than a scalar may stand there too.
    fn scalars_apart(&mut self, found: &Alternatives<'a>, sources: &[TreeId], union: &mut UnionShape) {
        let part =
            |keep: fn(&WordValue) -> bool| found.words.iter().filter(|word| keep(word)).cloned().collect();
        let nothing = Alternatives::default;
        let texts = Alternatives {
            text: found.text,
            words: part(|word| matches!(word, WordValue::String(_))),
            ..nothing()
        };
        let numbers = Alternatives {
            number: found.number,
            words: part(|word| matches!(word, WordValue::Number(_))),
            ..nothing()
        };
        let booleans = Alternatives {
            boolean: found.boolean,
            words: part(|word| matches!(word, WordValue::Boolean(_))),
            ..nothing()
        };
        for (when, kind) in [(When::String, texts), (When::Number, numbers), (When::Boolean, booleans)] {
            if kind != nothing() {
                self.variant(when, scalar(kind), sources.to_vec(), union);
            }
        }
    }

    fn objects_apart(&mut self, objects: Told<'a>, union: &mut UnionShape) {
        let branches = match objects {
            Told::None => Vec::new(),
            Told::One(object) => vec![(When::Object, object)],
            Told::Tagged(tags, branches) => {
                union.tags = tags.into_iter().map(WireName::new).collect();
                branches.into_iter().map(|(words, object)| (When::Tags(words), object)).collect()
            }
            Told::Keyed(branches) => {
                let keys = |keys: Vec<&str>| When::Keys(keys.into_iter().map(WireName::new).collect());
                branches.into_iter().map(|(names, object)| (keys(names), object)).collect()
            }
        };
        for (when, object) in branches {
            let sources = object.sources.clone();
            let shape = self.object(object);
            self.variant(when, shape, sources, union);
        }
    }
}

/// The shape of alternatives that are all scalars.
fn scalar(found: Alternatives<'_>) -> Shape<'_> {
    let has = |kind: fn(&WordValue) -> bool| found.words.iter().any(kind);
    let texts = found.text.is_some() || has(|word| matches!(word, WordValue::String(_)));
    let numbers = found.number.is_some() || has(|word| matches!(word, WordValue::Number(_)));
    let booleans = found.boolean || has(|word| matches!(word, WordValue::Boolean(_)));
    let open = found.text.is_some() || found.number.is_some() || found.boolean;
    match (texts, numbers, booleans) {
        (true, false, false) => match found.text {
            Some(Text::Timestamp) if found.words.is_empty() => Shape::Timestamp,
            _ if found.words.len() < 2 => Shape::String,
            _ => Shape::Words(found.words),
        },
        (false, true, false) => match found.number {
            None if found.words.len() > 1 => Shape::Words(found.words),
            None | Some(Numbers::Whole) if found.words.iter().all(is_whole) => Shape::Integer,
            _ => Shape::Number,
        },
        (false, false, true) => Shape::Boolean,
        _ if open => Shape::Scalar,
        _ => Shape::Words(found.words),
    }
}

fn is_whole(word: &WordValue) -> bool {
    matches!(word, WordValue::Number(number) if number.parse::<i64>().is_ok())
}
