//! Diagnostics → text for people or for tools.
//!
//! Nothing that a document says reaches the terminal as it is: control characters and marks that turn
//! the direction of writing are replaced, in quoted rows as in messages.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity, Span};
use crate::source::{Source, SourceFile};

/// Most of a row that is quoted before and after a place, in bytes: the cost of a finding must not grow
/// with its row, for a file can be one row.
const AROUND: usize = 400;

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For people, without colours.
    Plain,
    /// For people at a terminal.
    Coloured,
    /// One JSON object a line, for tools.
    Json,
}

/// Writes out diagnostics, each followed by an empty line (none for [`Style::Json`]).
#[must_use]
pub fn render(diagnostics: &[Diagnostic], source: &Source, style: Style) -> String {
    let mut out = String::new();
    let renderer = if style == Style::Coloured { Renderer::styled() } else { Renderer::plain() };
    for diagnostic in diagnostics {
        if style == Style::Json {
            out.push_str(&json(diagnostic, source));
            out.push('\n');
        } else {
            out.push_str(&text(diagnostic, source, &renderer));
            out.push_str("\n\n");
        }
    }
    out
}

fn text(diagnostic: &Diagnostic, source: &Source, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(harmless(&diagnostic.message)).id(diagnostic.code));
    if let Some((file, span)) = diagnostic.span.and_then(|span| Some((source.file(span.file)?, span))) {
        let quote = Quote::new(file, span);
        let label = diagnostic.label.as_deref().map(harmless);
        let mark = AnnotationKind::Primary.span(quote.range).label(label);
        let mut snippet = Snippet::source(quote.text).line_start(quote.line).annotation(mark);
        if quote.cut {
            // the renderer would count columns from the start of the quote
            let place = file.position(span.start as usize);
            let origin = Origin::path(&file.display).line(place.line).char_column(place.column);
            group = group.element(origin);
        } else {
            snippet = snippet.path(&file.display);
        }
        group = group.element(snippet);
    }
    if let Some(hint) = &diagnostic.hint {
        let rows: Vec<String> = hint.split('\n').map(harmless).collect();
        group = group.element(Level::HELP.message(rows.join("\n")));
    }
    renderer.render(&[group])
}

/// The row that a diagnostic points into; of a place that goes over several rows, the first.
struct Quote {
    text: String,
    range: std::ops::Range<usize>,
    line: usize,
    /// Whether the row starts before the text.
    cut: bool,
}

impl Quote {
    fn new(file: &SourceFile, span: Span) -> Self {
        let (index, line_start) = file.line_start(span.start as usize);
        let rest = file.text.get(line_start..).unwrap_or_default();
        let row = rest.split('\n').next().unwrap_or_default();
        let (start, end) = (span.start as usize - line_start, (span.end as usize).saturating_sub(line_start));
        let window = boundary(row, start.saturating_sub(AROUND));
        let row = row.get(window..boundary(row, start.saturating_add(AROUND))).unwrap_or_default();
        let (start, end) = (start - window, end.saturating_sub(window));
        let (mut text, mut range) = (String::with_capacity(row.len()), 0..0);
        for (at, letter) in row.char_indices() {
            if at <= start {
                range.start = text.len();
            }
            if at < end {
                range.end = text.len() + visible(letter).len_utf8();
            }
            text.push(visible(letter));
        }
        if start >= row.len() {
            range.start = text.len();
        }
        range.end = range.end.clamp(range.start, text.len());
        Self { text, range, line: index + 1, cut: window > 0 }
    }
}

/// The end of the last letter that ends at that byte or before it.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default()
}

/// A text without anything that would move the cursor or turn the direction of writing.
fn harmless(text: &str) -> String {
    text.chars().map(visible).collect()
}

fn visible(letter: char) -> char {
    match letter {
        '\t' => ' ',
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        letter if letter.is_control() => '\u{fffd}',
        letter => letter,
    }
}

fn json(diagnostic: &Diagnostic, source: &Source) -> String {
    let place = diagnostic.span.and_then(|span| {
        let (start, end) = (source.position(span), source.end_position(span));
        let file = &source.file(span.file)?.display;
        Some(serde_json::json!({
            "file": file,
            "line": start.line,
            "column": start.column,
            "end_line": end.line,
            "end_column": end.column,
        }))
    });
    let severity = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    serde_json::json!({
        "severity": severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "place": place,
        "label": diagnostic.label,
        "hint": diagnostic.hint,
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostics, FileId};

    fn rendered(text: &str, start: u32, end: u32, style: Style) -> String {
        let source = Source::from_texts([("a.md", text)], &mut Diagnostics::default());
        let span = Span { file: FileId(0), start, end };
        let found =
            Diagnostic::error("invalid-word", span, "no such \u{1b}[31mword").label("here").hint("write `b`");
        render(&[found], &source, style)
    }

    #[test]
    fn rows_are_quoted_without_control_characters() {
        let expected = "\
error[invalid-word]: no such \u{fffd}[31mword
 --> spec/a.md:2:3
  |
2 | é\u{fffd}bcd
  |   ^^ here
  |
  = help: write `b`

";
        assert_eq!(rendered("x\né\u{202e}bcd\n", 7, 9, Style::Plain), expected);
    }

    #[test]
    fn spans_past_the_end_are_clamped() {
        for (start, end) in [(0, 0), (3, 3), (3, 99), (50, 60)] {
            assert!(rendered("ab\n", start, end, Style::Plain).contains("spec/a.md:"));
        }
    }

    #[test]
    fn long_lines_are_quoted_around_the_span() {
        let row = "é".repeat(100_000);
        let text = rendered(&format!("x\n{row}<>{row}\n"), 200_002, 200_004, Style::Plain);
        assert!(text.contains("spec/a.md:2:100001\n") && text.contains("^^ here"), "{text}");
        assert!(text.contains("é<>é") && text.len() < 2_000, "{text}");
    }

    #[test]
    fn tools_get_one_object_a_line() {
        let line = rendered("x\néab\n", 4, 5, Style::Json);
        let value: serde_json::Value = serde_json::from_str(line.trim_end()).unwrap();
        assert_eq!(value["place"]["line"], 2);
        assert_eq!(value["place"]["column"], 2);
        assert_eq!(value["place"]["file"], "spec/a.md");
        assert!(!line.contains('\u{1b}'));
    }
}
