//! A run, and with `--watch` another one after each change of the spec.
//!
//! To watch, the spec is read again a few times a second and compared: that takes milliseconds, and works on every
//! file system and with every editor, without a library for the events of each operating system.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use super::arguments::{Cli, Command};
use super::environment::Environment;
use super::session::{CommandOutput, Session};
use super::{diff, ir, regenerate, routes};
use crate::diagnostic::{Diagnostic, Diagnostics, Explanation, catalogue};
use crate::source::Source;

/// The time between two readings. A change counts when two readings agree: an editor saves in several steps.
const INTERVAL: Duration = Duration::from_millis(200);

/// Runs a command once.
#[must_use]
pub fn run(cli: &Cli, environment: &Environment) -> CommandOutput {
    if let Some(Command::Diff(arguments)) = &cli.command {
        return diff::run(cli, arguments, environment);
    }
    let mut session = Session::new(cli, environment);
    if let Some(Command::Explain { name }) = &cli.command {
        return explain(session, name.as_deref());
    }
    let (folder, display) = environment.spec(cli.spec.as_deref());
    session.source = Source::read(&folder, &display, &mut session.diagnostics);
    match &cli.command {
        Some(Command::Ir) => ir::run(session),
        Some(Command::Routes { from }) => {
            let from = from.as_deref().map(|from| session.beside(&environment.spec(Some(from))));
            routes::run(session, from)
        }
        Some(Command::Untyped) => ir::untyped(session),
        _ => regenerate::run(session, (&folder, &display), &environment.out(cli.out.as_deref()), cli.check),
    }
}

/// Prints the explanation of a diagnostic, or the names and meanings of all.
fn explain(mut session: Session, name: Option<&str>) -> CommandOutput {
    let Some(name) = name else {
        let line = |(name, of): (&String, &Explanation)| format!("{name}: {}\n", of.meaning);
        return CommandOutput { stdout: catalogue().iter().map(line).collect(), ..session.close() };
    };
    let Some(of) = catalogue().get(name) else {
        let found = Diagnostic::error("unknown-diagnostic", None, format!("unknown diagnostic `{name}`"))
            .hint("`codegen explain` lists them all");
        session.diagnostics.push(found.suggest(name, catalogue().keys().map(String::as_str)));
        return session.close();
    };
    CommandOutput { stdout: of.text(name), ..session.close() }
}

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
