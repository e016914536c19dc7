//! Texts of the spec as words that markdown shows as they are.
//!
//! Within a line, every sign that opens something is escaped: code, emphasis, links, HTML, entities.
//! At the start of a line, so are the signs of headings, lists, quotes, rules and tables. Words hold
//! no white space but inside code, so no line is indented by a text.

use crate::source::is_invisible;

/// Splits a text into words and escapes each; what stands between backticks stays code, an address a link.
pub(super) fn words(text: &str, out: &mut Vec<String>) {
    split(text, true, out);
}

fn split(text: &str, markup: bool, out: &mut Vec<String>) {
    let mut word = String::new();
    let mut before = ' ';
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        if is_space(c) {
            flush(&mut word, out);
        } else if let Some((span, length)) = code_span(rest).filter(|_| markup) {
            word.push_str(&code(span));
            rest = &rest[length..];
            before = '`';
            continue;
        } else if let Some((url, length)) = url(rest, before).filter(|_| markup) {
            word.push('<');
            word.push_str(url);
            word.push('>');
            rest = &rest[length..];
            before = '/';
            continue;
        } else if let Some(plain) = plain(rest) {
            word.push_str(plain);
            rest = &rest[plain.len()..];
            before = 'a';
            continue;
        } else {
            push(c, before, after.chars().next().unwrap_or(' '), &mut word);
        }
        before = c;
        rest = after;
    }
    flush(&mut word, out);
}

/// A text as inline code; as escaped text where a backtick in it forbids that.
pub(super) fn code(text: &str) -> String {
    let mut words = Vec::new();
    if text.contains('`') {
        split(text, false, &mut words);
        return words.join(" ");
    }
    let clean = text.split(is_space).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    if clean.is_empty() {
        return "(empty)".to_owned();
    }
    format!("`{}`", clean.chars().map(visible).collect::<String>())
}

/// Adds the first word of a line, so that it begins no block.
///
/// A number begins a list only at the start of a paragraph (`first`), but for a 1, which always does.
pub(super) fn start_of_line(word: &str, first: bool, line: &mut String) {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let list = first && digits > 0 || &word[..digits] == "1";
    if list && word[digits..].starts_with(['.', ')']) {
        line.push_str(&word[..digits]);
        line.push('\\');
        line.push_str(&word[digits..]);
        return;
    }
    if word.starts_with(['#', '>', '-', '+', '=', '|', ':']) {
        line.push('\\');
    }
    line.push_str(word);
}

fn flush(word: &mut String, out: &mut Vec<String>) {
    if !word.is_empty() {
        out.push(std::mem::take(word));
    }
}

/// Adds one character, behind a backslash where markdown would take it for a sign.
fn push(c: char, before: char, after: char, word: &mut String) {
    let sign = match c {
        '\\' | '`' | '*' | '<' | '[' | ']' | '~' => true,
        '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
        '&' => after == '#' || after.is_ascii_alphanumeric(),
        // rustdoc takes a bare address for a link that somebody forgot
        ':' => after == '/' && (word.ends_with("http") || word.ends_with("https")),
        _ => false,
    };
    if sign {
        word.push('\\');
    }
    word.push(visible(c));
}

/// The letters and digits at the start of a text, which mean nothing else to markdown.
fn plain(text: &str) -> Option<&str> {
    let length = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    text.get(..length).filter(|plain| !plain.is_empty())
}

/// White space, and the control characters that some take for it.
fn is_space(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// The character, or the sign for one that cannot be shown: what turns the direction of the text
/// would make a comment read otherwise than it stands, and the compiler refuses it.
fn visible(c: char) -> char {
    let joins = matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}');
    if c.is_control() || is_invisible(c) && !joins { char::REPLACEMENT_CHARACTER } else { c }
}

/// Code between two single backticks at the start of a text, and the length of it all.
fn code_span(text: &str) -> Option<(&str, usize)> {
    let inner = text.strip_prefix('`')?;
    let end = inner.find('`')?;
    let span = &inner[..end];
    let closed = !inner[end + 1..].starts_with('`');
    let plain = !span.trim().is_empty() && !span.contains(['\n', '\r']) && span.len() <= 200;
    (closed && plain).then_some((span, end + 2))
}

/// An address at the start of a text, without the punctuation behind it.
fn url(text: &str, before: char) -> Option<(&str, usize)> {
    if before.is_alphanumeric() || !(text.starts_with("https://") || text.starts_with("http://")) {
        return None;
    }
    let legal = |c: char| c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()+,;=%".contains(c);
    let end = text.find(|c| !legal(c)).unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', ')']);
    let named =
        url.split_once("://").is_some_and(|(_, host)| host.starts_with(|c: char| c.is_ascii_alphanumeric()));
    let clean = text[end..].chars().next().is_none_or(is_space);
    (named && clean).then_some((url, url.len()))
}
