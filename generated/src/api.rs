//! The door to the machine-written code.
//!
//! Everything below `src/api/` is written by `cargo run -p codegen` from the pages in `spec/`: never
//! edit it, change the page and run the generator. This file is hand-written and holds the one list
//! of lints that machine code is excused from.
#![allow(
    clippy::doc_markdown, // descriptions are the documents' own words
    clippy::too_many_lines, // one table per type, however long
    clippy::large_enum_variant, // an answer is moved once; a box would be one more allocation
    clippy::unreadable_literal, // numbers stand as the documents write them
    clippy::must_use_candidate, // a line on every function, for values that are of no use unused
    clippy::wildcard_imports
)]
// Models name the actions that use them; where those are left out, the links lead nowhere.
#![cfg_attr(not(all(feature = "client", feature = "all")), allow(rustdoc::broken_intra_doc_links))]

// The generator prints its own layout, the same on every machine; rustfmt's would make it stale.
#[cfg(feature = "client")]
#[rustfmt::skip]
pub(crate) mod metadata;
#[cfg(feature = "testing")]
#[rustfmt::skip]
pub mod examples;
#[rustfmt::skip]
pub mod models;
#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod resources;
