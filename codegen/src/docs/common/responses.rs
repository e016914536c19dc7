//! The answers of an action: successes, errors, and the events of a stream.

use std::ops::RangeInclusive;

use super::Context;
use super::cells::{self, TypeDoc};
use super::names;
use super::table::{Columns, one_table};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::markdown::{Row, Section};

const COLUMNS: [&str; 3] = ["Code", "Type", "Description"];
const EVENT_COLUMNS: [&str; 3] = ["SSE Event Name", "Type", "Description"];

/// An answer as its row documents it.
#[derive(Debug)]
pub struct ResponseDoc {
    /// Status code.
    pub status: u16,
    /// What the type column says.
    pub ty: TypeDoc,
    /// What the page says of it.
    pub description: Option<String>,
    /// Span of its code.
    pub span: Span,
}

/// An event of a stream as its row documents it.
#[derive(Debug)]
pub struct EventDoc {
    /// Name on the wire.
    pub name: String,
    /// What the type column says.
    pub ty: TypeDoc,
    /// What the page says of it.
    pub description: Option<String>,
    /// Span of its name.
    pub span: Span,
}

/// Reads both tables of answers.
pub(in crate::docs) fn read(
    success: Option<&Section>,
    errors: Option<&Section>,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ResponseDoc> {
    let mut responses: Vec<ResponseDoc> = Vec::new();
    for (section, codes) in [(success, 200..=399), (errors, 400..=599)] {
        let Some(section) = section else { continue };
        let Some(table) = one_table(section, None, context.source, diagnostics) else { continue };
        if table.rows.is_empty() && *codes.start() == 200 {
            let message = "missing successful response";
            diagnostics.push(Diagnostic::error("missing-success", section.title.span, message));
        }
        let Some(columns) = Columns::new(table, &COLUMNS, &[], diagnostics) else { continue };
        for row in columns.rows(diagnostics) {
            let Some(response) = response(&columns, row, &codes, diagnostics) else { continue };
            if responses.iter().any(|other| other.status == response.status) {
                let message = format!("duplicate status code {} in this action", response.status);
                diagnostics.push(Diagnostic::error("duplicate-status", response.span, message));
            } else {
                responses.push(response);
            }
        }
    }
    responses
}

fn response(
    columns: &Columns<'_>,
    row: &Row,
    codes: &RangeInclusive<u16>,
    diagnostics: &mut Diagnostics,
) -> Option<ResponseDoc> {
    let code = columns.cell(row, 0)?;
    let ty = cells::type_of(columns.cell(row, 1)?, diagnostics);
    let status = code.unquoted().parse::<u16>().ok().filter(|status| codes.contains(status));
    let Some(status) = status else {
        let message = format!("invalid status code `{}`", code.text);
        let label = format!("expected {} to {}", codes.start(), codes.end());
        diagnostics.push(Diagnostic::error("invalid-status", code.span, message).label(label));
        return None;
    };
    Some(ResponseDoc { status, ty, description: cells::optional(columns.cell(row, 2)), span: code.span })
}

/// Reads the table of a stream. What is said beside it goes into `prose`, where the dialect has a place
/// for that.
pub(in crate::docs) fn read_events(
    section: &Section,
    prose: Option<&mut Vec<String>>,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<EventDoc> {
    let mut events: Vec<EventDoc> = Vec::new();
    let Some(table) = one_table(section, prose, context.source, diagnostics) else { return events };
    let Some(columns) = Columns::new(table, &EVENT_COLUMNS, &[], diagnostics) else { return events };
    for row in columns.rows(diagnostics) {
        let Some(event) = event(&columns, row, diagnostics) else { continue };
        if events.iter().any(|other| other.name == event.name) {
            let message = format!("duplicate event `{}`", event.name);
            diagnostics.push(Diagnostic::error("duplicate-event", event.span, message));
        } else {
            events.push(event);
        }
    }
    if table.rows.is_empty() {
        diagnostics.push(Diagnostic::error("missing-success", section.title.span, "missing event"));
    }
    events
}

fn event(columns: &Columns<'_>, row: &Row, diagnostics: &mut Diagnostics) -> Option<EventDoc> {
    let name = names::read(columns.cell(row, 0)?, "an event", diagnostics);
    let ty = cells::type_of(columns.cell(row, 1)?, diagnostics);
    let name = name?;
    Some(EventDoc {
        name: name.value,
        ty,
        description: cells::optional(columns.cell(row, 2)),
        span: name.span,
    })
}
