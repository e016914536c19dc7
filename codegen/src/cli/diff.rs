//! `diff`: what changed in the API.

use std::fmt::Write as _;
use std::path::Path;

use super::arguments::{Cli, DiffArgs};
use super::environment::Environment;
use super::manifest;
use super::render::Style;
use super::session::{CommandOutput, Session};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, count};
use crate::diff::{self, Filter, Heading};
use crate::docs::{self, CONFIG, Config, ROUTES, RouteDoc};
use crate::ir::Api;
use crate::lower::{self, routes};
use crate::source::{Revision, Source};

/// One side of the comparison.
struct Side {
    session: Session,
    /// Its folder or revision, as the report names it.
    name: String,
    /// The repository as it was, where the side is a revision.
    revision: Option<Revision>,
    /// Whether the side is the folder of the spec.
    is_spec: bool,
}

/// A side as far as the IR.
struct Read {
    output: CommandOutput,
    api: Api,
    /// The rows of routes that had to be guessed.
    guessed: Vec<String>,
}

/// Prints the changes. The status is 1 when they break callers.
pub(super) fn run(cli: &Cli, arguments: &DiffArgs, environment: &Environment) -> CommandOutput {
    let (mut old, new) = if let (Some(old), Some(new)) = (&arguments.old, &arguments.new) {
        (Side::given(cli, old, environment), Side::given(cli, new, environment))
    } else {
        let revision = arguments.base.as_deref().unwrap_or("HEAD");
        (Side::revision(cli, revision, environment), Side::folder(cli, cli.spec.as_deref(), environment))
    };
    let mut heading = Heading { old: old.name.clone(), new: new.name.clone(), ..Heading::default() };
    if let (Some(revision), true) = (&mut old.revision, new.is_spec) {
        heading.package = manifest::versions(&environment.out(cli.out.as_deref()).0, revision);
    }
    let todo = old.is_spec && !new.is_spec;
    let mut filter = Filter { docs: !arguments.no_docs, todo, ..Filter::default() };
    let (old, new) = read_both(cli, environment, (old, new), &mut filter);
    let mut output =
        CommandOutput { stderr: old.output.stderr + &new.output.stderr, ..CommandOutput::default() };
    output.status = old.output.status.max(new.output.status);
    if output.status == 0 {
        heading.guessed = new.guessed;
        heading.notes = notes(filter, &heading);
        let report = diff::compare(&old.api, &new.api, filter);
        output.stdout = diff::markdown(&report, &heading);
        output.status = u8::from(report.breaks());
    }
    output
}

/// What the report does not hold, for its head.
fn notes(filter: Filter, heading: &Heading) -> Vec<String> {
    let mut notes = Vec::new();
    if filter.todo {
        notes.push(format!(
            "What `{}` has to take over from `{}`: structure alone.",
            heading.old, heading.new
        ));
    }
    if !filter.names {
        let what = "Settings, notes of routes and names in Rust are not compared: published pages have none.";
        notes.push(what.to_owned());
    }
    notes
}

impl Side {
    /// A folder, or else a revision.
    fn given(cli: &Cli, given: &Path, environment: &Environment) -> Self {
        if environment.here.join(given).is_dir() {
            return Self::folder(cli, Some(given), environment);
        }
        let revision = given.to_string_lossy();
        let side = Self::revision(cli, &revision, environment);
        // what is neither was most likely meant as a folder
        if side.revision.is_some() { side } else { Self::folder(cli, Some(given), environment) }
    }

    fn folder(cli: &Cli, given: Option<&Path>, environment: &Environment) -> Self {
        let mut session = Session::new(cli, environment);
        let (folder, name) = environment.spec(given);
        session.source = Source::read(&folder, &name, &mut session.diagnostics);
        let real = |folder: &Path| std::fs::canonicalize(folder).ok();
        let is_spec = real(&folder)
            .is_some_and(|folder| real(&environment.spec(cli.spec.as_deref()).0) == Some(folder));
        Self { session, name, revision: None, is_spec }
    }

