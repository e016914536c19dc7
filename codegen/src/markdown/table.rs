//! Tables: a header and rows of cells.

use super::inline::Text;
use crate::diagnostic::Span;

/// A table.
#[derive(Debug)]
pub struct Table {
    /// The cells of its first row.
    pub header: Vec<Text>,
    /// The rows below it.
    pub rows: Vec<Row>,
    /// The whole table.
    pub span: Span,
}

/// A row of a table.
#[derive(Debug)]
pub struct Row {
    /// As many cells as the header has: the markdown parser adds empty ones and drops extra ones.
    pub cells: Vec<Text>,
    /// How many cells are written down.
    pub written: usize,
    /// The whole row.
    pub span: Span,
}

impl Table {
    /// Index of the column with that header.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|cell| cell.text == name)
    }
}

impl Row {
    /// The cell in a column.
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<&Text> {
        self.cells.get(column)
    }
}

/// How many cells a row has as it is written: one more than the bars between them.
pub(super) fn written_cells(row: &str) -> usize {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').filter(|rest| !rest.ends_with('\\')).unwrap_or(row);
    let bars = row.bytes().zip(std::iter::once(b' ').chain(row.bytes()));
    1 + bars.filter(|&(byte, before)| byte == b'|' && before != b'\\').count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;
    use crate::markdown::{Block, Document};

    fn table(text: &str) -> Table {
        let mut document = Document::parse(FileId(0), text);
        match document.root.blocks.pop() {
            Some(Block::Table(table)) => table,
            other => panic!("no table: {other:?}"),
        }
    }

    #[test]
    fn cells_are_flattened_and_have_spans() {
        let text =
            "| Name | Type |\n| - | - |\n| `a\\|b` é&#x27;s | [X y](../x.json) |\n|  | *a*, b.* and c.* |\n";
        let table = table(text);
        assert_eq!((table.column("Type"), table.column("type")), (Some(1), None));
        let texts: Vec<Vec<&str>> =
            table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect();
        assert_eq!(texts, [["`a|b` é's", "X y"], ["", "*a*, b.* and c.*"]]);
        let cell = table.rows[0].cell(1).unwrap();
        assert_eq!(cell.sole_link().unwrap().target, "../x.json");
        assert_eq!(&text[cell.span.start as usize..cell.span.end as usize], "[X y](../x.json)");
    }

    #[test]
    fn rows_of_another_width_are_counted() {
        let table = table("| A | B |\n| - | - |\n| 1 | 2 | 3 |\n| 1 |\nplain\n1 | 2\n");
        let written: Vec<_> = table.rows.iter().map(|row| row.written).collect();
        assert_eq!(written, [3, 1, 1, 2]);
        assert!(table.rows.iter().all(|row| row.cells.len() == 2));
    }
}
