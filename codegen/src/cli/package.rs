//! The crate that the client is compiled into: its name and its versions.

use std::path::{Path, PathBuf};

use toml::Table;

use crate::source::Revision;

/// Name, version in a revision, and version on disk, of the crate that a folder belongs to.
pub(super) fn versions(folder: &Path, revision: &mut Revision) -> Option<(String, String, String)> {
    let is_there = |folder: &&Path| folder.join("Cargo.toml").is_file();
    let home = folder.ancestors().find(is_there)?;
    // the repository knows its files by their real paths
    let home = std::fs::canonicalize(home).ok()?;
    let (name, now) = of(&home, |path| std::fs::read_to_string(path).ok())?;
    let (_, before) = of(&home, |path| revision.text(path))?;
    Some((name, before, now))
}

/// Name and version of the package in a folder, where its version may be the workspace's.
fn of(home: &Path, mut read: impl FnMut(&PathBuf) -> Option<String>) -> Option<(String, String)> {
    let mut manifest = |folder: &Path| read(&folder.join("Cargo.toml"))?.parse::<Table>().ok();
    let own = manifest(home)?;
    let package = own.get("package")?.as_table()?;
    let name = package.get("name")?.as_str()?.to_owned();
    if let Some(version) = package.get("version")?.as_str() {
        return Some((name, version.to_owned()));
    }
    let version = |table: &Table| {
        let version = table.get("workspace")?.get("package")?.get("version")?;
        Some(version.as_str()?.to_owned())
    };
    let inherited = home.ancestors().find_map(|above| version(&manifest(above)?))?;
    Some((name, inherited))
}
