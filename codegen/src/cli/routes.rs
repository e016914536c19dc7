//! `routes`: the rows that `_routes.md` lacks.

use super::{Outcome, Session};
use crate::docs;
use crate::docs::routes::GUESS;
use crate::lower::guess;
use crate::lower::routes::Routes;

/// Prints a row for each action without one. Its note is no note of the dialect: a guess that nobody has
/// looked at does not pass for a route.
pub(super) fn run(mut session: Session) -> Outcome {
    let docs = docs::read(&session.source, &mut session.diagnostics);
    let routes = Routes::new(&docs.routes.rows);
    let pages: Vec<_> = docs.pages.iter().collect();
    let missing = routes.missing(&pages);
    let row = |(page, action): &(&docs::Page, &docs::ActionDoc)| {
        let row = guess::row(page, action, &docs.routes.rows);
        format!("{} | {GUESS} |\n", row.trim_end_matches([' ', '|']))
    };
    let rows: String = missing.iter().map(row).collect();
    let head = match missing.len() {
        0 => "every action has its row in _routes.md\n".to_owned(),
        1 => "one row is missing; this is a guess by REST convention, to be checked\n".to_owned(),
        count => format!("{count} rows are missing; these are guesses by REST convention, to be checked\n"),
    };
    let mut outcome = session.close();
    outcome.stdout = rows;
    outcome.stderr.push_str(&head);
    outcome
}
