//! A run that is killed.

use std::fs;
use std::process::{Child, Stdio};

use super::{Workspace, files, is_there};

/// How far a run has come, by what stands on the disk: files that are staged, files that are exchanged.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Progress {
    staged: usize,
    exchanged: usize,
}

impl Workspace {
    fn progress(&self) -> Progress {
        let staging = self.root().join("generated/src/.api.staging");
        let count = |part: &str| {
            let folder = staging.join(part).join("resources");
            fs::read_dir(folder).map_or(0, Iterator::count)
        };
        Progress { staged: count("new"), exchanged: count("old") }
    }

    /// Starts a run and kills it as soon as it has come so far.
    fn kill_at(&self, far: Progress) {
        let mut child: Child = self.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        loop {
            let now = self.progress();
            let there = now.staged >= far.staged && now.exchanged >= far.exchanged;
            if there || child.try_wait().unwrap().is_some() {
                break;
            }
            std::thread::yield_now();
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

#[test]
fn n6_a_process_killed_at_any_moment_leaves_what_the_next_run_completes() {
    let workspace = Workspace::new();
    let staging = (1..22).step_by(3).map(|staged| Progress { staged, exchanged: 0 });
    let exchanging = (1..22).step_by(2).map(|exchanged| Progress { staged: 0, exchanged });
    let mut between = 0;
    for (at, far) in staging.chain(exchanging).enumerate() {
        workspace.kill_at(far);
        let found = files(&workspace.out());
        between += usize::from(found != workspace.old && found != workspace.new);
        workspace.holds_its_promise(&format!("kill {at}"));
        workspace.reset();
    }
    println!("{between} kills left a tree between the old and the new one");
}

/// A limit on the size of files ends the process in the middle of a file, at a byte of our choice.
#[test]
fn n6_a_process_killed_in_the_middle_of_a_file_leaves_no_part_of_it() {
    if !is_there("prlimit") {
        return println!("left out: there is no `prlimit`");
    }
    let workspace = Workspace::new();
    for bytes in [0, 1, 2, 18, 19, 20, 60, 400, 1000] {
        let limit = format!("--fsize={bytes}");
        let output = workspace.command(&["prlimit", "--core=0", &limit, "--"]).output().unwrap();
        assert_eq!(output.status.code(), None, "{bytes} bytes: killed by the limit");
        assert!(files(&workspace.out()) == workspace.old, "{bytes} bytes");
        let staged = files(&workspace.root().join("generated/src/.api.staging/new"));
        assert!(staged.values().any(|text| text.len() == bytes), "{bytes} bytes: nothing was cut off");
        workspace.holds_its_promise(&format!("{bytes} bytes"));
        workspace.reset();
    }
}

/// The same limit as an error: what a write on a disk that fills up in the middle of a file gives.
#[test]
fn n6_an_error_in_the_middle_of_a_file_leaves_the_old_tree() {
    if !is_there("prlimit") {
        return println!("left out: there is no `prlimit`");
    }
    let workspace = Workspace::new();
    for bytes in [0, 1, 18, 19, 400, 1000] {
        let script = format!("trap '' XFSZ; exec prlimit --fsize={bytes} -- \"$0\" \"$@\"");
        let output = workspace.command(&["sh", "-c", &script]).output().unwrap();
        workspace.is_refused(&output, &format!("{bytes} bytes"));
    }
    workspace.holds_its_promise("after all of them");
}
