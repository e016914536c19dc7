//! Brings a folder in line with a [`Tree`].
//!
//! Nothing is written in place. Every new file is complete in a staging folder beside the target before
//! the first one is exchanged; an exchange is one rename. The file that it replaces stays in the staging
//! folder until the end, so that a failure half-way puts everything back. A process that is killed half-way
//! leaves whole files, some old, some new: [`compare`] lists them, and the next [`apply`] goes on.
//!
//! A file outside of the folder ([`Tree::beside`]) is part of the exchange, and its last step: until
//! then it is complete beside its place, under a name that starts with a dot.
//!
//! Two runs at once on one folder take turns: `--watch` in one terminal, a run by hand in another. The lock is the
//! system's, on the folder around the target: it leaves no file, and goes with its process however that ends. A
//! system or file system without such locks is written without one. Nothing is flushed to the disk: what a power
//! cut empties is stale like any other file, and waiting for the disk would cost more than the whole run.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf, absolute};

use super::compare::{Changes, Survey, compare, failed, look, unmanaged_files};
use super::tree::Tree;
use crate::diagnostic::Diagnostic;

/// What [`apply_with`] is about to do to a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Wait until another run is done with the folder.
    Wait,
    /// Remove what an interrupted run has left.
    Clean,
    /// Make a folder.
    Folder,
    /// Write a file into the staging folder.
    Stage,
    /// Keep the old file, for the case of a failure.
    Keep,
    /// Take a file of generated away that the tree does not hold.
    Remove,
    /// Put a new file in its place.
    Place,
    /// Remove the staging folder.
    Finish,
}

/// Brings a folder in line with a tree, and says what was different. Other files keep their times.
///
/// # Errors
/// Whatever [`compare`] refuses, and any write that fails; the folder is then as it was.
pub fn apply(tree: &Tree, folder: &Path) -> Result<Changes, Vec<Diagnostic>> {
    apply_with(tree, folder, &mut |_, _| Ok(()))
}

/// [`apply`], calling `before` ahead of every step; an error of `before` is one of the step.
///
/// # Errors
/// As [`apply`].
pub fn apply_with(
    tree: &Tree,
    folder: &Path,
    before: &mut dyn FnMut(Step, &Path) -> io::Result<()>,
) -> Result<Changes, Vec<Diagnostic>> {
    let _lock = lock(folder, &mut || before(Step::Wait, folder))
        .map_err(|error| failed(folder, "wait for", &error))?;
    let changes = compare(tree, folder)?;
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_path_buf());
    let staging = staging(&folder)?;
    let beside = tree.beside().map(|(place, text)| (place.to_path_buf(), text.to_owned()));
    let mut run = Run { folder, staging, beside, undo: Vec::new(), before };
    run.clean()?;
    if changes.is_empty() {
        return Ok(changes);
    }
    if let Err(mut errors) = run.stage(tree, &changes).and_then(|()| run.exchange(&changes)) {
        errors.extend(run.roll_back());
        // What is left is cleared by the next run; the error that counts is the first.
        let _ = run.finish();
        return Err(errors);
    }
    run.finish()?;
    Ok(changes)
}

struct Run<'a> {
    folder: PathBuf,
    staging: PathBuf,
    /// The place of the file outside of the folder, and its text.
    beside: Option<(PathBuf, String)>,
    undo: Vec<Undo>,
    before: &'a mut dyn FnMut(Step, &Path) -> io::Result<()>,
}

/// How to take one exchange back.
enum Undo {
    /// Move the kept file back.
    Restore { kept: PathBuf, place: PathBuf },
    /// Remove the new file.
    Remove(PathBuf),
    /// Remove the new folder.
    Folder(PathBuf),
}

