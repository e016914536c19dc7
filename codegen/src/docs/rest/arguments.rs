//! All that an action takes: in its path, its query, its headers, its body.

use super::action::{BODY, HEADERS, PATH, QUERY};
use super::parameters::{self, Headers};
use super::request::Request;
use super::{Context, body};
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::page::parameters::tell_second;
use crate::docs::page::{AccessDoc, ParameterDoc, TypeDoc};
use crate::docs::parts::Parts;
use crate::docs::routes::{Note, WITH_BODY};
use crate::docs::table::one_table;
use crate::markdown::Table;

/// A parameter with the place that a note must name, for the rules of `_routes.md` would find another.
type Placed = (ParameterDoc, Option<&'static str>);

/// Reads the parameters in the order of the sections, and makes the notes of the route.
pub(super) fn read(
    parts: &Parts<'_>,
    request: Option<&Request>,
    access: &AccessDoc,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<ParameterDoc>, Vec<Spanned<Note>>) {
    let mut parameters: Vec<ParameterDoc> = Vec::new();
    let mut notes = Vec::new();
    for (parameter, place) in placed(parts, request, access, context, diagnostics) {
        if tell_second(&parameter, &parameters, diagnostics) {
            continue;
        }
        let note = |place| Note::In(parameter.name.value.clone(), place);
        notes.extend(place.map(|place| Spanned { value: note(place), span: parameter.name.span }));
        parameters.push(parameter);
    }
    (parameters, notes)
}

fn placed(
    parts: &Parts<'_>,
    request: Option<&Request>,
    access: &AccessDoc,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Placed> {
    let table = |heading: &str, diagnostics: &mut Diagnostics| -> Option<&Table> {
        one_table(parts.get(heading)?, None, context.page.source, diagnostics)
    };
    let with_body = request.is_some_and(|request| WITH_BODY.contains(&request.method.as_str()));
    let mut all: Vec<Placed> = Vec::new();
    if let Some(table) = table(PATH, diagnostics) {
        let path = parameters::path(table, request.map(|request| request.path.as_slice()), diagnostics);
        all.extend(path.into_iter().map(|parameter| (parameter, None)));
    }
    if let Some(table) = table(QUERY, diagnostics) {
        let place = |parameter: ParameterDoc| {
            let like_a_body = with_body && matches!(parameter.ty, TypeDoc::Link(_));
            (parameter, like_a_body.then_some("query"))
        };
        all.extend(parameters::query(table, diagnostics).into_iter().map(place));
    }
    if let Some(table) = table(HEADERS, diagnostics) {
        let headers = parameters::headers(table, diagnostics);
        check_token(&headers, access, diagnostics);
        all.extend(headers.parameters.into_iter().map(|parameter| (parameter, Some("header"))));
    }
    let body = parts.get(BODY).and_then(|part| body::read(part, context, diagnostics));
    all.extend(body.map(|body| (body, (!with_body).then_some("body"))));
    all
}

/// Tells where the header with the token and the words on access disagree.
fn check_token(headers: &Headers, access: &AccessDoc, diagnostics: &mut Diagnostics) {
    let required = headers.token.as_ref().filter(|token| token.value);
    if let (Some(token), AccessDoc::Open) = (required, access) {
        let message = "the token is required here, and `Authentication` says that none is";
        diagnostics.push(Diagnostic::warning("access-disagrees", token.span, message));
    }
}
