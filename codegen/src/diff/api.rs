//! What holds for the whole API.

use std::collections::BTreeMap;

use super::phrase::{changed, code, codes};
use super::report::{Change, Sink, Subject};
use crate::ir::{ActionId, Api, WireName};

pub(super) fn compare(old: &Api, new: &Api, changes: &mut Vec<Change>) {
    let mut sink = Sink { changes, subject: Subject::Api };
    sink.wording_if(old.title != new.title, "the title");
    if old.base_url != new.base_url {
        let url = |api: &Api| api.base_url.as_ref().map_or_else(|| "none".to_owned(), code);
        sink.breaking(format!("the base URL is {} (was {})", url(new), url(old)));
    }
    constants("header", &old.headers, &new.headers, &mut sink);
    constants("query value", &old.query, &new.query, &mut sink);
    groups(old, new, &mut sink);
    login(old, new, &mut sink);
    if old.keep_alive != new.keep_alive {
        let name =
            |api: &Api| api.keep_alive.as_ref().map_or_else(|| "none".to_owned(), |name| code(name.as_str()));
        let (now, before) = (name(new), name(old));
        sink.additive(format!(
            "streams ask for an interval of messages by the query parameter {now} (was {before})"
        ));
    }
    if old.errors != new.errors {
        let fields = |api: &Api| {
            let fields = api.errors.as_ref();
            fields.map_or_else(
                || "none".to_owned(),
                |fields| codes([fields.kind.as_str(), fields.message.as_str()]),
            )
        };
        sink.additive(format!("errors are read from the fields {} (was {})", fields(new), fields(old)));
    }
}

/// What is sent with every call.
fn constants(noun: &str, old: &[(WireName, String)], new: &[(WireName, String)], sink: &mut Sink<'_>) {
    let map = |list: &[(WireName, String)]| -> BTreeMap<String, String> {
        list.iter().map(|(name, value)| (name.to_string(), value.clone())).collect()
    };
    let (old, new) = (map(old), map(new));
    for (name, value) in &new {
        match old.get(name) {
            None => sink.additive(format!("every call sends the {noun} {}: {}", code(name), code(value))),
            Some(before) if before != value => {
                let (name, value, before) = (code(name), code(value), code(before));
                sink.additive(format!("every call sends the {noun} {name}: {value} (was {before})"));
            }
            Some(_) => {}
        }
    }
    for name in old.keys().filter(|name| !new.contains_key(*name)) {
        sink.additive(format!("the {noun} {} is no longer sent with every call", code(name)));
    }
}

/// Groups are features of the crate.
fn groups(old: &Api, new: &Api, sink: &mut Sink<'_>) {
    let names = |api: &Api| -> Vec<String> { api.groups.iter().map(|group| group.name.clone()).collect() };
    let (before, now) = (names(old), names(new));
    if before.is_empty() && !now.is_empty() {
        sink.rust_only(format!("resources stand behind features: {}", codes(&now)));
        return;
    }
    for name in before.iter().filter(|name| !now.contains(name)) {
        sink.rust_only(format!("removed the feature {}", code(name)));
    }
    for name in now.iter().filter(|name| !before.contains(name)) {
        sink.additive(format!("new feature {}", code(name)));
    }
}

/// Login actions have a method of their own.
fn login(old: &Api, new: &Api, sink: &mut Sink<'_>) {
    let names = |api: &Api| -> Vec<String> {
        api.login.iter().flat_map(|login| login.actions.iter().map(ActionId::to_string)).collect()
    };
    let (before, now) = (names(old), names(new));
    for name in before.iter().filter(|name| !now.contains(name)) {
        sink.rust_only(format!("{} is no login any more", code(name)));
    }
    for name in now.iter().filter(|name| !before.contains(name)) {
        sink.additive(format!("{} is a login", code(name)));
    }
    let token = |api: &Api| api.login.as_ref().map(|login| login.token.clone());
    if let (Some(before), Some(now)) = (token(old), token(new))
        && before != now
    {
        sink.additive(format!("a login takes its token from {}", changed(now.as_str(), before.as_str())));
    }
}
