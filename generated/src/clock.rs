//! Time and chance, so that both can be replaced.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

/// A wait that has been started.
pub type Wait = Pin<Box<dyn Future<Output = ()> + Send>>;

/// How a client tells the time, waits, and throws dice.
///
/// [`SystemClock`] is the one to use on tokio. Bring another to run on a different async runtime, or
/// in tests, where nobody wants to wait.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Now, on a clock that never goes back.
    fn now(&self) -> Instant;

    /// Now, as a date: only to understand a `Retry-After` that names one.
    fn date(&self) -> SystemTime;

    /// A pause between two tries.
    fn pause(&self, time: Duration) -> Wait;

    /// An alarm that rings when something took too long.
    fn alarm(&self, time: Duration) -> Wait;

    /// A number from 0 (included) to 1 (excluded), to spread the tries of many clients.
    fn jitter(&self) -> f64;
}

/// The machine's clock and tokio's timers.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    fn pause(&self, time: Duration) -> Wait {
        // Timers panic outside a runtime; there, a pause is skipped and an alarm never rings.
        match tokio::runtime::Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(time)),
            Err(_) => Box::pin(std::future::ready(())),
        }
    }

    fn alarm(&self, time: Duration) -> Wait {
        match tokio::runtime::Handle::try_current() {
            Ok(_) => Box::pin(tokio::time::sleep(time)),
            Err(_) => Box::pin(std::future::pending()),
        }
    }

    fn jitter(&self) -> f64 {
        fastrand::f64()
    }
}

/// An alarm over several steps of one piece of work.
pub(crate) struct Alarm {
    wait: Wait,
}

impl Alarm {
    /// Starts the alarm.
    pub(crate) fn new(clock: &dyn Clock, limit: Duration) -> Self {
        Self { wait: clock.alarm(limit) }
    }

    /// The work's result, or `None` when the alarm rang first.
    pub(crate) async fn guard<F: Future>(&mut self, work: F) -> Option<F::Output> {
        let mut work = std::pin::pin!(work);
        std::future::poll_fn(|cx| {
            // The work first: what is there already must not be lost to an alarm that rings now.
            if let std::task::Poll::Ready(result) = work.as_mut().poll(cx) {
                return std::task::Poll::Ready(Some(result));
            }
            self.wait.as_mut().poll(cx).map(|()| None)
        })
        .await
    }
}
