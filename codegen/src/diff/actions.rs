//! One action before and now.

use super::phrase::{changed, code, codes};
use super::report::{Change, Sink, Subject};
use super::types::{Comparison, TypePairs};
use super::{parameters, responses};
use crate::ir::{Access, Action, ActionId, Method, Resource, Retry};

/// An action with its resource.
pub(super) type ResourceAction<'a> = (&'a Resource, &'a Action);

/// Where an action is: method and path, whatever its path parameters are called.
pub(super) type Route<'a> = (Method, Vec<Option<&'a str>>);

pub(super) fn route(action: &Action) -> Route<'_> {
    (action.method, action.path.shape())
}

pub(super) fn id((resource, action): ResourceAction<'_>) -> ActionId {
    resource.id_of(action)
}

pub(super) fn sink<'c>(changes: &'c mut Vec<Change>, of: ResourceAction<'_>) -> Sink<'c> {
    Sink { changes, subject: Subject::Action(id(of)) }
}

pub(super) fn compare(
    before: ResourceAction<'_>,
    now: ResourceAction<'_>,
    types: &mut TypePairs<'_>,
    changes: &mut Vec<Change>,
) {
    let (old, new) = (before.1, now.1);
    let mut to = Comparison { id: id(now), types, sink: sink(changes, now) };
    let sink = &mut to.sink;
    if route(old) != route(new) {
        sink.breaking(format!("the route is {}", changed(new.route(), old.route())));
    }
    if old.wire == new.wire && old.method_ident != new.method_ident {
        let method = changed(new.method_ident.as_str(), old.method_ident.as_str());
        sink.rust_name(format!("its method in Rust is {method}"));
    }
    access(old, new, sink);
    if old.deprecated != new.deprecated {
        let not = if new.deprecated { "" } else { "no longer " };
        sink.additive(format!("{not}deprecated"));
    }
    if old.retry != new.retry {
        let (now, before) = (retry(new.retry), retry(old.retry));
        sink.additive(format!("a failed call is {now} (was {before})"));
    }
    parameters::compare(old, new, &mut to);
    responses::compare(old, new, &mut to);
    to.sink.wording_if(old.title != new.title, "the title");
    let differs = (&old.summary, &old.description) != (&new.summary, &new.description);
    to.sink.wording_if(differs, "the action");
}

fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::ByMethod => "repeated as its method allows",
        Retry::Safe => "repeated though it is no read",
        Retry::Unsafe => "not repeated though it is a read",
    }
}

/// Who may call it.
fn access(old: &Action, new: &Action, sink: &mut Sink<'_>) {
    match (&old.access, &new.access) {
        (Access::Scopes(before), Access::Scopes(now)) => {
            for scope in before.iter().filter(|scope| !now.contains(scope)) {
                sink.breaking(format!("a token of scope {} no longer serves", code(scope)));
            }
            for scope in now.iter().filter(|scope| !before.contains(scope)) {
                sink.additive(format!("a token of scope {} serves", code(scope)));
            }
        }
        (Access::Open, Access::Scopes(now)) => {
            sink.breaking(format!("needs a token, of scope {}", codes(now)));
        }
        (Access::Scopes(_), Access::Open) => sink.additive("needs no token any more"),
        (before, now) => sink.wording_if(before != now, "who may call it"),
    }
    match (old.anonymous, new.anonymous) {
        (true, false) => sink.additive("sends the client's token"),
        (false, true) => sink.additive("sends no token unless asked"),
        _ => {}
    }
}
