//! Models: what the hand-written part does for samples of every form, then the promises for the types of
//! every schema of the spec.

mod bodies;
mod buffered;
pub(crate) mod check;
mod display;
mod formats;
pub(crate) mod generate;
mod memory;
mod options;
mod places;
pub(crate) mod promises;
mod properties;
mod runtime;
mod types;
