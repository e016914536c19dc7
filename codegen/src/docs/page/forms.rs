//! Pages of other dialects: recognised, named, and not read.

use crate::diagnostic::Diagnostic;
use crate::docs::rest;
use crate::markdown::{Document, Section};

/// Heading that only the first dialect has.
const FIRST: &str = "Available Parameters";

/// One finding that names the dialect, when the page is not of ours.
pub(super) fn other_dialect(document: &Document) -> Option<Diagnostic> {
    if let Some(section) = heading(document, rest::REQUEST) {
        let message = "this is a page of the REST dialect (`Method And Url`), which is not read here";
        let found = Diagnostic::error("rest-dialect", section.title.span, message);
        return Some(found.hint("write `#### Available Parameters`, and the route into `_routes.md`"));
    }
    if is_first(document) {
        return None;
    }
    if let Some(front) = document.front_matter {
        let message = "this is a page of the REST dialect (a YAML block at the top), which is not read here";
        return Some(Diagnostic::error("rest-dialect", front, message));
    }
    early(document, "write `## Get`, and `#### Available Parameters` and the like under it")
}

/// One finding that names the dialect, when the page is none of the REST dialect.
pub(in crate::docs) fn not_rest(document: &Document) -> Option<Diagnostic> {
    if rest::is_page(document) {
        return None;
    }
    if let Some(section) = heading(document, FIRST) {
        let message = format!("this is a page of the first dialect (`{FIRST}`), which is not read here");
        let found = Diagnostic::error("first-dialect", section.title.span, message);
        return Some(found.hint("write `### Method And Url` and the like, or move it to a spec of its own"));
    }
    early(document, "write `## Get`, and `### Method And Url` and the like under it")
}

/// Whether a page is of the first dialect.
pub(in crate::docs) fn is_first(document: &Document) -> bool {
    heading(document, FIRST).is_some()
}

/// The first section under a heading.
fn heading<'a>(document: &'a Document, text: &str) -> Option<&'a Section> {
    document.root.descendants().into_iter().find(|section| section.title.text == text)
}

/// A page of the first years, which nobody reads.
fn early(document: &Document, hint: &str) -> Option<Diagnostic> {
    let early = |section: &Section| {
        let named = section
            .title
            .text
            .split_once('.')
            .is_some_and(|(resource, action)| word(resource) && word(action));
        let inside = section
            .sections
            .iter()
            .any(|inner| matches!(inner.title.text.as_str(), "Parameters" | "Responses" | "Errors"));
        section.level <= 3 && (named || inside)
    };
    let section = document.root.descendants().into_iter().find(|section| early(section))?;
    let message = format!(
        "this is a page of the early dialect (`{}` with `Parameters` under it), which is not read",
        section.title.text
    );
    let found = Diagnostic::error("early-dialect", section.title.span, message);
    Some(found.hint(hint))
}

/// A name as it stands in code.
fn word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
