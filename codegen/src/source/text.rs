//! The files as text: names, ids, lines and positions.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::links::linked_name;
use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, offset};

/// The files of a spec, by name.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Source {
    pub(super) files: Vec<SourceFile>,
    by_name: BTreeMap<String, FileId>,
    /// Linked files that were not taken, each with the reason.
    pub(super) refused: BTreeMap<String, String>,
    /// What is wrong with the text of linked files, which matters where a link means a schema.
    linked_findings: BTreeMap<FileId, Vec<Diagnostic>>,
}

/// One file of the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Path from the spec folder, with `/` between folders: `device.md`, `_schemas/devices.md`,
    /// `../lib/schemas/device.json`.
    pub name: String,
    /// Path as diagnostics show it.
    pub display: String,
    /// The text: lines end in LF, no byte order mark.
    pub text: String,
    /// Byte at which each line starts.
    line_starts: Vec<u32>,
}

/// A place as people count: both from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl Source {
    /// Adds a file of another spec, which has its name from now on. Whether the other spec has such a file.
    pub fn borrow_file(&mut self, name: &str, from: &Self) -> bool {
        let (Some((_, file)), Ok(index)) = (from.named(name), u32::try_from(self.files.len())) else {
            return false;
        };
        self.by_name.insert(name.to_owned(), FileId(index));
        self.files.push(file.clone());
        true
    }

    /// All files, in the order of their ids.
    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        (0..).map(FileId).zip(&self.files)
    }

    /// The id of the file of that name.
    #[must_use]
    pub fn id(&self, name: &str) -> Option<FileId> {
        self.by_name.get(name).copied()
    }

    /// The file of that name, with its id.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<(FileId, &SourceFile)> {
        let id = self.id(name)?;
        Some((id, self.file(id)?))
    }

    /// A file by its id; ids come from this source.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The text that a span covers; empty when it is not of this source.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        let range = span.start as usize..span.end as usize;
        self.file(span.file).and_then(|file| file.text.get(range)).unwrap_or_default()
    }

    /// The JSON file behind a link of a page. Reports what is wrong with its text.
    ///
    /// # Errors
    ///
    /// Why there is none, as words that follow "cannot read the file: ".
    pub fn linked(&self, target: &str, diagnostics: &mut Diagnostics) -> Result<FileId, String> {
        let name = linked_name(target)?;
        match (self.id(&name), self.refused.get(&name)) {
            (Some(id), _) => {
                diagnostics.extend(self.linked_findings.get(&id).into_iter().flatten().cloned());
                Ok(id)
            }
            (None, Some(reason)) => Err(reason.clone()),
            (None, None) => Err("no such file".to_owned()),
        }
    }

    /// Position of the first byte of a span.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        self.file(span.file)
            .map_or(Position { line: 1, column: 1 }, |file| file.position(span.start as usize))
    }

    /// Position of the byte after a span.
    #[must_use]
    pub fn end_position(&self, span: Span) -> Position {
        self.position(Span { start: span.end, ..span })
    }

    /// Adds a file: its text as far as it is one. What is wrong with that is reported, or kept for a file that is
    /// here because of a link.
    pub(super) fn add(&mut self, name: String, display: String, bytes: &[u8], diagnostics: &mut Diagnostics) {
        let Ok(index) = u32::try_from(self.files.len()) else { return };
        let file = FileId(index);
        let mut found = Diagnostics::default();
        let text = normalise(file, &display, bytes, &mut found);
        if linked_name(&name).is_ok() {
            self.linked_findings.insert(file, found.finish());
        } else {
            diagnostics.extend(found.finish());
        }
        let ends = text.match_indices('\n').map(|(end, _)| offset(end + 1));
        let line_starts = std::iter::once(0).chain(ends).collect();
        self.by_name.insert(name.clone(), file);
        self.files.push(SourceFile { name, display, text, line_starts });
    }
}

impl SourceFile {
    /// Position of a byte. Bytes past the end are at the end.
    #[must_use]
    pub fn position(&self, byte: usize) -> Position {
        let (index, start) = self.line_start(byte);
        let column = self.text.get(start..byte.min(self.text.len())).map_or(0, |text| text.chars().count());
        Position { line: index + 1, column: column + 1 }
    }

