//! Running a call: tries, pauses, and one deadline over all of them.
//!
//! Nothing here is generic: every action runs through the same compiled code.

mod decompress;
mod exchange;
mod read;
mod redirect;

use std::time::{Duration, Instant};

use crate::client::Client;
use crate::contract::Action;
use crate::error::Error;
use crate::request::{Kind, Parts};
use crate::response::Answer;
use crate::retry::{May, RetryPolicy};
use crate::trace;
use exchange::Try;
pub(crate) use exchange::{Received, body_of_error};

/// Sends a call and reads the whole answer.
pub(crate) async fn run(parts: Box<Parts>) -> Result<Answer, Error> {
    let mut parts = parts;
    let name = parts.template.is_some().then(|| parts.name());
    let sent = tries(&mut parts, Kind::Whole).await;
    let (received, attempts) = sent.map_err(|error| error.named(name.clone()))?;
    Ok(Answer {
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
pub(crate) async fn tries(parts: &mut Parts, kind: Kind) -> Result<(Received, u32), Error> {
    let client = parts.client.clone();
    let mut plan = Plan::new(&client, parts);
    match attempt_all(parts, kind, &mut plan).await {
        Ok(received) => {
            trace::done(received.status, plan.attempt);
            Ok((received, plan.attempt))
        }
        Err(error) => {
            trace::failed(&error, plan.attempt);
            let fields = client.shared().metadata.errors.as_ref();
            Err(error.with_fields(fields, &parts.secrets()).with_attempts(plan.attempt).of(parts.action))
        }
    }
}

async fn attempt_all(parts: &mut Parts, kind: Kind, plan: &mut Plan<'_>) -> Result<Received, Error> {
    let shared = plan.client.shared();
    let uri = parts.address().map_err(Error::refused)?;
    let mut last = None;
    loop {
        // A file may go away between two tries: then the error of the try before is what there is to say.
        let body = parts.payload.body().await.map_err(|error| last.take().unwrap_or(error))?;
        let token = parts.take_token();
        plan.attempt += 1;
        let attempt = Try { parts, uri: &uri, kind, token, limit: plan.try_limit() };
        let error = match attempt.exchange(body).await {
            Ok(received) => {
                if plan.attempt == 1 {
                    shared.budget.earn();
                }
                return Ok(received);
            }
            Err(error) => error,
        };
        match plan.next(&error) {
            Next::Again(time) => {
                trace::again(plan.attempt, &error, time);
                shared.clock.pause(time).await;
                last = Some(error);
            }
            Next::Stop => return Err(error),
            Next::OutOfBudget => return Err(error.with_spent_budget()),
        }
    }
}

/// How often and how long a call may go on.
struct Plan<'a> {
    client: &'a Client,
    policy: RetryPolicy,
    may: May,
    deadline: Option<Instant>,
    attempt_limit: Duration,
    attempt: u32,
}

impl<'a> Plan<'a> {
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
            may: may(parts.action, parts),
            deadline: shared.clock.now().checked_add(total),
            attempt_limit,
            attempt: 0,
        }
    }

    /// What is left of the deadline.
    fn left(&self) -> Duration {
        match self.deadline {
            Some(deadline) => deadline.saturating_duration_since(self.client.shared().clock.now()),
            None => Duration::MAX,
        }
    }

    /// The bound of the next try.
    fn try_limit(&self) -> Duration {
        self.attempt_limit.min(self.left())
    }

    /// What follows on a try that failed.
    fn next(&self, error: &Error) -> Next {
        let shared = self.client.shared();
        match self.policy.verdict(error, self.attempt, self.may, shared.clock.jitter()) {
            // A try after the deadline would fail anyway: better give back the error that is known.
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

/// What follows on a try that failed.
enum Next {
    /// Another one, after a pause.
    Again(Duration),
    /// Nothing: it was the last one.
    Stop,
    /// Nothing, though another try was due: the client has made too many.
    OutOfBudget,
}

fn may(action: &Action, parts: &Parts) -> May {
    match (parts.payload.repeatable(), action.repeatable()) {
        (false, _) => May::Never,
        (true, false) => May::Unseen,
        (true, true) => May::Always,
    }
}
