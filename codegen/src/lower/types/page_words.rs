//! Enumerations that live in the module of a page: words that only its parameters use.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::Input;
use super::classes::{Class, Classes};
use super::shape::ShapeId;
use crate::ir::Ident;
use crate::lower::names;

/// The class, page and name of each of them: the parameter's name; where two share it, with the action's.
pub(super) fn entries(
    input: &Input<'_>,
    classes: &Classes,
    words: &[ShapeId],
    local: &HashMap<Class, usize>,
) -> Vec<(Class, usize, Ident)> {
    let mut wanted: BTreeMap<(usize, Class), BTreeSet<(&str, &str)>> = BTreeMap::new();
    for (words, &shape) in input.words.iter().zip(words) {
        let class = classes.of(shape);
        if let Some(&page) = local.get(&class) {
            wanted.entry((page, class)).or_default().insert((&words.parameter, &words.action));
        }
    }
    let mut wishes: Vec<(usize, Vec<String>, Class)> =
        wanted.into_iter().map(|((page, class), places)| (page, names_of(&places), class)).collect();
    wishes.sort();
    let mut short: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for (page, texts, _) in &wishes {
        *short.entry((*page, texts.first().cloned().unwrap_or_default())).or_default() += 1;
    }
    for (page, texts, _) in &mut wishes {
        let text = texts.first().cloned().unwrap_or_default();
        if short.get(&(*page, text)).is_some_and(|&count| count > 1) {
            texts.remove(0);
        }
    }
    let mut taken: BTreeSet<(usize, Ident)> = calls(input);
    let mut entries = Vec::with_capacity(wishes.len());
    for (page, texts, class) in wishes {
        let last = texts.last().cloned().unwrap_or_default();
        let longer = (1..).map(|times| format!("{last}{}", " word".repeat(times)));
        let mut idents = texts.into_iter().chain(longer).map(|text| names::page_type(&text));
        if let Some(ident) = idents.find(|ident| taken.insert((page, ident.clone()))) {
            entries.push((class, page, ident));
        }
    }
    entries
}

/// The parameter's name, then the same behind each action's.
fn names_of(places: &BTreeSet<(&str, &str)>) -> Vec<String> {
    let short = places.iter().take(1).map(|(parameter, _)| (*parameter).to_owned());
    let long = places.iter().map(|(parameter, action)| format!("{action} {parameter}"));
    short.chain(long).collect()
}

/// The names of the calls of each page, as far as schemas and words tell.
fn calls(input: &Input<'_>) -> BTreeSet<(usize, Ident)> {
    let pages: BTreeMap<&str, usize> =
        input.words.iter().map(|words| (words.resource_name.as_str(), words.resource)).collect();
    let used = input.uses.iter().filter_map(|used| {
        let (page, action) = used.action.split_once('.')?;
        Some((*pages.get(page)?, names::page_type(action)))
    });
    let words = input.words.iter().map(|words| (words.resource, names::page_type(&words.action)));
    used.chain(words).collect()
}
