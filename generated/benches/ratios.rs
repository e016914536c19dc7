//! The processor time of each case, and its ratio to the twin's: `cargo bench -p generated --bench ratios`.
//!
//! Ours and the twin take turns, so that whatever else the machine does meets both, and only the time that
//! this thread is on a processor counts. `… -- run CASE ours|twin TIMES` does one case that often and says
//! nothing: `tests/scripts/instructions.sh` counts its instructions.

mod cases;

use std::time::{Duration, Instant};

use cases::{NAMES, case};

/// How long a round of one side takes.
const ROUND: Duration = Duration::from_millis(40);
const ROUNDS: usize = 15;

fn main() {
    cases::server::serve_if_asked();
    let arguments: Vec<_> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["run", name, side, times] => run(name, side, times.parse().expect("a number of times")),
        ["names"] => NAMES.iter().for_each(|name| println!("{name}")),
        _ => NAMES.iter().for_each(|name| compare(name)),
    }
}

fn run(name: &str, side: &str, times: u32) {
    let case = case(name);
    let run = if side == "ours" { &case.ours } else { &case.twin };
    (0..times).for_each(|_| run());
}

fn compare(name: &str) {
    let case = case(name);
    let times = times(&*case.twin);
    let (mut ours, mut twin, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let pair = (measure(times, &*case.ours), measure(times, &*case.twin));
        ours.push(pair.0);
        twin.push(pair.1);
        ratios.push(pair.0.as_secs_f64() / pair.1.as_secs_f64());
    }
    ours.sort();
    twin.sort();
    ratios.sort_by(f64::total_cmp);
    let (ours, twin, ratio) = (ours[ROUNDS / 2], twin[ROUNDS / 2], ratios[ROUNDS / 2]);
    println!("{name:36} ours {ours:>10.2?}   twin {twin:>10.2?}   ratio {ratio:.3}");
}

/// How often a case runs in one round.
fn times(run: &dyn Fn()) -> u32 {
    let start = Instant::now();
    let mut times = 0;
    while start.elapsed() < ROUND {
        run();
        times += 1;
    }
    times
}

/// The time of one run.
fn measure(times: u32, run: &dyn Fn()) -> Duration {
    let start = cpu();
    (0..times).for_each(|_| run());
    cpu().saturating_sub(start) / times
}

/// The time that this thread has been on a processor; where the system does not say, all time.
fn cpu() -> Duration {
    // the system counts at its ticks, some milliseconds apart, and when a thread gives way
    std::thread::yield_now();
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    match text.split(' ').next().and_then(|nanos| nanos.parse().ok()) {
        Some(nanos) => Duration::from_nanos(nanos),
        None => START.elapsed(),
    }
}

static START: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);
