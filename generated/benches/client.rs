//! The time of each case, by this crate and by its twin: `cargo bench -p generated --bench client`.

mod cases;

use cases::{NAMES, PAGES, case};
use divan::Bencher;
use divan::counter::ItemsCount;

fn main() {
    cases::server::serve_if_asked();
    divan::main();
}

#[divan::bench(args = NAMES)]
fn ours(bencher: Bencher<'_, '_>, name: &str) {
    let case = case(name);
    count_pages(bencher, name, &case.ours);
}

#[divan::bench(args = NAMES)]
fn twin(bencher: Bencher<'_, '_>, name: &str) {
    let case = case(name);
    count_pages(bencher, name, &case.twin);
}

/// The list is measured in pages per second.
fn count_pages(bencher: Bencher<'_, '_>, name: &str, run: &dyn Fn()) {
    if name.contains("pages") {
        bencher.counter(ItemsCount::new(PAGES)).bench_local(run);
    } else {
        bencher.bench_local(run);
    }
}
