//! The routes: where each action's request goes.

use std::collections::BTreeSet;

use super::common::names;
use super::common::prose::{ignored, prose};
use super::common::table::{Cells, read_rows};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};
use crate::ir::{ActionId, Location, Method, PathTemplate, Segment, WireName};
use crate::markdown::{Block, Document, Row, Table, Text};
use crate::source::Source;

const COLUMNS: [&str; 5] = ["Resource", "Action", "Method", "Path", "Notes"];

/// Starts a `_routes.md`: its rows follow.
pub const HEADER: &str = "# Routes\n\nThe HTTP method and path of every action.\n\n\
    | Resource | Action | Method | Path | Notes |\n| -------- | ------ | ------ | ---- | ----- |\n";

/// The note of a guessed row that is still to be checked.
const GUESS: &str = "guess";

/// A row of the table.
#[derive(Debug, Clone)]
pub struct RouteDoc {
    /// The action.
    pub action: ActionId,
    /// The method.
    pub method: Method,
    /// The path, in its parts.
    pub path: PathTemplate,
    /// Span of the path.
    pub path_span: Span,
    /// What the row notes.
    pub notes: Vec<Spanned<RouteFlag>>,
    /// Span of the row.
    pub span: Span,
}

/// A note of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RouteFlag {
    /// The parameter travels in this location.
    In(String, Location),
    /// The parameter travels as one JSON string.
    Json(String),
    /// It may be retried though it is no read.
    Safe,
    /// It starts work though it is a read.
    Unsafe,
    /// No token is sent unless asked.
    Anonymous,
}

impl RouteDoc {
    /// The row as a guess: its note is not of the dialect, so that it has to be checked first.
    #[must_use]
    pub fn as_guess(&self) -> String {
        let row = self.to_string();
        let row = row.trim_end_matches(['|', ' ']);
        let separator = if self.notes.is_empty() { " | " } else { ", " };
        format!("{row}{separator}{GUESS} |")
    }
}

impl std::fmt::Display for RouteDoc {
    /// The row as written in `_routes.md`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let notes: Vec<String> = self.notes.iter().map(|note| note.value.to_string()).collect();
        let Self { action: ActionId { resource, action }, method, path, .. } = self;
        let (method, notes) = (method.as_str(), notes.join(", "));
        write!(out, "| {resource} | {action} | {method} | {path} | {notes} |")
    }
}

impl std::fmt::Display for RouteFlag {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::In(name, location) => write!(out, "{name} in {}", location.as_str()),
            Self::Json(name) => write!(out, "{name} as json"),
            Self::Safe => out.write_str("safe"),
            Self::Unsafe => out.write_str("unsafe"),
            Self::Anonymous => out.write_str("anonymous"),
        }
    }
}

/// The parameters that travel as JSON in some action, by the notes of all routes.
#[must_use]
pub fn as_json(rows: &[RouteDoc]) -> BTreeSet<&str> {
    let notes = rows.iter().flat_map(|row| &row.notes);
    notes
        .filter_map(|note| if let RouteFlag::Json(name) = &note.value { Some(name.as_str()) } else { None })
        .collect()
}

/// All that `_routes.md` holds.
#[derive(Debug, Default)]
pub struct RouteTable {
    /// The rows, in order.
    pub rows: Vec<RouteDoc>,
    /// Actions of rows that are there but could not be read, which was reported.
    pub broken: BTreeSet<ActionId>,
    /// Whether it is unknown what the rows are, which was reported.
    pub unreadable: bool,
}

impl RouteTable {
    /// Whether an action may have a row that could not be read.
    #[must_use]
    pub fn is_broken(&self, action: &ActionId) -> bool {
        self.unreadable || self.broken.contains(action)
    }
}

/// Reads `_routes.md`.
pub(super) fn read(source: &Source, document: &Document, diagnostics: &mut Diagnostics) -> RouteTable {
    let mut table: Option<&Table> = None;
    let mut routes = RouteTable::default();
    let sections = document.root.descendants();
    let blocks = document.root.blocks.iter().chain(sections.iter().flat_map(|section| &section.blocks));
    for block in blocks {
        match block {
            Block::Table(found) if table.is_none() => table = Some(found),
            Block::Table(found) => {
                let message = "duplicate table: all routes belong in one";
                diagnostics.push(Diagnostic::error("duplicate-table", block.span(), message));
                routes.broken.extend(found.rows.iter().filter_map(|row| action_of(found, row)));
            }
            Block::Paragraph(_) | Block::List(..) => {
                prose(block, source, diagnostics); // says what the file is, to people
            }
            other => ignored(other, source, diagnostics),
        }
    }
    let Some(table) = table else {
        let found = Diagnostic::error("missing-table", document.root.title.span, "missing table of routes");
        diagnostics.push(found.hint(format!("its columns are {}", COLUMNS.join(", "))));
        return RouteTable { unreadable: true, ..routes };
    };
    let Some(rows) = read_rows(table, &COLUMNS, &[], diagnostics, route) else {
        return RouteTable { unreadable: true, ..routes };
    };
    let mut seen = BTreeSet::new();
    let read: BTreeSet<Span> = rows.iter().map(|route| route.span).collect();
    let broken = table.rows.iter().filter(|row| !read.contains(&row.span));
    routes.broken.extend(broken.filter_map(|row| action_of(table, row)));
    for route in rows {
        if seen.insert(route.action.clone()) {
            routes.rows.push(route);
        } else {
            let message = format!("duplicate route of `{}`", route.action);
            diagnostics.push(Diagnostic::error("duplicate-route", route.span, message));
        }
    }
    routes
}

