//! What holds for the whole API: what `api.toml` says of it, and the examples of the schemas.

use super::base_url;
use super::fields::fields;
use super::locations::{duplicate_header, header_rejection};
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::docs::config::Setting;
use crate::docs::{Config, SchemaDoc};
use crate::ir::{Action, ActionId, Api, ErrorFields, Example, Group, Login, Output, TypeRef, WireName};
use crate::json::Json;
use crate::names::{Scope, constant};

/// An API with these types, and without resources.
pub(super) fn with_settings(types: Api, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let pair = |(name, value): &Setting| (WireName::new(&name.value), value.value.clone());
    check_headers(&config.headers, diagnostics);
    let base_url = config.base_url.as_ref().map(|url| {
        if let Some(reason) = base_url::rejection(&url.value) {
            let message = format!("invalid base URL `{}`", url.value.escape_debug());
            diagnostics.push(Diagnostic::error("invalid-base-url", url.span, message).hint(reason));
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
        ..types
    }
}

/// Names and values that cannot be sent are found here, not by the first call.
fn check_headers(headers: &[Setting], diagnostics: &mut Diagnostics) {
    for (index, (name, value)) in headers.iter().enumerate() {
        let is_same = |(other, _): &&Setting| other.value.eq_ignore_ascii_case(&name.value);
        if let Some((first, _)) = headers.iter().take(index).find(is_same) {
            diagnostics.push(duplicate_header(&first.value, name));
        }
        if let Some(reason) = header_rejection(&name.value) {
            let message = format!("`{}` cannot be sent as a header", name.value);
            diagnostics.push(Diagnostic::error("invalid-header", name.span, message).hint(reason));
        }
        if !value.value.chars().all(|letter| letter == ' ' || letter.is_ascii_graphic()) {
            let message = "invalid header value";
            diagnostics.push(
                Diagnostic::error("invalid-header", value.span, message)
                    .label("expected visible ASCII characters"),
            );
        }
    }
}

/// The login actions.
pub(super) fn login(api: &Api, config: &Config, diagnostics: &mut Diagnostics) -> Option<Login> {
    let doc = config.login.as_ref()?;
    let known: Vec<(ActionId, &Action)> =
        (api.actions()).map(|(resource, action)| (resource.id_of(action), action)).collect();
    let names: Vec<String> = known.iter().map(|(id, _)| id.to_string()).collect();
    let mut actions = Vec::new();
    for name in &doc.actions {
        if let Some(at) = names.iter().position(|known| *known == name.value) {
            let (id, action) = &known[at];
            if !config.borrowed {
                check_token(api, action, &doc.token, name.span, diagnostics);
            }
            actions.push(id.clone());
        } else if !config.borrowed {
            let message = format!("unknown action `{}`", name.value);
            let found = Diagnostic::error("unknown-action", name.span, message);
            diagnostics.push(found.suggest(&name.value, names.iter().map(String::as_str)));
        }
    }
    Some(Login { actions, token: WireName::new(&doc.token) })
}

/// The response of a login action must be an object with the field that holds the token, which is text.
fn check_token(api: &Api, action: &Action, token: &str, span: Span, diagnostics: &mut Diagnostics) {
    let response = if let Output::One(ty) = &action.output { api.kind(ty) } else { None };
    let fields = response.map(fields).unwrap_or_default();
    match fields.iter().find(|field| field.wire.as_str() == token) {
        Some(field) if !is_token(api, &field.ty) => {
            let message = format!("`{token}` in the response of this action is not a string");
            let found = Diagnostic::error("invalid-token", span, message);
            diagnostics
                .push(found.hint("a token is sent in a header: its schema says `\"type\": \"string\"`"));
        }
        Some(_) => {}
        None => {
            let message = format!("the response of this action has no field `{token}`");
            let found = Diagnostic::error("missing-token", span, message);
            diagnostics
                .push(found.hint("every success of a login action returns one object, which has the field"));
        }
    }
}

/// Whether the runtime can send a value of the type as a token.
fn is_token(api: &Api, ty: &TypeRef) -> bool {
    match api.resolve(ty) {
        TypeRef::String => true,
        TypeRef::Secret(inner) | TypeRef::Nullable(inner) => is_token(api, inner),
        _ => false,
    }
}

/// The examples of all schemas that have one, sorted by name.
pub(super) fn examples(schemas: &[SchemaDoc]) -> Vec<Example> {
    let mut with: Vec<_> =
        schemas.iter().filter_map(|schema| Some((schema, schema.example.as_ref()?))).collect();
    with.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    let mut scope = Scope::default();
    let example = |(schema, example): (&SchemaDoc, &Json)| Example {
        ident: scope.assign(constant(&schema.name), []),
        title: schema.title.value.clone(),
        json: example.to_string(),
    };
    with.into_iter().map(example).collect()
}
