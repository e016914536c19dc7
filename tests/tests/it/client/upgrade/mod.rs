//! An upgrade as people do it: to our spec come the two resources that version 1.31.0 of the API adds, an
//! action goes, and parameters of a path and of a query get other names. What is told on the way, and what comes of it.
//!
//! Names, methods and paths of the resources are facts; the words and the schemas are ours.

mod steps;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use clap::Parser as _;
use codegen::cli::{Cli, Outcome, Surroundings, run};
use similar::{ChangeTag, TextDiff};
use tempfile::TempDir;
use tests::fixtures;
use tests::shown::check;

use crate::client::compile::{compiles, copy};
use crate::client::root;

/// The files of a spec by their names.
type Texts = BTreeMap<String, String>;

/// Our spec as it is.
fn ours() -> Texts {
    tests::spec::texts()
}

fn fixture(name: &str) -> String {
    fs::read_to_string(fixtures::folder().join("upgrade").join(name)).unwrap()
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
            Self::Pages => {
                for name in ["userOauthClient.md", "userOauthClients.md"] {
                    texts.insert(name.to_owned(), fixture(name));
                }
            }
            Self::Routes => texts.get_mut("_routes.md").unwrap().push_str(&fixture("routes.md")),
            Self::Schemas => texts.get_mut("_schemas/account.md").unwrap().push_str(&fixture("schemas.md")),
            Self::Group => {
                edit(
                    texts,
                    "api.toml",
                    "\"userOauthToken\",",
                    "\"userOauthClient\", \"userOauthClients\", $",
                );
            }
            Self::ActionGone => {
                let page = texts.get_mut("userApiToken.md").unwrap();
                let (start, end) = (page.find("## Delete").unwrap(), page.find("## Get").unwrap());
                page.replace_range(start..end, "");
                *page = page.replacen("*   [Delete](#delete)\n", "", 1);
            }
            Self::RouteGone => {
                let row = "| userApiToken | delete | DELETE | /me/tokens/{apiTokenId} |  |\n";
                edit(texts, "_routes.md", row, "");
            }
            Self::ParameterOfPage => edit(texts, "userApiToken.md", "| apiTokenId |", "| tokenId |"),
            Self::ParameterOfQuery => edit(texts, "userApiTokens.md", "| filter |", "| pattern |"),
            Self::ParameterOfRoutes => {
                edit(texts, "_routes.md", "/me/tokens/{apiTokenId}", "/me/tokens/{tokenId}");
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
    let mut texts = ours();
    for part in parts {
        part.make(&mut texts);
    }
    texts
}

/// A workspace with the spec of now in `old`, the upgraded one in `spec`, and the client of now.
fn workspace() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, texts) in [("old", ours()), ("spec", with(&WHOLE))] {
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
    copy(&root().join("generated/src/api"), &folder.path().join("generated/src/api"));
    folder
}

fn codegen(root: &Path, arguments: &str) -> Outcome {
    let cli = Cli::try_parse_from(["codegen"].into_iter().chain(arguments.split_whitespace())).unwrap();
    run(&cli, &Surroundings { root: root.to_path_buf(), here: root.to_path_buf(), colours: false })
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
    check("upgrade-files", &(stale.stdout + "\n" + &changes(&root.join("generated/src/api"))));

    compiles("upgrade", &root.join("generated/src/api"), &["client,account"]);
}

/// The lines of code that differ in files that both trees have; documentation is told of by the file alone.
fn changes(now: &Path) -> String {
    let mut found = String::new();
    let before = root().join("generated/src/api");
    for folder in ["", "models", "resources"] {
        let mut files: Vec<_> =
            fs::read_dir(before.join(folder)).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files.iter().filter(|path| path.is_file()) {
            let name = file.strip_prefix(&before).unwrap();
            let Ok(new) = fs::read_to_string(now.join(name)) else { continue };
            let old = fs::read_to_string(file).unwrap();
            if old == new {
                continue;
            }
            let _ = writeln!(found, "=== {}", name.display());
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
