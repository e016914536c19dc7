//! How specs are read: what is reported of bad ones, what comes out of good ones.

mod bad;
mod commands;
mod dialect;
mod disk;
mod edges;
mod explain;
mod fire;
mod hostile;
mod mistakes;
mod print;
mod routes;
mod settings;

use codegen::cli::{Style, render};
use codegen::diagnostic::{Diagnostic, Diagnostics};
use codegen::lower::Lowered;
use codegen::source::Source;
use tests::fixtures::{names, texts};

/// What a spec in memory is understood as, and what is reported of it.
fn understand<N: Into<String>, T: AsRef<[u8]>>(
    texts: impl IntoIterator<Item = (N, T)>,
) -> (Lowered, Vec<Diagnostic>, String) {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(texts, &mut diagnostics);
    let lowered = codegen::understand(&source, &mut diagnostics);
    let found = diagnostics.finish();
    let reported = render(&found, &source, Style::Plain);
    (lowered, found, reported)
}
