//! The sample of an action, checked against its name and never trusted over it.

use super::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, Span};
use crate::docs::open_fence;
use crate::docs::words::folded;
use crate::markdown::Code;
use crate::source::offset;

/// Tells of a call in a sample that is not of this action. A sample without a call that can be
/// recognised says nothing.
pub(super) fn check(code: &Code, context: &Context<'_>, action: &str, diagnostics: &mut Diagnostics) {
    if !code.closed {
        diagnostics.push(open_fence(code));
        return;
    }
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
        diagnostics.push(Diagnostic::warning("sample-disagrees", Span { start, end, ..code.body }, message));
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
