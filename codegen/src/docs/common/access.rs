//! Who may call an action: its scopes, or that it needs no token.

use super::prose::ignored;
use super::sections::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Access;
use crate::markdown::{Block, Section};

/// Reads the section; `open` is the sentence of an action that is open to all.
pub(in crate::docs) fn read(
    section: &Section,
    open: &str,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Access {
    let mut texts: Vec<&str> = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Paragraph(text) => texts.push(&text.text),
            Block::Table(_) => ignored(block, context.source, diagnostics),
            _ => {} // reported with the other sections of the action
        }
    }
    let text = texts.join(" ");
    if text == open {
        return Access::Open;
    }
    if let Some(scopes) = scopes(&text) {
        return Access::Scopes(scopes);
    }
    let paragraph = section.blocks.iter().find(|block| matches!(block, Block::Paragraph(_)));
    let span = paragraph.map_or(section.title.span, Block::span);
    let found = Diagnostic::warning("invalid-access", span, "cannot read which scopes the action needs");
    diagnostics.push(found.hint(format!("end the section in `scopes: a, b, or c.`, or write `{open}`")));
    Access::Unstated
}

/// The scopes of a text that ends in `scopes: A, B, or C.`
fn scopes(text: &str) -> Option<Vec<String>> {
    let (_, list) = text.rsplit_once("scopes: ")?;
    let list = list.strip_suffix('.')?;
    let mut scopes: Vec<&str> = list.split(", ").collect();
    let end = scopes.pop()?;
    match end.split_once(' ') {
        Some(("or", scope)) => scopes.push(scope),
        Some((scope, rest)) => scopes.extend([scope, rest.strip_prefix("or ")?]),
        None => scopes.push(end),
    }
    let word = |scope: &&str| !scope.is_empty() && !scope.contains(char::is_whitespace);
    scopes.iter().all(word).then(|| scopes.into_iter().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences() {
        let read = |text: &str| scopes(text).map(|scopes| scopes.join("|")).unwrap_or_default();
        assert_eq!(
            read("Needs one of the scopes: all.User, device.*, or device.get."),
            "all.User|device.*|device.get"
        );
        assert_eq!(read("scopes: a or b."), "a|b");
        assert_eq!(read("scopes: a."), "a");
        for text in ["scopes: a, b, or c", "scopes: .", "a, b.", "scopes: a b.", "scopes: a, or b. And more."]
        {
            assert_eq!(read(text), "", "{text}");
        }
    }
}