    /// The line of a byte, from 0, and the byte at which that line starts.
    #[must_use]
    pub fn line_start(&self, byte: usize) -> (usize, usize) {
        let after = self.line_starts.partition_point(|&start| start as usize <= byte);
        let index = after.saturating_sub(1);
        (index, self.line_starts.get(index).map_or(0, |&start| start as usize))
    }
}

/// Whether a character is invisible: it has no width, joins or splits others, or changes the direction
/// of the text, so that two texts look alike and are not.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Decodes a file, and says so where that loses something.
fn normalise(file: FileId, display: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> String {
    let at = |start: usize, end: usize| Span { file, start: offset(start), end: offset(end) };
    let decoded = String::from_utf8_lossy(bytes);
    let without_mark = decoded.strip_prefix(MARK);
    if without_mark.is_some() {
        let message = format!("{display} starts with a byte order mark, which is ignored");
        diagnostics.push(
            Diagnostic::warning("ignored-byte-order-mark", at(0, 0), message).hint("save it without one"),
        );
    }
    let text = without_mark.unwrap_or(&decoded);
    if let Some(start) = text.find('\r') {
        let message = format!("{display} has lines that end in CR, which is ignored");
        let found = Diagnostic::warning("ignored-carriage-return", at(start, start), message);
        diagnostics.push(found.hint("save it with LF line endings"));
    }
    if let Err(error) = std::str::from_utf8(bytes) {
        let valid = error.valid_up_to();
        let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
        let start = with_line_feeds(before.strip_prefix(MARK).unwrap_or(&before)).len();
        let message = format!("{display} is not valid UTF-8 (byte {valid} of the file)");
        let place = at(start, start + char::REPLACEMENT_CHARACTER.len_utf8());
        diagnostics.push(Diagnostic::error("invalid-utf8", place, message));
    }
    with_line_feeds(text).into_owned()
}

/// A byte order mark.
const MARK: char = '\u{feff}';

/// A text whose lines end in LF.
fn with_line_feeds(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let mut diagnostics = Diagnostics::default();
        let source = Source::from_texts([("a.md", "é|x\n\n→y")], &mut diagnostics);
        let file = source.file(FileId(0)).unwrap();
        let at = |byte| (file.position(byte).line, file.position(byte).column);
        assert_eq!([at(0), at(2), at(4), at(5)], [(1, 1), (1, 2), (1, 4), (2, 1)]);
        assert_eq!([at(6), at(9), at(10), at(99)], [(3, 1), (3, 2), (3, 3), (3, 3)]);
        assert!(diagnostics.finish().is_empty());
    }

    #[test]
    fn invalid_bytes_are_reported() {
        let mut diagnostics = Diagnostics::default();
        let source = Source::from_texts([("a.md", b"\xef\xbb\xbfa\r\nb\xff\rc")], &mut diagnostics);
        assert_eq!(source.file(FileId(0)).unwrap().text, "a\nb\u{fffd}\nc");
        let codes: Vec<_> = diagnostics.finish().into_iter().map(|found| found.code).collect();
        assert_eq!(
            codes,
            ["invalid-utf8", "ignored-byte-order-mark", "ignored-carriage-return"],
            "errors come first"
        );
    }

    /// Not at the first character that looks like it, nor moved by what is left out before it.
    #[test]
    fn an_invalid_byte_is_where_it_is() {
        let mut diagnostics = Diagnostics::default();
        let bytes = b"\xef\xbb\xbfa \xef\xbf\xbd\r\nb\rcd\xff \xff";
        let source = Source::from_texts([("a.md", bytes)], &mut diagnostics);
        let found = diagnostics.finish().remove(0);
        let position = source.position(found.span.unwrap());
        assert_eq!((found.code, position.line, position.column), ("invalid-utf8", 3, 3));
        assert!(found.message.ends_with("(byte 14 of the file)"), "{}", found.message);
    }
}
