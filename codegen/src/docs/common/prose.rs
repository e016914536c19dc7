//! Blocks beside tables and headings: prose where the dialect has a place for it, and else
//! reported, never dropped in silence.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::markdown::{Block, Document, Text, Unterminated};
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
            Html::OpenComment => {
                let (start, end) = (COMMENT.to_owned(), "-->".to_owned());
                diagnostics.push(unterminated(&Unterminated { start, end, span: html.span }));
                return;
            }
            Html::Visible => "HTML",
        },
        Block::Rule(_) | Block::Unterminated(_) => return, // the latter was reported with its page
        Block::Paragraph(text) if text.text.is_empty() => return,
        Block::Paragraph(_) => "text",
        Block::Table(_) => "a table",
        Block::Code(_) => "a code block",
        Block::List(..) => "a list",
        Block::Other(_) => "a quotation or the like",
    };
    let message = format!("{what} that does not belong here is ignored");
    diagnostics.push(Diagnostic::warning("ignored-block", block.span(), message));
}

/// Reports the YAML block of a file, where the dialect has no place for one.
pub(in crate::docs) fn report_front_matter(document: &Document, diagnostics: &mut Diagnostics) {
    let Some(front) = document.front_matter else { return };
    let found = Diagnostic::warning("ignored-block", front, "the YAML block at the top is ignored");
    diagnostics.push(found.hint("remove it; if it is a part of the page, put a blank line below its `---`"));
}

/// Reports the block of a page that never ends, whatever section it is in.
pub(in crate::docs) fn report_unterminated(document: &Document, diagnostics: &mut Diagnostics) {
    diagnostics.extend(document.unterminated().map(unterminated));
}

fn unterminated(block: &Unterminated) -> Diagnostic {
    let Unterminated { start, end, span } = block;
    let hint = |close: &str| format!("close it with {close}: everything after it is part of the block");
    if start == end {
        Diagnostic::error("unterminated-fence", *span, "unterminated code block")
            .hint(hint("the same fence that opens it"))
    } else if start == COMMENT {
        Diagnostic::error("unterminated-comment", *span, "unterminated comment")
            .hint(format!("close it with `{end}`: everything after it is part of the comment"))
    } else {
        Diagnostic::error("unterminated-html", *span, format!("unterminated HTML block `{start}`"))
            .hint(hint(&format!("`{end}`")))
    }
}

/// Starts a comment.
const COMMENT: &str = "<!--";

enum Html {
    Invisible,
    Visible,
    /// A comment without an end, which markdown ends at a blank line, and a browser does not.
    OpenComment,
}

/// Whether HTML holds more than line breaks and comments.
fn html_content(html: &str) -> Html {
    let mut rest = html.trim_start();
    while !rest.is_empty() {
        rest = if let Some(comment) = rest.strip_prefix(COMMENT) {
            let Some((_, rest)) = comment.split_once("-->") else { return Html::OpenComment };
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
