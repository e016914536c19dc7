//! Files of TOML with spans: what is wrong in one is reported, and the rest goes on.

use std::ops::Range;

use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, Spanned, offset};
/// A name with its value, both placed.
pub type Setting = (Spanned<String>, Spanned<String>);

pub(super) type TomlValue<'a> = TomlSpanned<DeValue<'a>>;

/// Reads a file of TOML, and reports what is wrong in it.
pub(super) struct TomlReader<'d> {
    file: FileId,
    pub(super) diagnostics: &'d mut Diagnostics,
}

/// Passes the entries of a file to a callback, in their order.
pub(super) fn read(
    file: FileId,
    text: &str,
    diagnostics: &mut Diagnostics,
    mut entry: impl FnMut(&mut TomlReader<'_>, Spanned<String>, &TomlValue<'_>),
) {
    let (root, errors) = DeTable::parse_recoverable(text);
    let mut reader = TomlReader { file, diagnostics };
    for error in errors {
        let span = reader.span(&error.span().unwrap_or_default());
        reader.diagnostics.push(Diagnostic::error("invalid-toml", span, error.message().to_owned()));
    }
    for (key, value) in reader.entries(root.get_ref()) {
        entry(&mut reader, key, value);
    }
}

impl TomlReader<'_> {
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        Span { file: self.file, start: offset(range.start), end: offset(range.end) }
    }

    /// The entries of a table in the order of the file.
    pub(super) fn entries<'t, 'i>(
        &self,
        table: &'t DeTable<'i>,
    ) -> Vec<(Spanned<String>, &'t TomlValue<'i>)> {
        let entry = |(key, value): (&TomlSpanned<_>, &'t TomlValue<'i>)| {
            let name: &std::borrow::Cow<'_, str> = key.get_ref();
            (Spanned { value: name.clone().into_owned(), span: self.span(&key.span()) }, value)
        };
        let mut entries: Vec<_> = table.iter().map(entry).collect();
        entries.sort_by_key(|(key, _)| key.span);
        entries
    }

    pub(super) fn table<'t, 'i>(
        &mut self,
        value: &'t TomlValue<'i>,
    ) -> Vec<(Spanned<String>, &'t TomlValue<'i>)> {
        if let Some(table) = value.get_ref().as_table() {
            return self.entries(table);
        }
        self.wrong(value, "a table");
        Vec::new()
    }

    pub(super) fn text(&mut self, value: &TomlValue<'_>) -> Option<Spanned<String>> {
        if let Some(text) = value.get_ref().as_str() {
            return Some(Spanned { value: text.to_owned(), span: self.span(&value.span()) });
        }
        self.wrong(value, "a string");
        None
    }

    pub(super) fn texts(&mut self, value: &TomlValue<'_>) -> Vec<Spanned<String>> {
        if let Some(list) = value.get_ref().as_array() {
            return list.iter().filter_map(|item| self.text(item)).collect();
        }
        self.wrong(value, "an array of strings");
        Vec::new()
    }

    pub(super) fn pairs(&mut self, value: &TomlValue<'_>) -> Vec<Setting> {
        let entries = self.table(value);
        entries.into_iter().filter_map(|(key, value)| Some((key, self.text(value)?))).collect()
    }

    pub(super) fn lists(&mut self, value: &TomlValue<'_>) -> Vec<(Spanned<String>, Vec<Spanned<String>>)> {
        let entries = self.table(value);
        entries.into_iter().map(|(key, value)| (key, self.texts(value))).collect()
    }

    /// The values of a table by these keys, each with the span of its key. Reports all other keys.
    pub(super) fn pick<'t, 'i, const N: usize>(
        &mut self,
        value: &'t TomlValue<'i>,
        keys: [&str; N],
    ) -> [Option<(Span, &'t TomlValue<'i>)>; N] {
        let mut found = [None; N];
        for (key, value) in self.table(value) {
            match keys.iter().position(|known| *known == key.value).and_then(|index| found.get_mut(index)) {
                Some(place) => *place = Some((key.span, value)),
                None => self.unknown(&key, &keys),
            }
        }
        found
    }

    /// The strings of a table by these keys.
    pub(super) fn texts_of<const N: usize>(
        &mut self,
        value: &TomlValue<'_>,
        keys: [&str; N],
    ) -> [Option<Spanned<String>>; N] {
        self.pick(value, keys).map(|found| self.text(found?.1))
    }

    /// The arrays of strings of a table by these keys.
    pub(super) fn lists_of<const N: usize>(
        &mut self,
        value: &TomlValue<'_>,
        keys: [&str; N],
    ) -> [Vec<Spanned<String>>; N] {
        self.pick(value, keys).map(|found| found.map(|(_, value)| self.texts(value)).unwrap_or_default())
    }

    /// The values, when all are there. Reports those that are missing.
    pub(super) fn required<const N: usize>(
        &mut self,
        table: &str,
        span: Span,
        values: [(&str, Option<Spanned<String>>); N],
    ) -> Option<[Spanned<String>; N]> {
        for (key, _) in values.iter().filter(|(_, value)| value.is_none()) {
            self.missing(span, table, key);
        }
        let values: Option<Vec<_>> = values.into_iter().map(|(_, value)| value).collect();
        values?.try_into().ok()
    }

    pub(super) fn missing(&mut self, span: Span, table: &str, key: &str) {
        let message = format!("missing key `{key}` in the table `{table}`");
        self.diagnostics.push(Diagnostic::error("missing-key", span, message));
    }

    pub(super) fn unknown(&mut self, key: &Spanned<String>, known: &[&str]) {
        let message = format!("unknown key `{}` is ignored", key.value);
        let found = Diagnostic::warning("unknown-key", key.span, message)
            .hint(format!("the keys here are {}", known.join(", ")));
        self.diagnostics.push(found.suggest(&key.value, known.iter().copied()));
    }

    pub(super) fn wrong(&mut self, value: &TomlValue<'_>, expected: &str) {
        let message = format!("expected {expected}, found {}", value.get_ref().type_str());
        self.diagnostics.push(Diagnostic::error("invalid-value", self.span(&value.span()), message));
    }
}
