//! Who gets a name that several could have.
//!
//! One rule for every scope: of the names that something could have, from the plainest to the most explicit,
//! it gets the first that is free; where none is, the last with the lowest free number from 2 on. Where the
//! things of a scope have no order of their own, [`Scope::assign_all`] lets them choose by what they are, not
//! by where they stand.

use std::collections::{HashMap, HashSet};

use super::spell::sign;
use crate::ir::Ident;

/// The names of one scope, none twice.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    names: HashSet<Ident>,
    /// The number that each name was given last.
    numbers: HashMap<Ident, u64>,
}

impl Scope {
    /// A scope in which some names are taken.
    #[must_use]
    pub fn new(reserved: impl IntoIterator<Item = Ident>) -> Self {
        Self { names: reserved.into_iter().collect(), numbers: HashMap::new() }
    }

    /// Whether the name is taken.
    #[must_use]
    pub fn contains(&self, name: &Ident) -> bool {
        self.names.contains(name)
    }

    /// Takes just this name; `false` if it is taken.
    pub fn take(&mut self, name: Ident) -> bool {
        self.names.insert(name)
    }

    /// Takes the plain name, or a longer one: by the rule.
    pub fn assign(&mut self, plain: Ident, longer: impl IntoIterator<Item = Ident>) -> Ident {
        self.assign_by(plain, longer, Ident::clone).1
    }

    /// As [`Scope::assign`], for names that are something else before they are identifiers.
    pub fn assign_by<T>(
        &mut self,
        plain: T,
        longer: impl IntoIterator<Item = T>,
        mut ident: impl FnMut(&T) -> Ident,
    ) -> (T, Ident) {
        let mut longer = longer.into_iter();
        let mut candidate = plain;
        loop {
            let name = ident(&candidate);
            if self.names.insert(name.clone()) {
                return (candidate, name);
            }
            match longer.next() {
                Some(next) => candidate = next,
                None => return (candidate, self.numbered(&name)),
            }
        }
    }

    /// Names all things of a scope. Each comes with the texts that could name it, the plainest first; then it
    /// may say its case and spell out its signs: `asc` and `ASC` are `Asc` and `AscUpper`.
    ///
    /// The plain names are given out before any other. Of those that could have one, the one that has no other text
    /// gets it, then the one whose text has the fewest capitals, then the fewest signs, then the first in the alphabet.
    pub fn assign_all(&mut self, texts: &[Vec<String>], mut make: impl FnMut(&str) -> Ident) -> Vec<Ident> {
        let plain = |at: usize| texts[at].first().map_or("", String::as_str);
        let mut order: Vec<usize> = (0..texts.len()).collect();
        order.sort_by_cached_key(|&at| {
            let count = |odd: fn(char) -> bool| plain(at).chars().filter(|&letter| odd(letter)).count();
            let signs = count(|letter| !letter.is_alphanumeric());
            (texts[at].len() > 1, count(char::is_uppercase), signs, plain(at))
        });
        let mut idents = vec![None; texts.len()];
        for &at in &order {
            let ident = make(plain(at));
            idents[at] = self.take(ident.clone()).then_some(ident);
        }
        for at in order {
            if idents[at].is_none() {
                let further = texts[at].iter().skip(1).cloned();
                let longer = further.chain(std::iter::once_with(|| explicit(plain(at))).flatten());
                let (_, ident) = self.assign_by(plain(at).to_owned(), longer, |text| make(text));
                idents[at] = Some(ident);
            }
        }
        idents.into_iter().flatten().collect()
    }

    fn numbered(&mut self, name: &Ident) -> Ident {
        let start = name.as_str().trim_end_matches('_');
        let gap = if start.ends_with(|last: char| last.is_ascii_digit()) { "_" } else { "" };
        let number = self.numbers.entry(name.clone()).or_insert(1);
        loop {
            *number += 1;
            let candidate = Ident::new(format!("{start}{gap}{number}"));
            if self.names.insert(candidate.clone()) {
                return candidate;
            }
        }
    }
}

/// What a text that has met another says of itself.
fn explicit(text: &str) -> [String; 4] {
    let (spelled, case) = (spelled(text), case(text));
    [spelled.clone(), format!("{text} {case}"), format!("{spelled} {case}"), points(text)]
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
        '-' => " dash ".to_owned(),
        '*' => " star ".to_owned(),
        '$' | '@' | '_' | '.' | ':' | '/' | ' ' | '#' => format!(" {} ", sign(letter)),
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
    use crate::names;

    fn variants(words: &[&str]) -> Vec<String> {
        let texts: Vec<Vec<String>> = words.iter().map(|word| vec![(*word).to_owned()]).collect();
        let idents = Scope::new([Ident::new("Unknown")]).assign_all(&texts, names::variant);
        idents.into_iter().map(|ident| ident.to_string()).collect()
    }

    #[test]
    fn case_is_said() {
        assert_eq!(variants(&["ASC", "asc", "Asc", ""]), ["AscUpper", "Asc", "AscMixed", "Empty"]);
    }

    #[test]
    fn the_same_over_and_over_is_numbered() {
        assert_eq!(variants(&["a"; 6]), ["A", "ALower", "U61", "U61_2", "U61_3", "U61_4"]);
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

    #[test]
    fn one_name_alone_is_numbered() {
        let mut scope = Scope::default();
        let mut assign = |text: &str| scope.assign(names::variant(text), []).to_string();
        assert_eq!(
            [assign("asc"), assign("ASC"), assign("Asc"), assign("asc2")],
            ["Asc", "Asc2", "Asc3", "Asc2_2"]
        );
    }
}
