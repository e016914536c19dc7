//! Headings → nested sections.

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
