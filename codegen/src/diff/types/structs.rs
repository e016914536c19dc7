//! Objects before and now, field by field.

use super::effect::Effect;
use super::findings::{TypeDiff, TypePair};
use super::states::States;
use super::{references, values};
use crate::diff::join::{alike, by_key};
use crate::diff::phrase::{code, list};
use crate::diff::report::{Detail, Direction, Impact};
use crate::ir::{Api, Field, Presence, Rest, Struct, TypeRef};

pub(super) fn compare(
    states: &States<'_>,
    pair: TypePair,
    (old, new): (&Struct, &Struct),
    direction: Direction,
) -> TypeDiff {
    let mut found = TypeDiff::default();
    let mut joined = by_key(&old.fields, &new.fields, |field| field.wire.as_str());
    let renamed = joined.renamed(|before, now| same(states, before, now));
    for (before, now) in &renamed {
        let (before, now) = (code(before.wire.as_str()), code(now.wire.as_str()));
        found.push(Impact::Breaking, format!("renamed {before} to {now}"));
    }
    for removed in &joined.removed {
        found.push(Impact::Breaking, Detail::removed(code(removed.wire.as_str())));
    }
    for added in &joined.added {
        let name = code(added.wire.as_str());
        let required = is_required(&added.presence);
        match direction {
            Direction::Sent if required => {
                found.push(Impact::Breaking, Detail::item("new required field", name));
            }
            _ => found.push(Impact::Additive, Detail::item("new field", name)),
        }
    }
    for (before, now) in joined.both.into_iter().chain(renamed) {
        if states.is_tag(pair, before, now) {
            tag(states, before, now, &mut found);
        } else {
            field(states, before, now, direction, &mut found);
        }
    }
    arguments(old, new, &mut found);
    rest(states, old.rest.as_ref(), new.rest.as_ref(), direction, &mut found);
    found
}

fn is_required(presence: &Presence) -> bool {
    presence.is_required() || matches!(presence, Presence::Constant(_))
}

/// Arguments go by their position: another order compiles and does something else.
fn arguments(old: &Struct, new: &Struct, found: &mut TypeDiff) {
    let common = |of: &Struct, other: &Struct| -> Vec<String> {
        let is_there = |field: &&Field| other.arguments().any(|argument| argument.wire == field.wire);
        of.arguments().filter(is_there).map(|field| code(field.wire.as_str())).collect()
    };
    let (before, now) = (common(old, new), common(new, old));
    if before != now {
        let phrase = format!("the order of the arguments of `new` is {} (was {})", list(&now), list(&before));
        found.push(Impact::RustName, phrase);
    }
}

/// Whether only the name differs.
fn same(states: &States<'_>, old: &Field, new: &Field) -> bool {
    old.presence == new.presence
        && old.limits == new.limits
        && alike(
            (old.wire.as_str(), old.description.as_deref()),
            (new.wire.as_str(), new.description.as_deref()),
        )
        && states.equal(&old.ty, &new.ty)
}

/// A field that stayed.
fn field(states: &States<'_>, old: &Field, new: &Field, direction: Direction, found: &mut TypeDiff) {
    let name = code(new.wire.as_str());
    // where anything is allowed null is too: the type says enough
    let free = |of: &Field| of.ty == TypeRef::Any && of.presence == Presence::OptionalNullable;
    let presence_of = |of: &Field| if free(of) { Presence::Optional } else { of.presence.clone() };
    if free(old) == free(new) {
        presence(&old.presence, &new.presence, &name, direction, found);
    } else {
        presence(&presence_of(old), &presence_of(new), &name, direction, found);
    }
    let both_typed =
        !matches!((&old.presence, &new.presence), (Presence::Constant(_), _) | (_, Presence::Constant(_)));
    if both_typed {
        let limits = (&old.limits, &new.limits);
        let below = references::compare_limited(states, (&old.ty, &new.ty), limits, direction);
        found.extend(below, &name);
        if old.wire == new.wire && old.ident != new.ident {
            let (is, was) = (code(new.ident.as_str()), code(old.ident.as_str()));
            let phrase = format!(" is the field {is} in Rust (was {was})");
            found.push(Impact::RustName, Detail::statement(&name, phrase));
        }
        references::compare_box((&old.ty, &new.ty), &name, found);
    }
    // types with names have no limits, but ids: what became one tells more by what it is
    let is_named = |api: &Api, ty: &TypeRef| matches!(ty, TypeRef::Named(_)) && !api.is_id(ty);
    if is_named(states.old, &old.ty) == is_named(states.new, &new.ty) {
        values::field_limits(new.wire.as_str(), &old.limits, &new.limits, direction, found);
    } else {
        values::default(new.wire.as_str(), &old.limits, &new.limits, direction, found);
    }
    if direction == Direction::Received {
        object_form(old, new, &name, found);
    }
    found.wording_if(old.description != new.description, name);
}

