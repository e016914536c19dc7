//! From pages to a client, in eight phases. Each reads only what those before it made:
//!
//! ```text
//! source → markdown → docs → schema → lower → ir → emit → output
//! ```
//!
//! 1. [`source`] reads the files of the spec. After it no phase touches the disk until the last one.
//! 2. [`markdown`] turns a page into an outline of sections with blocks. It knows markdown and nothing
//!    of APIs; after it nobody sees the parser's events.
//! 3. [`docs`] reads outlines by the grammar of the dialect: actions, parameters, routes, schemas. What it
//!    makes still holds raw words and their places. Unknown parts are told here, never dropped.
//! 4. [`schema`] turns the JSON schemas into named types, in passes that its `mod.rs` lists.
//! 5. [`lower`] joins pages with routes, gives every parameter its place, asks [`schema`] for the types that
//!    are used, and puts the resources together. All that can be wrong with a spec has been told when it is
//!    done.
//! 6. [`ir`] is what it makes: plain data, names final, without a trace of documents. Emitters see this
//!    and nothing else.
//! 7. [`emit`] turns it into Rust tokens, a function from [`ir::Api`] to modules.
//! 8. [`output`] prints the modules and brings a folder in line with them.
//!
//! Three parts serve all of them: [`diagnostic`] collects what is wrong with its place, [`json`] keeps JSON
//! as it is written, and [`names`] makes every identifier. [`cli`] holds the commands.
//!
//! Nothing here knows any particular API: what is particular stands in the spec.

// The pages of this crate are for those who work on it: `cargo doc --document-private-items`.
#![allow(rustdoc::private_intra_doc_links)]

pub mod cli;
pub mod diagnostic;
pub mod diff;
pub mod docs;
pub mod emit;
pub mod ir;
pub mod json;
pub mod lower;
pub mod markdown;
pub mod names;
pub mod output;
pub mod schema;
pub mod source;

use diagnostic::Diagnostics;
use lower::Lowered;
use output::Tree;
use source::Source;

/// Reads a spec as far as its intermediate representation, which is complete when no error was told.
#[must_use]
pub fn understand(source: &Source, diagnostics: &mut Diagnostics) -> Lowered {
    let docs = docs::read(source, diagnostics);
    lower::lower(&docs, diagnostics)
}

/// Makes the client of a spec. There is none while there is an error.
///
/// The library is the one that the client becomes part of: with its name, samples are written.
#[must_use]
pub fn generate(
    source: &Source,
    library: Option<ir::Ident>,
    diagnostics: &mut Diagnostics,
) -> Option<(Lowered, Tree)> {
    let mut lowered = understand(source, diagnostics);
    lowered.api.library = library;
    if diagnostics.has_errors() {
        return None;
    }
    let rendered = output::render(&emit::modules(&lowered.api));
    let tree = rendered.map_err(|errors| diagnostics.extend(errors));
    Some((lowered, tree.ok()?))
}
