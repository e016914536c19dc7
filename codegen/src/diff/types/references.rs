//! The type at one place: a field, a parameter, a response.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::effect::Effect;
use super::equal::wire;
use super::findings::{Below, Finding, TypeDiff, TypePair};
use super::states::States;
use super::{scalars, values};
use crate::diff::phrase::{code, codes};
use crate::diff::report::{Detail, Direction, Impact};
use crate::ir::{Api, EnumValue, Inner, Limits, Struct, TypeId, TypeKind, TypeRef};

/// Compares what two places hold, of which nothing is said but the types.
pub(super) fn compare(states: &States<'_>, old: &TypeRef, new: &TypeRef, direction: Direction) -> Below {
    let limits = (alias_limits(states.old, old), alias_limits(states.new, new));
    let mut out = compare_limited(states, (old, new), limits, direction);
    for (impact, phrase) in values::limits(limits.0, limits.1, direction) {
        out.findings.push(Finding { impact, path: String::new(), phrase: format!(": {phrase}") });
    }
    out
}

/// Compares whether a place holds its value behind a pointer: that is part of its type in Rust alone.
pub(super) fn compare_box((old, new): (&TypeRef, &TypeRef), place: &str, found: &mut TypeDiff) {
    let is_boxed = |ty: &TypeRef| matches!(ty, TypeRef::Boxed(_));
    let phrase = match (is_boxed(old), is_boxed(new)) {
        (false, true) => " is a `Box` in Rust (was none)",
        (true, false) => " is no `Box` in Rust any more",
        _ => return,
    };
    found.push(Impact::RustName, Detail::statement(place, phrase));
}

/// The same for places of which more is said. What they say of values of their own is for the caller to compare, what
/// they say of those inside is compared here.
pub(super) fn compare_limited(
    states: &States<'_>,
    pair: (&TypeRef, &TypeRef),
    limits: (&Limits, &Limits),
    direction: Direction,
) -> Below {
    let mut out = Below::default();
    walk(states, pair, (direction, limits), &mut String::new(), &mut out);
    out
}

/// Nothing is said.
static NOTHING: LazyLock<Inner> = LazyLock::new(Inner::default);

/// What is said of a list, a map or a scalar that has a name.
fn alias_limits<'a>(api: &'a Api, ty: &TypeRef) -> &'a Limits {
    match ty {
        TypeRef::Named(id) if matches!(api.named(*id).kind, TypeKind::Alias(_)) => &api.named(*id).limits,
        _ => &NOTHING.limits,
    }
}

/// Which way a value goes, and what is said of it before and now.
type How<'a> = (Direction, (&'a Limits, &'a Limits));

/// References nest no deeper than the schemas do, and those are bounded.
fn walk(
    states: &States<'_>,
    (old, new): (&TypeRef, &TypeRef),
    how: How<'_>,
    path: &mut String,
    out: &mut Below,
) {
    let direction = how.0;
    let (old, new) = (states.old.resolve(old), states.new.resolve(new));
    let mut report = |impact, phrase: &str| {
        out.findings.push(Finding { impact, path: path.clone(), phrase: format!(" {phrase}") });
    };
    match (old, new) {
        (TypeRef::Secret(old), TypeRef::Secret(new)) | (TypeRef::Nullable(old), TypeRef::Nullable(new)) => {
            walk(states, (old, new), how, path, out);
        }
        (TypeRef::Secret(old), new) => {
            report(Impact::RustOnly, "is no longer hidden in debug output");
            walk(states, (old, new), how, path, out);
        }
        (old, TypeRef::Secret(new)) => {
            report(Impact::RustOnly, "is hidden in debug output");
            walk(states, (old, new), how, path, out);
        }
        (TypeRef::Nullable(old), new) if !holds_null(new) => {
            report(Effect::Narrower.impact(direction), "is no longer null");
            walk(states, (old, new), how, path, out);
        }
        (old, TypeRef::Nullable(new)) if !holds_null(old) => {
            report(Effect::Wider.impact(direction), "may be null");
            walk(states, (old, new), how, path, out);
        }
        (TypeRef::Array(old), TypeRef::Array(new)) => {
            below(states, (old, new), how, (path, "[]", |limits| &limits.items), out);
        }
        (TypeRef::Map(old), TypeRef::Map(new)) => {
            names(how, path, out);
            below(states, (old, new), how, (path, "{}", |limits| &limits.entries), out);
        }
        (TypeRef::EpochMillis(old), TypeRef::EpochMillis(new))
        | (TypeRef::Duration(old), TypeRef::Duration(new)) => {
            for (impact, phrase) in plain(states, (old, new), how) {
                // one type in Rust, whichever number it is made of
                report(if impact == Impact::RustOnly { Impact::Text } else { impact }, &phrase);
            }
        }
        (old, new) if is_rust_only(states, old, new) => {
            report(Impact::RustOnly, &became(states, old, new));
            walk(states, (wire((states.old, old)), wire((states.new, new))), how, path, out);
        }
        (TypeRef::Named(one), TypeRef::Named(other)) if match_up(states, *one, *other) => {
            out.below.push(TypePair { old: *one, new: *other });
        }
        (old, new) => {
            for (impact, phrase) in plain(states, (old, new), how) {
                report(impact, &phrase);
            }
        }
    }
}

