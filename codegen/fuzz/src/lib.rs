//! What the targets share: the promises, and how many inputs were taken.

#[path = "../../../tests/src/fire/mod.rs"]
pub mod fire;

use std::cell::RefCell;

/// How many runs pass between two lines on standard error.
const STEP: u64 = 10_000;

/// How many inputs there were, and how many of them were accepted.
#[derive(Default)]
struct Counts {
    runs: u64,
    accepted: u64,
}

impl Counts {
    fn print(&self) {
        let Self { runs, accepted } = self;
        eprintln!("counts: {runs} runs, {accepted} accepted, {} refused", runs - accepted);
    }
}

impl Drop for Counts {
    fn drop(&mut self) {
        self.print();
    }
}

thread_local! {
    static COUNTS: RefCell<Counts> = RefCell::default();
}

/// Counts a run; now and then, and at the end of the process, the counts are printed.
pub fn count(accepted: bool) {
    COUNTS.with_borrow_mut(|counts| {
        counts.runs += 1;
        counts.accepted += u64::from(accepted);
        if counts.runs % STEP == 0 {
            counts.print();
        }
    });
}
