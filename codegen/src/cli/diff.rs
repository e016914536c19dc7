//! `diff`: what changed in the API.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Cli, Outcome, Session, Surroundings, manifest};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Style};
use crate::diff::{self, Heading, Scope};
use crate::docs::{self, CONFIG, Config, ROUTES, RouteDoc};
use crate::ir::Api;
use crate::lower::{self, borrow};
use crate::source::{Revision, Source};

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct DiffArgs {
    /// Revision that the spec on disk is compared with [default: HEAD].
    #[arg(long, value_name = "REV", conflicts_with = "old")]
    pub base: Option<String>,
    /// The API as it was: a folder, of published pages too, or a revision of the spec. With the spec
    /// itself here the report is what the spec lacks of NEW: structure alone.
    #[arg(value_name = "OLD", requires = "new")]
    pub old: Option<PathBuf>,
    /// The API as it is now: a folder, of published pages too, or a revision of the spec.
    #[arg(value_name = "NEW")]
    pub new: Option<PathBuf>,
    /// Leave documentation out.
    #[arg(long)]
    pub no_docs: bool,
}

impl DiffArgs {
    /// The folders on disk that are read.
    pub(super) fn folders(&self, cli: &Cli, around: &Surroundings) -> Vec<PathBuf> {
        let given = self.old.iter().chain(&self.new).map(|given| around.here.join(given));
        let spec = around.spec(cli.spec.as_deref()).0;
        given.filter(|folder| folder.is_dir()).chain([spec]).collect()
    }
}

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
    outcome: Outcome,
    api: Api,
    /// The rows of routes that had to be guessed.
    guessed: Vec<String>,
}

/// Prints the changes. The status is 1 when they break callers.
pub(super) fn run(cli: &Cli, arguments: &DiffArgs, around: &Surroundings) -> Outcome {
    let (mut old, new) = if let (Some(old), Some(new)) = (&arguments.old, &arguments.new) {
        (Side::given(cli, old, around), Side::given(cli, new, around))
    } else {
        let revision = arguments.base.as_deref().unwrap_or("HEAD");
        (Side::revision(cli, revision, around), Side::folder(cli, cli.spec.as_deref(), around))
    };
    let mut heading = Heading { old: old.name.clone(), new: new.name.clone(), ..Heading::default() };
    if let (Some(revision), true) = (&mut old.revision, new.is_spec) {
        heading.package = manifest::versions(&around.out(cli.out.as_deref()).0, revision);
    }
    let todo = old.is_spec && !new.is_spec;
    let mut scope = Scope { docs: !arguments.no_docs, todo, ..Scope::default() };
    let (old, new) = read_both(cli, around, (old, new), &mut scope);
    let mut outcome = Outcome { stderr: old.outcome.stderr + &new.outcome.stderr, ..Outcome::default() };
    outcome.status = old.outcome.status.max(new.outcome.status);
    if outcome.status == 0 {
        heading.guessed = new.guessed;
        heading.notes = notes(scope, &heading);
        let report = diff::compare(&old.api, &new.api, scope);
        outcome.stdout = diff::markdown(&report, &heading);
        outcome.status = u8::from(report.breaks());
    }
    outcome
}

/// What the report does not hold, for its head.
fn notes(scope: Scope, heading: &Heading) -> Vec<String> {
    let mut notes = Vec::new();
    if scope.todo {
        notes.push(format!(
            "What `{}` has to take over from `{}`: structure alone.",
            heading.old, heading.new
        ));
    }
    if !scope.names {
        let what = "Settings, notes of routes and names in Rust are not compared: published pages have none.";
        notes.push(what.to_owned());
    }
    notes
}

impl Side {
    /// A folder, or else a revision.
    fn given(cli: &Cli, given: &Path, around: &Surroundings) -> Self {
        if around.here.join(given).is_dir() {
            return Self::folder(cli, Some(given), around);
        }
        let revision = given.to_string_lossy();
        let side = Self::revision(cli, &revision, around);
        // what is neither was most likely meant as a folder
        if side.revision.is_some() { side } else { Self::folder(cli, Some(given), around) }
    }