/// Whether values are the same on the wire, but have another type in Rust: one of an id or of a time.
fn is_rust_only(states: &States<'_>, old: &TypeRef, new: &TypeRef) -> bool {
    let kind = |api: &Api, ty: &TypeRef| match ty {
        TypeRef::EpochMillis(_) => Some("time"),
        TypeRef::Duration(_) => Some("duration"),
        ty => api.is_id(ty).then_some("id"),
    };
    kind(states.old, old) != kind(states.new, new) && states.equal(old, new)
}

/// Compares what is not worth comparing part by part.
fn plain(states: &States<'_>, (old, new): (&TypeRef, &TypeRef), how: How<'_>) -> Vec<(Impact, String)> {
    let (direction, limits) = how;
    let (before, now) = (allowed(states.old, old, limits.0), allowed(states.new, new, limits.1));
    let mut found = match (&before, &now) {
        (Some(before), Some(now)) => values::accepted(before, now, direction),
        _ => Vec::new(),
    };
    let text = direction == Direction::Received;
    if states.equal(old, new) && !matches!(old, TypeRef::Named(_)) {
        let values = |values: &[EnumValue]| codes(values.iter().map(EnumValue::to_string));
        match (&before, &now) {
            (None, Some(now)) => {
                let impact = if text { Impact::Text } else { Impact::Breaking };
                found.push((impact, format!("is always {} (was free)", values(now))));
            }
            (Some(before), None) => {
                let impact = if text { Impact::Text } else { Impact::Additive };
                found.push((impact, format!("is free (was always {})", values(before))));
            }
            _ => found.extend(other_kinds(limits, direction)),
        }
        return found;
    }
    // enumerations are open: other values may come in any case
    let open = before.is_some() && *wire((states.new, new)) == TypeRef::String && text;
    let impact = if before.is_some() && (now.is_some() || open) {
        Impact::RustOnly
    } else {
        let by_kinds = scalars::between((states.old, old, limits.0), (states.new, new, limits.1));
        by_kinds.unwrap_or_else(|| Effect::between(states, old, new)).impact(direction)
    };
    found.push((impact, became(states, old, new)));
    found
}

/// Values of several kinds have one type in Rust, whichever kinds these are.
fn other_kinds((old, new): (&Limits, &Limits), direction: Direction) -> Option<(Impact, String)> {
    if old.kinds == new.kinds || old.kinds.is_empty() || new.kinds.is_empty() {
        return None;
    }
    let impact = match (scalars::effect(&old.kinds, &new.kinds).impact(direction), direction) {
        (Impact::RustOnly, Direction::Sent) => Impact::Additive,
        (Impact::RustOnly, Direction::Received) => Impact::Text,
        (impact, _) => impact,
    };
    let words = |limits: &Limits| codes(limits.kinds.iter().map(|kind| kind.as_str()));
    Some((impact, format!("is one of {} (was one of {})", words(new), words(old))))
}

