//! What the machine-written models rest on.
//!
//! A model is plain data with a table: `record!`, `string_enum!`, `value_enum!` and `union!` say which key, word or
//! shape belongs to which field or variant, and nothing more. Everything that happens is written once:
//!
//! - `shape`: what a model lends out, so that a driver can fill it ([`Place`]) or write it ([`Fragment`])
//! - `fill`, `visit`, `parts`, `raw`, `object_form`: the driver that reads; `put`: the one that writes; `write`:
//!   the same for JSON alone
//! - `json`: free-form values
//! - `path`, `message`: depth and memory, the path to an error, and what is said of it
//! - `decode`, `lossy`: the way in and out for bytes
//!
//! So there is one decoder and one encoder in the program for each serde format, not one for each type:
//! that is what keeps some seven hundred types cheap to compile.

mod basic;
mod de;
mod decode;
mod json;
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
mod union;
mod unknown;
mod value_enum;
mod visit;
mod write;

pub use de::deserialize;
#[cfg(feature = "client")]
pub(crate) use decode::decode_within;
pub use decode::{DecodeError, DecodeFault, decode, encode};
pub use list::Items;
#[cfg(feature = "client")]
pub(crate) use lossy::without_lone_surrogates;
pub use millis::EpochMillis;
pub use nullable::Nullable;
pub use number::{NotANumber, Number};
pub use scalar::Scalar;
pub use secret::Secret;
pub use ser::serialize;
pub use serde;
pub use shape::{
    Field, FieldVisitor, FieldVisitorMut, Fragment, List, Map, Model, ObjectForm, Optional, Place, Record,
    Shape,
};
pub use string_enum::{StringEnum, compare};
pub use timestamp::{NotATime, Timestamp};
pub use union::{Branches, Union, When};
pub use unknown::{UnknownValue, UnknownWord};
pub use value_enum::{Literal, ValueEnum};
