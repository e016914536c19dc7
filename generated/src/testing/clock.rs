//! A clock for tests.

use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use crate::clock::{Clock, Wait};

/// A clock whose pauses end as soon as other tasks have run, and whose time limits never pass.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoPause;

impl Clock for NoPause {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    fn pause(&self, _time: Duration) -> Wait {
        // Without yielding, a client that only pauses (a stream without events) would starve the caller's timeout.
        let mut over = false;
        Box::pin(std::future::poll_fn(move |cx| {
            if std::mem::replace(&mut over, true) {
                return Poll::Ready(());
            }
            cx.waker().wake_by_ref();
            Poll::Pending
        }))
    }

    fn alarm(&self, _time: Duration) -> Wait {
        Box::pin(std::future::pending())
    }

    fn jitter(&self) -> f64 {
        1.0
    }
}
