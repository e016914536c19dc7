//! A folder, on disk or elsewhere → [`Source`].

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::links;
use super::text::{Source, SourceFile};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parallel;

/// The folder of a spec that holds pages of schemas.
pub const SCHEMAS_FOLDER: &str = "_schemas";

/// Largest file that is read: spans count bytes in 32 bits, and no written page comes near.
pub(super) const MAX_BYTES: u64 = 64 << 20;

/// Why a larger one is not.
pub(super) fn too_large() -> String {
    format!("it is larger than {} MiB", MAX_BYTES >> 20)
}

/// Where the files of a spec lie: names are as in [`SourceFile::name`](super::SourceFile::name).
pub(super) trait Files {
    /// What lies in the folder of the spec, or in a folder directly inside it; `Err` holds a name that
    /// is not UTF-8.
    fn list(&mut self, inside: &str) -> Result<Vec<Result<String, String>>, String>;

    /// The contents of a file; `Err` says why it is not taken.
    fn contents(&mut self, name: &str) -> Result<Vec<u8>, String>;
}

/// Reads the pages, the folder of schemas and `api.toml`, then the JSON files that the pages link to.
pub(super) fn read(files: &mut impl Files, display: &str, diagnostics: &mut Diagnostics) -> Source {
    let mut source = Source::default();
    let Some(mut names) = choose(files, "", display, diagnostics) else { return source };
    if let Some(at) = names.iter().position(|name| name == SCHEMAS_FOLDER) {
        names.remove(at);
        names.extend(choose(files, SCHEMAS_FOLDER, display, diagnostics).into_iter().flatten());
        names.sort();
    }
    if !names.iter().any(|name| is_page(name) && !name.starts_with('_')) {
        // Taken for a spec, a wrong folder would empty the tree.
        let found = Diagnostic::error("missing-page", None, format!("no page in {display}"));
        diagnostics.push(found.hint("`--spec` names the folder that holds the pages (`*.md`)"));
    }
    for name in names {
        let display = links::join(display, &name);
        match files.contents(&name) {
            Ok(bytes) => source.add(name, display, &bytes, diagnostics),
            Err(reason) => {
                let message = format!("cannot read {display}: {reason}");
                diagnostics.push(Diagnostic::error("read-failed", None, message));
            }
        }
    }
    let pages: Vec<&SourceFile> = source.files.iter().filter(|file| is_page(&file.name)).collect();
    let linked = parallel::map(&pages, |page| links::linked_files(&page.text));
    for name in linked.into_iter().flatten().collect::<BTreeSet<_>>() {
        match files.contents(&name) {
            Ok(bytes) => {
                let display = links::join(display, &name);
                source.add(name, display, &bytes, diagnostics);
            }
            Err(reason) => {
                source.refused.insert(name, reason);
            }
        }
    }
    source
}

/// Whether a file is markdown, by its name.
fn is_page(name: &str) -> bool {
    Path::new(name).extension() == Some(OsStr::new("md"))
}

/// The names of the files that are read in the folder of the spec, or in the one of schemas inside it,
/// sorted; `None` where the folder cannot be read.
fn choose(
    files: &mut impl Files,
    inside: &str,
    display: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<String>> {
    let folder = links::join(display, inside);
    let listed = files.list(inside).map_err(|reason| {
        let message = format!("cannot read the folder {folder}: {reason}");
        diagnostics.push(Diagnostic::error("read-failed", None, message));
    });
    let root = inside.is_empty();
    let mut names = Vec::new();
    for name in listed.ok()? {
        match name {
            Ok(name) if name.starts_with('.') => {}
            Ok(name) if is_page(&name) => names.push(links::join(inside, &name)),
            Ok(name) if root && ["_names.toml", "api.toml", SCHEMAS_FOLDER].contains(&name.as_str()) => {
                names.push(name);
            }
            Ok(name) | Err(name) => {
                let message = format!("{folder}/{name} is ignored");
                let found = Diagnostic::warning("ignored-file", None, message);
                diagnostics.push(found.hint(if root {
                    "a spec holds pages (`*.md`), `api.toml`, `_names.toml` and the folder `_schemas`"
                } else {
                    "the folder of schemas holds pages (`*.md`)"
                }));
            }
        }
    }
    names.sort();
    Some(names)
}

/// A folder on disk, with the real path of the folder that bounds what is read.
pub(super) struct Folder<'a> {
    folder: &'a Path,
    root: PathBuf,
}

impl<'a> Folder<'a> {
    pub(super) fn new(folder: &'a Path) -> Self {
        Self { folder, root: PathBuf::new() }
    }
}

impl Files for Folder<'_> {
    fn list(&mut self, inside: &str) -> Result<Vec<Result<String, String>>, String> {
        let text = |error: io::Error| error.to_string();
        let real = fs::canonicalize(self.folder).map_err(text)?;
        self.root = real.parent().map_or_else(|| real.clone(), Path::to_path_buf);
        let name = |entry: io::Result<fs::DirEntry>| {
            let name = entry.map_err(text)?.file_name();
            Ok(name.into_string().map_err(|name| name.to_string_lossy().into_owned()))
        };
        fs::read_dir(self.folder.join(inside)).map_err(text)?.map(name).collect()
    }

    fn contents(&mut self, name: &str) -> Result<Vec<u8>, String> {
        contents(&self.root, &self.folder.join(name))
    }
}

/// The bytes of a regular file inside `root`; symbolic links that lead out of it are refused.
fn contents(root: &Path, path: &Path) -> Result<Vec<u8>, String> {
    let real = fs::canonicalize(path).map_err(|error| reason(&error))?;
    if !real.starts_with(root) {
        return Err("it lies outside of the folder that holds the spec".to_owned());
    }
    let about = fs::metadata(&real).map_err(|error| reason(&error))?;
    if !about.is_file() {
        return Err("it is not a regular file".to_owned());
    }
    if about.len() > MAX_BYTES {
        return Err(too_large());
    }
    fs::read(&real).map_err(|error| reason(&error))
}

/// The manifest of the crate that a folder belongs to, whether the folder is there or not.
pub(super) fn manifest(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().map(|above| above.join("Cargo.toml")).find(|manifest| manifest.is_file())
}

/// The same words on every system.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}
