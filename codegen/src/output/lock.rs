//! Two runs at once on one folder take turns: `--watch` in one terminal, a run by hand in another.
//!
//! The lock is the system's, on the folder around the target: it leaves no file, and goes with its
//! process however that ends. A system or file system without such locks is written without one.

use std::io;
use std::path::Path;

/// Holds the lock until it is dropped. `wait` is called before it has to be waited for.
#[cfg(unix)]
pub(super) fn hold(
    folder: &Path,
    wait: &mut dyn FnMut() -> io::Result<()>,
) -> io::Result<Option<std::fs::File>> {
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
    Ok(Some(handle))
}

/// There is no such lock.
#[cfg(not(unix))]
pub(super) fn hold(_: &Path, _: &mut dyn FnMut() -> io::Result<()>) -> io::Result<Option<std::fs::File>> {
    Ok(None)
}
