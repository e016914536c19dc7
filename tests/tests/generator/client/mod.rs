//! The checked-in client: what it offers, as reviewers read it, and whether it is fresh.

mod additions;
mod compile;
mod dialect;
mod fresh;
mod names;
mod panics;
mod readme;
mod rust;
mod surface;
mod upgrade;
pub(crate) mod values;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use codegen::cli::{Style, render};
use codegen::diagnostic::Diagnostics;
use codegen::ir::{Api, Ident};
use codegen::output::Tree;
use codegen::source::Source;

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// Our own spec, read from its folder.
fn spec(diagnostics: &mut Diagnostics) -> Source {
    Source::read(&root().join("spec"), "spec", diagnostics)
}

/// What comes out of a source that has no error.
fn generate(source: &Source, mut diagnostics: Diagnostics) -> (Api, Tree) {
    let made = codegen::generate(source, Some(Ident::new("losant")), &mut diagnostics);
    let told = render(&diagnostics.finish(), source, Style::Plain);
    let Some((lowered, tree)) = made else { panic!("{told}") };
    (lowered.api, tree)
}

/// The client of our own spec, generated once.
fn client() -> &'static (Api, Tree) {
    static CLIENT: LazyLock<(Api, Tree)> = LazyLock::new(|| {
        let mut diagnostics = Diagnostics::default();
        let source = spec(&mut diagnostics);
        generate(&source, diagnostics)
    });
    &CLIENT
}
