//! `routes`: the rows that `_routes.md` lacks.

use super::render::Style;
use super::session::{CommandOutput, Session};
use crate::diagnostic::{Diagnostic, FileId};
use crate::docs::routes::HEADER;
use crate::docs::{self, Dialect, Docs, ROUTES, RouteDoc};
use crate::lower::guess;
use crate::lower::routes::Routes;

/// Prints a row for each action without one: as the pages in `from` have it, or else a guess. The note of a
/// guess is not a note of the dialect, so that an unchecked guess is an error.
///
/// Where there is no `_routes.md`, and where it is empty, a whole one is printed. Pages that carry their
/// routes themselves are printed as they are.
pub(super) fn run(mut session: Session, from: Option<Session>) -> CommandOutput {
    let docs = docs::read(&session.source, &mut session.diagnostics);
    let (copied, mut output) = from.map(read_rows).unwrap_or_default();
    let whole = session.source.id(ROUTES).is_none_or(|file| forgive(&mut session, file));
    let found = MissingRows::new(&docs, &copied, whole);
    let json = session.style == Style::Json;
    let own = session.close();
    output.stderr.insert_str(0, &own.stderr);
    if !json {
        output.stderr.push_str(&found.summary(&docs));
    }
    output.status = output.status.max(own.status);
    output.stdout = if whole { HEADER.to_owned() } else { String::new() } + &found.text();
    output
}

/// The routes of pages of the second dialect, and what is to be said of those pages.
fn read_rows(mut from: Session) -> (Vec<RouteDoc>, CommandOutput) {
    let docs = docs::read(&from.source, &mut from.diagnostics);
    if docs.dialect != Dialect::Rest && !from.diagnostics.has_errors() {
        let message = "no page with `### Method And Url` in the folder given by `--from`";
        from.diagnostics.push(Diagnostic::error("missing-rest-page", None, message));
    }
    let rows = if docs.dialect == Dialect::Rest { docs.routes.rows } else { Vec::new() };
    (rows, from.close())
}

/// Whether the file is empty, as a shell leaves it that sends the output of this very command there.
/// Then there is nothing to report about it.
fn forgive(session: &mut Session, file: FileId) -> bool {
    let empty = session.source.file(file).is_some_and(|file| file.text.trim().is_empty());
    if empty {
        session.diagnostics.retain(|found| found.span.is_none_or(|span| span.file != file));
    }
    empty
}

/// The rows to print.
#[derive(Default)]
struct MissingRows {
    rows: Vec<String>,
    copied: usize,
    guessed: usize,
    /// Whether there are rows that cannot be read, each of which may be that of an action without one.
    broken: bool,
}

impl MissingRows {
    /// `whole` says that there is no table yet. Else a row that is there but broken is to be corrected, not doubled.
    fn new(docs: &Docs, copied: &[RouteDoc], whole: bool) -> Self {
        let mut found = Self::default();
        if docs.dialect == Dialect::Rest {
            let mut rows: Vec<&RouteDoc> = docs.routes.rows.iter().collect();
            rows.sort_by_key(|row| &row.action.resource); // files sort otherwise than their camel-cased names
            found.copied = rows.len();
            found.rows = rows.into_iter().map(RouteDoc::to_string).collect();
            return found;
        }
        let copied = Routes::new(copied);
        let pages: Vec<_> = docs.pages.iter().collect();
        for (_, action) in Routes::new(&docs.routes.rows).missing(&pages) {
            if !whole && docs.routes.is_broken(&action.id) {
                found.broken = true;
            } else if let Some(row) = copied.of(&action.id) {
                found.copied += 1;
                found.rows.push(row.to_string());
            } else {
                found.guessed += 1;
                found.rows.push(guess::route(action, &docs.routes.rows).as_guess());
            }
        }
        found
    }

    fn text(&self) -> String {
        self.rows.iter().flat_map(|row| [row, "\n"]).collect()
    }

    fn summary(&self, docs: &Docs) -> String {
        let rows = |count: usize| if count == 1 { "1 row".to_owned() } else { format!("{count} rows") };
        match (self.copied, self.guessed) {
            (0, 0) if self.broken => "no row is missing but those that cannot be read\n".to_owned(),
            (0, 0) => "every action has its row in _routes.md\n".to_owned(),
            (0, 1) => "one row is missing; this is a guess by REST convention, to be checked\n".to_owned(),
            (0, count) => {
                format!("{count} rows are missing; these are guesses by REST convention, to be checked\n")
            }
            (count, 0) if docs.dialect == Dialect::Rest => {
                format!("{}, as the pages have them\n", rows(count))
            }
            (count, 0) => format!("{} taken\n", rows(count)),
            (count, guessed) => {
                let end = "by REST convention, to be checked";
                format!("{} taken, {} guessed {end}\n", rows(count), rows(guessed))
            }
        }
    }
}
