//! What keeps a folder from being written.

use std::io;
use std::path::Path;

use super::Tree;
use super::survey::Survey;
use crate::diagnostic::Diagnostic;

/// How many of the files that are in the way are named.
const NAMED: usize = 3;

/// A folder that holds anything but our files is somebody else's; so is a folder in the place of a file.
///
/// A file that was cut off is ours where the tree has one: that much can be lost of nobody's work.
pub(super) fn refuse_others(tree: &Tree, folder: &Path, survey: &Survey) -> Result<(), Vec<Diagnostic>> {
    let begun = survey.begun.iter().filter(|path| tree.get(path).is_none());
    let in_place = survey.folders.iter().filter(|path| tree.get(path).is_some());
    let found: Vec<&String> = survey.others.iter().chain(begun).chain(in_place).collect();
    if found.is_empty() { Ok(()) } else { Err(foreign(folder, &found)) }
}

pub(super) fn foreign(folder: &Path, paths: &[&String]) -> Vec<Diagnostic> {
    let named: Vec<String> =
        paths.iter().take(NAMED).map(|path| folder.join(path).display().to_string()).collect();
    let more = match paths.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let are = if paths.len() == 1 { "is" } else { "are" };
    let message = format!("{}{more} {are} not machine-written", named.join(", "));
    let hint = "the folder is for machine-written files alone: move the rest away, or choose another folder";
    vec![Diagnostic::error("foreign-file", None, message).hint(hint)]
}

pub(super) fn one(path: &Path, verb: &str, error: &io::Error) -> Vec<Diagnostic> {
    vec![Diagnostic::error("cannot-write", None, format!("cannot {verb} {}: {error}", path.display()))]
}
