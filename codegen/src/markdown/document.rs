//! What a page is read into: sections, and the blocks under a heading.

use super::inline::Text;
use super::table::Table;
use crate::diagnostic::Span;

/// A page as an outline.
#[derive(Debug)]
pub struct Document {
    /// The YAML block that the file starts with, when it does.
    pub front_matter: Option<Span>,
    /// All of the page: a section without a heading that holds the others.
    pub root: Section,
}

/// A heading with its content.
#[derive(Debug)]
pub struct Section {
    /// Level of the heading, 1 to 6; 0 for the root.
    pub level: u8,
    /// The heading.
    pub title: Text,
    /// Blocks before the first heading inside.
    pub blocks: Vec<Block>,
    /// Sections with deeper headings.
    pub sections: Vec<Section>,
}

/// A block under a heading.
#[derive(Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Text),
    /// A table.
    Table(Table),
    /// A code block, with its end.
    Code(Code),
    /// A list: the text of each item of the outer level, with what is nested in it.
    List(Vec<Text>, Span),
    /// An HTML block, with its end.
    Html(Text),
    /// A line across the page.
    Rule(Span),
    /// Anything else (a quotation, say), flattened.
    Other(Text),
    /// A block of code or HTML whose end never comes: it contains all that should follow it.
    Unterminated(Unterminated),
}

/// A block without its end. It is the last one of its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unterminated {
    /// What starts it, as far as that is fixed: a fence, `<!--`, `<pre`.
    pub start: String,
    /// What would end it: the same fence, `-->`, `</pre>`.
    pub end: String,
    /// The whole block.
    pub span: Span,
}

/// A code block.
#[derive(Debug)]
pub struct Code {
    /// The info string after the opening fence; `None` for a block that is indented.
    pub info: Option<String>,
    /// The whole block.
    pub span: Span,
    /// The lines inside.
    pub body: Span,
}

impl Document {
    /// The block that never ends, which only the last one of the page can be.
    #[must_use]
    pub fn unterminated(&self) -> Option<&Unterminated> {
        let mut last = &self.root;
        while let Some(section) = last.sections.last() {
            last = section;
        }
        if let Some(Block::Unterminated(block)) = last.blocks.last() { Some(block) } else { None }
    }
}

impl Section {
    /// All sections inside, at any depth, in the order of the page.
    #[must_use]
    pub fn descendants(&self) -> Vec<&Self> {
        let mut found = Vec::new();
        let mut waiting: Vec<&Self> = self.sections.iter().rev().collect();
        while let Some(section) = waiting.pop() {
            found.push(section);
            waiting.extend(section.sections.iter().rev());
        }
        found
    }
}

impl Block {
    /// Its span.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Paragraph(text) | Self::Html(text) | Self::Other(text) => text.span,
            Self::Table(table) => table.span,
            Self::Code(code) => code.span,
            Self::List(_, span) | Self::Rule(span) => *span,
            Self::Unterminated(block) => block.span,
        }
    }
}