/// The values that a place is limited to.
fn allowed(api: &Api, ty: &TypeRef, limits: &Limits) -> Option<Vec<EnumValue>> {
    match (ty, api.kind(ty)) {
        (_, Some(TypeKind::Enumeration(of))) => {
            Some(of.variants.iter().map(|variant| variant.value.clone()).collect())
        }
        (TypeRef::Array(_) | TypeRef::Map(_) | TypeRef::Named(_), _) => None,
        _ => Some(limits.only.clone()).filter(|only| !only.is_empty()),
    }
}

/// What the names of a map must match.
fn names(how: How<'_>, path: &str, out: &mut Below) {
    let (direction, (old, new)) = how;
    if let Some((impact, phrase)) = values::names(old, new, direction) {
        out.findings.push(Finding { impact, path: path.to_owned(), phrase: format!(": {phrase}") });
    }
}

/// A step to what is inside: how it is written, and what is said of it.
type Step<'p> = (&'p mut String, &'static str, fn(&Limits) -> &Option<Box<Inner>>);

fn below(states: &States<'_>, pair: (&TypeRef, &TypeRef), how: How<'_>, step: Step<'_>, out: &mut Below) {
    let (path, text, inside) = step;
    let (direction, (old, new)) = how;
    let of = |limits| inside(limits).as_deref().unwrap_or(&*NOTHING);
    let (old, new) = (of(old), of(new));
    let length = path.len();
    path.push_str(text);
    walk(states, pair, (direction, (&old.limits, &new.limits)), path, out);
    let is_named = |api: &Api, ty: &TypeRef| matches!(api.resolve(ty), TypeRef::Named(_)) && !api.is_id(ty);
    if is_named(states.old, pair.0) == is_named(states.new, pair.1) {
        for (impact, phrase) in values::limits(&old.limits, &new.limits, direction) {
            out.findings.push(Finding { impact, path: path.clone(), phrase: format!(": {phrase}") });
        }
    }
    if old.description != new.description {
        let phrase = " is described in other words".to_owned();
        out.findings.push(Finding { impact: Impact::Text, path: path.clone(), phrase });
    }
    path.truncate(length);
}

/// Types that allow null by themselves.
fn holds_null(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Any | TypeRef::Scalar)
}

/// "is `integer` (was `string`)"; different types of one name are distinguished by their kind.
fn became(states: &States<'_>, old: &TypeRef, new: &TypeRef) -> String {
    let (was, is) = (states.old.type_text(old), states.new.type_text(new));
    let (old, new) = (kind(states.old, old), kind(states.new, new));
    if was == is {
        return format!("is the {new} {} (was the {old} of that name)", code(is));
    }
    if old != new && old != "type" && new != "type" {
        return format!("is the {new} {} (was the {old} {})", code(is), code(was));
    }
    let other = if old == "object" && new == "object" { ", another object" } else { "" };
    format!("is {} (was {}{other})", code(is), code(was))
}

fn kind(api: &Api, ty: &TypeRef) -> &'static str {
    match api.kind(ty) {
        Some(TypeKind::Struct(_)) => "object",
        Some(TypeKind::Enumeration(_)) => "enumeration",
        Some(TypeKind::Union(_)) => "union",
        _ => "type",
    }
}

/// Whether one type is worth comparing with the other, part by part: objects that have hardly a field in
/// common are not the same thing.
fn match_up(states: &States<'_>, old: TypeId, new: TypeId) -> bool {
    let (old, new) = (states.old.named(old), states.new.named(new));
    match (&old.kind, &new.kind) {
        (TypeKind::Struct(one), TypeKind::Struct(other)) => {
            let names = |of: &Struct| -> BTreeSet<String> {
                of.fields.iter().map(|field| field.wire.to_string()).collect()
            };
            let (one, other) = (names(one), names(other));
            let (common, all) = (one.intersection(&other).count(), one.union(&other).count());
            old.ident == new.ident || one.is_empty() || other.is_empty() || common * LEAST_COMMON >= all
        }
        (TypeKind::Enumeration(_), TypeKind::Enumeration(_))
        | (TypeKind::Union(_), TypeKind::Union(_))
        | (TypeKind::Id(_), TypeKind::Id(_)) => true,
        _ => false,
    }
}

/// One field of so many, at least, is common to two states of one object.
const LEAST_COMMON: usize = 5;
