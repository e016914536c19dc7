//! The command: folders, revisions, status.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::cli::{Cli, CommandOutput, Environment, run};
use tempfile::TempDir;

pub(super) fn codegen(root: &Path, arguments: &str) -> CommandOutput {
    let cli = Cli::try_parse_from(["codegen"].into_iter().chain(arguments.split_whitespace())).unwrap();
    run(&cli, &Environment { root: root.to_path_buf(), here: root.to_path_buf(), colours: false })
}

/// A workspace with the fixture as its spec, and a crate.
pub(super) fn workspace() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(&folder.path().join("spec"), &[]);
    fs::create_dir_all(folder.path().join("generated/src")).unwrap();
    fs::write(folder.path().join("Cargo.toml"), "[workspace.package]\nversion = \"0.3.1\"\n").unwrap();
    let manifest = "[package]\nname = \"client\"\nversion.workspace = true\n";
    fs::write(folder.path().join("generated/Cargo.toml"), manifest).unwrap();
    folder
}

fn write(folder: &Path, edits: &[(&str, &str, &str)]) {
    fs::create_dir_all(folder).unwrap();
    for (name, text) in super::edited(edits) {
        fs::write(folder.join(name), text).unwrap();
    }
}

/// Runs git; `None` where there is none.
pub(super) fn git(root: &Path, arguments: &[&str]) -> Option<()> {
    let settings = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
    let done = Command::new("git").arg("-C").arg(root).args(settings).args(arguments).output().ok()?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(())
}

/// Makes the folder a repository. Where there is no git, that is said in one line.
pub(super) fn has_repository(root: &Path) -> bool {
    let made = git(root, &["init", "-q"]).is_some();
    if !made {
        eprintln!("skipped: there is no git");
    }
    made
}

pub(super) fn commit_all(root: &Path) {
    git(root, &["add", "-A"]).unwrap();
    git(root, &["commit", "-q", "-m", "one"]).unwrap();
}

#[test]
fn two_folders() {
    let folder = workspace();
    write(&folder.path().join("new"), &[("device.md", "| asText |", "| textual |")]);
    write(&folder.path().join("additive"), &[("devices.md", "id, name |", "id, name, class |")]);
    let same = codegen(folder.path(), "diff spec spec");
    assert_eq!((same.status, same.stderr.as_str()), (0, ""));
    assert!(same.stdout.contains("Nothing changed"), "{}", same.stdout);
    let additive = codegen(folder.path(), "diff spec additive");
    assert_eq!(additive.status, 0);
    let breaking = codegen(folder.path(), "diff spec new");
    assert_eq!(breaking.status, 1);
    assert!(breaking.stdout.starts_with("# API changes from `spec` to `new`\n\n**Breaks callers.**"));
}

#[test]
fn a_revision() {
    let folder = workspace();
    let root = folder.path();
    if !has_repository(root) {
        return;
    }
    let none = codegen(root, "diff");
    assert_eq!(none.status, 2, "{}", none.stderr);
    assert!(none.stderr.contains("cannot read HEAD:spec: there is no revision `HEAD`"), "{}", none.stderr);
    commit_all(root);
    let same = codegen(root, "diff");
    assert_eq!((same.status, same.stderr.as_str()), (0, ""));
    write(&root.join("spec"), &[("device.md", "| asText |", "| textual |")]);
    fs::write(root.join("Cargo.toml"), "[workspace.package]\nversion = \"0.3.2\"\n").unwrap();
    let breaking = codegen(root, "diff --base HEAD");
    assert_eq!(breaking.status, 1);
    let version = "- the crate `client`: from `0.3.1` to `0.4.0` or above (minor); now it says `0.3.2`\n";
    assert!(breaking.stdout.contains(version), "{}", breaking.stdout);
    assert!(breaking.stdout.contains("from `HEAD:spec` to `spec`"));
    for revision in ["nosuch", "-h", "HEAD:spec"] {
        let refused = codegen(root, &format!("diff --base={revision}"));
        assert_eq!(refused.status, 2, "{revision}");
        assert!(refused.stderr.contains(&format!("there is no revision `{revision}`")), "{}", refused.stderr);
    }
}

