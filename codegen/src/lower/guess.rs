//! What a route would be if the API followed REST convention: a hint, never an input.

use heck::ToKebabCase as _;

use crate::docs::{ActionDoc, RouteDoc, TypeDoc};
use crate::ir::{ActionId, Method};

/// Actions that act on the resource itself and add nothing to its path.
const PLAIN: [(&str, Method); 6] = [
    ("get", Method::Get),
    ("post", Method::Post),
    ("put", Method::Put),
    ("patch", Method::Patch),
    ("delete", Method::Delete),
    ("head", Method::Head),
];
/// How the names of actions that read begin.
const READS: [&str; 8] = ["get", "list", "find", "search", "stats", "logs", "count", "fetch"];
/// How the names of actions that remove begin.
const REMOVALS: [&str; 2] = ["delete", "remove"];

/// A row for `_routes.md`.
#[must_use]
pub fn row(action: &ActionDoc, rows: &[RouteDoc]) -> String {
    let ActionId { resource, action: name } = &action.id;
    let plain = plain(&action.id);
    let method = plain.unwrap_or_else(|| method(action)).as_str();
    let mut path = known_path(action, rows).unwrap_or_else(|| path(action));
    if plain.is_none() {
        path.push('/');
        path.push_str(name.as_str());
    }
    format!("| {resource} | {name} | {method} | {path} |  |")
}

/// The method of an action that acts on the resource itself.
fn plain(action: &ActionId) -> Option<Method> {
    PLAIN.iter().find(|(name, _)| *name == action.action.as_str()).map(|(_, method)| *method)
}

fn method(action: &ActionDoc) -> Method {
    let name = action.id.action.as_str();
    let starts = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
    if starts(&REMOVALS) {
        Method::Delete
    } else if starts(&READS) || action.events.is_some() || name.ends_with("Counts") {
        Method::Get
    } else {
        Method::Post
    }
}

/// The path of the resource, as another row of it has it.
fn known_path(action: &ActionDoc, rows: &[RouteDoc]) -> Option<String> {
    let of_it = |row: &&RouteDoc| row.action.resource == action.id.resource && plain(&row.action).is_some();
    rows.iter().find(of_it).map(|row| row.path.to_string())
}

/// A collection for every required id, and one for the resource where no id names it.
fn path(action: &ActionDoc) -> String {
    let resource = action.id.resource.as_str();
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
    if last != resource {
        path.push('/');
        path.push_str(&resource.to_kebab_case());
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
