//! A tokio runtime of the crate's own, for threads without a suitable one: a single thread that drives the network and
//! the timers, started on first use and kept running.

use std::io;
use std::sync::OnceLock;
use std::thread;

use tokio::runtime::{Builder, Handle};

/// The handle of the runtime, which is started on first use.
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