    /// The spec as of a revision.
    fn revision(cli: &Cli, revision: &str, environment: &Environment) -> Self {
        let session = Session::new(cli, environment);
        let (folder, display) = environment.spec(cli.spec.as_deref());
        let name = format!("{revision}:{display}");
        let mut side = Self { session, name, revision: None, is_spec: false };
        // an unreadable folder is reported by the other side
        if !folder.is_dir() {
            return side;
        }
        match Revision::open(&folder, revision) {
            Ok(mut opened) => {
                let diagnostics = &mut side.session.diagnostics;
                side.session.source = Source::read_revision(&mut opened, &side.name, diagnostics);
                side.revision = Some(opened);
            }
            Err(why) => {
                let message = format!("cannot read {}: {}", side.name, why.reason);
                let found = Diagnostic::error("unresolved-revision", None, message);
                let said = why.message.map(|message| format!("git says: {message}\n")).unwrap_or_default();
                let hint = format!("{said}to compare two folders without git: `codegen diff OLD NEW`");
                side.session.diagnostics.push(found.hint(hint));
            }
        }
        side
    }
}

/// Reads both sides. Published pages have no routes and no settings: those of the spec are borrowed.
///
/// What one side lacks is not compared: both are read with the settings of the spec then, and with its notes of
/// routes. Names in Rust follow from a spec, so those of published pages are not compared.
fn read_both(cli: &Cli, environment: &Environment, sides: (Side, Side), filter: &mut Filter) -> (Read, Read) {
    let (old, new) = sides;
    let lack = |file: &str| filter.todo || old.lacks(file) || new.lacks(file);
    let (settings, routes) = (lack(CONFIG), lack(ROUTES));
    filter.names = !settings && !routes;
    let mut spec = Source::default();
    if settings || routes {
        let (folder, display) = environment.spec(cli.spec.as_deref());
        // without a spec there is no fallback; its own errors are not part of this comparison
        spec = Source::read(&folder, &display, &mut Diagnostics::default());
    }
    let fallback = Fallback { spec, settings, routes };
    (old.read(&fallback, false), new.read(&fallback, cli.deny_warnings))
}

/// What is used for published pages that lack routes or settings.
struct Fallback {
    spec: Source,
    settings: bool,
    routes: bool,
}

impl Side {
    /// Whether a file is missing for which the spec is the fallback.
    fn lacks(&self, file: &str) -> bool {
        !self.is_spec && self.revision.is_none() && self.session.source.id(file).is_none()
    }

    /// Reads the side. Its warnings are for the commands that write; here a count of them is enough.
    fn read(mut self, fallback: &Fallback, deny_warnings: bool) -> Read {
        let (mut api, mut guessed) = (Api::default(), Vec::new());
        if !self.session.diagnostics.has_errors() {
            let Session { source, diagnostics, .. } = &mut self.session;
            let borrowed = fallback.settings && source.borrow_file(CONFIG, &fallback.spec);
            let mut docs = docs::read(source, diagnostics);
            if borrowed {
                docs.config = Config { version: None, borrowed, ..docs.config };
            }
            if fallback.routes {
                let borrowed = source.borrow_file(ROUTES, &fallback.spec);
                let rows = if borrowed { docs::read_routes(source, diagnostics) } else { Vec::new() };
                guessed = routes::complete(&mut docs, &rows).iter().map(RouteDoc::as_guess).collect();
            }
            api = lower::lower(&docs, diagnostics).api;
        }
        self.session.deny_warnings = deny_warnings;
        let warnings = if deny_warnings { 0 } else { self.session.keep(Severity::Error) };
        let json = self.session.style == Style::Json;
        let mut output = self.session.close();
        if warnings > 0 && !json {
            let _ = writeln!(
                output.stderr,
                "{}: {}; what was weakened is compared as it is",
                self.name,
                count(warnings, "warning")
            );
        }
        Read { output, api, guessed }
    }
}
