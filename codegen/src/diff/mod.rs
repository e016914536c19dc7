//! What changed between two states of an API, and whom it breaks: two [`Api`]s → [`Report`] → markdown.
//!
//! In come two complete IRs, out goes a report: changes with their impact and subject, then its text. No spec is read
//! here, nothing is generated, and the IRs stay as they are.
//!
//! # What is compared
//!
//! Resources by name, else by their routes; actions by name, else by route (then they were renamed or
//! moved); parameters by name, path parameters and bodies also by their position. Types are compared by
//! structure at every place where an action uses them, field by field, each pair of types once however
//! many places hold it: recursion ends at a pair that was compared before. A type that only has another name in
//! Rust is a line of its own. What merely follows from a change (the types of a removed action) is not
//! reported again.
//!
//! # Whom a change breaks
//!
//! [`Impact`] says it: callers on the wire, whatever they are written in; only code that is written
//! against the Rust client; nobody; or only text changed. The direction decides: what a caller *sends*
//! (parameters, bodies) may become wider, what it *receives* (responses, events) may become narrower.
//!
//! | change | sent | received |
//! | --- | --- | --- |
//! | new field, optional | additive | additive |
//! | new field, required | breaking | additive |
//! | field removed or renamed | breaking | breaking |
//! | optional → required, null no longer allowed, type narrower | breaking | Rust only |
//! | required → optional, null allowed, type wider | Rust only | breaking |
//! | another type, neither wider nor narrower | breaking | breaking |
//! | new value of an enumeration, new branch of a union (both are open) | additive | additive |
//! | value or branch removed | breaking | Rust only |
//! | limit tighter, another pattern of the names of a map | breaking | text |
//! | limit looser | additive | text |
//! | of several kinds of scalars fewer, or more (one type in Rust) | breaking, or additive | text, or breaking |
//! | newly deprecated, or no longer | additive | additive |
//! | default changed (who leaves the value out gets something else) | breaking | text |
//! | default documented for the first time, or no longer | text | text |
//!
//! | change of an action | impact |
//! | --- | --- |
//! | removed; method, path or location of a parameter changed; query value as JSON or no longer | breaking |
//! | two path parameters change places | breaking |
//! | parameter of another type: as a type that is sent, but wider scalars are additive; of the same wire (a number and a time) | Rust only |
//! | accepted values listed, or fewer; no longer listed, or more | breaking; additive |
//! | renamed or moved, its route as before; order of its arguments | Rust only |
//! | new action, new optional parameter, new event | additive |
//! | new required parameter; parameter or event removed or renamed | breaking |
//! | required path parameter or body renamed (position counts in Rust, neither name is sent) | text |
//! | success code added, removed or exchanged | breaking (one of several removed: Rust only) |
//! | error code added, removed, or of another shape (one error type serves them all) | text |
//! | a token's scope no longer serves; a token is needed where none was | breaking |
//! | a further scope serves; no token is needed any more; newly deprecated; may be repeated or not | additive |
//! | pages of a list can be walked, or no longer or in another way; the number of items is read elsewhere | additive, or Rust only; additive |
//! | an option makes a list come as an object, or no longer | additive, or Rust only |
//!
//! For the whole API: another base URL breaks, another header or query value sent with every call is
//! additive, groups and login actions that go are Rust only.
//!
//! What cannot be seen to be wider or narrower (an object that became a union, say) is taken to be neither.
//! What could not be typed is compared as any value; the command says how many warnings
//! either side has. A new field is additive: models are `#[non_exhaustive]`, so none is written as a literal.
//!
//! A renaming is recognised where one thing was removed and one added, the rest of both is equal (type, location,
//! whether it is required, limits), and either both have the same description or the names are alike.
//!
//! # The version that follows
//!
//! By semantic versioning: breaking → major, additive → minor, text → patch; before 1.0 breaking → minor
//! and all else → patch. The version of the API (`api.toml`) counts what callers on the wire notice, the
//! version of the crate counts Rust too.

mod actions;
mod api;
mod join;
mod parameters;
mod phrase;
mod render;
mod report;
mod resources;
mod responses;
mod types;
mod version;

pub use render::{Heading, markdown};
pub use report::{Change, Detail, Direction, Filter, Impact, Report, Subject};
pub use version::Bump;

use crate::ir::Api;

/// What changed from one state of an API to another.
#[must_use]
pub fn compare(old: &Api, new: &Api, filter: Filter) -> Report {
    let mut changes = Vec::new();
    let mut types = types::TypePairs::new(old, new, filter);
    api::compare(old, new, &mut changes);
    resources::compare(old, new, &mut types, &mut changes);
    types.finish(&mut changes);
    changes.retain(|change| filter.holds(change));
    Report::new(changes, &old.version, &new.version)
}
