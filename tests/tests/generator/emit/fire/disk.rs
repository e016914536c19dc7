//! A disk that is full.

use std::fs;
use std::process::Command;

use super::{Workspace, files};

/// Runs the command in place of the old tree on a small disk of its own, filled up but for some pages, and
/// brings home what is there then; afterwards the same with the disk free again.
const SCRIPT: &str = r#"
set -e
pages=$1 home=$2; shift 2
mount -t tmpfs -o size=4m tmpfs generated
cp -R "$home/before/." generated
free=$(df -k --output=avail generated | tail -n 1)
dd if=/dev/zero of=generated/ballast bs=4k count=$((free / 4 - pages)) 2> /dev/null
status=0; "$@" 2> "$home/reported" || status=$?
rm generated/ballast
cp -R generated "$home/after"
"$@"
cp -R generated "$home/repaired"
exit $status
"#;

/// Enough for the root user of a space of its own to mount a disk.
const UNSHARE: [&str; 4] = ["--user", "--map-root-user", "--mount", "--"];

#[test]
fn n6_a_full_disk_keeps_the_old_tree() {
    let workspace = Workspace::new();
    let can = "mount -t tmpfs tmpfs generated && df -k --output=avail generated";
    let mut mount = Command::new("unshare");
    mount.args(UNSHARE).args(["sh", "-c", can]).current_dir(workspace.root());
    if !mount.output().is_ok_and(|output| output.status.success()) {
        return println!("left out: no disk can be mounted here");
    }
    let mut refused = 0;
    for pages in [0, 1, 2, 5, 20, 40, 60, 400] {
        let home = tempfile::tempdir().unwrap();
        fs::rename(workspace.root().join("generated"), home.path().join("before")).unwrap();
        fs::create_dir(workspace.root().join("generated")).unwrap();
        let (pages_text, home_text) = (pages.to_string(), home.path().to_str().unwrap());
        let start = ["unshare"].into_iter().chain(UNSHARE).chain(["sh", "-c", SCRIPT, "sh"]);
        let start: Vec<&str> = start.chain([pages_text.as_str(), home_text]).collect();
        let output = workspace.command(&start).output().unwrap();
        let reported = fs::read_to_string(home.path().join("reported")).unwrap_or_default();
        let tree = |state: &str| files(&home.path().join(state).join("src/api"));
        let what = format!("{pages} free pages: {reported}{}", String::from_utf8_lossy(&output.stderr));
        match output.status.code() {
            Some(0) => assert!(tree("after") == workspace.new, "{what}"),
            Some(2) => {
                refused += 1;
                assert!(reported.contains("error[write-failed]: cannot "), "{what}");
                assert!(tree("after") == workspace.old, "{what}");
            }
            other => panic!("{other:?}, {what}"),
        }
        assert!(tree("repaired") == workspace.new, "{what}");
        for state in ["after", "repaired"] {
            let all = files(&home.path().join(state).join("src"));
            assert!(all.keys().all(|path| path == "lib.rs" || path.starts_with("api/")), "{what}");
            assert_eq!(all["lib.rs"], b"mine", "{what}");
        }
        fs::remove_dir(workspace.root().join("generated")).unwrap();
        fs::rename(home.path().join("before"), workspace.root().join("generated")).unwrap();
    }
    assert!((1..8).contains(&refused), "{refused} disks were too full");
}
