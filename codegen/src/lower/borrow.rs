//! Published pages as they are, which have no routes and no settings of their own: those of a spec are borrowed as far
//! as they fit, and guessed where there are none.

use super::guess;
use crate::docs::routes::RouteFlag;
use crate::docs::{ActionDoc, Docs, RouteDoc};
use crate::ir::PathTemplate;

/// Gives every action a row: its own with the notes of the borrowed one, else the borrowed one, else a guess. The
/// result are the guesses.
///
/// Borrowed rows of actions that are not there go. A path parameter that has another name on the page is renamed,
/// which is a guess too.
pub fn complete_routes(docs: &mut Docs, borrowed: &[RouteDoc]) -> Vec<RouteDoc> {
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
