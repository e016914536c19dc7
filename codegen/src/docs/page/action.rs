//! One action: its prose and the sections that it must have.

use super::access::{self, AccessDoc};
use super::parameters::{self, ParameterDoc};
use super::responses::{self, EventDoc, ResponseDoc};
use super::{Context, sample};
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::words::{camel, did_you_mean};
use crate::docs::{ignored, prose, swallows};
use crate::markdown::{Block, Section};
use crate::source::Source;

const AUTHENTICATION: &str = "Authentication";
const PARAMETERS: &str = "Available Parameters";
const SUCCESS: &str = "Successful Responses";
const STREAM: &str = "SSE Stream for a Successful Response";
const ERRORS: &str = "Error Responses";
const HEADINGS: [&str; 5] = [AUTHENTICATION, PARAMETERS, SUCCESS, STREAM, ERRORS];
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
        let name = camel(&section.title.text);
        if name.is_empty() {
            diagnostics.push(Diagnostic::error("no-name", section.title.span, "the action has no title"));
        } else if let Some(first) = actions.iter().find(|action| action.name == name) {
            let message = format!("`{}` and `{}` are both `{name}`", first.title.value, section.title.text);
            diagnostics.push(
                Diagnostic::error("duplicate-action", section.title.span, message).label("the second one"),
            );
        } else {
            actions.push(read(name, section, context, diagnostics));
        }
    }
    actions
}

fn read(name: String, section: &Section, context: &Context<'_>, diagnostics: &mut Diagnostics) -> ActionDoc {
    let mut paragraphs = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Code(code) if code.info.is_some() => sample::check(code, context, &name, diagnostics),
            other => paragraphs.extend(prose(other, context.source, diagnostics)),
        }
    }
    let deprecated = strip_deprecated(&mut paragraphs);
    if paragraphs.is_empty() {
        let message = format!("the action `{}` has no words of its own", section.title.text);
        diagnostics.push(Diagnostic::warning("no-summary", section.title.span, message));
    }
    let parts = Parts::sort(section, context.source, diagnostics);
    let responses = responses::read(parts.get(SUCCESS), parts.get(ERRORS), context, diagnostics);
    let errors = diagnostics.errors();
    let parameters = parts.get(PARAMETERS).map(|part| parameters::read(part, context, diagnostics));
    let parameters_complete = parameters.is_some() && diagnostics.errors() == errors;
    let mut paragraphs = paragraphs.into_iter();
    let action = ActionDoc {
        name,
        title: Spanned { value: section.title.text.clone(), span: section.title.span },
        summary: paragraphs.next().unwrap_or_default(),
        description: Some(paragraphs.collect::<Vec<_>>().join("\n\n")).filter(|text| !text.is_empty()),
        deprecated,
        access: parts
            .get(AUTHENTICATION)
            .map_or(AccessDoc::Unstated, |part| access::read(part, context, diagnostics)),
        parameters: parameters.unwrap_or_default(),
        parameters_complete,
        responses,
        events: parts.get(STREAM).map(|part| responses::read_events(part, context, diagnostics)),
    };
    parts.check(&action, context, diagnostics);
    action
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

/// The sections of an action by their headings.
struct Parts<'a> {
    known: Vec<(&'static str, &'a Section)>,
    /// Whether a block of code or a comment does not end: all that follows is inside.
    swallowed: bool,
}

impl<'a> Parts<'a> {
    /// Tells of headings that are unknown, doubled or of another level.
    fn sort(section: &'a Section, source: &Source, diagnostics: &mut Diagnostics) -> Self {
        let mut known: Vec<(&'static str, &Section)> = Vec::new();
        let mut swallowed = section.blocks.iter().any(|block| swallows(block, source));
        for part in section.descendants() {
            swallowed |= part.blocks.iter().any(|block| swallows(block, source));
            let title = &part.title;
            let Some(heading) = HEADINGS.into_iter().find(|heading| *heading == title.text) else {
                let message = format!("unknown heading `{}`: its section is left out", title.text);
                let mut found = Diagnostic::warning("unknown-heading", title.span, message);
                found.hint = did_you_mean(&title.text, HEADINGS)
                    .or_else(|| Some(format!("the headings of an action are {}", HEADINGS.join(", "))));
                diagnostics.push(found);
                continue;
            };
            if part.level != 4 {
                let message = format!("`{heading}` has level {}, expected 4", part.level);
                diagnostics.push(
                    Diagnostic::warning("heading-level", title.span, message)
                        .hint(format!("write `#### {heading}`")),
                );
            }
            if known.iter().any(|(other, _)| *other == heading) {
                let message = format!("`{heading}` stands twice under `{}`", section.title.text);
                diagnostics.push(Diagnostic::error("duplicate-heading", title.span, message));
            } else {
                known.push((heading, part));
            }
        }
        Self { known, swallowed }
    }

    fn get(&self, heading: &str) -> Option<&'a Section> {
        self.known.iter().find(|(known, _)| *known == heading).map(|(_, section)| *section)
    }

    /// Tells what is missing, unless something swallowed it, and what excludes one another.
    fn check(&self, action: &ActionDoc, context: &Context<'_>, diagnostics: &mut Diagnostics) {
        for (_, part) in &self.known {
            let told = |block: &&Block| {
                matches!(block, Block::Code(_) | Block::Html(_) | Block::List(..) | Block::Other(_))
            };
            for block in part.blocks.iter().filter(told) {
                ignored(block, context.source, diagnostics);
            }
        }
        if self.swallowed {
            return;
        }
        let span = action.title.span;
        let name = &action.title.value;
        let missing = |heading: &str| format!("the action `{name}` has no `{heading}`");
        if self.get(PARAMETERS).is_none() {
            let found = Diagnostic::error("missing-heading", span, missing(PARAMETERS));
            diagnostics.push(found.hint(format!("an action without any says `{}` there", parameters::NONE)));
        }
        match (self.get(SUCCESS), self.get(STREAM)) {
            (None, None) => {
                let found = Diagnostic::error("missing-heading", span, missing(SUCCESS));
                diagnostics.push(found.hint(format!("a stream has `{STREAM}` in its place")));
            }
            (Some(_), Some(stream)) => {
                let message = format!("`{SUCCESS}` and `{STREAM}` exclude one another");
                diagnostics.push(Diagnostic::error("two-successes", stream.title.span, message));
            }
            _ => {}
        }
        if self.get(ERRORS).is_none() {
            diagnostics.push(
                Diagnostic::warning("missing-heading", span, missing(ERRORS)).hint("its table may be empty"),
            );
        }
    }
}
