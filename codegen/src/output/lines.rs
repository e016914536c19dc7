//! The last pass over printed code, line by line.
//!
//! Comments are split into their lines, members of an `impl` get a blank line between them, and what
//! the printer broke at its fixed margin is joined again where it fits into ours.

use std::borrow::Cow;

use crate::emit::LINE;

/// Widest line of code.
pub(super) const WIDTH: usize = 120;

const INDENT: usize = 4;

/// One line of code.
struct Line<'a> {
    /// The spaces before the code.
    indent: usize,
    /// What stands behind them.
    code: Cow<'a, str>,
}

impl<'a> Line<'a> {
    fn new(text: &'a str) -> Self {
        let code = text.trim_start_matches(' ');
        Self { indent: text.len() - code.len(), code: Cow::Borrowed(code) }
    }
}

/// Adds printed code to the text.
pub(super) fn finish(printed: &str, text: &mut String) {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for line in printed.lines().map(Line::new) {
        if line.code.contains(LINE) {
            split_comment(&line, &mut lines);
        } else {
            lines.push(line);
            join(&mut lines);
        }
    }
    let mut member_ended = false;
    for Line { indent, code } in lines {
        if member_ended && indent > 0 {
            text.push('\n');
        }
        member_ended =
            indent == INDENT && (code.ends_with(" }") && code.starts_with("pub fn ") || code == "}");
        for _ in 0..indent {
            text.push(' ');
        }
        text.push_str(&code);
        text.push('\n');
    }
}

/// Splits a comment in one attribute into its lines.
fn split_comment(line: &Line<'_>, lines: &mut Vec<Line<'_>>) {
    let indent = line.indent;
    let mark = if line.code.starts_with("//!") { "//!" } else { "///" };
    for (at, part) in line.code.split(LINE).enumerate() {
        let code = if at == 0 { part.to_owned() } else { format!("{mark}{}", part.trim_end()) };
        lines.push(Line { indent, code: Cow::Owned(code) });
    }
}

/// Joins the last lines if they end something that the printer broke and that fits on one line.
fn join(lines: &mut Vec<Line<'_>>) {
    let Some((closer, before)) = lines.split_last() else { return };
    let base = closer.indent;
    if !closer.code.starts_with([')', ']', '}']) {
        return;
    }
    let Some(start) = before.iter().rposition(|line| line.indent <= base) else { return };
    let (opener, content) = (&before[start], &before[start + 1..]);
    if opener.indent != base || !content.iter().all(|line| is_flat(line, base)) {
        return;
    }
    let Some(space) = space_within(opener, closer, content.len()) else { return };
    let Some(code) = joined(opener, content, closer, space) else { return };
    lines.truncate(start);
    lines.push(Line { indent: base, code: Cow::Owned(code) });
}

/// Whether a line inside of brackets may be joined to their line: code on the first level.
fn is_flat(line: &Line<'_>, base: usize) -> bool {
    match line.indent - base {
        INDENT => !line.code.starts_with("//"),
        // the next link of a chain of calls
        further => further == 2 * INDENT && line.code.starts_with('.'),
    }
}

/// The space inside of the brackets when joined; `None` for what stays broken.
fn space_within(opener: &Line<'_>, closer: &Line<'_>, lines: usize) -> Option<&'static str> {
    let opener = opener.code.as_ref();
    if opener.ends_with(['(', '[']) || (opener.contains("use ") && closer.code.ends_with(';')) {
        return Some("");
    }
    let function = opener.starts_with("pub fn ") && opener.ends_with('{') && lines == 1;
    (function || opener == "Self {").then_some(" ")
}

/// The code of the lines as one; `None` if it is too wide.
fn joined(opener: &Line<'_>, content: &[Line<'_>], closer: &Line<'_>, space: &str) -> Option<String> {
    let width = WIDTH.checked_sub(opener.indent)?;
    let mut line = opener.code.to_string();
    for (at, Line { code: part, .. }) in content.iter().enumerate() {
        let chained = part.starts_with('.') && !part.starts_with("..");
        line.push_str(if at == 0 {
            space
        } else if chained {
            ""
        } else {
            " "
        });
        line.push_str(part);
        if line.len() > width {
            return None;
        }
    }
    line.truncate(line.trim_end_matches(',').len());
    line.push_str(space);
    line.push_str(&closer.code);
    (line.len() <= width).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::finish;

    fn finished(printed: &str) -> String {
        let mut text = String::new();
        finish(printed, &mut text);
        text
    }

    /// Names that are used stand without spaces in their braces; the fields of a value stay on lines of their own.
    #[test]
    fn braces_are_joined_around_names_alone() {
        assert_eq!(finished("use a::{\n    B,\n    C,\n};\n"), "use a::{B, C};\n");
        let value = "let made = Made {\n    first,\n    second,\n};\n";
        assert_eq!(finished(value), value);
    }

    /// What is broken further inside, or holds a comment, cannot be one line.
    #[test]
    fn only_what_is_flat_is_joined() {
        assert_eq!(finished("call(\n    first,\n    second,\n)\n"), "call(first, second)\n");
        assert_eq!(
            finished("call(\n    first\n        .next(),\n    second,\n)\n"),
            "call(first.next(), second)\n"
        );
        for broken in [
            "call(\n    first,\n    // a comment\n    second,\n)\n",
            "call(\n    match first {\n        other => second,\n    },\n)\n",
        ] {
            assert_eq!(finished(broken), broken);
        }
    }
}
