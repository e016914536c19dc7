//! What a call returns, and which actions give one page of a longer list.
//!
//! Whether a response has a body follows from method, status and type together: HTTP gives none to a response to
//! HEAD, nor with some codes, whatever a page says; elsewhere a success of which the page gives no type may have
//! one, and is taken as any value, or null where it has none.

use super::fields::fields;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::docs::config::PagingDoc;
use crate::docs::{ActionDoc, Config, TypeDoc};
use crate::ir::{
    Action, Api, Ident, Location, Method, Outcome, OutcomeVariant, Output, Paging, PagingStyle, Response,
    TypeName, TypeRef, WireName,
};
use crate::schema::{Untyped, UntypedReason};

/// The output of an action that is no stream: one type when all success codes agree on it, else an enum of
/// that name.
pub(super) fn output(responses: &[Response], several: Option<Ident>) -> Output {
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

/// What the values of a response are called among those of parameters: no parameter has a name of two words.
pub(super) fn name(status: u16) -> String {
    format!("response {status}")
}

/// Whether a response has a body that is of use to callers.
pub(super) fn has_body(method: Method, status: u16, ty: &TypeDoc) -> bool {
    can_have_body(method, status) && (status < 300 || *ty != TypeDoc::Undefined)
}

fn can_have_body(method: Method, status: u16) -> bool {
    method != Method::Head && !matches!(status, 100..=199 | 204 | 205 | 304)
}

/// Reports types of responses that have no body.
pub(super) fn check_bodies(action: &ActionDoc, method: Method, diagnostics: &mut Diagnostics) {
    for response in &action.responses {
        if response.ty == TypeDoc::Undefined || can_have_body(method, response.status) {
            continue;
        }
        let what = if method == Method::Head { "a response to HEAD" } else { "a response with this code" };
        let message = format!("{what} has no body: the type of {} is left out", response.status);
        let found = Diagnostic::warning("ignored-type", response.span, message);
        diagnostics.push(found.hint("write `undefined` in the column `Type`"));
    }
}

/// Reports types that responses and events cannot have.
pub(super) fn check_types(action: &ActionDoc, method: Method, diagnostics: &mut Diagnostics) {
    for (_, ty, span) in named(action, method).filter(|(_, ty, _)| is_unsupported(ty)) {
        let message =
            format!("a response cannot be of the type `{}`: any JSON value is accepted", ty.as_str());
        let found = Diagnostic::warning("unsupported-type", span, message);
        diagnostics.push(found.hint("link to a schema, or write `string`, `array` or `undefined`"));
    }
    for event in action.events.iter().flatten() {
        if let TypeDoc::OneOf(values) = &event.ty {
            let message = "the data of an event is text: any is accepted, whatever values are listed";
            let found = Diagnostic::warning("unsupported-type", values.span, message);
            diagnostics.push(found.hint("write `string`, and the values into the description"));
        }
    }
}

/// The responses and events of which nothing is known but that they are JSON, or that and its kind.
pub(super) fn untyped(action: &ActionDoc, method: Method) -> impl Iterator<Item = Untyped> {
    named(action, method).filter_map(|(what, ty, _)| {
        let reason = match ty {
            TypeName::Array | TypeName::Object => UntypedReason::Free,
            ty if is_unsupported(ty) => UntypedReason::Unsupported("a type that is none of a response"),
            _ => return None,
        };
        Some(Untyped { place: format!("{}({what})", action.id), reason })
    })
}

/// Whether a name of a type says nothing of the JSON of a response.
fn is_unsupported(ty: &TypeName) -> bool {
    matches!(ty, TypeName::List | TypeName::File)
}

/// The responses and events whose type is a name: what each is, the name, and a place.
fn named(action: &ActionDoc, method: Method) -> impl Iterator<Item = (String, &TypeName, Span)> {
    let responses =
        action.responses.iter().filter(move |response| has_body(method, response.status, &response.ty));
    let responses = responses.map(|response| (name(response.status), &response.ty, response.span));
    let events = action.events.iter().flatten();
    let events = events.map(|event| (format!("event {}", event.name), &event.ty, event.span));
    responses.chain(events).filter_map(|(what, ty, span)| match ty {
        TypeDoc::Name(name) => Some((what, name, span)),
        _ => None,
    })
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

/// Marks the actions that have both parameters of a style and respond with a list in the named field.
pub(super) fn detect_paging(api: &mut Api, config: &Config) {
    let styles = [(PagingStyle::Page, &config.page), (PagingStyle::Offset, &config.offset)];
    let find = |action| styles.iter().find_map(|(style, doc)| paging(api, action, *style, doc.as_ref()?));
    let found: Vec<Option<Paging>> = api.actions().map(|(_, action)| find(action)).collect();
    let actions = api.resources.iter_mut().flat_map(|resource| &mut resource.actions);
    for (action, paging) in actions.zip(found) {
        action.paging = paging;
    }
}

fn paging(api: &Api, action: &Action, style: PagingStyle, doc: &PagingDoc) -> Option<Paging> {
    let in_query = |name: &str| {
        action.parameters.iter().any(|known| known.location == Location::Query && known.wire.as_str() == name)
    };
    if action.method != Method::Get || !in_query(&doc.position.value) || !in_query(&doc.size.value) {
        return None;
    }
    let success: Vec<u16> =
        action.responses.iter().map(|response| response.status).filter(|code| *code < 400).collect();
    let (Output::One(ty), [200]) = (&action.output, success.as_slice()) else { return None };
    let fields = fields(api.kind(ty)?);
    let index = |name: &str| fields.iter().position(|field| field.wire.as_str() == name);
    let number = |name: &str| index(name).filter(|&at| is_number(api, &fields[at].ty));
    let items = index(&doc.items.value)?;
    let TypeRef::Array(item) = &fields.get(items)?.ty else { return None };
    Some(Paging {
        style,
        position: WireName::new(&doc.position.value),
        size: WireName::new(&doc.size.value),
        items,
        total: doc.total.as_ref().and_then(|total| number(&total.value)),
        reported_size: number(&doc.size.value),
        item: (**item).clone(),
    })
}

fn is_number(api: &Api, ty: &TypeRef) -> bool {
    match api.resolve(ty) {
        TypeRef::Integer | TypeRef::Number | TypeRef::Any => true,
        TypeRef::Nullable(inner) => is_number(api, inner),
        _ => false,
    }
}
