//! Identifiers of one scope, none twice and none numbered.

use std::collections::{HashMap, HashSet};

use crate::ir::{Ident, WordValue};

/// Gives each text an identifier. Where texts meet, the one that comes first in a settled order (lower
/// case, fewest signs, then the alphabet) keeps the plain name, and the others say what they are or spell out their
/// signs: `asc` and `ASC` are `Asc` and `AscUpper`.
pub(super) fn distinct(
    texts: &[Vec<String>],
    mut make: impl FnMut(&str) -> Ident,
    taken: &mut HashSet<String>,
) -> Vec<Ident> {
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_by_cached_key(|&at| {
        let text = texts[at].first().map_or("", String::as_str);
        let count = |odd: fn(char) -> bool| text.chars().filter(|&letter| odd(letter)).count();
        (count(char::is_uppercase), count(|letter| !letter.is_alphanumeric()), text)
    });
    let mut idents = vec![None; texts.len()];
    let mut again = HashMap::new();
    for at in order {
        let text = texts[at].first().map_or("", String::as_str);
        let mut free = |text: &str| Some(make(text)).filter(|ident| taken.insert(ident.as_str().to_owned()));
        let plain = texts[at].iter().find_map(|text| free(text));
        let told = plain.or_else(|| told(text).into_iter().find_map(|text| free(&text)));
        idents[at] =
            told.or_else(|| further(text, again.entry(text).or_default()).find_map(|text| free(&text)));
    }
    idents.into_iter().flatten().collect()
}

/// What a text that has met another says of itself.
fn told(text: &str) -> [String; 4] {
    let (spelled, case) = (spelled(text), case(text));
    [spelled.clone(), format!("{text} {case}"), format!("{spelled} {case}"), points(text)]
}

/// For texts that nothing tells apart: a count after all, for names that get longer and longer would be
/// as much text as their number squared. Goes on behind the last time.
fn further<'a>(text: &str, times: &'a mut usize) -> impl Iterator<Item = String> + 'a {
    let points = points(text);
    std::iter::repeat_with(move || {
        *times += 1;
        if *times == 1 { format!("{points} again") } else { format!("{points} again {times}") }
    })
}

/// The texts by which a value of an enumeration may be named.
pub(super) fn word(value: &WordValue) -> Vec<String> {
    match value {
        WordValue::String(text) => vec![text.clone()],
        WordValue::Number(text) => vec![text.clone(), format!("number {text}")],
        WordValue::Boolean(value) => vec![value.to_string(), format!("{value} flag")],
    }
}

/// What the letters of a text have in common.
fn case(text: &str) -> &'static str {
    let upper = text.chars().any(char::is_uppercase);
    let lower = text.chars().any(char::is_lowercase);
    match (upper, lower) {
        (true, false) => "upper",
        (false, true) => "lower",
        (true, true) => "mixed",
        (false, false) => "bare",
    }
}

/// The text with its signs as words.
fn spelled(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '$' => " dollar ".to_owned(),
        '@' => " at ".to_owned(),
        '_' => " underscore ".to_owned(),
        '-' => " dash ".to_owned(),
        '.' => " dot ".to_owned(),
        ':' => " colon ".to_owned(),
        '/' => " slash ".to_owned(),
        ' ' => " space ".to_owned(),
        '*' => " star ".to_owned(),
        '#' => " hash ".to_owned(),
        letter => letter.to_string(),
    });
    letters.collect()
}

/// The text with every letter as its code point: never the same for two texts.
fn points(text: &str) -> String {
    let points: Vec<String> = text.chars().map(|letter| format!("u{:x}", u32::from(letter))).collect();
    points.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::names;

    fn variants(words: &[&str]) -> Vec<String> {
        let texts: Vec<Vec<String>> = words.iter().map(|word| vec![(*word).to_owned()]).collect();
        let mut taken = HashSet::from(["Unknown".to_owned()]);
        distinct(&texts, names::variant, &mut taken).into_iter().map(|ident| ident.to_string()).collect()
    }

    #[test]
    fn case_is_said() {
        assert_eq!(variants(&["ASC", "asc", "Asc", ""]), ["AscUpper", "Asc", "AscMixed", "Empty"]);
    }

    #[test]
    fn the_same_over_and_over_is_counted() {
        let expected = ["A", "ALower", "U61", "U61Again", "U61Again2", "U61Again3"];
        assert_eq!(variants(&["a"; 6]), expected);
        let many = variants(&vec!["a"; 3_000]);
        assert!(many.len() == 3_000 && many.iter().all(|name| name.len() < 20));
    }

    #[test]
    fn signs_are_spelled() {
        assert_eq!(variants(&["a.b", "a-b", "aB"]), ["ADotB", "AB", "ABMixed"]);
        assert_eq!(variants(&["$in", "in", "$$in"]), ["DollarIn", "In", "DollarDollarIn"]);
        assert_eq!(
            variants(&["unknown", "all.Application.read", "instance.*"]),
            ["Unknown_", "AllApplicationRead", "InstanceAll"]
        );
    }
}
