//! Names on the wire, as cells and headings give them.
//!
//! A name is taken literally, so it must be one word: without white space, without invisible characters,
//! and without markup, which a reader sees as bold or small while the name would hold its signs. A code span says
//! that every sign is meant: `` `__proto__` ``.

use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::markdown::Text;
use crate::source::is_invisible;

/// What keeps a text from being a name, and what to do about it; `None` for a name.
pub(in crate::docs) fn invalid_reason(name: &str) -> Option<(&'static str, &'static str)> {
    if name.is_empty() {
        Some(("it is empty", "expected one word"))
    } else if name.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
        Some(("it contains white space", "expected one word"))
    } else if name.contains(is_invisible) {
        Some(("it contains an invisible character", "type it again"))
    } else if name.contains(['`', '|']) {
        Some(("it contains a backtick or a bar", "expected one word"))
    } else {
        None
    }
}

/// Whether the text contains markup.
fn is_marked(text: &Text) -> bool {
    let is_code = text.unquoted().len() < text.text.len();
    !is_code && (text.marked || text.text.contains("~~") || text.text.contains("[^"))
}

/// Reads a cell that holds a name: one word.
pub(in crate::docs) fn read(
    cell: &Text,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let name = cell.unquoted();
    if !is_invalid_name(cell, name, what, diagnostics) {
        return Some(Spanned { value: name.to_owned(), span: cell.span });
    }
    None
}

/// Reports an invalid name. Returns whether it is invalid.
pub(in crate::docs) fn is_invalid_name(
    text: &Text,
    name: &str,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> bool {
    let (reason, hint) = if is_marked(text) {
        (
            "it contains markup",
            "write the bare name; if its signs are part of it, put all of it into backticks",
        )
    } else {
        match invalid_reason(name) {
            Some(found) => found,
            None => return false,
        }
    };
    let display: String =
        name.chars().map(|c| if is_invisible(c) { char::REPLACEMENT_CHARACTER } else { c }).collect();
    let message = format!("invalid name of {what} `{display}`: {reason}");
    diagnostics.push(Diagnostic::error("invalid-name", text.span, message).hint(hint));
    true
}
