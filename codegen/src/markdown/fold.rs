//! The parser's events → a [`Document`].

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, OffsetIter, Options, Parser, Tag, TagEnd};

use super::document::{Block, Code, Document, Section, Unterminated};
use super::inline::{InlineText, Text, span};
use super::outline::Outline;
use super::prepare;
use super::table::{Row, Table, written_cells};
use super::unterminated;
use crate::diagnostic::FileId;

impl Document {
    /// Reads a page.
    #[must_use]
    pub fn parse(file: FileId, text: &str) -> Self {
        let front = prepare::front_matter(text);
        let root = fold(file, &prepare::blank(text, front.clone()));
        Self { front_matter: front.map(|front| span(file, &front)), root }
    }
}

/// The targets of all links of a page, as markdown reads them.
#[must_use]
pub fn link_targets(text: &str) -> Vec<String> {
    let text = prepare::blank(text, prepare::front_matter(text));
    let target = |event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.into_string()),
        _ => None,
    };
    Parser::new_ext(&text, Options::ENABLE_TABLES).filter_map(target).collect()
}

fn fold(file: FileId, source: &str) -> Section {
    let events = Parser::new_ext(source, Options::ENABLE_TABLES).into_offset_iter();
    let mut fold = Fold { file, source, events };
    let mut outline = Outline::new(InlineText::new(file, source).finish(&(0..0)));
    while let Some((event, range)) = fold.events.next() {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                outline.heading(level as u8, fold.text(&range));
            }
            Event::Start(tag) => outline.block(fold.block(tag, &range)),
            Event::Rule => outline.block(Block::Rule(span(file, &range))),
            event => {
                let mut text = InlineText::new(file, source);
                text.event(event, &range);
                outline.block(Block::Other(text.finish(&range)));
            }
        }
    }
    outline.finish()
}

struct Fold<'a> {
    file: FileId,
    source: &'a str,
    events: OffsetIter<'a>,
}

impl Fold<'_> {
    fn block(&mut self, tag: Tag<'_>, range: &Range<usize>) -> Block {
        match tag {
            Tag::Paragraph => Block::Paragraph(self.text(range)),
            Tag::Table(_) => Block::Table(self.table(range)),
            Tag::CodeBlock(kind) => self.code(&kind, range),
            Tag::List(_) => self.list(range),
            Tag::HtmlBlock => self.html(range),
            _ => Block::Other(self.text(range)),
        }
    }

    /// Flattens all up to the end of the element that has just started.
    fn text(&mut self, range: &Range<usize>) -> Text {
        let mut text = InlineText::new(self.file, self.source);
        let mut depth = 0_usize;
        for (event, range) in self.events.by_ref() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => break,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            text.event(event, &range);
        }
        text.finish(range)
    }

    fn list(&mut self, range: &Range<usize>) -> Block {
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.text(&range)),
                Event::End(_) => break,
                _ => {}
            }
        }
        Block::List(items, span(self.file, range))
    }

    fn html(&mut self, range: &Range<usize>) -> Block {
        let text = self.text(range);
        match unterminated::html(self.source.get(range.clone()).unwrap_or_default()) {
            Some((start, end)) => self.unterminated(start, end, range),
            None => Block::Html(text),
        }
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>, range: &Range<usize>) -> Block {
        let mut body: Option<Range<usize>> = None;
        for (event, range) in self.events.by_ref() {
            match event {
                Event::End(_) => break,
                _ => body = Some(body.map_or(range.start, |body| body.start)..range.end),
            }
        }
        let info = match kind {
            CodeBlockKind::Fenced(info) => Some(info.to_string()),
            CodeBlockKind::Indented => None,
        };
        let text = self.source.get(range.clone()).unwrap_or_default();
        let inside = body.as_ref().map(|body| body.end - range.start);
        if info.is_some()
            && let Some(fence) = unterminated::fence(text, inside)
        {
            return self.unterminated(fence, fence, range);
        }
        let body = body.unwrap_or(range.start..range.start);
        Block::Code(Code { info, span: span(self.file, range), body: span(self.file, &body) })
    }

    fn unterminated(&self, start: &str, end: &str, range: &Range<usize>) -> Block {
        let (start, end) = (start.to_owned(), end.to_owned());
        Block::Unterminated(Unterminated { start, end, span: span(self.file, range) })
    }

    fn table(&mut self, range: &Range<usize>) -> Table {
        let (mut header, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => header = self.cells(),
                Event::Start(Tag::TableRow) => {
                    let written = written_cells(self.source.get(range.clone()).unwrap_or_default());
                    let kept = self.source.get(range.clone()).map_or(0, |row| row.trim_end().len());
                    let tight = span(self.file, &(range.start..range.start + kept));
                    rows.push(Row { cells: self.cells(), written, span: tight });
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Table { header, rows, span: span(self.file, range) }
    }

    fn cells(&mut self) -> Vec<Text> {
        let mut cells = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.text(&range)),
                Event::End(TagEnd::TableHead | TagEnd::TableRow) => break,
                _ => {}
            }
        }
        cells
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn outline(text: &str) -> String {
        let document = Document::parse(FileId(0), text);
        let line = |section: &Section| {
            format!("{} {}: {} blocks\n", section.level, section.title.text, section.blocks.len())
        };
        document.root.descendants().into_iter().map(line).collect()
    }

    #[test]
    fn headings_nest_by_level() {
        let text =
            "# A\nt\n##### C\n* x\n## X\np\n\nq\n#### <a name=\"s\"></a> Schema\n```json\n{}\n```\n## Y\n";
        let expected = "1 A: 1 blocks\n5 C: 1 blocks\n2 X: 2 blocks\n4 Schema: 1 blocks\n2 Y: 0 blocks\n";
        assert_eq!(outline(text), expected);
    }

    #[test]
    fn code_blocks_have_the_span_of_their_body() {
        let text = "```json\n{\n}\n```\n\n~~~\n```\n~~~~\n";
        let document = Document::parse(FileId(0), text);
        let found: Vec<_> = document
            .root
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Code(code) => {
                    let body = &text[code.body.start as usize..code.body.end as usize];
                    Some((code.info.as_deref(), body))
                }
                _ => None,
            })
            .collect();
        assert_eq!(found, [(Some("json"), "{\n}\n"), (Some(""), "```\n")]);
    }

    #[test]
    fn nesting_does_not_overflow_the_stack() {
        for text in [">".repeat(50_000), "- ".repeat(5_000), "[".repeat(50_000), "*a **b ".repeat(20_000)] {
            assert!(Document::parse(FileId(0), &text).front_matter.is_none());
        }
    }
}
