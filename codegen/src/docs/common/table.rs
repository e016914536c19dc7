//! Tables of the dialect: columns by header, and every row as wide as the header.

use super::prose::{ignored, report_bars};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, nearest};
use crate::markdown::{Block, Row, Section, Table, Text};
use crate::source::Source;

/// The cells of a row in the known columns.
pub(in crate::docs) struct Cells<'a> {
    row: &'a Row,
    /// Index of each known column, in the order in which they were asked for.
    columns: &'a [Option<usize>],
}

impl<'a> Cells<'a> {
    /// The cell in a known column; `index` counts as in [`read_rows`].
    pub(in crate::docs) fn get(&self, index: usize) -> Option<&'a Text> {
        self.row.cell((*self.columns.get(index)?)?)
    }

    /// The whole row.
    pub(in crate::docs) fn span(&self) -> Span {
        self.row.span
    }
}

/// Reads the rows that are as wide as the header; the others are reported, as is what is wrong with the header. `None`
/// when a required column is missing.
pub(in crate::docs) fn read_rows<T>(
    table: &Table,
    required: &[&str],
    optional: &[&str],
    diagnostics: &mut Diagnostics,
    mut read: impl FnMut(&Cells<'_>, &mut Diagnostics) -> Option<T>,
) -> Option<Vec<T>> {
    let columns = columns(table, required, optional, diagnostics)?;
    let width = table.header.len();
    let mut found = Vec::new();
    for row in &table.rows {
        if row.written == width {
            found.extend(read(&Cells { row, columns: &columns }, diagnostics));
        } else {
            let message = format!("the row has {} cells, the header {width}", row.written);
            let found = Diagnostic::error("mismatched-row", row.span, message);
            diagnostics.push(found.hint("a bar inside a cell is written `\\|`"));
        }
    }
    Some(found)
}

/// Index of each known column. `None` when a required one is missing, which is reported.
fn columns(
    table: &Table,
    required: &[&str],
    optional: &[&str],
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Option<usize>>> {
    let known: Vec<&str> = required.iter().chain(optional).copied().collect();
    let mut missing: Vec<&str> =
        required.iter().copied().filter(|name| table.column(name).is_none()).collect();
    let is_complete = missing.is_empty();
    for (index, cell) in table.header.iter().enumerate() {
        if !known.contains(&cell.text.as_str()) {
            let message = format!("unknown column `{}`", cell.text);
            if let Some(meant) = nearest(&cell.text, missing.iter().copied()) {
                let found = Diagnostic::error("unknown-column", cell.span, message);
                diagnostics.push(found.hint(format!("did you mean `{meant}`?")));
                missing.retain(|name| *name != meant);
            } else {
                let found = Diagnostic::warning("unknown-column", cell.span, message);
                diagnostics.push(found.hint(format!("the columns are {}", known.join(", "))));
            }
        } else if table.column(&cell.text) != Some(index) {
            let message = format!("duplicate column `{}`", cell.text);
            diagnostics.push(Diagnostic::error("duplicate-column", cell.span, message));
        }
    }
    if !missing.is_empty() {
        let message = format!("missing column `{}`", missing.join("`, `"));
        let span = header_span(table);
        diagnostics.push(
            Diagnostic::error("missing-column", span, message)
                .hint(format!("the columns are {}", known.join(", "))),
        );
    }
    is_complete.then(|| known.iter().map(|name| table.column(name)).collect())
}

/// The one table of a section of an action. What is said beside it goes into `prose`, or is reported.
pub(in crate::docs) fn one_table<'a>(
    section: &'a Section,
    mut prose: Option<&mut Vec<String>>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<&'a Table> {
    let mut table = None;
    let mut broken = false;
    for block in &section.blocks {
        match (block, &mut prose) {
            (Block::Table(found), _) if table.is_none() => table = Some(found),
            (Block::Paragraph(text), _) if text.text.starts_with('|') => {
                broken = true;
                report_bars(text, diagnostics);
            }
            (Block::Paragraph(text), Some(prose)) => prose.push(text.text.clone()),
            (Block::Paragraph(_) | Block::Table(_), _) => ignored(block, source, diagnostics),
            _ => {} // reported with the other sections of the action
        }
    }
    if table.is_none() && !broken {
        let message = format!("missing table in `{}`", section.title.text);
        diagnostics.push(
            Diagnostic::error("missing-table", section.title.span, message).hint("a table may be empty"),
        );
    }
    table
}

/// Span of the header.
fn header_span(table: &Table) -> Span {
    let end = table.header.last().map_or(table.span.start, |cell| cell.span.end);
    Span { end, ..table.span }
}
