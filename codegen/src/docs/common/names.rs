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

/// Whether the text of a title contains markup, beside an anchor. Signs in a code span are none.
fn is_marked_title(text: &Text) -> bool {
    let is_code = text.unquoted().len() < text.text.len();
    text.marked || !is_code && (text.text.contains("~~") || text.text.contains("[^"))
}

/// Whether a cell contains markup, so that it holds more than the word that it shows.
pub(in crate::docs) fn is_marked(cell: &Text) -> bool {
    is_marked_title(cell) || cell.anchor.is_some()
}

/// Reads a cell that holds a name: one word.
pub(in crate::docs) fn read(
    cell: &Text,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let name = cell.unquoted();
    if is_marked(cell) {
        report(cell, name, what, MARKUP, diagnostics);
    } else if !is_invalid_name(cell, name, what, diagnostics) {
        return Some(Spanned { value: name.to_owned(), span: cell.span });
    }
    None
}

/// Reports an invalid name of a title, which may have an anchor. Returns whether it is invalid.
pub(in crate::docs) fn is_invalid_name(
    text: &Text,
    name: &str,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> bool {
    let reason = if is_marked_title(text) { Some(MARKUP) } else { invalid_reason(name) };
    let Some(reason) = reason else { return false };
    report(text, name, what, reason, diagnostics);
    true
}

/// Why a name with markup is none, and what to do about it.
const MARKUP: (&str, &str) =
    ("it contains markup", "write the bare name; if its signs are part of it, put all of it into backticks");

fn report(text: &Text, name: &str, what: &str, (reason, hint): (&str, &str), diagnostics: &mut Diagnostics) {
    let display: String =
        name.chars().map(|c| if is_invisible(c) { char::REPLACEMENT_CHARACTER } else { c }).collect();
    let message = format!("invalid name of {what} `{display}`: {reason}");
    diagnostics.push(Diagnostic::error("invalid-name", text.span, message).hint(hint));
}
