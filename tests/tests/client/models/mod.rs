//! Models: what the hand-written part does for samples of every form, then the promises for the types of
//! every schema of the spec.

mod bodies;
mod buffered;
mod display;
mod formats;
mod memory;
mod options;
mod places;
mod promises;
mod properties;
mod runtime;
mod types;
mod usage;
