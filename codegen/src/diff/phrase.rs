//! Changes as phrases of markdown.

use super::report::{Detail, Impact};

/// A name or value as a code span: whatever it holds, it stays one, on one line.
pub(super) fn code(text: impl AsRef<str>) -> String {
    let text: String = text.as_ref().chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let (mut longest, mut run) = (0, 0);
    for letter in text.chars() {
        run = if letter == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let pad =
        if text.is_empty() || text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Several names as code spans: `a`, `b` and `c`.
pub(super) fn codes<T: AsRef<str>>(texts: impl IntoIterator<Item = T>) -> String {
    list(&texts.into_iter().map(code).collect::<Vec<_>>())
}

/// What something is now, and was before: `a` (was `b`).
pub(super) fn changed(now: impl AsRef<str>, before: impl AsRef<str>) -> String {
    format!("{} (was {})", code(now), code(before))
}

/// An enumeration: a, b and c.
pub(super) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The mark of a change that leaves the wire as it is.
pub(super) const RUST_ONLY: &str = " *(Rust only)*";

/// The changes of one place, line by line: what is the same for several things is listed once, and wording
/// changes come last, in one line.
pub(super) fn merge(changes: &[(Impact, &Detail)]) -> Vec<String> {
    let mut lines: Vec<(Impact, &Detail, Vec<String>)> = Vec::new();
    let mut wording = Vec::new();
    for &(impact, detail) in changes {
        match detail {
            Detail::Wording(about) => wording.push(about.clone()),
            Detail::Statement { name, .. } | Detail::Item { name, .. } => {
                match lines.iter_mut().find(|line| line.0 == impact && same(line.1, detail)) {
                    Some(line) => line.2.push(name.clone()),
                    None => lines.push((impact, detail, vec![name.clone()])),
                }
            }
            _ => lines.push((impact, detail, Vec::new())),
        }
    }
    let line = |(impact, detail, names): (Impact, &Detail, Vec<String>)| {
        phrase(detail, &names) + if impact.is_rust_only() { RUST_ONLY } else { "" }
    };
    let mut out: Vec<String> = lines.into_iter().map(line).collect();
    out.extend((!wording.is_empty()).then(|| all_wording(&wording)));
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

/// The phrase of a change, of one thing or of several.
fn phrase(detail: &Detail, names: &[String]) -> String {
    match detail {
        Detail::Phrase(phrase) => phrase.clone(),
        Detail::Wording(about) => all_wording(std::slice::from_ref(about)),
        Detail::Renamed { old, new } => format!("{} is now {}", code(old), code(new)),
        Detail::Statement { rest, .. } if names.len() > 1 => format!("each of {}{rest}", list(names)),
        Detail::Statement { name, rest } => format!("{name}{rest}"),
        Detail::Item { many, .. } if names.len() > 1 => format!("{many} {}", list(names)),
        Detail::Item { one, name, .. } => format!("{one} {name}"),
    }
}

fn all_wording(about: &[String]) -> String {
    format!("changed documentation of {}", list(about))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_quote_any_text() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`"), "`` ` ``");
        assert_eq!(code("a\n# b"), "`a # b`");
        assert_eq!(code(""), "`  `");
        assert_eq!(code("`a"), "`` `a ``");
        assert_eq!(code("a "), "` a  `");
        assert_eq!(code("``"), "``` `` ```");
        assert_eq!(codes(["a", "b", "c"]), "`a`, `b` and `c`");
    }

    #[test]
    fn equal_statements_are_merged() {
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
                "changed documentation of `e`",
            ]
        );
    }
}
