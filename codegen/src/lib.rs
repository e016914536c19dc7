//! From pages to a client. The passes, in order; each is a function from one complete value to the next:
//!
//! | pass | takes | gives |
//! | --- | --- | --- |
//! | [`Source::read`] | the files of the spec | [`Source`] |
//! | [`markdown::Document::parse`] | the text of a page | an outline: sections, tables, inline text |
//! | [`docs::read`] | [`Source`] and outlines | [`docs::Docs`]: pages, routes, schemas and settings, with spans |
//! | [`lower::lower`] | [`docs::Docs`] | [`ir::Api`]; its own passes are listed in its module |
//! | [`schema::types`] | the JSON schemas, and which of them actions use | named types; called by `lower`, its passes are listed in the function |
//! | [`emit::modules`] | [`ir::Api`] | modules of Rust tokens |
//! | [`output::render()`] | modules | [`Tree`]: files by path, as text |
//! | [`output::apply`] | [`Tree`] | the folder on disk |
//!
//! [`understand`] runs those up to the IR, [`generate`] all but the last one. [`diff::compare`] takes two
//! [`ir::Api`]s and gives a report.
//!
//! Four modules serve all of them: [`diagnostic`] collects what is wrong and where, [`json`] keeps JSON with
//! spans, [`names`] makes every identifier, [`parallel`] shares work by threads. [`cli`] holds the commands.
//!
//! Where a change goes: a new keyword of JSON Schema into `schema/keywords.rs`, `schema/parse.rs` and the field of
//! `schema/node.rs` that holds it; a new column of a table into `docs/page/parameters.rs`, [`docs::ParameterDoc`] and
//! `lower/resources.rs`; a new kind of setter into [`ir::ParameterKind`], `lower/resources.rs` and
//! `emit/parameter.rs`.
//!
//! Nothing here knows any particular API: what is particular is in the spec.

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
pub mod number;
pub mod output;
mod parallel;
pub mod schema;
pub mod source;

use diagnostic::Diagnostics;
use lower::Lowered;
use output::Tree;
use source::Source;

/// Reads a spec as far as its intermediate representation, which is complete when no error was reported.
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
