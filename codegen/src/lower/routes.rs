//! Actions and their routes.

use std::collections::BTreeMap;

use super::guess;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::routes::SegmentDoc;
use crate::docs::{ActionDoc, Docs, Page, RouteDoc, nearest};

/// The routes by resource and action.
#[derive(Debug)]
pub struct Routes<'a> {
    by_name: BTreeMap<(&'a str, &'a str), &'a RouteDoc>,
}

impl<'a> Routes<'a> {
    /// Sorts the rows by name.
    #[must_use]
    pub fn new(rows: &'a [RouteDoc]) -> Self {
        Self { by_name: rows.iter().map(|row| ((row.resource.as_str(), row.action.as_str()), row)).collect() }
    }

    /// The route of an action.
    #[must_use]
    pub fn of(&self, resource: &str, action: &str) -> Option<&'a RouteDoc> {
        self.by_name.get(&(resource, action)).copied()
    }

    /// The actions of the pages that have no route.
    #[must_use]
    pub fn missing<'p>(&self, pages: &[&'p Page]) -> Vec<(&'p Page, &'p ActionDoc)> {
        let actions = pages.iter().flat_map(|page| page.actions.iter().map(|action| (*page, action)));
        actions.filter(|(page, action)| self.of(&page.name, &action.name).is_none()).collect()
    }
}

/// Joins pages and rows; tells of actions without a row, and of rows without an action.
///
/// What follows from something that was told before is not told.
pub(super) fn join<'a>(pages: &[&'a Page], docs: &'a Docs, diagnostics: &mut Diagnostics) -> Routes<'a> {
    let rows = &docs.routes.rows;
    let routes = Routes::new(rows);
    for (page, action) in routes.missing(pages) {
        let broken = docs.routes.broken.contains(&(page.name.clone(), action.name.clone()));
        if broken || docs.routes.unreadable {
            continue;
        }
        let message = format!("`{}.{}` has no row in _routes.md", page.name, action.name);
        let of_page = rows.iter().filter(|row| row.resource == page.name).map(|row| row.action.as_str());
        let unused = of_page.filter(|name| page.actions.iter().all(|action| action.name != **name));
        let hint = match nearest(&action.name, unused) {
            Some(near) => format!("there is a row of `{}.{near}`, which no page documents", page.name),
            None => {
                format!("if the API follows convention, the row is `{}`", guess::row(page, action, rows))
            }
        };
        let found = Diagnostic::error("missing-route", action.title.span, message);
        diagnostics.push(found.hint(hint));
    }
    compare(rows, diagnostics);
    for row in rows {
        let page = pages.iter().find(|page| page.name == row.resource);
        let known = page.is_some_and(|page| page.actions.iter().any(|action| action.name == row.action));
        if known || docs.unread.contains(&row.resource) {
            continue;
        }
        let message = format!("no page documents `{}.{}`: the row is left out", row.resource, row.action);
        let mut found = Diagnostic::warning("unused-route", row.span, message);
        let near = match page {
            Some(page) => nearest(&row.action, page.actions.iter().map(|action| action.name.as_str())),
            None => nearest(&row.resource, pages.iter().map(|page| page.name.as_str())),
        };
        found.hint = near.map(|near| format!("did you mean `{near}`?"));
        diagnostics.push(found);
    }
    routes
}

/// Two actions that make the same request are most often one row that was copied. The names of the
/// parameters do not tell them apart: a server sees none.
fn compare(rows: &[RouteDoc], diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<(&str, Vec<Option<&str>>), &RouteDoc> = BTreeMap::new();
    for row in rows {
        let request = (row.method.as_str(), row.path.iter().map(fixed).collect());
        let Some(other) = first.get(&request) else {
            first.insert(request, row);
            continue;
        };
        let message = format!(
            "`{}.{}` has the method and path of `{}.{}`",
            row.resource, row.action, other.resource, other.action
        );
        let found = Diagnostic::warning("same-route", row.path_span, message);
        diagnostics.push(found.hint("one of the two is another request, or one action too many"));
    }
}

fn fixed(segment: &SegmentDoc) -> Option<&str> {
    match segment {
        SegmentDoc::Text(text) => Some(text),
        SegmentDoc::Parameter(_) => None,
    }
}
