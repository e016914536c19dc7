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

#[derive(Debug)]
struct TreeEntry {
    is_file: bool,
    object: String,
    size: u64,
}

impl Revision {
    /// Looks a revision up in the repository that holds the folder.
    ///
    /// # Errors
    ///
    /// What is missing: the program, the repository, or the revision.
    pub fn open(folder: &Path, revision: &str) -> Result<Self, String> {
        let unknown = || format!("there is no revision `{revision}`");
        if revision.is_empty() || revision.starts_with('-') {
            return Err(unknown());
        }
        let display = folder.display();
        let places = git(folder, &["rev-parse", "--show-toplevel", "--show-prefix"])?
            .ok_or_else(|| format!("{display} is in no git repository"))?;
        let places = String::from_utf8_lossy(&places).into_owned();
        let (top, prefix) = places.split_once('\n').unwrap_or((&places, ""));
        let top = PathBuf::from(top);
        let commit = format!("{revision}^{{commit}}");
        let commit = git(&top, &["rev-parse", "--verify", "--quiet", &commit])?.ok_or_else(unknown)?;
        let commit = String::from_utf8_lossy(&commit).trim().to_owned();
        let listed = git(&top, &["ls-tree", "-r", "-t", "-z", "-l", "--full-tree", &commit])?;
        let listed = listed.ok_or_else(|| format!("cannot list the files of `{revision}`"))?;
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
        let entry = self.entries.get(path).ok_or("no such file")?;
        if !entry.is_file {
            return Err("it is not a regular file".to_owned());
        }
        if entry.size > MAX_BYTES {
            return Err(too_large());
        }
        self.objects.read(&entry.object)
    }
}

impl Files for Revision {
    fn list(&mut self, inside: &str) -> Result<Vec<Result<String, String>>, String> {
        let folder = links::join(&self.prefix, inside);
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
        let path = links::join(&self.prefix, name);
        self.bytes(&path)
    }
}

/// One line of the listing: `100644 blob <object> <size>\t<path>`.
fn entry(line: &[u8]) -> Option<(String, TreeEntry)> {
    let (about, path) = std::str::from_utf8(line).ok()?.split_once('\t')?;
    let mut about = about.split_ascii_whitespace();
    let (mode, _, object) = (about.next()?, about.next()?, about.next()?);
    let size = about.next().and_then(|size| size.parse().ok()).unwrap_or_default();
    let is_file = mode.starts_with("100");
    Some((path.to_owned(), TreeEntry { is_file, object: object.to_owned(), size }))
}

/// What the program prints; `None` when it fails.
fn git(folder: &Path, arguments: &[&str]) -> Result<Option<Vec<u8>>, String> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments).stdin(Stdio::null()).output();
    let output = output.map_err(|error| no_git(&error))?;
    Ok(output.status.success().then_some(output.stdout))
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
        let mut command = Command::new("git");
        command.arg("-C").arg(folder).args(["cat-file", "--batch"]);
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
