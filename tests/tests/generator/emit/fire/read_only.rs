//! Folders that may not be written.

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command, Output};

use super::{ARGUMENTS, Workspace, files, program};

/// A user without rights, for where the tests run as one with all of them.
const NOBODY: u32 = 65534;

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// Whether this process may write what nobody may.
fn is_almighty(folder: &Path) -> bool {
    let closed = folder.join("closed");
    fs::create_dir(&closed).unwrap();
    allow(&closed, 0o555);
    fs::write(closed.join("x"), "").is_ok()
}

/// How the command is started here: as the user of the test, or as nobody.
struct Writer {
    almighty: bool,
}

impl Writer {
    /// Gives nobody what a user has in a workspace of their own.
    fn new(workspace: &Workspace) -> Self {
        let almighty = is_almighty(workspace.root());
        let root = workspace.root();
        if almighty {
            allow(root, 0o755);
            fs::copy(&program()[0], root.join("command")).unwrap();
            let all = ["generated/src", "generated/src/api"].map(|path| root.join(path));
            let inner = ["models", "resources"].map(|path| workspace.out().join(path));
            let files = files(&workspace.out()).into_keys().map(|path| workspace.out().join(path));
            for path in all.into_iter().chain(inner).chain(files) {
                chown(path, Some(NOBODY), Some(NOBODY)).unwrap();
            }
        }
        Self { almighty }
    }

    /// Runs the command; nothing where it cannot be run as nobody.
    fn run(&self, workspace: &Workspace) -> Option<Output> {
        if !self.almighty {
            return Some(workspace.command(&[]).output().unwrap());
        }
        let mut command = Command::new(workspace.root().join("command"));
        command.args(&program()[1..]).current_dir(workspace.root()).env(ARGUMENTS, "--spec new");
        command.uid(NOBODY).gid(NOBODY).output().ok()
    }
}

#[test]
fn n6_a_read_only_folder_keeps_the_old_tree() {
    let workspace = Workspace::new();
    let writer = Writer::new(&workspace);
    // At once; after some files were staged, exchanged and removed; and before any was.
    for closed in ["generated/src", "generated/src/api/models", "generated/src/api/resources"] {
        let folder = workspace.root().join(closed);
        allow(&folder, 0o555);
        let output = writer.run(&workspace);
        allow(&folder, 0o755);
        let Some(output) = output else {
            return println!("left out: every folder can be written here, and no other user be");
        };
        workspace.is_refused(&output, closed);
        let reported = String::from_utf8_lossy(&output.stderr);
        assert!(reported.contains(closed), "{reported}");
    }
    let output = writer.run(&workspace).unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(files(&workspace.out()) == workspace.new);
    workspace.nothing_else("all folders can be written again");
}

#[test]
fn n6_a_read_only_file_of_ours_is_replaced() {
    let workspace = Workspace::new();
    for path in workspace.old.keys() {
        allow(&workspace.out().join(path), 0o444);
    }
    workspace.holds_its_promise("files that are read-only");
}
