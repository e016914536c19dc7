//! The intermediate representation: plain, owned, printable data between the documents and the code.
//!
//! Invariants, which hold for every [`Api`] that `lower` hands over:
//!
//! - Every identifier is final. Emitters never change the case of a word, never test for keywords
//!   and never resolve collisions.
//! - Every [`TypeId`] is an index into [`Api::types`]; every group index one into [`Api::groups`].
//! - Types, resources, variants and modules stand in their output order. Nothing depends on the
//!   order in which the documents were read, nor on hashing.
//! - Recursion runs through [`TypeRef::Boxed`], a list or a map.
//! - Descriptions are the text of the spec, with entities decoded and nothing escaped. What escaping
//!   a target needs is the business of its emitter.
//!
//! Nothing in here knows markdown, the dialects, or Rust tokens.

mod action;
mod api;
mod graph;
mod name;
mod parameter;
mod text;
mod types;
mod value;

pub use action::*;
pub use api::*;
pub use graph::reachable;
pub use name::*;
pub use parameter::*;
pub use types::*;
pub use value::*;
