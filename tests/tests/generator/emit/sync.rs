//! N6: whatever happens on the way to the disk, the folder holds the old tree, the new one, or one
//! that the next run completes.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Stdio;
#[cfg(unix)]
use std::{sync::mpsc::channel, thread};

use codegen::output::sync::{Step, apply_with};
use codegen::output::{Tree, apply, compare};
use tests::again;

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in files {
        tree.insert(path, format!("// @generated from x.md by y; do not edit.\n{text}\n")).unwrap();
    }
    tree
}

fn old() -> Tree {
    tree(&[("metadata.rs", "old"), ("models/a.rs", "a"), ("models/gone.rs", "x"), ("lost/only.rs", "x")])
}

fn new() -> Tree {
    let files = [("metadata.rs", "new"), ("models/a.rs", "a"), ("models/b.rs", "b")];
    // Two files in a new folder: taking them back begins with the last.
    tree(&[&files[..], &[("resources/c.rs", "c"), ("resources/deep/d.rs", "d")]].concat())
}

/// The tree with a file beside the folder.
fn with_names(mut tree: Tree, folder: &Path, text: &str) -> Tree {
    tree.set_beside(folder.with_file_name("_names.toml"), text.to_owned());
    tree
}

/// A folder that holds the old tree, with the old one and the new one for it.
fn exchange() -> (tempfile::TempDir, std::path::PathBuf, Tree, Tree) {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("api");
    let (old, new) = (with_names(old(), &folder, "old"), with_names(new(), &folder, "new"));
    apply(&old, &folder).unwrap();
    (parent, folder, old, new)
}

/// A folder that holds a tree, inside one that a test may litter.
fn folder(tree: &Tree) -> (tempfile::TempDir, std::path::PathBuf) {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("api");
    apply(tree, &folder).unwrap();
    (parent, folder)
}

fn holds(folder: &Path, tree: &Tree) -> bool {
    compare(tree, folder).is_ok_and(|changes| changes.is_empty())
}

