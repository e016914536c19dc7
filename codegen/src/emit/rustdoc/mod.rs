//! Documentation comments: paragraphs, lists and samples, wrapped and escaped.
//!
//! Texts of the spec are data. [`Inline::spec`] and [`Inline::code`] take them apart into words and
//! escape each, so no text can become a heading, a link, HTML, a code block or, with that, a doctest:
//! a block starts at the beginning of a line, and [`Doc`] alone decides where lines begin.

mod escape;
mod inline;

use proc_macro2::TokenStream;
use quote::quote;

use super::{alias, token};
use crate::ir::Ident;
pub(super) use inline::Inline;

/// Stands for a line break inside a documentation attribute; `output::render` splits there.
///
/// Documents never hold it: control characters are replaced before.
pub(crate) const LINE: char = '\u{1}';

/// Widest line of a comment, its indentation included.
const WIDTH: usize = 100;

/// A documentation comment in the making.
pub(super) struct Doc {
    lines: Vec<String>,
    width: usize,
    in_list: bool,
}

impl Doc {
    /// For a whole file.
    pub(super) fn file() -> Self {
        Self::new(0)
    }

    /// For an item at the top of a file.
    pub(super) fn item() -> Self {
        Self::new(0)
    }

    /// For a field, a variant or a method, or for an item that stands in a macro.
    pub(super) fn member() -> Self {
        Self::new(4)
    }

    /// For a member of an item that stands in a macro.
    pub(super) fn nested() -> Self {
        Self::new(8)
    }

    fn new(indent: usize) -> Self {
        Self { lines: Vec::new(), width: WIDTH - indent - "/// ".len(), in_list: false }
    }

    /// Whether nothing was said yet.
    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// A paragraph; nothing if it has no words.
    pub(super) fn paragraph(mut self, inline: &Inline) -> Self {
        if !inline.is_empty() {
            self.space();
            self.in_list = false;
            inline.wrap("", "", self.width, &mut self.lines);
        }
        self
    }

    /// A text of the spec: its paragraphs and lists, each as such.
    pub(super) fn prose(mut self, text: Option<&str>) -> Self {
        for block in blocks(text.unwrap_or_default()) {
            self = match block {
                ProseBlock::Item(text) => self.entry(&Inline::new().spec(&text)),
                ProseBlock::Paragraph(text) => self.paragraph(&Inline::new().sentence(&text)),
            };
        }
        self
    }

    /// A text of the spec about what has that name; nothing where it only says the name again.
    pub(super) fn about(self, name: &Ident, text: Option<&str>) -> Self {
        let text =
            text.filter(|text| !alias::is_spelled(&text.trim_end_matches('.').replace(' ', "_"), name));
        self.prose(text)
    }

    /// The name on the wire, where the identifier that stands for it does not say it.
    pub(super) fn wire(self, name: &str, ident: &Ident) -> Self {
        if alias::is_spelled(name, ident) {
            return self;
        }
        self.paragraph(&Inline::new().own("On the wire:").code(name).glue("."))
    }

    /// An entry of a list; entries in a row make one list.
    pub(super) fn entry(mut self, inline: &Inline) -> Self {
        if !self.in_list {
            self.space();
        }
        self.in_list = true;
        inline.wrap("- ", "  ", self.width, &mut self.lines);
        self
    }

    /// A heading of ours.
    pub(super) fn heading(mut self, title: &'static str) -> Self {
        self.space();
        self.in_list = false;
        self.lines.push(format!("# {title}"));
        self
    }

    /// A sample of ours, compiled but not run.
    pub(super) fn sample(mut self, lines: Vec<String>) -> Self {
        self.space();
        self.in_list = false;
        self.lines.push("```no_run".to_owned());
        self.lines.extend(lines);
        self.lines.push("```".to_owned());
        self
    }

    /// As an attribute of what follows.
    pub(super) fn outer(&self) -> TokenStream {
        if self.is_empty() {
            return TokenStream::new();
        }
        let text = self.text();
        quote!(#[doc = #text])
    }

    /// As an attribute of the file.
    pub(super) fn inner(&self) -> TokenStream {
        let text = self.text();
        quote!(#![doc = #text])
    }

    fn text(&self) -> proc_macro2::Literal {
        let mut text = String::new();
        for (at, line) in self.lines.iter().enumerate() {
            if at > 0 {
                text.push(LINE);
            }
            if !line.is_empty() {
                text.push(' ');
                text.push_str(line);
            }
        }
        token::raw(&text)
    }

    fn space(&mut self) {
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
    }
}

enum ProseBlock {
    Paragraph(String),
    Item(String),
}

/// Takes a text apart: an empty line ends a paragraph, a line that starts with a bullet is an entry.
fn blocks(text: &str) -> Vec<ProseBlock> {
    let mut blocks: Vec<ProseBlock> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        let bullet = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
        match (bullet, blocks.last_mut()) {
            _ if line.is_empty() => open = false,
            (Some(entry), _) => {
                blocks.push(ProseBlock::Item(entry.to_owned()));
                open = true;
            }
            (None, Some(ProseBlock::Paragraph(text) | ProseBlock::Item(text))) if open => {
                text.push('\n');
                text.push_str(line);
            }
            (None, _) => {
                blocks.push(ProseBlock::Paragraph(line.to_owned()));
                open = true;
            }
        }
    }
    blocks
}
