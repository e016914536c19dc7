//! Types: references, structs, enumerations, unions, and the files they live in.

use super::name::{ActionId, Ident, WireName};
use super::value::{EnumValue, Limits};

/// Index of a named type in [`Api::types`](super::Api::types).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

impl TypeId {
    /// The id as an index.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The type of a value at some place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeRef {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number, `i64`.
    Integer,
    /// Any JSON number, kept as written.
    Number,
    /// An RFC 3339 time, kept as written.
    Timestamp,
    /// A number that is a point in time: milliseconds since 1970, or relative to now where it is 0 or less.
    /// Inside is the number as the schema has it.
    EpochMillis(Box<TypeRef>),
    /// A number that is a length of time in milliseconds. Inside is the number as the schema has it.
    Duration(Box<TypeRef>),
    /// Text, number, boolean or null: the one shared type for values of mixed scalar kinds.
    Scalar,
    /// A secret value of the inner type: hidden in debug output.
    Secret(Box<TypeRef>),
    /// Any JSON value: the schema leaves the place free, or could not be typed (then it is counted).
    Any,
    /// A list.
    Array(Box<TypeRef>),
    /// An object whose property names are data.
    Map(Box<TypeRef>),
    /// A value or null, where a place that is always there (an element, a required field) allows null.
    Nullable(Box<TypeRef>),
    /// A value behind a pointer: breaks a recursion.
    Boxed(Box<TypeRef>),
    /// A type with a name of its own.
    Named(TypeId),
}

/// A type with a name of its own: one item in `models`, or in a resource's module.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedType {
    /// Name in Rust.
    pub ident: Ident,
    /// Where it lives: `models`, or the module of a resource for an enumeration that only its parameters use.
    pub home: Home,
    /// Title of the schema that it is, when it is one of the documented schemas.
    pub title: Option<String>,
    /// What the spec says of it.
    pub description: Option<String>,
    /// Where the shape stands first in the spec, for readers: `device.attributes[]`.
    pub origin: String,
    /// Page of the spec that holds this place.
    pub page: String,
    /// What the schema demands of its values beyond the type.
    pub limits: Limits,
    /// Actions that send or receive it at the top of a body or parameter, sorted.
    pub used_by: Vec<ActionId>,
    /// Whether it is what the type that it stands for was called before.
    pub deprecated: bool,
    /// What it is.
    pub kind: TypeKind,
}

/// Where a named type lives.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// In `models`, in the file with this index into [`Api::modules`](super::Api::modules).
    Models(usize),
    /// In the module of the resource with this index.
    Resource(usize),
}

/// The kinds of named types.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeKind {
    /// An object with known properties.
    Struct(Struct),
    /// One of a finite set of values; always open to unknown ones.
    Enumeration(Enumeration),
    /// Values of several shapes, discriminated by kind, tag or keys; always open.
    Union(Union),
    /// Another name for a list, a map or a scalar that the spec documents as a schema.
    Alias(TypeRef),
    /// Text that identifies something: the values of the path parameter of this name.
    Id(WireName),
}

/// An object with known properties.
#[derive(Debug, Clone, PartialEq)]
pub struct Struct {
    /// Fields in the order of the spec, constants included.
    pub fields: Vec<Field>,
    /// Where property names may also be data: the field that takes the rest.
    pub rest: Option<Rest>,
    /// Whether every value of the type can be made by `Default` (nothing is required).
    pub default: bool,
    /// Set when the object is a list with a name: the field that holds the items and their type.
    pub items: Option<Items>,
    /// The fields that a value must have, in the order in which its constructor takes them: indices into
    /// [`Struct::fields`].
    pub arguments: Vec<usize>,
}

impl Struct {
    /// The fields that the constructor takes, in its order.
    pub fn arguments(&self) -> impl Iterator<Item = &Field> {
        self.arguments.iter().filter_map(|&at| self.fields.get(at))
    }
}

/// The field of a struct that takes properties without a field of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct Rest {
    /// Name of the field.
    pub ident: Ident,
    /// Type of the values.
    pub ty: TypeRef,
    /// What the schema demands of them and of their names, as of a map.
    pub limits: Box<Limits>,
    /// What the spec says of them (the pattern of the names, for instance).
    pub description: Option<String>,
}

