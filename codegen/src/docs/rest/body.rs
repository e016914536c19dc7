//! The body of a request: the schema that it follows, and a sample of it.

use super::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, Spanned};
use crate::docs::page::ParameterDoc;
use crate::docs::page::cells;
use crate::docs::{ignored, open_fence, schemas};
use crate::markdown::{Block, Section, Text};

/// The pages give the body no name, and it needs none on the wire.
pub(super) const NAME: &str = "body";
/// Starts the sentence that names the schema.
const START: &str = "The body of the request should be serialized JSON that validates against the ";
/// What follows the link, before an example, or at the end.
const ENDS: [&str; 2] =
    [" schema. For example, the following would be a valid body for this request:", " schema."];

/// Reads the section.
pub(super) fn read(
    section: &Section,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<ParameterDoc> {
    let mut texts: Vec<&Text> = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Paragraph(text) => texts.push(text),
            Block::Code(code) if !code.closed => diagnostics.push(open_fence(code)),
            Block::Code(code) if code.info.is_some() => {
                // the schema has an example of its own: this one is read to be sure that it is none of another thing
                schemas::parse(context.page.source, code.body, diagnostics);
            }
            Block::Table(_) | Block::Code(_) => ignored(block, context.page.source, diagnostics),
            _ => {} // told with the other sections of the action
        }
    }
    let mut links = texts.iter().flat_map(|text| &text.links);
    let Some(link) = links.next() else {
        let found = Diagnostic::error("no-body", section.title.span, "no schema of the body is named here");
        diagnostics.push(found.hint(format!("write `{START}[Device](schemas.md#device) schema.`")));
        return None;
    };
    let words = texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join("\n\n");
    let rest = words.strip_prefix(START).and_then(|rest| rest.strip_prefix(&link.text));
    let formula = rest.is_some_and(|rest| ENDS.contains(&rest));
    Some(ParameterDoc {
        name: Spanned { value: NAME.to_owned(), span: link.span },
        ty: cells::link(link, link.span),
        required: true,
        description: (!formula).then_some(words),
        deprecated: false,
        values: None,
        default: None,
        example: None,
    })
}
