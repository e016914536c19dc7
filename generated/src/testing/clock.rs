//! A clock for tests.

use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use crate::clock::{Clock, Sleep};

/// A clock whose pauses end as soon as other tasks have run, and whose time limits never pass.
#[derive(Debug, Clone, Copy, Default)]
pub struct InstantClock;

impl Clock for InstantClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, _time: Duration) -> Sleep {
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

    fn timeout(&self, _time: Duration) -> Sleep {
        Box::pin(std::future::pending())
    }

    fn jitter(&self) -> f64 {
        1.0
    }
}
