//! Blocks that stand beside tables and headings: prose where the dialect has a place for it, and else
//! reported, never dropped in silence.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::markdown::{Block, Code, Text};
use crate::source::Source;

/// What a block says as prose; `None` for a block that says nothing (a line break, a comment).
///
/// Tells of blocks that have no place in prose.
pub(in crate::docs) fn prose(
    block: &Block,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
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
pub(in crate::docs) fn warn_of_bars(text: &Text, diagnostics: &mut Diagnostics) {
    if text.text.starts_with('|') {
        let found = Diagnostic::error("invalid-table", text.span, "invalid table");
        diagnostics.push(found.hint("the row below the header needs one `---` per column"));
    }
}

/// Tells that a block is left out, unless it says nothing.
pub(in crate::docs) fn ignored(block: &Block, source: &Source, diagnostics: &mut Diagnostics) {
    let what = match block {
        Block::Html(html) => match says(source.slice(html.span)) {
            Says::Nothing => return,
            Says::Open => {
                let found = Diagnostic::error("unterminated-comment", html.span, "unterminated comment");
                diagnostics
                    .push(found.hint("close it with `-->`: everything after it is part of the comment"));
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
    let message = format!("{what} that does not belong here is ignored");
    diagnostics.push(Diagnostic::warning("ignored-block", block.span(), message));
}

/// A block of code that does not end.
pub(in crate::docs) fn open_fence(code: &Code) -> Diagnostic {
    let found = Diagnostic::error("unterminated-fence", code.span, "unterminated code block");
    found.hint("close it with the same fence that opens it: everything after it is part of the block")
}

/// Whether the block does not end, so that what should follow it is inside.
pub(in crate::docs) fn swallows(block: &Block, source: &Source) -> bool {
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
