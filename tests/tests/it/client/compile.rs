//! The crate with another machine-written tree: does it compile?

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::client::root;

/// Checks a copy of the client with that tree, once for each set of features. The copies stand in a place
/// that is always the same and share what they build, so that their dependencies are built once.
pub(super) fn compiles(name: &str, tree: &Path, features: &[&str]) {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("clients");
    let workspace = place.join(name);
    let _ = fs::remove_dir_all(&workspace);
    copy(&root().join("generated/src"), &workspace.join("generated/src"));
    fs::remove_dir_all(workspace.join("generated/src/api")).unwrap();
    copy(tree, &workspace.join("generated/src/api"));
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    let manifest = manifest.replace(members, "members = [\"generated\"]");
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    fs::write(workspace.join("generated/Cargo.toml"), library_alone()).unwrap();
    fs::copy(root().join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    for features in features {
        let check = ["check", "--offline", "--quiet", "--no-default-features", "--features", features];
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(check).current_dir(&workspace).env("CARGO_TARGET_DIR", place.join("target"));
        cargo.env("CARGO_INCREMENTAL", "0"); // what is checked once needs no gigabytes for the next time
        let output = cargo.env("RUSTFLAGS", "-Dwarnings").output().unwrap();
        assert!(output.status.success(), "{features}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

/// Copies a folder and all in it.
pub(super) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (from, to) = (entry.as_ref().unwrap().path(), to.join(entry.unwrap().file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(&from, to).unwrap();
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
