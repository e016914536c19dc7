//! What each diagnostic means, with an example of what causes it and of what is right.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// The text of the catalogue. A test of this workspace runs every example.
const TEXT: &str = include_str!("catalogue.toml");

/// What a diagnostic means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    /// The meaning, in one sentence.
    pub meaning: String,
    /// The file of a spec that the examples are parts of; without one they are described in words.
    pub file: Option<String>,
    /// Whether the example is of the second dialect.
    #[serde(default)]
    pub rest: bool,
    /// Further files that the example needs, by name.
    #[serde(default)]
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
        LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());
    &CATALOGUE
}
