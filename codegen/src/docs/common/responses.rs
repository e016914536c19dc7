//! The responses of an action: successes, errors, and the events of a stream.

use std::ops::RangeInclusive;

use super::cells::{self, TypeDoc};
use super::names;
use super::sections::Context;
use super::table::{Cells, one_table, read_rows};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::markdown::Section;

const COLUMNS: [&str; 3] = ["Code", "Type", "Description"];
const EVENT_COLUMNS: [&str; 3] = ["SSE Event Name", "Type", "Description"];

/// A response as its row documents it.
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

/// Reads both tables of responses.
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
        let read = |cells: &Cells<'_>, diagnostics: &mut Diagnostics| response(cells, &codes, diagnostics);
        for response in read_rows(table, &COLUMNS, &[], diagnostics, read).into_iter().flatten() {
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
    cells: &Cells<'_>,
    codes: &RangeInclusive<u16>,
    diagnostics: &mut Diagnostics,
) -> Option<ResponseDoc> {
    let code = cells.get(0)?;
    let ty = cells::type_of(cells.get(1)?, diagnostics);
    let status = code.unquoted().parse::<u16>().ok().filter(|status| codes.contains(status));
    let status = status.filter(|_| !names::is_marked(code));
    let Some(status) = status else {
        let message = format!("invalid status code `{}`", code.text);
        let form = if names::is_marked(code) { ", without markup" } else { "" };
        let label = format!("expected {} to {}{form}", codes.start(), codes.end());
        diagnostics.push(Diagnostic::error("invalid-status", code.span, message).label(label));
        return None;
    };
    Some(ResponseDoc { status, ty, description: cells::optional(cells.get(2)), span: code.span })
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
    let Some(rows) = read_rows(table, &EVENT_COLUMNS, &[], diagnostics, event) else { return events };
    for event in rows {
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

fn event(cells: &Cells<'_>, diagnostics: &mut Diagnostics) -> Option<EventDoc> {
    let name = names::read(cells.get(0)?, "an event", diagnostics);
    let ty = cells::type_of(cells.get(1)?, diagnostics);
    let name = name?;
    Some(EventDoc { name: name.value, ty, description: cells::optional(cells.get(2)), span: name.span })
}
