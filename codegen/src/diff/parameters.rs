//! The parameters of one action: what a caller gives.

use super::join::{alike, by_key};
use super::phrase::{changed, code, codes, list};
use super::report::{Detail, Direction, Impact, Sink};
use super::types::{Comparison, Effect, States, default_change};
use crate::ir::{Action, Location, Parameter, ParameterKind, Segment, TypeName, TypeRef};

pub(super) fn compare(old: &Action, new: &Action, to: &mut Comparison<'_, '_>) {
    let Comparison { types, sink, .. } = to;
    let mut joined = by_key(&old.parameters, &new.parameters, |parameter| parameter.wire.as_str());
    let mut both = std::mem::take(&mut joined.both);
    let in_place = joined.renamed(|before, now| {
        position(old, before) == position(new, now) && position(old, before).is_some()
    });
    for &(before, now) in &in_place {
        let phrase = format!("renamed {} to {}", subject(before), code(now.wire.as_str()));
        // an argument has no name in a call, and neither name is sent
        let impact = if before.required && now.required { Impact::Text } else { Impact::RustOnly };
        sink.push(impact, phrase);
    }
    let renamed = joined.renamed(|before, now| same(before, now, &types.states));
    for &(before, now) in &renamed {
        sink.breaking(format!("renamed {} to {}", subject(before), code(now.wire.as_str())));
    }
    for removed in &joined.removed {
        sink.breaking(Detail::removed(subject(removed)));
    }
    for added in &joined.added {
        let impact = if added.required { Impact::Breaking } else { Impact::Additive };
        let need = if added.required { "required" } else { "optional" };
        sink.push(impact, Detail::item(&format!("new {need} {}", noun(added)), code(added.wire.as_str())));
    }
    both.extend(in_place);
    both.extend(renamed);
    order(&both, old, new, sink);
    // a route of another shape has been reported
    if old.path.shape() == new.path.shape()
        && both.iter().any(|(before, now)| moved((old, before), (new, now)))
    {
        sink.breaking(format!("the route is {}", changed(new.route(), old.route())));
    }
    for (before, now) in both {
        parameter(before, now, to);
    }
}

/// A parameter with its location: "query parameter `page`".
fn subject(parameter: &Parameter) -> String {
    format!("{} {}", noun(parameter), code(parameter.wire.as_str()))
}

fn noun(parameter: &Parameter) -> &'static str {
    match parameter.location {
        Location::Path => "path parameter",
        Location::Query => "query parameter",
        Location::Header => "header",
        Location::Body => "body",
        Location::Multipart => "part",
    }
}

/// What makes a parameter the same one under any name: its segment of the path, or being the body.
fn position(action: &Action, parameter: &Parameter) -> Option<(&'static str, usize)> {
    match parameter.location {
        Location::Body => Some(("body", 0)),
        Location::Path => {
            let is_it =
                |segment: &Segment| matches!(segment, Segment::Parameter(name) if *name == parameter.wire);
            Some(("path", action.path.segments.iter().position(is_it)?))
        }
        _ => None,
    }
}

/// Whether a parameter of the path fills another segment of it.
fn moved(old: (&Action, &Parameter), new: (&Action, &Parameter)) -> bool {
    let both = old.1.location == Location::Path && new.1.location == Location::Path;
    both && position(old.0, old.1) != position(new.0, new.1)
}

/// Whether only the name differs.
fn same(old: &Parameter, new: &Parameter, types: &States<'_>) -> bool {
    let rest = |of: &Parameter| {
        (of.location, of.required, of.json, of.type_name.clone(), of.values.clone(), of.default.clone())
    };
    let kinds = match (&old.kind, &new.kind) {
        (ParameterKind::Typed(old), ParameterKind::Typed(new)) => types.equal(old, new),
        (old, new) => old == new,
    };
    kinds
        && rest(old) == rest(new)
        && alike(
            (old.wire.as_str(), old.description.as_deref()),
            (new.wire.as_str(), new.description.as_deref()),
        )
}

