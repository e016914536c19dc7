//! The same calls without async: `send_blocking()` on a call, [`Pending::wait`] for everything else that
//! is awaited, and [`Blocking`] for what comes one by one.
//!
//! ```no_run
//! # fn main() -> Result<(), losant::Error> {
//! # let client = losant::Client::builder().build()?;
//! # fn call(_: &losant::Client) -> losant::Pending<()> { unimplemented!() }
//! call(&client).wait()?;
//! # Ok(())
//! # }
//! ```
//!
//! The thread that calls does the work itself; one helper thread, started at the first call and kept,
//! waits for the network and the timers. Inside an async runtime a blocking call would stop everything
//! else, so there it is an error: await the call, or make it on a thread of its own.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle};

use crate::error::Error;
use crate::pagination::{Items, Pages};
use crate::pending::Pending;
use crate::sse::Events;

impl<T> Pending<T> {
    /// Waits for the result, without async.
    ///
    /// # Errors
    /// Those of the call; and inside an async runtime, where waiting is not possible.
    pub fn wait(self) -> Result<T, Error> {
        let (work, decode) = self.into_parts();
        block_on(work)?.and_then(decode)
    }
}

/// Pages, items or events one by one, without async.
///
/// Inside an async runtime, where waiting is not possible, it gives one error and ends.
pub struct Blocking<S> {
    stream: Option<S>,
}

impl<S, T> Iterator for Blocking<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        let next = block_on(std::future::poll_fn(|cx| pin!(&mut *stream).poll_next(cx)));
        next.unwrap_or_else(|error| {
            self.stream = None;
            Some(Err(error))
        })
    }
}

impl<S> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Blocking")
    }
}

macro_rules! blocking {
    ($($stream:ident)*) => {$(
        impl<T> $stream<T> {
            /// The same one by one, without async.
            #[must_use = "nothing is asked for until it is read"]
            pub fn blocking(self) -> Blocking<Self> {
                Blocking { stream: Some(self) }
            }
        }
    )*};
}

blocking!(Items Pages Events);

/// Runs a future on this thread, with the helper's network and timers.
fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        let reason = "a blocking call inside an async runtime would stop it: await `send()` instead";
        return Err(Error::refused(reason));
    }
    let _inside = helper()?.enter();
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return Ok(output);
        }
        thread::park();
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The runtime of the helper thread.
fn helper() -> Result<&'static Handle, Error> {
    static HELPER: OnceLock<Result<Handle, io::Error>> = OnceLock::new();
    HELPER.get_or_init(start).as_ref().map_err(|error| {
        Error::refused("the thread for blocking calls cannot be started").with_source(error.to_string())
    })
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let name = concat!(env!("CARGO_CRATE_NAME"), "-blocking").to_owned();
    thread::Builder::new().name(name).spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}
