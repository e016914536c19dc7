//! Running a call: tries, pauses, and one deadline over all of them.
//!
//! Nothing here is generic: every action runs through the same compiled code.

mod decompress;
mod exchange;
mod read;
mod redirect;

use std::time::{Duration, Instant};

use crate::client::Client;
use crate::clock::Alarm;
use crate::contract::Action;
use crate::error::Error;
use crate::request::{Kind, Parts};
use crate::response::Answer;
use crate::retry::{May, RetryPolicy};
use crate::trace;
pub(crate) use exchange::Received;
use exchange::exchange;

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
        client: parts.client,
        session: None,
    })
}

/// Sends a call until it succeeds, or must not be sent again.
pub(crate) async fn tries(parts: &mut Parts, kind: Kind) -> Result<(Received, u32), Error> {
    let action = parts.action;
    let client = parts.client.clone();
    let uri = parts.address().map_err(|reason| Error::refused(reason).of(action))?;
    let mut plan = Plan::new(&client, parts);
    let mut last = None;
    loop {
        // A file may go away between two tries: then the error of the try before is what there is to say.
        let body = parts.payload.body().await;
        let body =
            body.map_err(|error| last.take().unwrap_or(error).with_attempts(plan.attempt).of(action))?;
        plan.attempt += 1;
        let limit = plan.try_limit();
        let mut alarm = Alarm::new(&*client.shared().clock, limit);
        let result = exchange(parts, &uri, body, kind, &mut alarm, limit).await;
        match result {
            Ok(received) => {
                if plan.attempt == 1 {
                    client.shared().budget.earn();
                }
                trace::done(received.status, plan.attempt);
                return Ok((received, plan.attempt));
            }
            Err(error) => {
                let Some(time) = plan.pause(&error) else {
                    trace::failed(&error, plan.attempt);
                    return Err(error.with_attempts(plan.attempt).of(action));
                };
                trace::again(plan.attempt, &error, time);
                client.shared().clock.pause(time).await;
                last = Some(error);
            }
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

    /// The pause before the next try; `None` when this was the last one.
    fn pause(&self, error: &Error) -> Option<Duration> {
        let shared = self.client.shared();
        let time = self.policy.verdict(error, self.attempt, self.may, shared.clock.jitter())?;
        // A try after the deadline would fail anyway: better give back the error that is known.
        (time < self.left() && shared.budget.spend()).then_some(time)
    }
}

fn may(action: &Action, parts: &Parts) -> May {
    match (parts.payload.repeatable(), action.repeatable()) {
        (false, _) => May::Never,
        (true, false) => May::Unseen,
        (true, true) => May::Always,
    }
}
