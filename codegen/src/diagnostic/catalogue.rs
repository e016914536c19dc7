//! What each diagnostic means, with an example of what causes it and of what is right.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use toml::{Table, Value};

/// The text of the catalogue. A test of this workspace runs every example.
const TEXT: &str = include_str!("catalogue.toml");

/// The reference of what a spec holds, as a path in this repository.
const REFERENCE: &str = "codegen/DIALECT.md";

/// What a diagnostic means.
#[derive(Debug)]
pub struct Explanation {
    /// The meaning, in one sentence.
    pub meaning: String,
    /// The file of a spec that the examples are parts of; without one they are described in words.
    pub file: Option<String>,
    /// Whether the example is of the second dialect.
    pub rest: bool,
    /// Further files that the example needs, by name.
    pub with: BTreeMap<String, String>,
    /// What is right; empty where the file should not be there.
    pub good: String,
    /// What causes the diagnostic.
    pub bad: String,
}

/// All diagnostics by name.
#[must_use]
pub fn catalogue() -> &'static BTreeMap<String, Explanation> {
    static CATALOGUE: LazyLock<BTreeMap<String, Explanation>> =
        LazyLock::new(|| read(TEXT).unwrap_or_default());
    &CATALOGUE
}

/// The entries of a catalogue, if each has what it must have and nothing else.
fn read(text: &str) -> Option<BTreeMap<String, Explanation>> {
    let entries: Table = text.parse().ok()?;
    entries.into_iter().map(|(name, entry)| Some((name, explanation(entry)?))).collect()
}

fn explanation(entry: Value) -> Option<Explanation> {
    let Value::Table(mut entry) = entry else { return None };
    let explanation = Explanation {
        meaning: string(entry.remove("meaning")?)?,
        file: optional(entry.remove("file"), string)?,
        rest: optional(entry.remove("rest"), |value| value.as_bool())?.unwrap_or_default(),
        with: optional(entry.remove("with"), files)?.unwrap_or_default(),
        good: string(entry.remove("good")?)?,
        bad: string(entry.remove("bad")?)?,
    };
    entry.is_empty().then_some(explanation)
}

/// `None` if a value is there and is not what is read.
#[expect(clippy::option_option, reason = "what is not there, and what is wrong")]
fn optional<T>(value: Option<Value>, read: impl FnOnce(Value) -> Option<T>) -> Option<Option<T>> {
    value.map_or(Some(None), |value| read(value).map(Some))
}

fn files(value: Value) -> Option<BTreeMap<String, String>> {
    let Value::Table(files) = value else { return None };
    files.into_iter().map(|(name, text)| Some((name, string(text)?))).collect()
}

fn string(value: Value) -> Option<String> {
    if let Value::String(text) = value { Some(text) } else { None }
}

impl Explanation {
    /// The explanation of the diagnostic of that name, as text for people.
    #[must_use]
    pub fn text(&self, name: &str) -> String {
        let mut out = format!("{name}: {}\n", self.meaning);
        let file = self.file.as_ref().map(|file| format!(" in {file}")).unwrap_or_default();
        for (title, example) in [("bad", &self.bad), ("good", &self.good)] {
            let _ = writeln!(out, "\n{title}{file}:\n");
            if example.is_empty() {
                out.push_str("    (nothing)\n");
            }
            for line in example.trim_matches('\n').lines() {
                let _ = if line.is_empty() { writeln!(out) } else { writeln!(out, "    {line}") };
            }
        }
        let _ = writeln!(out, "\nHow to write a spec: {REFERENCE}");
        out
    }
}
