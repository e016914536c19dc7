//! Who may call an action: its scopes, or that it needs no token; and what else is said of that.

use super::prose::{ignored, report_bars};
use super::sections::Context;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Access;
use crate::markdown::{Block, Section, Text};

/// The sentences of a dialect.
pub(in crate::docs) struct Sentences {
    /// That an action is open to all.
    pub(in crate::docs) open: &'static str,
    /// That it needs a token, before the sentence with the scopes.
    pub(in crate::docs) token: &'static str,
}

/// Reads the section. What it says before the sentence that closes it goes into `prose`.
pub(in crate::docs) fn read(
    section: &Section,
    sentences: &Sentences,
    prose: &mut Vec<String>,
    context: &Context<'_>,
    diagnostics: &mut Diagnostics,
) -> Access {
    let mut texts: Vec<&Text> = Vec::new();
    for block in &section.blocks {
        match block {
            Block::Paragraph(text) => {
                report_bars(text, diagnostics);
                texts.push(text);
            }
            Block::Table(_) => ignored(block, context.source, diagnostics),
            _ => {} // reported with the other sections of the action
        }
    }
    let closing = texts.last().map_or("", |text| &text.text);
    let (before, access) = if let Some(before) = closing.strip_suffix(sentences.open) {
        (before, Access::Open)
    } else if let Some(scopes) = scopes(closing) {
        (before_scopes(closing), Access::Scopes(scopes))
    } else {
        let span = texts.first().map_or(section.title.span, |text| text.span);
        let found = Diagnostic::warning("invalid-access", span, "cannot read which scopes the action needs");
        let open = sentences.open;
        diagnostics.push(found.hint(format!("end the section in `scopes: a, b, or c.`, or write `{open}`")));
        return Access::Unstated;
    };
    texts.pop();
    let said = texts.iter().map(|text| text.text.as_str()).chain([before]);
    let said = said.map(|text| text.replace(sentences.token, "").trim().to_owned());
    prose.extend(said.filter(|text| !text.is_empty()));
    access
}

/// What stands before the sentence that lists the scopes.
fn before_scopes(text: &str) -> &str {
    let before = text.rsplit_once(SCOPES).map_or("", |(before, _)| before);
    let end = [". ", "! ", "? "].iter().filter_map(|end| before.rfind(end)).max();
    end.and_then(|end| before.get(..=end)).unwrap_or_default()
}

/// Starts the list of scopes.
const SCOPES: &str = "scopes: ";

/// The scopes of a text that ends in `scopes: A, B, or C.`
fn scopes(text: &str) -> Option<Vec<String>> {
    let (_, list) = text.rsplit_once(SCOPES)?;
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
