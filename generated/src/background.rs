//! A runtime of the crate's own, for threads that have none that would do: one thread, started at the first need and
//! kept, that waits for the network and the timers.

use std::io;
use std::sync::OnceLock;
use std::thread;

use tokio::runtime::{Builder, Handle};

/// The handle of that runtime.
pub(crate) fn handle() -> Result<&'static Handle, &'static io::Error> {
    static HANDLE: OnceLock<io::Result<Handle>> = OnceLock::new();
    HANDLE.get_or_init(start).as_ref()
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let name = concat!(env!("CARGO_CRATE_NAME"), "-runtime").to_owned();
    thread::Builder::new().name(name).spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}
