//! The retry policy: whether a call is retried, and when; and the retry budget of a client, so that retries do not
//! overload a failing server.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

use crate::error::Error;

/// How many connections of a stream of events in a row may fail, if the policy has no more attempts than that.
const MOST_CONNECTIONS: u32 = 10;

/// When a failed call is retried, how often and after which pause.
///
/// A read (and a write that is documented as safe to repeat) is retried when the server could not be
/// reached or answered 408, 429, 502, 503 or 504. Anything else is retried only when the server
/// provably did not act: the connection was never made, or it answered 429. A call whose body can be
/// read only once is never retried.
///
/// A stream of events that reconnects follows the same rules, with pauses of its own; see
/// [`EventStream`](crate::EventStream).
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
    /// One attempt only. A stream of events ends with the first new connection that fails.
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

    /// How many connections in a row may fail before a stream of events ends with the last failure. It is meant to run
    /// for long, so it is more patient than a call, unless nothing is to be tried again.
    pub(crate) fn max_connections(&self) -> u32 {
        if self.attempts > 1 { self.attempts.max(MOST_CONNECTIONS) } else { 1 }
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
    /// Whether it is sent again after this failure.
    pub(crate) fn allows_retry(self, error: &Error) -> bool {
        match self {
            Self::Unrepeatable => false,
            Self::NonIdempotent => error.is_connect() || error.is_rate_limited(),
            Self::Idempotent => error.is_retryable(),
        }
    }
}

/// Tenths of a retry: a success earns one, a retry costs ten.
const COST: u32 = 10;

/// How many retries a client has left.
///
/// Every call that succeeds at once earns a tenth of a retry. When most calls fail, the budget runs out,
/// and from then on at most one call in ten is repeated.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    pub(crate) fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(COST);
        Self { left: AtomicU32::new(most), most }
    }

    /// A call succeeded at once.
    pub(crate) fn earn(&self) {
        // The budget is usually full, and then there is nothing to write.
        if self.left.load(Ordering::Relaxed) < self.most {
            let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                Some(left.saturating_add(1).min(self.most))
            });
        }
    }

    /// Takes one retry, if there is one.
    pub(crate) fn spend(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(COST)).is_ok()
    }
}

/// How long the server asks to wait: seconds, or the time until a date. Anything else is ignored.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return value.parse().ok().map(Duration::from_secs);
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t3_seconds_dates_and_nonsense() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (value, expected) in [
            ("0", Some(0)),
            ("7", Some(7)),
            (" 7 ", Some(7)),
            ("Sun, 06 Nov 1994 08:49:57 GMT", Some(20)),
            ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
            ("-1", None),
            ("1.5", None),
            ("+3", None),
            ("soon", None),
            ("", None),
            ("99999999999999999999999", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::RETRY_AFTER, value.parse().unwrap());
            assert_eq!(retry_after(&headers, now), expected.map(Duration::from_secs), "{value:?}");
        }
    }
}
