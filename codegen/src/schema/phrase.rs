//! Names as lists of words: joined, compared, made singular.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::names;

/// A name as lower-case words.
pub(super) type Phrase = Vec<String>;

/// Words that say little by themselves.
const VAGUE: &[&str] = &[
    "action",
    "condition",
    "config",
    "configuration",
    "count",
    "data",
    "entry",
    "field",
    "filter",
    "format",
    "id",
    "info",
    "input",
    "item",
    "key",
    "kind",
    "level",
    "limit",
    "list",
    "meta",
    "method",
    "metric",
    "mode",
    "name",
    "object",
    "option",
    "output",
    "request",
    "response",
    "result",
    "setting",
    "source",
    "stat",
    "state",
    "stats",
    "status",
    "summary",
    "target",
    "type",
    "usage",
    "value",
];

/// Words that only connect others.
const CONNECTING: &[&str] = &["and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "to", "with"];

/// The words of a name.
pub(super) fn phrase(text: &str) -> Phrase {
    let ident = names::value(text);
    ident.as_str().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether words say too little to name a type without naming where it lives.
pub(super) fn is_vague(words: &[String]) -> bool {
    words.iter().all(|word| VAGUE.contains(&word.as_str()) || VAGUE.contains(&one(word).as_str()))
}

/// Words, then more words; words that end the first and begin the second stand once, also where the first
/// ends in many of what the second begins with (`device counts`, `count`: `device count`).
pub(super) fn join(first: &[String], second: &[String]) -> Phrase {
    if let (Some((last, before)), Some(next)) = (first.split_last(), second.first())
        && singular_word(last).as_ref() == Some(next)
    {
        return [before, second].concat();
    }
    let most = first.len().min(second.len());
    let shared = (1..=most).rev().find(|&count| first[first.len() - count..] == second[..count]).unwrap_or(0);
    [first, &second[shared..]].concat()
}

/// The words that all phrases begin with.
pub(super) fn common_start(phrases: &[&Phrase]) -> Phrase {
    let Some((first, others)) = phrases.split_first() else { return Vec::new() };
    let count = (0..first.len()).take_while(|&at| others.iter().all(|other| other.get(at) == first.get(at)));
    first[..count.count()].to_vec()
}

/// What names have in common: the words that all begin with, and those that all end with if they say
/// something; else the run of words that most of them have, and more than half.
///
/// One and many are the same word here.
pub(super) fn common(phrases: &[Phrase]) -> Phrase {
    let single: Vec<Phrase> =
        phrases.iter().map(|phrase| phrase.iter().map(|word| one(word)).collect()).collect();
    let all: Vec<&Phrase> = single.iter().collect();
    let start = common_start(&all).len();
    if start == 0 {
        return frequent_run(&single);
    }
    let end = common_end(&all, start);
    let end = if is_vague(&end) { 0 } else { end.len() };
    // A word that all have in the plural stays as it is.
    let word = |at: &dyn Fn(&Phrase) -> Option<String>| {
        let first = phrases.first().and_then(at);
        if phrases.iter().all(|phrase| at(phrase) == first) { first } else { first.map(|word| one(&word)) }
    };
    let starts = (0..start).filter_map(|index| word(&|phrase| phrase.get(index).cloned()));
    let ends = (1..=end).rev().filter_map(|back| {
        word(&|phrase| phrase.len().checked_sub(back).and_then(|index| phrase.get(index)).cloned())
    });
    starts.chain(ends).collect()
}

fn one(word: &str) -> String {
    singular_word(word).unwrap_or_else(|| word.to_owned())
}

/// The words that all phrases end with, without a connecting word at their start.
pub(super) fn common_tail(phrases: &[&Phrase]) -> Phrase {
    let end = common_end(phrases, 0);
    end.into_iter().skip_while(|word| CONNECTING.contains(&word.as_str())).collect()
}

/// The words that all phrases end with, none of them among the first `start` words.
fn common_end(phrases: &[&Phrase], start: usize) -> Phrase {
    let Some((first, others)) = phrases.split_first() else { return Vec::new() };
    let shortest = phrases.iter().map(|phrase| phrase.len()).min().unwrap_or(0).saturating_sub(start);
    let at =
        |phrase: &Phrase, back: usize| phrase.len().checked_sub(back).and_then(|at| phrase.get(at)).cloned();
    let count =
        (1..=shortest).take_while(|&back| others.iter().all(|other| at(other, back) == at(first, back)));
    first[first.len() - count.count()..].to_vec()
}

/// Longest run of words that is looked for.
const MAX_RUN: usize = 4;

/// The run of words that most phrases have, if more than half have it and it says something; of two the longer
/// one, then the first in the alphabet.
fn frequent_run(phrases: &[Phrase]) -> Phrase {
    let mut counts: BTreeMap<&[String], usize> = BTreeMap::new();
    for phrase in phrases {
        let windows = (1..=MAX_RUN.min(phrase.len())).flat_map(|length| phrase.windows(length));
        let runs: BTreeSet<&[String]> = windows.collect();
        for run in runs {
            *counts.entry(run).or_default() += 1;
        }
    }
    let frequent = counts.into_iter().filter(|(run, count)| count * 2 > phrases.len() && !is_vague(run));
    let best = frequent.max_by_key(|&(run, count)| (count, run.len(), Reverse(run)));
    best.map_or_else(Vec::new, |(run, _)| run.to_vec())
}

/// The words for one of what the words name many of; `None` when they name one already.
pub(super) fn singular(words: &[String]) -> Option<Phrase> {
    let (last, before) = words.split_last()?;
    let one = singular_word(last)?;
    Some([before, &[one]].concat())
}

fn singular_word(word: &str) -> Option<String> {
    const SAME: &[&str] =
        &["series", "news", "species", "status", "bus", "lens", "alias", "canvas", "gas", "bias"];
    let cut = |end: &str, put: &str| word.strip_suffix(end).map(|stem| format!("{stem}{put}"));
    if SAME.contains(&word) || word.len() < 3 {
        return None;
    }
    match word {
        "axes" => return Some("axis".to_owned()),
        "indices" => return Some("index".to_owned()),
        "children" => return Some("child".to_owned()),
        "people" => return Some("person".to_owned()),
        "movies" | "cookies" | "ties" | "pies" => return cut("s", ""),
        _ => {}
    }
    if word.len() > 4 && word.ends_with("ies") {
        return cut("ies", "y");
    }
    let hissing = ["sses", "xes", "ches", "shes", "uses", "zzes"];
    if hissing.iter().any(|end| word.ends_with(end)) && word != "uses" && word != "caches" {
        return cut("es", "");
    }
    if word.ends_with("ss") || word.ends_with("us") || word.ends_with("is") || !word.ends_with('s') {
        return None;
    }
    cut("s", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> String {
        singular(&phrase(text)).map_or_else(|| "-".to_owned(), |words| words.join(" "))
    }

    #[test]
    fn a_name_is_vague_if_all_its_words_are_one_or_many() {
        for vague in ["status", "states", "request result", "summary results"] {
            assert!(is_vague(&phrase(vague)), "{vague}");
        }
        for clear in ["device", "devices", "device status", "states of devices"] {
            assert!(!is_vague(&phrase(clear)), "{clear}");
        }
    }

    #[test]
    fn plurals() {
        assert_eq!(one("attributes"), "attribute");
        assert_eq!(one("deviceTags"), "device tag");
        assert_eq!(one("categories"), "category");
        assert_eq!(one("yAxes"), "y axis");
        assert_eq!(one("addresses"), "address");
        assert_eq!(one("statuses"), "status");
        assert_eq!(one("branches"), "branch");
        for same in ["status", "data", "address", "timeSeries", "analysis", ""] {
            assert_eq!(one(same), "-", "{same}");
        }
    }

    #[test]
    fn joints() {
        let say = |a: &str, b: &str| join(&phrase(a), &phrase(b)).join(" ");
        assert_eq!(say("device", "deviceClass"), "device class");
        assert_eq!(say("dashboardBlock", "config"), "dashboard block config");
        assert_eq!(say("applicationReadme", "readme"), "application readme");
        assert_eq!(say("deviceCounts", "count"), "device count");
    }

    #[test]
    fn common_parts() {
        let say =
            |names: &[&str]| common(&names.iter().map(|name| phrase(name)).collect::<Vec<_>>()).join(" ");
        assert_eq!(say(&["advancedDeviceQuery", "advancedEventQuery"]), "advanced query");
        assert_eq!(say(&["apiToken", "apiTokens"]), "api token");
        assert_eq!(say(&["dashboardPost", "dashboard", "applicationDashboardPost"]), "dashboard");
        assert_eq!(say(&["device", "event"]), "");
        assert_eq!(say(&[]), "");
    }
}
