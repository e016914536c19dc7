//! What a route would be if the API followed REST convention: a hint, never an input.

use heck::ToKebabCase as _;

use crate::docs::page::TypeDoc;
use crate::docs::{ActionDoc, Page, RouteDoc};

/// Actions that act on the resource itself and add nothing to its path.
const PLAIN: [(&str, &str); 6] = [
    ("get", "GET"),
    ("post", "POST"),
    ("put", "PUT"),
    ("patch", "PATCH"),
    ("delete", "DELETE"),
    ("head", "HEAD"),
];
/// How the names of actions that read begin.
const READS: [&str; 8] = ["get", "list", "find", "search", "stats", "logs", "count", "fetch"];
/// How the names of actions that remove begin.
const REMOVALS: [&str; 2] = ["delete", "remove"];

/// A row for `_routes.md`.
#[must_use]
pub fn row(page: &Page, action: &ActionDoc, rows: &[RouteDoc]) -> String {
    let plain = PLAIN.iter().find(|(name, _)| *name == action.name);
    let method = plain.map_or_else(|| method(action), |(_, method)| method);
    let mut path = known_path(page, rows).unwrap_or_else(|| path(page, action));
    if plain.is_none() {
        path.push('/');
        path.push_str(&action.name);
    }
    format!("| {} | {} | {method} | {path} |  |", page.name, action.name)
}

fn method(action: &ActionDoc) -> &'static str {
    let starts = |words: &[&str]| words.iter().any(|word| action.name.starts_with(word));
    if starts(&REMOVALS) {
        "DELETE"
    } else if starts(&READS) || action.events.is_some() || action.name.ends_with("Counts") {
        "GET"
    } else {
        "POST"
    }
}

/// The path of the resource, as another row of it has it.
fn known_path(page: &Page, rows: &[RouteDoc]) -> Option<String> {
    let plain = |row: &&RouteDoc| PLAIN.iter().any(|(name, _)| *name == row.action);
    let row = rows.iter().filter(|row| row.resource == page.name).find(plain)?;
    Some(row.path_text())
}

/// A collection for every required id, and one for the resource where no id names it.
fn path(page: &Page, action: &ActionDoc) -> String {
    let ids = action.parameters.iter().filter(|parameter| {
        parameter.required
            && parameter.name.value.ends_with("Id")
            && !matches!(parameter.ty, TypeDoc::Link(_))
    });
    let mut path = String::new();
    let mut last = "";
    for parameter in ids {
        last = parameter.name.value.strip_suffix("Id").unwrap_or_default();
        path.extend(["/", &plural(last), "/{", &parameter.name.value, "}"]);
    }
    if last != page.name {
        path.push('/');
        path.push_str(&page.name.to_kebab_case());
    }
    path
}

fn plural(name: &str) -> String {
    let name = name.to_kebab_case();
    match name.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if name.ends_with('s') => name + "es",
        _ => name + "s",
    }
}
