//! Which dialect a folder is in, which file of it is what, and which page is of another dialect.
//!
//! Asked once, before anything is read. Pages of another dialect than their folder get one error that names
//! it, and are not read.

use super::common::titles::camel;
use crate::diagnostic::Diagnostic;
use crate::markdown::{Document, Section};
use crate::source::{SCHEMAS_FOLDER, SourceFile};

/// File name of the schemas, where one file holds them all.
pub const SCHEMAS: &str = "_schemas.md";
/// File name of the routes.
pub const ROUTES: &str = "_routes.md";
/// File name of the settings.
pub const CONFIG: &str = "api.toml";
/// File name of the schemas of the second dialect.
const REST_SCHEMAS: &str = "schemas.md";
/// File name of what the second dialect says of the API as a whole, to people.
const REST_OVERVIEW: &str = "overview.md";
/// Heading that only the first dialect has.
pub(super) const PARAMETERS: &str = "Available Parameters";
/// Heading that only the second dialect has.
pub(super) const REQUEST: &str = "Method And Url";

/// How the pages of a spec are written. A spec is all of one dialect or all of the other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Dialect {
    /// Pages of a client's documentation; routes are in `_routes.md`.
    #[default]
    First,
    /// Pages that show plain HTTP, and carry their routes.
    Rest,
}

/// A markdown file, read.
pub(super) struct MarkdownFile<'a> {
    pub(super) source: &'a SourceFile,
    pub(super) document: Document,
}

/// What a markdown file of a spec is.
pub(super) enum FileRole {
    /// `_routes.md`.
    Routes,
    /// A file of schemas.
    Schemas,
    /// What the API is as a whole.
    Overview,
    /// A page, with the name of its resource.
    Page(String),
    /// Nothing that is read; what the names of files that are.
    Unread(String),
}

impl Dialect {
    /// The dialect of a spec: the second one where some page is of it and nothing belongs to the first one.
    pub(super) fn of(files: &[MarkdownFile<'_>]) -> Self {
        let named = |name: &str| files.iter().any(|file| file.source.name == name);
        let some_page = |heading: &str| files.iter().any(|file| find(&file.document, heading).is_some());
        let known = named(REST_SCHEMAS) || !some_page(PARAMETERS);
        let first_schemas = |name: &str| name != REST_SCHEMAS && holds_schemas(name);
        let first = named(ROUTES) || files.iter().any(|file| first_schemas(&file.source.name));
        if !first && known && some_page(REQUEST) { Self::Rest } else { Self::First }
    }

    /// What a file is, by its name.
    pub(super) fn role(self, name: &str) -> FileRole {
        let stem = name.strip_suffix(".md").unwrap_or(name);
        match self {
            Self::First if name == ROUTES => FileRole::Routes,
            Self::First if name != REST_SCHEMAS && holds_schemas(name) => FileRole::Schemas,
            Self::First if name.starts_with('_') => FileRole::Unread(format!(
                "what starts with an underscore is `{SCHEMAS}`, the folder `{SCHEMAS_FOLDER}`, or `{ROUTES}`"
            )),
            Self::First => FileRole::Page(stem.to_owned()),
            Self::Rest if name == REST_SCHEMAS => FileRole::Schemas,
            Self::Rest if name == REST_OVERVIEW => FileRole::Overview,
            Self::Rest if name.starts_with('_') => FileRole::Unread(
                "pages of this dialect carry their routes, and no file starts with an underscore".to_owned(),
            ),
            Self::Rest => FileRole::Page(camel(stem)),
        }
    }

    /// One finding that names the dialect of a page, when it is of another one.
    pub(super) fn other(self, document: &Document) -> Option<Diagnostic> {
        let (parameters, request) = (find(document, PARAMETERS), find(document, REQUEST));
        match self {
            Self::First => not_first(document, parameters, request),
            Self::Rest => not_rest(document, parameters, request),
        }
    }
}

/// Whether a file holds schemas, by its name, in one dialect or the other.
#[must_use]
pub fn holds_schemas(name: &str) -> bool {
    let inside = |name: &str| name.strip_prefix(SCHEMAS_FOLDER).is_some_and(|rest| rest.starts_with('/'));
    name == SCHEMAS || name == REST_SCHEMAS || inside(name)
}

/// The sections under a heading.
pub(super) fn sections<'a>(document: &'a Document, heading: &str) -> impl Iterator<Item = &'a Section> {
    document.root.descendants().into_iter().filter(move |section| section.title.text == heading)
}

fn find<'a>(document: &'a Document, heading: &str) -> Option<&'a Section> {
    sections(document, heading).next()
}

fn not_first(
    document: &Document,
    parameters: Option<&Section>,
    request: Option<&Section>,
) -> Option<Diagnostic> {
    if let Some(section) = request {
        let message = "this page is in the REST dialect (`Method And Url`), but the spec is not";
        let found = Diagnostic::error("mismatched-dialect", section.title.span, message);
        return Some(found.hint("write `#### Available Parameters`, and the route into `_routes.md`"));
    }
    if parameters.is_some() {
        return None;
    }
    if let Some(front) = document.front_matter {
        let message = "this page is in the REST dialect (a YAML block at the top), but the spec is not";
        return Some(Diagnostic::error("mismatched-dialect", front, message));
    }
    early(document, "write `## Get`, and `#### Available Parameters` and the like under it")
}

fn not_rest(
    document: &Document,
    parameters: Option<&Section>,
    request: Option<&Section>,
) -> Option<Diagnostic> {
    if request.is_some() {
        return None;
    }
    if let Some(section) = parameters {
        let message = format!(
            "this page is in the first dialect (`{PARAMETERS}`), but the spec is in the REST dialect"
        );
        let found = Diagnostic::error("mismatched-dialect", section.title.span, message);
        return Some(found.hint("write `### Method And Url` and the like, or move it to a spec of its own"));
    }
    early(document, "write `## Get`, and `### Method And Url` and the like under it")
}

/// A page of the early dialect, which is not supported.
fn early(document: &Document, hint: &str) -> Option<Diagnostic> {
    let early = |section: &Section| {
        let named = section
            .title
            .text
            .split_once('.')
            .is_some_and(|(resource, action)| is_identifier(resource) && is_identifier(action));
        let inside = section
            .sections
            .iter()
            .any(|inner| matches!(inner.title.text.as_str(), "Parameters" | "Responses" | "Errors"));
        section.level <= 3 && (named || inside)
    };
    let section = document.root.descendants().into_iter().find(|section| early(section))?;
    let message = format!(
        "this page is in an early dialect (by the heading `{}`), which is not supported",
        section.title.text
    );
    let found = Diagnostic::error("unsupported-dialect", section.title.span, message);
    Some(found.hint(hint))
}

/// Whether it is a plain identifier.
fn is_identifier(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}
