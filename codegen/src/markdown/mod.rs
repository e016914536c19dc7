//! Markdown → [`Document`]: an outline of sections with blocks, every part with its place.
//!
//! Knows markdown, not our dialects. Text is flattened for reading: entities are decoded, links become
//! their text and are kept aside, code spans keep their backticks and emphasis its stars, for in these
//! documents a star is as often a wildcard as it is emphasis.
//!
//! In comes the text of a page, out goes the outline; no other module sees the events of the parser.
//!
//! The events of the parser are folded in loops, never by recursion: depth costs no stack.

mod fold;
mod inline;
mod outline;
mod table;

pub use table::{Row, Table};

use pulldown_cmark::Options;

use crate::diagnostic::{FileId, Span, Spanned};
use crate::source::offset;

/// A page as an outline.
#[derive(Debug)]
pub struct Document {
    /// The YAML block at the top, when there is one.
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

/// A run of text, flattened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text with its white space normalised.
    pub text: String,
    /// Links in it.
    pub links: Vec<Link>,
    /// The first anchor in it: the name of an `<a name="…">`.
    pub anchor: Option<Spanned<String>>,
    /// Whether part of it is emphasised, or HTML that shows.
    pub marked: bool,
    /// Its span.
    pub span: Span,
}

/// A link of a [`Text`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its text, flattened.
    pub text: String,
    /// Where it leads.
    pub target: String,
    /// Its span.
    pub span: Span,
}

/// A block under a heading.
#[derive(Debug)]
pub enum Block {
    /// A paragraph.
    Paragraph(Text),
    /// A table.
    Table(Table),
    /// A code block.
    Code(Code),
    /// A list: the text of each item of the outer level, with what is nested in it.
    List(Vec<Text>, Span),
    /// An HTML block.
    Html(Text),
    /// A line across the page.
    Rule(Span),
    /// Anything else (a quotation, say), flattened.
    Other(Text),
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
    /// Whether the block has its closing fence.
    pub closed: bool,
}

impl Document {
    /// Reads a page.
    #[must_use]
    pub fn parse(file: FileId, text: &str) -> Self {
        fold::fold(file, &outline::blank_breaks(text))
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
        }
    }
}

impl Text {
    /// The link, when the text is one link and nothing else.
    #[must_use]
    pub fn sole_link(&self) -> Option<&Link> {
        match self.links.as_slice() {
            [link] if link.text == self.text => Some(link),
            _ => None,
        }
    }

    /// The text without the backticks of a code span, where it is all code.
    #[must_use]
    pub fn unquoted(&self) -> &str {
        let inner = self.text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
        inner.filter(|inner| !inner.contains('`')).unwrap_or(&self.text)
    }
}

/// The markdown that is read: `CommonMark` with tables and a YAML block at the top.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
}

/// A range of bytes as a span.
fn span(file: FileId, range: &std::ops::Range<usize>) -> Span {
    Span { file, start: offset(range.start), end: offset(range.end) }
}