/// Arguments go by their position: another order compiles and does something else.
fn order(both: &[(&Parameter, &Parameter)], old: &Action, new: &Action, sink: &mut Sink<'_>) {
    let kept: Vec<_> = both.iter().filter(|(before, now)| before.required && now.required).collect();
    let of = |action: &Action, of_pair: fn(&(&Parameter, &Parameter)) -> *const Parameter| -> Vec<usize> {
        let index =
            |parameter: &Parameter| kept.iter().position(|pair| std::ptr::eq(of_pair(pair), parameter));
        action.parameters.iter().filter_map(index).collect()
    };
    let (before, now) = (of(old, |pair| pair.0), of(new, |pair| pair.1));
    if before != now {
        let name = |&index: &usize| kept.get(index).map(|pair| code(pair.1.wire.as_str()));
        let names = |order: &[usize]| list(&order.iter().filter_map(name).collect::<Vec<_>>());
        sink.rust_only(format!("the order of its arguments is {} (was {})", names(&now), names(&before)));
    }
}

/// A parameter that stayed.
fn parameter(old: &Parameter, new: &Parameter, to: &mut Comparison<'_, '_>) {
    let sink = &mut to.sink;
    let called = code(new.wire.as_str());
    if old.location != new.location {
        let (now, before) = (new.location.as_str(), old.location.as_str());
        sink.breaking(format!("{called} travels in the {now} (was in the {before})"));
    } else if old.json != new.json {
        let not = if new.json { "" } else { "no longer " };
        sink.breaking(format!("{called} {not}travels as one JSON string"));
    }
    match (old.required, new.required) {
        (false, true) => sink.breaking(format!("{called} is now required")),
        (true, false) => sink.rust_only(format!("{called} is no longer required")),
        _ => {}
    }
    if old.wire == new.wire && old.ident != new.ident && !new.required {
        let (now, before) = (code(new.ident.as_str()), code(old.ident.as_str()));
        sink.rust_name(format!("the setter of {called} is {now} in Rust (was {before})"));
    }
    kind(old, new, to);
    let default =
        default_change(new.wire.as_str(), old.default.as_deref(), new.default.as_deref(), Direction::Sent);
    if let Some((impact, phrase)) = default {
        to.sink.push(impact, phrase);
    }
    if old.deprecated != new.deprecated {
        let not = if new.deprecated { "" } else { "no longer " };
        to.sink.additive(format!("{called} is {not}deprecated"));
    }
    let differs = (&old.description, &old.example) != (&new.description, &new.example);
    to.sink.wording_if(differs, called);
}

/// What a caller gives for it: its type, and which values of it are accepted.
fn kind(old: &Parameter, new: &Parameter, to: &mut Comparison<'_, '_>) {
    if to.types.states.filter.todo && is_weaker(old, new) {
        return;
    }
    let called = code(new.wire.as_str());
    let states = &to.types.states;
    let became =
        || format!("{called} is {} (was {})", display(new, states, false), display(old, states, true));
    match (&old.values, &new.values) {
        (None, Some(now)) => {
            let only = || format!("{called} takes only {} (was free)", codes(now));
            let phrase = if same_setter(old, new) { only() } else { became() };
            to.sink.breaking(phrase);
        }
        (Some(before), None) if same_setter(old, new) => {
            to.sink.additive(format!("{called} is free (took only {})", codes(before)));
        }
        (Some(before), Some(now)) => {
            accepted(&called, before, now, &mut to.sink);
            if let (ParameterKind::Typed(before), ParameterKind::Typed(now)) = (&old.kind, &new.kind) {
                to.types.only_names(before, now);
            }
            carrier(old, new, to);
        }
        _ => carrier(old, new, to),
    }
}

/// The values that are accepted no longer, and those that are too.
fn accepted(called: &str, before: &[String], now: &[String], sink: &mut Sink<'_>) {
    let removed: Vec<&String> = before.iter().filter(|value| !now.contains(value)).collect();
    let added: Vec<&String> = now.iter().filter(|value| !before.contains(value)).collect();
    if !removed.is_empty() {
        sink.breaking(format!("{called} no longer takes {}", codes(removed)));
    }
    if !added.is_empty() {
        sink.additive(format!("{called} also takes {}", codes(added)));
    }
}

