//! The second dialect: pages that show plain HTTP. They carry their routes themselves, and come out as the
//! same data as those of [`page`](super::page).
//!
//! A page comes in as an outline, a [`Page`] and the rows of its routes go out. Schemas are elsewhere, and nothing is
//! joined with them here.
//!
//! What a folder of them may hold, in EBNF over blocks of markdown; what is not said here is as in
//! [`docs`](super):
//!
//! ```text
//! spec       = { page }, [ "overview.md" ], [ "schemas.md" ] ;  (* no `_routes.md`, no `_schemas.md`, no `_schemas/` *)
//! page       = [ front ], "# " title " Actions", [ url ], { prose }, { action } ;
//! front      = <YAML block that holds "description: " text> ;
//! action     = "## " title, prose, { prose }, request, [ auth ], [ path ], [ query ], [ headers ], [ body ],
//!              [ sample ], success, errors ;
//! request    = "### Method And Url", method " " url ;
//! url        = base, { "/", ( text | "**`" NAME "`**" ) } ;     (* NAME in capitals: DEVICE_ID is deviceId *)
//! auth       = "### Authentication", { prose }, ( scopes | "No authentication is required for this endpoint." ) ;
//! path       = "### Request Path Components", table ;          (* Path Component, Description, [ Example ] *)
//! query      = "### Request Query Parameters", table ;
//!              (* Name, Required, Description, [ Default ], [ Example ] *)
//! headers    = "### Request Headers", table ;                  (* Name, Required, Description, [ Default ] *)
//! body       = "### Request Body", <text that links to a schema>, [ json ] ;
//! sample     = "### Curl Example", <fenced code> ;
//! success    = "### Successful Responses", table
//!            | "### SSE Stream for a Successful Response", { prose }, table ;
//! errors     = "### Error Responses", table ;
//! example    = name "=" value ;                                (* of a query parameter *)
//! ```
//!
//! The name of a resource is its file name in camel case. Every heading of the third level carries an
//! anchor, `<a name="getState-method-url"></a>`, and those carry the exact name of the action. A description
//! that ends in `See [Device Tag Filter](schemas.md#device-tag-filter) for more details.` gives the type.

mod action;
mod anchors;
mod arguments;
mod parameters;
mod request;
mod sample;

use super::common::Context;
use super::common::page::{self, Page, PageSections};
use super::common::prose::{self, prose};
use super::config::Config;
use super::dialect::{MarkdownFile, REQUEST, sections};
use super::routes::{RouteDoc, RouteTable};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned, offset};
use crate::markdown::{Block, Document, Text};
use crate::source::Source;

/// The one key of the YAML block.
const DESCRIPTION: &str = "description:";

/// Reads what holds for all pages of a spec: where the API is served, if the settings do not say so, and what
/// the YAML blocks of the pages hold.
pub(super) fn prepare(
    files: &[MarkdownFile<'_>],
    config: &mut Config,
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    if config.base_url.is_none() {
        config.base_url = base(files, source);
    }
    for front in files.iter().filter_map(|file| file.document.front_matter) {
        check_front(front, source, diagnostics);
    }
}

/// The title of the API, from the page that says what it is.
pub(super) fn title(overview: &Document) -> Option<String> {
    let heading = overview.root.sections.iter().find(|section| section.level == 1);
    heading.map(|heading| heading.title.text.clone())
}

/// Reads a page, and puts its routes into the table.
pub(super) fn read(
    resource: &str,
    MarkdownFile { source: file, document }: &MarkdownFile<'_>,
    base: Option<&str>,
    routes: &mut RouteTable,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Page {
    let context = Context { resource, source };
    let sections = PageSections::of(document, None, &context, diagnostics);
    let blocks = || {
        let heading = sections.heading.iter().flat_map(|heading| &heading.blocks);
        document.root.blocks.iter().chain(heading)
    };
    let url = blocks().find_map(url);
    let texts = blocks().filter(|block| !matches!(block, Block::Paragraph(text) if Some(text) == url));
    let description: Vec<String> = texts.filter_map(|block| prose(block, source, diagnostics)).collect();
    let before = routes.rows.len();
    let actions = action::read_all(&sections.actions, base, &context, routes, diagnostics);
    if let Some(url) = url {
        check_url(url, base, routes.rows.get(before..).unwrap_or_default(), diagnostics);
    }
    let span = sections.heading.map_or(document.root.title.span, |heading| heading.title.span);
    if sections.actions.is_empty() {
        page::report_empty(file, span, diagnostics);
    }
    Page {
        title: page::title(sections.heading, resource, diagnostics),
        name: resource.to_owned(),
        file_name: file.name.clone(),
        description: prose::join(&description),
        actions,
        span,
    }
}

/// The server of the first URL: all of a spec is served at one place.
fn base(files: &[MarkdownFile<'_>], source: &Source) -> Option<Spanned<String>> {
    let mut urls =
        files.iter().flat_map(|file| sections(&file.document, REQUEST)).filter_map(request::url_of);
    urls.find_map(|text| {
        let raw = source.slice(text.span);
        let start = raw.find("https://").or_else(|| raw.find("http://"))?;
        let url = raw.get(start..)?;
        let host = url.find("://")? + 3;
        let end = url.get(host..)?.find('/').map_or(url.len(), |slash| host + slash);
        let value = url.get(..end).filter(|value| value.len() > host)?.to_owned();
        let start = text.span.start + offset(start);
        let span = Span { start, end: start + offset(end), ..text.span };
        Some(Spanned { value, span })
    })
}

/// Reports lines of the YAML block other than the description.
fn check_front(front: Span, source: &Source, diagnostics: &mut Diagnostics) {
    let mut start = front.start;
    for line in source.slice(front).split_inclusive('\n') {
        let length = offset(line.trim_end().len());
        let known = line.starts_with(DESCRIPTION) || line.starts_with([' ', '\t']);
        if !known && !line.trim().is_empty() && line.trim_end() != "---" {
            let span = Span { start, end: start + length, ..front };
            let found = Diagnostic::warning("ignored-block", span, "this line of the YAML block is ignored");
            diagnostics.push(found.hint(format!("the block holds `{DESCRIPTION} …`")));
        }
        start += offset(line.len());
    }
}

/// The URL of the resource: a paragraph that is nothing else.
fn url(block: &Block) -> Option<&Text> {
    let Block::Paragraph(text) = block else { return None };
    let url = text.text.starts_with("https://") || text.text.starts_with("http://");
    (url && !text.text.contains(' ')).then_some(text)
}

/// Reports a URL that is not what the URLs of the actions start with.
fn check_url(url: &Text, base: Option<&str>, routes: &[RouteDoc], diagnostics: &mut Diagnostics) {
    let path = base.and_then(|base| request::path(url.text.strip_prefix(base)?));
    let starts = |route: &&RouteDoc| path.as_ref().is_some_and(|path| below(&route.path.to_string(), path));
    let Some(other) = routes.iter().find(|route| !starts(route)) else { return };
    let message = format!("the URL of `{}` does not start with this one", other.action);
    diagnostics.push(Diagnostic::warning("mismatched-url", url.span, message));
}

/// Whether a path is another one, or goes on behind it.
fn below(path: &str, above: &str) -> bool {
    path.strip_prefix(above.trim_end_matches('/'))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
