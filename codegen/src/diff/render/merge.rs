//! Changes of one place in as few lines as say them.

use super::{RUST_ONLY, all_words};
use crate::diff::phrase::{code, list};
use crate::diff::report::{Impact, What};

/// The changes of one place, line by line: what is the same of several things is told once, and words
/// come last, in one line.
pub(super) fn merge(changes: &[(Impact, &What)]) -> Vec<String> {
    let mut lines: Vec<(Impact, &What, Vec<String>)> = Vec::new();
    let mut words = Vec::new();
    for &(impact, what) in changes {
        match what {
            What::Words(about) => words.push(about.clone()),
            What::Said { name, .. } | What::Of { name, .. } => {
                match lines.iter_mut().find(|line| line.0 == impact && same(line.1, what)) {
                    Some(line) => line.2.push(name.clone()),
                    None => lines.push((impact, what, vec![name.clone()])),
                }
            }
            _ => lines.push((impact, what, Vec::new())),
        }
    }
    let told = |(impact, what, names): (Impact, &What, Vec<String>)| {
        phrase(what, &names) + if impact.is_rust_only() { RUST_ONLY } else { "" }
    };
    let mut out: Vec<String> = lines.into_iter().map(told).collect();
    out.extend((!words.is_empty()).then(|| all_words(&words)));
    out
}

/// Whether two changes say the same, of different things.
fn same(one: &What, other: &What) -> bool {
    match (one, other) {
        (What::Said { rest: one, .. }, What::Said { rest: other, .. })
        | (What::Of { one, .. }, What::Of { one: other, .. }) => one == other,
        _ => false,
    }
}

/// A change in words, of one thing or of several.
fn phrase(what: &What, names: &[String]) -> String {
    match what {
        What::Phrase(phrase) => phrase.clone(),
        What::Words(about) => all_words(std::slice::from_ref(about)),
        What::Renamed { old, new } => format!("{} is now {}", code(old), code(new)),
        What::Said { rest, .. } if names.len() > 1 => format!("each of {}{rest}", list(names)),
        What::Said { name, rest } => format!("{name}{rest}"),
        What::Of { many, .. } if names.len() > 1 => format!("{many} {}", list(names)),
        What::Of { one, name, .. } => format!("{one} {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_several_things_is_one_line() {
        let whats = [
            (Impact::Additive, What::of("new field", "`a`")),
            (Impact::RustOnly, What::said("`b`", " is `integer` (was `number`)")),
            (Impact::Text, What::Words("`e`".to_owned())),
            (Impact::Additive, What::of("new field", "`c`")),
            (Impact::RustOnly, What::said("`d`", " is `integer` (was `number`)")),
            (Impact::Breaking, What::said("`d`", " is `integer` (was `number`)")),
        ];
        let lines = merge(&whats.iter().map(|(impact, what)| (*impact, what)).collect::<Vec<_>>());
        assert_eq!(
            lines,
            [
                "new fields `a` and `c`",
                "each of `b` and `d` is `integer` (was `number`) *(Rust only)*",
                "`d` is `integer` (was `number`)",
                "words about `e`",
            ]
        );
    }
}
