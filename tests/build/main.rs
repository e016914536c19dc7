//! Writes a function for every action of `spec/` that calls it through the client with arguments given
//! as JSON, and one for every schema that decodes and encodes its type, so that tests can run over all of them.
//!
//! Nothing of it is checked in: it follows the spec on every build.

mod dispatch;
mod schemas;
mod types;

use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::source::Source;
use proc_macro2::TokenStream;

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let spec = here.join("../spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    let api = api(&spec);
    write(&out.join("dispatch.rs"), &dispatch::expand(&api));
    write(&out.join("schemas.rs"), &[schemas::expand(&api)]);
}

/// A line for each item: nobody reads them, and to make them pretty takes longer than all else here.
fn write(path: &Path, items: &[TokenStream]) {
    let lines: Vec<_> = items.iter().map(TokenStream::to_string).collect();
    fs::write(path, lines.join("\n")).expect("the build folder takes files");
}

/// The API that `spec/` describes. A broken spec ends the build with a hint, not with a panic.
fn api(spec: &Path) -> Api {
    let mut diagnostics = Diagnostics::default();
    let source = Source::read(spec, "spec", &mut diagnostics);
    let api = codegen::understand(&source, &mut diagnostics).api;
    if diagnostics.has_errors() {
        println!("cargo::error=spec/ has errors; `cargo run -p codegen -- --check` shows them");
        return Api::default();
    }
    api
}
