//! Bad specs: the exact words and places of what is reported.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{names, texts, understand};
use tests::shown::check;

/// The bad specs of both dialects.
fn all() -> impl Iterator<Item = (&'static str, String)> {
    ["bad", "rest-bad"].into_iter().flat_map(|kind| names(kind).into_iter().map(move |name| (kind, name)))
}

#[test]
fn every_bad_spec_is_reported_as_in_its_snapshot() {
    for (kind, name) in all() {
        let (_, found, reported) = understand(texts(kind, &name));
        assert!(!found.is_empty(), "{name}: nothing was reported");
        assert!(found.iter().all(|found| found.span.is_some() || name == "unknown-file"), "{name}: no place");
        check(&format!("{kind}-{name}"), &reported);
    }
}

#[test]
fn the_base_specs_have_no_findings() {
    for base in ["base", "rest-base"] {
        let (_, _, reported) = understand(texts(base, ""));
        assert_eq!(reported, "");
    }
}

/// A code that no fixture shows would be words that nobody has read.
#[test]
fn every_code_of_the_readers_has_a_fixture() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/src");
    let mut codes = BTreeSet::new();
    for part in ["docs", "lower"] {
        codes_below(&source.join(part), &mut codes);
    }
    let mut shown = BTreeSet::new();
    for (kind, name) in all() {
        shown.extend(understand(texts(kind, &name)).1.into_iter().map(|found| found.code));
    }
    codes.retain(|code| !shown.contains(code.as_str()));
    assert_eq!(codes, BTreeSet::new());
}

/// The names of diagnostics that the files of a folder make.
pub(super) fn codes_below(folder: &Path, codes: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            codes_below(&path, codes);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap();
        let text: String = text.split_whitespace().collect();
        for start in ["Diagnostic::error(\"", "Diagnostic::warning(\""] {
            codes.extend(
                text.split(start).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())),
            );
        }
    }
}

#[test]
fn invalid_text_is_reported_and_still_read() {
    let page = texts("base", "").remove("thing.md").unwrap();
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    bytes.extend(String::from_utf8(page).unwrap().replace('\n', "\r\n").into_bytes());
    let mut texts = texts("base", "");
    texts.insert("thing.md".to_owned(), bytes);
    let (lowered, found, _) = understand(texts);
    let codes: Vec<_> = found.iter().map(|found| found.code).collect();
    assert_eq!(codes, ["ignored-byte-order-mark", "ignored-carriage-return"]);
    assert_eq!(lowered.api.resources[0].actions.len(), 2);
}
