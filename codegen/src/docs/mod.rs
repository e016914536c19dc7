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
//! auth         = "#### Authentication", { prose }, ( scopes | "No api access token is required to call this action." ) ;
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
//! The schemas are in `_schemas.md`, in any number of files in the folder `_schemas`, or in both.
//!
//! Line breaks (`<br/>`) and comments may be anywhere between blocks. What else a file holds is reported,
//! never dropped in silence.
//!
//! Pages of the second dialect, which carry their routes, are read in [`rest`]; what comes out is the same
//! data. [`dialect`] says which it is, [`common`] is what both share.
//!
//! In come the files of the spec, out goes [`Docs`]: data with spans, in which methods, locations and names of
//! types are those of [`ir`](crate::ir) already. Nothing is joined here: a route may name an action that no page
//! has, and a link a schema that does not exist.

mod common;
pub mod config;
pub mod dialect;
mod equivalence;
pub mod kept_members;
mod names_file;
mod page;
mod rest;
pub mod routes;
pub mod schemas;
mod toml_reader;

pub use common::action::ActionDoc;
pub use common::cells::{LinkDoc, TypeDoc};
pub use common::page::Page;
pub use common::parameters::ParameterDoc;
pub use common::responses::{EventDoc, ResponseDoc};
pub(crate) use common::titles::slug;
pub use config::Config;
pub use dialect::{CONFIG, Dialect, ROUTES, SCHEMAS};
pub use names_file::{KeptMembers, KeptName, KeptNames, KeptVariants, NAMES};
pub use routes::{RouteDoc, RouteTable};
pub use schemas::{SchemaDoc, Schemas};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::markdown::Document;
use crate::parallel;
use crate::source::{Source, SourceFile};
use common::prose;
use dialect::{FileRole, MarkdownFile};

/// All that the documents say.
#[derive(Debug, Default)]
pub struct Docs {
    /// How the pages are written. Those of the second dialect carry the routes: there is no `_routes.md`.
    pub dialect: Dialect,
    /// What `api.toml` says.
    pub config: Config,
    /// What `_names.toml` says.
    pub kept: KeptNames,
    /// The pages in the order of their file names.
    pub pages: Vec<Page>,
    /// Resources whose pages are of another dialect, which was reported.
    pub unread: Vec<String>,
    /// The rows of `_routes.md`, or the routes that the pages carry.
    pub routes: RouteTable,
    /// The schemas: those of `_schemas.md` and of the files of `_schemas/` in their order, then linked files
    /// in the order of the links.
    pub schemas: Schemas,
}

/// Reads all files of a spec.
#[must_use]
pub fn read(source: &Source, diagnostics: &mut Diagnostics) -> Docs {
    let mut docs = Docs::default();
    if let Some((id, file)) = source.named(CONFIG) {
        docs.config = config::read(id, &file.text, diagnostics);
    }
    if let Some((id, file)) = source.named(NAMES) {
        docs.kept = names_file::read(id, &file.text, diagnostics);
    }
    let markdown = source.files().filter(|(_, file)| file.name.strip_suffix(".md").is_some());
    let files = parallel::map(&markdown.collect::<Vec<_>>(), |&(id, source)| MarkdownFile {
        source,
        document: Document::parse(id, &source.text),
    });
    docs.dialect = Dialect::of(&files);
    if docs.dialect == Dialect::Rest {
        rest::prepare(&files, &mut docs.config, source, diagnostics);
    }
    for file in &files {
        let MarkdownFile { source: SourceFile { name, display, .. }, document } = file;
        let role = docs.dialect.role(name);
        if !matches!(role, FileRole::Unread(_)) {
            prose::report_unterminated(document, diagnostics);
        }
        if docs.dialect == Dialect::First && matches!(role, FileRole::Routes | FileRole::Schemas) {
            prose::report_front_matter(document, diagnostics);
        }
        match role {
            FileRole::Routes => docs.routes = routes::read(source, document, diagnostics),
            FileRole::Schemas => docs.schemas.read(name, source, document, diagnostics),
            FileRole::Overview => {
                docs.config.title = docs.config.title.take().or_else(|| rest::title(document));
            }
            FileRole::Unread(known) => {
                let found = Diagnostic::warning("ignored-file", None, format!("{display} is ignored"));
                diagnostics.push(found.hint(known));
            }
            FileRole::Page(resource) => docs.read_page(resource, file, source, diagnostics),
        }
    }
    docs.schemas.read_linked(source, &docs.pages, diagnostics);
    docs
}

/// Reads the rows of `_routes.md` alone.
#[must_use]
pub fn read_routes(source: &Source, diagnostics: &mut Diagnostics) -> Vec<RouteDoc> {
    let Some((id, file)) = source.named(ROUTES) else { return Vec::new() };
    let document = Document::parse(id, &file.text);
    prose::report_unterminated(&document, diagnostics);
    prose::report_front_matter(&document, diagnostics);
    routes::read(source, &document, diagnostics).rows
}

impl Docs {
    /// Reads a page, unless it is of another dialect, which is reported.
    fn read_page(
        &mut self,
        resource: String,
        file: &MarkdownFile<'_>,
        source: &Source,
        diagnostics: &mut Diagnostics,
    ) {
        let misnamed = common::page::misnamed(&resource, &file.document);
        if let Some(found) = misnamed.or_else(|| self.dialect.other(&file.document)) {
            diagnostics.push(found);
            self.unread.push(resource);
            return;
        }
        let page = match self.dialect {
            Dialect::First => page::read(&resource, file.source, &file.document, source, diagnostics),
            Dialect::Rest => {
                let base = self.config.base_url.as_ref().map(|url| url.value.trim_end_matches('/'));
                rest::read(&resource, file, base, &mut self.routes, source, diagnostics)
            }
        };
        self.pages.push(page);
    }
}
