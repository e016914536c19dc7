//! Writes the first inputs of both targets: `cargo run --example seeds`, into `corpus/`.
//!
//! They are the fixtures of the tests, whole, and each page of the spec with the routes and schemas it names.

use std::fs;
use std::path::{Path, PathBuf};

use codegen_fuzz::fire::part::part;
use codegen_fuzz::fire::{Texts, pack};

/// The order of the files in the target `parse`.
const FIRST: [&str; 4] = ["page", "_schemas.md", "_routes.md", "api.toml"];
const REST: [&str; 3] = ["page", "schemas.md", "api.toml"];

fn main() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixtures = fuzz.join("../../tests/fixtures");
    let corpus = fuzz.join("corpus");
    for target in ["parse", "pipeline"] {
        fs::create_dir_all(corpus.join(target)).unwrap();
    }
    let write = |target: &str, name: &str, bytes: &[u8]| {
        fs::write(corpus.join(target).join(name), bytes).unwrap();
    };
    for kind in ["dialect", "bad", "rest", "rest-bad"] {
        let base = read(&fixtures.join(if kind.starts_with("rest") { "rest-base" } else { "base" }));
        for folder in folders(&fixtures.join(kind)) {
            let name = format!("{kind}-{}", folder.file_name().unwrap().to_str().unwrap());
            let own = read(&folder);
            for (file, text) in &own {
                if let Some(which) = which(kind.starts_with("rest"), file) {
                    write(
                        "parse",
                        &format!("{name}-{file}").replace('/', "-"),
                        &[&[which], &text[..]].concat(),
                    );
                }
            }
            let mut whole = base.clone();
            whole.extend(own);
            write("pipeline", &name, &pack(&whole));
        }
    }
    let spec = read(&fuzz.join("../../spec"));
    for (file, text) in spec.iter().filter(|(file, _)| !file.starts_with('_') && file.ends_with(".md")) {
        write("parse", &format!("spec-{file}"), &[&[0], &text[..]].concat());
        write("pipeline", &format!("spec-{file}"), &pack(&part(&spec, file)));
    }
    for finding in fs::read_dir(fixtures.join("fire")).into_iter().flatten() {
        let path = finding.unwrap().path();
        write(
            "pipeline",
            &format!("fire-{}", path.file_name().unwrap().to_str().unwrap()),
            &fs::read(&path).unwrap(),
        );
    }
}

/// The first byte of an input of `parse` for a file.
fn which(rest: bool, file: &str) -> Option<u8> {
    let page = file.ends_with(".md") && !file.starts_with("../");
    let at = |names: &[&str]| names.iter().position(|name| file == *name).or(page.then_some(0));
    let at = if rest { at(&REST)? + FIRST.len() } else { at(&FIRST)? };
    u8::try_from(at).ok()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

/// The files of a folder; what lies in `beside` lies beside the spec.
fn read(folder: &Path) -> Texts {
    let mut texts = Texts::new();
    for path in folders(folder) {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            let beside = read(&path);
            texts.extend(beside.into_iter().map(|(file, text)| (format!("../{file}"), text)));
        } else {
            texts.insert(name, fs::read(path).unwrap());
        }
    }
    texts
}
