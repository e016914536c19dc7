//! The parameters of an action.

use super::Context;
use super::cells::{self, TypeDoc};
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::table::Columns;
use crate::docs::words::values;
use crate::docs::{ignored, names, warn_of_bars};
use crate::markdown::{Block, Row, Section, Table, Text};

/// The sentence that stands for a table.
const NONE: &str = "No parameters needed for this call.";
/// Starts the list that ends a description.
const ACCEPTED: &str = "Accepted values are:";
/// Starts the description of a parameter that should not be used any more.
const DEPRECATED: &str = "(deprecated)";

/// Types whose values are no words.
const NARROW: [&str; 5] = ["boolean", "integer", "number", "time", "duration"];

const COLUMNS: [&str; 4] = ["Name", "Type", "Required", "Description"];
const MORE_COLUMNS: [&str; 2] = ["Default", "Example"];

/// A parameter as its row documents it.
#[derive(Debug)]
pub struct ParameterDoc {
    /// Name on the wire.
    pub name: Spanned<String>,
    /// What the type column says.
    pub ty: TypeDoc,
    /// Whether a call needs it.
    pub required: bool,
    /// What the page says of it, without its markers.
    pub description: Option<String>,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// The accepted values, when the page lists them.
    pub values: Option<Spanned<Vec<String>>>,
    /// The default, as written.
    pub default: Option<String>,
    /// The example, as written.
    pub example: Option<String>,
}

impl ParameterDoc {
    /// The accepted values, where they are words: those of numbers, booleans and times say only what is allowed.
    #[must_use]
    pub fn words(&self) -> Option<&Spanned<Vec<String>>> {
        let text = match &self.ty {
            TypeDoc::Word(word) => !NARROW.contains(&word.value.as_str()),
            TypeDoc::Undefined | TypeDoc::Link(_) | TypeDoc::OneOf(_) => true,
        };
        self.values.as_ref().filter(|_| text)
    }
}

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
                warn_of_bars(text, diagnostics);
                broken = true;
            }
            Block::Paragraph(_) | Block::Table(_) => ignored(block, context.source, diagnostics),
            _ => {} // told with the other sections of the action
        }
    }
    match table {
        Some(table) if none => {
            let message = format!("`{NONE}` stands beside a table of parameters");
            diagnostics.push(Diagnostic::error("parameters-disagree", section.title.span, message));
            rows(table, diagnostics)
        }
        Some(table) => rows(table, diagnostics),
        None if none || broken => Vec::new(),
        None => {
            let found =
                Diagnostic::error("missing-table", section.title.span, "no table of parameters stands here");
            diagnostics.push(found.hint(format!("an action without any says `{NONE}`")));
            Vec::new()
        }
    }
}

fn rows(table: &Table, diagnostics: &mut Diagnostics) -> Vec<ParameterDoc> {
    let Some(columns) = Columns::new(table, &COLUMNS, &MORE_COLUMNS, diagnostics) else { return Vec::new() };
    let mut parameters: Vec<ParameterDoc> = Vec::new();
    for row in columns.rows(diagnostics) {
        let Some(parameter) = parameter(&columns, row, diagnostics) else { continue };
        if !tell_second(&parameter, &parameters, diagnostics) {
            parameters.push(parameter);
        }
    }
    parameters
}

/// Tells of a parameter that has the name of another one; whether it has.
pub(in crate::docs) fn tell_second(
    parameter: &ParameterDoc,
    others: &[ParameterDoc],
    diagnostics: &mut Diagnostics,
) -> bool {
    let second = others.iter().any(|other| other.name.value == parameter.name.value);
    if second {
        let message = format!("the parameter `{}` stands here twice", parameter.name.value);
        diagnostics.push(Diagnostic::error("duplicate-parameter", parameter.name.span, message));
    }
    second
}

fn parameter(columns: &Columns<'_>, row: &Row, diagnostics: &mut Diagnostics) -> Option<ParameterDoc> {
    let name = names::read(columns.cell(row, 0)?, "a parameter", diagnostics);
    let ty = cells::type_of(columns.cell(row, 1)?, diagnostics);
    let required = required(columns.cell(row, 2)?, diagnostics);
    let words = Words::read(columns.cell(row, 3)?, diagnostics);
    let listed = if let TypeDoc::OneOf(values) = &ty { Some(values.clone()) } else { words.values };
    Some(ParameterDoc {
        name: name?,
        required: required?,
        description: Some(words.text).filter(|text| !text.is_empty()),
        deprecated: words.deprecated,
        values: listed,
        default: cells::optional(columns.cell(row, 4)),
        example: cells::example(columns.cell(row, 5)),
        ty,
    })
}

pub(in crate::docs) fn required(cell: &Text, diagnostics: &mut Diagnostics) -> Option<bool> {
    match cell.text.as_str() {
        "Y" => Some(true),
        "N" => Some(false),
        other => {
            let message = format!("`{other}` does not tell whether the parameter is required");
            diagnostics
                .push(Diagnostic::error("bad-required", cell.span, message).label("expected `Y` or `N`"));
            None
        }
    }
}

/// A description, taken apart.
pub(in crate::docs) struct Words {
    pub(in crate::docs) text: String,
    pub(in crate::docs) deprecated: bool,
    pub(in crate::docs) values: Option<Spanned<Vec<String>>>,
}

impl Words {
    pub(in crate::docs) fn read(cell: &Text, diagnostics: &mut Diagnostics) -> Self {
        let rest = cell.text.strip_prefix(DEPRECATED);
        let deprecated = rest.is_some();
        let text = rest.unwrap_or(&cell.text).trim();
        let Some((before, list)) = text.rsplit_once(ACCEPTED) else {
            return Self { text: text.to_owned(), deprecated, values: None };
        };
        let Some(values) = values(list.strip_suffix('.').unwrap_or(list)) else {
            let found =
                Diagnostic::warning("unclear-values", cell.span, "the accepted values are no list of words");
            diagnostics.push(found.hint(format!("end the description in `{ACCEPTED} a, b`")));
            return Self { text: text.to_owned(), deprecated, values: None };
        };
        let values = Some(cells::accepted(values, cell.span, diagnostics));
        Self { text: before.trim_end().to_owned(), deprecated, values }
    }
}
