//! A report as markdown, ready for a pull request.
//!
//! By impact, then by resource and action, then by type. What is the same in several actions or types is
//! told once, with the list of them.

mod fold;
mod head;
mod names;

pub use head::Heading;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::phrase::{code, list};
use super::report::{Change, Impact, Place, Report, What};
use fold::{Folded, fold};

/// The report in words. The text ends in a line break.
#[must_use]
pub fn markdown(report: &Report, heading: &Heading) -> String {
    let mut out = head::head(report, heading);
    let sections: [(&str, &[Impact]); 3] = [
        ("Breaking", &[Impact::Breaking, Impact::RustOnly]),
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
    out
}

/// The changes of one section.
fn section(changes: &[&Change], out: &mut String) {
    let (folded, single) = fold(changes);
    let of = |wanted: fn(&Place) -> bool| -> Vec<&Change> {
        single.iter().copied().filter(|change| wanted(&change.place)).collect()
    };
    let api = of(|place| *place == Place::Api);
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
    resources(&of(|place| matches!(place, Place::Resource(_) | Place::Action { .. })), out);
    let types = of(|place| matches!(place, Place::Type { .. }));
    if !types.is_empty() {
        out.push_str("\n### Types\n\n");
        let mut places: Vec<&Place> = types.iter().map(|change| &change.place).collect();
        places.sort();
        places.dedup();
        for place in places {
            let inside: Vec<&Change> =
                types.iter().copied().filter(|change| change.place == *place).collect();
            item(&type_title(place), &inside, out);
        }
    }
    let names = of(|place| *place == Place::Names);
    if !names.is_empty() {
        let rust_only = names.iter().all(|change| change.impact == Impact::RustOnly);
        let _ = writeln!(out, "\n### Names of types{}\n", if rust_only { RUST_ONLY } else { "" });
        let pair = |change: &&'_ Change| match &change.what {
            What::Renamed { old, new } => Some((old.clone(), new.clone())),
            _ => None,
        };
        let pairs: Vec<(String, String)> = names.iter().filter_map(pair).collect();
        names::names(&pairs, out);
        for change in names.iter().filter(|change| pair(change).is_none()) {
            let _ = writeln!(out, "- {}", phrase(&change.what));
        }
    }
}

/// What is the same in several places.
fn several(folded: &Folded<'_>, out: &mut String) {
    let noun = if folded.types { "types" } else { "actions" };
    let _ = write!(out, "- in {} {noun}: {}", folded.places.len(), phrase(folded.what));
    out.push_str(if folded.impact == Impact::RustOnly { RUST_ONLY } else { "" });
    if folded.places.len() <= fold::INLINE {
        let _ = writeln!(out, " ({})", list(&folded.places));
    } else {
        let _ = write!(
            out,
            "\n  <details><summary>which</summary>\n\n  {}\n  </details>\n",
            folded.by_resource()
        );
    }
}

/// Resource by resource; within one its own changes first, then action by action.
fn resources(changes: &[&Change], out: &mut String) {
    let mut by_resource: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        if let Place::Resource(resource) | Place::Action { resource, .. } = &change.place {
            by_resource.entry(resource).or_default().push(change);
        }
    }
    for (resource, changes) in by_resource {
        let _ = writeln!(out, "\n### {}\n", code(resource));
        let mut by_action: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
        let mut own = Vec::new();
        for change in changes {
            match &change.place {
                Place::Action { action, .. } => by_action.entry(action).or_default().push(change),
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
fn type_title(place: &Place) -> String {
    let Place::Type { name, sent, received } = place else { return String::new() };
    let few = |verb: &str, actions: &std::collections::BTreeSet<String>| {
        let mut names: Vec<String> = actions.iter().take(FEW).map(code).collect();
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
    if let [Change { what: What::Phrase(_), .. }] = changes {
        let _ = write!(out, "- {title}: ");
        return phrase_line(changes[0], out);
    }
    if changes.iter().all(|change| matches!(change.what, What::Words(_))) {
        let _ = writeln!(out, "- {title}: {}", all_words(changes));
        return;
    }
    let _ = writeln!(out, "- {title}:");
    lines(changes, "  ", out);
}

/// Phrases one by one, then all words in one line.
fn lines(changes: &[&Change], indent: &str, out: &mut String) {
    for change in changes.iter().filter(|change| matches!(change.what, What::Phrase(_))) {
        line(change, indent, out);
    }
    let words: Vec<&Change> =
        changes.iter().copied().filter(|change| matches!(change.what, What::Words(_))).collect();
    if !words.is_empty() {
        let _ = writeln!(out, "{indent}- {}", all_words(&words));
    }
}

fn all_words(changes: &[&Change]) -> String {
    let about = |change: &&Change| match &change.what {
        What::Words(about) => about.clone(),
        what => phrase(what),
    };
    format!("words about {}", list(&changes.iter().map(about).collect::<Vec<_>>()))
}

fn line(change: &Change, indent: &str, out: &mut String) {
    let _ = write!(out, "{indent}- ");
    phrase_line(change, out);
}

fn phrase_line(change: &Change, out: &mut String) {
    out.push_str(&phrase(&change.what));
    out.push_str(if change.impact == Impact::RustOnly { RUST_ONLY } else { "" });
    out.push('\n');
}

fn phrase(what: &What) -> String {
    match what {
        What::Phrase(phrase) => phrase.clone(),
        What::Words(about) => format!("words about {about}"),
        What::Renamed { old, new } => format!("{} is now {}", code(old), code(new)),
    }
}

/// The mark of a change that leaves the wire as it is.
const RUST_ONLY: &str = " *(Rust only)*";
