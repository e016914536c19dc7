//! A subscription as a stream of values.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::decoder::Decoded;
use super::{RawEvent, Session};
use crate::error::Error;

/// The events of a subscription, as a [`Stream`].
///
/// When the connection breaks, ends or is silent for too long, the stream reconnects with the id of the last event,
/// after a pause that doubles with every failure and is never shorter than the server's `Retry-After`. The stream ends,
/// with the error as its last item, when the server rejects the new connection (as with status 401), or after ten
/// failed connections in a row. An event that cannot be decoded yields an error, and the stream continues.
///
/// To resume after the end, subscribe again with [`last_event_id`](Self::last_event_id).
#[must_use = "events arrive only while they are polled for"]
pub struct EventStream<E> {
    state: State,
    last_id: Option<String>,
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
        let last_id = session.last_id().map(str::to_owned);
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
    /// The next event. The id to go on from is kept in step with what is yielded, not with what was read.
    fn poll(
        &mut self,
        cx: &mut Context<'_>,
        last_id: &mut Option<String>,
    ) -> Poll<Option<Result<RawEvent, Error>>> {
        if let Self::Ready(session) = self
            && let Some(event) = session.ready()
        {
            last_id.clone_from(&event.id);
            return Poll::Ready(Some(Ok(session.raw(event))));
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
        *last_id = match &next {
            Some(Ok(event)) => event.id.clone(),
            _ => session.last_id().map(str::to_owned),
        };
        let event = match next {
            None => return Poll::Ready(None),
            Some(Ok(event)) => Ok(session.raw(event)),
            Some(Err(error)) => Err(error),
        };
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
