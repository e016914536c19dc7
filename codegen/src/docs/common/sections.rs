//! The sections of an action by their headings.

use super::prose::ignored;
use crate::diagnostic::{Diagnostic, Diagnostics, nearest};
use crate::markdown::{Block, Section, Text};
use crate::source::Source;

/// What the readers of a page share.
pub(in crate::docs) struct Context<'a> {
    /// Name of the resource.
    pub(in crate::docs) resource: &'a str,
    pub(in crate::docs) source: &'a Source,
}

/// The sections of an action by their headings.
pub(in crate::docs) struct ActionSections<'a> {
    known: Vec<(&'static str, &'a Section)>,
    /// Misspelt headings, each with the missing one that it most likely is.
    misspelt: Vec<(&'static str, &'a Text)>,
    /// Whether a heading is duplicated, and so may be meant as another one.
    duplicated: bool,
    /// Whether a block has no end, and contains all that follows.
    unterminated: bool,
}

/// What an action must have, or be reported.
pub(in crate::docs) struct RequiredHeadings {
    /// Headings that no action goes without, each with the hint for where it is missing.
    pub(in crate::docs) always: &'static [(&'static str, &'static str)],
    /// One of these two: responses of a success, or a stream.
    pub(in crate::docs) success: (&'static str, &'static str),
    /// Responses of a failure, which are missed but not needed.
    pub(in crate::docs) errors: &'static str,
}

impl<'a> ActionSections<'a> {
    /// Reports headings that are unknown, duplicated or of another level.
    pub(in crate::docs) fn sort(
        section: &'a Section,
        headings: &[&'static str],
        level: u8,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut known: Vec<(&'static str, &Section)> = Vec::new();
        let (mut misspelt, mut duplicated) = (Vec::new(), false);
        let absent = |heading: &&&str| !section.descendants().iter().any(|part| part.title.text == **heading);
        let absent: Vec<&'static str> = headings.iter().filter(absent).copied().collect();
        let ends_in_it = |section: &Section| matches!(section.blocks.last(), Some(Block::Unterminated(_)));
        let mut unterminated = ends_in_it(section);
        for part in section.descendants() {
            unterminated |= ends_in_it(part);
            let title = &part.title;
            let Some(heading) = headings.iter().copied().find(|heading| *heading == title.text) else {
                if let Some(meant) = nearest(&title.text, absent.iter().copied())
                    && let Some(meant) = absent.iter().copied().find(|heading| *heading == meant)
                {
                    misspelt.push((meant, title));
                    continue;
                }
                let message = format!("unknown heading `{}`: its section is ignored", title.text);
                let found = Diagnostic::warning("unknown-heading", title.span, message)
                    .hint(format!("the headings of an action are {}", headings.join(", ")));
                diagnostics.push(found.suggest(&title.text, headings.iter().copied()));
                continue;
            };
            if part.level != level {
                let message = format!("the heading `{heading}` has level {}, expected {level}", part.level);
                let marks = "#".repeat(usize::from(level));
                let found = Diagnostic::warning("invalid-heading-level", title.span, message);
                diagnostics.push(found.hint(format!("write `{marks} {heading}`")));
            }
            if known.iter().any(|(other, _)| *other == heading) {
                let message = format!("duplicate heading `{heading}` in `{}`", section.title.text);
                diagnostics.push(Diagnostic::error("duplicate-heading", title.span, message));
                duplicated = true;
            } else {
                known.push((heading, part));
            }
        }
        Self { known, misspelt, duplicated, unterminated }
    }

    /// The section under a heading.
    pub(in crate::docs) fn get(&self, heading: &str) -> Option<&'a Section> {
        self.known.iter().find(|(known, _)| *known == heading).map(|(_, section)| *section)
    }

    /// Reports blocks that no section holds. `code` names the sections that hold code.
    pub(in crate::docs) fn report_strays(
        &self,
        code: &[&str],
        source: &Source,
        diagnostics: &mut Diagnostics,
    ) {
        for (heading, part) in &self.known {
            let stray = |block: &&Block| match block {
                Block::Code(_) => !code.contains(heading),
                Block::Html(_) | Block::List(..) | Block::Other(_) => true,
                _ => false,
            };
            for block in part.blocks.iter().filter(stray) {
                ignored(block, source, diagnostics);
            }
        }
    }

    /// Reports what is missing, unless an earlier mistake explains it, and what excludes one another.
    pub(in crate::docs) fn report_missing(
        &self,
        title: &Text,
        required: &RequiredHeadings,
        diagnostics: &mut Diagnostics,
    ) {
        self.report_misspelt(required, diagnostics);
        if let (Some(_), Some(second)) = (self.get(required.success.0), self.get(required.success.1)) {
            let message =
                format!("an action has `{}` or `{}`, not both", required.success.0, required.success.1);
            diagnostics.push(Diagnostic::error("duplicate-success", second.title.span, message));
        }
        // the mistake was reported, and what is missing follows from it
        if self.unterminated || self.duplicated {
            return;
        }
        let stands = |heading: &str| {
            self.get(heading).is_some() || self.misspelt.iter().any(|(meant, _)| *meant == heading)
        };
        let missing = |heading: &str| format!("the action `{}` has no `{heading}`", title.text);
        let absent = required.always.iter().filter(|(heading, _)| !stands(heading));
        for (heading, hint) in absent {
            let found = Diagnostic::error("missing-heading", title.span, missing(heading));
            diagnostics.push(found.hint(*hint));
        }
        let (success, stream) = required.success;
        if !stands(success) && !stands(stream) {
            let found = Diagnostic::error("missing-heading", title.span, missing(success));
            diagnostics.push(found.hint(format!("a stream has `{stream}` instead")));
        }
        if !stands(required.errors) {
            let found = Diagnostic::warning("missing-heading", title.span, missing(required.errors));
            diagnostics.push(found.hint("its table may be empty"));
        }
    }

    /// Reports headings that are misspelt: an error where the action cannot do without.
    fn report_misspelt(&self, required: &RequiredHeadings, diagnostics: &mut Diagnostics) {
        let (success, stream) = required.success;
        for (meant, title) in &self.misspelt {
            let message = format!("unknown heading `{}`: its section is ignored", title.text);
            let is_needed = required.always.iter().any(|(heading, _)| heading == meant)
                || ([success, stream].contains(meant)
                    && self.get(success).is_none()
                    && self.get(stream).is_none());
            let found = if is_needed {
                Diagnostic::error("unknown-heading", title.span, message)
            } else {
                Diagnostic::warning("unknown-heading", title.span, message)
            };
            diagnostics.push(found.hint(format!("did you mean `{meant}`?")));
        }
    }
}
