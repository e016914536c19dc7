//! What all commands share: what was read and found, and how it is printed.

use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::time::Instant;

use super::arguments::{Cli, Format};
use super::environment::Environment;
use super::render::{Style, render};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, count};
use crate::source::Source;

/// What a command leaves behind.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct CommandOutput {
    /// For standard output.
    pub stdout: String,
    /// For standard error.
    pub stderr: String,
    /// The exit status.
    pub status: u8,
}

impl CommandOutput {
    /// Writes it out, and returns the exit status: that of an error if what was asked for could not be written.
    pub fn write_to(&self, stdout: &mut dyn Write, stderr: &mut dyn Write) -> u8 {
        let written = stdout.write_all(self.stdout.as_bytes()).and_then(|()| stdout.flush());
        let _ = stderr.write_all(self.stderr.as_bytes());
        match written {
            // a reader that went away (`codegen ir | head`) is no failure of ours; a full disk is
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                let _ = writeln!(stderr, "error: cannot write the output: {error}");
                2
            }
            _ => self.status,
        }
    }
}

/// What all commands share.
pub(super) struct Session {
    pub(super) start: Instant,
    pub(super) source: Source,
    pub(super) diagnostics: Diagnostics,
    pub(super) style: Style,
    pub(super) deny_warnings: bool,
}

impl Session {
    /// A session like this one, on another folder with its path as displayed.
    pub(super) fn beside(&self, (folder, display): &(PathBuf, String)) -> Self {
        let mut diagnostics = Diagnostics::default();
        let source = Source::read(folder, display, &mut diagnostics);
        Self { source, diagnostics, ..*self }
    }

    /// A session without any files yet.
    pub(super) fn new(cli: &Cli, environment: &Environment) -> Self {
        let style = match cli.format {
            Format::Json => Style::Json,
            Format::Text if environment.colours => Style::Coloured,
            Format::Text => Style::Plain,
        };
        let (source, diagnostics) = (Source::default(), Diagnostics::default());
        Self { start: Instant::now(), source, diagnostics, style, deny_warnings: cli.deny_warnings }
    }

    /// Drops findings below a severity, and returns how many were dropped.
    pub(super) fn keep(&mut self, least: Severity) -> usize {
        let found = std::mem::take(&mut self.diagnostics).finish();
        let (kept, dropped): (Vec<_>, Vec<_>) = found.into_iter().partition(|found| found.severity <= least);
        self.diagnostics.extend(kept);
        dropped.len()
    }

    /// Writes out what was found. The status is 2 when that keeps anything from being written.
    pub(super) fn close(self) -> CommandOutput {
        let mut found = self.diagnostics.finish();
        if self.deny_warnings {
            found.iter_mut().for_each(deny);
        }
        let errors = found.iter().filter(|found| found.severity == Severity::Error).count();
        let mut stderr = render(&found, &self.source, self.style);
        if self.style != Style::Json && !found.is_empty() {
            stderr.push_str(&summary(errors, found.len() - errors));
        }
        CommandOutput { stdout: String::new(), stderr, status: if errors > 0 { 2 } else { 0 } }
    }

    /// Whether what was found so far keeps anything from being written.
    pub(super) fn refuses(&self) -> bool {
        self.diagnostics.has_errors() || (self.deny_warnings && !self.diagnostics.is_empty())
    }
}

fn deny(found: &mut Diagnostic) {
    found.severity = Severity::Error;
}

fn summary(errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (0, warnings) => format!("{}\n", count(warnings, "warning")),
        (errors, 0) => format!("{}; nothing is written\n", count(errors, "error")),
        (errors, warnings) => {
            format!("{}, {}; nothing is written\n", count(errors, "error"), count(warnings, "warning"))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;

    struct Failing(ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn output_that_cannot_be_written_is_an_error() {
        let output = CommandOutput { stdout: "a".to_owned(), stderr: "b".to_owned(), status: 1 };
        let mut stderr = Vec::new();
        assert_eq!(output.write_to(&mut Failing(ErrorKind::StorageFull), &mut stderr), 2);
        assert!(stderr.starts_with(b"berror: cannot write the output: "), "{stderr:?}");
        assert_eq!(output.write_to(&mut Failing(ErrorKind::BrokenPipe), &mut io::sink()), 1);
        assert_eq!(output.write_to(&mut io::sink(), &mut io::sink()), 1);
    }
}
