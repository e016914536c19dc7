//! N6 with a process of its own: what stands on the disk after it was killed, stopped by a limit, kept from
//! writing, or ran out of disk. The process is this test binary, started again as the command.

mod disk;
mod kills;
mod read_only;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, exit};

use codegen::cli::{Cli, CommandOutput, Environment, run};
use tempfile::TempDir;
use tests::fixtures::texts;

/// The arguments of the command, for the process that is to be it.
const ARGUMENTS: &str = "CODEGEN_ARGUMENTS";

/// Files by their paths.
type Files = BTreeMap<String, Vec<u8>>;

/// What the other tests start: the command, as `main.rs` runs it. Alone it has nothing to do.
#[test]
#[ignore = "started by the other tests"]
fn command() {
    let Ok(arguments) = std::env::var(ARGUMENTS) else { return };
    let outcome = in_process(Path::new("."), &arguments);
    eprint!("{}", outcome.stderr);
    exit(i32::from(outcome.status));
}

fn in_process(root: &Path, arguments: &str) -> CommandOutput {
    let cli = Cli::try_parse_from(["codegen"].into_iter().chain(arguments.split_whitespace())).unwrap();
    run(&cli, &Environment { root: root.to_path_buf(), here: root.to_path_buf(), colours: false })
}

/// The program and arguments that are the command, for a shell to run.
fn program() -> [OsString; 5] {
    let this = std::env::current_exe().unwrap().into_os_string();
    [this, "--exact".into(), "emit::fire::command".into(), "--ignored".into(), "--nocapture".into()]
}

/// A workspace with two states of a spec, `old` and `new`, whose trees differ in every way; the old one
/// is written.
struct Workspace {
    folder: TempDir,
    old: Files,
    new: Files,
}

const MINE: &str = "generated/src/lib.rs";

impl Workspace {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        write_spec(&root.join("old"), 'A'..='V', "Returns the thing.");
        write_spec(&root.join("new"), 'E'..='Z', "Returns the thing as it is now.");
        let schemas = root.join("new/_schemas.md");
        let added = fs::read_to_string(&schemas).unwrap().replace("## Thing", "## Added") + "\n";
        let added = &added[added.find("## Added").unwrap()..].replace("\"name\"", "\"label\"");
        fs::write(&schemas, fs::read_to_string(&schemas).unwrap() + "\n" + added).unwrap();
        let state = |name: &str| {
            let out = root.join(format!("{name}-tree"));
            let outcome = in_process(root, &format!("--spec {name} --out {}", out.display()));
            assert_eq!(outcome.status, 0, "{}", outcome.stderr);
            files(&out)
        };
        let (old, new) = (state("old"), state("new"));
        let this = Self { folder, old, new };
        this.reset();
        this
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn out(&self) -> PathBuf {
        self.root().join("generated/src/api")
    }

    /// The old tree, and a file of the user's beside it.
    fn reset(&self) {
        fs::create_dir_all(self.root().join("generated/src")).unwrap();
        fs::write(self.root().join(MINE), "mine").unwrap();
        assert_eq!(in_process(self.root(), "--spec old").status, 0);
        assert!(files(&self.out()) == self.old);
    }

    /// The command on the new state, started by something else when that is given.
    fn command(&self, before: &[&str]) -> Command {
        let words: Vec<OsString> = before.iter().map(Into::into).chain(program()).collect();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]).current_dir(self.root()).env(ARGUMENTS, "--spec new");
        command
    }

    /// What the promise says of a tree on which a run was ended: every file whole; the old tree, the new
    /// one, or one that `--check` reports; the next run completes it, and nothing is left over.
    fn holds_its_promise(&self, what: &str) {
        let found = files(&self.out());
        for (path, text) in &found {
            let whole = [self.old.get(path), self.new.get(path)].contains(&Some(text));
            assert!(whole, "{what}: {path} is half-written");
        }
        let check = in_process(self.root(), "--spec new --check");
        assert_eq!(check.status, u8::from(found != self.new), "{what}: {}", check.stderr);
        let next = in_process(self.root(), "--spec new");
        assert_eq!(next.status, 0, "{what}: {}", next.stderr);
        assert!(files(&self.out()) == self.new, "{what}");
        self.nothing_else(what);
    }

    /// Nothing of the user's is lost, nothing of ours is left beside the tree.
    fn nothing_else(&self, what: &str) {
        let mut beside: Vec<_> = fs::read_dir(self.root().join("generated/src"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        beside.sort();
        assert_eq!(beside, ["api", "lib.rs"], "{what}");
        assert_eq!(fs::read_to_string(self.root().join(MINE)).unwrap(), "mine", "{what}");
    }

    /// A run that could not write: it says so, and the old tree stands.
    fn is_refused(&self, output: &Output, what: &str) {
        let reported = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{what}: {reported}");
        assert!(reported.contains("error[write-failed]: cannot "), "{what}: {reported}");
        assert!(files(&self.out()) == self.old, "{what}: {reported}");
        self.nothing_else(what);
    }
}

/// A spec with a page for each letter.
fn write_spec(folder: &Path, letters: impl Iterator<Item = char>, summary: &str) {
    let mut texts = texts("base", "");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let page = text(texts.remove("thing.md").unwrap());
    let routes = text(texts.remove("_routes.md").unwrap());
    let (head, rows) = routes.split_at(routes.find("| thing |").unwrap());
    let mut routes = head.to_owned();
    for letter in letters {
        let page = page.replace("# Thing Actions", &format!("# Thing {letter} Actions"));
        texts.insert(format!("thing{letter}.md"), page.replace("Returns the thing.", summary).into());
        let path = format!("/things-{letter}/").to_lowercase();
        let rows = rows.replace("| thing |", &format!("| thing{letter} |"));
        routes.push_str(&rows.replace("/things/", &path));
    }
    texts.insert("_routes.md".to_owned(), routes.into());
    fs::create_dir(folder).unwrap();
    for (name, text) in texts {
        fs::write(folder.join(name), text).unwrap();
    }
}

/// All files of a folder, with `/` between folders.
fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

/// Whether a program can be started.
fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}
