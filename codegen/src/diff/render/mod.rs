//! A report as markdown, ready for a pull request.
//!
//! In come a [`Report`] and what its head says, out goes text: by impact, then by resource and action, then by type.
//! What is the same in several actions or types is listed once, with all of them. Nothing is compared here, and no
//! change is left out.

mod fold;
mod head;
mod names;

pub use head::Heading;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::phrase::{RUST_ONLY, code, list, merge};
use super::report::{Change, Detail, Impact, Report, Subject};
use crate::ir::ActionId;
use fold::{Folded, fold};

/// The report as markdown. It ends in a line break.
#[must_use]
pub fn markdown(report: &Report, heading: &Heading) -> String {
    let mut out = head::head(report, heading);
    let sections: [(&str, &[Impact]); 3] = [
        ("Breaking", &[Impact::Breaking, Impact::RustOnly, Impact::RustName]),
        ("Additive", &[Impact::Additive]),
        ("Documentation", &[Impact::Text]),
    ];
    for (title, impacts) in sections {
        let changes: Vec<&Change> =
            report.changes.iter().filter(|change| impacts.contains(&change.impact)).collect();
        if !changes.is_empty() {
            let _ = writeln!(out, "\n## {title}");
            section(&changes, &mut out);
        }
    }
    if !heading.guessed.is_empty() {
        out.push_str("\n## Guessed routes\n\nNo route of these actions is known. Rows for `_routes.md`, each to be checked:\n");
        let _ = writeln!(out, "\n```text\n{}\n```", heading.guessed.join("\n"));
    }
    out
}

/// The changes of one section.
fn section(changes: &[&Change], out: &mut String) {
    let (folded, single) = fold(changes);
    let of = |kind: fn(&Subject) -> bool| -> Vec<&Change> {
        single.iter().copied().filter(|change| kind(&change.subject)).collect()
    };
    let api = of(|subject| *subject == Subject::Api);
    if !api.is_empty() {
        out.push_str("\n### The whole API\n\n");
        lines(&api, "", out);
    }
    if !folded.is_empty() {
        out.push_str("\n### In several places\n\n");
        for one in &folded {
            several(one, out);
        }
    }
    resources(&of(|subject| matches!(subject, Subject::Resource(_) | Subject::Action(_))), out);
    let types = of(|subject| matches!(subject, Subject::Type { .. }));
    if !types.is_empty() {
        out.push_str("\n### Types\n\n");
        let mut subjects: Vec<&Subject> = types.iter().map(|change| &change.subject).collect();
        subjects.sort();
        subjects.dedup();
        for subject in subjects {
            let inside: Vec<&Change> =
                types.iter().copied().filter(|change| change.subject == *subject).collect();
            item(&type_title(subject), &inside, out);
        }
    }
    let names = of(|subject| *subject == Subject::Names);
    if !names.is_empty() {
        let rust_only = names.iter().all(|change| change.impact.is_rust_only());
        let _ = writeln!(out, "\n### Names of types{}\n", if rust_only { RUST_ONLY } else { "" });
        let pair = |change: &&'_ Change| match &change.detail {
            Detail::Renamed { old, new } => Some((old.clone(), new.clone())),
            _ => None,
        };
        let pairs: Vec<(String, String)> = names.iter().filter_map(pair).collect();
        names::names(&pairs, out);
        let rest: Vec<(Impact, &Detail)> = (names.iter().filter(|change| pair(change).is_none()))
            .map(|change| (Impact::Text, &change.detail)) // the heading says whom it concerns
            .collect();
        for line in merge(&rest) {
            let _ = writeln!(out, "- {line}");
        }
    }
}

/// A change that is the same in several places.
fn several(folded: &Folded<'_>, out: &mut String) {
    let noun = if folded.types { "types" } else { "actions" };
    let _ = write!(out, "- in {} {noun}", folded.subjects.len());
    let inline = folded.subjects.len() <= fold::INLINE;
    let subjects = if inline { format!(" ({})", list(&folded.subjects)) } else { String::new() };
    let lines = merge(&folded.details);
    match lines.as_slice() {
        [one] => {
            let _ = writeln!(out, ": {one}{subjects}");
        }
        _ => {
            let _ = writeln!(out, "{subjects}:");
        }
    }
    // where texts changed, the pages themselves say it better than a long list
    let only_words = folded.details.iter().all(|(_, detail)| matches!(detail, Detail::Wording(_)));
    if !inline && !only_words {
        let which = folded.by_resource();
        let _ = writeln!(out, "  <details><summary>which</summary>\n\n  {which}\n  </details>");
    }
    if lines.len() > 1 {
        // a list needs a blank line after the block before it
        out.push_str(if inline { "" } else { "\n" });
        for line in lines {
            let _ = writeln!(out, "  - {line}");
        }
    }
}

