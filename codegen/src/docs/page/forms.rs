//! Pages of other dialects: recognised, named, and not read.

use crate::diagnostic::Diagnostic;
use crate::markdown::{Document, Section};

/// One finding that names the dialect, when the page is not of ours.
pub(super) fn other_dialect(document: &Document) -> Option<Diagnostic> {
    let sections = document.root.descendants();
    let heading = |test: &dyn Fn(&Section) -> bool| sections.iter().find(|section| test(section)).copied();
    if let Some(section) = heading(&|section| section.title.text == "Method And Url") {
        let message = "this is a page of the REST dialect (`Method And Url`), which is not read here";
        let found = Diagnostic::error("rest-dialect", section.title.span, message);
        return Some(found.hint("write `#### Available Parameters`, and the route into `_routes.md`"));
    }
    if heading(&|section| section.title.text == "Available Parameters").is_some() {
        return None;
    }
    if let Some(front) = document.front_matter {
        let message = "this is a page of the REST dialect (a YAML block at the top), which is not read here";
        return Some(Diagnostic::error("rest-dialect", front, message));
    }
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
    let section = heading(&early)?;
    let message = format!(
        "this is a page of the early dialect (`{}` with `Parameters` under it), which is not read",
        section.title.text
    );
    let found = Diagnostic::error("early-dialect", section.title.span, message);
    Some(found.hint("write `## Get`, and `#### Available Parameters` and the like under it"))
}

/// A name as it stands in code.
fn word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
