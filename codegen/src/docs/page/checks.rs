//! What a page says a second time, in its list of contents and in samples: checked, and never trusted over
//! the headings.

use crate::diagnostic::{Diagnostic, Diagnostics, Span, folded, offset};
use crate::docs::common::Context;
use crate::docs::common::action::ActionDoc;
use crate::docs::common::prose::ignored;
use crate::docs::common::titles::slug;
use crate::markdown::{Block, Code, Section, Text};
use crate::source::Source;

/// Reports differences between the list and the headings.
pub(super) fn contents(
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
    let mut found: Vec<(Span, String)> = Vec::new();
    for item in &items {
        let known = actions.iter().find(|action| action.title.value == item.text);
        let target = item.sole_link().map(|link| link.target.as_str());
        if known.is_none() {
            let message = format!("the contents list `{}`, which is not an action of this page", item.text);
            found.push((item.span, message));
        } else if target != Some(&format!("#{}", slug(&item.text))) {
            found.push((item.span, format!("the link `{}` does not point to its heading", item.text)));
        }
    }
    for title in actions.iter().map(|action| &action.title) {
        if !items.iter().any(|item| item.text == title.value) {
            found.push((title.span, format!("the contents do not list `{}`", title.value)));
        }
    }
    let in_order = items.iter().map(|item| &item.text).eq(actions.iter().map(|action| &action.title.value));
    if found.is_empty() && !in_order {
        let message = "the contents list the actions in another order than the page";
        found.push((section.title.span, message.to_owned()));
    }
    let warning = |(span, message)| Diagnostic::warning("mismatched-contents", span, message);
    diagnostics.extend(found.into_iter().map(warning));
}

/// Reports a call in a sample that is not of this action. A sample without a call that can be
/// recognised says nothing.
pub(super) fn sample(code: &Code, context: &Context<'_>, action: &str, diagnostics: &mut Diagnostics) {
    let text = context.source.slice(code.body);
    for (at, resource, method) in calls(text) {
        // the name of a keyword in Python
        let import = action == "import" && method == "api_import";
        if folded(resource) == folded(context.resource) && (folded(method) == folded(action) || import) {
            continue;
        }
        let start = code.body.start + offset(at);
        let end = start + offset(resource.len() + 1 + method.len());
        let message =
            format!("the sample calls `{resource}.{method}`, the action is `{}.{action}`", context.resource);
        diagnostics.push(Diagnostic::warning("mismatched-sample", Span { start, end, ..code.body }, message));
    }
}

/// The calls `client.resource.action(` of a sample: where the resource starts, and both names.
fn calls(text: &str) -> impl Iterator<Item = (usize, &str, &str)> {
    text.match_indices("client.").filter_map(|(at, mark)| {
        let start = at + mark.len();
        let (resource, rest) = ident(text.get(start..)?)?;
        let (action, rest) = ident(rest.strip_prefix('.')?)?;
        rest.starts_with('(').then_some((start, resource, action))
    })
}

/// The name at the start of a text, and what follows it.
fn ident(text: &str) -> Option<(&str, &str)> {
    let end =
        text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(text.len());
    (end > 0).then(|| text.split_at(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_of_samples() {
        let text = "r = client.flows.api_import(\n  x)\nawait client.device.get(params);\nclient.x.y\nclient.a.b.c()";
        let found: Vec<_> = calls(text).map(|(_, resource, action)| (resource, action)).collect();
        assert_eq!(found, [("flows", "api_import"), ("device", "get")]);
    }
}
