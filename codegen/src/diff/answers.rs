//! The answers and events of one action: what a caller receives.

use super::join::{alike, by_key};
use super::phrase::code;
use super::report::{Direction, Impact, Sink};
use super::types::TypeComparison;
use crate::ir::{Action, ActionId, Event, Response};

pub(super) fn compare<'a>(
    name: &ActionId,
    old: &'a Action,
    new: &'a Action,
    types: &mut TypeComparison<'a>,
    sink: &mut Sink<'_>,
) {
    successes(name, old, new, types, sink);
    errors(old, new, types, sink);
    events(name, old, new, types, sink);
    match (&old.paging, &new.paging) {
        (None, Some(_)) => sink.additive("its pages can be walked"),
        (Some(_), None) => sink.rust_only("its pages can no longer be walked"),
        (Some(before), Some(now)) if before.style != now.style => {
            sink.rust_only("its pages are walked in another way");
        }
        _ => {}
    }
}

fn successes<'a>(
    name: &ActionId,
    old: &'a Action,
    new: &'a Action,
    types: &mut TypeComparison<'a>,
    sink: &mut Sink<'_>,
) {
    let list = |action: &'a Action| -> Vec<&'a Response> {
        action.responses.iter().filter(|response| response.status < 400).collect()
    };
    let mut joined = by_key(&list(old), &list(new), |response| response.status);
    if let ([removed], [added]) = (joined.removed.as_slice(), joined.added.as_slice()) {
        let (now, before) = (added.status, removed.status);
        sink.breaking(format!("answers {now} (was {before})"));
        joined.both.push((removed, added));
        (joined.removed, joined.added) = (Vec::new(), Vec::new());
    }
    // of several answers one may fail to come; the only one may not
    let impact = if joined.both.is_empty() { Impact::Breaking } else { Impact::RustOnly };
    for removed in &joined.removed {
        sink.push(impact, format!("no longer answers {}", removed.status));
    }
    for added in &joined.added {
        sink.breaking(format!("may answer {}", added.status));
    }
    for (before, now) in joined.both {
        let label = format!("answer {}", now.status);
        match (&before.body, &now.body) {
            (Some(before), Some(now)) => {
                for one in types.used(before, now, Direction::Received, name) {
                    sink.push(one.impact, one.about(&label));
                }
            }
            (Some(_), None) => sink.breaking(format!("{label} no longer has a body")),
            (None, Some(now)) => {
                sink.rust_only(format!("{label} now has a body: {}", types.display(now, false)));
            }
            (None, None) => {}
        }
        sink.wording_if(before.description != now.description, label);
    }
}

/// Documented errors: one type serves them all, so that they are but text.
fn errors<'a>(old: &'a Action, new: &'a Action, types: &TypeComparison<'a>, sink: &mut Sink<'_>) {
    let list = |action: &'a Action| -> Vec<&'a Response> {
        action.responses.iter().filter(|response| response.status >= 400).collect()
    };
    let joined = by_key(&list(old), &list(new), |response| response.status);
    for removed in &joined.removed {
        sink.text(format!("error {} is no longer documented", removed.status));
    }
    for added in &joined.added {
        sink.text(format!("error {} is documented", added.status));
    }
    for (before, now) in joined.both {
        let same = match (&before.body, &now.body) {
            (Some(before), Some(now)) => types.equal(before, now),
            (before, now) => before.is_none() && now.is_none(),
        };
        if !same {
            sink.text(format!("error {} carries another body", now.status));
        }
        sink.wording_if(before.description != now.description, format!("error {}", now.status));
    }
}

fn events<'a>(
    name: &ActionId,
    old: &'a Action,
    new: &'a Action,
    types: &mut TypeComparison<'a>,
    sink: &mut Sink<'_>,
) {
    match (old.events.is_empty(), new.events.is_empty()) {
        (true, false) => sink.breaking("is a stream now"),
        (false, true) => sink.breaking("is no stream any more"),
        _ => {}
    }
    let (olds, news): (Vec<&Event>, Vec<&Event>) = (old.events.iter().collect(), new.events.iter().collect());
    let mut joined = by_key(&olds, &news, |event| event.wire.as_str());
    let renamed = joined.renamed(|before, now| {
        let same = match (&before.data, &now.data) {
            (Some(before), Some(now)) => types.equal(before, now),
            (before, now) => before.is_none() && now.is_none(),
        };
        let words = |event: &'a Event| (event.wire.as_str(), event.description.as_deref());
        same && alike(words(before), words(now))
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
        event(name, before, now, types, sink);
    }
}

fn event<'a>(
    name: &ActionId,
    old: &'a Event,
    new: &'a Event,
    types: &mut TypeComparison<'a>,
    sink: &mut Sink<'_>,
) {
    let label = format!("event {}", code(new.wire.as_str()));
    match (&old.data, &new.data) {
        (Some(before), Some(now)) => {
            for one in types.used(before, now, Direction::Received, name) {
                sink.push(one.impact, one.about(&label));
            }
        }
        (None, None) => {}
        (before, now) => {
            let text = |data: &Option<_>, old| {
                data.as_ref().map_or_else(|| "text".to_owned(), |data| types.display(data, old))
            };
            let (now, before) = (text(now, false), text(before, true));
            sink.breaking(format!("{label} carries {now} (was {before})"));
        }
    }
    if old.wire == new.wire && old.ident != new.ident {
        let (now, before) = (code(new.ident.as_str()), code(old.ident.as_str()));
        sink.rust_name(format!("{label} is the variant {now} in Rust (was {before})"));
    }
    sink.wording_if(old.description != new.description, label);
}
