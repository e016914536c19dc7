//! Groups of resources: every resource in exactly one, or no groups at all.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::docs::{Config, Page};

/// Features that the client has for other reasons; a test compares them with its manifest.
const RESERVED: [&str; 15] = [
    "all",
    "blocking",
    "chrono",
    "client",
    "default",
    "jiff",
    "native-tls",
    "reqwest",
    "rustls",
    "rustls-no-provider",
    "serde",
    "testing",
    "time",
    "tower",
    "tracing",
];

/// The group of each page.
pub(super) fn of(pages: &[&Page], config: &Config, diagnostics: &mut Diagnostics) -> Vec<Option<usize>> {
    if config.groups.is_empty() {
        return vec![None; pages.len()];
    }
    let mut members: BTreeMap<&str, (usize, Span)> = BTreeMap::new();
    for (index, (group, resources)) in config.groups.iter().enumerate() {
        check_name(&group.value, group.span, diagnostics);
        for resource in resources {
            let name = resource.value.as_str();
            if !pages.iter().any(|page| page.name == name) {
                if config.borrowed {
                    continue;
                }
                let message = format!("unknown resource `{name}` in the group `{}`", group.value);
                let found = Diagnostic::error("unknown-resource", resource.span, message);
                diagnostics.push(found.suggest(name, pages.iter().map(|page| page.name.as_str())));
            } else if members.contains_key(name) {
                let message = format!("`{name}` is in two groups");
                diagnostics.push(Diagnostic::error("duplicate-group", resource.span, message));
            } else {
                members.insert(name, (index, resource.span));
            }
        }
    }
    let group = |page: &&Page| {
        let found = members.get(page.name.as_str());
        if found.is_none() && !config.borrowed {
            let message = format!("`{}` is in no group", page.name);
            let found = Diagnostic::error("missing-group", page.span, message);
            diagnostics.push(found.hint("add it to one of the lists under `[groups]` in api.toml"));
        }
        found.map(|(group, _)| *group)
    };
    pages.iter().map(group).collect()
}

/// A group is a feature of the client: cargo has a say in its name.
fn check_name(name: &str, span: Span, diagnostics: &mut Diagnostics) {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    if !starts || !name.chars().all(plain) {
        let found = Diagnostic::error("invalid-group", span, format!("invalid name of a group: `{name}`"));
        diagnostics.push(found.hint(
            "a group is a cargo feature: letters, digits, hyphens and underscores, starting with a letter",
        ));
    } else if RESERVED.contains(&name) {
        let message = format!("reserved name of a group: the client has a feature `{name}`");
        diagnostics.push(Diagnostic::error("invalid-group", span, message));
    }
}