/// Whether an option of a call makes a list come as an object.
fn object_form(old: &Field, new: &Field, name: &str, found: &mut TypeDiff) {
    let (impact, phrase) = match (&old.object_form, &new.object_form) {
        (None, None) => return,
        (Some(before), Some(now)) if before == now => return,
        (None, Some(_)) => (Impact::Additive, " is also read where it comes as an object"),
        (Some(_), None) => (Impact::RustOnly, " is no longer read where it comes as an object"),
        (Some(_), Some(_)) => (Impact::RustOnly, " is read in another way where it comes as an object"),
    };
    found.push(impact, Detail::statement(name, phrase));
}

/// A field whose values choose the branch of a union: the union says what became of them, so that only
/// its form in Rust is left.
fn tag(states: &States<'_>, old: &Field, new: &Field, found: &mut TypeDiff) {
    let name = code(new.wire.as_str());
    let is_constant = |of: &Field| matches!(of.presence, Presence::Constant(_));
    match (is_constant(old), is_constant(new)) {
        (true, false) => {
            let argument = if new.presence.is_required() { ", and an argument of `new`" } else { "" };
            let phrase = format!(" is a field in Rust{argument} (was none, but always one value)");
            found.push(Impact::RustName, Detail::statement(&name, phrase));
        }
        (false, true) => {
            found.push(Impact::RustName, Detail::statement(&name, " is no field in Rust any more"));
        }
        (false, false) => found.named.extend(states.named_pair(&old.ty, &new.ty)),
        (true, true) => {}
    }
    found.wording_if(old.description != new.description, name);
}

/// Whether a field must be there, and may be null. What is constant before and now is a [`tag`].
fn presence(old: &Presence, new: &Presence, name: &str, direction: Direction, found: &mut TypeDiff) {
    match (old, new) {
        (Presence::Constant(before), _) => {
            let phrase = Detail::statement(name, format!(" varies (was always {})", code(before)));
            found.push(Effect::Wider.impact(direction), phrase);
        }
        (_, Presence::Constant(now)) => {
            let phrase = Detail::statement(name, format!(" is always {} (varied before)", code(now)));
            found.push(Effect::Narrower.impact(direction), phrase);
        }
        (old, new) => {
            let (before, now) =
                ((!is_required(old), is_nullable(old)), (!is_required(new), is_nullable(new)));
            if before != now {
                let wider = (now.0 >= before.0) && (now.1 >= before.1);
                let narrower = (now.0 <= before.0) && (now.1 <= before.1);
                let effect = match (wider, narrower) {
                    (true, _) => Effect::Wider,
                    (_, true) => Effect::Narrower,
                    _ => Effect::Other,
                };
                let phrase = Detail::statement(name, format!(" is {} (was {})", new.as_str(), old.as_str()));
                found.push(effect.impact(direction), phrase);
            }
        }
    }
}

fn is_nullable(presence: &Presence) -> bool {
    matches!(presence, Presence::RequiredNullable | Presence::OptionalNullable)
}

/// Properties whose names are data.
fn rest(
    states: &States<'_>,
    old: Option<&Rest>,
    new: Option<&Rest>,
    direction: Direction,
    found: &mut TypeDiff,
) {
    match (old, new) {
        (None, Some(_)) => found.push(Impact::Additive, "may hold further properties, whose names are data"),
        (Some(_), None) => found.push(Impact::Breaking, "no longer holds further properties"),
        (Some(old), Some(new)) => {
            let [before, now] = [old, new].map(|rest| TypeRef::Map(Box::new(rest.ty.clone())));
            let limits = (&*old.limits, &*new.limits);
            let below = references::compare_limited(states, (&before, &now), limits, direction);
            found.extend(below, "the further properties");
            if old.ident != new.ident {
                let (is, was) = (code(new.ident.as_str()), code(old.ident.as_str()));
                let phrase = format!("the map of further properties is the field {is} in Rust (was {was})");
                found.push(Impact::RustName, phrase);
            }
            found.wording_if(old.description != new.description, "the further properties");
        }
        (None, None) => {}
    }
}
