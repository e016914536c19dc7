//! The page dialect: pages, routes, schemas and `api.toml` as data that still holds spans and raw words.
//!
//! What the files may hold, in EBNF over blocks of markdown; `"…"` is text, `<…>` a rule in words:
//!
//! ```text
//! page         = "# " title " Actions", { prose }, [ contents ], { action } ;
//! contents     = "##### Contents", <list of links to the actions' headings> ;
//! action       = "## " title, prose, { prose }, [ sample ], [ auth ], parameters, success, errors ;
//! prose        = <paragraph> | <list> ;                       (* a paragraph may hold "**DEPRECATED**" *)
//! sample       = <fenced code in any language> ;
//! auth         = "#### Authentication", ( scopes | "No api access token is required to call this action." ) ;
//! scopes       = <text that ends in "scopes: " scope { ", " scope } [ ", or " scope ] "."> ;
//! parameters   = "#### Available Parameters", ( table | "No parameters needed for this call." ) ;
//!                (* Name, Type, Required, Description, [ Default ], [ Example ] *)
//! success      = "#### Successful Responses", table           (* Code, Type, Description *)
//!              | "#### SSE Stream for a Successful Response", table ;
//!                (* SSE Event Name, Type, Description *)
//! errors       = "#### Error Responses", table ;              (* Code, Type, Description *)
//! type         = word | link | "undefined" | "One of: " value { ", " value } ;
//! required     = "Y" | "N" ;
//! description  = [ "(deprecated)" ], text, [ "Accepted values are: " value { ", " value } ] ;
//!
//! schemas      = "# " title, { prose }, { schema } ;
//! schema       = "## " title, { prose }, [ heading "Schema" ], json, [ heading "Example", json ] ;
//!                (* a heading that starts with the word or ends in it; json is a json or javascript fence *)
//!
//! routes       = { prose }, table ;                           (* Resource, Action, Method, Path, Notes *)
//! notes        = [ note, { ", ", note } ] ;
//! note         = name " in " place | name " as json" | "safe" | "unsafe" | "anonymous" ;
//! ```
//!
//! The schemas stand in `_schemas.md`, in any number of files in the folder `_schemas`, or in both.
//!
//! Line breaks (`<br/>`) and comments may stand anywhere between blocks. What else a file holds is told,
//! never dropped in silence.
//!
//! Pages of the second dialect, which carry their routes, are read in `rest`; what comes out is the same
//! data. A spec is all of one dialect or all of the other.

mod alike;
pub mod config;
mod names;
pub mod page;
mod parts;
mod rest;
pub mod routes;
pub mod schemas;
mod table;
mod words;

pub use config::Config;
pub use page::{ActionDoc, Page};
pub use routes::{RouteDoc, RouteTable};
pub use schemas::{SchemaDoc, Schemas};
pub(crate) use words::folded;
pub use words::{nearest, slug};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::markdown::{Block, Code, Document, Text};
use crate::source::{SCHEMAS_FOLDER, Source, SourceFile};

/// File name of the schemas, where one file holds them all.
pub const SCHEMAS: &str = "_schemas.md";
/// File name of the routes.
pub const ROUTES: &str = "_routes.md";
/// File name of the settings.
pub const CONFIG: &str = "api.toml";

/// All that the documents say.
#[derive(Debug, Default)]
pub struct Docs {
    /// Whether the pages are of the second dialect: then the routes are theirs, for there is no `_routes.md`.
    pub rest: bool,
    /// What `api.toml` says.
    pub config: Config,
    /// The pages in the order of their file names.
    pub pages: Vec<Page>,
    /// Resources whose pages are of another dialect, which has been told.
    pub unread: Vec<String>,
    /// The rows of `_routes.md`.
    pub routes: RouteTable,
    /// The schemas: those of `_schemas.md` and of the files of `_schemas/` in their order, then linked files in the order of the links.
    pub schemas: Schemas,
}

/// Reads all files of a spec.
#[must_use]
pub fn read(source: &Source, diagnostics: &mut Diagnostics) -> Docs {
    let mut docs = Docs::default();
    if let Some((id, file)) = source.files().find(|(_, file)| file.name == CONFIG) {
        docs.config = config::read(id, &file.text, diagnostics);
    }
    let markdown = source.files().filter(|(_, file)| file.name.strip_suffix(".md").is_some());
    let files: Vec<MarkdownFile<'_>> = markdown
        .map(|(id, file)| MarkdownFile { source: file, document: Document::parse(id, &file.text) })
        .collect();
    docs.rest = rest::is_spec(&files);
    if docs.rest {
        rest::read(&files, &mut docs, source, diagnostics);
    } else {
        read_first(&files, &mut docs, source, diagnostics);
    }
    docs.schemas.read_linked(source, &docs.pages, diagnostics);
    docs
}

