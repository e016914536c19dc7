//! The parameters of an action: what its path, its query and its headers hold.

use super::request;
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::common::cells::{self, TypeDoc};
use crate::docs::common::names;
use crate::docs::common::parameters::{self, ParameterDescription, ParameterDoc};
use crate::docs::common::table::{Cells, read_rows};
use crate::ir::{PathTemplate, Segment, WireName};
use crate::markdown::{Table, Text};

const PATH_COLUMNS: [&str; 2] = ["Path Component", "Description"];
const MORE_PATH_COLUMNS: [&str; 1] = ["Example"];
const COLUMNS: [&str; 3] = ["Name", "Required", "Description"];
const MORE_COLUMNS: [&str; 2] = ["Default", "Example"];
/// The header that carries the token: it is no parameter, for the client sends it by itself.
const TOKEN: &str = "Authorization";

/// Reads the components of a path. One that the URL does not name is reported and ignored.
pub(super) fn path(
    table: &Table,
    url: Option<&PathTemplate>,
    diagnostics: &mut Diagnostics,
) -> Vec<ParameterDoc> {
    let mut found =
        read_rows(table, &PATH_COLUMNS, &MORE_PATH_COLUMNS, diagnostics, component).unwrap_or_default();
    found.retain(|parameter| {
        let segment = Segment::Parameter(WireName::new(&parameter.name.value));
        let is_named = url.is_none_or(|url| url.segments.contains(&segment));
        if !is_named {
            let message = format!("the URL does not name `{}`", parameter.name.value);
            diagnostics.push(Diagnostic::error("invalid-location", parameter.name.span, message));
        }
        is_named
    });
    found
}

fn component(cells: &Cells<'_>, diagnostics: &mut Diagnostics) -> Option<ParameterDoc> {
    let cell = cells.get(0)?;
    let described = ParameterDescription::read(cells.get(1)?, diagnostics);
    let Some(name) = request::parameter(cell.unquoted()).filter(|_| !names::is_marked(cell)) else {
        let message = format!("invalid name of a path component: `{}`", cell.unquoted());
        let form = if names::is_marked(cell) { ", without markup" } else { "" };
        let found = Diagnostic::error("invalid-name", cell.span, message);
        diagnostics.push(found.label(format!("expected a name in capitals, `DEVICE_ID`{form}")));
        return None;
    };
    Some(ParameterDoc {
        name: Spanned { value: name, span: cell.span },
        ty: TypeDoc::Undefined,
        required: true,
        description: Some(described.text).filter(|text| !text.is_empty()),
        deprecated: described.deprecated,
        values: described.values,
        default: None,
        example: cells::example(cells.get(2)),
    })
}

/// Reads the query parameters.
pub(super) fn query(table: &Table, diagnostics: &mut Diagnostics) -> Vec<ParameterDoc> {
    read_rows(table, &COLUMNS, &MORE_COLUMNS, diagnostics, named).unwrap_or_default()
}

/// The headers of an action.
#[derive(Default)]
pub(super) struct Headers {
    /// All but the one that carries the token.
    pub(super) parameters: Vec<ParameterDoc>,
    /// Whether the token is asked for, and where that is said.
    pub(super) token: Option<Spanned<bool>>,
}

/// Reads the headers.
pub(super) fn headers(table: &Table, diagnostics: &mut Diagnostics) -> Headers {
    let mut headers = Headers::default();
    for parameter in read_rows(table, &COLUMNS, &MORE_COLUMNS, diagnostics, named).into_iter().flatten() {
        if parameter.name.value.eq_ignore_ascii_case(TOKEN) {
            headers.token = Some(Spanned { value: parameter.required, span: parameter.name.span });
        } else {
            headers.parameters.push(parameter);
        }
    }
    headers
}

fn named(cells: &Cells<'_>, diagnostics: &mut Diagnostics) -> Option<ParameterDoc> {
    let name = names::read(cells.get(0)?, "a parameter", diagnostics);
    let required = parameters::required(cells.get(1)?, diagnostics);
    let cell = cells.get(2)?;
    let described = ParameterDescription::read(cell, diagnostics);
    let (ty, text) = typed(cell, described.text);
    let name = name?;
    Some(ParameterDoc {
        required: required?,
        description: Some(text).filter(|text| !text.is_empty()),
        deprecated: described.deprecated,
        values: described.values,
        default: cells::optional(cells.get(3)),
        example: cells.get(4).and_then(|cell| example(cell, &name.value, diagnostics)),
        ty,
        name,
    })
}

/// The type that a description ends in, and the text before it.
fn typed(cell: &Text, text: String) -> (TypeDoc, String) {
    let Some(link) = cell.links.last() else { return (TypeDoc::Undefined, text) };
    match text.strip_suffix(&format!("See {} for more details.", link.text)) {
        Some(before) => (cells::link(link, link.span), before.trim_end().to_owned()),
        None => (TypeDoc::Undefined, text),
    }
}

/// The value of an example `name=value`. One that goes on as `name[0]=…` is kept as it is written.
fn example(cell: &Text, name: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    let text = cell.unquoted();
    match text.strip_prefix(name) {
        _ if text.is_empty() => None,
        Some(rest) if rest.starts_with('[') => Some(text.to_owned()),
        Some(rest) if rest.starts_with('=') => rest.strip_prefix('=').map(str::to_owned),
        _ => {
            let message = format!("the example is not a value of `{name}`");
            let found = Diagnostic::warning("mismatched-example", cell.span, message);
            diagnostics.push(found.hint(format!("expected `{name}=value`; the example is ignored")));
            None
        }
    }
}
