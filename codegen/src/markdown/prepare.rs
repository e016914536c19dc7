//! What markdown would read otherwise than it is meant: the front matter, and a `<br/>` above a heading.
//!
//! Spaces take the place of both, so that every byte stays where it is.

use std::borrow::Cow;
use std::ops::Range;

/// The YAML block that a file starts with: from a line `---` at its very start, with text right below, to the next
/// such line. A `---` anywhere else is a line across the page, or the underline of a heading.
pub(super) fn front_matter(text: &str) -> Option<Range<usize>> {
    let is_mark = |line: &str| line.trim_end() == "---";
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| is_mark(line))?;
    let mut end = first.len();
    for line in lines {
        let is_second = end == first.len();
        end += line.len();
        if is_mark(line) {
            let last = text.get(..end).map_or(end, |block| block.trim_end().len());
            return (!is_second).then_some(0..last);
        }
        if is_second && line.trim().is_empty() {
            return None;
        }
    }
    None
}

/// A page without its front matter, in which no `<br/>` is on a line of its own right above a heading: to markdown
/// the heading would be more of the same HTML.
pub(super) fn blank(text: &str, front: Option<Range<usize>>) -> Cow<'_, str> {
    let mut blank = Cow::Borrowed(text);
    for range in front.into_iter().chain(breaks(text)) {
        let spaces = " ".repeat(range.len());
        blank.to_mut().replace_range(range, &spaces);
    }
    blank
}

/// The tags that are alone on the line above a heading.
fn breaks(text: &str) -> impl Iterator<Item = Range<usize>> {
    let starts_line = |at: usize| at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
    let starts = text.match_indices("<br").map(|(at, _)| at).filter(move |&at| starts_line(at));
    starts.filter_map(|start| {
        let (tag, below) = text.get(start..)?.split_once('\n')?;
        let is_break = below.starts_with('#') && matches!(tag.trim_end(), "<br/>" | "<br />" | "<br>");
        is_break.then(|| start..start + tag.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_only_above_headings_and_alone() {
        let blank = |text| blank(text, None);
        assert_eq!(blank("a\n\n<br/>\n## B\n<br>  \n# C"), "a\n\n     \n## B\n      \n# C");
        for same in
            ["<br/>\n\n# A", "x <br/>\n# A", "<br/> x\n# A", "<br/>", "| <br/> |\n# A", "<broken>\n# A"]
        {
            assert!(matches!(blank(same), Cow::Borrowed(_)), "{same}");
        }
    }

    #[test]
    fn front_matter_only_at_the_start() {
        assert_eq!(front_matter("---\na: é\n--- \n# B\n---\n"), Some(0..13));
        assert_eq!(front_matter("---\na\n\nb\n---"), Some(0..12));
        for none in
            ["# A\n---\na: b\n---\n", "\n---\na: b\n---\n", "---\n\na\n---\n", "---\n---\n", "---\na: b\n"]
        {
            assert_eq!(front_matter(none), None, "{none:?}");
        }
    }
}
