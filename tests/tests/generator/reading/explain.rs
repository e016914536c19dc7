//! The catalogue of diagnostics: complete, and every example does what it says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codegen::diagnostic::{Explanation, catalogue};

use super::{texts, understand};

/// The spec of an example, with what is right in its place or with what causes the diagnostic.
fn spec(of: &Explanation, name: &str, example: &str) -> BTreeMap<String, Vec<u8>> {
    let mut spec = texts(if of.rest { "rest-base" } else { "base" }, "");
    spec.extend(of.with.iter().map(|(file, text)| (file.clone(), text.clone().into_bytes())));
    let file = of.file.as_deref().unwrap_or_default();
    let text = match spec.remove(file) {
        Some(text) => {
            let text = String::from_utf8(text).unwrap();
            assert!(text.contains(&of.good), "{name}: {file} has no {:?}", of.good);
            text.replacen(&of.good, example, 1)
        }
        None => example.to_owned(),
    };
    if !text.is_empty() {
        spec.insert(file.to_owned(), text.into_bytes());
    }
    spec
}

#[test]
fn every_example_causes_its_diagnostic_and_only_when_bad() {
    let mut wrong = Vec::new();
    for (name, of) in catalogue().iter().filter(|(_, of)| of.file.is_some()) {
        let found = |example: &str| {
            let (_, found, shown) = understand(spec(of, name, example));
            (found.iter().any(|found| found.code == name), shown)
        };
        let (bad, good) = (found(&of.bad), found(&of.good));
        if !bad.0 {
            wrong.push(format!("{name}: the bad example does not cause it, but\n{}", bad.1));
        }
        if good.0 {
            wrong.push(format!("{name}: the good example causes it\n{}", good.1));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_diagnostic_is_explained() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/src");
    let mut codes = BTreeSet::new();
    super::bad::codes_below(&source, &mut codes);
    codes.retain(|code| !catalogue().contains_key(code));
    assert_eq!(codes, BTreeSet::new());
    let mut unused: BTreeSet<&String> = catalogue().keys().collect();
    for text in texts_below(&source) {
        unused.retain(|name| !text.contains(&format!("\"{name}\"")));
    }
    assert_eq!(unused, BTreeSet::new());
}

/// The Rust files below a folder.
fn texts_below(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = entries.flat_map(|path| match path.extension() {
        _ if path.is_dir() => texts_below(&path),
        Some(ending) if ending == "rs" => vec![fs::read_to_string(path).unwrap()],
        _ => Vec::new(),
    });
    texts.collect()
}

#[test]
fn contributing_lists_every_diagnostic() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../CONTRIBUTING.md");
    let page = fs::read_to_string(page).unwrap();
    let row = |(name, of): (&String, &Explanation)| format!("| `{name}` | {} |\n", of.meaning);
    let rows: String = catalogue().iter().map(row).collect();
    assert!(page.contains(&rows), "the table of diagnostics should be\n{rows}");
}
