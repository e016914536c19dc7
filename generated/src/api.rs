//! The entry point of the generated code.
//!
//! Everything below `src/api/` is written by `cargo run -p codegen` from the pages in `spec/`: never
//! edit it, change the page and run the generator. This file is hand-written and holds the list of
//! lints that are off for generated code.
#![allow(
    clippy::doc_markdown, // descriptions are copied from the documentation
    clippy::too_many_lines, // one table per type, however long
    clippy::large_enum_variant, // a response is moved once; a box would be one more allocation
    clippy::unreadable_literal, // numbers are written as in the documentation
    clippy::must_use_candidate, // a line on every function, for values that are of no use unused
    clippy::wildcard_imports,
    missing_docs, // a field whose name says it all has no description, and its name said twice is none
)]
// Models link to the actions that use them; without those actions the links are broken.
#![cfg_attr(not(all(feature = "client", feature = "all")), allow(rustdoc::broken_intra_doc_links))]

// The generator prints its own layout, the same on every machine; rustfmt's would make it stale.
// Without calls, only the names of secrets are looked at.
#[cfg_attr(not(feature = "client"), allow(dead_code))]
#[rustfmt::skip]
pub(crate) mod metadata;
#[cfg(feature = "testing")]
#[rustfmt::skip]
pub(crate) mod actions;
#[cfg(feature = "testing")]
#[rustfmt::skip]
pub mod examples;
// The unit tests are of what is written by hand and need not wait for this; an editor, which shows code as in tests,
// has it. Under a plain `cfg` of both, rustdoc would leave out the examples: it looks at what stands beside `test`.
#[cfg_attr(all(test, not(rust_analyzer)), cfg(false))]
#[rustfmt::skip]
pub mod models;
#[cfg(feature = "client")]
#[cfg_attr(all(test, not(rust_analyzer)), cfg(false))]
#[rustfmt::skip]
pub mod resources;
