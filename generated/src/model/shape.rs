//! What every model exposes, so that it can be deserialized and serialized by code that is not generic.
//!
//! A model has no decoding or encoding code of its own. It exposes its parts instead: a [`Place`]
//! is where a value is decoded to, a [`Fragment`] is a value to encode. Both are plain enums over the few
//! kinds of JSON values, so `de` and `ser` are compiled once for each serde format and
//! not once for each type.

use super::number::Number;
use super::path::text_size;
use super::scalar::Scalar;
use super::union::Union;
use serde_json::Value;
use std::fmt;

/// A type that JSON is read into and written from: every type of `models`, what their fields are made
/// of, and lists and maps of those.
///
/// It bounds [`decode`](crate::decode()) and [`encode`](crate::encode()). Types outside of this crate cannot
/// implement it; they use serde's traits, which every model has too.
pub trait Model: fmt::Debug {
    /// An initial value to decode into. Callers never see it: decoding replaces it, or fails.
    #[doc(hidden)]
    fn empty() -> Self
    where
        Self: Sized;

    /// The place that a decoded value goes to.
    #[doc(hidden)]
    fn place(&mut self) -> Place<'_>;

    /// The place in an option, which may stay empty.
    #[doc(hidden)]
    fn optional(place: &mut Option<Self>) -> Place<'_>
    where
        Self: Sized,
    {
        Place::Optional(place)
    }

    /// The value to write.
    #[doc(hidden)]
    fn fragment(&self) -> Fragment<'_>;
}

