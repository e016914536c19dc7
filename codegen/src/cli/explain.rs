//! `explain`: what a diagnostic means, with an example of what causes it and of what is right.

use std::fmt::Write as _;

use super::{CommandOutput, Session};
use crate::diagnostic::{Diagnostic, Explanation, catalogue};

/// The reference of what a spec holds, as a path in this repository.
const REFERENCE: &str = "codegen/DIALECT.md";

/// Prints the explanation of a diagnostic, or the names and meanings of all.
pub(super) fn run(mut session: Session, name: Option<&str>) -> CommandOutput {
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
    CommandOutput { stdout: text(name, of), ..session.close() }
}

fn text(name: &str, of: &Explanation) -> String {
    let mut out = format!("{name}: {}\n", of.meaning);
    let file = of.file.as_ref().map(|file| format!(" in {file}")).unwrap_or_default();
    for (title, example) in [("bad", &of.bad), ("good", &of.good)] {
        let _ = writeln!(out, "\n{title}{file}:\n");
        if example.is_empty() {
            out.push_str("    (nothing)\n");
        }
        for line in example.trim_matches('\n').lines() {
            let _ = if line.is_empty() { writeln!(out) } else { writeln!(out, "    {line}") };
        }
    }
    let _ = writeln!(out, "\nHow to write a spec: {REFERENCE}");
    out
}
