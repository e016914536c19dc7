//! An upgrade as people do it: to our spec come two resources, an action goes, and parameters of a path and of a query
//! get other names. What is reported on the way, and what comes of it.
//!
//! No version of the API will ever have the resources: `fixtures/upgrade/old` is in the spec before the upgrade,
//! `fixtures/upgrade/new` comes with it. What the spec itself says is no part of the snapshots.

mod steps;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::cli::{Cli, CommandOutput, Environment, run};
use similar::{ChangeTag, TextDiff};
use tempfile::TempDir;
use tests::fixtures;
use tests::shown::check;

use crate::client::compile::{compiles, copy};
use crate::client::root;

/// The files of a spec by their names.
type Texts = BTreeMap<String, String>;

/// Our spec before the upgrade, of a version that is not ours.
fn before() -> Texts {
    let mut texts = tests::spec::texts();
    let config = texts.get_mut("api.toml").unwrap();
    let version = config.lines().find(|line| line.starts_with("version = ")).unwrap().to_owned();
    *config = config.replace(&version, "version = \"7.0.0\"");
    add_pages("old", &["userBeacon", "userBeacons"], &mut texts);
    add("old/routes.md", "_routes.md", &mut texts);
    add("old/schemas.md", "_schemas/account.md", &mut texts);
    edit(&mut texts, "api.toml", "account = [", "$\"userBeacon\", \"userBeacons\", ");
    texts
}

fn fixture(name: &str) -> String {
    fs::read_to_string(fixtures::folder().join("upgrade").join(name)).unwrap()
}

/// Adds pages of a folder of fixtures.
fn add_pages(folder: &str, names: &[&str], texts: &mut Texts) {
    texts.extend(names.iter().map(|name| (format!("{name}.md"), fixture(&format!("{folder}/{name}.md")))));
}

/// Adds a fixture to the end of a file.
fn add(name: &str, file: &str, texts: &mut Texts) {
    texts.get_mut(file).unwrap().push_str(&fixture(name));
}

/// The changes that make the upgrade, each by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Part {
    Pages,
    Routes,
    Schemas,
    Group,
    ActionGone,
    RouteGone,
    ParameterOfPage,
    ParameterOfRoutes,
    ParameterOfQuery,
}

const WHOLE: [Part; 9] = [
    Part::Pages,
    Part::Routes,
    Part::Schemas,
    Part::Group,
    Part::ActionGone,
    Part::RouteGone,
    Part::ParameterOfPage,
    Part::ParameterOfRoutes,
    Part::ParameterOfQuery,
];

impl Part {
    fn make(self, texts: &mut Texts) {
        match self {
            Self::Pages => add_pages("new", &["userLighthouse", "userLighthouses"], texts),
            Self::Routes => add("new/routes.md", "_routes.md", texts),
            Self::Schemas => add("new/schemas.md", "_schemas/account.md", texts),
            Self::Group => {
                edit(texts, "api.toml", "\"userBeacon\",", "\"userLighthouse\", \"userLighthouses\", $");
            }
            Self::ActionGone => {
                let page = texts.get_mut("userBeacon.md").unwrap();
                let (start, end) = (page.find("## Delete").unwrap(), page.find("## Get").unwrap());
                page.replace_range(start..end, "");
                *page = page.replacen("*   [Delete](#delete)\n", "", 1);
            }
            Self::RouteGone => {
                let row = "| userBeacon | delete | DELETE | /me/beacons/{beaconId} |  |\n";
                edit(texts, "_routes.md", row, "");
            }
            Self::ParameterOfPage => edit(texts, "userBeacon.md", "| beaconId |", "| lampId |"),
            Self::ParameterOfQuery => edit(texts, "userBeacons.md", "| filter |", "| pattern |"),
            Self::ParameterOfRoutes => {
                edit(texts, "_routes.md", "/me/beacons/{beaconId}", "/me/beacons/{lampId}");
            }
        }
    }
}

/// Replaces a text that must be there; `$` in the new one stands for the old one.
fn edit(texts: &mut Texts, file: &str, from: &str, to: &str) {
    let text = texts.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    *text = text.replace(from, &to.replace('$', from));
}

fn with(parts: &[Part]) -> Texts {
    let mut texts = before();
    for part in parts {
        part.make(&mut texts);
    }
    texts
}

/// A workspace with the spec in `old` and the upgraded one in `spec`, and the client of the first.
fn workspace() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, texts) in [("old", before()), ("spec", with(&WHOLE))] {
        fs::create_dir(folder.path().join(name)).unwrap();
        for (file, text) in texts {
            let path = folder.path().join(name).join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    for file in ["Cargo.toml", "generated/Cargo.toml"] {
        fs::create_dir_all(folder.path().join(file).parent().unwrap()).unwrap();
        fs::copy(root().join(file), folder.path().join(file)).unwrap();
    }
    let written = codegen(folder.path(), "--spec old --deny-warnings");
    assert_eq!((written.status, written.stderr.as_str()), (0, ""));
    copy(&folder.path().join("generated/src/api"), &folder.path().join("before"));
    folder
}

fn codegen(root: &Path, arguments: &str) -> CommandOutput {
    let cli = Cli::try_parse_from(["codegen"].into_iter().chain(arguments.split_whitespace())).unwrap();
    run(&cli, &Environment { root: root.to_path_buf(), here: root.to_path_buf(), colours: false })
}

#[test]
fn an_upgrade_changes_what_it_says_and_compiles() {
    let folder = workspace();
    let root = folder.path();
    let diff = codegen(root, "diff old spec");
    assert_eq!((diff.status, diff.stderr.as_str()), (1, ""), "callers of what is gone break");
    check("upgrade-diff", &diff.stdout);

    let stale = codegen(root, "--check --deny-warnings");
    assert_eq!((stale.status, stale.stderr.as_str()), (1, ""));
    let written = codegen(root, "--deny-warnings");
    assert_eq!((written.status, written.stderr.as_str()), (0, ""));
    assert_eq!(codegen(root, "--check --deny-warnings").status, 0);
    check(
        "upgrade-files",
        &(stale.stdout + "\n" + &changes(&root.join("before"), &root.join("generated/src/api"))),
    );

    compiles("upgrade", &root.join("generated/src/api"), &["client,account"]);
}

/// The lines of code that differ in files that both trees have; of documentation the file alone is named.
fn changes(before: &Path, now: &Path) -> String {
    let mut found = String::new();
    for folder in ["", "models", "resources"] {
        let mut files: Vec<_> =
            fs::read_dir(before.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files.iter().filter(|path| path.is_file()) {
            let name = file.strip_prefix(before).unwrap();
            let Ok(new) = fs::read_to_string(now.join(name)) else { continue };
            let old = fs::read_to_string(file).unwrap();
            if old == new {
                continue;
            }
            let _ = writeln!(found, "=== {}", name.display());
            if file.extension().is_some_and(|ending| ending == "md") {
                continue;
            }
            for change in TextDiff::from_lines(&old, &new).iter_all_changes() {
                if change.value().trim_start().starts_with("//") {
                    continue;
                }
                let sign = match change.tag() {
                    ChangeTag::Equal => continue,
                    ChangeTag::Delete => '-',
                    ChangeTag::Insert => '+',
                };
                let _ = write!(found, "{sign} {change}");
            }
        }
    }
    found
}
