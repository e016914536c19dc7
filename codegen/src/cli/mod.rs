//! The commands: what is read, what is run, what is printed, and the exit status.
//!
//! In comes the command line, out goes a [`CommandOutput`]: text for both outputs and the status. Nothing here knows
//! how a spec is read or a client written; only `main` prints.
//!
//! | status | means |
//! | --- | --- |
//! | 0 | fine |
//! | 1 | the tree is stale (`--check`), or callers break (`diff`) |
//! | 2 | the spec has errors, or the tree could not be written |

mod diff;
mod environment;
mod ir;
mod manifest;
mod regenerate;
mod routes;
mod watch;

pub use diff::DiffArgs;
pub use environment::Environment;
pub use watch::watch;

use std::path::PathBuf;
use std::time::Instant;

use clap::{Parser, Subcommand, ValueEnum};

use crate::diagnostic::{Diagnostic, Diagnostics, Explanation, Severity, Style, catalogue, render};
use crate::source::Source;

/// Reads the markdown pages of a REST API and writes a Rust client for it.
#[derive(Debug, Parser)]
#[command(name = "codegen", version)]
pub struct Cli {
    /// What to do; without a command, the client is regenerated.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Write nothing; list every file that is stale, missing or no longer made.
    #[arg(long)]
    pub check: bool,
    /// Take every warning for an error.
    #[arg(long, global = true)]
    pub deny_warnings: bool,
    /// Folder of the spec [default: spec].
    #[arg(long, global = true, value_name = "DIR")]
    pub spec: Option<PathBuf>,
    /// Folder of the machine-written tree [default: generated/src/api].
    #[arg(long, global = true, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// How diagnostics are written.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Run again on each change of the spec, until the process is ended.
    #[arg(long, global = true)]
    pub watch: bool,
}

/// What can be done beside regenerating.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Print what the spec says as one JSON object.
    Ir,
    /// Print the rows that `_routes.md` lacks, each with a guess by REST convention; all of it when there
    /// is none.
    Routes {
        /// Take the rows from the pages in this folder, which are of the dialect with `Method And Url`.
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
    },
    /// Print every place that became a free-form value, with the reason.
    Untyped,
    /// Print what changed in the API, as markdown: since a revision, or from one folder to another.
    Diff(DiffArgs),
    /// Print what a diagnostic means, with a bad and a good example; without a name, list them all.
    Explain {
        /// Name of the diagnostic, as printed in brackets: `missing-route`.
        name: Option<String>,
    },
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

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

/// What all commands share.
struct Session {
    start: Instant,
    source: Source,
    diagnostics: Diagnostics,
    style: Style,
    deny_warnings: bool,
}

impl Session {
    /// A session like this one, on another folder with its path as displayed.
    fn beside(&self, (folder, display): &(PathBuf, String)) -> Self {
        let mut diagnostics = Diagnostics::default();
        let source = Source::read(folder, display, &mut diagnostics);
        Self { source, diagnostics, ..*self }
    }

    /// A session without any files yet.
    fn new(cli: &Cli, environment: &Environment) -> Self {
        let style = match cli.format {
            Format::Json => Style::Json,
            Format::Text if environment.colours => Style::Coloured,
            Format::Text => Style::Plain,
        };
        let (source, diagnostics) = (Source::default(), Diagnostics::default());
        Self { start: Instant::now(), source, diagnostics, style, deny_warnings: cli.deny_warnings }
    }

    /// Drops findings below a severity, and returns how many were dropped.
    fn keep(&mut self, least: Severity) -> usize {
        let found = std::mem::take(&mut self.diagnostics).finish();
        let (kept, dropped): (Vec<_>, Vec<_>) = found.into_iter().partition(|found| found.severity <= least);
        self.diagnostics.extend(kept);
        dropped.len()
    }

    /// Writes out what was found. The status is 2 when that keeps anything from being written.
    fn close(self) -> CommandOutput {
        let mut found = self.diagnostics.finish();
        if self.deny_warnings {
            found.iter_mut().for_each(deny);
        }
        let errors = found.iter().filter(|found| found.severity == Severity::Error).count();
        let mut stderr = render(&found, &self.source, self.style);
        if self.style != Style::Json && !found.is_empty() {
            stderr.push_str(&count(errors, found.len() - errors));
        }
        CommandOutput { stdout: String::new(), stderr, status: if errors > 0 { 2 } else { 0 } }
    }

    /// Whether what was found so far keeps anything from being written.
    fn refuses(&self) -> bool {
        self.diagnostics.has_errors() || (self.deny_warnings && !self.diagnostics.is_empty())
    }
}

fn deny(found: &mut Diagnostic) {
    found.severity = Severity::Error;
}

fn count(errors: usize, warnings: usize) -> String {
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    match (errors, warnings) {
        (0, warnings) => format!("{}\n", plural(warnings, "warning")),
        (errors, 0) => format!("{}; nothing is written\n", plural(errors, "error")),
        (errors, warnings) => {
            format!("{}, {}; nothing is written\n", plural(errors, "error"), plural(warnings, "warning"))
        }
    }
}