/// The type that the values are of, whichever of them are accepted.
fn carrier(old: &Parameter, new: &Parameter, to: &mut Comparison<'_, '_>) {
    let called = code(new.wire.as_str());
    if let (ParameterKind::Typed(before), ParameterKind::Typed(now)) = (&old.kind, &new.kind)
        && is_words(old) == is_words(new)
    {
        if !is_words(new) {
            to.typed(&called, before, now, Direction::Sent);
        }
        return;
    }
    let states = &to.types.states;
    let impact = match (sent(old), sent(new)) {
        (None, None) => return,
        (Some(before), Some(now)) if states.equal(&before, &now) => {
            if same_setter(old, new) {
                return;
            }
            Impact::RustOnly
        }
        (Some(before), Some(now)) => match (Effect::between(states, &before, &now), &old.kind, &new.kind) {
            // a setter of a wider type takes what the one before took
            (Effect::Wider, ParameterKind::Scalar(_), ParameterKind::Scalar(ty)) if *ty != TypeRef::Any => {
                Impact::Additive
            }
            (effect, ..) => effect.impact(Direction::Sent),
        },
        // the contents of a file travel in another way than any value
        _ => Impact::Breaking,
    };
    // where values are listed on both sides, they have been compared, and the type is what is left
    let both = old.values.is_some() && new.values.is_some();
    let of =
        |of: &Parameter, old: bool| if both { type_of(of, states, old) } else { display(of, states, old) };
    let (now, before) = (of(new, false), of(old, true));
    to.sink.push(impact, format!("{called} is {now} (was {before})"));
}

/// Whether the new state says less of the same parameter: published pages say `string` where a spec says what the
/// text is.
fn is_weaker(old: &Parameter, new: &Parameter) -> bool {
    let is_text = new.kind == ParameterKind::Scalar(TypeRef::String) && new.values.is_none();
    is_text && matches!(old.kind, ParameterKind::Scalar(_) | ParameterKind::List) && old.values.is_none()
}

/// Whether its accepted values are a type of their own, of words.
fn is_words(parameter: &Parameter) -> bool {
    let is_text = matches!(parameter.type_name, None | Some(TypeName::String | TypeName::Unknown(_)));
    parameter.values.is_some() && parameter.schema.is_none() && is_text
}

/// Whether a setter takes the same on both sides, where neither is of a schema.
fn same_setter(old: &Parameter, new: &Parameter) -> bool {
    match (&old.kind, &new.kind) {
        (ParameterKind::Typed(_), ParameterKind::Typed(_)) => is_words(old) == is_words(new),
        (old, new) => old == new,
    }
}

/// The type of what is on the wire; `None` for the contents of a file.
fn sent(parameter: &Parameter) -> Option<TypeRef> {
    Some(match &parameter.kind {
        ParameterKind::File => return None,
        _ if is_words(parameter) => TypeRef::String,
        ParameterKind::Scalar(TypeRef::EpochMillis(number) | TypeRef::Duration(number)) => (**number).clone(),
        ParameterKind::Scalar(TypeRef::Any) => TypeRef::Scalar,
        ParameterKind::Scalar(ty) | ParameterKind::Typed(ty) => ty.clone(),
        // with commas between they are one text, but for a place that takes JSON
        ParameterKind::List if parameter.location == Location::Query && !parameter.json => TypeRef::String,
        ParameterKind::Array | ParameterKind::List => TypeRef::Array(Box::new(TypeRef::String)),
    })
}

/// What it takes, as text: its accepted values, or else its type.
fn display(parameter: &Parameter, types: &States<'_>, old: bool) -> String {
    match &parameter.values {
        Some(values) => format!("one of {}", codes(values)),
        None => type_of(parameter, types, old),
    }
}

/// Its type, as text.
fn type_of(parameter: &Parameter, types: &States<'_>, old: bool) -> String {
    match &parameter.kind {
        ParameterKind::File => "a file".to_owned(),
        ParameterKind::Array => code(TypeName::Array.as_str()),
        ParameterKind::List => code(TypeName::List.as_str()),
        _ if is_words(parameter) => code(TypeName::String.as_str()),
        ParameterKind::Scalar(ty) | ParameterKind::Typed(ty) => types.display(ty, old),
    }
}
