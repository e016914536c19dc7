//! One try: a request, perhaps a few redirects, and an answer.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};

use super::{read, redirect};
use crate::client::Client;
use crate::clock::Alarm;
use crate::error::Error;
use crate::request::{Kind, Parts};
use crate::retry::retry_after;
use crate::transport::Body;

/// A successful answer: its bytes, or for a stream of events the body still to be read.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Bytes,
    pub(crate) body: Body,
}

/// Sends one request and takes the answer.
pub(super) async fn exchange(
    parts: &Parts,
    uri: &Uri,
    body: Body,
    kind: Kind,
    alarm: &mut Alarm,
    limit: Duration,
) -> Result<Received, Error> {
    let transport = &parts.client.shared().transport;
    let mut trail = None;
    let mut request = parts.request(uri, kind, body);
    loop {
        let response = alarm.guard(transport.send(request)).await;
        let response = response.ok_or_else(|| Error::timed_out(limit))?.map_err(Error::unreached)?;
        if !redirect::is_redirect(response.status()) {
            return take(&parts.client, response, kind, alarm, limit).await;
        }
        let trail = trail.get_or_insert_with(|| redirect::Trail::new(parts, uri, kind));
        request = trail.next(response)?;
    }
}

/// Reads the answer as far as its kind asks for.
async fn take(
    client: &Client,
    response: http::Response<Body>,
    kind: Kind,
    alarm: &mut Alarm,
    limit: Duration,
) -> Result<Received, Error> {
    let limits = &client.shared().limits;
    let (head, body) = response.into_parts();
    let (status, headers) = (head.status, head.headers);
    if status.is_success() && kind == Kind::Events {
        return Ok(Received { status, headers, bytes: Bytes::new(), body });
    }
    let cap = if status.is_success() { limits.body } else { limits.error_body };
    let read = alarm.guard(read::whole(&headers, body, cap)).await.unwrap_or(Err(read::Fault::Late(limit)));
    match read {
        Ok(bytes) if status.is_success() => Ok(Received { status, headers, bytes, body: Body::empty() }),
        Err(fault) if status.is_success() => Err(fault.into_error(status, headers)),
        // The status says enough: what could be read of the body is a bonus.
        Ok(bytes) => Err(refusal(client, status, headers, bytes)),
        Err(fault) => Err(refusal(client, status, headers, fault.into_bytes())),
    }
}

/// The error for an answer that says no.
fn refusal(client: &Client, status: StatusCode, headers: HeaderMap, bytes: Bytes) -> Error {
    let shared = client.shared();
    let wait = retry_after(&headers, shared.clock.date());
    let token = client.bare_token();
    Error::answered(status, headers, bytes)
        .with_fields(shared.about.errors.as_ref(), token.as_deref())
        .with_retry_after(wait)
}
