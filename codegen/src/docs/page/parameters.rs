//! The parameters of an action.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::common::cells::{self, TypeDoc};
use crate::docs::common::parameters::{ParameterDescription, ParameterDoc, report_duplicate, required};
use crate::docs::common::prose::{ignored, report_bars};
use crate::docs::common::table::{Cells, read_rows};
use crate::docs::common::{Context, names};
use crate::markdown::{Block, Section, Table};

/// The sentence that replaces an empty table.
const NONE: &str = "No parameters needed for this call.";
const COLUMNS: [&str; 4] = ["Name", "Type", "Required", "Description"];
const MORE_COLUMNS: [&str; 2] = ["Default", "Example"];

/// Reads the section: a table, or the sentence that there are none.
pub(super) fn read(
    section: &Section,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ParameterDoc> {
    let mut table: Option<&Table> = None;
    let (mut none, mut broken) = (false, false);
    for block in &section.blocks {
        match block {
            Block::Table(found) if table.is_none() => table = Some(found),
            Block::Paragraph(text) if text.text == NONE => none = true,
            Block::Paragraph(text) if text.text.starts_with('|') => {
                report_bars(text, diagnostics);
                broken = true;
            }
            Block::Paragraph(_) | Block::Table(_) => ignored(block, context.source, diagnostics),
            _ => {} // reported with the other sections of the action
        }
    }
    match table {
        Some(table) if none => {
            let message = format!("the section has a table of parameters and says `{NONE}`");
            diagnostics.push(Diagnostic::error("mismatched-parameters", section.title.span, message));
            rows(table, diagnostics)
        }
        Some(table) => rows(table, diagnostics),
        None if none || broken => Vec::new(),
        None => {
            let found = Diagnostic::error("missing-table", section.title.span, "missing table of parameters");
            diagnostics.push(found.hint(format!("an action without any says `{NONE}`")));
            Vec::new()
        }
    }
}

fn rows(table: &Table, diagnostics: &mut Diagnostics) -> Vec<ParameterDoc> {
    let mut parameters: Vec<ParameterDoc> = Vec::new();
    for parameter in read_rows(table, &COLUMNS, &MORE_COLUMNS, diagnostics, parameter).into_iter().flatten() {
        if !report_duplicate(&parameter, &parameters, diagnostics) {
            parameters.push(parameter);
        }
    }
    parameters
}

fn parameter(cells: &Cells<'_>, diagnostics: &mut Diagnostics) -> Option<ParameterDoc> {
    let name = names::read(cells.get(0)?, "a parameter", diagnostics);
    let ty = cells::type_of(cells.get(1)?, diagnostics);
    let required = required(cells.get(2)?, diagnostics);
    let mut described = ParameterDescription::read(cells.get(3)?, diagnostics);
    if let TypeDoc::OneOf(values) = &ty {
        described = described.beside(values, cells.get(3)?, diagnostics);
    }
    Some(ParameterDoc {
        name: name?,
        required: required?,
        description: Some(described.text).filter(|text| !text.is_empty()),
        deprecated: described.deprecated,
        values: described.values,
        default: cells::optional(cells.get(4)),
        example: cells::example(cells.get(5)),
        ty,
    })
}
