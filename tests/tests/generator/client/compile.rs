//! The crate with another machine-written tree: does it compile, and what does it do?

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use codegen::output::Tree;

use crate::client::root;

/// Where the copies of the client stand.
fn place() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("clients")
}

/// The target folder of a client without any group: of what all clients depend on, built once.
static DEPENDENCIES: LazyLock<PathBuf> = LazyLock::new(|| {
    let workspace = workspace("dependencies");
    copy(&root().join("generated/src/api"), &workspace.join("generated/src/api"));
    let target = place().join("target");
    succeeds(cargo(&workspace, &target, &["check", "--features", "client"]));
    target
});

/// A target folder of its own for each client, so that none waits for another, with what they depend on in it.
fn target(name: &str) -> PathBuf {
    let target = place().join(format!("target-{name}"));
    let _ = fs::remove_dir_all(&target);
    // Second names of the same files, for Cargo looks at their times, which copies do not have; but a lock of its own.
    each_file(&DEPENDENCIES, &target, &|from, to| {
        if !from.ends_with(".cargo-lock") {
            fs::hard_link(from, to).unwrap();
        }
    });
    target
}

/// Checks a copy of the client with that tree, once for each set of features.
pub(super) fn compiles(name: &str, tree: &Path, features: &[&str]) {
    let workspace = workspace(name);
    copy(tree, &workspace.join("generated/src/api"));
    let target = target(name);
    for features in features {
        succeeds(cargo(&workspace, &target, &["check", "--features", features]));
    }
}

/// Checks a copy of the client with that tree, and a program that uses it.
pub(super) fn compiles_with(name: &str, tree: &Tree, features: &str, program: &str) {
    let workspace = workspace(name);
    write(&workspace.join("generated/src/api"), tree);
    write_program(&workspace, program);
    let target = target(name);
    succeeds(cargo(&workspace, &target, &["check", "--features", features, "--example", "program"]));
}

fn succeeds(mut cargo: Command) {
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{cargo:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// What a program prints that has the models of a tree, and reads `input`.
pub(super) fn run(name: &str, tree: &Tree, program: &str, input: &str) -> String {
    let workspace = workspace(name);
    write(&workspace.join("generated/src/api"), tree);
    write_program(&workspace, program);
    let target = target(name);
    let mut cargo = cargo(&workspace, &target, &["run", "--features", "all", "--example", "program"]);
    let mut running =
        cargo.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = running.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input.as_bytes()));
        running.wait_with_output().unwrap()
    });
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Writes a tree into a folder.
pub(super) fn write(folder: &Path, tree: &Tree) {
    for (path, text) in tree.files() {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn write_program(workspace: &Path, program: &str) {
    let examples = workspace.join("generated/examples");
    fs::create_dir(&examples).unwrap();
    fs::write(examples.join("program.rs"), format!("#![allow(missing_docs, dead_code)]\n{program}")).unwrap();
}

/// A copy of the client without its machine-written tree.
fn workspace(name: &str) -> PathBuf {
    let workspace = place().join(name);
    let _ = fs::remove_dir_all(&workspace);
    copy(&root().join("generated/src"), &workspace.join("generated/src"));
    fs::remove_dir_all(workspace.join("generated/src/api")).unwrap();
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    let manifest = manifest.replace(members, "members = [\"generated\"]");
    // What a client depends on is not run; and no flag denies warnings, which would be one for all that it depends on.
    let (manifest, _) = manifest.split_once("[profile.dev.package]").unwrap();
    let lints = "[workspace.lints.rust]\n";
    assert!(manifest.contains(lints));
    let manifest = manifest.replace(lints, &format!("{lints}warnings = \"deny\"\n"));
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    fs::write(workspace.join("generated/Cargo.toml"), library_alone()).unwrap();
    fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    workspace
}

fn cargo(workspace: &Path, target: &Path, arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).args(["--offline", "--quiet", "--no-default-features"]).current_dir(workspace);
    cargo.env("CARGO_TARGET_DIR", target);
    cargo.env("CARGO_INCREMENTAL", "0"); // what is built once needs no gigabytes for the next time
    cargo
}

/// Copies a folder and all in it.
pub(super) fn copy(from: &Path, to: &Path) {
    each_file(from, to, &|from, to| {
        fs::copy(from, to).unwrap();
    });
}

/// Does something with every file in a folder, and its place in another one, whose folders are made.
fn each_file(from: &Path, to: &Path, act: &dyn Fn(&Path, &Path)) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if from.is_dir() {
            each_file(&from, &to, act);
        } else {
            act(&from, &to);
        }
    }
}

/// The manifest of the client, without the parts that name other files.
fn library_alone() -> String {
    let manifest = fs::read_to_string(root().join("generated/Cargo.toml")).unwrap();
    let mut kept = true;
    let lines = manifest.lines().filter(|line| {
        if line.starts_with('[') {
            kept = !["[[example]]", "[[bench]]", "[dev-dependencies]"].contains(line);
        }
        kept
    });
    lines.flat_map(|line| [line, "\n"]).collect()
}
