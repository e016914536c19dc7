//! `record!`: implements [`Record`](super::Record) for a struct.

/// Makes a struct a model: one row for each key on the wire.
///
/// ```text
/// record! {
///     DevicePost {
///         "name" => required(name),               // T: must be there
///         "lastSeen" => nullable(last_seen),      // Option<T>: must be there, `None` is null
///         "description" => optional(description), // Option<T>: `None` is not sent
///         "parentId" => optional_nullable(parent_id), // Nullable<T>: absent, null or a value
///         "tags" => optional(tags) or values("key", "value"), // a list that may come as {"key": "value"}
///         "blockType" => constant("gauge"),       // no field: always this value
///         _ => rest(others),                      // BTreeMap<String, T>: all other keys
///     }
/// }
/// ```
#[doc(hidden)]
#[cfg_attr(feature = "__macros", macro_export)]
macro_rules! record {
    ($name:ident {
        $($wire:literal => $kind:ident($($field:ident)? $($word:literal)?)
            $(or $form:ident($($property:literal),*))?),* $(,)?
        $(_ => rest($rest:ident) $(,)?)?
    }) => {
        impl $crate::__private::model::Model for $name {
            fn empty() -> Self {
                Self {
                    $($($field: $crate::__private::model::Model::empty(),)?)*
                    $($rest: $crate::__private::model::Model::empty(),)?
                }
            }

            fn place(&mut self) -> $crate::__private::model::Place<'_> {
                $crate::__private::model::Place::Record(self)
            }

            fn fragment(&self) -> $crate::__private::model::Fragment<'_> {
                $crate::__private::model::Fragment::Record(self)
            }
        }

        impl $crate::__private::model::Record for $name {
                fn shape(&self) -> &'static $crate::__private::model::Shape {
                    const {
                        &$crate::__private::model::Shape {
                            fields: &[$($($crate::__private::model::Field::$kind(
                                $wire,
                                ::core::concat!("\"", $wire, "\":"),
                                ::core::stringify!($field),
                            ),)?)*],
                            constants: &[$($(($wire, $word),)?)*],
                            objects: &[$($((
                                $wire,
                                $crate::__private::model::ObjectForm::$form($($property),*),
                            ),)?)*],
                        }
                    }
                }

            fn visit_fields(&self, to: &mut $crate::__private::model::FieldVisitor<'_>) {
                to(&[$($(&self.$field,)?)*], $crate::__private::rest!($(&self.$rest)?));
            }

            fn visit_fields_mut(&mut self, to: &mut $crate::__private::model::FieldVisitorMut<'_>) {
                to(&mut [$($(::core::option::Option::Some(&mut self.$field),)?)*], $crate::__private::rest!($(&mut self.$rest)?));
            }
        }

        $crate::__private::both_ways!($name);
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

pub(crate) use {both_ways, record, rest};
