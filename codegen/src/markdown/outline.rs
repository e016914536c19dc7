//! Headings → nested sections, and what must not swallow a heading.

use std::borrow::Cow;

use super::document::{Block, Section};
use super::inline::Text;

/// Sections that are still open, outermost first. Levels grow strictly, so it never holds more than seven.
pub(super) struct Outline {
    root: Section,
    open: Vec<Section>,
}

impl Outline {
    pub(super) fn new(start: Text) -> Self {
        let root = Section { level: 0, title: start, blocks: Vec::new(), sections: Vec::new() };
        Self { root, open: Vec::new() }
    }

    /// Adds a block to the section that was opened last.
    pub(super) fn block(&mut self, block: Block) {
        self.open.last_mut().unwrap_or(&mut self.root).blocks.push(block);
    }

    /// Opens a section, after closing all that are not around it.
    pub(super) fn heading(&mut self, level: u8, title: Text) {
        self.close(level);
        self.open.push(Section { level, title, blocks: Vec::new(), sections: Vec::new() });
    }

    pub(super) fn finish(mut self) -> Section {
        self.close(0);
        self.root
    }

    fn close(&mut self, level: u8) {
        while let Some(section) = self.open.pop_if(|section| section.level >= level) {
            self.open.last_mut().unwrap_or(&mut self.root).sections.push(section);
        }
    }
}

/// A page in which no `<br/>` is on a line of its own right above a heading: to markdown the heading
/// would be more of the same HTML. Spaces take its place, so that every byte stays where it is.
pub(super) fn blank_breaks(text: &str) -> Cow<'_, str> {
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
        assert_eq!(blank_breaks("a\n\n<br/>\n## B\n<br>  \n# C"), "a\n\n     \n## B\n      \n# C");
        for same in
            ["<br/>\n\n# A", "x <br/>\n# A", "<br/> x\n# A", "<br/>", "| <br/> |\n# A", "<broken>\n# A"]
        {
            assert!(matches!(blank_breaks(same), Cow::Borrowed(_)), "{same}");
        }
    }
}
