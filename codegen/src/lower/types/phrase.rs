//! Names as lists of words: joined, compared, made singular.

use crate::lower::names;

/// A name as lower-case words.
pub(super) type Phrase = Vec<String>;

/// Words that say little by themselves.
const VAGUE: &[&str] = &[
    "action",
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
    "list",
    "meta",
    "method",
    "mode",
    "name",
    "object",
    "option",
    "options",
    "output",
    "result",
    "setting",
    "settings",
    "source",
    "state",
    "status",
    "target",
    "type",
    "value",
];

/// The words of a name.
pub(super) fn phrase(text: &str) -> Phrase {
    let ident = names::value(text);
    ident.as_str().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether words say too little to name a type without naming where it lives.
pub(super) fn is_vague(words: &[String]) -> bool {
    words.iter().all(|word| VAGUE.contains(&word.as_str()))
}

/// Words, then more words; words that end the first and begin the second stand once.
pub(super) fn join(first: &[String], second: &[String]) -> Phrase {
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

/// The words that all phrases end with, none of them among the first `start` words.
pub(super) fn common_end(phrases: &[&Phrase], start: usize) -> Phrase {
    let Some((first, others)) = phrases.split_first() else { return Vec::new() };
    let shortest = phrases.iter().map(|phrase| phrase.len()).min().unwrap_or(0).saturating_sub(start);
    let at =
        |phrase: &Phrase, back: usize| phrase.len().checked_sub(back).and_then(|at| phrase.get(at)).cloned();
    let count =
        (1..=shortest).take_while(|&back| others.iter().all(|other| at(other, back) == at(first, back)));
    first[first.len() - count.count()..].to_vec()
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
    }

    #[test]
    fn common_parts() {
        let phrases = ["advancedDeviceQuery", "advancedEventQuery"].map(phrase);
        let all: Vec<&Phrase> = phrases.iter().collect();
        assert_eq!(common_start(&all), ["advanced"]);
        assert_eq!(common_end(&all, 1), ["query"]);
        assert_eq!(common_start(&[]), Vec::<String>::new());
    }
}
