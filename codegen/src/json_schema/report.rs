//! What the parser finds wrong, told at its place.

use super::keywords::meant;
use super::node::{Node, NodeId, State};
use super::parse::Parser;
use crate::diagnostic::{Diagnostic, Span};
use crate::json::Json;

impl<'a> Parser<'a, '_> {
    pub(super) fn unknown(&mut self, id: NodeId, name: &'a str, value: &Json) {
        let place = self.schemas.place(id);
        let span = self.span(id, Some(name));
        let mut finding = Diagnostic::warning(
            "unknown-keyword",
            span,
            format!("`{name}` is no keyword of JSON schema; it was left out of `{place}`"),
        );
        if let Some(meant) = meant(name) {
            finding = finding.hint(format!("`{meant}` was probably meant"));
        } else if matches!(value, Json::Object(_)) {
            finding = finding.hint("a property belongs under `properties`");
        }
        self.diagnostics.push(finding);
        self.at(id).weakened();
    }

    pub(super) fn weaken(&mut self, id: NodeId, name: &str, what: &str) {
        self.warn(id, Some(name), "weakened-keyword", &format!("`{name}` {what}"));
        self.at(id).weakened();
    }

    pub(super) fn malformed(&mut self, id: NodeId, name: Option<&str>, what: &str) {
        self.warn(id, name, "malformed-schema", &format!("{what}; any value is taken here"));
        self.at(id).state = State::Malformed;
    }

    pub(super) fn unsupported(&mut self, id: NodeId, name: Option<&str>, what: &'static str) {
        self.warn(
            id,
            name,
            "unsupported-schema",
            &format!("{what}: no type can say this; any value is taken here"),
        );
        self.at(id).state = State::Unsupported(what);
    }

    pub(super) fn warn(&mut self, id: NodeId, name: Option<&str>, code: &'static str, message: &str) {
        let found = self.warning(id, name, code, message);
        self.diagnostics.push(found);
    }

    pub(super) fn warning(
        &mut self,
        id: NodeId,
        name: Option<&str>,
        code: &'static str,
        message: &str,
    ) -> Diagnostic {
        let span = self.span(id, name);
        Diagnostic::warning(code, span, format!("{message} (in `{}`)", self.schemas.place(id)))
    }

    /// Where a finding stands. Findings come in clusters, so the last node's place is kept.
    fn span(&mut self, id: NodeId, keyword: Option<&str>) -> Span {
        let text = self.texts.get(self.schema).copied().unwrap_or_default();
        let located = match self.located.take() {
            Some((node, located)) if node == id => located,
            _ => self.schemas.located(id, text),
        };
        let span = self.schemas.span(id, located.as_ref(), keyword, text);
        self.located = Some((id, located));
        span
    }
}

impl Node<'_> {
    fn weakened(&mut self) {
        if self.state == State::Sound {
            self.state = State::Weakened;
        }
    }
}
