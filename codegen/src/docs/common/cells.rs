//! Cells that mean the same in every table of a page.

use std::collections::BTreeSet;

use super::names;
use super::titles::values;
use crate::diagnostic::{Diagnostic, Diagnostics, Span, Spanned};
use crate::ir::TypeName;
use crate::markdown::{Link, Text};

/// How the pages write that something is not there.
const UNDEFINED: &str = "undefined";

/// The content of a type column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeDoc {
    /// Nothing.
    Undefined,
    /// The name of a type.
    Name(TypeName),
    /// A link to a schema.
    Link(LinkDoc),
    /// A list of the accepted values.
    OneOf(Spanned<Vec<String>>),
}

/// A link to a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkDoc {
    /// Its text.
    pub text: String,
    /// Where it leads, as it is written.
    pub target: String,
    /// Its span.
    pub span: Span,
}

/// Reads a type column.
pub(in crate::docs) fn type_of(cell: &Text, diagnostics: &mut Diagnostics) -> TypeDoc {
    let text = cell.unquoted();
    if let Some(link) = cell.sole_link() {
        return self::link(link, cell.span);
    }
    if text.is_empty() || text == UNDEFINED {
        return TypeDoc::Undefined;
    }
    if let Some(values) = text.strip_prefix("One of:").and_then(values) {
        return TypeDoc::OneOf(accepted(values, cell.span, diagnostics));
    }
    let name =
        if names::is_marked(cell) { TypeName::Unknown(text.to_owned()) } else { TypeName::parse(text) };
    if let TypeName::Unknown(unknown) = &name {
        let known = TypeName::ALL;
        let known: Vec<&str> = known.iter().map(TypeName::as_str).collect();
        let found = Diagnostic::warning("unknown-type", cell.span, format!("unknown type `{unknown}`"))
            .hint(format!("a type is a link to a schema, `One of: a, b`, or {}", known.join(", ")));
        let found = if known.contains(&unknown.as_str()) {
            found.hint("write the bare word, without markup")
        } else {
            found.suggest(unknown, known)
        };
        diagnostics.push(found);
    }
    TypeDoc::Name(name)
}

/// Accepted values, each once; reports those that are listed twice.
pub(in crate::docs) fn accepted(
    mut values: Vec<String>,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Spanned<Vec<String>> {
    let mut seen = BTreeSet::new();
    let mut again = BTreeSet::new();
    values.retain(|value| {
        let first = seen.insert(value.clone());
        if !first {
            again.insert(value.clone());
        }
        first
    });
    for value in again {
        let message = format!("duplicate accepted value `{value}`");
        diagnostics.push(Diagnostic::warning("duplicate-value", span, message).hint("list it once"));
    }
    Spanned { value: values, span }
}

/// A link as a type.
pub(in crate::docs) fn link(link: &Link, span: Span) -> TypeDoc {
    let Link { text, target, .. } = link;
    TypeDoc::Link(LinkDoc { text: text.clone(), target: target.clone(), span })
}

/// The text of a cell that may be empty.
pub(in crate::docs) fn optional(cell: Option<&Text>) -> Option<String> {
    cell.map(|cell| cell.text.clone()).filter(|text| !text.is_empty())
}

/// An example: none where the cell points at the example of a schema instead.
pub(in crate::docs) fn example(cell: Option<&Text>) -> Option<String> {
    let cell = cell.filter(|cell| cell.sole_link().is_none())?;
    Some(cell.unquoted().to_owned()).filter(|text| !text.is_empty() && text != UNDEFINED)
}
