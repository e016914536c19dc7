//! What `api.toml` says of the whole API.

use super::headers;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::docs::config::Pair;
use crate::docs::{Config, nearest};
use crate::ir::{Api, ErrorFields, Group, Login, Output, TypeKind, TypeRef, WireName};

/// An API without resources.
pub(super) fn new(config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let pair = |(name, value): &Pair| (WireName::new(&name.value), value.value.clone());
    check_headers(&config.headers, diagnostics);
    let base_url = config.base_url.as_ref().map(|url| {
        if !url.value.starts_with("https://") && !url.value.starts_with("http://") {
            let message = format!("`{}` is no address of a server", url.value);
            let found = Diagnostic::error("bad-base-url", url.span, message);
            diagnostics.push(found.hint("it starts with `https://`"));
        }
        url.value.trim_end_matches('/').to_owned()
    });
    Api {
        title: config.title.clone().unwrap_or_default(),
        version: config.version.clone().unwrap_or_default(),
        base_url,
        headers: config.headers.iter().map(pair).collect(),
        query: config.query.iter().map(pair).collect(),
        groups: config.groups.iter().map(|(group, _)| Group { name: group.value.clone() }).collect(),
        errors: config.errors.as_ref().map(|(kind, message)| ErrorFields {
            kind: WireName::new(&kind.value),
            message: WireName::new(&message.value),
        }),
        secrets: config.secrets.iter().map(|field| WireName::new(&field.value)).collect(),
        keep_alive: config.keep_alive.as_ref().map(|name| WireName::new(&name.value)),
        ..Api::default()
    }
}

/// Names and values that cannot be sent are found here, not by the first call.
fn check_headers(headers: &[Pair], diagnostics: &mut Diagnostics) {
    for (name, value) in headers {
        if let Some(reason) = headers::fault(&name.value) {
            let message = format!("`{}` cannot be sent as a header", name.value);
            diagnostics.push(Diagnostic::error("bad-header", name.span, message).hint(reason));
        }
        if !value.value.chars().all(|letter| letter == ' ' || letter.is_ascii_graphic()) {
            let message = "this value cannot be sent in a header";
            diagnostics
                .push(Diagnostic::error("bad-header", value.span, message).label("only plain ASCII can"));
        }
    }
}

/// The login actions, by their indices.
pub(super) fn login(api: &Api, config: &Config, diagnostics: &mut Diagnostics) -> Option<Login> {
    let doc = config.login.as_ref()?;
    let mut actions = Vec::new();
    for action in &doc.actions {
        if let Some(found) = find(api, &action.value) {
            check_token(api, found, &doc.token, action.span, diagnostics);
            actions.push(found);
            continue;
        }
        let message = format!("`{}` is no action of the pages", action.value);
        let mut found = Diagnostic::error("unknown-action", action.span, message);
        let names: Vec<String> = all(api).map(|(_, name)| name).collect();
        let near = nearest(&action.value, names.iter().map(String::as_str));
        found.hint = near.map(|near| format!("did you mean `{near}`?"));
        diagnostics.push(found);
    }
    Some(Login { actions, token: WireName::new(&doc.token) })
}

fn find(api: &Api, name: &str) -> Option<(usize, usize)> {
    all(api).find(|(_, known)| known == name).map(|(found, _)| found)
}

/// All actions with their indices and names.
fn all(api: &Api) -> impl Iterator<Item = ((usize, usize), String)> {
    api.resources.iter().enumerate().flat_map(|(at, resource)| {
        let name = move |(index, action): (usize, &crate::ir::Action)| {
            ((at, index), format!("{}.{}", resource.wire.as_str(), action.wire.as_str()))
        };
        resource.actions.iter().enumerate().map(name)
    })
}

/// The answer of a login action must be an object with the field that holds the token, which is text.
fn check_token(
    api: &Api,
    (resource, action): (usize, usize),
    token: &str,
    span: Span,
    diagnostics: &mut Diagnostics,
) {
    let found = api.resources.get(resource).and_then(|resource| resource.actions.get(action));
    let Some(action) = found else { return };
    let fields = match &action.output {
        Output::One(TypeRef::Named(id)) => match api.types.get(id.index()).map(|named| &named.kind) {
            Some(TypeKind::Struct(answer)) => answer.fields.as_slice(),
            _ => &[],
        },
        _ => &[],
    };
    match fields.iter().find(|field| field.wire.as_str() == token) {
        Some(field) if !is_token(api, &field.ty) => {
            let message = format!("`{token}` in the answer of this action is not a string");
            let found = Diagnostic::error("invalid-token", span, message);
            diagnostics
                .push(found.hint("a token is sent in a header: its schema says `\"type\": \"string\"`"));
        }
        Some(_) => {}
        None => {
            let message = format!("the answer of this action has no field `{token}`");
            let found = Diagnostic::error("no-token", span, message);
            diagnostics
                .push(found.hint("a login action answers every success with one object, which has it"));
        }
    }
}

/// Whether the runtime can send a value of the type as a token.
fn is_token(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::String => true,
        TypeRef::Secret(inner) | TypeRef::Nullable(inner) => is_token(api, inner),
        TypeRef::Named(id) => match api.types.get(id.index()).map(|named| &named.kind) {
            Some(TypeKind::Alias(inner)) => is_token(api, inner),
            _ => false,
        },
        _ => false,
    }
}
