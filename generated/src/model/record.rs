//! `record!`: implements [`Record`] for a struct, and what all records share: that they are models, and comparison.

use super::argument::{IntoArgument, Plain};
use super::number::Number;
use super::shape::{FieldVisitor, FieldVisitorMut, Fragment, List, Map, Model, Place, Record, Shape};

/// Here and not in the macro, which would cost the compiler a trait and three functions more for each record.
impl<T: Record> Model for T {
    fn empty() -> Self {
        T::with_empty_fields()
    }

    fn place(&mut self) -> Place<'_> {
        Place::Record(self)
    }

    fn fragment(&self) -> Fragment<'_> {
        Fragment::Record(self)
    }
}

impl<T: Record> Plain for T {}

/// A record behind a pointer: where it would hold itself, or make a union large.
impl<T: Record> Record for Box<T> {
    fn with_empty_fields() -> Self {
        Self::new(T::with_empty_fields())
    }

    fn shape(&self) -> &'static Shape {
        T::shape(self)
    }

    fn visit_fields(&self, to: &mut dyn FieldVisitor) {
        T::visit_fields(self, to);
    }

    fn visit_fields_mut(&mut self, to: &mut dyn FieldVisitorMut) {
        T::visit_fields_mut(self, to);
    }
}

/// Whether two records would be sent as the same JSON. They may differ in their types, in a field that holds a union.
/// Compiled once for all records.
#[must_use]
pub fn equal(one: &dyn Record, two: &dyn Record) -> bool {
    let mut same = one.shape().has_keys_of(two.shape());
    one.visit_fields(&mut |these: &[&dyn Model], this_rest: Option<&dyn Map>| {
        two.visit_fields(&mut |those: &[&dyn Model], that_rest: Option<&dyn Map>| {
            same = same
                && these.iter().zip(those).all(|(this, that)| equal_models(*this, *that))
                && match (this_rest, that_rest) {
                    (Some(this), Some(that)) => equal_maps(this, that),
                    (None, None) => true,
                    _ => false,
                };
        });
    });
    same
}

fn equal_models(one: &dyn Model, two: &dyn Model) -> bool {
    match (one.fragment(), two.fragment()) {
        (Fragment::Absent, Fragment::Absent) | (Fragment::Null, Fragment::Null) => true,
        (Fragment::Boolean(one), Fragment::Boolean(two)) => one == two,
        (Fragment::Text(one), Fragment::Text(two)) => one == two,
        (Fragment::Json(one), Fragment::Json(two)) => one == two,
        (Fragment::List(one), Fragment::List(two)) => equal_lists(one, two),
        (Fragment::Map(one), Fragment::Map(two)) => equal_maps(one, two),
        (Fragment::Record(one), Fragment::Record(two)) => equal(one, two),
        (one, two) => match (number(one), number(two)) {
            (Some(one), Some(two)) => one == two,
            _ => false,
        },
    }
}

fn number(fragment: Fragment<'_>) -> Option<Number> {
    match fragment {
        Fragment::Integer(value) => Some(value.into()),
        Fragment::Unsigned(value) => Some(value.into()),
        Fragment::Float(value) => Some(value.into()),
        _ => None,
    }
}

fn equal_lists(one: &dyn List, two: &dyn List) -> bool {
    one.count() == two.count()
        && (0..one.count()).all(|index| match (one.get(index), two.get(index)) {
            (Some(one), Some(two)) => equal_models(one, two),
            _ => false,
        })
}

fn equal_maps(one: &dyn Map, two: &dyn Map) -> bool {
    let mut same = one.count() == two.count();
    one.each(&mut |key, this| same = same && two.get(key).is_some_and(|that| equal_models(this, that)));
    same
}

/// A value with all fields empty. Not inlined, or every `new` and `default` would name each field again.
#[inline(never)]
#[must_use]
pub fn empty<T: Model>() -> T {
    T::empty()
}

/// A copy of a field. Not inlined, or the copy of each record would hold that of its fields.
#[inline(never)]
#[must_use]
pub fn copy<T: Clone>(field: &T) -> T {
    field.clone()
}

/// Sets a field.
pub fn set<A>(field: &mut A, value: impl IntoArgument<A>) {
    *field = value.into_argument();
}

