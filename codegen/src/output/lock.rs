//! Two runs at once on one folder take turns: `--watch` in one terminal, a run by hand in another.
//!
//! The lock is the system's, on the folder around the target: it leaves no file, and goes with its
//! process however that ends. A system or file system without such locks is written without one.

use std::io;
use std::path::Path;

/// A lock that is held until this is dropped.
#[cfg(unix)]
pub(super) struct Lock(std::fs::File);

/// Closing the handle would not do: a process that another thread starts has a copy of it for a moment, and
/// the lock is that of all copies.
#[cfg(unix)]
impl Drop for Lock {
    fn drop(&mut self) {
        let _ = rustix::fs::flock(&self.0, rustix::fs::FlockOperation::Unlock);
    }
}

/// Takes the lock. `wait` is called before it has to be waited for.
#[cfg(unix)]
pub(super) fn hold(folder: &Path, wait: &mut dyn FnMut() -> io::Result<()>) -> io::Result<Option<Lock>> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;

    let folder = std::fs::canonicalize(folder).or_else(|_| std::path::absolute(folder))?;
    // The nearest folder that is there: others are made later, under the lock.
    let Some(around) = folder.ancestors().skip(1).find(|around| around.is_dir()) else { return Ok(None) };
    let Ok(handle) = std::fs::File::open(around) else { return Ok(None) };
    if flock(&handle, FlockOperation::NonBlockingLockExclusive) == Err(Errno::WOULDBLOCK) {
        wait()?;
        while flock(&handle, FlockOperation::LockExclusive) == Err(Errno::INTR) {}
    }
    Ok(Some(Lock(handle)))
}

/// There is no such lock.
#[cfg(not(unix))]
pub(super) enum Lock {}

/// Takes no lock.
#[cfg(not(unix))]
pub(super) fn hold(_: &Path, _: &mut dyn FnMut() -> io::Result<()>) -> io::Result<Option<Lock>> {
    Ok(None)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn n6_a_copy_of_the_handle_does_not_hold_the_lock() {
        let around = std::env::temp_dir().join(format!("codegen-lock-{}", std::process::id()));
        std::fs::create_dir(&around).unwrap();
        let held = hold(&around.join("api"), &mut || Ok(())).unwrap().unwrap();
        let copy = held.0.try_clone().unwrap();
        // An error in place of waiting.
        let again = || hold(&around.join("api"), &mut || Err(io::ErrorKind::WouldBlock.into()));
        assert!(again().is_err(), "it is held");
        drop(held);
        assert!(again().is_ok(), "it is free, though there is a copy");
        drop(copy);
        std::fs::remove_dir(&around).unwrap();
    }
}
