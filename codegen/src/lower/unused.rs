//! Entries of `api.toml` that match nothing in the pages and schemas: most often a name that is misspelt,
//! or one that the API no longer has.

use std::collections::BTreeSet;

use super::fields::fields;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};
use crate::docs::Config;
use crate::ir::{Action, Api, Field, Location, Output, PagingStyle, Parameter, TypeRef};

/// Reports every entry that nothing uses.
///
/// Only without errors: what could not be read may use the entry.
pub(super) fn check(
    api: &Api,
    config: &Config,
    exceptions: &BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    if diagnostics.has_errors() {
        return;
    }
    parameters(api, config, diagnostics);
    groups(config, diagnostics);
    pagination(api, config, diagnostics);
    secrets(api, config, diagnostics);
    errors(api, config, diagnostics);
    options(api, config, diagnostics);
    ids(api, config, exceptions, diagnostics);
    keep_alive(api, config, diagnostics);
    if let Some(login) = config.login.as_ref().filter(|login| login.actions.is_empty()) {
        diagnostics.push(unused(login.span, "the list of login actions is empty"));
    }
}

fn unused(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::warning("unused-setting", span, message)
}

/// Reports a name that is not among the known ones. Returns whether it is.
fn is_known(
    name: &Spanned<String>,
    known: &[&str],
    message: impl FnOnce(&str) -> String,
    diagnostics: &mut Diagnostics,
) -> bool {
    let is_known = known.contains(&name.value.as_str());
    if !is_known {
        let found = unused(name.span, message(&name.value));
        diagnostics.push(found.suggest(&name.value, known.iter().copied()));
    }
    is_known
}

fn actions(api: &Api) -> impl Iterator<Item = &Action> {
    api.actions().map(|(_, action)| action)
}

fn names<'a>(parameters: impl IntoIterator<Item = &'a Parameter>) -> Vec<&'a str> {
    parameters.into_iter().map(|parameter| parameter.wire.as_str()).collect()
}

fn parameters(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let known = names(actions(api).flat_map(|action| &action.parameters));
    for (name, location) in &config.parameters {
        let location = location.as_str();
        let message = |name: &str| {
            format!("no action has a parameter `{name}`, which is set to the location {location}")
        };
        is_known(name, &known, message, diagnostics);
    }
}

fn groups(config: &Config, diagnostics: &mut Diagnostics) {
    for (group, _) in config.groups.iter().filter(|(_, resources)| resources.is_empty()) {
        diagnostics.push(unused(group.span, format!("the group `{}` is empty", group.value)));
    }
}

fn pagination(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    for (style, doc) in [(PagingStyle::Page, &config.page), (PagingStyle::Offset, &config.offset)] {
        let Some(doc) = doc else { continue };
        let mut lists =
            actions(api).filter_map(|action| action.paging.as_ref()).filter(|list| list.style == style);
        let Some(first) = lists.next() else {
            let (position, size) = (&doc.position.value, &doc.size.value);
            let message = format!("no action is paginated by `{position}` and `{size}`");
            let hint = format!(
                "a paginated action is a GET with both in its query, and a list in the field `{}` of its response",
                doc.items.value
            );
            diagnostics.push(unused(doc.span, message).hint(hint));
            continue;
        };
        let without = first.total.is_none() && lists.all(|list| list.total.is_none());
        let Some(total) = &doc.total else { continue };
        let uncounted = uncounted(api, style, &total.value);
        if !uncounted.is_empty() {
            let message =
                format!("`{}` is not a number in the response of {}", total.value, uncounted.join(", "));
            let found = Diagnostic::warning("mismatched-total", total.span, message);
            diagnostics.push(found.hint("such a list is read until a page is empty"));
        } else if without {
            diagnostics
                .push(unused(total.span, format!("no paginated response has a field `{}`", total.value)));
        }
    }
}

