//! The runtime of the generated models.
//!
//! A model is plain data with a table: `record!`, `string_enum!`, `value_enum!` and `union!` map keys, strings, values
//! and shapes to fields and variants, and nothing more. Everything else is written once:
//!
//! - `shape`: what a model exposes to be deserialized ([`Place`]) and serialized ([`Fragment`])
//! - `de`, `visit`, `parts`, `raw_value`, `object_form`: deserialization; `ser`: serialization; `write`: the same for
//!   JSON only
//! - `json`: free-form values; `debug`: debug output, without secrets
//! - `path`, `message`: depth, memory and path of a value, and error messages
//! - `decode`, `lossy`: decoding and encoding of bytes
//! - `undocumented`, `deserializer`, `key`, `budget`: types outside of this crate, under the same limits
//!
//! So a program has one decoder and one encoder for each serde format, not one for each type, which keeps hundreds
//! of types cheap to compile.
#![allow(unused_macros)] // an API without lists needs no `list!`

mod argument;
mod basic;
mod budget;
mod de;
mod debug;
mod decode;
#[cfg(feature = "client")]
mod deserializer;
mod duration;
mod id;
mod json;
#[cfg(feature = "client")]
mod key;
mod list;
mod lossy;
mod message;
mod millis;
mod nullable;
mod number;
mod object_form;
mod parts;
mod path;
mod raw_value;
mod record;
mod scalar;
mod secret;
mod ser;
mod shape;
mod string_enum;
mod timestamp;
#[cfg(feature = "client")]
mod undocumented;
mod union;
mod unknown;
mod value_enum;
mod visit;
mod write;

pub use argument::{FromItems, IntoArgument, Plain, Slot, Text};
pub use de::deserialize;
pub use debug::{debug, debug_branch};
#[cfg(feature = "client")]
pub(crate) use decode::decode_within;
pub use decode::{DecodeError, DecodeErrorKind, decode, encode};
pub use duration::DurationMillis;
pub use id::TextType;
pub use list::Items;
#[cfg(feature = "client")]
pub(crate) use lossy::without_lone_surrogates;
pub use millis::EpochMillis;
pub use nullable::Nullable;
pub use number::{Number, ParseNumberError, TryFromNumberError};
pub use record::{copy, empty, equal, set};
pub use scalar::Scalar;
pub use secret::Secret;
pub use ser::serialize;
pub use serde;
pub use shape::{
    Content, Field, FieldVisitor, FieldVisitorMut, Fragment, List, Map, Model, ObjectForm, Optional, Place,
    Record, Shape, kind,
};
pub use string_enum::{AnyText, StringEnum, VariantTable, compare, debug_variant, same};
pub use timestamp::{ParseTimestampError, Timestamp};
#[cfg(feature = "client")]
pub(crate) use undocumented::deserialize_within;
pub use union::{Branches, Union, When};
pub use unknown::{UnknownValue, UnknownVariant};
pub use value_enum::{Literal, ValueEnum};

// The macros, for `__private`.
#[allow(unused_imports)] // under `__macros` they are reached from the root
pub(crate) use {
    debug::debug_branches,
    id::id,
    list::list,
    record::{both_ways, object_form, record, rest, setter},
    string_enum::string_enum,
    union::{from_branch, union, when},
    value_enum::{into_query, value_enum},
};
