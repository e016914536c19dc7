//! Where a part of a JSON text stands.

use std::ops::Range;

use super::Json;

/// Where a value stands in its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The quoted name of the property, when the value is one.
    pub key: Option<Range<usize>>,
    /// The value.
    pub value: Range<usize>,
}

/// Appends a property name or an index to a JSON pointer, escaped as RFC 6901 asks.
pub fn push_segment(pointer: &mut String, segment: &str) {
    pointer.push('/');
    for letter in segment.chars() {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// Finds what a JSON pointer (`/properties/id/type`) points at, as bytes of the text.
///
/// Of properties with the same name the last one counts. `None` when there is no such place, and for
/// a text that is not JSON. Depth costs no stack.
#[must_use]
pub fn locate(text: &str, pointer: &str) -> Option<Located> {
    let mut scanner = Scanner { bytes: text.as_bytes(), at: 0 };
    scanner.space();
    let mut found = Located { key: None, value: scanner.value()? };
    if pointer.is_empty() {
        return Some(found);
    }
    for segment in pointer.strip_prefix('/')?.split('/') {
        let segment = segment.replace("~1", "/").replace("~0", "~");
        found = step(text, found.value.start, &segment)?;
    }
    Some(found)
}

/// The child of the value at `start` that a segment names.
fn step(text: &str, start: usize, segment: &str) -> Option<Located> {
    let mut scanner = Scanner { bytes: text.as_bytes(), at: start };
    match scanner.peek()? {
        b'{' => scanner.property(text, segment),
        b'[' => scanner.item(segment.parse().ok()?),
        _ => None,
    }
}

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Takes one byte and the space around it, when it comes next.
    fn take(&mut self, byte: u8) -> Option<()> {
        self.space();
        (self.peek()? == byte).then(|| self.at += 1)?;
        self.space();
        Some(())
    }

    fn string(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        (self.peek()? == b'"').then(|| self.at += 1)?;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(start..self.at)
    }

    /// Skips one value, however deep it is.
    fn value(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'"' => {
                    self.string()?;
                }
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1)?;
                    self.at += 1;
                }
                b',' | b':' | b' ' | b'\t' | b'\n' | b'\r' if depth > 0 => self.at += 1,
                _ => self.word()?,
            }
            if depth == 0 {
                return Some(start..self.at);
            }
        }
    }

    /// Skips a number or one of the three words.
    fn word(&mut self) -> Option<()> {
        let start = self.at;
        while matches!(self.peek(), Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'+' | b'-' | b'.')) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn property(&mut self, text: &str, name: &str) -> Option<Located> {
        self.take(b'{')?;
        let mut found = None;
        while self.peek()? != b'}' {
            let key = self.string()?;
            self.take(b':')?;
            let value = self.value()?;
            if Json::parse(text.get(key.clone())?).ok()?.as_str() == Some(name) {
                found = Some(Located { key: Some(key), value });
            }
            self.space();
            if self.peek()? != b'}' {
                self.take(b',')?;
            }
        }
        found
    }

    fn item(&mut self, index: usize) -> Option<Located> {
        self.take(b'[')?;
        for _ in 0..index {
            self.value()?;
            self.take(b',')?;
        }
        (self.peek()? != b']').then_some(())?;
        Some(Located { key: None, value: self.value()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        r#" { "a" : [1, {"b/c": "x\"]", "~": -1.5e3}, []] , "é\n": null, "a2": {}, "a2": true } "#;

    fn at(pointer: &str) -> Option<(&'static str, &'static str)> {
        locate(TEXT, pointer).map(|found| (found.key.map_or("", |key| &TEXT[key]), &TEXT[found.value]))
    }

    #[test]
    fn keys_and_values_are_found() {
        assert_eq!(at("").map(|found| found.1), Some(TEXT.trim()));
        assert_eq!(at("/a/0"), Some(("", "1")));
        assert_eq!(at("/a/1/b~1c"), Some((r#""b/c""#, r#""x\"]""#)));
        assert_eq!(at("/a/1/~0"), Some((r#""~""#, "-1.5e3")));
        assert_eq!(at("/a/2"), Some(("", "[]")));
        assert_eq!(at("/é\n"), Some((r#""é\n""#, "null")));
        assert_eq!(at("/a2"), Some((r#""a2""#, "true")));
    }

    #[test]
    fn what_is_not_there_is_not_found() {
        for pointer in ["a", "/b", "/a/3", "/a/x", "/a/0/0", "/a/1/b", "/a2/x", "/"] {
            assert_eq!(at(pointer), None, "{pointer}");
        }
        for text in ["", "{", "[1,", "{\"a\"", "\"\\", "]", "{\"a\":}", "nul\u{0}"] {
            let _ = locate(text, "/a/0");
        }
        assert_eq!(locate(&"[".repeat(1_000_000), "/0"), None);
    }

    #[test]
    fn a_pointer_is_escaped() {
        let mut pointer = String::new();
        push_segment(&mut pointer, "a/~b");
        push_segment(&mut pointer, "0");
        assert_eq!(pointer, "/a~1~0b/0");
    }
}
