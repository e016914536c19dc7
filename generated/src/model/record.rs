//! `record!`: implements [`Record`] for a struct, and what all records share: comparison and debug output.

use super::argument::IntoArgument;
use super::number::Number;
use super::shape::{Fragment, List, Map, Model, Record};
use std::fmt;

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

/// Writes a record with the names of its fields in Rust, without those that are absent. Compiled once for all
/// records.
///
/// # Errors
/// Errors of the formatter.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut outcome = Ok(());
    record.visit_fields(&mut |fields: &[&dyn Model], rest: Option<&dyn Map>| {
        let mut output = f.debug_struct(shape.name);
        for (field, model) in shape.fields.iter().zip(fields) {
            if field.required || !matches!(model.fragment(), Fragment::Absent) {
                output.field(field.name, model);
            }
        }
        if let Some(rest) = rest.filter(|rest| rest.count() > 0) {
            output.field(shape.rest, &rest);
        }
        outcome = output.finish();
    });
    outcome
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
/// may be empty; a field that stands with its type gets a setter.
///
/// ```text
/// record! {
///     DevicePost: Default {
///         "name" => required(name),               // T: must be there
///         "lastSeen" => nullable(last_seen),      // Option<T>: must be there, `None` is null
///         "description" => optional(description), // Option<T>: `None` is not sent
///         "parentId" => optional_nullable(parent_id), // Nullable<T>: absent, null or a value
///         "place" => optional(place: Option<String>), // with a setter
///         "tags" => optional(tags) or values("key", "value"), // a list that may come as {"key": "value"}
///         "blockType" => constant("gauge"),       // no field: always this value
///         _ => rest(others),                      // BTreeMap<String, T>: all other keys
///     }
/// }
/// ```
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! record {
    ($name:ident $(: $default:ident)? {
        $($wire:literal => $kind:ident($($word:literal)? $($field:ident $(: $ty:ty)?)?)
            $(or $form:ident($($property:literal),*))?),* $(,)?
        $(_ => rest($rest:ident $(: $rest_ty:ty)?) $(,)?)?
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

            $($($($crate::__private::setter!($field: $ty);)?)?)*
            $($($crate::__private::setter!($rest: $rest_ty);)?)?
        }

        impl $crate::__private::model::Model for $name {
            #[inline]
            fn empty() -> Self {
                Self {
                    $($($field: $crate::__private::model::Model::empty(),)?)*
                    $($rest: $crate::__private::model::Model::empty(),)?
                }
            }

            #[inline]
            fn place(&mut self) -> $crate::__private::model::Place<'_> {
                $crate::__private::model::Place::Record(self)
            }

            #[inline]
            fn fragment(&self) -> $crate::__private::model::Fragment<'_> {
                $crate::__private::model::Fragment::Record(self)
            }
        }

        impl $crate::__private::model::Record for $name {
            #[inline]
            fn shape(&self) -> &'static $crate::__private::model::Shape {
                // literals: constructors, and a `const` around them, would cost the compiler half as much again
                &$crate::__private::model::Shape {
                    name: ::core::stringify!($name),
                    rest: ::core::concat!($(::core::stringify!($rest))?),
                    fields: &[$($($crate::__private::model::Field {
                        wire: $wire,
                        key: ::core::concat!("\"", $wire, "\":"),
                        name: ::core::stringify!($field),
                        required: $crate::__private::model::Field::$kind,
                    },)?)*],
                    constants: &[$($(($wire, $word),)?)*],
                    objects: &[$($(($wire, $crate::__private::object_form!($form $($property),*)),)?)*],
                }
            }

            #[inline]
            fn visit_fields(&self, to: &mut dyn $crate::__private::model::FieldVisitor) {
                to.visit(&[$($(&self.$field,)?)*], $crate::__private::rest!($(&self.$rest)?));
            }

            #[inline]
            fn visit_fields_mut(&mut self, to: &mut dyn $crate::__private::model::FieldVisitorMut) {
                to.visit(&mut [$($(&mut self.$field,)?)*], $crate::__private::rest!($(&mut self.$rest)?));
            }
        }

        // written out: what is derived holds the copies of the fields once more
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self {
                    $($($field: $crate::__private::model::copy(&self.$field),)?)*
                    $($rest: $crate::__private::model::copy(&self.$rest),)?
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::model::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::model::equal(self, other)
            }
        }

        impl $crate::__private::model::Plain for $name {}

        $(
            impl ::core::default::$default for $name {
                #[inline]
                fn default() -> Self {
                    $crate::__private::model::empty()
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
        $crate::__private::model::ObjectForm { key: $key, content: $crate::__private::model::Content::Item }
    };
    (value $key:literal, $value:literal) => {
        $crate::__private::model::ObjectForm {
            key: $key,
            content: $crate::__private::model::Content::Value($value),
        }
    };
    (values $key:literal, $value:literal) => {
        $crate::__private::model::ObjectForm {
            key: $key,
            content: $crate::__private::model::Content::Values($value),
        }
    };
}

/// The setter of a field.
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! setter {
    ($field:ident: $ty:ty) => {
        #[doc = ::core::concat!("Sets [`", ::core::stringify!($field), "`](Self#structfield.", ::core::stringify!($field), ").")]
        #[must_use]
        pub fn $field(mut self, value: impl $crate::__private::model::IntoArgument<$ty>) -> Self {
            $crate::__private::model::set(&mut self.$field, value);
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
        impl $crate::__private::model::serde::Serialize for $name {
            fn serialize<S_>(&self, serializer: S_) -> ::core::result::Result<S_::Ok, S_::Error>
            where
                S_: $crate::__private::model::serde::Serializer,
            {
                $crate::__private::model::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__private::model::serde::Deserialize<'de> for $name {
            fn deserialize<D_>(deserializer: D_) -> ::core::result::Result<Self, D_::Error>
            where
                D_: $crate::__private::model::serde::Deserializer<'de>,
            {
                $crate::__private::model::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {both_ways, object_form, record, rest, setter};
