//! One action: what both dialects say of it, and the prose before its sections.

use super::cells::TypeDoc;
use super::parameters::ParameterDoc;
use super::responses::{EventDoc, ResponseDoc};
use super::{names, prose};
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::ir::{Access, ActionId};
use crate::markdown::Text;

/// Marks an action in its prose.
const DEPRECATED: &str = "**DEPRECATED**";

/// An action as its page documents it.
#[derive(Debug)]
pub struct ActionDoc {
    /// Its name, with that of its resource.
    pub id: ActionId,
    /// The heading.
    pub title: Spanned<String>,
    /// First paragraph.
    pub summary: String,
    /// Further paragraphs.
    pub description: Option<String>,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// What the page says of access.
    pub access: Access,
    /// Its parameters, in order.
    pub parameters: Vec<ParameterDoc>,
    /// Whether all of them could be read; what could not was reported.
    pub parameters_complete: bool,
    /// Its responses: successes, then errors.
    pub responses: Vec<ResponseDoc>,
    /// Its events, when it is a stream.
    pub events: Option<Vec<EventDoc>>,
}

impl ActionDoc {
    /// What its type columns say: those of parameters, responses and events.
    pub fn types(&self) -> impl Iterator<Item = &TypeDoc> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        let events = self.events.iter().flatten().map(|event| &event.ty);
        parameters.chain(self.responses.iter().map(|response| &response.ty)).chain(events)
    }
}

/// Reports an action without a name, or with the name of another one. Returns whether it did.
pub(in crate::docs) fn report_name(
    name: &str,
    title: &Text,
    others: &[ActionDoc],
    diagnostics: &mut Diagnostics,
) -> bool {
    if name.is_empty() {
        diagnostics.push(Diagnostic::error("missing-name", title.span, "the action has no title"));
    } else if names::is_invalid_name(title, name, "an action", diagnostics) {
        return true;
    } else if let Some(first) = others.iter().find(|action| action.id.action.as_str() == name) {
        let message =
            format!("the titles `{}` and `{}` both name the action `{name}`", first.title.value, title.text);
        let found = Diagnostic::error("duplicate-action", title.span, message);
        diagnostics.push(found.label("the second one"));
    } else {
        return false;
    }
    true
}

/// What is said of an action before its sections.
pub(in crate::docs) struct ActionDescription {
    pub(in crate::docs) summary: String,
    pub(in crate::docs) description: Option<String>,
    pub(in crate::docs) deprecated: bool,
}

impl ActionDescription {
    /// Takes paragraphs apart; reports where there are none.
    pub(in crate::docs) fn new(
        mut paragraphs: Vec<String>,
        title: &Text,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let deprecated = strip_deprecated(&mut paragraphs);
        if paragraphs.is_empty() {
            let message = format!("the action `{}` has no description", title.text);
            diagnostics.push(Diagnostic::warning("missing-summary", title.span, message));
        }
        let (summary, rest) = paragraphs
            .split_first()
            .map_or_else(Default::default, |(first, rest)| (first.clone(), prose::join(rest)));
        Self { summary, description: rest, deprecated }
    }

    /// Adds what other sections of the action say beside what they are for.
    pub(in crate::docs) fn with(self, more: Vec<String>) -> Self {
        let all: Vec<String> = self.description.into_iter().chain(more).collect();
        Self { description: prose::join(&all), ..self }
    }
}

/// Removes the mark of a deprecated action; whether there was one.
fn strip_deprecated(paragraphs: &mut Vec<String>) -> bool {
    let mut found = false;
    for paragraph in paragraphs.iter_mut().filter(|paragraph| paragraph.contains(DEPRECATED)) {
        found = true;
        let rest = paragraph.replace(DEPRECATED, " ");
        let rest = rest.trim_start_matches([' ', ':', '.', ',', '-', '–', '—']);
        *paragraph = rest.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    found
}
