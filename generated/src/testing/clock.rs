//! A clock for tests.

use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use crate::clock::{Clock, Wait};

/// A clock on which every pause is over as soon as other tasks have had their turn, and no alarm ever rings.
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
        // A client that only pauses, as on a stream without events, would never let a caller's timeout ring.
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
