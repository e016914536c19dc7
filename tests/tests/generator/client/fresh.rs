//! The checked-in tree is what the spec gives, and what it gives is always the same.

use std::fs;

use codegen::diagnostic::Diagnostics;
use codegen::output::compare;
use codegen::source::Source;

use crate::client::{client, generate, root, spec};

#[test]
fn the_client_is_fresh() {
    let (_, tree) = client();
    let changes = compare(tree, &root().join("generated/src/api")).unwrap();
    let kinds = [("stale", &changes.stale), ("missing", &changes.missing), ("orphan", &changes.orphan)];
    let told: Vec<_> = kinds
        .iter()
        .flat_map(|(kind, paths)| paths.iter().map(move |path| format!("{kind}: generated/src/api/{path}")))
        .collect();
    assert!(told.is_empty(), "{}\nmend it with `cargo run -p codegen`", told.join("\n"));
}

#[test]
fn the_spec_has_no_findings() {
    let mut diagnostics = Diagnostics::default();
    let source = spec(&mut diagnostics);
    assert!(codegen::generate(&source, None, &mut diagnostics).is_some());
    assert_eq!(diagnostics.finish(), []);
}

/// N1: neither the run nor the folder nor the order of the files in it shows in the tree.
#[test]
fn n1_the_same_spec_gives_the_same_bytes() {
    let (_, tree) = client();
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy of spec");
    for (name, text) in tests::spec::texts().into_iter().rev() {
        fs::create_dir_all(copy.join(&name).parent().unwrap()).unwrap();
        fs::write(copy.join(name), text).unwrap();
    }
    let mut diagnostics = Diagnostics::default();
    let source = Source::read(&copy, "elsewhere", &mut diagnostics);
    assert!(generate(&source, diagnostics).1 == *tree);
}

/// N5: what disappears from the spec is missed.
#[test]
fn n5_a_page_that_disappears_leaves_orphans() {
    let mut diagnostics = Diagnostics::default();
    let kept = tests::spec::texts().into_iter().filter(|(name, _)| name != "device.md");
    let texts = kept.map(|(name, text)| {
        let text = match name.as_str() {
            "api.toml" => text.replace("\"device\", ", ""),
            "_routes.md" => {
                text.lines().filter(|line| !line.starts_with("| device |")).collect::<Vec<_>>().join("\n")
            }
            _ => text,
        };
        (name, text)
    });
    let source = Source::from_texts(texts, &mut diagnostics);
    let (_, tree) = generate(&source, diagnostics);
    let changes = compare(&tree, &root().join("generated/src/api")).unwrap();
    assert!(changes.orphan.contains(&"resources/device.rs".to_owned()), "{changes:?}");
    assert!(changes.stale.contains(&"resources/mod.rs".to_owned()), "{changes:?}");
}
