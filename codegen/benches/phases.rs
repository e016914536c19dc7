//! The time of each phase, and of all together: `cargo bench -p codegen`.
//!
//! It runs over the spec of this repository, and over the corpora beside the repository, where there are any.

use std::fmt;
use std::path::Path;
use std::sync::LazyLock;

use codegen::diagnostic::Diagnostics;
use codegen::docs::{self, Docs};
use codegen::emit::Contents;
use codegen::lower::{self, Lowered};
use codegen::source::Source;
use codegen::{emit, generate, output, understand};
use divan::{Bencher, black_box};

/// Folders of specs, from the root of the repository.
const SPECS: &[&str] = &["spec", "../shared/corpora/js-1.30.0/docs"];

/// A spec that the phases read.
#[derive(Clone, Copy)]
struct Spec(&'static str);

impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl Spec {
    fn source(self) -> Source {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(self.0);
        Source::read(&folder, self.0, &mut Diagnostics::default())
    }

    fn lowered(self) -> Lowered {
        understand(&self.source(), &mut Diagnostics::default())
    }
}

static THERE: LazyLock<Vec<Spec>> = LazyLock::new(|| {
    let there = |spec: &&&str| Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(spec).is_dir();
    SPECS.iter().filter(there).map(|spec| Spec(spec)).collect()
});

fn main() {
    for spec in SPECS.iter().filter(|spec| !THERE.iter().any(|there| there.0 == **spec)) {
        println!("not run: there is no {spec}");
    }
    divan::main();
}

/// From text to documents.
#[divan::bench(args = THERE.iter())]
fn parse(bencher: Bencher<'_, '_>, spec: &Spec) {
    let source = spec.source();
    bencher.bench_local(|| -> Docs { docs::read(black_box(&source), &mut Diagnostics::default()) });
}

/// From documents to the IR.
#[divan::bench(args = THERE.iter())]
fn lower(bencher: Bencher<'_, '_>, spec: &Spec) {
    let source = spec.source();
    let docs = docs::read(&source, &mut Diagnostics::default());
    bencher.bench_local(|| lower::lower(black_box(&docs), &mut Diagnostics::default()));
}

/// From the IR to tokens, on one thread.
#[divan::bench(args = THERE.iter())]
fn emit(bencher: Bencher<'_, '_>, spec: &Spec) {
    let lowered = spec.lowered();
    bencher.bench_local(|| {
        for module in emit::modules(black_box(&lowered.api)) {
            if let Contents::Tokens(tokens) = module.contents() {
                black_box(tokens());
            }
        }
    });
}

/// From the IR to text, on all threads: tokens are made where they are printed.
#[divan::bench(args = THERE.iter())]
fn print(bencher: Bencher<'_, '_>, spec: &Spec) {
    let lowered = spec.lowered();
    bencher.bench_local(|| output::render(&emit::modules(black_box(&lowered.api))));
}

/// From the disk to the tree in memory.
#[divan::bench(args = THERE.iter())]
fn whole(bencher: Bencher<'_, '_>, spec: &Spec) {
    bencher.bench_local(|| generate(&spec.source(), None, &mut Diagnostics::default()).expect("a tree"));
}
