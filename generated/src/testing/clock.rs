//! A clock for tests.

use std::time::{Duration, Instant, SystemTime};

use crate::clock::{Clock, Wait};

/// A clock on which every pause is over at once, and no alarm ever rings.
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
        Box::pin(std::future::ready(()))
    }

    fn alarm(&self, _time: Duration) -> Wait {
        Box::pin(std::future::pending())
    }

    fn jitter(&self) -> f64 {
        1.0
    }
}
