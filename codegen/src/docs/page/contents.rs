//! The list at the top of a page, checked against the actions below it.

use super::action::ActionDoc;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::docs::{ignored, slug};
use crate::markdown::{Block, Section, Text};
use crate::source::Source;

/// Tells where the list and the headings disagree.
pub(super) fn check(
    section: &Section,
    actions: &[ActionDoc],
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    let mut items: Vec<&Text> = Vec::new();
    for block in &section.blocks {
        match block {
            Block::List(list, _) => items.extend(list),
            other => ignored(other, source, diagnostics),
        }
    }
    let before = diagnostics.len();
    for item in &items {
        let known = actions.iter().find(|action| action.title.value == item.text);
        let target = item.sole_link().map(|link| link.target.as_str());
        match known {
            None => warn(
                item.span,
                format!("the contents name `{}`, which is no action of the page", item.text),
                diagnostics,
            ),
            Some(action) if target != Some(&format!("#{}", slug(&action.title.value))) => {
                warn(
                    item.span,
                    format!("the link of `{}` does not lead to its heading", item.text),
                    diagnostics,
                );
            }
            Some(_) => {}
        }
    }
    for action in actions {
        if !items.iter().any(|item| item.text == action.title.value) {
            warn(
                action.title.span,
                format!("the contents do not name `{}`", action.title.value),
                diagnostics,
            );
        }
    }
    let in_order = items.iter().map(|item| &item.text).eq(actions.iter().map(|action| &action.title.value));
    if diagnostics.len() == before && !in_order {
        warn(section.title.span, "the contents are not in the order of the page".to_owned(), diagnostics);
    }
}

fn warn(span: crate::diagnostic::Span, message: String, diagnostics: &mut Diagnostics) {
    diagnostics.push(Diagnostic::warning("contents-disagree", span, message));
}
