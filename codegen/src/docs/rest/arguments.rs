//! All that an action takes: in its path, its query, its headers, its body.

use super::anchors::{BODY, HEADERS, PATH, QUERY};
use super::parameters::{self, Headers};
use super::request::Request;
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::common::Context;
use crate::docs::common::cells::{self, TypeDoc};
use crate::docs::common::parameters::{ParameterDoc, report_duplicate};
use crate::docs::common::prose::ignored;
use crate::docs::common::sections::ActionSections;
use crate::docs::common::table::one_table;
use crate::docs::routes::RouteFlag;
use crate::docs::schemas;
use crate::ir::{Access, Location};
use crate::markdown::{Block, Section, Table, Text};

/// The pages give the body no name, and it needs none on the wire.
const BODY_NAME: &str = "body";
/// Starts the sentence that names the schema.
const START: &str = "The body of the request should be serialized JSON that validates against the ";
/// What follows the link, before an example, or at the end.
const ENDS: [&str; 2] =
    [" schema. For example, the following would be a valid body for this request:", " schema."];

/// A parameter with the location that a note must name, for the rules of `_routes.md` would find another.
type NotedParameter = (ParameterDoc, Option<Location>);

/// Reads the parameters in the order of the sections, and makes the notes of the route.
pub(super) fn read(
    parts: &ActionSections<'_>,
    request: Option<&Request>,
    access: &Access,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<ParameterDoc>, Vec<Spanned<RouteFlag>>) {
    let mut parameters: Vec<ParameterDoc> = Vec::new();
    let mut notes = Vec::new();
    for (parameter, location) in located(parts, request, access, context, diagnostics) {
        if report_duplicate(&parameter, &parameters, diagnostics) {
            continue;
        }
        let note = |location| RouteFlag::In(parameter.name.value.clone(), location);
        notes.extend(location.map(|at| Spanned { value: note(at), span: parameter.name.span }));
        parameters.push(parameter);
    }
    (parameters, notes)
}

fn located(
    parts: &ActionSections<'_>,
    request: Option<&Request>,
    access: &Access,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<NotedParameter> {
    let table = |heading: &str, diagnostics: &mut Diagnostics| -> Option<&Table> {
        one_table(parts.get(heading)?, None, context.source, diagnostics)
    };
    let with_body = request.is_some_and(|request| request.method.has_body());
    let mut all: Vec<NotedParameter> = Vec::new();
    if let Some(table) = table(PATH, diagnostics) {
        let path = parameters::path(table, request.map(|request| &request.path), diagnostics);
        all.extend(path.into_iter().map(|parameter| (parameter, None)));
    }
    if let Some(table) = table(QUERY, diagnostics) {
        let place = |parameter: ParameterDoc| {
            let like_a_body = with_body && matches!(parameter.ty, TypeDoc::Link(_));
            (parameter, like_a_body.then_some(Location::Query))
        };
        all.extend(parameters::query(table, diagnostics).into_iter().map(place));
    }
    if let Some(table) = table(HEADERS, diagnostics) {
        let headers = parameters::headers(table, diagnostics);
        check_token(&headers, access, diagnostics);
        all.extend(headers.parameters.into_iter().map(|parameter| (parameter, Some(Location::Header))));
    }
    let body = parts.get(BODY).and_then(|part| body(part, context, diagnostics));
    all.extend(body.map(|body| (body, (!with_body).then_some(Location::Body))));
    all
}

/// Reports a required token in the headers of an action that is open to all.
fn check_token(headers: &Headers, access: &Access, diagnostics: &mut Diagnostics) {
    let required = headers.token.as_ref().filter(|token| token.value);
    if let (Some(token), Access::Open) = (required, access) {
        let message = "the token is required here, but `Authentication` says that none is needed";
        diagnostics.push(Diagnostic::warning("mismatched-access", token.span, message));
    }
}

/// Reads the section of the body: the schema that it follows, and a sample of it.
fn body(section: &Section, context: &Context<'_>, diagnostics: &mut Diagnostics) -> Option<ParameterDoc> {
    let mut texts: Vec<&Text> = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Paragraph(text) => texts.push(text),
            Block::Code(code) if code.info.is_some() => {
                // the schema has an example of its own: this one is read to be sure that it is none of another thing
                schemas::parse(context.source, code.body, diagnostics);
            }
            Block::Table(_) | Block::Code(_) => ignored(block, context.source, diagnostics),
            _ => {} // reported with the other sections of the action
        }
    }
    let mut links = texts.iter().flat_map(|text| &text.links);
    let Some(link) = links.next() else {
        let found =
            Diagnostic::error("missing-body", section.title.span, "missing link to the schema of the body");
        diagnostics.push(found.hint(format!("write `{START}[Device](schemas.md#device) schema.`")));
        return None;
    };
    let text = texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join("\n\n");
    let rest = text.strip_prefix(START).and_then(|rest| rest.strip_prefix(&link.text));
    let formula = rest.is_some_and(|rest| ENDS.contains(&rest));
    Some(ParameterDoc {
        name: Spanned { value: BODY_NAME.to_owned(), span: link.span },
        ty: cells::link(link, link.span),
        required: true,
        description: (!formula).then_some(text),
        deprecated: false,
        values: None,
        default: None,
        example: None,
    })
}
