//! Published pages as they are: without routes and settings, which are borrowed from the spec.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::command::{codegen, commit_all, has_repository, workspace};

/// A workspace with the fixture as its spec and, in `old` and `new`, the same pages as they are published.
fn published(edits: &[(&str, &str, &str)]) -> TempDir {
    let folder = workspace();
    for (name, edits) in [("old", &[][..]), ("new", edits)] {
        let pages = folder.path().join(name);
        fs::create_dir(&pages).unwrap();
        for (file, text) in super::edited(edits) {
            if file != "_routes.md" && file != "api.toml" {
                fs::write(pages.join(file), text).unwrap();
            }
        }
    }
    folder
}

const DELETE: &str = "| tag | string | Y | Tag of the devices. |  | old |\n";

/// What a new version of pages may hold.
const NEWS: [(&str, &str, &str); 7] = [
    ("device.md", "*   [Patch](#patch)", "*   [Restart](#restart)"),
    ("device.md", "## Patch", "## Restart"),
    ("device.md", "| deviceId |", "| id |"),
    ("device.md", "| asText | boolean |", "| asText | string |"),
    ("devices.md", DELETE, ""),
    ("devices.md", "id, name |", "id, name, class |"),
    ("device.md", "Returns the device.", "Gives the device."),
];

#[test]
fn published_pages_are_compared_as_they_are() {
    let folder = published(&NEWS);
    let mut text = String::new();
    for arguments in ["diff old new", "diff --no-docs old new", "diff spec new"] {
        let outcome = codegen(folder.path(), arguments);
        assert_eq!((outcome.status, outcome.stderr.as_str()), (1, ""), "{arguments}");
        let _ = writeln!(text, "$ codegen {arguments}\n{}", outcome.stdout);
    }
    super::snapshot("published", &text);
}

#[test]
fn pages_that_say_the_same_differ_in_nothing() {
    let folder = published(&[]);
    for arguments in ["diff old new", "diff spec new", "diff old spec"] {
        let same = codegen(folder.path(), arguments);
        assert_eq!((same.status, same.stderr.as_str()), (0, ""), "{arguments}");
        assert!(same.stdout.contains("**Nothing changed.**"), "{}", same.stdout);
        assert!(!same.stdout.contains("Guessed routes"), "{}", same.stdout);
    }
}

/// A spec says `integer` where published pages say `string`. The other way round it is news.
#[test]
fn a_narrower_type_of_the_spec_is_no_difference_to_be_done() {
    let folder = published(&[("devices.md", "| perPage | string |", "| perPage | integer |")]);
    let news = codegen(folder.path(), "diff spec new");
    assert!(news.stdout.contains("`perPage` is `integer` (was `string`)"), "{}", news.stdout);
    fs::copy(folder.path().join("new/devices.md"), folder.path().join("spec/devices.md")).unwrap();
    fs::copy(folder.path().join("old/devices.md"), folder.path().join("new/devices.md")).unwrap();
    let none = codegen(folder.path(), "diff spec new");
    assert!(none.stdout.contains("**Nothing changed.**"), "{}", none.stdout);
}

#[test]
fn a_revision_is_compared_with_published_pages() {
    let folder = published(&[("devices.md", "id, name |", "id, name, class |")]);
    let root = folder.path();
    if !has_repository(root) {
        return;
    }
    commit_all(root);
    let additive = codegen(root, "diff HEAD new");
    assert_eq!((additive.status, additive.stderr.as_str()), (0, ""));
    assert!(additive.stdout.contains("# API changes from `HEAD:spec` to `new`"), "{}", additive.stdout);
    assert!(additive.stdout.contains("`class`"), "{}", additive.stdout);
}

/// Where pages are published without schemas for what they link to, that is an error of theirs.
#[test]
fn errors_of_published_pages_are_reported_with_their_place() {
    let folder = published(&[("devices.md", "_schemas.md#devices", "_schemas.md#nowhere")]);
    let refused = codegen(folder.path(), "diff old new");
    assert_eq!((refused.status, refused.stdout.as_str()), (2, ""));
    assert!(refused.stderr.contains("--> new/devices.md:"), "{}", refused.stderr);
}

/// The vendor's pages of two versions, when they lie beside a checkout.
#[test]
fn two_published_versions_of_the_vendor() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora");
    if !corpora.join("js-1.29.4").is_dir() {
        println!("not run: there is no ../shared/corpora/js-1.29.4");
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().canonicalize().unwrap();
    let (old, new) = ("../shared/corpora/js-1.29.4/docs", "../shared/corpora/js-1.30.0/docs");
    let report = codegen(&root, &format!("diff {old} {new}"));
    assert_eq!(report.status, 1, "{}", report.stderr);
    let text = report.stdout;
    assert!(text.lines().count() <= 120, "{text}");
    for line in [
        "- in 324 actions: a token of scope `all.User.bounded` serves",
        "- **`userOauthToken`**: new resource, with 3 actions: `delete`, `get` and `patch`",
        "- **`refreshToken`**: a token of scope `me.refreshToken` serves",
        "new field `maxResultsPerDevice`",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}