/// Resource by resource; within one its own changes first, then action by action.
fn resources(changes: &[&Change], out: &mut String) {
    let mut by_resource: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        let resource = match &change.subject {
            Subject::Resource(resource) => resource.as_str(),
            Subject::Action(action) => action.resource.as_str(),
            _ => continue,
        };
        by_resource.entry(resource).or_default().push(change);
    }
    // resources that came or went are a list of their own
    let is_whole =
        |changes: &Vec<&Change>| matches!(changes[..], [Change { subject: Subject::Resource(_), .. }]);
    let (whole, parts): (Vec<_>, Vec<_>) =
        by_resource.into_iter().partition(|(_, changes)| is_whole(changes));
    if !whole.is_empty() {
        out.push_str("\n### Resources\n\n");
    }
    for (resource, changes) in whole {
        item(&format!("**{}**", code(resource)), &changes, out);
    }
    for (resource, changes) in parts {
        let _ = writeln!(out, "\n### {}\n", code(resource));
        let mut by_action: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
        let mut own = Vec::new();
        for change in changes {
            match &change.subject {
                Subject::Action(id) => by_action.entry(id.action.as_str()).or_default().push(change),
                _ => own.push(change),
            }
        }
        lines(&own, "", out);
        for (action, changes) in by_action {
            item(&format!("**{}**", code(action)), &changes, out);
        }
    }
}

/// A type and the actions that make a change in it a change.
fn type_title(subject: &Subject) -> String {
    let Subject::Type { name, sent, received } = subject else { return String::new() };
    let few = |verb: &str, actions: &BTreeSet<ActionId>| {
        let mut names: Vec<String> = actions.iter().take(FEW).map(|id| code(id.to_string())).collect();
        if actions.len() > FEW {
            names.push(format!("{} more", actions.len() - FEW));
        }
        (!names.is_empty()).then(|| format!("{verb} {}", list(&names)))
    };
    let uses: Vec<String> = few("sent by", sent).into_iter().chain(few("received from", received)).collect();
    let uses = if uses.is_empty() { "used by no action".to_owned() } else { uses.join(", ") };
    format!("**{name}**, {uses}")
}

/// So many actions are named where they only say what a type is for.
const FEW: usize = 3;

/// A place with what changed there: in one line where it fits.
fn item(title: &str, changes: &[&Change], out: &mut String) {
    if let [line] = merged(changes).as_slice() {
        let _ = writeln!(out, "- {title}: {line}");
        return;
    }
    let _ = writeln!(out, "- {title}:");
    lines(changes, "  ", out);
}

fn lines(changes: &[&Change], indent: &str, out: &mut String) {
    for line in merged(changes) {
        let _ = writeln!(out, "{indent}- {line}");
    }
}

fn merged(changes: &[&Change]) -> Vec<String> {
    merge(&changes.iter().map(|change| (change.impact, &change.detail)).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::WireName;

    #[test]
    fn of_a_type_three_actions_are_named_and_the_others_counted() {
        let actions = |count: usize| {
            let names = ["get", "patch", "post", "put"].iter().take(count);
            names
                .map(|name| ActionId { resource: WireName::new("thing"), action: WireName::new(*name) })
                .collect()
        };
        let title = |sent, received| {
            type_title(&Subject::Type {
                name: "Thing".to_owned(),
                sent: actions(sent),
                received: actions(received),
            })
        };
        assert_eq!(title(0, 0), "**Thing**, used by no action");
        assert_eq!(title(0, 1), "**Thing**, received from `thing.get`");
        assert_eq!(
            title(3, 4),
            "**Thing**, sent by `thing.get`, `thing.patch` and `thing.post`, \
             received from `thing.get`, `thing.patch`, `thing.post` and 1 more"
        );
    }
}
