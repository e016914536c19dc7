//! What a folder holds: generated files, and others, which keep it from being written.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::Path;

use super::{MARK, Tree};
use crate::diagnostic::Diagnostic;

/// Longest first line that may be generated.
const FIRST_LINE: u64 = 1024;

/// How many of the files that are in the way are named.
const NAMED: usize = 3;

/// The contents of a folder and of those in it.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Files with our mark: path inside the folder, with `/` between folders, and size.
    pub(super) generated: BTreeMap<String, u64>,
    /// Files that hold only the start of the mark, or nothing: what an interrupted write leaves.
    pub(super) truncated: Vec<String>,
    /// Everything else that is no plain folder: other people's files, links, devices.
    pub(super) unmanaged: Vec<String>,
    /// Folders, a folder before those in it.
    pub(super) folders: Vec<String>,
}

/// Looks through a folder; one that does not exist is empty.
///
/// Links are not followed: their targets are not generated.
pub(super) fn survey(folder: &Path) -> Result<Survey, (String, io::Error)> {
    let mut survey = Survey::default();
    match fs::metadata(folder) {
        Ok(found) if found.is_dir() => walk(folder, "", &mut survey)?,
        Ok(_) => return Err((String::new(), io::Error::from(io::ErrorKind::NotADirectory))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err((String::new(), error)),
    }
    Ok(survey)
}

fn walk(folder: &Path, prefix: &str, survey: &mut Survey) -> Result<(), (String, io::Error)> {
    let here = |error| (prefix.trim_end_matches('/').to_owned(), error);
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>).map_err(here)?;
    for entry in entries {
        let name = entry.file_name();
        let path = format!("{prefix}{}", name.to_string_lossy());
        let at = |error| (path.clone(), error);
        let kind = entry.file_type().map_err(at)?;
        if name.to_str().is_none() {
            survey.unmanaged.push(path);
        } else if kind.is_dir() {
            survey.folders.push(path.clone());
            walk(&entry.path(), &format!("{path}/"), survey)?;
        } else if !kind.is_file() {
            survey.unmanaged.push(path);
        } else {
            match owner(&entry.path()).map_err(at)? {
                Owner::Generated => {
                    let size = entry.metadata().map_err(at)?.len();
                    survey.generated.insert(path, size);
                }
                Owner::Truncated => survey.truncated.push(path),
                Owner::Unmanaged => survey.unmanaged.push(path),
            }
        }
    }
    Ok(())
}

/// Whose a file is, by its first line.
enum Owner {
    Generated,
    Truncated,
    Unmanaged,
}

fn owner(path: &Path) -> io::Result<Owner> {
    let mut line = Vec::new();
    BufReader::with_capacity(256, File::open(path)?.take(FIRST_LINE)).read_until(b'\n', &mut line)?;
    let marks = ["//", "<!--"].map(|comment| format!("{comment} {MARK}"));
    Ok(if marks.iter().any(|mark| line.starts_with(mark.as_bytes())) {
        Owner::Generated
    } else if marks.iter().any(|mark| mark.as_bytes().starts_with(&line)) {
        Owner::Truncated
    } else {
        Owner::Unmanaged
    })
}

/// Reports files that are not generated, and folders in the place of a file.
///
/// A truncated file counts as generated where the tree has one: it cannot hold anybody's work.
pub(super) fn check_unmanaged(tree: &Tree, folder: &Path, survey: &Survey) -> Result<(), Vec<Diagnostic>> {
    let truncated = survey.truncated.iter().filter(|path| tree.get(path).is_none());
    let in_place = survey.folders.iter().filter(|path| tree.get(path).is_some());
    let found: Vec<&String> = survey.unmanaged.iter().chain(truncated).chain(in_place).collect();
    if found.is_empty() { Ok(()) } else { Err(unmanaged_files(folder, &found)) }
}

pub(super) fn unmanaged_files(folder: &Path, paths: &[&String]) -> Vec<Diagnostic> {
    let named: Vec<String> =
        paths.iter().take(NAMED).map(|path| folder.join(path).display().to_string()).collect();
    let more = match paths.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let are = if paths.len() == 1 { "is" } else { "are" };
    let message = format!("{}{more} {are} not machine-written", named.join(", "));
    let hint =
        "the output folder holds generated files only: move other files away, or choose another folder";
    vec![Diagnostic::error("unmanaged-file", None, message).hint(hint)]
}

pub(super) fn failed(path: &Path, verb: &str, error: &io::Error) -> Vec<Diagnostic> {
    vec![Diagnostic::error("write-failed", None, format!("cannot {verb} {}: {error}", path.display()))]
}
