//! `--watch`: a run after each change of the spec.
//!
//! The spec is read again a few times a second and compared: that takes milliseconds, and works on every file
//! system and with every editor, without a library for the events of each operating system.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use super::{Cli, Command, CommandOutput, Environment, run};
use crate::diagnostic::Diagnostics;
use crate::source::Source;

/// The time between two readings. A change counts when two readings agree: an editor saves in several steps.
const INTERVAL: Duration = Duration::from_millis(200);

/// Runs the command, and again after each change, until the process is ended. `each` gets what a run
/// leaves and a line about it.
pub fn watch(cli: &Cli, environment: &Environment, mut each: impl FnMut(&CommandOutput, &str)) -> ! {
    let folders = match &cli.command {
        Some(Command::Diff(arguments)) => arguments.folders(cli, environment),
        _ => vec![environment.spec(cli.spec.as_deref()).0],
    };
    let mut seen = read(&folders);
    loop {
        let output = run(cli, environment);
        each(&output, &status(&output));
        seen = next(seen, || {
            sleep(INTERVAL);
            read(&folders)
        });
    }
}

/// The text of every file that a run reads.
fn read(folders: &[PathBuf]) -> Vec<Source> {
    folders.iter().map(|folder| Source::read(folder, "", &mut Diagnostics::default())).collect()
}

/// The first reading that differs from what was seen and is the same twice.
fn next<T: PartialEq>(seen: T, mut read: impl FnMut() -> T) -> T {
    let mut before = seen;
    let mut changed = false;
    loop {
        let now = read();
        if now != before {
            changed = true;
        } else if changed {
            return now;
        }
        before = now;
    }
}

/// What a run came to, in one line.
fn status(output: &CommandOutput) -> String {
    let came_to = match output.status {
        0 => "fine",
        1 => "stale or breaking",
        _ => "errors",
    };
    format!("{came_to}; waiting for a change of the spec (Ctrl-C ends)")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_counts_when_two_readings_agree() {
        let mut readings = [1, 1, 2, 3, 3, 4].into_iter();
        assert_eq!(next(1, || readings.next().unwrap()), 3);
        assert_eq!(readings.next(), Some(4), "nothing is read after that");
    }

    #[test]
    fn a_change_during_a_run_counts() {
        let mut readings = [2, 2].into_iter();
        assert_eq!(next(1, || readings.next().unwrap()), 2);
    }
}
