//! What is read from a disk, and what is not.

use std::fs;
use std::path::Path;

use codegen::cli::{Style, render};
use codegen::diagnostic::Diagnostics;
use codegen::source::Source;
use tempfile::TempDir;

/// A folder with a spec in it: the base, and what lies beside it.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    for (name, text) in super::texts("base", "") {
        fs::write(folder.path().join("spec").join(name), text).unwrap();
    }
    folder
}

/// Links the page to a JSON file in place of its schema.
fn link(folder: &Path, target: &str) {
    let page = folder.join("spec/thing.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(page, text.replacen("(_schemas.md#thing)", &format!("({target})"), 1)).unwrap();
}

/// What is reported of the spec in a folder, without the places.
fn reported(folder: &Path) -> String {
    let mut diagnostics = Diagnostics::default();
    let source = Source::read(&folder.join("spec"), "spec", &mut diagnostics);
    let _ = codegen::understand(&source, &mut diagnostics);
    let text = render(&diagnostics.finish(), &source, Style::Plain);
    let lines = text.lines().filter(|line| line.contains("error[") || line.contains("warning["));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[test]
fn a_folder_is_read_with_the_files_it_links_to() {
    let folder = folder();
    fs::create_dir(folder.path().join("lib")).unwrap();
    fs::write(folder.path().join("lib/other.json"), r#"{ "type": "object" }"#).unwrap();
    link(folder.path(), "../lib/other.json");
    assert_eq!(reported(folder.path()), "");
}

/// A link is what markdown says it is: in brackets, with escapes, entities and quotes; and nothing else is one.
#[test]
fn links_are_read_as_markdown_reads_them() {
    for (target, name) in [
        ("<../lib/my x.json>", "my x.json"),
        ("../lib/a(1).json", "a(1).json"),
        ("../lib/a\\_b.json", "a_b.json"),
        ("../lib/a&amp;b.json", "a&b.json"),
        ("../lib/a'b.json", "a'b.json"),
        ("../lib/t.json \"A title\"", "t.json"),
        ("../lib/e&period;json", "e.json"),
    ] {
        let folder = folder();
        fs::create_dir(folder.path().join("lib")).unwrap();
        fs::write(folder.path().join("lib").join(name), r#"{ "type": "object" }"#).unwrap();
        link(folder.path(), target);
        assert_eq!(reported(folder.path()), "", "{target}");
    }
}

#[test]
fn a_file_counts_only_where_it_is_a_schema() {
    let folder = folder();
    fs::write(folder.path().join("package.json"), b"{ \"a\": \"\xff\" }").unwrap();
    let page = folder.path().join("spec/thing.md");
    let text = fs::read_to_string(&page).unwrap();
    for words in
        ["as `../package.json` of the demo does", "as ../package.json does", "see [it](../package.json)"]
    {
        fs::write(&page, text.replacen("Returns the thing.", &format!("Returns the thing, {words}."), 1))
            .unwrap();
        assert_eq!(reported(folder.path()), "", "{words}");
    }
    link(folder.path(), "../package.json");
    assert!(reported(folder.path()).starts_with("error[invalid-utf8]: package.json is not valid UTF-8"));
}

/// Names without white space between them are one word, however many they are.
#[test]
fn n4_many_names_of_files_in_one_word() {
    let folder = folder();
    let names: Vec<String> = (0..20_000).map(|number| format!("a{number}.json")).collect();
    let page = folder.path().join("spec/thing.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replacen("Returns the thing.", &names.join(","), 1)).unwrap();
    assert_eq!(reported(folder.path()), "");
}

#[test]
fn a_missing_folder_is_reported() {
    let reported = reported(&tempfile::tempdir().unwrap().path().join("none"));
    assert!(reported.starts_with("error[read-failed]: cannot read the folder spec"), "{reported}");
}

#[test]
fn a_folder_without_pages_is_reported() {
    let folder = folder();
    fs::remove_file(folder.path().join("spec/thing.md")).unwrap();
    assert!(reported(folder.path()).contains("error[missing-page]: no page in spec\n"));
}

#[test]
fn other_files_are_reported() {
    let folder = folder();
    fs::write(folder.path().join("spec/notes.txt"), "x").unwrap();
    fs::create_dir(folder.path().join("spec/sub")).unwrap();
    fs::write(folder.path().join("spec/.hidden"), "x").unwrap();
    let expected =
        "warning[ignored-file]: spec/notes.txt is ignored\nwarning[ignored-file]: spec/sub is ignored\n";
    assert_eq!(reported(folder.path()), expected);
}

#[test]
fn bytes_that_are_no_text_are_an_error() {
    let folder = folder();
    fs::write(folder.path().join("spec/other.md"), b"# Other Actions\n\n\xff\xfe\n").unwrap();
    assert!(
        reported(folder.path())
            .contains("error[invalid-utf8]: spec/other.md is not valid UTF-8 (byte 17 of the file)")
    );
}

#[cfg(unix)]
#[test]
fn links_do_not_lead_out() {
    let outer = tempfile::tempdir().unwrap();
    fs::write(outer.path().join("secret.json"), "{}").unwrap();
    let folder = folder();
    std::os::unix::fs::symlink(outer.path(), folder.path().join("lib")).unwrap();
    link(folder.path(), "../lib/secret.json");
    let expected = "error[unresolved-link]: cannot read the file `../lib/secret.json`: \
                    it lies outside of the folder that holds the spec\n";
    assert_eq!(reported(folder.path()), expected);
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("spec/endless.md")).unwrap();
    assert!(
        reported(folder.path()).contains("error[read-failed]: cannot read spec/endless.md: it lies outside")
    );
}

#[test]
fn a_folder_in_the_place_of_a_page_is_reported() {
    let folder = folder();
    fs::create_dir(folder.path().join("spec/other.md")).unwrap();
    assert_eq!(
        reported(folder.path()),
        "error[read-failed]: cannot read spec/other.md: it is not a regular file\n"
    );
}
