//! How errors show what a server wrote: the one place that decides, with calls or without.

use std::fmt;

/// How many characters of a text `Display` and `Debug` show.
const SHOWN: usize = 500;

/// A text that a server wrote. It is shown escaped and cut; [`as_str`](Self::as_str) has all of it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct ServerText(String);

impl ServerText {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ServerText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.0.char_indices().nth(SHOWN).map_or(self.0.len(), |(end, _)| end);
        let shown = self.0.get(..end).unwrap_or_default();
        // Quotes and backslashes are harmless, and `escape_debug` would escape them.
        for piece in shown.split_inclusive(['"', '\'', '\\']) {
            let text = piece.trim_end_matches(['"', '\'', '\\']);
            write!(f, "{}{}", text.escape_debug(), piece.get(text.len()..).unwrap_or_default())?;
        }
        if end < self.0.len() { write!(f, "… ({} bytes in all)", self.0.len()) } else { Ok(()) }
    }
}

impl fmt::Debug for ServerText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s7_control_and_format_characters_are_escaped_and_long_texts_are_cut() {
        for (text, shown) in [
            ("say \"it's\" C:\\ ü日😀", "say \"it's\" C:\\ ü日😀"),
            ("a\r\nb\tc", "a\\r\\nb\\tc"),
            ("\u{1b}[31m\u{9b}\0", "\\u{1b}[31m\\u{9b}\\0"),
            (
                "\u{202e}abc\u{2066}\u{200f}\u{feff}\u{2028}\u{2029}\u{ad}",
                "\\u{202e}abc\\u{2066}\\u{200f}\\u{feff}\\u{2028}\\u{2029}\\u{ad}",
            ),
        ] {
            let text = ServerText::new(text.to_owned());
            assert_eq!(text.to_string(), shown);
            assert_eq!(format!("{text:?}"), format!("\"{shown}\""));
        }
        let long = ServerText::new("日".repeat(300_000));
        assert_eq!(long.to_string(), format!("{}… (900000 bytes in all)", "日".repeat(500)));
        assert_eq!(long.as_str().len(), 900_000);
    }
}
