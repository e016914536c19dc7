//! Published pages of one API at one date, in both dialects: they say the same, but for what a table of
//! facts lists. Every other published version is read too.

mod compare;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::{Diagnostic, Diagnostics, Severity};
use codegen::docs::{self, Docs};
use codegen::ir::Api;
use codegen::source::Source;
use compare::differences;

/// The folder of published pages, which may lie beside a checkout. Without it, that is said in one line.
pub(crate) fn corpus(name: &str) -> Option<PathBuf> {
    let folder = repository().join("../shared/corpora").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("not run: there is no ../shared/corpora/{name}");
    None
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(folder: &Path) -> (Docs, Vec<Diagnostic>) {
    let mut diagnostics = Diagnostics::default();
    let source = Source::read(folder, "spec", &mut diagnostics);
    let docs = docs::read(&source, &mut diagnostics);
    (docs, diagnostics.finish())
}

/// What the pages in a folder mean; what is reported of them has a place and is no error.
fn understand(folder: &Path) -> Api {
    let mut diagnostics = Diagnostics::default();
    let source = Source::read(folder, "spec", &mut diagnostics);
    let api = codegen::understand(&source, &mut diagnostics).api;
    let bad = |found: &Diagnostic| found.span.is_none() || found.severity == Severity::Error;
    let reported: Vec<Diagnostic> = diagnostics.finish().into_iter().filter(bad).collect();
    assert!(reported.is_empty(), "{reported:#?}");
    api
}

#[test]
fn n10_every_published_version_is_read() {
    let versions = [
        "seed-2016/docs",
        "js-2019/docs",
        "rest-2019/docs/rest-api",
        "python-1.17.3/docs",
        "js-1.29.4/docs",
        "js-1.30.0/docs",
    ];
    for version in versions {
        let Some(folder) = corpus(version) else { continue };
        let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let texts = files.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).unwrap());
        let pages = texts.filter(|text| text.contains(" Actions\n"));
        let (docs, reported) = read(&folder);
        let errors = reported.iter().filter(|found| found.severity == Severity::Error).collect::<Vec<_>>();
        assert!(errors.is_empty(), "{version}: {errors:#?}");
        assert_eq!(docs.pages.len(), pages.count(), "{version}");
    }
}

#[test]
fn n10_second_dialect_has_every_page_and_route() {
    let (Some(rest), Some(first)) = (corpus("rest-2019/docs/rest-api"), corpus("js-2019/docs")) else {
        return;
    };
    let (docs, reported) = read(&rest);
    let actions: usize = docs.pages.iter().map(|page| page.actions.len()).sum();
    assert_eq!((docs.pages.len(), actions, docs.routes.rows.len()), (56, 196, 196));
    let reported: Vec<&str> = reported.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(reported, ["unknown heading `Usage of Response`: its section is ignored"]);
    let rows = |docs: &Docs| docs.routes.rows.iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    let (found, known) = (rows(&docs), rows(&read(&first).0));
    assert_eq!(found, known);
    println!(
        "{} pages, {actions} actions; {} of {} routes agree",
        docs.pages.len(),
        found.len(),
        known.len()
    );
}

#[test]
fn n10_both_dialects_mean_the_same() {
    let (Some(rest), Some(first)) = (corpus("rest-2019/docs/rest-api"), corpus("js-2019/docs")) else {
        return;
    };
    let text = tests::facts::of("two-dialects");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let facts: Vec<Vec<&str>> = lines.map(|line| line.split(" | ").collect()).collect();
    let mut used = BTreeSet::new();
    let mut unexplained = Vec::new();
    let found = differences(&understand(&first), &understand(&rest));
    for one in &found {
        let explains = |fact: &Vec<&str>| {
            fact.len() == 5 && (0..4).all(|part| fact[part] == one[part] || (part == 1 && fact[part] == "*"))
        };
        match facts.iter().position(explains) {
            Some(fact) => drop(used.insert(fact)),
            None => unexplained.push(one),
        }
    }
    assert!(unexplained.is_empty(), "{unexplained:#?}");
    assert_eq!(used.len(), facts.len(), "a line of the facts explains nothing");
    println!("{} differences, all explained by {} lines", found.len(), facts.len());
}
