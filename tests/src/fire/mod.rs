//! What the generator must do with any spec at all: a fuzz target, a property test and the replay of a
//! finding ask the same of it.
//!
//! Also part of `codegen/fuzz`, which takes this folder by its path: it knows nothing of the client.

pub mod mutate;
pub mod part;
pub mod rustdoc;
pub mod texts;

use std::collections::BTreeMap;
use std::path::Path;

use codegen::cli::{Style, render};
use codegen::diagnostic::Diagnostics;
use codegen::lower::Lowered;
use codegen::output::Tree;
use codegen::source::{Source, linked_name};

/// Files of a spec by name.
pub type Texts = BTreeMap<String, Vec<u8>>;

/// Starts a line with the name of the file that the lines after it are of.
const FILE: &[u8] = b"=== ";

/// A spec from one text: lines `=== name` start its files. Names lead no further than a linked file may.
#[must_use]
pub fn unpack(packed: &[u8]) -> Texts {
    let mut texts = Texts::new();
    let mut lines: &mut Vec<u8> = &mut Vec::new();
    for line in packed.split_inclusive(|&byte| byte == b'\n') {
        if let Some(name) = line.strip_prefix(FILE) {
            let name = String::from_utf8_lossy(name).trim_end_matches('\n').to_owned();
            let stem = name.strip_prefix("_schemas/").unwrap_or(&name);
            if !stem.is_empty() && !stem.starts_with('.') && !stem.contains(['\0', '/'])
                || linked_name(&name).is_ok_and(|linked| linked == name)
            {
                lines = texts.entry(name).or_default();
                lines.clear();
                continue;
            }
        }
        lines.extend_from_slice(line);
    }
    texts
}

/// The text that [`unpack`] makes these files of; each gets a line break at its end.
#[must_use]
pub fn pack(texts: &Texts) -> Vec<u8> {
    let mut packed = Vec::new();
    for (name, text) in texts {
        packed.extend_from_slice(FILE);
        packed.extend_from_slice(name.as_bytes());
        packed.push(b'\n');
        packed.extend_from_slice(text);
        if text.last().is_some_and(|&last| last != b'\n') {
            packed.push(b'\n');
        }
    }
    packed
}

/// Reads a spec up to its IR. Nothing is accepted with an error, and every finding can be shown.
#[must_use]
pub fn understand(texts: &Texts) -> Option<Lowered> {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(texts, &mut diagnostics);
    let lowered = codegen::understand(&source, &mut diagnostics);
    let accepted = !diagnostics.has_errors();
    show(diagnostics, &source);
    accepted.then_some(lowered)
}

/// Makes the client of a spec in memory. What is accepted is Rust, and rustdoc finds in it what the
/// generator writes of its own and nothing else.
///
/// # Panics
/// When the generator breaks a promise.
#[must_use]
pub fn generate(texts: &Texts) -> Option<Tree> {
    let mut diagnostics = Diagnostics::default();
    let source = Source::from_texts(texts, &mut diagnostics);
    let library = codegen::ir::Ident::new("client");
    let made = codegen::generate(&source, Some(library), &mut diagnostics);
    let accepted = !diagnostics.has_errors();
    show(diagnostics, &source);
    assert_eq!(made.is_some(), accepted, "a tree or an error, never both");
    let (_, tree) = made?;
    for (path, text) in rust(&tree) {
        if let Err(error) = syn::parse_file(text) {
            panic!("{path} is no Rust: {error}\n{text}");
        }
        for line in text.lines() {
            assert!(!line.contains(|letter: char| letter.is_control()), "{path}: {line:?}");
        }
        for comment in rustdoc::comments(text) {
            rustdoc::check_comment(&comment, path);
        }
    }
    Some(tree)
}

/// The files of a tree that hold Rust.
pub fn rust(tree: &Tree) -> impl Iterator<Item = (&str, &str)> {
    tree.files().filter(|(path, _)| Path::new(path).extension().is_some_and(|extension| extension == "rs"))
}

/// Writes the findings out in every style, and refuses those that tell of a defect of the generator.
fn show(diagnostics: Diagnostics, source: &Source) {
    let found = diagnostics.finish();
    for one in &found {
        assert_ne!(one.code, "internal-error", "{}: {:?}", one.message, one.hint);
        if let Some(span) = one.span {
            let file = source.file(span.file).expect("a span of the source");
            assert!(
                span.start <= span.end && file.text.get(span.start as usize..span.end as usize).is_some()
            );
        }
    }
    for style in [Style::Plain, Style::Json] {
        let _ = render(&found, source, style);
    }
}
