//! How specs are read: what is told of bad ones, what comes out of good ones.

mod bad;
mod commands;
mod dialect;
mod disk;
mod hostile;
mod print;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::{Diagnostic, Diagnostics, Style, render};
use codegen::lower::Lowered;
use codegen::source::Source;

/// The folder of the fixtures.
fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// The folders below one of the fixtures' folders, by name.
fn names(kind: &str) -> Vec<String> {
    let folders = fs::read_dir(fixtures().join(kind)).unwrap();
    let mut names: Vec<_> = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The files of a fixture by their names in the spec: those of `base`, and over them its own. What
/// stands in its folder `beside` lies beside the spec.
fn texts(kind: &str, name: &str) -> BTreeMap<String, Vec<u8>> {
    let mut texts = BTreeMap::new();
    collect(&fixtures().join("base"), "", &mut texts);
    collect(&fixtures().join(kind).join(name), "", &mut texts);
    texts.into_iter().map(|(path, text)| (path.replacen("beside/", "../", 1), text)).collect()
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

/// What a spec in memory is understood as, and what is told of it.
fn understand<N: Into<String>, T: AsRef<[u8]>>(
    texts: impl IntoIterator<Item = (N, T)>,
) -> (Lowered, Vec<Diagnostic>, String) {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(texts, &mut diagnostics);
    let lowered = codegen::understand(&source, &mut diagnostics);
    let found = diagnostics.finish();
    let told = render(&found, &source, Style::Plain);
    (lowered, found, told)
}

/// Compares a text with `tests/snapshots/<name>.snap`.
fn check(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}
