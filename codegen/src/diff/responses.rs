//! The responses and events of one action: what a caller receives.

use super::join::{Matching, alike, by_key};
use super::phrase::{changed, code};
use super::report::{Direction, Impact};
use super::types::Comparison;
use crate::ir::{Action, Event, Output, Paging, Response};

pub(super) fn compare(old: &Action, new: &Action, to: &mut Comparison<'_, '_>) {
    successes(old, new, to);
    errors(old, new, to);
    events(old, new, to);
    paging(old, new, to);
}

/// How the pages of a list are walked.
fn paging(old: &Action, new: &Action, to: &mut Comparison<'_, '_>) {
    let (before, now) = match (&old.paging, &new.paging) {
        (None, None) => return,
        (None, Some(_)) => return to.sink.additive("its pages can be walked"),
        (Some(_), None) => return to.sink.rust_only("its pages can no longer be walked"),
        (Some(before), Some(now)) => (before, now),
    };
    let way = |of: &Paging| (of.style, of.position.clone(), of.size.clone());
    if way(before) != way(now) {
        to.sink.rust_only("its pages are walked in another way");
    }
    let states = &to.types.states;
    let name = |action: &Action, at: usize, old: bool| match &action.output {
        Output::One(ty) => states.field_name(ty, at, old),
        _ => None,
    };
    let (items, were) = (name(new, now.items, false), name(old, before.items, true));
    if let (Some(items), Some(were)) = (items, were)
        && items != were
    {
        to.sink.rust_only(format!("the items of its pages are {}", changed(items, were)));
    }
    let total = |action: &Action, paging: &Paging, old: bool| {
        let name = paging.total.and_then(|at| name(action, at, old));
        name.map_or_else(|| "nothing".to_owned(), code)
    };
    let (now, before) = (total(new, now, false), total(old, before, true));
    if now != before {
        to.sink
            .additive(format!("the number of items on all its pages is read from {now} (was from {before})"));
    }
}

/// The responses of one kind, by status code.
fn join<'a>(old: &'a Action, new: &'a Action, is_error: bool) -> Matching<&'a Response> {
    let of_kind = |action: &'a Action| {
        action.responses.iter().filter(move |response| (response.status >= 400) == is_error)
    };
    by_key(of_kind(old), of_kind(new), |response| response.status)
}

fn successes(old: &Action, new: &Action, to: &mut Comparison<'_, '_>) {
    let mut joined = join(old, new, false);
    let sink = &mut to.sink;
    if let ([removed], [added]) = (joined.removed.as_slice(), joined.added.as_slice()) {
        let (now, before) = (added.status, removed.status);
        sink.breaking(format!("answers {now} (was {before})"));
        joined.both.push((removed, added));
        (joined.removed, joined.added) = (Vec::new(), Vec::new());
    }
    // of several responses one may fail to come; the only one may not
    let impact = if joined.both.is_empty() { Impact::Breaking } else { Impact::RustOnly };
    for removed in &joined.removed {
        sink.push(impact, format!("no longer answers {}", removed.status));
    }
    for added in &joined.added {
        sink.breaking(format!("may answer {}", added.status));
    }
    for (before, now) in joined.both {
        let label = format!("response {}", now.status);
        match (&before.body, &now.body) {
            (Some(before), Some(now)) => to.typed(&label, before, now, Direction::Received),
            (Some(_), None) => to.sink.breaking(format!("{label} no longer has a body")),
            (None, Some(now)) => {
                to.sink.rust_only(format!("{label} now has a body: {}", to.types.states.display(now, false)));
            }
            (None, None) => {}
        }
        to.sink.wording_if(before.description != now.description, label);
    }
}

/// Documented errors: one type serves them all, so that they are but text.
fn errors(old: &Action, new: &Action, to: &mut Comparison<'_, '_>) {
    let joined = join(old, new, true);
    let Comparison { types, sink, .. } = to;
    for removed in &joined.removed {
        sink.text(format!("error {} is no longer documented", removed.status));
    }
    for added in &joined.added {
        sink.text(format!("error {} is documented", added.status));
    }
    for (before, now) in joined.both {
        if !types.states.both_equal(before.body.as_ref(), now.body.as_ref()) {
            sink.text(format!("error {} carries another body", now.status));
        }
        sink.wording_if(before.description != now.description, format!("error {}", now.status));
    }
}

fn events(old: &Action, new: &Action, to: &mut Comparison<'_, '_>) {
    let Comparison { types, sink, .. } = to;
    match (old.events.is_empty(), new.events.is_empty()) {
        (true, false) => sink.breaking("is a stream now"),
        (false, true) => sink.breaking("is no stream any more"),
        _ => {}
    }
    let mut joined = by_key(&old.events, &new.events, |event| event.wire.as_str());
    let renamed = joined.renamed(|before, now| {
        let [old, new] = [before, now].map(|event| (event.wire.as_str(), event.description.as_deref()));
        types.states.both_equal(before.data.as_ref(), now.data.as_ref()) && alike(old, new)
    });
    for (before, now) in &renamed {
        let (before, now) = (code(before.wire.as_str()), code(now.wire.as_str()));
        sink.breaking(format!("renamed the event {before} to {now}"));
    }
    for removed in &joined.removed {
        sink.breaking(format!("removed the event {}", code(removed.wire.as_str())));
    }
    for added in &joined.added {
        sink.additive(format!("new event {}", code(added.wire.as_str())));
    }
    for (before, now) in joined.both.into_iter().chain(renamed) {
        event(before, now, to);
    }
}

fn event(old: &Event, new: &Event, to: &mut Comparison<'_, '_>) {
    let label = format!("event {}", code(new.wire.as_str()));
    match (&old.data, &new.data) {
        (Some(before), Some(now)) => to.typed(&label, before, now, Direction::Received),
        (None, None) => {}
        (before, now) => {
            let text = |data: &Option<_>, old| {
                data.as_ref().map_or_else(|| "text".to_owned(), |data| to.types.states.display(data, old))
            };
            let (now, before) = (text(now, false), text(before, true));
            to.sink.breaking(format!("{label} carries {now} (was {before})"));
        }
    }
    if old.wire == new.wire && old.ident != new.ident {
        let (now, before) = (code(new.ident.as_str()), code(old.ident.as_str()));
        to.sink.rust_name(format!("{label} is the variant {now} in Rust (was {before})"));
    }
    to.sink.wording_if(old.description != new.description, label);
}
