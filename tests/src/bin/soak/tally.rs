//! Counting what came of the calls.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::calls::Ended;
use crate::scenario::{ATTEMPTS, End, Fault, Scenario};

/// How much memory may grow after the first tenth of the calls, in KiB.
const FLAT: u64 = 8 << 10;
/// How many surprises are printed.
const PRINTED: usize = 20;

/// The counts.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    /// Calls that ended.
    pub(crate) calls: usize,
    /// Memory after the first tenth, the most since, and at the end, in KiB.
    pub(crate) memory_warm: u64,
    pub(crate) memory_most: u64,
    pub(crate) memory_end: u64,
    /// How long it all took.
    pub(crate) time: Duration,
    faulty: usize,
    ends: BTreeMap<(Fault, End), usize>,
    requests: u64,
    repeats: u64,
    harmful: u64,
    surprises: usize,
    printed: Vec<String>,
}

impl Tally {
    /// A call ended.
    pub(crate) fn add(&mut self, scenario: &Scenario, ended: &Ended) {
        self.calls += 1;
        self.faulty += usize::from(scenario.fault != Fault::None);
        *self.ends.entry((scenario.fault, ended.end)).or_default() += 1;
        let (end, requests) = scenario.expected();
        // Attempts that found nobody are attempts as well, though no server saw them.
        let expected = if end == End::Unconnected { ATTEMPTS } else { requests };
        if ended.end != end || ended.attempts.is_some_and(|attempts| attempts != expected) {
            let Ended { end: got, attempts, words } = ended;
            self.surprise(format!(
                "{scenario:?} ended as {got:?} after {attempts:?} attempts, not {end:?}: {words}"
            ));
        }
    }

    /// The server saw so many requests of a call.
    pub(crate) fn count(&mut self, scenario: &Scenario, seen: u32) {
        self.requests += u64::from(seen);
        self.repeats += u64::from(seen.saturating_sub(1));
        let (_, requests) = scenario.expected();
        if !scenario.repeatable() && seen > requests {
            self.harmful += u64::from(seen - requests);
        }
        if seen != requests {
            self.surprise(format!("{scenario:?} made {seen} requests, not {requests}"));
        }
    }

    fn surprise(&mut self, words: String) {
        self.surprises += 1;
        if self.printed.len() < PRINTED {
            self.printed.push(words);
        }
    }

    /// Prints the counts; whether all is well.
    pub(crate) fn print(&self) -> bool {
        let grown = self.memory_end.max(self.memory_most).saturating_sub(self.memory_warm);
        println!("{} calls in {:.1} s, {} of them faulty", self.calls, self.time.as_secs_f64(), self.faulty);
        println!("{} requests, {} of them repeats", self.requests, self.repeats);
        for ((fault, end), count) in &self.ends {
            println!("{count:>8}  {:<14} {end:?}", format!("{fault:?}"));
        }
        println!("requests that must not have been: {}", self.harmful);
        println!("calls that ended otherwise than documented, or with other counts: {}", self.surprises);
        println!(
            "memory after a tenth {} KiB, most since {} KiB, at the end {} KiB",
            self.memory_warm, self.memory_most, self.memory_end
        );
        for words in &self.printed {
            println!("! {words}");
        }
        let flat = grown <= FLAT;
        if !flat {
            println!("! memory grew by {grown} KiB");
        }
        flat && self.surprises == 0 && self.harmful == 0
    }
}
