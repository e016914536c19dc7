//! Tables of the dialect: columns by header, and every row as wide as the header.

use super::prose::{ignored, report_bars};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, nearest};
use crate::markdown::{Block, Row, Section, Table, Text};
use crate::source::Source;

/// A table whose columns are known.
pub(in crate::docs) struct Columns<'a> {
    table: &'a Table,
    /// Index of each known column, in the order in which they were asked for.
    found: Vec<Option<usize>>,
}

impl<'a> Columns<'a> {
    /// Checks the header. `None` when a required column is missing, which is reported.
    pub(in crate::docs) fn new(
        table: &'a Table,
        required: &[&str],
        optional: &[&str],
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
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
        if !is_complete {
            return None;
        }
        Some(Self { table, found: known.iter().map(|name| table.column(name)).collect() })
    }

    /// The rows that are as wide as the header; the others are reported.
    pub(in crate::docs) fn rows<'d>(&self, diagnostics: &'d mut Diagnostics) -> Vec<&'a Row> {
        let width = self.table.header.len();
        let mut rows = Vec::new();
        for row in &self.table.rows {
            if row.written == width {
                rows.push(row);
            } else {
                let message = format!("the row has {} cells, the header {width}", row.written);
                let found = Diagnostic::error("mismatched-row", row.span, message);
                diagnostics.push(found.hint("a bar inside a cell is written `\\|`"));
            }
        }
        rows
    }

    /// The cell of a row in a known column; `index` counts as in [`Columns::new`].
    pub(in crate::docs) fn cell(&self, row: &'a Row, index: usize) -> Option<&'a Text> {
        row.cell((*self.found.get(index)?)?)
    }
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
