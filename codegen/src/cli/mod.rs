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

mod arguments;
mod diff;
mod environment;
mod ir;
mod manifest;
mod regenerate;
mod render;
mod routes;
mod session;
pub mod watch;

pub use arguments::{Cli, Command, DiffArgs, Format};
pub use environment::Environment;
pub use render::{Style, render};
pub use session::CommandOutput;

use crate::diagnostic::{Diagnostic, Explanation, catalogue};
use crate::source::Source;
use session::Session;

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