fn entries(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn stale_missing_and_orphan_files_are_distinguished() {
    let (_parent, folder) = folder(&old());
    let changes = compare(&new(), &folder).unwrap();
    assert_eq!(changes.stale, ["metadata.rs"]);
    assert_eq!(changes.missing, ["models/b.rs", "resources/c.rs", "resources/deep/d.rs"]);
    assert_eq!(changes.orphan, ["lost/only.rs", "models/gone.rs"]);
    assert_eq!(apply(&new(), &folder).unwrap(), changes);
    assert!(holds(&folder, &new()));
}

/// Each kind of difference alone is one: it is counted, and the next run takes it away.
#[test]
fn any_difference_alone_is_found_and_removed() {
    let base = [("metadata.rs", "x"), ("models/a.rs", "a")];
    let more = [("metadata.rs", "x"), ("models/a.rs", "a"), ("models/b.rs", "b"), ("lost/only.rs", "x")];
    let other = [("metadata.rs", "y"), ("models/a.rs", "a")];
    for (there, wanted, stale, missing, orphan) in [
        (tree(&more), tree(&base), 0, 0, 2),
        (tree(&base), tree(&more), 0, 2, 0),
        (tree(&base), tree(&other), 1, 0, 0),
        (tree(&base), tree(&base), 0, 0, 0),
    ] {
        let (_parent, folder) = folder(&there);
        let changes = compare(&wanted, &folder).unwrap();
        assert_eq!(
            (changes.stale.len(), changes.missing.len(), changes.orphan.len()),
            (stale, missing, orphan)
        );
        assert_eq!((changes.len(), changes.is_empty()), (stale + missing + orphan, there == wanted));
        assert_eq!(apply(&wanted, &folder).unwrap(), changes);
        assert_eq!(compare(&wanted, &folder).unwrap(), codegen::output::Changes::default());
        for path in ["models/b.rs", "lost/only.rs"] {
            assert_eq!(folder.join(path).exists(), wanted.get(path).is_some(), "{path}");
        }
    }
}

/// What is not there is missing; what cannot be looked at is an error, or all of it would be written anew.
#[cfg(unix)]
#[test]
fn what_cannot_be_looked_at_is_not_missing() {
    let parent = tempfile::tempdir().unwrap();
    let file = parent.path().join("file");
    fs::write(&file, "").unwrap();
    let nowhere = compare(&new(), &parent.path().join("none/api")).unwrap();
    assert_eq!(nowhere.missing.len(), new().files().count());
    let beside = with_names(new(), &file.join("api"), "names");
    for (tree, folder) in [(&new(), file.join("api")), (&beside, parent.path().join("api"))] {
        let errors = compare(tree, &folder).unwrap_err();
        assert!(errors[0].message.starts_with(&format!("cannot read {}", file.display())), "{errors:?}");
    }
}

/// The folder itself is not generated: it stays when nothing is left in it.
#[test]
fn the_folder_stays_when_all_files_go() {
    let (parent, folder) = folder(&old());
    let nothing = Tree::default();
    assert!(nothing.is_empty() && !old().is_empty());
    apply(&nothing, &folder).unwrap();
    assert_eq!((entries(parent.path()), entries(&folder)), (vec!["api".to_owned()], Vec::new()));
}

#[test]
fn what_is_in_line_is_left_alone() {
    let (parent, folder) = folder(&old());
    let time = |path: &str| fs::metadata(folder.join(path)).unwrap().modified().unwrap();
    let file = fs::File::options().write(true).open(folder.join("models/a.rs")).unwrap();
    file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    apply(&new(), &folder).unwrap();
    assert_eq!(time("models/a.rs"), std::time::SystemTime::UNIX_EPOCH);
    assert_eq!(entries(parent.path()), ["api"]);
    assert_eq!(
        entries(&folder),
        ["metadata.rs", "models", "resources"],
        "a folder of orphans goes with them"
    );
}

/// Every step of a change, in order.
fn steps() -> Vec<Step> {
    let (_parent, folder, _, new) = exchange();
    let mut steps = Vec::new();
    apply_with(&new, &folder, &mut |step, _| {
        steps.push(step);
        Ok(())
    })
    .unwrap();
    steps
}

#[test]
fn n6_an_error_at_any_step_leaves_the_old_tree_or_the_new_one() {
    let steps = steps();
    for (at, failing) in steps.iter().enumerate() {
        let (parent, folder, old, new) = exchange();
        let mut seen = 0;
        let result = apply_with(&new, &folder, &mut |_, _| {
            seen += 1;
            if seen == at + 1 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
        });
        let errors = result.unwrap_err();
        assert!(errors[0].message.contains(folder.parent().unwrap().to_str().unwrap()), "{errors:?}");
        let expected = if *failing == Step::Finish { &new } else { &old };
        assert_eq!(errors.len(), 1, "step {at}, {failing:?}: what was done is taken back: {errors:?}");
        assert!(holds(&folder, expected), "step {at}, {failing:?}");
        let kept = if *failing == Step::Finish { ["models", "resources"] } else { ["lost", "models"] };
        let folders = entries(&folder).into_iter().filter(|name| !name.contains('.'));
        assert_eq!(folders.collect::<Vec<_>>(), kept, "step {at}, {failing:?}");
        apply(&new, &folder).unwrap();
        assert!(holds(&folder, &new));
        assert_eq!(entries(parent.path()), ["_names.toml", "api"], "step {at}, {failing:?}");
    }
}

/// Where a process of its own writes the new tree, and the step at which it dies.
const DIES: [&str; 2] = ["SYNC_FOLDER", "SYNC_DIES_AT"];

/// What the next test starts. Alone it has nothing to do.
#[test]
#[ignore = "started by another test"]
fn process_that_dies() {
    let [Ok(folder), Ok(at)] = DIES.map(std::env::var) else { return };
    let (folder, at, mut seen): (&Path, usize, usize) = (Path::new(&folder), at.parse().unwrap(), 0);
    let _ = apply_with(&with_names(new(), folder, "new"), folder, &mut |_, _| {
        if seen == at {
            std::process::abort();
        }
        seen += 1;
        Ok(())
    });
}

#[test]
fn n6_the_next_run_recovers_from_a_killed_process() {
    for (at, dies) in steps().iter().enumerate() {
        let (parent, folder, old, new) = exchange();
        let mut process = again("emit::sync::process_that_dies");
        let values = [folder.clone().into_os_string(), at.to_string().into()];
        let status = process.envs(DIES.into_iter().zip(values)).stdout(Stdio::null()).status().unwrap();
        assert_eq!(status.code(), None, "step {at}, {dies:?}: it died");
        for (path, text) in old.files().chain(new.files()) {
            let there = fs::read_to_string(folder.join(path)).unwrap_or_default();
            let whole = [old.get(path), new.get(path)].contains(&Some(there.as_str()));
            assert!(there.is_empty() || whole, "{path} is half-written: {there:?}, {text:?}");
        }
        let names = fs::read_to_string(parent.path().join("_names.toml")).unwrap();
        assert!(["old", "new"].contains(&names.as_str()), "step {at}, {dies:?}: {names:?}");
        let in_line = holds(&folder, &old) || holds(&folder, &new);
        assert!(in_line || !compare(&new, &folder).unwrap().is_empty());
        apply(&new, &folder).unwrap();
        assert!(holds(&folder, &new), "step {at}, {dies:?}");
        assert_eq!(entries(parent.path()), ["_names.toml", "api"], "step {at}, {dies:?}");
    }
}

/// What a power cut makes of files that the system had not written yet.
#[test]
fn n6_files_that_were_emptied_are_stale_and_come_back() {
    let (_parent, folder) = folder(&new());
    for text in ["", "/", "// @generated fr"] {
        fs::write(folder.join("models/b.rs"), text).unwrap();
        assert_eq!(compare(&new(), &folder).unwrap().stale, ["models/b.rs"]);
        apply(&new(), &folder).unwrap();
        assert!(holds(&folder, &new()));
    }
}

/// One waits at its first step until the other is done, so neither meets half of the other's work.
#[cfg(unix)]
#[test]
fn n6_two_runs_at_once_take_turns() {
    let (parent, folder) = folder(&old());
    let (waits, waiting) = channel();
    thread::scope(|scope| {
        let mut second = None;
        let first = apply_with(&new(), &folder, &mut |step, _| {
            if second.is_none() {
                assert_eq!(step, Step::Folder, "nobody else is there yet");
                let (waits, folder) = (waits.clone(), folder.clone());
                second = Some(scope.spawn(move || {
                    apply_with(&old(), &folder, &mut |step, _| {
                        let _ = waits.send(step);
                        Ok(())
                    })
                }));
                assert_eq!(waiting.recv().unwrap(), Step::Wait);
            }
            Ok(())
        });
        first.unwrap();
        second.unwrap().join().unwrap().unwrap();
    });
    assert!(holds(&folder, &old()), "the second run came after the first");
    assert_eq!(entries(parent.path()), ["api"]);
}

#[test]
fn n6_a_file_that_was_half_staged_is_cleared() {
    let (parent, folder) = folder(&old());
    let staging = parent.path().join(".api.staging/new");
    fs::create_dir_all(&staging).unwrap();
    fs::write(staging.join("metadata.rs"), "// @gen").unwrap();
    fs::write(staging.join("empty.rs"), "").unwrap();
    apply(&new(), &folder).unwrap();
    assert_eq!(entries(parent.path()), ["api"]);
}

#[test]
fn n6_a_folder_of_others_is_refused_untouched() {
    let (parent, folder) = folder(&old());
    for (path, text) in [("models/mine.rs", "fn mine() {}"), ("notes.txt", "x"), ("empty.rs", "")] {
        fs::write(folder.join(path), text).unwrap();
        for errors in [compare(&new(), &folder).unwrap_err(), apply(&new(), &folder).unwrap_err()] {
            assert_eq!(errors.len(), 1);
            let named = format!("{} is not machine-written", folder.join(path).display());
            assert_eq!(errors[0].message, named);
        }
        assert_eq!(fs::read_to_string(folder.join(path)).unwrap(), text);
        fs::remove_file(folder.join(path)).unwrap();
    }
    assert!(holds(&folder, &old()));
    fs::create_dir(parent.path().join(".api.staging")).unwrap();
    fs::write(parent.path().join(".api.staging/mine.rs"), "fn mine() {}").unwrap();
    apply(&new(), &folder).unwrap_err();
    assert!(holds(&folder, &old()));
}

#[cfg(unix)]
#[test]
fn n6_links_are_not_followed() {
    let (parent, folder) = folder(&old());
    let outside = parent.path().join("outside.rs");
    fs::write(&outside, "// @generated from x.md by y; do not edit.\n").unwrap();
    std::os::unix::fs::symlink(&outside, folder.join("models/link.rs")).unwrap();
    let errors = apply(&new(), &folder).unwrap_err();
    assert!(errors[0].message.contains("link.rs"));
    assert!(outside.exists());
}

#[test]
fn n6_a_folder_in_the_place_of_a_file_is_refused() {
    let (_parent, folder) = folder(&old());
    fs::create_dir_all(folder.join("models/b.rs")).unwrap();
    assert!(apply(&new(), &folder).is_err());
    assert!(holds(&folder, &old()));
}

#[test]
fn n6_a_target_that_is_a_file_is_refused() {
    let parent = tempfile::tempdir().unwrap();
    let target = parent.path().join("api");
    fs::write(&target, "mine").unwrap();
    assert!(apply(&new(), &target).is_err());
    assert_eq!(fs::read_to_string(&target).unwrap(), "mine");
}

#[test]
fn unsafe_paths_never_enter_a_tree() {
    let mut tree = Tree::default();
    for path in [
        "../a.rs",
        "a/../b.rs",
        "/a.rs",
        "a\\b.rs",
        "a.txt",
        ".rs",
        "a/.rs",
        "con.rs",
        "a b.rs",
        "a\0.rs",
        "1.rs",
        "a/1b.rs",
    ] {
        assert!(tree.insert(path, String::new()).is_err(), "{path:?}");
    }
    let long = |bytes: usize| format!("{}.rs", "a".repeat(bytes));
    tree.insert(&long(200), String::new()).unwrap();
    assert!(tree.insert(&long(201), String::new()).is_err(), "with its ending no system writes it");
    tree.insert("_a.rs", String::new()).unwrap();
    tree.insert("models/device.rs", String::new()).unwrap();
    assert!(tree.insert("models/Device.rs", String::new()).is_err(), "differs by case alone");
}
