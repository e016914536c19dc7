//! `diff`: what changed in the API.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Cli, Outcome, Session, Surroundings, manifest};
use crate::diagnostic::{Diagnostic, Severity, Style};
use crate::diff::{self, Heading};
use crate::ir::Api;
use crate::source::{Revision, Source};

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct DiffArgs {
    /// Revision that the spec on disk is compared with [default: HEAD].
    #[arg(long, value_name = "REV", conflicts_with = "old")]
    pub base: Option<String>,
    /// Folder of the spec as it was.
    #[arg(value_name = "OLD", requires = "new", conflicts_with = "spec")]
    pub old: Option<PathBuf>,
    /// Folder of the spec as it is now.
    #[arg(value_name = "NEW")]
    pub new: Option<PathBuf>,
}

impl DiffArgs {
    /// The folders on disk that are read.
    pub(super) fn folders(&self, cli: &Cli, around: &Surroundings) -> Vec<PathBuf> {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => vec![around.here.join(old), around.here.join(new)],
            _ => vec![around.spec(cli.spec.as_deref()).0],
        }
    }
}

/// One side of the comparison.
struct Side {
    session: Session,
    shown: String,
}

/// Prints the changes. The status is 1 when they break callers.
pub(super) fn run(cli: &Cli, arguments: &DiffArgs, around: &Surroundings) -> Outcome {
    let mut heading = Heading::default();
    let (old, new) = if let (Some(old), Some(new)) = (&arguments.old, &arguments.new) {
        (on_disk(cli, Some(old), around), on_disk(cli, Some(new), around))
    } else {
        let revision = arguments.base.as_deref().unwrap_or("HEAD");
        let new = on_disk(cli, cli.spec.as_deref(), around);
        (in_revision(cli, revision, &new.shown, around, &mut heading), new)
    };
    (heading.old, heading.new) = (old.shown.clone(), new.shown.clone());
    let ((old, before), (new, now)) = (understand(old, false), understand(new, cli.deny_warnings));
    let mut outcome = Outcome { stderr: old.stderr + &new.stderr, ..Outcome::default() };
    outcome.status = old.status.max(new.status);
    if outcome.status == 0 {
        let report = diff::compare(&before, &now);
        outcome.stdout = diff::markdown(&report, &heading);
        outcome.status = u8::from(report.breaks());
    }
    outcome
}

fn on_disk(cli: &Cli, given: Option<&Path>, around: &Surroundings) -> Side {
    let mut session = Session::new(cli, around);
    let (folder, shown) = around.spec(given);
    session.source = Source::read(&folder, &shown, &mut session.diagnostics);
    Side { session, shown }
}

/// The spec of a revision, and what the heading says of the crate.
fn in_revision(cli: &Cli, revision: &str, shown: &str, around: &Surroundings, heading: &mut Heading) -> Side {
    let mut session = Session::new(cli, around);
    let (folder, _) = around.spec(cli.spec.as_deref());
    let shown = format!("{revision}:{shown}");
    // an unreadable folder is told by the other side
    if folder.is_dir() {
        match Revision::open(&folder, revision) {
            Ok(mut opened) => {
                session.source = Source::read_revision(&mut opened, &shown, &mut session.diagnostics);
                let (out, _) = around.out(cli.out.as_deref());
                heading.package = manifest::versions(&out, &mut opened);
            }
            Err(reason) => {
                let found =
                    Diagnostic::error("unresolved-revision", None, format!("cannot read {shown}: {reason}"));
                session
                    .diagnostics
                    .push(found.hint("to compare two folders without git: `codegen diff OLD NEW`"));
            }
        }
    }
    Side { session, shown }
}

/// What a side says. Its warnings are for the commands that write; here a count of them is enough.
fn understand(side: Side, deny_warnings: bool) -> (Outcome, Api) {
    let Side { mut session, shown } = side;
    let api = if session.diagnostics.has_errors() {
        Api::default()
    } else {
        crate::understand(&session.source, &mut session.diagnostics).api
    };
    session.deny_warnings = deny_warnings;
    let mut warnings = 0;
    if !deny_warnings {
        warnings = session.keep(Severity::Error);
    }
    let json = session.style == Style::Json;
    let mut outcome = session.close();
    if warnings > 0 && !json {
        let plural = if warnings == 1 { "" } else { "s" };
        let _ = writeln!(
            outcome.stderr,
            "{shown}: {warnings} warning{plural}; what was weakened is compared as it is"
        );
    }
    (outcome, api)
}
