//! A page: one resource, with the text around its actions.

use super::action::ActionDoc;
use super::names;
use super::prose::ignored;
use super::sections::Context;
use super::titles::{camel, title_of};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, folded};
use crate::markdown::{Document, Section};
use crate::source::SourceFile;

/// A page: one resource.
#[derive(Debug)]
pub struct Page {
    /// Name of the resource: the file's name without its ending.
    pub name: String,
    /// The file's name inside the spec.
    pub file_name: String,
    /// Title without the word `Actions`.
    pub title: String,
    /// The text before the first action.
    pub description: Option<String>,
    /// The actions, in order.
    pub actions: Vec<ActionDoc>,
    /// Span of the page's title.
    pub span: Span,
}

/// What is wrong with a page whose file cannot give the resource its name.
pub(in crate::docs) fn misnamed(name: &str, document: &Document) -> Option<Diagnostic> {
    let (reason, _) = names::invalid_reason(name)?;
    let heading =
        document.root.sections.first().map_or(document.root.title.span, |section| section.title.span);
    let message = format!("the file name `{name}` is not a valid name of a resource: {reason}");
    let hint = format!("rename it to `{}.md`", camel(&name.replace(|c: char| !c.is_alphanumeric(), " ")));
    Some(Diagnostic::error("invalid-name", heading, message).hint(hint))
}

/// Reports a page without actions.
pub(in crate::docs) fn report_empty(file: &SourceFile, span: Span, diagnostics: &mut Diagnostics) {
    let message = format!("{} documents no action and is ignored", file.display);
    let found = Diagnostic::warning("missing-action", span, message);
    diagnostics.push(found.hint("each action is a heading of the second level: `## Get`"));
}

/// The sections of a page by their part in it.
pub(in crate::docs) struct PageSections<'a> {
    pub(in crate::docs) heading: Option<&'a Section>,
    pub(in crate::docs) contents: Option<&'a Section>,
    pub(in crate::docs) actions: Vec<&'a Section>,
}

impl<'a> PageSections<'a> {
    /// Sorts them; `contents` is the heading of the list at the top, where the dialect has one.
    pub(in crate::docs) fn of(
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

/// A heading before the actions, or above them, that the dialect does not have.
fn unknown_heading(section: &Section, context: &Context<'_>, diagnostics: &mut Diagnostics) {
    let message =
        format!("unknown heading `{}` outside of an action: its section is ignored", section.title.text);
    let found = Diagnostic::warning("unknown-heading", section.title.span, message);
    diagnostics.push(found.hint("an action is a heading of the second level: `## Get`"));
    for inner in section.descendants() {
        let severe = Diagnostic::error(
            "misplaced-action",
            inner.title.span,
            format!("`{}` is nested in a section that is ignored", inner.title.text),
        );
        if inner.level == 2 {
            diagnostics.push(severe.hint("change the level of the heading above it, or remove that heading"));
        }
    }
    for block in &section.blocks {
        ignored(block, context.source, diagnostics);
    }
}

/// The title of the resource, checked against the file's name.
pub(in crate::docs) fn title(heading: Option<&Section>, name: &str, diagnostics: &mut Diagnostics) -> String {
    let Some(heading) = heading else { return title_of(name) };
    let text = &heading.title.text;
    let title = text.strip_suffix(" Actions").unwrap_or(text).to_owned();
    if folded(&title) != folded(name) || text.len() == title.len() {
        let message = format!("the title does not match the file name, `{name}`");
        let found = Diagnostic::warning("mismatched-title", heading.title.span, message);
        diagnostics.push(found.hint(format!("expected `# {} Actions`", title_of(name))));
    }
    title
}
