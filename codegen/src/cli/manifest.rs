//! The manifest of the crate that the tree belongs to: its name, its versions, and its features against the
//! groups.

use std::path::{Path, PathBuf};

use toml::Table;
use toml::de::DeTable;

use crate::diagnostic::{Diagnostic, Diagnostics, FileId, Span, offset};
use crate::ir::{Api, Ident};
use crate::source::{Revision, Source};

/// Reports features that differ from the groups, with the lines to paste. A spec without groups and a
/// tree outside of a crate are not compared.
pub(super) fn check(api: &Api, source: &Source, manifest: Option<FileId>, diagnostics: &mut Diagnostics) {
    if api.groups.is_empty() {
        return;
    }
    let Some((file, manifest)) = manifest.and_then(|file| Some((file, source.file(file)?))) else { return };
    let (root, _) = DeTable::parse_recoverable(&manifest.text);
    let features = root.get_ref().get("features");
    let table = features.and_then(|features| features.get_ref().as_table());
    let place = features.map_or(0..0, toml::Spanned::span);
    let groups: Vec<&str> = api.groups.iter().map(|group| group.name.as_str()).collect();
    let all = table.and_then(|table| table.get("all"));
    let members = all.and_then(|all| all.get_ref().as_array()).into_iter().flat_map(|all| all.iter());
    let members: Vec<&str> = members.filter_map(|member| member.get_ref().as_str()).collect();
    let missing = |group: &&&str| table.is_none_or(|table| !table.contains_key(**group));
    let missing: Vec<&str> = groups.iter().filter(missing).copied().collect();
    let mut sorted = (members.clone(), groups.clone());
    sorted.0.sort_unstable();
    sorted.1.sort_unstable();
    if !missing.is_empty() {
        let message = format!("missing features in {}: {}", manifest.display, missing.join(", "));
        diagnostics.push(
            Diagnostic::error("mismatched-features", at(file, &place), message)
                .hint(format!("add\n{} = []", missing.join(" = []\n"))),
        );
    }
    if sorted.0 != sorted.1 {
        let message = format!("the feature `all` in {} is not the list of all groups", manifest.display);
        let place = all.map_or(place, toml::Spanned::span);
        let hint = format!("write\n{}", all_line(&groups));
        diagnostics.push(Diagnostic::error("mismatched-features", at(file, &place), message).hint(hint));
    }
}

/// The name of the library, as code outside of it writes it: the target's, or else the package's.
pub(super) fn library(source: &Source, manifest: Option<FileId>) -> Option<Ident> {
    let manifest = source.file(manifest?)?;
    let (root, _) = DeTable::parse_recoverable(&manifest.text);
    let name = |table: &str| {
        let table = root.get_ref().get(table)?.get_ref().as_table()?;
        table.get("name")?.get_ref().as_str().map(|name| name.replace('-', "_"))
    };
    let legal = |name: &String| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    name("lib").or_else(|| name("package")).filter(legal).map(Ident::new)
}

/// The line of the feature that holds all groups.
fn all_line(groups: &[&str]) -> String {
    let quoted: Vec<String> = groups.iter().map(|group| format!("\"{group}\"")).collect();
    format!("all = [{}]", quoted.join(", "))
}

fn at(file: FileId, range: &std::ops::Range<usize>) -> Span {
    Span { file, start: offset(range.start), end: offset(range.end) }
}

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
