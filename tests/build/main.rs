//! Writes a function for every action of `spec/` that calls it through the client with arguments given
//! as JSON, so that tests can run over all of them.
//!
//! Nothing of it is checked in: it follows the spec on every build.

mod dispatch;
mod types;

use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::diagnostic::Diagnostics;
use codegen::ir::Api;
use codegen::source::Source;

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("dispatch.rs");
    let spec = here.join("../spec");
    println!("cargo::rerun-if-changed={}", spec.display());
    let file = syn::parse2(dispatch::expand(&api(&spec))).expect("the functions are Rust");
    fs::write(out, prettyplease::unparse(&file)).expect("the build folder takes files");
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
