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
    let entries: BTreeMap<String, Table> = toml::from_str(text).ok()?;
    entries.into_iter().map(|(name, entry)| Some((name, explanation(entry)?))).collect()
}

fn explanation(mut entry: Table) -> Option<Explanation> {
    let explanation = Explanation {
        meaning: entry.remove("meaning")?.try_into().ok()?,
        file: entry.remove("file").map(Value::try_into).transpose().ok()?,
        rest: entry.remove("rest").map(Value::try_into).transpose().ok()?.unwrap_or_default(),
        with: entry.remove("with").map(Value::try_into).transpose().ok()?.unwrap_or_default(),
        good: entry.remove("good")?.try_into().ok()?,
        bad: entry.remove("bad")?.try_into().ok()?,
    };
    entry.is_empty().then_some(explanation)
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
