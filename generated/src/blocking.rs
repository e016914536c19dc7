//! The blocking API: every method that sends has a twin with the suffix `_blocking`, without async.
//!
//! ```no_run
//! # fn main() -> Result<(), losant::Error> {
//! # let client = losant::Client::builder().build()?;
//! let version: losant::Value = client.request(losant::Method::GET, "/").send_blocking()?;
//! # Ok(())
//! # }
//! ```
//!
//! The thread that calls does the work itself; one more thread, started at the first call and kept, waits for the
//! network and the timers. On a thread that runs async tasks a blocking call would stop them all, so there it is an
//! error: await the call, or make it inside `spawn_blocking` or `block_in_place`.

use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use futures_core::Stream;
use tokio::runtime::Handle;
use tokio::task::coop::poll_proceed;

use crate::clock::background_runtime;
use crate::error::Error;
use crate::response::ResponseFuture;

/// Blocks until the result is there.
pub(crate) fn wait<T>(future: ResponseFuture<T>) -> Result<T, Error> {
    let (work, decode) = future.into_parts();
    block_on(work)?.and_then(decode)
}

/// A blocking iterator over pages, items or events.
///
/// On a thread that runs async tasks, where blocking is not possible, it yields one error and ends.
pub struct BlockingIter<S> {
    stream: S,
    ended: bool,
}

impl<S> BlockingIter<S> {
    pub(crate) fn new(stream: S) -> Self {
        Self { stream, ended: false }
    }

    /// The stream underneath: for the position in a list, or the id of the last event.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }

    /// The stream underneath, to be continued without blocking.
    pub fn into_inner(self) -> S {
        self.stream
    }
}

impl<S, T> Iterator for BlockingIter<S>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let stream = &mut self.stream;
        let next = block_on(std::future::poll_fn(|cx| pin!(&mut *stream).poll_next(cx)));
        next.unwrap_or_else(|error| {
            self.ended = true;
            Some(Err(error))
        })
    }
}

impl<S> fmt::Debug for BlockingIter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BlockingIter")
    }
}

/// Runs a future on this thread, with the network and the timers of the crate's own runtime.
fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    let runtime = background_runtime().map_err(|error| {
        Error::invalid_request("the thread for blocking calls cannot be started")
            .with_source(error.to_string())
    })?;
    if !may_block(runtime) {
        let reason = "a blocking call on a thread that runs async tasks would stop them: await `send()` instead, or \
                      make the call inside `spawn_blocking`";
        return Err(Error::invalid_request(reason));
    }
    let _inside = runtime.enter();
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

/// Whether this thread may wait: it may unless it is polling an async task at this moment. In `spawn_blocking`, in
/// `block_in_place` and where somebody holds `runtime.enter()` it is not, though a runtime is around it.
fn may_block(runtime: &Handle) -> bool {
    match Handle::try_current() {
        Err(error) => !error.is_thread_local_destroyed(),
        Ok(_) if polls_with_a_budget() => false,
        // A task may run without a budget (`unconstrained`). Then only entering a runtime shows it, by a panic.
        Ok(_) => catch_unwind(AssertUnwindSafe(|| runtime.block_on(std::future::ready(())))).is_ok(),
    }
}

/// Whether tokio counts what this thread does, as it does for every task while it is polled.
fn polls_with_a_budget() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    let mut taken = Vec::new();
    let mut counted = false;
    // A budget is a number of eight bits; without one every request is granted.
    for _ in 0..=u8::MAX {
        match poll_proceed(&mut context) {
            Poll::Ready(unit) => taken.push(unit),
            Poll::Pending => {
                counted = true;
                break;
            }
        }
    }
    // Each restores what was there before it, so the first one comes last.
    while taken.pop().is_some() {}
    counted
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}
