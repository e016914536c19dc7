//! Time and randomness, so that tests can replace both.

use std::fmt;
use std::future::Future;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use tokio::runtime::{Builder, Handle};
use tokio::task::unconstrained;

/// A future that completes after some time.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// The source of time, timers and randomness of a client.
///
/// The default is [`SystemClock`]. Tests can use another one, so that they need not wait.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The current time of a monotonic clock.
    fn now(&self) -> Instant;

    /// The current date, used only to read a `Retry-After` header that holds a date.
    fn system_time(&self) -> SystemTime;

    /// Completes after a pause between two attempts.
    fn sleep(&self, time: Duration) -> Sleep;

    /// Completes when a time limit has passed.
    fn timeout(&self, time: Duration) -> Sleep;

    /// A random number from 0 (inclusive) to 1 (exclusive), to spread the retries of many clients.
    fn jitter(&self) -> f64;
}

/// A pointer to a clock is one.
macro_rules! pointers {
    ($($pointer:ident)*) => {$(
        impl<C: Clock + ?Sized> Clock for $pointer<C> {
            fn now(&self) -> Instant {
                (**self).now()
            }

            fn system_time(&self) -> SystemTime {
                (**self).system_time()
            }

            fn sleep(&self, time: Duration) -> Sleep {
                (**self).sleep(time)
            }

            fn timeout(&self, time: Duration) -> Sleep {
                (**self).timeout(time)
            }

            fn jitter(&self) -> f64 {
                (**self).jitter()
            }
        }
    )*};
}

pointers!(Arc Box);

/// The machine's clock and tokio's timers: those of the runtime around the call or, where there is none or it has no
/// timers, those of a thread that this crate starts.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        sleep(time).unwrap_or_else(|| Box::pin(std::future::ready(())))
    }

    fn timeout(&self, time: Duration) -> Sleep {
        sleep(time).unwrap_or_else(|| Box::pin(std::future::pending()))
    }

    fn jitter(&self) -> f64 {
        fastrand::f64()
    }
}

/// A timer; none where no thread for timers can be started.
fn sleep(time: Duration) -> Option<Sleep> {
    let around = Handle::try_current().ok().and_then(|_| timer(time));
    around.or_else(|| {
        let _inside = background_runtime().ok()?.enter();
        timer(time)
    })
}

/// A timer of the runtime that this thread is in. Without timers tokio panics, and there is no way to check in advance.
fn timer(time: Duration) -> Option<Sleep> {
    let sleep = catch_unwind(|| tokio::time::sleep(time)).ok()?;
    Some(Box::pin(Timer { sleep }))
}

pin_project_lite::pin_project! {
    /// A timer that completes when its runtime shuts down, where tokio's would panic.
    struct Timer {
        #[pin]
        sleep: tokio::time::Sleep,
    }
}

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let sleep = self.project().sleep;
        catch_unwind(AssertUnwindSafe(|| sleep.poll(cx))).unwrap_or(Poll::Ready(()))
    }
}

/// A time limit over several steps of one operation.
pub(crate) struct Alarm<'a> {
    clock: &'a dyn Clock,
    limit: Duration,
    wait: Option<Sleep>,
}

impl<'a> Alarm<'a> {
    /// A time limit that starts now.
    pub(crate) fn new(clock: &'a dyn Clock, limit: Duration) -> Self {
        Self { clock, limit, wait: Some(clock.timeout(limit)) }
    }

    /// A time limit that starts when the work first has to wait, for work that is nearly always ready at once.
    pub(crate) fn late(clock: &'a dyn Clock, limit: Duration) -> Self {
        Self { clock, limit, wait: None }
    }

    /// The result of the work, or `None` when the time limit passed first.
    pub(crate) async fn guard<F: Future>(&mut self, work: F) -> Option<F::Output> {
        let mut work = pin!(work);
        std::future::poll_fn(|cx| {
            // The work first: what is there already must not be lost to a limit that passes now.
            if let Poll::Ready(result) = work.as_mut().poll(cx) {
                return Poll::Ready(Some(result));
            }
            let wait = self.wait.get_or_insert_with(|| self.clock.timeout(self.limit));
            // Work that is ready again and again uses up what tokio lets a task do at once, and timers count as well.
            pin!(unconstrained(wait.as_mut())).poll(cx).map(|()| None)
        })
        .await
    }
}

/// The handle of a tokio runtime of the crate's own, for threads without a suitable one: a single thread that drives the
/// network and the timers, started on first use and kept running.
pub(crate) fn background_runtime() -> Result<&'static Handle, &'static io::Error> {
    static HANDLE: OnceLock<io::Result<Handle>> = OnceLock::new();
    HANDLE.get_or_init(start_runtime).as_ref()
}

fn start_runtime() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let name = concat!(env!("CARGO_CRATE_NAME"), "-runtime").to_owned();
    thread::Builder::new().name(name).spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}
