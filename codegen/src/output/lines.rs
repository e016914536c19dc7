//! The last pass over printed code, line by line.
//!
//! Comments are split into their lines, members of an `impl` get a blank line between them, and what
//! the printer broke at its fixed margin is joined again where it fits into ours.

use std::fmt::Write as _;

use crate::emit::LINE;

/// Widest line of code.
pub(super) const WIDTH: usize = 120;

const INDENT: usize = 4;

/// Adds printed code to the text.
pub(super) fn finish(printed: &str, text: &mut String) {
    let mut lines: Vec<String> = Vec::new();
    for line in printed.lines() {
        if line.contains(LINE) {
            split_comment(line, &mut lines);
        } else {
            lines.push(line.to_owned());
            join(&mut lines);
        }
    }
    let mut member_ended = false;
    for line in lines {
        if member_ended && !line.starts_with('}') {
            text.push('\n');
        }
        member_ended = indent(&line) == INDENT
            && (line.ends_with(" }") && line.trim_start().starts_with("pub fn ") || line.trim_start() == "}");
        text.push_str(&line);
        text.push('\n');
    }
}

/// Splits a comment in one attribute into its lines.
fn split_comment(line: &str, lines: &mut Vec<String>) {
    let body = line.trim_start_matches(' ');
    let indent = line.len() - body.len();
    let mark = if body.starts_with("//!") { "//!" } else { "///" };
    let mut parts = line.split(LINE);
    lines.extend(parts.next().map(str::to_owned));
    for part in parts {
        let mut line = " ".repeat(indent);
        let _ = write!(line, "{mark}{}", part.trim_end());
        lines.push(line);
    }
}

/// Joins the last lines if they end something that the printer broke and that fits on one line.
fn join(lines: &mut Vec<String>) {
    let Some((closer, before)) = lines.split_last() else { return };
    let base = indent(closer);
    if !closer[base..].starts_with([')', ']', '}']) {
        return;
    }
    let Some(start) = before.iter().rposition(|line| indent(line) <= base) else { return };
    let (opener, content) = (&before[start], &before[start + 1..]);
    if indent(opener) != base || !content.iter().all(|line| is_flat(line, base)) {
        return;
    }
    let Some(space) = space_within(opener.trim_start(), closer, content.len()) else { return };
    let Some(joined) = joined(opener, content, closer, space) else { return };
    lines.truncate(start);
    lines.push(joined);
}

/// Whether a line inside of brackets may be joined to their line: code on the first level.
fn is_flat(line: &str, base: usize) -> bool {
    let code = line.trim_start();
    match indent(line) - base {
        INDENT => !code.starts_with("//"),
        // the next link of a chain of calls
        further => further == 2 * INDENT && code.starts_with('.'),
    }
}

/// The space inside of the brackets when joined; `None` for what stays broken.
fn space_within(opener: &str, closer: &str, lines: usize) -> Option<&'static str> {
    if opener.ends_with(['(', '[']) || (opener.contains("use ") && closer.ends_with(';')) {
        return Some("");
    }
    let function = opener.starts_with("pub fn ") && opener.ends_with('{') && lines == 1;
    (function || opener == "Self {").then_some(" ")
}

/// The lines as one; `None` if it is too wide.
fn joined(opener: &str, content: &[String], closer: &str, space: &str) -> Option<String> {
    let mut line = opener.to_owned();
    for (at, part) in content.iter().enumerate() {
        let part = part.trim_start();
        let chained = part.starts_with('.') && !part.starts_with("..");
        line.push_str(if at == 0 {
            space
        } else if chained {
            ""
        } else {
            " "
        });
        line.push_str(part);
        if line.len() > WIDTH {
            return None;
        }
    }
    line.truncate(line.trim_end_matches(',').len());
    line.push_str(space);
    line.push_str(closer.trim_start());
    (line.len() <= WIDTH).then_some(line)
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
