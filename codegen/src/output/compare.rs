//! What a folder holds, and how it differs from a [`Tree`]. Files that are not generated keep it from being written.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::Path;

use super::tree::{MARK, Tree};
use crate::diagnostic::Diagnostic;

/// Longest first line that may be generated.
const FIRST_LINE: u64 = 1024;

/// How many of the files that are in the way are named.
const NAMED: usize = 3;

/// How a folder differs from a tree. Paths are inside the folder, with `/` between folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files with another text.
    pub stale: Vec<String>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Machine-written files that the tree does not hold.
    pub orphan: Vec<String>,
    /// The file outside of the folder, where it differs.
    pub beside: Option<Beside>,
}

/// How the file outside of the folder differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// It has another text.
    Stale,
    /// It is not there.
    Missing,
}

impl Changes {
    /// Whether the folder is as the tree.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many files differ.
    #[must_use]
    pub fn len(&self) -> usize {
        let beside = usize::from(self.beside.is_some());
        self.stale.len() + self.missing.len() + self.orphan.len() + beside
    }
}

/// Lists how a folder differs from a tree; writes nothing.
///
/// # Errors
/// A folder that cannot be read, or that holds files of others.
pub fn compare(tree: &Tree, folder: &Path) -> Result<Changes, Vec<Diagnostic>> {
    let survey = look(folder)?;
    check_unmanaged(tree, folder, &survey)?;
    let mut changes = Changes::default();
    for (path, text) in tree.files() {
        match survey.generated.get(path) {
            None if survey.truncated.iter().any(|truncated| truncated == path) => {
                changes.stale.push(path.to_owned());
            }
            None => changes.missing.push(path.to_owned()),
            Some(size) if *size != text.len() as u64 => changes.stale.push(path.to_owned()),
            Some(_) => {
                let there = fs::read(folder.join(path))
                    .map_err(|error| failed(&folder.join(path), "read", &error))?;
                if there != text.as_bytes() {
                    changes.stale.push(path.to_owned());
                }
            }
        }
    }
    changes.orphan = survey.generated.into_keys().filter(|path| tree.get(path).is_none()).collect();
    changes.beside = tree.beside().map(compare_beside).transpose()?.flatten();
    Ok(changes)
}

/// How the file outside of the folder differs.
fn compare_beside((place, text): (&Path, &str)) -> Result<Option<Beside>, Vec<Diagnostic>> {
    match fs::read(place) {
        Ok(there) => Ok((there != text.as_bytes()).then_some(Beside::Stale)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some(Beside::Missing)),
        Err(error) => Err(failed(place, "read", &error)),
    }
}

pub(super) fn look(folder: &Path) -> Result<Survey, Vec<Diagnostic>> {
    survey(folder).map_err(|(path, error)| failed(&folder.join(path), "read", &error))
}

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