/// Pages link to files beside the spec: those are of the revision too.
#[test]
fn linked_files_of_a_revision() {
    let folder = workspace();
    let root = folder.path().join("deep");
    let schema = r#"{ "type": "object", "properties": { "id": { "type": "string" } } }"#;
    write(&root.join("spec"), &[("devices.md", "_schemas.md#devices", "../lib/list.json")]);
    fs::create_dir_all(root.join("lib")).unwrap();
    fs::write(root.join("lib/list.json"), schema).unwrap();
    if !has_repository(folder.path()) {
        return;
    }
    commit_all(folder.path());
    let same = codegen(&root, "diff");
    assert_eq!(same.status, 0, "{}", same.stderr);
    fs::write(root.join("lib/list.json"), schema.replace("\"id\"", "\"key\"")).unwrap();
    let changed = codegen(&root, "diff");
    assert_eq!(changed.status, 1, "{}", changed.stderr);
    assert!(changed.stdout.contains("removed `id`"), "{}", changed.stdout);
}

#[test]
fn a_spec_with_errors_is_not_compared() {
    let folder = workspace();
    write(
        &folder.path().join("new"),
        &[("_routes.md", "| device | get | GET | /devices/{deviceId} |  |\n", "")],
    );
    fs::rename(folder.path().join("spec"), folder.path().join("old")).unwrap();
    let refused = codegen(folder.path(), "diff old new");
    assert_eq!((refused.status, refused.stdout.as_str()), (2, ""));
    assert!(refused.stderr.contains("missing-route"), "{}", refused.stderr);
    let missing = codegen(folder.path(), "diff old nowhere");
    assert_eq!(missing.status, 2);
    assert!(missing.stderr.contains("cannot read the folder nowhere"), "{}", missing.stderr);
}

#[test]
fn outside_of_a_repository() {
    let folder = workspace();
    // a ceiling: the folder of temporary files may itself be inside of a repository
    let is_inside = folder.path().ancestors().any(|above| above.join(".git").exists());
    if is_inside || git(folder.path(), &["--version"]).is_none() {
        eprintln!("skipped: no git, or no place outside of a repository");
        return;
    }
    let refused = codegen(folder.path(), "diff");
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("is in no git repository"), "{}", refused.stderr);
}

/// A committed page that is a link is read as on disk, as long as it leads to what lies beside the spec.
#[cfg(unix)]
#[test]
fn symbolic_links_of_a_revision() {
    use std::os::unix::fs::symlink;
    let folder = workspace();
    let root = folder.path();
    if !has_repository(root) {
        return;
    }
    fs::create_dir_all(root.join("shared/pages")).unwrap();
    fs::rename(root.join("spec/device.md"), root.join("shared/pages/device.md")).unwrap();
    symlink("pages", root.join("shared/now")).unwrap();
    symlink("../shared/now/device.md", root.join("spec/device.md")).unwrap();
    commit_all(root);
    let same = codegen(root, "diff");
    assert_eq!((same.status, same.stderr.as_str()), (0, ""));
    for (target, reason) in [
        ("device.md", "too many symbolic links"),
        ("../../../outside.md", "it lies outside of the repository"),
        ("nowhere.md", "no such file"),
    ] {
        fs::remove_file(root.join("spec/device.md")).unwrap();
        symlink(target, root.join("spec/device.md")).unwrap();
        git(root, &["commit", "-q", "-a", "-m", "two"]).unwrap();
        let refused = codegen(root, "diff");
        assert_eq!(refused.status, 2);
        let message = format!("cannot read HEAD:spec/device.md: {reason}");
        assert!(refused.stderr.contains(&message), "{}", refused.stderr);
    }
}

/// A hook has the repository that it belongs to in its environment; a repository of somebody else's is not read, and
/// git says why.
#[test]
fn environments_of_git() {
    let folder = workspace();
    let root = folder.path();
    if !has_repository(root) {
        return;
    }
    commit_all(root);
    let run = |name: &str, value: &Path| {
        let mut again = tests::again("diff::command::compares_in_this_folder");
        let output = again.arg("--nocapture").current_dir(root).env(name, value).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    for (name, value) in [
        ("GIT_DIR", root.join(".git")),
        ("GIT_DIR", root.join("nowhere")),
        ("GIT_WORK_TREE", root.join("generated")),
        ("GIT_INDEX_FILE", root.join("nowhere")),
    ] {
        let said = run(name, &value);
        assert!(said.contains("status 0") && said.contains("Nothing changed"), "{name}: {said}");
    }
    // what git takes for the repository of another user
    let said = run("GIT_TEST_ASSUME_DIFFERENT_OWNER", Path::new("1"));
    assert!(said.contains("git says: ") && said.contains("dubious ownership"), "{said}");
}

#[test]
#[ignore = "run by `environments_of_git`, with an environment of its own"]
fn compares_in_this_folder() {
    let output = codegen(&std::env::current_dir().unwrap(), "diff");
    println!("status {}\n{}{}", output.status, output.stdout, output.stderr);
}
