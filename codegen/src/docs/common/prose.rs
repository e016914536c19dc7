//! Blocks beside tables and headings: prose where the dialect has a place for it, and else
//! reported, never dropped in silence.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::markdown::{Block, Code, Text};
use crate::source::Source;

/// What a block says as prose; `None` for an invisible block (a line break, a comment).
///
/// Reports blocks that have no place in prose.
pub(in crate::docs) fn prose(
    block: &Block,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    match block {
        Block::Paragraph(text) => {
            report_bars(text, diagnostics);
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

/// Paragraphs as one text; none where there are none.
pub(in crate::docs) fn join(paragraphs: &[String]) -> Option<String> {
    Some(paragraphs.join("\n\n")).filter(|text| !text.is_empty())
}

/// A paragraph that starts with a bar was meant as a table.
pub(in crate::docs) fn report_bars(text: &Text, diagnostics: &mut Diagnostics) {
    if text.text.starts_with('|') {
        let found = Diagnostic::error("invalid-table", text.span, "invalid table");
        diagnostics.push(found.hint("the row below the header needs one `---` per column"));
    }
}

/// Reports a block that is ignored, unless it is invisible.
pub(in crate::docs) fn ignored(block: &Block, source: &Source, diagnostics: &mut Diagnostics) {
    let what = match block {
        Block::Html(html) => match html_content(source.slice(html.span)) {
            Html::Invisible => return,
            Html::Unterminated => {
                let found = Diagnostic::error("unterminated-comment", html.span, "unterminated comment");
                diagnostics
                    .push(found.hint("close it with `-->`: everything after it is part of the comment"));
                return;
            }
            Html::Visible => "HTML",
        },
        Block::Rule(_) => return,
        Block::Paragraph(text) if text.text.is_empty() => return,
        Block::Paragraph(_) => "text",
        Block::Table(_) => "a table",
        Block::Code(code) if !code.closed => {
            diagnostics.push(unterminated_fence(code));
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
pub(in crate::docs) fn unterminated_fence(code: &Code) -> Diagnostic {
    let found = Diagnostic::error("unterminated-fence", code.span, "unterminated code block");
    found.hint("close it with the same fence that opens it: everything after it is part of the block")
}

/// Whether the block has no end, so that it contains all that should follow it.
pub(in crate::docs) fn is_unterminated(block: &Block, source: &Source) -> bool {
    match block {
        Block::Code(code) => !code.closed,
        Block::Html(html) => matches!(html_content(source.slice(html.span)), Html::Unterminated),
        _ => false,
    }
}

enum Html {
    Invisible,
    Visible,
    Unterminated,
}

/// Whether HTML holds more than line breaks and comments.
fn html_content(html: &str) -> Html {
    let mut rest = html.trim_start();
    while !rest.is_empty() {
        rest = if let Some(comment) = rest.strip_prefix("<!--") {
            let Some((_, rest)) = comment.split_once("-->") else { return Html::Unterminated };
            rest
        } else if let Some(rest) = ["<br/>", "<br />", "<br>"].iter().find_map(|tag| rest.strip_prefix(tag)) {
            rest
        } else {
            return Html::Visible;
        }
        .trim_start();
    }
    Html::Invisible
}