/// A place that takes one JSON value.
pub enum Place<'a> {
    /// Takes text.
    Text(&'a mut String),
    /// Takes `true` and `false`.
    Boolean(&'a mut bool),
    /// Takes whole numbers.
    Integer(&'a mut i64),
    /// Takes numbers as they are written.
    Number(&'a mut Number),
    /// Takes text, numbers, booleans and null.
    Scalar(&'a mut Scalar),
    /// Takes everything.
    Json(&'a mut Value),
    /// Takes the string of a string enum.
    StringEnum(&'a mut dyn TakeString),
    /// Takes the scalar of a value enum.
    ValueEnum(&'a mut dyn TakeValue),
    /// Takes null, or what its content takes.
    Optional(&'a mut dyn Optional),
    /// Takes null and text: by far the most frequent option, so it has a place of its own.
    OptionalText(&'a mut Option<String>),
    /// Takes lists.
    List(&'a mut dyn List),
    /// Takes objects whose keys are data.
    Map(&'a mut dyn Map),
    /// Takes objects with known keys.
    Record(&'a mut dyn Record),
    /// Takes what one of its branches takes.
    Union(&'a mut dyn Union),
    /// Takes anything and forgets it.
    Nothing,
}

impl Place<'_> {
    /// The memory that a value at this place takes: the place itself, and the least that a text allocates.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Text(_) | Self::OptionalText(_) => size_of::<String>() + text_size(),
            Self::Boolean(_) => size_of::<bool>(),
            Self::Integer(_) | Self::Number(_) => size_of::<Number>(),
            Self::Scalar(_) => size_of::<Scalar>() + text_size(),
            Self::Json(_) => size_of::<Value>(),
            Self::StringEnum(place) => size_of_val(&**place) + text_size(),
            Self::ValueEnum(place) => size_of_val(&**place) + text_size(),
            Self::Optional(place) => size_of_val(&**place),
            Self::List(place) => size_of_val(&**place),
            Self::Map(place) => size_of_val(&**place),
            Self::Record(place) => record_size(&**place),
            Self::Union(place) => size_of_val(&**place),
            Self::Nothing => 0,
        }
    }
}

/// The memory of a record, with that behind the pointer if it stands in a `Box`.
///
/// A record cannot say that it is in a box: that would be a method more in each. But only one in a box has fields
/// that are larger than itself.
fn record_size(record: &dyn Record) -> usize {
    let size = size_of_val(record);
    if size > size_of::<usize>() {
        return size;
    }
    let mut fields = 0;
    record.visit_fields(&mut |models: &[&dyn Model], rest: Option<&dyn Map>| {
        fields = models.iter().map(|model| size_of_val(*model)).sum::<usize>() + rest.map_or(0, size_of_val);
    });
    if fields > size { size + fields } else { size }
}

/// One value to write as JSON.
#[derive(Clone, Copy)]
pub enum Fragment<'a> {
    /// Not there: a record leaves the key out. (Elsewhere it is null.)
    Absent,
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number beyond the signed ones.
    Unsigned(u64),
    /// Any other number.
    Float(f64),
    /// Text.
    Text(&'a str),
    /// Any value.
    Json(&'a Value),
    /// A list.
    List(&'a dyn List),
    /// An object whose keys are data.
    Map(&'a dyn Map),
    /// An object with known keys.
    Record(&'a dyn Record),
}

/// The place of a string enum.
pub trait TakeString {
    /// Takes a string, known or not.
    fn take(&mut self, string: &str);
}

/// The place of a value enum.
pub trait TakeValue {
    /// Takes a value, known or not.
    fn take(&mut self, value: Scalar);
}

/// A place that may stay empty.
pub trait Optional {
    /// Takes null.
    fn null(&mut self);
    /// Sets an empty value and returns its place.
    fn content(&mut self) -> Place<'_>;
}

/// A list.
pub trait List {
    /// Adds an empty item and returns its place.
    fn push(&mut self) -> Place<'_>;
    /// How many items there are.
    fn count(&self) -> usize;
    /// The item at an index.
    fn get(&self, index: usize) -> Option<&dyn Model>;
}

/// An object whose keys are data.
pub trait Map: fmt::Debug {
    /// Passes an empty value to the callback, then inserts it under the key, in place of an earlier one.
    fn insert_with(&mut self, key: String, read: &mut dyn FnMut(&str, &mut dyn Model));
    /// How many entries there are.
    fn count(&self) -> usize;
    /// The value under a key.
    fn get(&self, key: &str) -> Option<&dyn Model>;
    /// Passes every entry to the callback.
    fn each(&self, visit: &mut dyn FnMut(&str, &dyn Model));
}

/// An object with known keys. Every record is a [`Model`].
pub trait Record: fmt::Debug {
    /// An initial value, as [`Model::empty`] returns it.
    fn with_empty_fields() -> Self
    where
        Self: Sized;
    /// Its keys.
    fn shape(&self) -> &'static Shape;
    /// Passes all fields, in the order of [`Shape::fields`], and the map for other keys to the visitor.
    fn visit_fields(&self, to: &mut dyn FieldVisitor);
    /// The same with mutable fields.
    fn visit_fields_mut(&mut self, to: &mut dyn FieldVisitorMut);
}

// Traits of one method rather than `dyn FnMut`: a call of a closure costs the type checker more, and there are
// two in each record.

/// Receives the fields of a record to read, and the map for other keys.
pub trait FieldVisitor {
    /// Receives them.
    fn visit(&mut self, fields: &[&dyn Model], rest: Option<&dyn Map>);
}

impl<F: FnMut(&[&dyn Model], Option<&dyn Map>)> FieldVisitor for F {
    fn visit(&mut self, fields: &[&dyn Model], rest: Option<&dyn Map>) {
        self(fields, rest);
    }
}

/// Receives the fields of a record to write, and the map for other keys.
pub trait FieldVisitorMut {
    /// Receives them.
    fn visit(&mut self, fields: &mut [&mut dyn Model], rest: Option<&mut dyn Map>);
}

impl<F: FnMut(&mut [&mut dyn Model], Option<&mut dyn Map>)> FieldVisitorMut for F {
    fn visit(&mut self, fields: &mut [&mut dyn Model], rest: Option<&mut dyn Map>) {
        self(fields, rest);
    }
}

/// The keys of a record. As few literals as can be: the compiler reads hundreds of these.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    /// The name of the struct.
    pub name: &'static str,
    /// The name of the field for other keys, if there is one.
    pub rest: &'static str,
    /// Those that have a field.
    pub fields: &'static [Field],
    /// The names of those fields, with white space between.
    pub names: &'static str,
    /// Those with a constant value, and that value.
    pub constants: &'static [(&'static str, &'static str)],
    /// Those whose list may also come as an object, and how that looks.
    pub objects: &'static [(&'static str, ObjectForm)],
}

impl Shape {
    /// The shape of an object without known keys.
    pub(super) const NONE: Self =
        Self { name: "", rest: "", fields: &[], names: "", constants: &[], objects: &[] };

    /// How the list under a key looks as an object, if it may come as one.
    #[must_use]
    pub fn object_form(&self, key: &str) -> Option<ObjectForm> {
        self.objects.iter().find(|(wire, _)| *wire == key).map(|(_, form)| *form)
    }

    /// Whether its keys and constants are those of another one.
    pub(super) fn has_keys_of(&self, other: &Self) -> bool {
        let keys = |shape: &Self| shape.fields.iter().map(|(wire, ..)| *wire);
        self.constants == other.constants && keys(self).eq(keys(other))
    }

    /// Whether a key is one of them.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.fields.iter().any(|(wire, ..)| *wire == key)
            || self.constants.iter().any(|(wire, _)| *wire == key)
    }
}

/// How a list of objects looks as one object, with a key for each item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ObjectForm {
    /// The property of an item that is the key.
    pub key: &'static str,
    /// What stands under the key.
    pub content: Content,
}

/// What stands under a key of an [`ObjectForm`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// The item itself, with or without the property that is the key.
    Item,
    /// The value of this property.
    Value(&'static str),
    /// The value of this property, or a list of such values: one for each item with that key.
    Values(&'static str),
}

/// The key of a field; the same between quotes, with a comma before and a colon behind, as JSON has it unless it holds
/// something to escape; and whether it is required. If not, it is left out when there is no value.
pub type Field = (&'static str, &'static str, bool);

/// Whether a field is required, by what `record!` calls its kind.
#[allow(non_upper_case_globals)] // in the macro they are words of the table
#[allow(missing_docs)] // they are described at `record!`
pub mod kind {
    pub const required: bool = true;
    pub const nullable: bool = true;
    pub const optional: bool = false;
    pub const optional_nullable: bool = false;
}
