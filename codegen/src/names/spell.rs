//! Any text → words of ASCII letters and digits.

use heck::ToSnakeCase as _;

/// Lower-case words joined by underscores; never empty, never a digit first.
pub(super) fn snake(text: &str) -> String {
    let words = words(text);
    if words.starts_with(|first: char| first.is_ascii_digit()) { format!("n{words}") } else { words }
}

/// Capitalised words joined without a sign, but for numbers that would run together.
pub(super) fn pascal(text: &str) -> String {
    let mut out = String::new();
    for word in snake(text).split('_') {
        let mut letters = word.chars();
        let Some(first) = letters.next() else { continue };
        if first.is_ascii_digit() && out.ends_with(|last: char| last.is_ascii_digit()) {
            out.push('_');
        }
        out.push(first.to_ascii_uppercase());
        out.push_str(letters.as_str());
    }
    out
}

/// Lower-case words with an underscore between them; at least one.
fn words(text: &str) -> String {
    let spelled = spell(text, false).to_snake_case();
    if !spelled.is_empty() {
        return spelled;
    }
    let signs = spell(text, true).to_snake_case();
    if signs.is_empty() { "empty".to_owned() } else { signs }
}

/// The text with ASCII letters, digits and spaces only.
fn spell(text: &str, signs: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            letter if letter.is_ascii_alphanumeric() => out.push(letter),
            '*' => out.push_str(" all "),
            '-' if out.trim().is_empty() && letters.peek().is_some_and(char::is_ascii_digit) => {
                out.push_str("minus ");
            }
            letter if letter.is_alphanumeric() => {
                out.extend([" u", &format!("{:x}", u32::from(letter)), " "]);
            }
            letter if signs => out.extend([" ", sign(letter), " "]),
            _ => out.push(' '),
        }
    }
    out
}

/// A sign as a word.
pub(super) fn sign(letter: char) -> &'static str {
    match letter {
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '+' => "plus",
        '-' => "minus",
        '/' => "slash",
        '\\' => "backslash",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '^' => "caret",
        '~' => "tilde",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '#' => "hash",
        '$' => "dollar",
        '@' => "at",
        '_' => "underscore",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        '"' | '\'' | '`' => "quote",
        letter if letter.is_whitespace() => "space",
        _ => "sign",
    }
}
