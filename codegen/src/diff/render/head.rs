//! The head of a report: what was compared, how much changed, which version follows.

use std::fmt::Write as _;

use crate::diagnostic::count;
use crate::diff::phrase::code;
use crate::diff::report::{Impact, Report};
use crate::diff::version::Bump;

/// What was compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Heading {
    /// What the old state is called: a folder, or a revision.
    pub old: String,
    /// What the new state is called.
    pub new: String,
    /// The crate that the client is compiled into, where there is one: its name, and its version in
    /// the old and in the new state.
    pub package: Option<(String, String, String)>,
    /// What a reader must know of the comparison, a sentence each.
    pub notes: Vec<String>,
    /// The rows of routes that are guesses.
    pub guessed: Vec<String>,
}

/// The first lines of a report.
pub(super) fn head(report: &Report, heading: &Heading) -> String {
    let (old, new) = (code(&heading.old), code(&heading.new));
    let mut out = format!("# API changes from {old} to {new}\n\n{}\n", summary(report));
    for note in &heading.notes {
        let _ = write!(out, "\n{note}\n");
    }
    let mut versions = String::new();
    let api = ("the API (`api.toml`)", report.old_version.as_str(), report.new_version.as_str());
    if !(api.1.is_empty() && api.2.is_empty()) {
        versions.push_str(&version(api, report.wire_bump()));
    }
    if let Some((name, old, new)) = &heading.package {
        let name = format!("the crate {}", code(name));
        versions.push_str(&version((&name, old, new), report.crate_bump()));
    }
    if !versions.is_empty() {
        let _ = write!(out, "\nVersions, by semantic versioning:\n\n{versions}");
    }
    if report.rust_only() > 0 {
        out.push_str(
            "\n*(Rust only)*: the wire is as before, but code that is written against the client must change.\n",
        );
    }
    out
}

/// How much changed, and whether it breaks.
fn summary(report: &Report) -> String {
    let of = |impact| report.count(impact);
    if report.changes.is_empty() {
        return "**Nothing changed.**".to_owned();
    }
    let summary = match (of(Impact::Breaking), report.rust_only()) {
        (0, 0) => "Nothing breaks",
        (0, _) => "Breaks code written against the client, not the wire",
        _ => "Breaks callers",
    };
    let counts = [
        (of(Impact::Breaking), "breaking"),
        (report.rust_only(), "breaking in Rust only"),
        (of(Impact::Additive), "additive"),
        (of(Impact::Text), "of documentation"),
    ];
    let counts: Vec<String> = counts
        .iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, noun)| format!("{number} {noun}"))
        .collect();
    format!("**{summary}.** {}: {}.", count(report.changes.len(), "change"), counts.join(", "))
}

/// The version that follows of one thing that has versions.
fn version((name, old, new): (&str, &str, &str), bump: Bump) -> String {
    let now = |expected: &str| match new {
        "" => "; now it says none".to_owned(),
        new if new == expected => String::new(),
        new if new == old => "; it is not raised yet".to_owned(),
        new => format!("; now it says {}", code(new)),
    };
    match bump.apply(old) {
        _ if old.is_empty() => format!("- {name}: had none{}\n", now("")),
        None => format!(
            "- {name}: {} is no version of three numbers; a {} step{}\n",
            code(old),
            bump.as_str(),
            now(old)
        ),
        Some((Bump::None, _)) => format!("- {name}: stays {}{}\n", code(old), now(old)),
        Some((part, following)) => {
            let (old, next) = (code(old), code(&following));
            format!("- {name}: from {old} to {next} or above ({}){}\n", part.as_str(), now(&following))
        }
    }
}