/// Makes a struct a model: one row for each key on the wire. After a colon stands `Default`, for a struct that
/// may be empty; after `where` stand the keys that have no field, but always one value. A field that stands with its
/// type gets a setter.
///
/// ```text
/// record! {
///     DevicePost: Default where "kind" = "device" {
///         "name" => required(name),               // T: must be there
///         "lastSeen" => nullable(last_seen),      // Option<T>: must be there, `None` is null
///         "description" => optional(description), // Option<T>: `None` is not sent
///         "parentId" => optional_nullable(parent_id), // Nullable<T>: absent, null or a value
///         "place" => optional(place: Option<String>), // with a setter
///         "tags" => optional(tags) or values("key", "value"), // a list that may come as {"key": "value"}
///         _ => rest(others),                      // BTreeMap<String, T>: all other keys
///     }
/// }
/// ```
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! record {
    ($name:ident $(: $default:ident)? $(where $($constant:literal = $word:literal),+)? {
        $($wire:literal => $kind:ident($field:ident $(: $ty:ty $(as $setter:ident)?)?) $(or $form:ident($($property:literal),*))?),* $(,)?
        $(_ => rest($rest:ident $(: $rest_ty:ty $(as $rest_setter:ident)?)?) $(,)?)?
    }) => {
        impl $name {
            $(
                /// An empty value, for setters to fill.
                #[must_use]
                #[inline]
                pub fn new() -> Self {
                    <Self as ::core::default::$default>::default()
                }
            )?

            $($($crate::__private::setter!($field: $ty $(as $setter)?);)?)*
            $($($crate::__private::setter!($rest: $rest_ty $(as $rest_setter)?);)?)?
        }

        impl $crate::__private::Record for $name {
            #[inline]
            fn with_empty_fields() -> Self {
                Self {
                    $($field: $crate::__private::Model::empty(),)*
                    $($rest: $crate::__private::Model::empty(),)?
                }
            }

            #[inline]
            fn shape(&self) -> &'static $crate::__private::Shape {
                // literals: constructors, and a `const` around them, would cost the compiler half as much again
                &$crate::__private::Shape {
                    name: ::core::stringify!($name),
                    rest: ::core::stringify!($($rest)?),
                    fields: &[$(($wire, ::core::concat!(",\"", $wire, "\":"), $crate::__private::kind::$kind)),*],
                    names: ::core::stringify!($($field)*),
                    constants: &[$($(($constant, $word)),+)?],
                    objects: &[$($(($wire, $crate::__private::object_form!($form $($property),*)),)?)*],
                }
            }

            #[inline]
            fn visit_fields(&self, to: &mut dyn $crate::__private::FieldVisitor) {
                to.visit(&[$(&self.$field),*], $crate::__private::rest!($(&self.$rest)?));
            }

            #[inline]
            fn visit_fields_mut(&mut self, to: &mut dyn $crate::__private::FieldVisitorMut) {
                to.visit(&mut [$(&mut self.$field),*], $crate::__private::rest!($(&mut self.$rest)?));
            }
        }

        // written out: what is derived holds the copies of the fields once more
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    $($field: $crate::__private::copy(&self.$field),)*
                    $($rest: $crate::__private::copy(&self.$rest),)?
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::equal(self, other)
            }
        }

        $(
            impl ::core::default::$default for $name {
                #[inline]
                fn default() -> Self {
                    $crate::__private::empty()
                }
            }
        )?

        $crate::__private::both_ways!($name);
    };
}

/// How a list looks as an object: under each key stands the item itself; the value of a property, which takes lists
/// itself; the value of a property, or a list of such values.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! object_form {
    (items $key:literal) => {
        $crate::__private::ObjectForm { key: $key, content: $crate::__private::Content::Item }
    };
    (value $key:literal, $value:literal) => {
        $crate::__private::ObjectForm { key: $key, content: $crate::__private::Content::Value($value) }
    };
    (values $key:literal, $value:literal) => {
        $crate::__private::ObjectForm { key: $key, content: $crate::__private::Content::Values($value) }
    };
}

/// The setter of a field.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! setter {
    ($field:ident: $ty:ty) => {
        $crate::__private::setter!($field: $ty as $field);
    };
    ($field:ident: $ty:ty as $name:ident) => {
        #[doc = ::core::concat!("Sets [`", ::core::stringify!($field), "`](Self#structfield.", ::core::stringify!($field), ").")]
        #[must_use]
        pub fn $name(mut self, value: impl $crate::__private::IntoArgument<$ty>) -> Self {
            $crate::__private::set(&mut self.$field, value);
            self
        }
    };
}

/// The field for all other keys, if there is one.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! rest {
    () => {
        ::core::option::Option::None
    };
    ($rest:expr) => {
        ::core::option::Option::Some($rest)
    };
}

/// The serde traits of a model.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! both_ways {
    ($name:ident) => {
        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S_>(&self, serializer: S_) -> ::core::result::Result<S_::Ok, S_::Error>
            where
                S_: $crate::__private::serde::Serializer,
            {
                $crate::__private::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D_>(deserializer: D_) -> ::core::result::Result<Self, D_::Error>
            where
                D_: $crate::__private::serde::Deserializer<'de>,
            {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {both_ways, object_form, record, rest, setter};
