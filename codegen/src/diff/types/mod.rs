//! Types: compared by structure, pair by pair, from the places where actions use them.
//!
//! In come the type of a place before and now, and the direction of its values; out go findings at the place, and, when
//! all actions are compared, the changes inside of named types, once per pair. Names never decide whether two types
//! are equal, and no pair is compared twice.

mod effect;
mod equal;
mod findings;
mod pairs;
mod references;
mod scalars;
mod states;
mod structs;
mod unions;
mod values;

pub(super) use effect::Effect;
pub(super) use pairs::{Comparison, TypePairs};
pub(super) use states::States;
pub(super) use values::default_change;
