//! One page: its title, its prose, and an action for each section of the second level.

use super::{Context, action};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::page::{self, Page, forms};
use crate::docs::words::camel;
use crate::docs::{Docs, RouteDoc, prose};
use crate::markdown::{Block, Document, Text};
use crate::source::{Source, SourceFile};

/// Reads a page with its routes. A page of another dialect is told.
pub(super) fn read(
    stem: &str,
    file: &SourceFile,
    document: &Document,
    base: Option<&str>,
    docs: &mut Docs,
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    let name = camel(stem);
    if let Some(other) = forms::not_rest(document) {
        diagnostics.push(other);
        docs.unread.push(name);
        return;
    }
    let context = Context { page: page::Context { resource: &name, source }, base };
    let sections = page::Sections::of(document, None, &context.page, diagnostics);
    let blocks = || {
        let heading = sections.heading.iter().flat_map(|heading| &heading.blocks);
        document.root.blocks.iter().chain(heading)
    };
    let url = blocks().find_map(url);
    let texts = blocks().filter(|block| !matches!(block, Block::Paragraph(text) if Some(text) == url));
    let description: Vec<String> = texts.filter_map(|block| prose(block, source, diagnostics)).collect();
    let before = docs.routes.rows.len();
    let actions = action::read_all(&sections.actions, &context, &mut docs.routes, diagnostics);
    if let Some(url) = url {
        check_url(url, base, docs.routes.rows.get(before..).unwrap_or_default(), diagnostics);
    }
    let span = sections.heading.map_or(document.root.title.span, |heading| heading.title.span);
    if sections.actions.is_empty() {
        page::tell_empty(file, span, diagnostics);
    }
    docs.pages.push(Page {
        title: page::title(sections.heading, &name, diagnostics),
        name,
        file: span.file,
        file_name: file.name.clone(),
        description: (!description.is_empty()).then(|| description.join("\n\n")),
        actions,
        span,
    });
}

/// The URL of the resource: a paragraph that is nothing else.
fn url(block: &Block) -> Option<&Text> {
    let Block::Paragraph(text) = block else { return None };
    let url = text.text.starts_with("https://") || text.text.starts_with("http://");
    (url && !text.text.contains(' ')).then_some(text)
}

/// Tells of a URL that is not what the URLs of the actions start with.
fn check_url(url: &Text, base: Option<&str>, routes: &[RouteDoc], diagnostics: &mut Diagnostics) {
    let path = base.and_then(|base| super::request::path(url.text.strip_prefix(base)?));
    let starts = |route: &&RouteDoc| path.as_ref().is_some_and(|path| below(&route.path_text(), path));
    let Some(other) = routes.iter().find(|route| !starts(route)) else { return };
    let message = format!("the URL of `{}.{}` does not start with this one", other.resource, other.action);
    diagnostics.push(Diagnostic::warning("url-disagrees", url.span, message));
}

/// Whether a path is another one, or goes on behind it.
fn below(path: &str, above: &str) -> bool {
    path.strip_prefix(above.trim_end_matches('/'))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
