//! Spans for `tracing`: the action, the number of attempts and the outcome of each call.
//!
//! A span holds the action, the method and the template of the route; never an id, a query, a header, a
//! body or text of the server. Without the feature `tracing` nothing is recorded.

use std::time::Duration;

use crate::__private::Action;
use crate::error::Error;
use crate::response::Work;

/// The future inside its span. The template is that of an undocumented call.
#[cfg(feature = "tracing")]
pub(crate) fn call(action: &'static Action, template: Option<&str>, work: Work) -> Work {
    use tracing::Instrument as _;
    use tracing::field::Empty;

    let span = tracing::debug_span!(
        "api_call",
        action = action.name,
        method = action.method.as_str(),
        route = template.unwrap_or(action.path),
        status = Empty,
        attempts = Empty,
        error = Empty,
    );
    Box::pin(work.instrument(span))
}

/// The future as it is.
#[cfg(not(feature = "tracing"))]
pub(crate) fn call(_action: &'static Action, _template: Option<&str>, work: Work) -> Work {
    work
}

/// An attempt failed, and another one follows.
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn again(attempt: u32, error: &Error, pause: Duration) {
    #[cfg(feature = "tracing")]
    tracing::debug!(
        attempt,
        kind = ?error.kind(),
        status = error.status().map(|status| status.as_u16()),
        ?pause,
        "retrying"
    );
}

/// The call succeeded.
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn done(status: http::StatusCode, attempts: u32) {
    #[cfg(feature = "tracing")]
    tracing::Span::current().record("status", status.as_u16()).record("attempts", attempts);
}

/// The call failed.
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn failed(error: &Error, attempts: u32) {
    #[cfg(feature = "tracing")]
    {
        let span = tracing::Span::current();
        span.record("attempts", attempts).record("error", tracing::field::debug(error.kind()));
        if let Some(status) = error.status() {
            span.record("status", status.as_u16());
        }
    }
}
