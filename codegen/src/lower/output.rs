//! What a call returns.
//!
//! Whether an answer has a body follows from method, status and type together: HTTP gives none to an answer to
//! HEAD, nor with some codes, whatever a page says; elsewhere a success of which the page gives no type may have
//! one, and is taken as any value, or null where it has none.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::ActionDoc;
use crate::docs::page::TypeDoc;
use crate::ir::{Ident, Method, Outcome, OutcomeVariant, Output, Response, TypeRef};

/// The output of an action that is no stream: one type when all success codes agree on it, else an enum of
/// that name.
pub(super) fn of(responses: &[Response], several: Option<Ident>) -> Output {
    let mut success: Vec<&Response> = responses.iter().filter(|response| response.status < 400).collect();
    success.sort_by_key(|response| response.status);
    let first: Option<&TypeRef> = success.first().and_then(|response| response.body.as_ref());
    let differ = success.iter().any(|response| response.body.as_ref() != first);
    let Some(ident) = several.filter(|_| differ) else {
        return first.map_or(Output::Empty, |body| Output::One(body.clone()));
    };
    let variant = |response: &&Response| OutcomeVariant {
        status: response.status,
        ident: Ident::new(variant(response.status)),
        body: response.body.clone(),
        description: response.description.clone(),
    };
    Output::Many(Outcome { ident, variants: success.iter().map(variant).collect() })
}

/// Whether an answer has a body that somebody may want.
pub(super) fn has_body(method: Method, status: u16, ty: &TypeDoc) -> bool {
    can_have_body(method, status) && (status < 300 || *ty != TypeDoc::Undefined)
}

fn can_have_body(method: Method, status: u16) -> bool {
    method != Method::Head && !matches!(status, 100..=199 | 204 | 205 | 304)
}

/// Reports types of answers that have no body.
pub(super) fn check_bodies(action: &ActionDoc, method: Method, diagnostics: &mut Diagnostics) {
    for response in &action.responses {
        if response.ty == TypeDoc::Undefined || can_have_body(method, response.status) {
            continue;
        }
        let what = if method == Method::Head { "an answer to HEAD" } else { "an answer with this code" };
        let message = format!("{what} has no body: the type of {} is left out", response.status);
        let found = Diagnostic::warning("ignored-type", response.span, message);
        diagnostics.push(found.hint("write `undefined` in the column `Type`"));
    }
}

/// The name of a status.
fn variant(status: u16) -> String {
    let name = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritative",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        other => return format!("Status{other}"),
    };
    name.to_owned()
}