    fn folder(cli: &Cli, given: Option<&Path>, around: &Surroundings) -> Self {
        let mut session = Session::new(cli, around);
        let (folder, name) = around.spec(given);
        session.source = Source::read(&folder, &name, &mut session.diagnostics);
        let real = |folder: &Path| std::fs::canonicalize(folder).ok();
        let is_spec =
            real(&folder).is_some_and(|folder| real(&around.spec(cli.spec.as_deref()).0) == Some(folder));
        Self { session, name, revision: None, is_spec }
    }

    /// The spec as it stood in a revision.
    fn revision(cli: &Cli, revision: &str, around: &Surroundings) -> Self {
        let session = Session::new(cli, around);
        let (folder, shown) = around.spec(cli.spec.as_deref());
        let name = format!("{revision}:{shown}");
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
            Err(reason) => {
                let message = format!("cannot read {}: {reason}", side.name);
                let found = Diagnostic::error("unresolved-revision", None, message);
                let hint = "to compare two folders without git: `codegen diff OLD NEW`";
                side.session.diagnostics.push(found.hint(hint));
            }
        }
        side
    }
}

/// Reads both sides. Published pages have no routes and no settings: those of the spec are borrowed.
///
/// What one side lacks is not compared: both are read with the settings of the spec then, and with its notes of
/// routes. Names in Rust follow from a spec, so that those of published pages say nothing.
fn read_both(cli: &Cli, around: &Surroundings, sides: (Side, Side), scope: &mut Scope) -> (Read, Read) {
    let (old, new) = sides;
    let lack = |file: &str| scope.todo || old.lacks(file) || new.lacks(file);
    let (settings, routes) = (lack(CONFIG), lack(ROUTES));
    scope.names = !settings && !routes;
    let mut spec = Source::default();
    if settings || routes {
        let (folder, shown) = around.spec(cli.spec.as_deref());
        // where there is no spec there is nothing to borrow, and what is in it is its own matter
        spec = Source::read(&folder, &shown, &mut Diagnostics::default());
    }
    let lent = Lent { spec, settings, routes };
    (old.read(&lent, false), new.read(&lent, cli.deny_warnings))
}

/// What published pages may borrow.
struct Lent {
    spec: Source,
    settings: bool,
    routes: bool,
}

impl Side {
    /// Whether a file is missing which published pages borrow.
    fn lacks(&self, file: &str) -> bool {
        !self.is_spec && self.revision.is_none() && self.session.source.id(file).is_none()
    }

    /// Reads the side. Its warnings are for the commands that write; here a count of them is enough.
    fn read(mut self, lent: &Lent, deny_warnings: bool) -> Read {
        let (mut api, mut guessed) = (Api::default(), Vec::new());
        if !self.session.diagnostics.has_errors() {
            let Session { source, diagnostics, .. } = &mut self.session;
            let borrowed = lent.settings && source.borrow_file(CONFIG, &lent.spec);
            let mut docs = docs::read(source, diagnostics);
            if borrowed {
                docs.config = Config { version: None, borrowed, ..docs.config };
            }
            if lent.routes {
                let borrowed = source.borrow_file(ROUTES, &lent.spec);
                let rows = if borrowed { docs::read_routes(source, diagnostics) } else { Vec::new() };
                guessed = borrow::complete_routes(&mut docs, &rows).iter().map(RouteDoc::as_guess).collect();
            }
            api = lower::lower(&docs, diagnostics).api;
        }
        self.session.deny_warnings = deny_warnings;
        let warnings = if deny_warnings { 0 } else { self.session.keep(Severity::Error) };
        let json = self.session.style == Style::Json;
        let mut outcome = self.session.close();
        if warnings > 0 && !json {
            let plural = if warnings == 1 { "" } else { "s" };
            let _ = writeln!(
                outcome.stderr,
                "{}: {warnings} warning{plural}; what was weakened is compared as it is",
                self.name
            );
        }
        Read { outcome, api, guessed }
    }
}
