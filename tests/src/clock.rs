//! A clock that moves only when a test moves it.

use std::sync::{Arc, Mutex};
use std::task::Waker;
use std::time::{Duration, Instant, SystemTime};

use losant::clock::{Clock, Sleep};
use tokio::task::JoinHandle;

/// Lets the other tasks run until it is so.
///
/// # Panics
/// When it never comes to that: a test should fail, not hang.
pub async fn until(so: impl Fn() -> bool) {
    for _ in 0..1_000_000 {
        if so() {
            return;
        }
        tokio::task::yield_now().await;
    }
    panic!("it never comes to that");
}

/// The result of a task that needs nothing more but to run.
///
/// # Panics
/// When the task panics, or never ends.
pub async fn done<T>(task: JoinHandle<T>) -> T {
    until(|| task.is_finished()).await;
    task.await.unwrap()
}

/// A clock on which a pause is over at once, and an alarm rings when the test moves the clock there.
#[derive(Debug, Clone)]
pub struct TestClock {
    inner: Arc<Mutex<Inner>>,
    start: Instant,
}

#[derive(Debug)]
struct Inner {
    passed: Duration,
    jitter: f64,
    pauses: Vec<Duration>,
    alarms: Vec<Duration>,
    wakers: Vec<Waker>,
}

impl TestClock {
    /// A clock whose dice always fall highest: every pause is as long as its bound.
    #[must_use]
    pub fn new() -> Self {
        Self::with_jitter(1.0)
    }

    /// A clock whose dice always give this number, from 0 to 1.
    #[must_use]
    pub fn with_jitter(jitter: f64) -> Self {
        let inner = Inner {
            passed: Duration::ZERO,
            jitter,
            pauses: Vec::new(),
            alarms: Vec::new(),
            wakers: Vec::new(),
        };
        Self { inner: Arc::new(Mutex::new(inner)), start: Instant::now() }
    }

    /// Moves the clock and rings what is due.
    pub fn advance(&self, time: Duration) {
        let mut inner = self.inner.lock().unwrap();
        inner.passed += time;
        inner.wakers.drain(..).for_each(Waker::wake);
    }

    /// Moves the clock until the task is done.
    ///
    /// # Panics
    /// When the task panics, and when no alarm ends it: a test should fail, not hang.
    pub async fn until_done<T>(&self, task: JoinHandle<T>) -> T {
        for _ in 0..10_000 {
            if task.is_finished() {
                break;
            }
            self.advance(Duration::from_secs(1));
            tokio::task::yield_now().await;
        }
        done(task).await
    }

    /// The pauses that were asked for.
    #[must_use]
    pub fn pauses(&self) -> Vec<Duration> {
        self.inner.lock().unwrap().pauses.clone()
    }

    /// The alarms that were set.
    #[must_use]
    pub fn alarms(&self) -> Vec<Duration> {
        self.inner.lock().unwrap().alarms.clone()
    }

    fn passed(&self) -> Duration {
        self.inner.lock().unwrap().passed
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.start + self.passed()
    }

    fn system_time(&self) -> SystemTime {
        // Sun, 06 Nov 1994 08:49:37 GMT, the date of the examples in the HTTP standard.
        SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777) + self.passed()
    }

    fn sleep(&self, time: Duration) -> Sleep {
        self.inner.lock().unwrap().pauses.push(time);
        self.advance(time);
        Box::pin(std::future::ready(()))
    }

    fn timeout(&self, time: Duration) -> Sleep {
        self.inner.lock().unwrap().alarms.push(time);
        let at = self.passed().saturating_add(time);
        let clock = self.clone();
        Box::pin(std::future::poll_fn(move |cx| {
            let mut inner = clock.inner.lock().unwrap();
            if inner.passed >= at {
                return std::task::Poll::Ready(());
            }
            inner.wakers.push(cx.waker().clone());
            std::task::Poll::Pending
        }))
    }

    fn jitter(&self) -> f64 {
        self.inner.lock().unwrap().jitter
    }
}
