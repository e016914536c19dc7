//! Two runs at once on one folder take turns: `--watch` in one terminal, a run by hand in another.
//!
//! The lock is the system's, on the folder parent the target: it leaves no file, and goes with its
//! process however that ends. A system or file system without such locks is written without one.

use std::fs::{File, TryLockError, canonicalize};
use std::io;
use std::path::{Path, absolute};

/// A lock that is held until this is dropped.
pub(super) struct Lock(File);

/// Closing the handle would not do: a process that another thread starts has a copy of it for a moment, and
/// the lock is that of all copies.
impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Takes the lock. `wait` is called before it has to be waited for.
pub(super) fn hold(folder: &Path, wait: &mut dyn FnMut() -> io::Result<()>) -> io::Result<Option<Lock>> {
    let folder = canonicalize(folder).or_else(|_| absolute(folder))?;
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
        let held = hold(&parent.join("api"), &mut || Ok(())).unwrap().unwrap();
        let copy = held.0.try_clone().unwrap();
        // An error in place of waiting.
        let again = || hold(&parent.join("api"), &mut || Err(io::ErrorKind::WouldBlock.into()));
        assert!(again().is_err(), "it is held");
        drop(held);
        assert!(again().is_ok(), "it is free, though there is a copy");
        drop(copy);
        std::fs::remove_dir(&parent).unwrap();
    }
}