/// The action that a row is of, as far as it says so: the row itself may be of no use.
fn action_of(table: &Table, row: &Row) -> Option<ActionId> {
    let [resource, action, ..] = COLUMNS.map(|column| row.cell(table.column(column)?));
    Some(ActionId::new(resource?.unquoted(), action?.unquoted()))
}

fn route(cells: &Cells<'_>, diagnostics: &mut Diagnostics) -> Option<RouteDoc> {
    let resource = names::read(cells.get(0)?, "a resource", diagnostics).map(|name| name.value);
    let action = names::read(cells.get(1)?, "an action", diagnostics).map(|name| name.value);
    let method_cell = names::read(cells.get(2)?, "a method", diagnostics);
    let method = method_cell.and_then(|name| method(&name.value, name.span, diagnostics));
    let path_cell = cells.get(3)?;
    let path = path(path_cell, diagnostics);
    let notes = notes(cells.get(4)?, diagnostics);
    let action = ActionId::new(resource?, action?);
    Some(RouteDoc {
        action,
        method: method?,
        path: path?,
        path_span: path_cell.span,
        notes,
        span: cells.span(),
    })
}

/// A method by its name. Reports an unknown one.
pub(super) fn method(name: &str, span: Span, diagnostics: &mut Diagnostics) -> Option<Method> {
    let method = Method::parse(name);
    if method.is_none() {
        let known = Method::ALL.map(Method::as_str);
        let found = Diagnostic::error("invalid-method", span, format!("unknown method `{name}`"))
            .hint(format!("the methods are {}", known.join(", ")));
        diagnostics.push(found.suggest(name, known));
    }
    method
}

fn path(cell: &Text, diagnostics: &mut Diagnostics) -> Option<PathTemplate> {
    let report = |reason: String| {
        let found = Diagnostic::error("invalid-path", cell.span, reason);
        diagnostics.push(found.hint("a path is like `/devices/{deviceId}/state`"));
    };
    let path = template(cell.unquoted());
    let path = if names::is_marked(cell) { Err("the path contains markup".to_owned()) } else { path };
    path.map_err(report).ok()
}

/// Takes a path apart, or says what is wrong with it; a parameter fills its whole segment.
pub(super) fn template(path: &str) -> Result<PathTemplate, String> {
    let path = path.strip_prefix('/').ok_or("a path starts with `/`")?;
    let mut segments = Vec::new();
    for segment in path.split('/') {
        let parameter = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let text = parameter.unwrap_or(segment);
        if text.is_empty() || text.contains(['{', '}']) {
            return Err(format!("invalid path segment `{segment}`"));
        }
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~!$'()*+,;=:@".contains(letter);
        if parameter.is_none() && (!text.chars().all(plain) || text == "." || text == "..") {
            return Err(format!("invalid character in the path segment `{segment}`"));
        }
        let repeated = Segment::Parameter(WireName::new(text));
        if parameter.is_some() && segments.contains(&repeated) {
            return Err(format!("duplicate parameter `{text}` in the path"));
        }
        segments.push(if parameter.is_some() { repeated } else { Segment::Fixed(text.to_owned()) });
    }
    Ok(PathTemplate { segments })
}

fn notes(cell: &Text, diagnostics: &mut Diagnostics) -> Vec<Spanned<RouteFlag>> {
    let mut notes: Vec<Spanned<RouteFlag>> = Vec::new();
    if names::is_marked(cell) {
        let found = Diagnostic::error("unknown-note", cell.span, "the notes contain markup");
        diagnostics.push(found.hint("write the bare words, with commas between"));
        return notes;
    }
    for text in cell.text.split(',').map(str::trim).filter(|_| !cell.text.is_empty()) {
        let Some(note) = note(text) else {
            let found = Diagnostic::error("unknown-note", cell.span, format!("unknown note `{text}`"));
            diagnostics.push(if text == GUESS {
                found.hint("check the row, then remove the word")
            } else {
                found
                    .hint("a note is `NAME in PLACE`, `NAME as json`, `safe`, `unsafe` or `anonymous`")
                    .suggest(text, ["safe", "unsafe", "anonymous"])
            });
            continue;
        };
        let against = |other: &Spanned<RouteFlag>| match (&other.value, &note) {
            (RouteFlag::Safe, RouteFlag::Unsafe) | (RouteFlag::Unsafe, RouteFlag::Safe) => true,
            (RouteFlag::In(one, _), RouteFlag::In(two, _)) => one == two,
            (one, two) => one == two,
        };
        if notes.iter().any(against) {
            let message = format!("the note `{text}` repeats or contradicts another note");
            diagnostics.push(Diagnostic::error("mismatched-notes", cell.span, message));
        }
        notes.push(Spanned { value: note, span: cell.span });
    }
    notes
}

fn note(text: &str) -> Option<RouteFlag> {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches('`')).collect();
    match words.as_slice() {
        ["safe"] => Some(RouteFlag::Safe),
        ["unsafe"] => Some(RouteFlag::Unsafe),
        ["anonymous"] => Some(RouteFlag::Anonymous),
        [name, "as", "json"] => Some(RouteFlag::Json((*name).to_owned())),
        [name, "in", location] => Some(RouteFlag::In((*name).to_owned(), Location::parse(location)?)),
        _ => None,
    }
}
