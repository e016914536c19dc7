//! Making a call, and classifying how it ended.

use losant::models::{Device, DeviceId, DevicePatch, DevicePost, LastValueQuery};
use losant::{Client, Error, ErrorKind};

use crate::scenario::{End, Kind, Scenario};

/// How a call ended.
pub(crate) struct Ended {
    /// The way.
    pub(crate) end: End,
    /// How many attempts an error reports.
    pub(crate) attempts: Option<u32>,
    /// What was wrong, in words.
    pub(crate) words: String,
}

/// Makes the call of a scenario, with its number as an id.
pub(crate) async fn run(client: &Client, scenario: &Scenario) -> Ended {
    let id = format!("call-{}", scenario.id);
    // Each gives the id that is in its response, so that no call gets the response of another.
    let result = match scenario.kind {
        Kind::Get => {
            let sent = client.device().get("app", &*id).send();
            sent.await.map(id_of)
        }
        Kind::SafePost => {
            let sent = client.data().last_value_query(&*id, LastValueQuery::default()).send();
            sent.await.map(|data| data.into_keys().next())
        }
        Kind::UnsafeGet => client
            .application()
            .archive_data(&*id, losant::EpochMillis::new(1_582_156_800_000))
            .send()
            .await
            .map(|job| job.job_id),
        Kind::Post => {
            let sent = client.devices().post(&*id, DevicePost::new("name")).send();
            sent.await.map(id_of)
        }
        Kind::Patch => {
            let sent = client.device().patch("app", &*id, DevicePatch::default()).send();
            sent.await.map(id_of)
        }
        Kind::Delete => {
            let sent = client.device().delete("app", &*id).send();
            sent.await.map(|done| done.success.and_then(|done| done.then(|| id.clone())))
        }
    };
    match result {
        Ok(response) if response.as_deref() == Some(&*id) => {
            Ended { end: End::Value, attempts: None, words: String::new() }
        }
        Ok(response) => {
            Ended { end: End::Wrong, attempts: None, words: format!("the response {response:?}") }
        }
        Err(error) => {
            Ended { end: end(&error), attempts: Some(error.attempts()), words: format!("{error:?}") }
        }
    }
}

/// What sort of failure this is, with all that the error says of itself.
fn end(error: &Error) -> End {
    let (connect, timeout) = (error.is_connect(), error.is_timeout());
    match (error.kind(), error.status().map(|status| status.as_u16())) {
        (ErrorKind::Transport, None) if connect && !timeout => End::Unconnected,
        (ErrorKind::Transport, None) if timeout && !connect => End::TimedOut,
        (ErrorKind::Transport, None) if !timeout && !connect => End::Broken,
        (ErrorKind::Status, Some(404)) if error.is_not_found() => End::Status(404),
        (ErrorKind::Status, Some(429)) if error.is_rate_limited() => End::Status(429),
        (ErrorKind::Status, Some(503)) if error.is_retryable() => End::Status(503),
        (ErrorKind::Decode, Some(200)) if error.body().starts_with(b"<html") => End::Unreadable,
        (ErrorKind::Decode, Some(200)) if !timeout => End::HalfRead,
        _ => End::Wrong,
    }
}

fn id_of(device: Device) -> Option<String> {
    device.device_id.map(DeviceId::into_string)
}
