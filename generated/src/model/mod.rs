//! What the machine-written models rest on.
//!
//! A model is plain data with a table: `record!`, `words!`, `values!` and `union!` say which key, word or
//! shape belongs to which field or variant, and nothing more. Everything that happens is written once:
//!
//! - `shape`: what a model lends out, so that a driver can fill it ([`Target`]) or write it ([`Node`])
//! - `fill`, `visit`, `parts`, `raw`, `object_form`: the driver that reads; `put`: the one that writes; `write`:
//!   the same for JSON alone
//! - `json`: free-form values
//! - `walk`, `message`: depth and memory, the path to an error, and what is said of it
//! - `decode`, `lossy`: the way in and out for bytes
//!
//! So there is one decoder and one encoder in the program for each serde format, not one for each type:
//! that is what keeps some seven hundred types cheap to compile.

mod basic;
mod decode;
mod fill;
mod json;
mod list;
mod lossy;
mod message;
mod millis;
mod nullable;
mod number;
mod object_form;
mod parts;
mod put;
mod raw;
mod record;
mod scalar;
mod secret;
mod shape;
mod timestamp;
mod union;
mod unknown;
mod values;
mod visit;
mod walk;
mod words;
mod write;

#[cfg(feature = "client")]
pub(crate) use decode::decode_within;
pub use decode::{DecodeError, DecodeFault, decode, encode};
pub use fill::deserialize;
pub use list::Items;
#[cfg(feature = "client")]
pub(crate) use lossy::without_lone_surrogates;
pub use millis::EpochMillis;
pub use nullable::Nullable;
pub use number::{NotANumber, Number};
pub use put::serialize;
pub use scalar::Scalar;
pub use secret::Secret;
pub use serde;
pub use shape::{Field, List, Map, Model, Node, ObjectForm, Optional, Reader, Record, Shape, Target, Writer};
pub use timestamp::{NotATime, Timestamp};
pub use union::{Branches, Union, When};
pub use unknown::{UnknownValue, UnknownWord};
pub use values::{Literal, Values};
pub use words::{Words, compare};
