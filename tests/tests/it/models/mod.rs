//! Models: what the hand-written part does for samples of every form, then the promises for the types of
//! every schema of the spec.

mod check;
mod generate;
mod places;
mod promises;
mod properties;
mod runtime;
mod types;
