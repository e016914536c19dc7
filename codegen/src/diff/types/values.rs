//! The values that a type allows: those of enumerations one by one, and what a schema demands beyond the type.
//!
//! Enumerations are open, so that a new value does not break whoever receives it.

use std::collections::BTreeMap;

use super::findings::TypeDiff;
use crate::diff::join::by_key;
use crate::diff::phrase::{changed, code, codes};
use crate::diff::report::{Detail, Direction, Impact};
use crate::ir::{EnumValue, Enumeration, Limits, OneWay};
use crate::number::Number;

/// Compares two enumerations.
pub(super) fn enumerations(old: &Enumeration, new: &Enumeration, direction: Direction) -> TypeDiff {
    let mut found = TypeDiff::default();
    let list = |of: &Enumeration| -> Vec<EnumValue> {
        of.variants.iter().map(|variant| variant.value.clone()).collect()
    };
    for (impact, phrase) in accepted(&list(old), &list(new), direction) {
        found.push(impact, phrase);
    }
    let joined = by_key(&old.variants, &new.variants, |variant| &variant.value);
    for (before, now) in joined.both.iter().filter(|(before, now)| before.ident != now.ident) {
        let (is, was) = (code(now.ident.as_str()), code(before.ident.as_str()));
        let value = code(now.value.to_string());
        found.push(Impact::RustName, format!("{value} is the variant {is} in Rust (was {was})"));
    }
    found
}

/// How many new values are listed, since they break nobody. Removed ones are all listed.
const MOST: usize = 24;

/// The values that went, and those that came.
pub(super) fn accepted(old: &[EnumValue], new: &[EnumValue], direction: Direction) -> Vec<(Impact, String)> {
    let joined = by_key(old, new, |value| value);
    let display = |values: &[&EnumValue]| {
        let noun = if values.len() == 1 { "value" } else { "values" };
        format!("{noun} {}", codes(values.iter().map(ToString::to_string)))
    };
    let mut found = Vec::new();
    if !joined.removed.is_empty() {
        let impact = if direction == Direction::Sent { Impact::Breaking } else { Impact::RustOnly };
        found.push((impact, format!("lost the {}", display(&joined.removed))));
    }
    if !joined.added.is_empty() {
        let (first, more) = joined.added.split_at(joined.added.len().min(MOST));
        let more = if more.is_empty() { String::new() } else { format!(", and {} more", more.len()) };
        found.push((Impact::Additive, format!("has the new {}{more}", display(first))));
    }
    found
}

/// Reports every limit of a field that changed, its default, and the values that its schema names.
pub(super) fn field_limits(
    field: &str,
    old: &Limits,
    new: &Limits,
    direction: Direction,
    found: &mut TypeDiff,
) {
    for (impact, phrase) in limits(old, new, direction) {
        found.push(impact, Detail::statement(code(field), format!(": {phrase}")));
    }
    default(field, old, new, direction, found);
    let values_differ = old.only.is_empty() && new.only.is_empty() && old.values != new.values;
    found.wording_if(values_differ, format!("the values of {}", code(field)));
}