/// What makes a struct a collection.
#[derive(Debug, Clone, PartialEq)]
pub struct Items {
    /// Index of the field.
    pub field: usize,
    /// Type of one item.
    pub ty: TypeRef,
}

/// A property of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub wire: WireName,
    /// Name in Rust.
    pub ident: Ident,
    /// Type without what [`Field::presence`] adds to it.
    pub ty: TypeRef,
    /// Whether it must be there and may be null.
    pub presence: Presence,
    /// What the spec says of it.
    pub description: Option<String>,
    /// What the schema demands of the value beyond its type.
    pub limits: Limits,
    /// Set when the field is a list that an option of a call makes the server send as an object.
    pub object_form: Option<ObjectForm>,
}

/// How a list of objects looks as one object: with a key for each item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectForm {
    /// The property of an item that is the key.
    pub key: WireName,
    /// What stands under the key.
    pub content: ObjectContent,
}

/// What stands under a key of an [`ObjectForm`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObjectContent {
    /// The item itself, with or without the property that is the key.
    Item,
    /// The value of this property, which takes lists itself.
    Value(WireName),
    /// The value of this property, or a list of such values: one for each item with that key.
    Values(WireName),
}

/// Whether a property must be there, and may be null.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null: `T`.
    Required,
    /// Always there, perhaps null: `Option<T>`, `None` is sent as null.
    RequiredNullable,
    /// Perhaps there, never null: `Option<T>`, `None` is not sent.
    Optional,
    /// Perhaps there, perhaps null: the three-state type.
    OptionalNullable,
    /// Always this string: the tag of a union's branch. No field in Rust; written whenever the object is.
    Constant(String),
}

impl Presence {
    /// Whether whoever makes a value must say what it is.
    #[must_use]
    pub fn is_required(&self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}

/// A finite set of values: strings, numbers, booleans.
#[derive(Debug, Clone, PartialEq)]
pub struct Enumeration {
    /// The known values in the order of the spec.
    pub variants: Vec<EnumVariant>,
}

/// One known value of an enumeration.
#[derive(Debug, Clone, PartialEq)]
pub struct EnumVariant {
    /// Name of the variant.
    pub ident: Ident,
    /// The value on the wire.
    pub value: EnumValue,
}

/// Values of several shapes.
///
/// Decoding looks at the JSON kind first, then, for objects, at the tags, then at the keys. What fits
/// nowhere is kept whole in the fallback variant, which the emitter adds.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// Properties that discriminate objects: none, one, or two. Same order as the values of [`When::Tags`].
    pub tags: Vec<WireName>,
    /// The branches, in the order in which they are tried where several could fit.
    pub variants: Vec<Variant>,
}

/// One branch of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Name of the variant.
    pub ident: Ident,
    /// What it holds.
    pub ty: TypeRef,
    /// When a value is of this branch.
    pub when: When,
    /// What the schema demands of the value beyond its type.
    pub limits: Limits,
    /// What the spec says of it.
    pub description: Option<String>,
}

/// When a JSON value belongs to a branch of a union. None is null: a union that allows it is behind
/// [`TypeRef::Nullable`].
#[derive(Debug, Clone, PartialEq)]
pub enum When {
    /// It is text.
    String,
    /// It is a number.
    Number,
    /// It is a boolean.
    Boolean,
    /// It is an array.
    Array,
    /// It is an object, and no other branch is one.
    Object,
    /// It is an object whose tag properties hold one of these values each.
    Tags(Vec<Vec<String>>),
    /// It is an object that has at least one of these properties (and fits no earlier branch); without
    /// names, any other object.
    Keys(Vec<WireName>),
}

/// One file of `models`: a schema and the shapes that only it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct ModelModule {
    /// Name of the module and its file.
    pub ident: Ident,
    /// Groups that compile it.
    pub gate: Gate,
    /// The types in it, in output order.
    pub types: Vec<TypeId>,
}

/// Which features compile a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gate {
    /// Always there (the spec makes no groups).
    Open,
    /// Any of these groups, as indices into [`Api::groups`](super::Api::groups), ascending.
    Any(Vec<usize>),
    /// No action reaches it: only the feature `all` compiles it.
    All,
}
