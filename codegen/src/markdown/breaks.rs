//! Line breaks right above headings.

use std::borrow::Cow;

/// A page in which no `<br/>` stands on a line of its own right above a heading: to markdown the heading
/// would be more of the same HTML. Spaces take its place, so that every byte stays where it is.
pub(super) fn blank(text: &str) -> Cow<'_, str> {
    let mut blank = Cow::Borrowed(text);
    for (start, _) in text.match_indices("<br") {
        let rest = text.get(start..).unwrap_or_default();
        let (tag, below) = rest.split_once('\n').unwrap_or((rest, ""));
        let alone = text.get(..start).is_some_and(|before| before.is_empty() || before.ends_with('\n'));
        if alone && below.starts_with('#') && matches!(tag.trim_end(), "<br/>" | "<br />" | "<br>") {
            blank.to_mut().replace_range(start..start + tag.len(), &" ".repeat(tag.len()));
        }
    }
    blank
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_above_headings_and_alone() {
        assert_eq!(blank("a\n\n<br/>\n## B\n<br>  \n# C"), "a\n\n     \n## B\n      \n# C");
        for same in
            ["<br/>\n\n# A", "x <br/>\n# A", "<br/> x\n# A", "<br/>", "| <br/> |\n# A", "<broken>\n# A"]
        {
            assert!(matches!(blank(same), Cow::Borrowed(_)), "{same}");
        }
    }
}