/// The limits that changed, in one phrase for those who are concerned. Whoever sends the value meets a tighter one; for
/// whoever receives it, limits are text.
pub(super) fn limits(old: &Limits, new: &Limits, direction: Direction) -> Vec<(Impact, String)> {
    let mut phrases: BTreeMap<Impact, Vec<String>> = BTreeMap::new();
    let mut report = |tighter: bool, phrase: String| {
        phrases.entry(limit_impact(direction, tighter)).or_default().push(phrase);
    };
    let text = |number: Option<u64>| number.map(|number| number.to_string());
    for (noun, before, now, least) in [
        ("least length", text(old.min_length), text(new.min_length), true),
        ("greatest length", text(old.max_length), text(new.max_length), false),
        ("minimum", old.minimum.clone(), new.minimum.clone(), true),
        ("maximum", old.maximum.clone(), new.maximum.clone(), false),
        ("least number of items", text(old.min_items), text(new.min_items), true),
        ("greatest number of items", text(old.max_items), text(new.max_items), false),
        ("least number of properties", text(old.min_properties), text(new.min_properties), true),
        ("greatest number of properties", text(old.max_properties), text(new.max_properties), false),
    ] {
        let (before, now) = (before.as_deref(), now.as_deref());
        if before.map(Number) != now.map(Number) {
            report(is_tighter(before, now, least), became(noun, before, now));
        }
    }
    if old.unique_items != new.unique_items {
        let phrase = if new.unique_items { "items must differ" } else { "items may be equal" };
        report(new.unique_items, phrase.to_owned());
    }
    for (noun, before, now) in [
        ("pattern", &old.pattern, &new.pattern),
        ("format", &old.format, &new.format),
        ("encoding", &old.content_encoding, &new.content_encoding),
        ("media type", &old.content_media_type, &new.content_media_type),
    ] {
        if before != now {
            report(now.is_some(), became(noun, before.as_deref(), now.as_deref()));
        }
    }
    let mut found: Vec<_> =
        phrases.into_iter().map(|(impact, phrases)| (impact, phrases.join(", "))).collect();
    if old.deprecated != new.deprecated {
        let not = if new.deprecated { "" } else { "no longer " };
        found.push((Impact::Additive, format!("{not}deprecated")));
    }
    if old.one_way != new.one_way {
        let way = match new.one_way {
            Some(OneWay::ReadOnly) => "only received",
            Some(OneWay::WriteOnly) => "only sent",
            None => "sent and received",
        };
        found.push((Impact::Text, way.to_owned()));
    }
    found
}

fn limit_impact(direction: Direction, tighter: bool) -> Impact {
    match (direction, tighter) {
        (Direction::Received, _) => Impact::Text,
        (Direction::Sent, true) => Impact::Breaking,
        (Direction::Sent, false) => Impact::Additive,
    }
}

/// What the names of a map must match: with other patterns some that did no longer do.
pub(super) fn names(old: &Limits, new: &Limits, direction: Direction) -> Option<(Impact, String)> {
    let (before, now) = (&old.names, &new.names);
    if before == now {
        return None;
    }
    let tighter = !now.is_empty() && (before.is_empty() || before.iter().any(|name| !now.contains(name)));
    let text = |names: &[String]| (!names.is_empty()).then(|| names.join(" | "));
    let phrase = became("pattern of the names", text(before).as_deref(), text(now).as_deref());
    Some((limit_impact(direction, tighter), phrase))
}

fn became(noun: &str, before: Option<&str>, now: Option<&str>) -> String {
    match (before, now) {
        (Some(before), Some(now)) => format!("{noun} {}", changed(now, before)),
        (None, Some(now)) => format!("{noun} {} (was free)", code(now)),
        (Some(before), None) => format!("no {noun} any more (was {})", code(before)),
        (None, None) => noun.to_owned(),
    }
}

/// Whether a bound leaves less room.
fn is_tighter(before: Option<&str>, now: Option<&str>, least: bool) -> bool {
    match (before.map(Number), now.map(Number)) {
        (Some(before), Some(now)) => {
            if least {
                now > before
            } else {
                now < before
            }
        }
        _ => now.is_some(),
    }
}

/// Reports a default that changed: who leaves a value out gets it.
pub(super) fn default(field: &str, old: &Limits, new: &Limits, direction: Direction, found: &mut TypeDiff) {
    if let Some((impact, phrase)) =
        default_change(field, old.default.as_deref(), new.default.as_deref(), direction)
    {
        found.push(impact, phrase);
    }
}

/// How the default of a field or parameter changed.
pub(in crate::diff) fn default_change(
    name: &str,
    old: Option<&str>,
    new: Option<&str>,
    direction: Direction,
) -> Option<(Impact, String)> {
    let the_default = format!("the default of {}", code(name));
    match (old, new) {
        (Some(before), Some(now)) if before != now => {
            let impact = if direction == Direction::Sent { Impact::Breaking } else { Impact::Text };
            Some((impact, format!("{the_default} is {}", changed(now, before))))
        }
        (None, Some(now)) => Some((Impact::Text, format!("{the_default} is documented: {}", code(now)))),
        (Some(before), None) => {
            Some((Impact::Text, format!("{the_default} is no longer documented (was {})", code(before))))
        }
        _ => None,
    }
}
