//! Types that have another name in Rust: where many names changed in the same way, the pattern is listed once.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diff::phrase::code;

/// From so many names on a common change is listed once.
const LEAST: usize = 3;

/// Writes the pairs of paths.
pub(super) fn names(pairs: &[(String, String)], out: &mut String) {
    let mut ways: BTreeMap<(&str, &str), Vec<(&str, &str)>> = BTreeMap::new();
    for (old, new) in pairs {
        let common = tail(old, new);
        let way = (&old[..old.len() - common], &new[..new.len() - common]);
        ways.entry(way).or_default().push((old, new));
    }
    let mut single: Vec<(&str, &str)> = Vec::new();
    for ((before, now), pairs) in ways {
        if pairs.len() < LEAST {
            single.extend(pairs);
            continue;
        }
        let _ = writeln!(out, "- {} is now {}, in {} names", stem(before), stem(now), pairs.len());
        let names: Vec<String> = pairs.iter().map(|(old, _)| code(old)).collect();
        let _ = write!(out, "  <details><summary>which</summary>\n\n  {}\n  </details>\n", names.join(", "));
    }
    single.sort_unstable();
    for (old, new) in single {
        let _ = writeln!(out, "- {} is now {}", code(old), code(new));
    }
}

fn stem(stem: &str) -> String {
    code(format!("{stem}…"))
}

/// How many bytes at the end are common to both, from the beginning of a word on.
fn tail(old: &str, new: &str) -> usize {
    let words = |name: &str| -> Vec<usize> {
        let start = name.rfind("::").map_or(0, |at| at + 2);
        let is_start = |&(at, letter): &(usize, char)| at > start && letter.is_ascii_uppercase();
        name.char_indices().filter(is_start).map(|(at, _)| name.len() - at).collect()
    };
    let (olds, news) = (words(old), words(new));
    let same = |length: &&usize| news.contains(length) && old.ends_with(&new[new.len() - **length..]);
    olds.iter().find(same).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(pairs: &[(&str, &str)]) -> String {
        let pairs: Vec<_> = pairs.iter().map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect();
        let mut out = String::new();
        names(&pairs, &mut out);
        out
    }

    #[test]
    fn a_common_renaming_is_listed_once() {
        let pairs =
            [("m::OldA", "m::NewA"), ("m::OldAB", "m::NewAB"), ("m::OldC", "m::NewC"), ("m::Old", "m::New")];
        let way = "- `m::Old…` is now `m::New…`, in 4 names\n";
        let list = "  <details><summary>which</summary>\n\n  `m::OldA`, `m::OldAB`, `m::OldC`, `m::Old`\n  </details>\n";
        assert_eq!(written(&pairs), format!("{way}{list}"));
        assert!(written(&pairs[..3]).starts_with("- `m::Old…` is now `m::New…`, in 3 names\n"));
        let two = "- `m::OldA` is now `m::NewA`\n- `m::OldAB` is now `m::NewAB`\n";
        assert_eq!(written(&pairs[..2]), two);
        let longer = ["A", "B", "C"].map(|end| (format!("models::Old{end}"), format!("models::New{end}")));
        let longer = longer.each_ref().map(|(old, new)| (old.as_str(), new.as_str()));
        assert!(written(&longer).starts_with("- `models::Old…` is now `models::New…`, in 3 names\n"));
        let moved = ["A", "B", "C"].map(|name| (format!("old::{name}"), format!("new::{name}")));
        let moved = moved.each_ref().map(|(old, new)| (old.as_str(), new.as_str()));
        assert!(
            written(&moved).starts_with("- `old::A` is now `new::A`\n"),
            "no word but the whole name is common"
        );
    }
}
