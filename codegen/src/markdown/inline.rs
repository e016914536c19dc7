//! Inline markup → flat text.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::diagnostic::{FileId, Span, Spanned, offset};
/// A run of text, flattened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text with its white space normalised.
    pub text: String,
    /// Links in it.
    pub links: Vec<Link>,
    /// The first anchor in it: the name of an `<a name="…">`.
    pub anchor: Option<Spanned<String>>,
    /// Whether it contains markup other than code spans and anchors.
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

impl Text {
    /// The link, when the text is one link and nothing else.
    #[must_use]
    pub fn sole_link(&self) -> Option<&Link> {
        match self.links.as_slice() {
            [link] if link.text == self.text => Some(link),
            _ => None,
        }
    }

    /// The text without the backticks of a code span, where it is all code. A cell that holds one word reads it so.
    #[must_use]
    pub fn unquoted(&self) -> &str {
        let inner = self.text.strip_prefix('`').and_then(|rest| rest.strip_suffix('`'));
        inner.filter(|inner| !inner.contains('`')).unwrap_or(&self.text)
    }
}

/// Takes the events of one run of text.
pub(super) struct InlineText<'a> {
    file: FileId,
    source: &'a str,
    text: String,
    links: Vec<Link>,
    anchor: Option<Spanned<String>>,
    marked: bool,
    /// Where the text of each link that is still open starts, with its target.
    open: Vec<(usize, String, Range<usize>)>,
    /// From the first event to the last.
    range: Option<Range<usize>>,
}

impl<'a> InlineText<'a> {
    pub(super) fn new(file: FileId, source: &'a str) -> Self {
        let (links, open) = (Vec::new(), Vec::new());
        Self { file, source, text: String::new(), links, anchor: None, marked: false, open, range: None }
    }

    /// Takes an event. Ends of blocks inside count as space.
    pub(super) fn event(&mut self, event: Event<'_>, range: &Range<usize>) {
        match event {
            Event::Text(text) => self.text.push_str(&text),
            Event::Code(code) | Event::InlineMath(code) | Event::DisplayMath(code) => {
                self.text.extend(["`", &code, "`"]);
            }
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html, range),
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => self.marker(range, 1),
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => self.marker(range, 2),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                self.marked = true;
                self.open.push((self.text.len(), dest_url.into_string(), range.clone()));
            }
            Event::End(TagEnd::Link | TagEnd::Image) => self.end_link(),
            Event::FootnoteReference(name) => self.text.extend(["[^", &name, "]"]),
            Event::TaskListMarker(done) => self.text.push_str(if done { "[x] " } else { "[ ] " }),
            Event::SoftBreak | Event::HardBreak | Event::Rule | Event::Start(_) | Event::End(_) => {
                self.text.push(' ');
            }
        }
        let (start, end) = self.range.as_ref().map_or((range.start, range.end), |all| (all.start, all.end));
        self.range = Some(start.min(range.start)..end.max(range.end));
    }

    /// The text; `whole` is its place when it is empty.
    pub(super) fn finish(self, whole: &Range<usize>) -> Text {
        let range = self.range.as_ref().unwrap_or(whole);
        let kept = self.source.get(range.clone()).map_or(0, |text| text.trim_end().len());
        let tight = range.start..range.start + kept;
        let (links, anchor, marked) = (self.links, self.anchor, self.marked);
        Text { text: normal(&self.text), links, anchor, marked, span: span(self.file, &tight) }
    }

    /// Emphasis keeps its marks as they are written.
    fn marker(&mut self, range: &Range<usize>, count: usize) {
        self.marked = true;
        let mark = self.source.get(range.start..range.start + count).unwrap_or_default();
        self.text.push_str(mark);
    }

    /// Line breaks and `<small>` are dropped, as are anchors, whose names are kept separately; any
    /// other markup stays as it is written.
    fn html(&mut self, html: &str, range: &Range<usize>) {
        let name =
            html.trim_start_matches(['<', '/']).split(|letter: char| !letter.is_ascii_alphanumeric()).next();
        self.marked |= name != Some("a") || html.contains("href");
        match name {
            Some("a") => {
                let name = html.split_once("name=\"").and_then(|(_, rest)| rest.split_once('"'));
                if let (None, Some((name, _))) = (&self.anchor, name) {
                    self.anchor = Some(Spanned { value: name.to_owned(), span: span(self.file, range) });
                }
            }
            Some("br") => self.text.push(' '),
            Some("small") => {}
            _ => self.text.push_str(html),
        }
    }

    fn end_link(&mut self) {
        let Some((start, target, range)) = self.open.pop() else { return };
        let text = normal(self.text.get(start..).unwrap_or_default());
        self.links.push(Link { text, target, span: span(self.file, &range) });
    }
}

/// One space between words, none around them.
fn normal(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A range of bytes as a span.
pub(super) fn span(file: FileId, range: &Range<usize>) -> Span {
    Span { file, start: offset(range.start), end: offset(range.end) }
}
