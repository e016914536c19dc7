//! Actions and their routes.
//!
//! Published pages have no routes of their own: those of a spec are used as far as they fit, and guessed where there
//! are none.

use std::collections::BTreeMap;

use super::guess;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::docs::routes::RouteFlag;
use crate::docs::{ActionDoc, Docs, Page, RouteDoc};
use crate::ir::{ActionId, Method, PathTemplate};

/// The routes by action.
#[derive(Debug)]
pub struct Routes<'a> {
    by_action: BTreeMap<&'a ActionId, &'a RouteDoc>,
}

impl<'a> Routes<'a> {
    /// Sorts the rows by action.
    #[must_use]
    pub fn new(rows: &'a [RouteDoc]) -> Self {
        Self { by_action: rows.iter().map(|row| (&row.action, row)).collect() }
    }

    /// The route of an action.
    #[must_use]
    pub fn of(&self, action: &ActionId) -> Option<&'a RouteDoc> {
        self.by_action.get(action).copied()
    }

    /// The actions of the pages that have no route.
    #[must_use]
    pub fn missing<'p>(&self, pages: &[&'p Page]) -> Vec<(&'p Page, &'p ActionDoc)> {
        let actions = pages.iter().flat_map(|page| page.actions.iter().map(|action| (*page, action)));
        actions.filter(|(_, action)| self.of(&action.id).is_none()).collect()
    }
}

/// Joins pages and rows; tells of actions without a row, and of rows without an action.
///
/// What follows from an earlier finding is not reported.
pub(super) fn join<'a>(pages: &[&'a Page], docs: &'a Docs, diagnostics: &mut Diagnostics) -> Routes<'a> {
    let rows = &docs.routes.rows;
    let routes = Routes::new(rows);
    for (page, action) in routes.missing(pages) {
        if docs.routes.is_broken(&action.id) {
            continue;
        }
        let message = format!("missing route of `{}` in _routes.md", action.id);
        let of_page = rows.iter().map(|row| &row.action).filter(|id| id.resource == action.id.resource);
        let unused = of_page.filter(|id| page.actions.iter().all(|action| action.id != **id));
        let unused = unused.map(|id| id.action.as_str());
        let hint = match nearest(action.id.action.as_str(), unused) {
            Some(near) => format!("there is a row of `{}.{near}`, which no page documents", page.name),
            None => format!("by REST convention the row is `{}`", guess::route(action, rows)),
        };
        let found = Diagnostic::error("missing-route", action.title.span, message);
        diagnostics.push(found.hint(hint));
    }
    compare(rows, diagnostics);
    for row in rows {
        let ActionId { resource, action } = &row.action;
        let page = pages.iter().find(|page| page.name == resource.as_str());
        let known = page.is_some_and(|page| page.actions.iter().any(|known| known.id == row.action));
        if known || docs.unread.iter().any(|unread| unread == resource.as_str()) {
            continue;
        }
        let message = format!("no page documents `{}`: the row is ignored", row.action);
        let found = Diagnostic::warning("unused-route", row.span, message);
        diagnostics.push(match page {
            Some(page) => {
                found.suggest(action.as_str(), page.actions.iter().map(|action| action.id.action.as_str()))
            }
            None => found.suggest(resource.as_str(), pages.iter().map(|page| page.name.as_str())),
        });
    }
    routes
}

/// Two actions that make the same request are most often one row that was copied. The names of the
/// parameters do not distinguish them: a server sees none.
fn compare(rows: &[RouteDoc], diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<(Method, Vec<Option<&str>>), &RouteDoc> = BTreeMap::new();
    for row in rows {
        let request = (row.method, row.path.shape());
        let Some(other) = first.get(&request) else {
            first.insert(request, row);
            continue;
        };
        let message = format!("`{}` has the same method and path as `{}`", row.action, other.action);
        let found = Diagnostic::warning("duplicate-request", row.path_span, message);
        diagnostics.push(found.hint("correct one of the two, or remove an action"));
    }
}

/// Gives every action a row: its own with the notes of the borrowed one, else the borrowed one, else a guess. The
/// result are the guesses.
///
/// Borrowed rows of actions that are not there go. A path parameter that has another name on the page is renamed,
/// which is a guess too.
pub fn complete(docs: &mut Docs, borrowed: &[RouteDoc]) -> Vec<RouteDoc> {
    let own = std::mem::take(&mut docs.routes.rows);
    let mut guessed = Vec::new();
    for action in docs.pages.iter().flat_map(|page| &page.actions) {
        let of_it = |rows: &[RouteDoc]| rows.iter().find(|row| row.action == action.id).cloned();
        let borrowed_row = of_it(borrowed).and_then(|row| fitted(row, action));
        let (row, is_guess) = match (of_it(&own), borrowed_row) {
            (Some(own), None) => (own, false),
            (Some(own), Some((borrowed, _))) => (RouteDoc { notes: borrowed.notes, ..own }, false),
            (None, Some(borrowed)) => borrowed,
            (None, None) => (guess::route(action, borrowed), true),
        };
        guessed.extend(is_guess.then(|| row.clone()));
        docs.routes.rows.push(row);
    }
    guessed
}

/// The row with the names that the page has, and whether a path parameter was renamed; `None` where it does not fit.
fn fitted(mut row: RouteDoc, action: &ActionDoc) -> Option<(RouteDoc, bool)> {
    row.notes.retain(|note| match &note.value {
        RouteFlag::In(name, _) | RouteFlag::Json(name) => {
            action.parameters.iter().any(|parameter| parameter.name.value == *name)
        }
        RouteFlag::Safe | RouteFlag::Unsafe | RouteFlag::Anonymous => true,
    });
    let (segments, renamed) = guess::fitted(&row.path.segments, action)?;
    row.path = PathTemplate { segments };
    Some((row, renamed))
}