/// A markdown file, read.
struct MarkdownFile<'a> {
    source: &'a SourceFile,
    document: Document,
}

/// Reads the files of a spec of the first dialect.
fn read_first(files: &[MarkdownFile<'_>], docs: &mut Docs, source: &Source, diagnostics: &mut Diagnostics) {
    for MarkdownFile { source: file, document } in files {
        match file.name.strip_suffix(".md").unwrap_or(&file.name) {
            _ if file.name == ROUTES => docs.routes = routes::read(source, document, diagnostics),
            _ if schemas::is_file(&file.name) && file.name != rest::SCHEMAS => {
                docs.schemas.read(&file.name, source, document, diagnostics);
            }
            name if name.starts_with('_') => {
                let known = format!(
                    "what starts with an underscore is `{SCHEMAS}`, the folder `{SCHEMAS_FOLDER}`, or `{ROUTES}`"
                );
                diagnostics.push(unread(file).hint(known));
            }
            name if names::fault(name).is_some() => {
                diagnostics.push(page::misnamed(name, document));
                docs.unread.push(name.to_owned());
            }
            name => match page::read(name, file, document, source, diagnostics) {
                Some(page) => docs.pages.push(page),
                None => docs.unread.push(name.to_owned()),
            },
        }
    }
}

/// A file that has no place in the spec.
fn unread(file: &SourceFile) -> Diagnostic {
    Diagnostic::warning("unread-file", None, format!("{} is not read", file.shown))
}

/// What a block says as prose; `None` for a block that says nothing (a line break, a comment).
///
/// Tells of blocks that have no place in prose.
fn prose(block: &Block, source: &Source, diagnostics: &mut Diagnostics) -> Option<String> {
    match block {
        Block::Paragraph(text) => {
            warn_of_bars(text, diagnostics);
            Some(text.text.clone())
        }
        Block::List(items, _) => {
            let lines: Vec<String> = items.iter().map(|item| format!("- {}", item.text)).collect();
            Some(lines.join("\n"))
        }
        other => {
            ignored(other, source, diagnostics);
            None
        }
    }
}

/// A paragraph that starts with a bar was meant as a table.
fn warn_of_bars(text: &Text, diagnostics: &mut Diagnostics) {
    if text.text.starts_with('|') {
        let found =
            Diagnostic::error("broken-table", text.span, "this is no table, though it looks like one");
        diagnostics.push(found.hint("the row under the header needs one `---` for each column"));
    }
}

/// Tells that a block is left out, unless it says nothing.
fn ignored(block: &Block, source: &Source, diagnostics: &mut Diagnostics) {
    let what = match block {
        Block::Html(html) => match says(source.slice(html.span)) {
            Says::Nothing => return,
            Says::Open => {
                let found = Diagnostic::error("open-comment", html.span, "this comment does not end");
                diagnostics.push(found.hint("close it with `-->`: it swallows all that follows"));
                return;
            }
            Says::Something => "HTML",
        },
        Block::Rule(_) => return,
        Block::Paragraph(text) if text.text.is_empty() => return,
        Block::Paragraph(_) => "text",
        Block::Table(_) => "a table",
        Block::Code(code) if !code.closed => {
            diagnostics.push(open_fence(code));
            return;
        }
        Block::Code(_) => "a code block",
        Block::List(..) => "a list",
        Block::Other(_) => "a quotation or the like",
    };
    let message = format!("{what} that has no place here is left out");
    diagnostics.push(Diagnostic::warning("left-out", block.span(), message));
}

/// A block of code that does not end.
fn open_fence(code: &Code) -> Diagnostic {
    let found = Diagnostic::error("open-fence", code.span, "this code block does not end");
    found.hint("close it with a fence like the one it opens with: it swallows all that follows")
}

/// Whether the block does not end, so that what should follow it is inside.
fn swallows(block: &Block, source: &Source) -> bool {
    match block {
        Block::Code(code) => !code.closed,
        Block::Html(html) => matches!(says(source.slice(html.span)), Says::Open),
        _ => false,
    }
}

enum Says {
    Nothing,
    Something,
    Open,
}

/// Whether HTML holds more than line breaks and comments.
fn says(html: &str) -> Says {
    let mut rest = html.trim_start();
    while !rest.is_empty() {
        rest = if let Some(comment) = rest.strip_prefix("<!--") {
            let Some((_, rest)) = comment.split_once("-->") else { return Says::Open };
            rest
        } else if let Some(rest) = ["<br/>", "<br />", "<br>"].iter().find_map(|tag| rest.strip_prefix(tag)) {
            rest
        } else {
            return Says::Something;
        }
        .trim_start();
    }
    Says::Nothing
}
