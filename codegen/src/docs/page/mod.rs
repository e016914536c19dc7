//! The first dialect: a page is its title, its prose, its contents, and an action for each section of the
//! second level. [`docs`](super) has the grammar.
//!
//! A page comes in as an outline and goes out as a [`Page`]. Routes and schemas are elsewhere, and nothing is
//! joined with them here.

mod action;
mod checks;
mod parameters;

use super::common::Context;
use super::common::page::{self, Page, PageSections};
use super::common::prose::{self, prose};
use crate::diagnostic::Diagnostics;
use crate::markdown::Document;
use crate::source::{Source, SourceFile};

/// Heading of the list at the top of a page.
const CONTENTS: &str = "Contents";

/// Reads a page.
pub(super) fn read(
    name: &str,
    file: &SourceFile,
    document: &Document,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Page {
    let context = Context { resource: name, source };
    prose::report_front_matter(document, diagnostics);
    let sections = PageSections::of(document, Some(CONTENTS), &context, diagnostics);
    let root = &document.root;
    let mut description = Vec::new();
    let blocks = root.blocks.iter().chain(sections.heading.iter().flat_map(|heading| &heading.blocks));
    for block in blocks {
        description.extend(prose(block, source, diagnostics));
    }
    let actions = action::read_all(&sections.actions, &context, diagnostics);
    if let Some(list) = sections.contents {
        checks::contents(list, &actions, source, diagnostics);
    }
    let span = sections.heading.map_or(root.title.span, |heading| heading.title.span);
    if actions.is_empty() {
        page::report_empty(file, span, diagnostics);
    }
    Page {
        name: name.to_owned(),
        file_name: file.name.clone(),
        title: page::title(sections.heading, name, diagnostics),
        description: prose::join(&description),
        actions,
        span,
    }
}
