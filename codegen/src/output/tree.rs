//! The files of a run: an ordered map from path to text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::names::DEVICES;

/// What the first line of every machine-written file holds, and no other file's does.
pub const MARK: &str = "@generated from ";

/// Files by path inside the tree, with `/` between folders.
///
/// Every path in it is safe on every system: no way up, no way out, no two that differ by case alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<String, String>,
    folded: BTreeSet<String>,
    beside: Option<(PathBuf, String)>,
}

impl Tree {
    /// Adds a file.
    ///
    /// # Errors
    /// A path that is not safe, or that another file has already.
    pub fn insert(&mut self, path: &str, text: String) -> Result<(), Diagnostic> {
        if let Some(reason) = unsafe_path(path) {
            let message = format!("invalid output path {path:?}: {reason}");
            return Err(Diagnostic::error("invalid-output-path", None, message));
        }
        if !self.folded.insert(path.to_lowercase()) {
            let message = format!("two files would have the path {path:?}, ignoring case");
            return Err(Diagnostic::error("path-collision", None, message)
                .hint("rename one of the pages or schemas they come from"));
        }
        self.files.insert(path.to_owned(), text);
        Ok(())
    }

    /// Sets the one file outside of the folder, which is written in the same exchange.
    pub fn set_beside(&mut self, place: PathBuf, text: String) {
        self.beside = Some((place, text));
    }

    /// The file outside of the folder: its place on disk and its text.
    #[must_use]
    pub fn beside(&self) -> Option<(&Path, &str)> {
        self.beside.as_ref().map(|(place, text)| (place.as_path(), text.as_str()))
    }

    /// The files in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// Why a path must not be written; `None` if it may.
fn unsafe_path(path: &str) -> Option<&'static str> {
    let stem = path.strip_suffix(".rs").or_else(|| path.strip_suffix(".md"));
    let Some(stem) = stem else { return Some("it does not end in `.rs` or `.md`") };
    for part in stem.split('/') {
        if !part.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            return Some("each part must start with a letter");
        }
        if !part.chars().all(|c| c.is_alphanumeric() || c == '_') {
            return Some("only letters, digits and `_` may stand in it");
        }
        if part.len() > 200 {
            return Some("it is too long");
        }
        if DEVICES.iter().any(|device| part.eq_ignore_ascii_case(device)) {
            return Some("some systems keep the name for a device");
        }
    }
    None
}
