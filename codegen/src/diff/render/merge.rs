//! Changes of one place in as few lines as say them.

use super::{RUST_ONLY, all_words};
use crate::diff::phrase::{code, list};
use crate::diff::report::{Detail, Impact};

/// The changes of one place, line by line: what is the same for several things is listed once, and wording
/// changes come last, in one line.
pub(super) fn merge(changes: &[(Impact, &Detail)]) -> Vec<String> {
    let mut lines: Vec<(Impact, &Detail, Vec<String>)> = Vec::new();
    let mut words = Vec::new();
    for &(impact, detail) in changes {
        match detail {
            Detail::Wording(about) => words.push(about.clone()),
            Detail::Statement { name, .. } | Detail::Item { name, .. } => {
                match lines.iter_mut().find(|line| line.0 == impact && same(line.1, detail)) {
                    Some(line) => line.2.push(name.clone()),
                    None => lines.push((impact, detail, vec![name.clone()])),
                }
            }
            _ => lines.push((impact, detail, Vec::new())),
        }
    }
    let told = |(impact, detail, names): (Impact, &Detail, Vec<String>)| {
        phrase(detail, &names) + if impact.is_rust_only() { RUST_ONLY } else { "" }
    };
    let mut out: Vec<String> = lines.into_iter().map(told).collect();
    out.extend((!words.is_empty()).then(|| all_words(&words)));
    out
}

/// Whether two changes say the same, of different things.
fn same(one: &Detail, other: &Detail) -> bool {
    match (one, other) {
        (Detail::Statement { rest: one, .. }, Detail::Statement { rest: other, .. })
        | (Detail::Item { one, .. }, Detail::Item { one: other, .. }) => one == other,
        _ => false,
    }
}

/// A change in words, of one thing or of several.
fn phrase(detail: &Detail, names: &[String]) -> String {
    match detail {
        Detail::Phrase(phrase) => phrase.clone(),
        Detail::Wording(about) => all_words(std::slice::from_ref(about)),
        Detail::Renamed { old, new } => format!("{} is now {}", code(old), code(new)),
        Detail::Statement { rest, .. } if names.len() > 1 => format!("each of {}{rest}", list(names)),
        Detail::Statement { name, rest } => format!("{name}{rest}"),
        Detail::Item { many, .. } if names.len() > 1 => format!("{many} {}", list(names)),
        Detail::Item { one, name, .. } => format!("{one} {name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_several_things_is_one_line() {
        let details = [
            (Impact::Additive, Detail::item("new field", "`a`")),
            (Impact::RustOnly, Detail::statement("`b`", " is `integer` (was `number`)")),
            (Impact::Text, Detail::Wording("`e`".to_owned())),
            (Impact::Additive, Detail::item("new field", "`c`")),
            (Impact::RustOnly, Detail::statement("`d`", " is `integer` (was `number`)")),
            (Impact::Breaking, Detail::statement("`d`", " is `integer` (was `number`)")),
        ];
        let lines = merge(&details.iter().map(|(impact, detail)| (*impact, detail)).collect::<Vec<_>>());
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
