//! `codegen/DIALECT.md`, the reference for those who write pages: its spec gives a client that compiles, and it
//! names every word that there is.

use std::collections::BTreeMap;
use std::fs;

use codegen::cli::{Style, render};
use codegen::diagnostic::Diagnostics;
use codegen::ir::{Location, Method, TypeName};
use codegen::source::Source;

use crate::client::compile::{compiles, write};
use crate::client::root;

fn reference() -> String {
    fs::read_to_string(root().join("codegen/DIALECT.md")).unwrap()
}

/// The files of the spec: a line with the name, and a block with the text.
fn files(text: &str) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let Some(name) = line.strip_prefix('`').and_then(|line| line.strip_suffix("`:")) else { continue };
        let fence = lines.find(|line| !line.is_empty()).unwrap().trim_end_matches(char::is_alphabetic);
        assert!(fence.starts_with("```"), "{name} has no block");
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
        files.insert(name.to_owned(), body.join("\n") + "\n");
    }
    files
}

#[test]
fn the_spec_of_the_reference_gives_a_client_that_compiles() {
    let files = files(&reference());
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["_routes.md", "_schemas.md", "api.toml", "book.md", "books.md"]);
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(&files, &mut diagnostics);
    let made = codegen::generate(&source, None, &mut diagnostics);
    let found = render(&diagnostics.finish(), &source, Style::Plain);
    assert!(found.is_empty(), "{found}");
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &made.unwrap().1);
    compiles("dialect", folder.path(), &["client,blocking,testing", "all"]);
}

#[test]
fn the_reference_names_every_type_location_method_and_setting() {
    let text = reference();
    let types = TypeName::ALL;
    let words = types.iter().map(TypeName::as_str).chain(Location::ALL.map(Location::as_str));
    for word in words.chain(Method::ALL.map(Method::as_str)) {
        assert!(text.contains(&format!("`{word}`")), "{word}");
    }
    let mut diagnostics = Diagnostics::default();
    let mut keys = String::new();
    for settings in ["unknown = 1", "[pagination]\nunknown = 1", "[pagination.page]\nunknown = 1"]
        .into_iter()
        .chain(["[pagination.offset]\nunknown = 1", "[login]\nunknown = 1", "[secrets]\nunknown = 1"])
        .chain([
            "[errors]\nunknown = 1",
            "[events]\nunknown = 1",
            "[ids]\nunknown = 1",
            "[times]\nunknown = 1",
            "[options]\nx = { unknown = 1 }",
        ])
    {
        let source = Source::from_texts([("api.toml", settings)], &mut diagnostics);
        let _ = codegen::docs::read(&source, &mut diagnostics);
        let found = std::mem::take(&mut diagnostics).finish();
        let hint =
            found.iter().find(|found| found.code == "unknown-key").and_then(|found| found.hint.clone());
        keys += &hint.unwrap().replace("the keys here are ", ", ");
    }
    for key in keys.split(", ").filter(|key| !key.is_empty()) {
        let named = ["`KEY`", "`[KEY]", "`[KEY.", ".KEY]`", "{ KEY,", ", KEY,", ", KEY }"];
        assert!(named.iter().any(|form| text.contains(&form.replace("KEY", key))), "{key}");
    }
}
