//! N4: damaged specs. Findings or a client, never a panic, never a hang, and nothing outside of `--out`.
//!
//! A run takes few cases; `FIRE_CASES=100000` takes that many. `FIRE_KEEP=FOLDER` keeps what was accepted,
//! for `scripts/damaged-specs.sh`, which compiles it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::cli::{Cli, Environment, run};
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use tests::fire::mutate::{Mutation, apply};
use tests::fire::part::part;
use tests::fire::{Texts, generate, pack, unpack};
use tests::fixtures;

/// How many cases a property gets when nobody asks for more.
const CASES: u32 = 40;

/// The files of a spec on disk.
fn read(folder: &Path) -> Texts {
    tests::fixtures::files(folder)
}

fn write(folder: &Path, texts: &Texts) {
    fs::create_dir_all(folder).unwrap();
    for (name, text) in texts {
        fs::write(folder.join(name), text).unwrap();
    }
}

fn spec() -> Texts {
    read(&tests::spec::folder())
}

/// The pages of a spec.
fn pages(spec: &Texts) -> Vec<&String> {
    spec.keys().filter(|name| name.strip_suffix(".md").is_some() && !name.starts_with('_')).collect()
}

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let one = any::<(u32, u32, u32, u32)>();
    let one = one.prop_map(|(file, kind, at, by)| Mutation { file, kind, at, by });
    proptest::collection::vec(one, 1..6)
}

/// The same cases on every run, as many as the environment asks for.
fn runner(cases: u32) -> TestRunner {
    let asked = std::env::var("FIRE_CASES").ok().and_then(|cases| cases.parse().ok());
    let config =
        ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(asked.unwrap_or(cases)) };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// Damages one page of a spec, with what it needs, over and over; how many were accepted.
fn fire(cases: u32, parts: &[Texts]) -> u32 {
    let accepted = std::cell::Cell::new(0);
    let strategy = (0..parts.len(), mutations());
    let result = runner(cases).run(&strategy, |(which, mutations)| {
        let mut texts = parts[which].clone();
        for mutation in mutations {
            apply(&mut texts, mutation);
        }
        if generate(&texts).is_some() {
            accepted.set(accepted.get() + 1);
            if let (Some(folder), false) = (std::env::var_os("FIRE_KEEP"), texts == parts[which]) {
                write(&Path::new(&folder).join(accepted.get().to_string()), &texts);
            }
        }
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    accepted.get()
}

#[test]
fn n4_damaged_pages_of_the_spec_are_survived() {
    let spec = spec();
    let parts: Vec<Texts> = pages(&spec).into_iter().map(|page| part(&spec, page)).collect();
    let undamaged = parts.iter().filter(|part| generate(part).is_some()).count();
    assert!(undamaged * 10 > parts.len() * 9, "{undamaged} of {} parts are sound", parts.len());
    let accepted = fire(CASES, &parts);
    println!("{accepted} accepted");
    assert!(accepted > 0, "nothing was accepted: the damage is too great to show anything");
}

#[test]
fn n4_damaged_published_pages_are_survived() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpora");
    let folders =
        ["js-1.30.0/docs", "js-2019/docs", "python-1.17.3/docs", "rest-2019/docs/rest-api", "seed-2016/docs"];
    for name in folders {
        let folder = corpora.join(name);
        if !folder.is_dir() {
            println!("not run: there is no ../shared/corpora/{name}");
            continue;
        }
        let spec = read(&folder);
        let parts: Vec<Texts> = pages(&spec).into_iter().map(|page| alone(&spec, page)).collect();
        println!("{name}: {} accepted", fire(CASES / 8, &parts));
    }
}

/// A published page; its schemas would take too long each time.
fn alone(spec: &Texts, page: &str) -> Texts {
    let mut part = part(spec, page);
    if !spec.contains_key("_routes.md") {
        part.remove("_routes.md");
    }
    part
}

/// What the coverage-guided targets and hand-made shapes have found; see `codegen/fuzz/README.md`.
#[test]
fn n4_fuzz_findings_are_fixed() {
    let mut findings: Vec<_> =
        fs::read_dir(fixtures::folder().join("fire")).unwrap().map(|entry| entry.unwrap().path()).collect();
    findings.sort();
    assert!(!findings.is_empty());
    for finding in findings {
        println!("{}", finding.display());
        let texts = unpack(&fs::read(&finding).unwrap());
        let _ = generate(&texts);
    }
}

#[test]
fn a_packed_spec_is_the_same_spec() {
    for name in fixtures::names("dialect") {
        let texts = fixtures::texts("dialect", &name);
        assert_eq!(unpack(&pack(&texts)), texts, "{name}");
    }
    let outside = unpack(b"=== ../../x.md\na\n=== /x\nb\n=== \n=== a/b\n=== ok.md\nc\n=== ../x.json\n{}\n");
    assert_eq!(outside.into_keys().collect::<Vec<_>>(), ["../x.json", "ok.md"]);
}

/// Every file below a folder with its bytes.
fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.clone(), fs::read(path).unwrap());
            }
        }
    }
    files
}

#[test]
fn n4_a_damaged_spec_writes_nothing_outside_of_the_tree() {
    let spec = spec();
    let parts: Vec<Texts> = ["device.md", "me.md"].iter().map(|page| part(&spec, page)).collect();
    let written = std::cell::Cell::new(0);
    let result = runner(CASES / 4).run(&(0..parts.len(), mutations()), |(which, mutations)| {
        let mut texts = parts[which].clone();
        for mutation in mutations {
            apply(&mut texts, mutation);
        }
        written.set(written.get() + usize::from(runs_inside(&texts)));
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    assert!(written.get() > 0, "nothing was accepted, so nothing was shown");
}

/// Runs the command over a spec, and whether it wrote its tree; nothing else may have changed.
fn runs_inside(texts: &Texts) -> bool {
    let root = tempfile::tempdir().unwrap();
    let root = root.path();
    let out = root.join("work/out");
    write(&root.join("work/spec"), texts);
    write(&root.join("work/beside"), &Texts::from([("mine.rs".to_owned(), b"mine".to_vec())]));
    let before = everything(root);
    let around = Environment { root: root.join("work"), here: root.join("work"), colours: false };
    let outcome = run(&Cli::try_parse_from(["codegen", "--spec", "spec", "--out", "out"]).unwrap(), &around);
    let mut after = everything(root);
    // The names of the types, which come with the tree.
    let names = after.remove(&root.join("work/spec/_names.toml"));
    assert_eq!(names.is_some(), outcome.status == 0, "{outcome:?}");
    let all = after.len();
    after.retain(|path, _| !path.starts_with(&out));
    assert!(after == before, "{outcome:?}");
    assert_eq!(outcome.status == 0, after.len() < all, "{outcome:?}");
    outcome.status == 0
}
