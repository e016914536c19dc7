//! Names on the wire, as cells and headings give them.
//!
//! A name is taken as it stands, so it must stand alone: without white space, without characters that nobody sees,
//! and without markup, which a reader sees as bold or small while the name would hold its signs. A code span says
//! that every sign is meant: `` `__proto__` ``.

use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::markdown::Text;
use crate::source::is_invisible;

/// What keeps a text from being a name, and what to do about it; `None` for a name.
pub(in crate::docs) fn fault(name: &str) -> Option<(&'static str, &'static str)> {
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

/// Whether marks that say how a text looks stand in it, rather than signs of its own.
fn is_marked(text: &Text) -> bool {
    let is_code = text.word().len() < text.text.len();
    !is_code && (text.marked || text.text.contains("~~") || text.text.contains("[^"))
}

/// Reads a cell that holds a name: one word.
pub(in crate::docs) fn read(
    cell: &Text,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let word = cell.word();
    if !is_refused(cell, word, what, diagnostics) {
        return Some(Spanned { value: word.to_owned(), span: cell.span });
    }
    None
}

/// Tells of a text that cannot give the name; whether it is so.
pub(in crate::docs) fn is_refused(
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
        match fault(name) {
            Some(found) => found,
            None => return false,
        }
    };
    let shown: String =
        name.chars().map(|c| if is_invisible(c) { char::REPLACEMENT_CHARACTER } else { c }).collect();
    let message = format!("invalid name of {what} `{shown}`: {reason}");
    diagnostics.push(Diagnostic::error("invalid-name", text.span, message).hint(hint));
    true
}