impl Run<'_> {
    /// Removes what an interrupted run has left in the staging folder.
    fn clean(&mut self) -> Result<(), Vec<Diagnostic>> {
        self.clean_beside(Step::Clean)?;
        if fs::symlink_metadata(&self.staging).is_err() {
            return Ok(());
        }
        let found = look(&self.staging)?;
        if let Some(other) = found.unmanaged.first() {
            return Err(unmanaged_files(&self.staging, &[other]));
        }
        self.remove_all(Step::Clean, &found)
    }

    fn stage(&mut self, tree: &Tree, changes: &Changes) -> Result<(), Vec<Diagnostic>> {
        for path in changes.stale.iter().chain(&changes.missing) {
            let place = self.staging.join("new").join(path);
            self.make_folders(&place)?;
            let text = tree.get(path).unwrap_or_default();
            self.step(Step::Stage, &place, "write", |place| fs::write(place, text))?;
        }
        if let (Some(_), Some((place, text))) = (changes.beside, self.beside.clone()) {
            self.step(Step::Stage, &staged(&place), "write", |staged| fs::write(staged, text))?;
        }
        Ok(())
    }

    /// Removes the staged copy of the file outside of the folder.
    fn clean_beside(&mut self, step: Step) -> Result<(), Vec<Diagnostic>> {
        let Some(staged) = self.beside.as_ref().map(|(place, _)| staged(place)) else { return Ok(()) };
        if fs::symlink_metadata(&staged).is_err() {
            return Ok(());
        }
        self.step(step, &staged, "remove", |staged| fs::remove_file(staged))
    }

    fn exchange(&mut self, changes: &Changes) -> Result<(), Vec<Diagnostic>> {
        for path in &changes.orphan {
            let (place, kept) = self.keep(path)?;
            self.step(Step::Remove, &place, "remove", |place| fs::rename(place, &kept))?;
            self.undo.push(Undo::Restore { kept, place });
        }
        for path in &changes.stale {
            let (place, kept) = self.keep(path)?;
            self.step(Step::Keep, &place, "copy", |place| {
                fs::hard_link(place, &kept).or_else(|_| fs::copy(place, &kept).map(|_| ()))
            })?;
            self.place(path, &place)?;
            self.undo.push(Undo::Restore { kept, place });
        }
        for path in &changes.missing {
            let place = self.folder.join(path);
            self.make_folders(&place)?;
            self.place(path, &place)?;
            self.undo.push(Undo::Remove(place));
        }
        // A folder that held nothing but orphans goes with them; one that still holds something stays.
        for path in &changes.orphan {
            let mut folder = self.folder.join(path);
            while folder.pop() && folder != self.folder && fs::remove_dir(&folder).is_ok() {}
        }
        // Nothing can fail after it that would have to take it back.
        if let (Some(_), Some((place, _))) = (changes.beside, self.beside.clone()) {
            self.step(Step::Place, &place, "write", |place| fs::rename(staged(place), place))?;
        }
        Ok(())
    }

    fn place(&mut self, path: &str, place: &Path) -> Result<(), Vec<Diagnostic>> {
        let new = self.staging.join("new").join(path);
        self.step(Step::Place, place, "write", |place| fs::rename(&new, place))
    }

    /// The place of a file, and where it is kept until the end.
    fn keep(&mut self, path: &str) -> Result<(PathBuf, PathBuf), Vec<Diagnostic>> {
        let kept = self.staging.join("old").join(path);
        self.make_folders(&kept)?;
        Ok((self.folder.join(path), kept))
    }

    fn make_folders(&mut self, file: &Path) -> Result<(), Vec<Diagnostic>> {
        let Some(folder) = file.parent() else { return Ok(()) };
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return Ok(());
        }
        self.make_folders(folder)?;
        self.step(Step::Folder, folder, "make", |folder| fs::create_dir(folder))?;
        if folder.starts_with(&self.folder) {
            self.undo.push(Undo::Folder(folder.to_path_buf()));
        }
        Ok(())
    }

    /// Puts everything back, last change first.
    fn roll_back(&mut self) -> Vec<Diagnostic> {
        let mut errors = Vec::new();
        while let Some(undo) = self.undo.pop() {
            let (place, done) = match undo {
                Undo::Restore { kept, place } => {
                    let done = place.parent().map_or(Ok(()), fs::create_dir_all);
                    let done = done.and_then(|()| fs::rename(&kept, &place));
                    (place, done)
                }
                Undo::Remove(place) => {
                    let done = fs::remove_file(&place);
                    (place, done)
                }
                Undo::Folder(place) => {
                    let done = fs::remove_dir(&place);
                    (place, done)
                }
            };
            if let Err(error) = done {
                errors.extend(failed(&place, "restore", &error));
            }
        }
        errors
    }

    fn finish(&mut self) -> Result<(), Vec<Diagnostic>> {
        self.clean_beside(Step::Finish)?;
        if fs::symlink_metadata(&self.staging).is_err() {
            return Ok(());
        }
        let found = look(&self.staging)?;
        self.remove_all(Step::Finish, &found)
    }

    /// Removes the staging folder: our files, then the folders, none that holds anything else.
    fn remove_all(&mut self, step: Step, found: &Survey) -> Result<(), Vec<Diagnostic>> {
        let staging = self.staging.clone();
        for path in found.generated.keys().chain(&found.truncated) {
            self.step(step, &staging.join(path), "remove", |path| fs::remove_file(path))?;
        }
        for path in found.folders.iter().rev() {
            self.step(step, &staging.join(path), "remove", |path| fs::remove_dir(path))?;
        }
        self.step(step, &staging, "remove", |path| fs::remove_dir(path))
    }

    fn step(
        &mut self,
        step: Step,
        path: &Path,
        verb: &str,
        act: impl FnOnce(&Path) -> io::Result<()>,
    ) -> Result<(), Vec<Diagnostic>> {
        (self.before)(step, path).and_then(|()| act(path)).map_err(|error| failed(path, verb, &error))
    }
}

