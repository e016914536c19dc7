//! A subscription as a stream of values.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::decoder::Decoded;
use super::{RawEvent, Session};
use crate::error::Error;

/// The events of a subscription, as a [`Stream`].
///
/// When a connection breaks, ends or is silent for too long, the stream reconnects with the id of the last event, after
/// a pause that doubles until there are bytes again, and is never shorter than the server's `Retry-After`.
///
/// A new connection that fails is tried again as a call would be: after the failures that the
/// [`RetryPolicy`](crate::RetryPolicy) names, and as long as the
/// [retry budget](crate::ClientBuilder::retry_budget) lasts. The stream ends, with the error as its last item, after any
/// other failure (as with status 401 or 500), and after ten failed connections in a row, or as many as the policy has
/// attempts if these are more. With [`RetryPolicy::none`](crate::RetryPolicy::none) the first failure ends it; a
/// connection that the server accepted is no failure, so when it ends or falls silent the stream still reconnects.
///
/// An event that cannot be decoded, or is larger than
/// [`max_event_bytes`](crate::ClientBuilder::max_event_bytes), yields an error, and the stream continues behind it.
///
/// To resume after the end, subscribe again with [`last_event_id`](Self::last_event_id).
#[must_use = "events arrive only while they are polled for"]
pub struct EventStream<E> {
    state: State,
    last_id: Option<Arc<str>>,
    read: fn(RawEvent) -> Result<E, Error>,
}

enum State {
    Ready(Box<Session>),
    Waiting(Waiting),
    Ended,
}

/// Waiting gives the session back, so that nothing is borrowed.
type Waiting = Pin<Box<dyn Future<Output = (Box<Session>, Option<Result<Decoded, Error>>)> + Send>>;

impl<E> EventStream<E> {
    pub(super) fn new(session: Box<Session>, read: fn(RawEvent) -> Result<E, Error>) -> Self {
        let last_id = session.last_id().cloned();
        Self { state: State::Ready(session), last_id, read }
    }

    /// The id of the last event that was yielded, or of an earlier one if that had none; also after the end of
    /// the stream. `None` while there is no such id.
    ///
    /// Pass it to `last_event_id` of a new subscription to resume after that event.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.last_id.as_deref().filter(|id| !id.is_empty())
    }

    /// The next event; `None` after the end.
    pub async fn next(&mut self) -> Option<Result<E, Error>> {
        std::future::poll_fn(|cx| self.poll_event(cx)).await
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<E, Error>>> {
        let next = ready!(self.state.poll(cx, &mut self.last_id));
        Poll::Ready(next.map(|event| event.and_then(self.read)))
    }
}

impl State {
    /// The next event. The id to go on from is kept in step with what is yielded: bytes are decoded no further than
    /// that.
    fn poll(
        &mut self,
        cx: &mut Context<'_>,
        last_id: &mut Option<Arc<str>>,
    ) -> Poll<Option<Result<RawEvent, Error>>> {
        if let Self::Ready(session) = self
            && let Some(next) = session.ready()
        {
            *last_id = session.last_id().cloned();
            return Poll::Ready(Some(next.map(|event| session.raw(event))));
        }
        let mut waiting = match std::mem::replace(self, Self::Ended) {
            Self::Ended => return Poll::Ready(None),
            Self::Waiting(waiting) => waiting,
            Self::Ready(mut session) => Box::pin(async move {
                let next = session.wait().await;
                (session, next)
            }),
        };
        let Poll::Ready((session, next)) = waiting.as_mut().poll(cx) else {
            *self = Self::Waiting(waiting);
            return Poll::Pending;
        };
        *last_id = session.last_id().cloned();
        let Some(next) = next else { return Poll::Ready(None) };
        let event = next.map(|event| session.raw(event));
        *self = Self::Ready(session);
        Poll::Ready(Some(event))
    }
}

impl<E> Stream for EventStream<E> {
    type Item = Result<E, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_event(cx)
    }
}

impl<E> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventStream")
    }
}
