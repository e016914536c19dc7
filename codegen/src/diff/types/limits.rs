//! What a schema demands of a value beyond its type.

use std::collections::BTreeMap;

use super::Differences;
use crate::diff::phrase::code;
use crate::diff::report::{Detail, Direction, Impact};
use crate::ir::Limits;

/// Reports every limit that changed. Whoever sends the value meets a tighter one; for whoever receives it,
/// limits are text.
pub(super) fn compare(
    field: &str,
    old: &Limits,
    new: &Limits,
    direction: Direction,
    found: &mut Differences,
) {
    let mut phrases: BTreeMap<Impact, Vec<String>> = BTreeMap::new();
    let mut report = |tighter: bool, phrase: String| {
        let impact = match (direction, tighter) {
            (Direction::Received, _) => Impact::Text,
            (Direction::Sent, true) => Impact::Breaking,
            (Direction::Sent, false) => Impact::Additive,
        };
        phrases.entry(impact).or_default().push(phrase);
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
        if before != now {
            let tighter = is_tighter(before.as_deref(), now.as_deref(), least);
            report(tighter, became(noun, before.as_deref(), now.as_deref()));
        }
    }
    if old.unique_items != new.unique_items {
        let phrase = if new.unique_items { "items must differ" } else { "items may be equal" };
        report(new.unique_items, phrase.to_owned());
    }
    for (noun, before, now) in [("pattern", &old.pattern, &new.pattern), ("format", &old.format, &new.format)]
    {
        if before != now {
            report(now.is_some(), became(noun, before.as_deref(), now.as_deref()));
        }
    }
    for (impact, phrases) in phrases {
        found.push(impact, Detail::statement(code(field), format!(": {}", phrases.join(", "))));
    }
    default(field, old, new, direction, found);
    let told = old.only.is_empty() && new.only.is_empty() && old.values != new.values;
    found.wording_if(told, format!("the values of {}", code(field)));
}

fn became(noun: &str, before: Option<&str>, now: Option<&str>) -> String {
    match (before, now) {
        (Some(before), Some(now)) => format!("{noun} {} (was {})", code(now), code(before)),
        (None, Some(now)) => format!("{noun} {} (was free)", code(now)),
        (Some(before), None) => format!("no {noun} any more (was {})", code(before)),
        (None, None) => noun.to_owned(),
    }
}

/// Whether a bound leaves less room. Numbers that cannot be read are taken to.
fn is_tighter(before: Option<&str>, now: Option<&str>, least: bool) -> bool {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<f64>().ok());
    match (number(before), number(now)) {
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
pub(super) fn default(
    field: &str,
    old: &Limits,
    new: &Limits,
    direction: Direction,
    found: &mut Differences,
) {
    let field = code(field);
    match (&old.default, &new.default) {
        (Some(before), Some(now)) if before != now => {
            let impact = if direction == Direction::Sent { Impact::Breaking } else { Impact::Text };
            found.push(impact, format!("the default of {field} is {} (was {})", code(now), code(before)));
        }
        (None, Some(now)) => {
            found.push(Impact::Text, format!("the default of {field} is documented: {}", code(now)));
        }
        (Some(before), None) => {
            found.push(
                Impact::Text,
                format!("the default of {field} is no longer documented (was {})", code(before)),
            );
        }
        _ => {}
    }
}
