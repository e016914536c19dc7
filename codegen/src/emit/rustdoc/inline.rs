//! Inline text of a comment: ours as it is, that of the spec escaped.

use super::escape;
use crate::ir::{Action, Resource};

/// Inline text: words, each of which stays on one line.
#[derive(Debug, Default)]
pub(in crate::emit) struct Inline(Vec<String>);

impl Inline {
    pub(in crate::emit) fn new() -> Self {
        Self::default()
    }

    pub(in crate::emit) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Words of ours, which may hold markdown.
    pub(in crate::emit) fn own(mut self, text: &str) -> Self {
        self.0.extend(text.split_whitespace().map(str::to_owned));
        self
    }

    /// One word of ours, spaces and all.
    pub(in crate::emit) fn unit(mut self, text: String) -> Self {
        self.0.push(text);
        self
    }

    /// Adds to the last word: a full stop, a comma, a bracket.
    pub(in crate::emit) fn glue(mut self, text: &str) -> Self {
        match self.0.last_mut() {
            Some(word) => word.push_str(text),
            None => self.0.push(text.to_owned()),
        }
        self
    }

    /// Text of the spec. What stands between single backticks stays code.
    pub(in crate::emit) fn spec(mut self, text: &str) -> Self {
        escape::words(text, &mut self.0);
        self
    }

    /// Text of the spec that stands alone: gets a full stop unless it ends in a sign of its own.
    pub(in crate::emit) fn sentence(self, text: &str) -> Self {
        let words = self.spec(text);
        match text.trim_end().chars().last() {
            Some(c) if c.is_alphanumeric() || matches!(c, ')' | '`' | '\'' | '"' | '%') => words.glue("."),
            _ => words,
        }
    }

    /// Ends what names something: with what the spec says of it, or a full stop.
    pub(in crate::emit) fn described(self, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.glue(":").sentence(text),
            None => self.glue("."),
        }
    }

    /// The method of an action, with a link to it.
    pub(in crate::emit) fn method(self, resource: &Resource, action: &Action) -> Self {
        self.unit(format!("[`{}::{}`]", resource.api_ident, action.method_ident))
    }

    /// A value or a name of the spec, as code.
    pub(in crate::emit) fn code(mut self, text: &str) -> Self {
        self.0.push(escape::code(text));
        self
    }

    /// A name of the spec with a link to the item that stands for it.
    pub(in crate::emit) fn link(mut self, text: &str, item: &str) -> Self {
        self.0.push(format!("[{}]({item})", escape::code(text)));
        self
    }

    /// Values as code, with commas between.
    pub(in crate::emit) fn codes<'a>(mut self, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut texts = texts.into_iter().peekable();
        while let Some(text) = texts.next() {
            self = self.code(text);
            if texts.peek().is_some() {
                self = self.glue(",");
            }
        }
        self
    }

    /// Values as code, any of which it may be: `a`, `b` or `c`.
    pub(in crate::emit) fn alternatives<'a>(mut self, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut texts = texts.into_iter().peekable();
        let mut first = true;
        while let Some(text) = texts.next() {
            self = match (first, texts.peek()) {
                (false, None) => self.own("or").code(text),
                (true, _) => self.code(text),
                (false, Some(_)) => self.glue(",").code(text),
            };
            first = false;
        }
        self
    }

    /// Fills lines up to `width`, the first after `first`, the others after `next`.
    pub(in crate::emit) fn wrap(&self, first: &str, next: &str, width: usize, lines: &mut Vec<String>) {
        let start = lines.len();
        let mut line = first.to_owned();
        let (mut columns, mut empty) = (first.len(), true);
        for word in &self.0 {
            let length = word.chars().count();
            if !empty && columns + 1 + length > width {
                lines.push(std::mem::replace(&mut line, next.to_owned()));
                (columns, empty) = (next.len(), true);
            }
            if empty {
                escape::start_of_line(word, lines.len() == start, &mut line);
            } else {
                line.push(' ');
                line.push_str(word);
            }
            columns += length + usize::from(!empty);
            empty = false;
        }
        lines.push(line);
    }
}