/// The lists whose response has a total that does not count.
fn uncounted(api: &Api, style: PagingStyle, total: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (resource, action) in api.actions() {
        let is_list = action.paging.as_ref().is_some_and(|list| list.style == style && list.total.is_none());
        let Output::One(ty) = &action.output else { continue };
        let fields = api.kind(ty).map(fields).unwrap_or_default();
        if is_list && fields.iter().any(|field| field.wire.as_str() == total) {
            found.push(format!("`{}.{}`", resource.wire, action.wire));
        }
    }
    found
}

fn secrets(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let all = || api.types.iter().flat_map(|named| fields(&named.kind));
    for secret in &config.secrets {
        let hidden = |field: &Field| field.wire.as_str() == secret.value && is_secret(&field.ty);
        if !all().any(hidden) {
            let message = format!("no schema has a property `{}`", secret.value);
            let known = all().map(|field| field.wire.as_str()).filter(|known| *known != secret.value);
            diagnostics.push(unused(secret.span, message).suggest(&secret.value, known));
        }
    }
}

fn is_secret(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Secret(_) => true,
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => is_secret(inner),
        _ => false,
    }
}

/// Undocumented errors may have the fields, so this is compared only where errors have a type.
fn errors(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let Some((kind, message)) = &config.errors else { return };
    let responses =
        actions(api).flat_map(|action| &action.responses).filter(|response| response.status >= 400);
    let bodies = responses.filter_map(|response| Some(fields(api.kind(response.body.as_ref()?)?)));
    let known: Vec<&str> = bodies.flatten().map(|field| field.wire.as_str()).collect();
    for name in [kind, message].into_iter().filter(|_| !known.is_empty()) {
        let message = |name: &str| format!("no documented error has a field `{name}`");
        is_known(name, &known, message, diagnostics);
    }
}

fn options(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let known = names(actions(api).flat_map(|action| &action.parameters));
    for option in &config.options {
        let (name, field) = (&option.parameter.value, &option.field.value);
        let message = |name: &str| format!("no action has a parameter `{name}`");
        if is_known(&option.parameter, &known, message, diagnostics) && !super::fields::is_used(api, option) {
            let message =
                format!("no response of an action with `{name}` has a list `{field}` that it could change");
            let hint = match &option.value {
                None => format!("a list of objects with a property `{}`", option.key.value),
                Some(value) => {
                    format!(
                        "a list of objects with the properties `{}` and `{}`",
                        option.key.value, value.value
                    )
                }
            };
            diagnostics.push(unused(option.field.span, message).hint(hint));
        }
    }
}

/// `exceptions` are the names for which an exception changed something.
fn ids(api: &Api, config: &Config, exceptions: &BTreeSet<String>, diagnostics: &mut Diagnostics) {
    let parameters = actions(api).flat_map(|action| &action.parameters);
    let known = names(parameters.filter(|parameter| parameter.location == Location::Path));
    let added = |name: &Spanned<String>| config.ids.add.iter().any(|added| added.value == name.value);
    for name in config.ids.drop.iter().filter(|name| added(name)) {
        diagnostics.push(unused(name.span, format!("`{}` is in `add` too, which prevails", name.value)));
    }
    let drop: Vec<_> = config.ids.drop.iter().filter(|name| !added(name)).collect();
    let lists = [(config.ids.add.iter().collect(), "is an id anyway"), (drop, "is no id anyway")];
    for (list, idle) in lists {
        for name in list.into_iter().filter(|name| !exceptions.contains(&name.value)) {
            if is_known(name, &known, |name| format!("no path has a parameter `{name}`"), diagnostics) {
                diagnostics.push(unused(name.span, format!("the path parameter `{}` {idle}", name.value)));
            }
        }
    }
}

fn keep_alive(api: &Api, config: &Config, diagnostics: &mut Diagnostics) {
    let Some(name) = &config.keep_alive else { return };
    let streams = actions(api).filter(|action| !action.events.is_empty());
    let known = names(streams.flat_map(|action| &action.parameters));
    let message = |name: &str| format!("no stream of events has a parameter `{name}`");
    is_known(name, &known, message, diagnostics);
}
