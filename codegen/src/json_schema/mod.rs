//! JSON schemas (draft-04 to draft-07) as a table of nodes, and which of them are the same tree.
//!
//! [`Schemas::parse`] reads every documented schema into one table of [`Node`]s: keywords checked,
//! references resolved to nodes, nothing interpreted. Whatever it leaves out it warns of, at the place
//! in the text. [`Trees`] then says which nodes describe the same infinite tree. What a tree means as
//! a type is the business of [`lower::types`](crate::lower::types).

mod hash;
mod identity;
mod keywords;
mod limits;
mod node;
mod parse;
mod partition;
mod place;
mod reference;
mod report;

pub use identity::{TreeId, Trees};
pub use limits::limits;
pub use node::{Kinds, Node, NodeId, Schemas, State, Step, Value};
pub use partition::refine;
