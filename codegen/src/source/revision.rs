//! A folder as of a revision, read by the `git` program.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::links;
use super::read::{Files, MAX_BYTES, too_large};

/// The files of a revision of the repository that a folder belongs to.
#[derive(Debug)]
pub struct Revision {
    /// The folder that holds the repository's files.
    top: PathBuf,
    /// Path of the spec in the repository: empty, or with a `/` at its end.
    prefix: String,
    entries: BTreeMap<String, TreeEntry>,
    objects: CatFile,
}

/// Why a revision cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    /// What is missing.
    pub reason: String,
    /// What git says of it.
    pub message: Option<String>,
}

impl From<String> for Unreadable {
    fn from(reason: String) -> Self {
        Self { reason, message: None }
    }
}

#[derive(Debug)]
struct TreeEntry {
    kind: EntryKind,
    object: String,
    size: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EntryKind {
    File,
    Link,
    Other,
}

/// How many symbolic links may lead to a file, as a system has it.
const MAX_LINKS: usize = 40;

/// What environment variables say of another repository, as those of a hook do: the one that holds the folder is read.
const OTHER_REPOSITORY: [&str; 8] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_WORK_TREE",
];

impl Revision {
    /// Looks a revision up in the repository that holds the folder.
    ///
    /// # Errors
    ///
    /// What is missing: the program, the repository, or the revision.
    pub fn open(folder: &Path, revision: &str) -> Result<Self, Unreadable> {
        let unknown = || format!("there is no revision `{revision}`");
        if revision.is_empty() || revision.starts_with('-') {
            return Err(unknown().into());
        }
        let display = folder.display();
        let places = git(folder, &["rev-parse", "--show-toplevel", "--show-prefix"])?.map_err(|message| {
            let reason = if message.contains("not a git repository") {
                format!("{display} is in no git repository")
            } else {
                format!("git does not read the repository of {display}")
            };
            Unreadable { reason, message: Some(message) }
        })?;
        let places = String::from_utf8_lossy(&places).into_owned();
        let (top, prefix) = places.split_once('\n').unwrap_or((&places, ""));
        let top = PathBuf::from(top);
        let failed = |reason: String| {
            |message: String| Unreadable { reason, message: Some(message).filter(|text| !text.is_empty()) }
        };
        let commit = format!("{revision}^{{commit}}");
        let commit = git(&top, &["rev-parse", "--verify", "--quiet", &commit])?.map_err(failed(unknown()))?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let listed = git(&top, &["ls-tree", "-r", "-t", "-z", "-l", "--full-tree", &commit])?;
        let listed = listed.map_err(failed(format!("cannot list the files of `{revision}`")))?;
        let entries = listed.split(|&byte| byte == 0).filter_map(entry).collect();
        let objects = CatFile::open(&top)?;
        Ok(Self { top, prefix: prefix.trim_end_matches('\n').to_owned(), entries, objects })
    }

    /// The text of a file of the repository, by its path on disk; `None` where the revision has none.
    pub fn text(&mut self, path: &Path) -> Option<String> {
        let inside = path.strip_prefix(&self.top).ok()?.to_string_lossy().replace('\\', "/");
        String::from_utf8(self.bytes(&inside).ok()?).ok()
    }

    fn bytes(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let path = self.real(path)?;
        self.object(&path, EntryKind::File)
    }

    /// What lies at a path that leads over no link.
    fn object(&mut self, path: &str, kind: EntryKind) -> Result<Vec<u8>, String> {
        let entry = self.entries.get(path).ok_or("no such file")?;
        if entry.kind != kind {
            return Err("it is not a regular file".to_owned());
        }
        if entry.size > MAX_BYTES {
            return Err(too_large());
        }
        self.objects.read(&entry.object)
    }

    /// A path of the repository with the symbolic links of this revision followed, step by step as a system does it.
    fn real(&mut self, path: &str) -> Result<String, String> {
        let outside = || "it lies outside of the repository".to_owned();
        let steps = |path: &str| path.split('/').rev().map(str::to_owned).collect::<Vec<_>>();
        let (mut open, mut real, mut links) = (steps(path), Vec::new(), 0);
        while let Some(step) = open.pop() {
            match step.as_str() {
                "" | "." => continue,
                ".." => {
                    real.pop().ok_or_else(outside)?;
                    continue;
                }
                _ => real.push(step),
            }
            let here = real.join("/");
            if self.entries.get(&here).is_none_or(|entry| entry.kind != EntryKind::Link) {
                continue;
            }
            links += 1;
            if links > MAX_LINKS {
                return Err("too many symbolic links lead to it".to_owned());
            }
            let target = self.object(&here, EntryKind::Link)?;
            let target = String::from_utf8(target).map_err(|_| "the path of a link is not UTF-8")?;
            real.pop();
            if target.starts_with('/') {
                let inside = Path::new(&target).strip_prefix(&self.top).map_err(|_| outside())?;
                real.clear();
                open.extend(steps(&inside.to_string_lossy()));
            } else {
                open.extend(steps(&target));
            }
        }
        Ok(real.join("/"))
    }
}

