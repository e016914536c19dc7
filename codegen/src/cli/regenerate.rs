//! The plain run and `--check`: the tree is written, or compared.

use std::fs;
use std::path::{Path, PathBuf};

use super::session::{CommandOutput, Session};
use super::{ir, manifest};
use crate::docs::NAMES;
use crate::lower::Lowered;
use crate::output::{self, Beside, Changes};

/// Regenerates the tree in `out` and the names in `spec`, or only says how they differ.
pub(super) fn run(
    mut session: Session,
    spec: (&Path, &str),
    (folder, display): &(PathBuf, String),
    check: bool,
) -> CommandOutput {
    let start = session.start;
    let files = session.source.files().count();
    let file = session.source.read_manifest(folder, &mut session.diagnostics);
    let library = manifest::library(&session.source, file);
    let generated = crate::generate(&session.source, library, &mut session.diagnostics);
    let Some((lowered, mut tree)) = generated else { return session.close() };
    let names = spec.0.join(NAMES);
    // Where no file can be made, as for pages of others, names are chosen anew each time.
    let read_only = fs::metadata(spec.0).is_ok_and(|folder| folder.permissions().readonly());
    if names.exists() || !read_only {
        tree.set_beside(names, lowered.names.to_toml());
    }
    manifest::check(&lowered.api, &session.source, file, &mut session.diagnostics);
    if session.refuses() {
        return session.close();
    }
    let changes = if check { output::compare(&tree, folder) } else { output::apply(&tree, folder) };
    let changes = match changes {
        Ok(changes) => changes,
        Err(errors) => {
            session.diagnostics.extend(errors);
            return session.close();
        }
    };
    let read = read(files, &lowered);
    let mut output = session.close();
    let (free, lost) = ir::count_untyped(&lowered.untyped);
    let places = format!("{lost} places could not be typed, {free} are free by their schema");
    let end = format!("{places} (`untyped` lists them); {:.2} s\n", start.elapsed().as_secs_f64());
    if check && !changes.is_empty() {
        output.stdout = list(&changes, display, spec.1);
        output.status = output.status.max(1);
        return output;
    }
    output.stdout = format!("{read}{}{end}", wrote(&changes, tree.len(), display, spec.1));
    output
}

/// What was read, in one line.
fn read(files: usize, lowered: &Lowered) -> String {
    let api = &lowered.api;
    let actions: usize = api.resources.iter().map(|resource| resource.actions.len()).sum();
    let (resources, types) = (api.resources.len(), api.types.len());
    format!("read {files} files: {resources} resources, {actions} actions, {types} types\n")
}

/// What was written, in one line.
fn wrote(changes: &Changes, all: usize, display: &str, spec: &str) -> String {
    let names = changes.beside.map(|_| format!("{spec}/{NAMES}: written\n"));
    wrote_tree(changes, all, display) + &names.unwrap_or_default()
}

fn wrote_tree(changes: &Changes, all: usize, display: &str) -> String {
    if changes.len() == usize::from(changes.beside.is_some()) {
        return format!("{display}: nothing to write, {all} files are as they should be\n");
    }
    let (stale, new, removed) = (changes.stale.len(), changes.missing.len(), changes.orphan.len());
    format!("{display}: {stale} files changed, {new} new, {removed} removed, of {all}\n")
}

/// Every difference, for `--check`.
fn list(changes: &Changes, display: &str, spec: &str) -> String {
    let kinds = [("stale", &changes.stale), ("missing", &changes.missing), ("orphan", &changes.orphan)];
    let mut lines = String::new();
    for (kind, paths) in kinds {
        lines.extend(paths.iter().map(|path| format!("{kind}: {display}/{path}\n")));
    }
    if let Some(beside) = changes.beside {
        let kind = if beside == Beside::Stale { "stale" } else { "missing" };
        lines.extend([kind, ": ", spec, "/", NAMES, "\n"]);
    }
    lines + &format!("{} files differ from the spec: run `cargo run -p codegen`\n", changes.len())
}
