//! The retry policy: whether a call is retried, and when.

mod after;
mod budget;

use std::time::Duration;

pub(crate) use after::retry_after;
pub(crate) use budget::Budget;

use crate::error::Error;

/// When a failed call is retried, how often and after which pause.
///
/// A read (and a write that is documented as safe to repeat) is retried when the server could not be
/// reached or answered 408, 429, 502, 503 or 504. Anything else is retried only when the server
/// provably did not act: the connection was never made, or it answered 429. A call whose body can be
/// read only once is never retried.
///
/// The pauses back off exponentially with full jitter: each is random between zero and a bound that doubles with
/// every attempt. A `Retry-After` of the server is respected, up to [`max_retry_after`](Self::max_retry_after).
#[derive(Debug, Clone, PartialEq)]
pub struct RetryPolicy {
    attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts, pauses from 250 ms up to 8 s, a `Retry-After` of up to 60 s.
    fn default() -> Self {
        Self {
            attempts: 3,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// One attempt only.
    #[must_use]
    pub fn none() -> Self {
        Self { attempts: 1, ..Self::default() }
    }

    /// The number of attempts, including the first one.
    #[must_use]
    pub fn max_attempts(self, attempts: u32) -> Self {
        Self { attempts: attempts.max(1), ..self }
    }

    /// The upper bound of the first pause; it doubles with every attempt.
    #[must_use]
    pub fn base_delay(self, base_delay: Duration) -> Self {
        Self { base_delay, ..self }
    }

    /// The upper bound of every pause.
    #[must_use]
    pub fn max_delay(self, max_delay: Duration) -> Self {
        Self { max_delay, ..self }
    }

    /// The longest `Retry-After` to respect; a longer one is reduced to it.
    #[must_use]
    pub fn max_retry_after(self, max_retry_after: Duration) -> Self {
        Self { max_retry_after, ..self }
    }

    /// The pause after the given attempt (from 1), with jitter from 0 to 1.
    pub(crate) fn backoff(&self, attempt: u32, jitter: f64) -> Duration {
        let doubled =
            self.base_delay.saturating_mul(1_u32.checked_shl(attempt.saturating_sub(1)).unwrap_or(u32::MAX));
        share(doubled.min(self.max_delay), jitter.clamp(0.0, 1.0))
    }

    /// How long to wait before the next attempt; `None` when there is none.
    pub(crate) fn retry_delay(
        &self,
        error: &Error,
        attempt: u32,
        idempotency: Idempotency,
        jitter: f64,
    ) -> Option<Duration> {
        if attempt >= self.attempts || !idempotency.allows_retry(error) {
            return None;
        }
        Some(self.delay(attempt, jitter, error.retry_after()))
    }

    /// The pause after the given attempt (from 1), for calls and for streams that reconnect: the backoff
    /// with jitter, and at least the server's `Retry-After` as far as the policy allows.
    pub(crate) fn delay(&self, attempt: u32, jitter: f64, retry_after: Option<Duration>) -> Duration {
        self.backoff(attempt, jitter).max(retry_after.unwrap_or_default().min(self.max_retry_after))
    }
}

/// A fraction of a duration. `Duration::mul_f64` panics for the largest durations, and where a custom clock
/// returns NaN; both give the whole duration.
fn share(time: Duration, part: f64) -> Duration {
    Duration::try_from_secs_f64(time.as_secs_f64() * part).map_or(time, |part| part.min(time))
}

/// Whether a request can be sent again without doing harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// Its body can be read only once, so it is never sent again.
    Unrepeatable,
    /// Sent again only after a failure where the server provably did not act on it.
    NonIdempotent,
    /// Sent again after every transient failure.
    Idempotent,
}

impl Idempotency {
    fn allows_retry(self, error: &Error) -> bool {
        match self {
            Self::Unrepeatable => false,
            Self::NonIdempotent => error.is_connect() || error.is_rate_limited(),
            Self::Idempotent => error.is_retryable(),
        }
    }
}