impl Files for Revision {
    fn list(&mut self, inside: &str) -> Result<Vec<Result<String, String>>, String> {
        let folder = self.real(&links::join(&self.prefix, inside))?;
        if !folder.is_empty() && !self.entries.contains_key(&folder) {
            return Err("the revision has no such folder".to_owned());
        }
        let prefix = if folder.is_empty() { folder } else { format!("{folder}/") };
        let names = self.entries.keys().filter_map(|path| path.strip_prefix(&prefix));
        Ok(names
            .filter(|name| !name.is_empty() && !name.contains('/'))
            .map(|name| Ok(name.to_owned()))
            .collect())
    }

    fn contents(&mut self, name: &str) -> Result<Vec<u8>, String> {
        let path = self.real(&links::join(&self.prefix, name))?;
        // the folder that holds the spec bounds what is read, as on disk
        let spec = self.prefix.trim_end_matches('/');
        let root = spec.rsplit_once('/').map(|(root, _)| root);
        if root.is_some_and(|root| !Path::new(&path).starts_with(root)) {
            return Err("it lies outside of the folder that holds the spec".to_owned());
        }
        self.object(&path, EntryKind::File)
    }
}

/// One line of the listing: `100644 blob <object> <size>\t<path>`.
fn entry(line: &[u8]) -> Option<(String, TreeEntry)> {
    let (about, path) = std::str::from_utf8(line).ok()?.split_once('\t')?;
    let mut about = about.split_ascii_whitespace();
    let (mode, _, object) = (about.next()?, about.next()?, about.next()?);
    let size = about.next().and_then(|size| size.parse().ok()).unwrap_or_default();
    let kind = match mode {
        "120000" => EntryKind::Link,
        mode if mode.starts_with("100") => EntryKind::File,
        _ => EntryKind::Other,
    };
    Some((path.to_owned(), TreeEntry { kind, object: object.to_owned(), size }))
}

/// What the program prints, or what it says of its failure.
fn git(folder: &Path, arguments: &[&str]) -> Result<Result<Vec<u8>, String>, String> {
    let output = command(folder).args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| no_git(&error))?;
    if output.status.success() {
        return Ok(Ok(output.stdout));
    }
    let message = String::from_utf8_lossy(&output.stderr);
    let words: Vec<&str> = message.split_whitespace().filter(|word| *word != "fatal:").collect();
    Ok(Err(words.join(" ")))
}

/// The program, about the repository that holds a folder.
fn command(folder: &Path) -> Command {
    let mut command = Command::new("git");
    for name in OTHER_REPOSITORY {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C").arg("-C").arg(folder);
    command
}

fn no_git(error: &std::io::Error) -> String {
    format!("cannot run the program `git`: {error}")
}

/// Contents by their names: one process replies all requests.
#[derive(Debug)]
struct CatFile {
    process: Child,
    requests: ChildStdin,
    replies: BufReader<ChildStdout>,
}

impl CatFile {
    fn open(folder: &Path) -> Result<Self, String> {
        let mut command = command(folder);
        command.args(["cat-file", "--batch"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(|error| no_git(&error))?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(requests), Some(replies)) => {
                Ok(Self { process, requests, replies: BufReader::new(replies) })
            }
            _ => Err("cannot talk to the program `git`".to_owned()),
        }
    }

    /// Asks for one object. What git prints is a line `<object> blob <size>`, the contents, and a line break.
    fn read(&mut self, object: &str) -> Result<Vec<u8>, String> {
        let text = |error: std::io::Error| error.to_string();
        writeln!(self.requests, "{object}").map_err(text)?;
        self.requests.flush().map_err(text)?;
        let mut head = String::new();
        self.replies.read_line(&mut head).map_err(text)?;
        let size = head.trim_end().rsplit_once(' ').and_then(|(_, size)| size.parse::<usize>().ok());
        let Some(size) = size else { return Err("the repository lacks it".to_owned()) };
        let mut bytes = vec![0; size.saturating_add(1)];
        self.replies.read_exact(&mut bytes).map_err(text)?;
        bytes.pop();
        Ok(bytes)
    }
}

impl Drop for CatFile {
    fn drop(&mut self) {
        // it only reads: killing it loses nothing, and waiting for it leaves no zombie
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
