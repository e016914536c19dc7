//! A folder → [`Source`].

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{MAX_BYTES, Source, links};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Reads the pages and `api.toml`, then the JSON files that the pages name.
pub(super) fn read(folder: &Path, shown: &str, diagnostics: &mut Diagnostics) -> Source {
    let mut source = Source::default();
    let (root, names) = match list(folder, shown, diagnostics) {
        Ok(found) => found,
        Err(error) => {
            let message = format!("cannot read the folder {shown}: {error}");
            diagnostics.push(Diagnostic::error("unreadable", None, message));
            return source;
        }
    };
    for name in names {
        let shown = links::join(shown, &name);
        match contents(&root, &folder.join(&name)) {
            Ok(bytes) => source.add(name, shown, &bytes, diagnostics),
            Err(reason) => {
                let message = format!("cannot read {shown}: {reason}");
                diagnostics.push(Diagnostic::error("unreadable", None, message));
            }
        }
    }
    let mut linked: Vec<String> = Vec::new();
    for file in &source.files {
        linked.extend(links::candidates(&file.text).filter_map(|target| links::linked_name(target).ok()));
    }
    linked.sort();
    linked.dedup();
    for name in linked {
        match contents(&root, &folder.join(&name)) {
            Ok(bytes) => {
                let shown = links::join(shown, &name);
                source.add(name, shown, &bytes, diagnostics);
            }
            Err(reason) => {
                source.refused.insert(name, reason);
            }
        }
    }
    source
}

/// The folder that bounds what is read, and the names of the files of the spec, sorted.
fn list(folder: &Path, shown: &str, diagnostics: &mut Diagnostics) -> io::Result<(PathBuf, Vec<String>)> {
    let real = fs::canonicalize(folder)?;
    let root = real.parent().map_or_else(|| real.clone(), Path::to_path_buf);
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let extension = Path::new(&name).extension();
        match name.to_str() {
            Some(name) if name.starts_with('.') => {}
            Some(name) if extension == Some(OsStr::new("md")) || name == "api.toml" => {
                names.push(name.to_owned());
            }
            _ => {
                let message = format!("{shown}/{} is not read", name.to_string_lossy());
                let found = Diagnostic::warning("unread-file", None, message);
                diagnostics.push(found.hint("a spec holds pages (`*.md`) and `api.toml`, and no folders"));
            }
        }
    }
    names.sort();
    Ok((root, names))
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
        return Err(format!("it is larger than {} MiB", MAX_BYTES >> 20));
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
