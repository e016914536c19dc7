//! One page: its title, its prose, its contents, and an action for each section of the second level.

pub(super) mod access;
pub(super) mod action;
pub(super) mod cells;
mod contents;
pub(super) mod forms;
pub(super) mod parameters;
pub(super) mod responses;
mod sample;

pub use access::AccessDoc;
pub use action::ActionDoc;
pub use cells::{LinkDoc, TypeDoc};
pub use parameters::ParameterDoc;
pub use responses::{EventDoc, ResponseDoc};

use super::words::{camel, folded, title_of};
use super::{ignored, names, prose};
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span};
use crate::markdown::{Document, Section};
use crate::source::{Source, SourceFile};

/// The pages' own words for the list at their top.
const CONTENTS: &str = "Contents";

/// A page: one resource.
#[derive(Debug)]
pub struct Page {
    /// Name of the resource: the file's name without its ending.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// The file's name inside the spec.
    pub file_name: String,
    /// Title without the word `Actions`.
    pub title: String,
    /// What stands before the first action.
    pub description: Option<String>,
    /// The actions, in order.
    pub actions: Vec<ActionDoc>,
    /// Where the page's title stands.
    pub span: Span,
}

/// What the readers of a page share.
pub(super) struct Context<'a> {
    /// Name of the resource.
    pub(super) resource: &'a str,
    pub(super) source: &'a Source,
}

/// Reads a page. `None` for a page of another dialect, which is told.
pub(super) fn read(
    name: &str,
    file: &SourceFile,
    document: &Document,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Page> {
    if let Some(other) = forms::other_dialect(document) {
        diagnostics.push(other);
        return None;
    }
    let context = Context { resource: name, source };
    if let Some(front) = document.front_matter {
        diagnostics.push(Diagnostic::warning("left-out", front, "the YAML block at the top is left out"));
    }
    let sections = Sections::of(document, Some(CONTENTS), &context, diagnostics);
    let root = &document.root;
    let mut description = Vec::new();
    let blocks = root.blocks.iter().chain(sections.heading.iter().flat_map(|heading| &heading.blocks));
    for block in blocks {
        description.extend(prose(block, source, diagnostics));
    }
    let actions = action::read_all(&sections.actions, &context, diagnostics);
    if let Some(list) = sections.contents {
        contents::check(list, &actions, source, diagnostics);
    }
    let span = sections.heading.map_or(root.title.span, |heading| heading.title.span);
    if actions.is_empty() {
        tell_empty(file, span, diagnostics);
    }
    Some(Page {
        name: name.to_owned(),
        file: span.file,
        file_name: file.name.clone(),
        title: title(sections.heading, name, diagnostics),
        description: (!description.is_empty()).then(|| description.join("\n\n")),
        actions,
        span,
    })
}

/// A page whose file cannot give the resource its name.
pub(super) fn misnamed(name: &str, document: &Document) -> Diagnostic {
    let heading =
        document.root.sections.first().map_or(document.root.title.span, |section| section.title.span);
    let reason = names::fault(name).map_or("", |(reason, _)| reason);
    let message = format!("the name of the file, `{name}`, is no name of a resource: {reason}");
    let hint = format!("rename it to `{}.md`", camel(&name.replace(|c: char| !c.is_alphanumeric(), " ")));
    Diagnostic::error("bad-name", heading, message).hint(hint)
}

/// Tells of a page without actions.
pub(super) fn tell_empty(file: &SourceFile, span: Span, diagnostics: &mut Diagnostics) {
    let message = format!("{} documents no action: it is left out", file.shown);
    let found = Diagnostic::warning("no-actions", span, message);
    diagnostics.push(found.hint("each action is a heading of the second level: `## Get`"));
}

/// The sections of a page by their part in it.
pub(super) struct Sections<'a> {
    pub(super) heading: Option<&'a Section>,
    contents: Option<&'a Section>,
    pub(super) actions: Vec<&'a Section>,
}

impl<'a> Sections<'a> {
    /// Sorts them; `contents` is the heading of the list at the top, where the dialect has one.
    pub(super) fn of(
        document: &'a Document,
        contents: Option<&str>,
        context: &Context<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut found = Self { heading: None, contents: None, actions: Vec::new() };
        let mut waiting: Vec<&Section> = document.root.sections.iter().rev().collect();
        while let Some(section) = waiting.pop() {
            match section.level {
                1 if found.heading.is_none() => {
                    found.heading = Some(section);
                    waiting.extend(section.sections.iter().rev());
                }
                2 => found.actions.push(section),
                _ if Some(section.title.text.as_str()) == contents && found.contents.is_none() => {
                    found.contents = Some(section);
                    waiting.extend(section.sections.iter().rev());
                }
                _ => unknown_heading(section, context, diagnostics),
            }
        }
        found
    }
}

/// A heading that stands before the actions, or above them, and is none of the dialect.
fn unknown_heading(section: &Section, context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let message =
        format!("unknown heading `{}` outside of an action: its section is left out", section.title.text);
    let found = Diagnostic::warning("unknown-heading", section.title.span, message);
    diagnostics.push(found.hint("an action is a heading of the second level: `## Get`"));
    for inner in section.descendants() {
        let severe = Diagnostic::error(
            "misplaced-heading",
            inner.title.span,
            format!("`{}` stands under a heading that is left out", inner.title.text),
        );
        if inner.level == 2 {
            diagnostics.push(severe.hint("give the heading above it another level, or remove it"));
        }
    }
    for block in &section.blocks {
        ignored(block, context.source, diagnostics);
    }
}

/// The title of the resource, checked against the file's name.
pub(super) fn title(heading: Option<&Section>, name: &str, diagnostics: &mut Diagnostics) -> String {
    let Some(heading) = heading else { return title_of(name) };
    let text = &heading.title.text;
    let title = text.strip_suffix(" Actions").unwrap_or(text).to_owned();
    if folded(&title) != folded(name) || text.len() == title.len() {
        let message = format!("the title does not agree with the file's name, `{name}`");
        let found = Diagnostic::warning("title-disagrees", heading.title.span, message);
        diagnostics.push(found.hint(format!("expected `# {} Actions`", title_of(name))));
    }
    title
}
