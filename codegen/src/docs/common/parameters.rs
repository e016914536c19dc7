//! A parameter: what both dialects say of one in the row of a table.

use std::collections::BTreeSet;

use super::cells::{self, TypeDoc};
use super::names;
use super::titles::values;
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::ir::TypeName;
use crate::markdown::Text;

/// Starts the list that ends a description.
const ACCEPTED: &str = "Accepted values are:";
/// Starts the description of a parameter that should not be used any more.
const DEPRECATED: &str = "(deprecated)";

/// A parameter as its row documents it.
#[derive(Debug)]
pub struct ParameterDoc {
    /// Name on the wire.
    pub name: Spanned<String>,
    /// What the type column says.
    pub ty: TypeDoc,
    /// Whether a call needs it.
    pub required: bool,
    /// What the page says of it, without its markers.
    pub description: Option<String>,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// The accepted values, when the page lists them.
    pub values: Option<Spanned<Vec<String>>>,
    /// The default, as written.
    pub default: Option<String>,
    /// The example, as written.
    pub example: Option<String>,
}

impl ParameterDoc {
    /// The accepted values, where they make an enumeration: those of any type but text only restrict it.
    #[must_use]
    pub fn enum_values(&self) -> Option<&Spanned<Vec<String>>> {
        let is_text = match &self.ty {
            TypeDoc::OneOf(_) | TypeDoc::Undefined => true,
            TypeDoc::Name(name) => matches!(name, TypeName::String | TypeName::Unknown(_)),
            TypeDoc::Link(_) => false,
        };
        self.values.as_ref().filter(|_| is_text)
    }
}

/// Reports a parameter with the name of another one. Returns whether it did.
pub(in crate::docs) fn report_duplicate(
    parameter: &ParameterDoc,
    others: &[ParameterDoc],
    diagnostics: &mut Diagnostics,
) -> bool {
    let second = others.iter().any(|other| other.name.value == parameter.name.value);
    if second {
        let message = format!("duplicate parameter `{}`", parameter.name.value);
        diagnostics.push(Diagnostic::error("duplicate-parameter", parameter.name.span, message));
    }
    second
}

/// Reads the column that says whether a call needs the parameter.
pub(in crate::docs) fn required(cell: &Text, diagnostics: &mut Diagnostics) -> Option<bool> {
    match cell.text.as_str() {
        "Y" if !names::is_marked(cell) => Some(true),
        "N" if !names::is_marked(cell) => Some(false),
        other => {
            let message = format!("invalid value `{other}` in the column `Required`");
            let form = if names::is_marked(cell) { ", without markup" } else { "" };
            let found = Diagnostic::error("invalid-required", cell.span, message);
            diagnostics.push(found.label(format!("expected `Y` or `N`{form}")));
            None
        }
    }
}

/// A description, in its parts.
pub(in crate::docs) struct ParameterDescription {
    pub(in crate::docs) text: String,
    pub(in crate::docs) deprecated: bool,
    pub(in crate::docs) values: Option<Spanned<Vec<String>>>,
}

impl ParameterDescription {
    pub(in crate::docs) fn read(cell: &Text, diagnostics: &mut Diagnostics) -> Self {
        let deprecated = cell.text.starts_with(DEPRECATED);
        let text = unmarked(cell);
        let Some((before, list)) = text.rsplit_once(ACCEPTED) else {
            return Self { text: text.to_owned(), deprecated, values: None };
        };
        let Some(values) = values(list.strip_suffix('.').unwrap_or(list)) else {
            let found = Diagnostic::warning(
                "invalid-values",
                cell.span,
                "the accepted values are not a list of single words",
            );
            diagnostics.push(found.hint(format!("end the description in `{ACCEPTED} a, b`")));
            return Self { text: text.to_owned(), deprecated, values: None };
        };
        let values = Some(cells::accepted(values, cell.span, diagnostics));
        Self { text: before.trim_end().to_owned(), deprecated, values }
    }

    /// The same beside a type that lists the values too. A list that says otherwise stays in the text.
    pub(in crate::docs) fn beside(
        self,
        own: &Spanned<Vec<String>>,
        cell: &Text,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let sorted = |values: &Spanned<Vec<String>>| values.value.iter().cloned().collect::<BTreeSet<_>>();
        let differs = self.values.as_ref().is_some_and(|values| sorted(values) != sorted(own));
        let text = if differs { unmarked(cell).to_owned() } else { self.text };
        if differs {
            let message = "the description lists other values than the type, which count";
            let found = Diagnostic::warning("mismatched-values", cell.span, message);
            diagnostics.push(found.hint("list the values in one place"));
        }
        Self { text, values: Some(own.clone()), ..self }
    }
}

/// The text of a description without the mark of a deprecated parameter.
fn unmarked(cell: &Text) -> &str {
    cell.text.strip_prefix(DEPRECATED).unwrap_or(&cell.text).trim()
}
