//! The second dialect: pages that show plain HTTP. They carry their routes themselves, and come out as the
//! same data as those of [`page`](super::page).
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
//! auth       = "### Authentication", ( scopes | "No authentication is required for this endpoint." ) ;
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
mod body;
mod page;
mod parameters;
mod request;
mod sample;

use super::page::forms;
use super::{Docs, MarkdownFile, ROUTES, schemas, unread};
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};
use crate::markdown::{Document, Section};
use crate::source::Source;

/// File name of the schemas.
pub(super) const SCHEMAS: &str = "schemas.md";
/// File name of what is said of the API as a whole, to people.
const OVERVIEW: &str = "overview.md";
/// Heading that only this dialect has.
pub(super) const REQUEST: &str = "Method And Url";
/// The one key of the YAML block.
const DESCRIPTION: &str = "description:";

/// What the readers of a page share.
struct Context<'a> {
    page: super::page::Context<'a>,
    /// What every URL starts with.
    base: Option<&'a str>,
}

/// Whether the files are a spec of this dialect: some page is, and nothing belongs to the first one.
pub(super) fn is_spec(files: &[MarkdownFile<'_>]) -> bool {
    let named = |name: &str| files.iter().any(|file| file.source.name == name);
    let first = || files.iter().any(|file| forms::is_first(&file.document));
    let settled = named(SCHEMAS) || !first();
    let theirs = |name: &str| name != SCHEMAS && schemas::is_file(name);
    let schemas = files.iter().any(|file| theirs(&file.source.name));
    !named(ROUTES) && !schemas && settled && files.iter().any(|file| is_page(&file.document))
}

/// Whether a page is of this dialect.
pub(super) fn is_page(document: &Document) -> bool {
    requests(document).next().is_some()
}

/// The sections that say where a request goes.
fn requests(document: &Document) -> impl Iterator<Item = &Section> {
    document.root.descendants().into_iter().filter(|section| section.title.text == REQUEST)
}

/// Reads the pages of a spec.
pub(super) fn read(
    files: &[MarkdownFile<'_>],
    docs: &mut Docs,
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    if docs.config.base_url.is_none() {
        docs.config.base_url = base(files, source);
    }
    let base = docs.config.base_url.as_ref().map(|url| url.value.trim_end_matches('/').to_owned());
    for MarkdownFile { source: file, document } in files {
        if let Some(front) = document.front_matter {
            check_front(front, source, diagnostics);
        }
        match file.name.as_str() {
            SCHEMAS => docs.schemas.read(SCHEMAS, source, document, diagnostics),
            OVERVIEW => {
                let heading = document.root.sections.iter().find(|section| section.level == 1);
                let title = heading.map(|heading| heading.title.text.clone());
                docs.config.title = docs.config.title.take().or(title);
            }
            name if name.starts_with('_') => {
                let known = "pages of this dialect carry their routes, and no file starts with an underscore";
                diagnostics.push(unread(file).hint(known));
            }
            name => {
                let stem = name.strip_suffix(".md").unwrap_or(name);
                page::read(stem, file, document, base.as_deref(), docs, source, diagnostics);
            }
        }
    }
}

/// The server of the first URL: all of a spec is served at one place.
fn base(files: &[MarkdownFile<'_>], source: &Source) -> Option<Spanned<String>> {
    let mut urls = files.iter().flat_map(|file| requests(&file.document)).filter_map(request::url_of);
    urls.find_map(|text| {
        let raw = source.slice(text.span);
        let start = raw.find("https://").or_else(|| raw.find("http://"))?;
        let url = raw.get(start..)?;
        let host = url.find("://")? + 3;
        let end = url.get(host..)?.find('/').map_or(url.len(), |slash| host + slash);
        let value = url.get(..end).filter(|value| value.len() > host)?.to_owned();
        let start = text.span.start + crate::source::offset(start);
        let span = Span { start, end: start + crate::source::offset(end), ..text.span };
        Some(Spanned { value, span })
    })
}

/// Tells of lines of the YAML block that say more than what the page is about.
fn check_front(front: Span, source: &Source, diagnostics: &mut Diagnostics) {
    let mut start = front.start;
    for line in source.slice(front).split_inclusive('\n') {
        let length = crate::source::offset(line.trim_end().len());
        let known = line.starts_with(DESCRIPTION) || line.starts_with([' ', '\t']);
        if !known && !line.trim().is_empty() && line.trim_end() != "---" {
            let span = Span { start, end: start + length, ..front };
            let found = Diagnostic::warning("left-out", span, "this line of the YAML block is left out");
            diagnostics.push(found.hint(format!("the block holds `{DESCRIPTION} …`")));
        }
        start += crate::source::offset(line.len());
    }
}
