//! The fixtures: small specs, each a folder over the one that all have in common.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the fixtures.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// The names of the fixtures of a kind, sorted.
#[must_use]
pub fn names(kind: &str) -> Vec<String> {
    let folders = fs::read_dir(folder().join(kind)).unwrap();
    let mut names: Vec<_> = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The files of a fixture by their names in the spec: those of `base` or `rest-base`, and over them its
/// own. What stands in its folder `beside` lies beside the spec.
#[must_use]
pub fn texts(kind: &str, name: &str) -> BTreeMap<String, Vec<u8>> {
    let mut texts = BTreeMap::new();
    let base = if kind.starts_with("rest") { "rest-base" } else { "base" };
    collect(&folder().join(base), "", &mut texts);
    collect(&folder().join(kind).join(name), "", &mut texts);
    texts.into_iter().map(|(path, text)| (path.replacen("beside/", "../", 1), text)).collect()
}

/// Every file below a folder, by its path in it.
#[must_use]
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut texts = BTreeMap::new();
    collect(folder, "", &mut texts);
    texts
}

fn collect(folder: &Path, prefix: &str, texts: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), texts);
        } else {
            texts.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}
