//! What went wrong, and where: spans, diagnostics and their collector.
//!
//! Every pass gets the collector and goes on after a finding; nothing is printed before all have run. In come
//! findings with a stable name, out goes a sorted list of them, with suggestions for misspelt names and, in the
//! catalogue, an explanation of each. Nothing here decides what is an error: that is up to the passes; nor how it
//! looks in print: that is up to the commands.

mod catalogue;

pub use catalogue::{Explanation, catalogue};

/// Index of a file of the [`Source`](crate::source::Source).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes in a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// First byte after it.
    pub end: u32,
}

/// Byte offsets fit: larger files are refused.
pub(crate) fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// A value with the place it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its span.
    pub span: Span,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something cannot be emitted; nothing is written.
    Error,
    /// Something was left out or weakened.
    Warning,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Stable name of the kind of finding, for tools: `missing-route`.
    pub code: &'static str,
    /// What is wrong, in one line.
    pub message: String,
    /// Where, when it has a place.
    pub span: Option<Span>,
    /// What the underlined text is or should be.
    pub label: Option<String>,
    /// The likely fix.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// A finding that keeps the tree from being written.
    pub fn error(code: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, span, message)
    }

    /// A finding about something left out or weakened.
    pub fn warning(code: &'static str, span: impl Into<Option<Span>>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, span, message)
    }

    fn new(
        severity: Severity,
        code: &'static str,
        span: impl Into<Option<Span>>,
        message: impl Into<String>,
    ) -> Self {
        Self { severity, code, message: message.into(), span: span.into(), label: None, hint: None }
    }

    /// Adds what the underlined text is or should be.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds the likely fix.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds "did you mean `x`?" when a known name is near; else a hint that was there stays.
    #[must_use]
    pub fn suggest<'a>(mut self, name: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        if let Some(near) = nearest(name, known) {
            self.hint = Some(format!("did you mean `{near}`?"));
        }
        self
    }
}

/// Collects findings; every phase gets one and goes on after a finding.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    errors: usize,
}

impl Diagnostics {
    /// Takes a finding; the same one twice counts once.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.errors += usize::from(diagnostic.severity == Severity::Error);
        self.list.push(diagnostic);
    }

    /// How many findings there are so far.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// How many of them keep the tree from being written.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Whether there is no finding so far.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether anything keeps the tree from being written.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// Drops the findings that `keep` does not want.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
        self.errors = self.list.iter().filter(|found| found.severity == Severity::Error).count();
    }

    /// All findings, none twice: errors first, for the rest may follow from them; then by place.
    #[must_use]
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            (a.severity, a.span, a.code, &a.message).cmp(&(b.severity, b.span, b.code, &b.message))
        });
        self.list.dedup();
        self.list
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, findings: I) {
        for found in findings {
            self.push(found);
        }
    }
}

/// From this likeness on a name passes for a misspelt one.
const NEAR: f64 = 0.7;

/// The known name that was probably meant, when one is near.
#[must_use]
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let near = known.into_iter().map(|known| (likeness(name, known), known));
    let (score, best) = near.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    (score >= NEAR).then_some(best)
}

/// How alike two names are, from 0 to 1, whatever customs they are spelled by.
#[must_use]
pub fn likeness(one: &str, other: &str) -> f64 {
    // the comparison is quadratic, and no name is that long
    if one.len() > 200 || other.len() > 200 {
        return 0.0;
    }
    strsim::normalized_damerau_levenshtein(&folded(one), &folded(other))
}

/// Letters and digits alone, in lower case: for comparing names that are spelled by different customs.
#[must_use]
pub fn folded(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A count with its noun.
pub(crate) fn count(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelt_names_are_near() {
        assert_eq!(
            nearest("Availble Parameter", ["Authentication", "Available Parameters"]),
            Some("Available Parameters")
        );
        assert_eq!(nearest("Notes", ["Authentication"]), None);
        assert_eq!(nearest("", []), None);
    }
}
