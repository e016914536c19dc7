//! What a call returns.

use crate::ir::{Ident, Outcome, OutcomeVariant, Output, Response, TypeRef};

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
