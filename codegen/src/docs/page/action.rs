//! One action: its prose and the sections that it must have.

use super::access::{self, AccessDoc};
use super::parameters::{self, ParameterDoc};
use super::responses::{self, EventDoc, ResponseDoc};
use super::{Context, sample};
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::names;
use crate::docs::parts::{Needed, Parts};
use crate::docs::prose;
use crate::docs::words::camel;
use crate::markdown::{Block, Section, Text};

const AUTHENTICATION: &str = "Authentication";
const PARAMETERS: &str = "Available Parameters";
const SUCCESS: &str = "Successful Responses";
const STREAM: &str = "SSE Stream for a Successful Response";
const ERRORS: &str = "Error Responses";
const HEADINGS: [&str; 5] = [AUTHENTICATION, PARAMETERS, SUCCESS, STREAM, ERRORS];
const NEEDED: Needed = Needed {
    always: &[(PARAMETERS, "an action without any says `No parameters needed for this call.` there")],
    success: (SUCCESS, STREAM),
    errors: ERRORS,
};
/// The sentence of an action that is open to all.
const OPEN: &str = "No api access token is required to call this action.";
/// Marks an action in its prose.
const DEPRECATED: &str = "**DEPRECATED**";

/// An action as its page documents it.
#[derive(Debug)]
pub struct ActionDoc {
    /// Name on the wire.
    pub name: String,
    /// The heading.
    pub title: Spanned<String>,
    /// First paragraph.
    pub summary: String,
    /// Further paragraphs.
    pub description: Option<String>,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// What the page says of access.
    pub access: AccessDoc,
    /// Its parameters, in order.
    pub parameters: Vec<ParameterDoc>,
    /// Whether all of them could be read; what could not has been told.
    pub parameters_complete: bool,
    /// Its answers: successes, then errors.
    pub responses: Vec<ResponseDoc>,
    /// Its events, when it is a stream.
    pub events: Option<Vec<EventDoc>>,
}

/// Reads the actions of a page; of two with one name the second is told and left out.
pub(super) fn read_all(
    sections: &[&Section],
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ActionDoc> {
    let mut actions: Vec<ActionDoc> = Vec::new();
    for section in sections {
        let name = camel(section.title.word());
        if !tell_name(&name, &section.title, &actions, diagnostics) {
            actions.push(read(name, section, context, diagnostics));
        }
    }
    actions
}

/// Tells of an action that has no name, or the name of another one; whether it is so.
pub(in crate::docs) fn tell_name(
    name: &str,
    title: &Text,
    others: &[ActionDoc],
    diagnostics: &mut Diagnostics,
) -> bool {
    if name.is_empty() {
        diagnostics.push(Diagnostic::error("no-name", title.span, "the action has no title"));
    } else if names::is_refused(title, name, "an action", diagnostics) {
        return true;
    } else if let Some(first) = others.iter().find(|action| action.name == name) {
        let message = format!("`{}` and `{}` are both `{name}`", first.title.value, title.text);
        let found = Diagnostic::error("duplicate-action", title.span, message);
        diagnostics.push(found.label("the second one"));
    } else {
        return false;
    }
    true
}

fn read(name: String, section: &Section, context: &Context<'_>, diagnostics: &mut Diagnostics) -> ActionDoc {
    let mut paragraphs = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Code(code) if code.info.is_some() => sample::check(code, context, &name, diagnostics),
            other => paragraphs.extend(prose(other, context.source, diagnostics)),
        }
    }
    let words = ActionWords::new(paragraphs, &section.title, diagnostics);
    let parts = Parts::sort(section, &HEADINGS, 4, context.source, diagnostics);
    let responses = responses::read(parts.get(SUCCESS), parts.get(ERRORS), context, diagnostics);
    let errors = diagnostics.errors();
    let parameters = parts.get(PARAMETERS).map(|part| parameters::read(part, context, diagnostics));
    let parameters_complete = parameters.is_some() && diagnostics.errors() == errors;
    parts.tell_strays(&[], context.source, diagnostics);
    parts.tell_missing(&section.title, &NEEDED, diagnostics);
    ActionDoc {
        name,
        title: Spanned { value: section.title.text.clone(), span: section.title.span },
        summary: words.summary,
        description: words.description,
        deprecated: words.deprecated,
        access: parts
            .get(AUTHENTICATION)
            .map_or(AccessDoc::Unstated, |part| access::read(part, OPEN, context, diagnostics)),
        parameters: parameters.unwrap_or_default(),
        parameters_complete,
        responses,
        events: parts.get(STREAM).map(|part| responses::read_events(part, None, context, diagnostics)),
    }
}

/// What is said of an action before its sections.
pub(in crate::docs) struct ActionWords {
    pub(in crate::docs) summary: String,
    pub(in crate::docs) description: Option<String>,
    pub(in crate::docs) deprecated: bool,
}

impl ActionWords {
    /// Takes paragraphs apart; tells where there are none.
    pub(in crate::docs) fn new(
        mut paragraphs: Vec<String>,
        title: &Text,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let deprecated = strip_deprecated(&mut paragraphs);
        if paragraphs.is_empty() {
            let message = format!("the action `{}` has no words of its own", title.text);
            diagnostics.push(Diagnostic::warning("no-summary", title.span, message));
        }
        let mut paragraphs = paragraphs.into_iter();
        Self {
            summary: paragraphs.next().unwrap_or_default(),
            description: Some(paragraphs.collect::<Vec<_>>().join("\n\n")).filter(|text| !text.is_empty()),
            deprecated,
        }
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
