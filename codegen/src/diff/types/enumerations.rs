//! Enumerations before and now, word by word. They are open, so that a new word is no news for whoever receives it.

use super::Differences;
use crate::diff::join::by_key;
use crate::diff::phrase::{code, codes};
use crate::diff::report::{Direction, Impact};
use crate::ir::{EnumValue, EnumVariant, Enumeration};

/// Compares two enumerations.
pub(super) fn compare(old: &Enumeration, new: &Enumeration, direction: Direction) -> Differences {
    let mut found = Differences::default();
    let list =
        |of: &Enumeration| -> Vec<EnumValue> { of.variants.iter().map(|word| word.value.clone()).collect() };
    for (impact, phrase) in values(&list(old), &list(new), direction) {
        found.push(impact, phrase);
    }
    let (olds, news): (Vec<&EnumVariant>, Vec<&EnumVariant>) =
        (old.variants.iter().collect(), new.variants.iter().collect());
    let joined = by_key(&olds, &news, |word| &word.value);
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
pub(super) fn values(old: &[EnumValue], new: &[EnumValue], direction: Direction) -> Vec<(Impact, String)> {
    let (olds, news): (Vec<&EnumValue>, Vec<&EnumValue>) = (old.iter().collect(), new.iter().collect());
    let joined = by_key(&olds, &news, |value| value);
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
