//! Running a call: attempts, pauses, and one deadline over all of them.
//!
//! Nothing here is generic: every action runs through the same compiled code.

mod decompress;
mod exchange;
mod read;
mod redirect;

use std::time::{Duration, Instant};

use crate::client::Client;
use crate::error::Error;
use crate::request::{Kind, Parts};
use crate::response::RawResponse;
use crate::retry::{Idempotency, RetryPolicy};
use crate::trace;
pub(crate) use decompress::is_encoded;
use exchange::Attempt;
pub(crate) use exchange::{Received, body_of_error};

/// Sends a call and reads the whole response.
pub(crate) async fn run(parts: Box<Parts>) -> Result<RawResponse, Error> {
    let mut parts = parts;
    let name = parts.template.is_some().then(|| parts.name());
    let sent = send_attempts(&mut parts, Kind::Whole).await;
    let (received, attempts) = sent.map_err(|error| error.named(name.clone()))?;
    Ok(RawResponse {
        name,
        action: parts.action,
        status: received.status,
        headers: received.headers,
        body: received.bytes,
        attempts,
        secrets: parts.secrets(),
        client: parts.client,
        session: None,
    })
}

/// Sends a call until it succeeds, or must not be sent again.
pub(crate) async fn send_attempts(parts: &mut Parts, kind: Kind) -> Result<(Received, u32), Error> {
    let client = parts.client.clone();
    let mut attempts = Attempts::new(&client, parts);
    match attempt_all(parts, kind, &mut attempts).await {
        Ok(received) => {
            trace::done(received.status, attempts.count);
            Ok((received, attempts.count))
        }
        Err(error) => {
            trace::failed(&error, attempts.count);
            let fields = client.shared().metadata.errors.as_ref();
            Err(error.with_fields(fields, &parts.secrets()).with_attempts(attempts.count).of(parts.action))
        }
    }
}

async fn attempt_all(parts: &mut Parts, kind: Kind, attempts: &mut Attempts<'_>) -> Result<Received, Error> {
    let shared = attempts.client.shared();
    let uri = parts.address().map_err(Error::invalid_request)?;
    let mut last = None;
    loop {
        // A file may be removed between two attempts: then the error of the previous attempt is returned.
        let body = parts.payload.body().await.map_err(|error| last.take().unwrap_or(error))?;
        let token = parts.take_token();
        attempts.count += 1;
        let attempt = Attempt { parts, uri: &uri, kind, token, limit: attempts.next_limit() };
        let error = match attempt.exchange(body).await {
            Ok(received) => {
                if attempts.count == 1 {
                    shared.budget.earn();
                }
                return Ok(received);
            }
            Err(error) => error,
        };
        match attempts.next(&error) {
            Next::Again(time) => {
                trace::again(attempts.count, &error, time);
                shared.clock.sleep(time).await;
                last = Some(error);
            }
            Next::Stop => return Err(error),
            Next::OutOfBudget => return Err(error.with_spent_budget()),
        }
    }
}

/// The attempts of a call, and what limits them.
struct Attempts<'a> {
    client: &'a Client,
    policy: RetryPolicy,
    idempotency: Idempotency,
    deadline: Option<Instant>,
    attempt_limit: Duration,
    count: u32,
}

impl<'a> Attempts<'a> {
    fn new(client: &'a Client, parts: &Parts) -> Self {
        let shared = client.shared();
        let total = parts.timeout.unwrap_or(shared.limits.total);
        let attempt_limit = match parts.timeout {
            Some(own) => own,
            None if parts.payload.takes_its_time() => total,
            None => shared.limits.attempt.min(total),
        };
        Self {
            client,
            policy: parts.retry.clone().unwrap_or_else(|| shared.retry.clone()),
            idempotency: idempotency(parts),
            deadline: shared.clock.now().checked_add(total),
            attempt_limit,
            count: 0,
        }
    }

    /// What is left of the deadline.
    fn left(&self) -> Duration {
        match self.deadline {
            Some(deadline) => deadline.saturating_duration_since(self.client.shared().clock.now()),
            None => Duration::MAX,
        }
    }

    /// The time limit of the next attempt.
    fn next_limit(&self) -> Duration {
        self.attempt_limit.min(self.left())
    }

    /// What follows a failed attempt.
    fn next(&self, error: &Error) -> Next {
        let shared = self.client.shared();
        match self.policy.retry_delay(error, self.count, self.idempotency, shared.clock.jitter()) {
            // An attempt after the deadline would fail anyway: better return the error that is known.
            Some(time) if time < self.left() => {
                if shared.budget.spend() {
                    Next::Again(time)
                } else {
                    Next::OutOfBudget
                }
            }
            _ => Next::Stop,
        }
    }
}

/// What follows a failed attempt.
enum Next {
    /// Another one, after a pause.
    Again(Duration),
    /// Nothing: the error is final.
    Stop,
    /// Nothing, because the retry budget is used up.
    OutOfBudget,
}

/// Whether a call can be sent again without doing harm.
pub(crate) fn idempotency(parts: &Parts) -> Idempotency {
    match (parts.payload.repeatable(), parts.action.repeatable()) {
        (false, _) => Idempotency::Unrepeatable,
        (true, false) => Idempotency::NonIdempotent,
        (true, true) => Idempotency::Idempotent,
    }
}