/// Where the file outside of the folder is complete before it is in its place.
fn staged(place: &Path) -> PathBuf {
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    place.with_file_name(format!(".{name}.staging"))
}

/// The staging folder: beside the target, so that a rename never crosses a file system.
fn staging(folder: &Path) -> Result<PathBuf, Vec<Diagnostic>> {
    match folder.file_name() {
        Some(name) => Ok(folder.with_file_name(format!(".{}.staging", name.to_string_lossy()))),
        None => Err(failed(folder, "write into", &io::Error::from(io::ErrorKind::InvalidInput))),
    }
}

/// A lock that is held until this is dropped.
struct Lock(File);

/// Closing the handle would not do: a process that another thread starts has a copy of it for a moment, and
/// the lock is that of all copies.
impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Takes the lock. `wait` is called before it has to be waited for.
fn lock(folder: &Path, wait: &mut dyn FnMut() -> io::Result<()>) -> io::Result<Option<Lock>> {
    let folder = fs::canonicalize(folder).or_else(|_| absolute(folder))?;
    // The nearest folder that is there: others are made later, under the lock.
    let Some(parent) = folder.ancestors().skip(1).find(|parent| parent.is_dir()) else { return Ok(None) };
    let Ok(handle) = File::open(parent) else { return Ok(None) };
    if matches!(handle.try_lock(), Err(TryLockError::WouldBlock)) {
        wait()?;
        while handle.lock().is_err_and(|error| error.kind() == io::ErrorKind::Interrupted) {}
    }
    Ok(Some(Lock(handle)))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn n6_a_copy_of_the_handle_does_not_hold_the_lock() {
        let parent = std::env::temp_dir().join(format!("codegen-lock-{}", std::process::id()));
        std::fs::create_dir(&parent).unwrap();
        let held = lock(&parent.join("api"), &mut || Ok(())).unwrap().unwrap();
        let copy = held.0.try_clone().unwrap();
        // An error in place of waiting.
        let again = || lock(&parent.join("api"), &mut || Err(io::ErrorKind::WouldBlock.into()));
        assert!(again().is_err(), "it is held");
        drop(held);
        assert!(again().is_ok(), "it is free, though there is a copy");
        drop(copy);
        std::fs::remove_dir(&parent).unwrap();
    }
}
