//! The future of a call.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::error::Error;
use crate::response::Answer;

/// The future of a call up to the raw answer: the same boxed type for every action.
pub(crate) type Work = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// Decodes the raw answer.
pub(crate) type Decode<T> = fn(Answer) -> Result<T, Error>;

/// The future of a call. Dropping it cancels the call.
#[must_use = "a call does nothing until it is awaited"]
pub struct ResponseFuture<T> {
    work: Work,
    decode: Decode<T>,
}

impl<T> ResponseFuture<T> {
    pub(crate) fn new(work: Work, decode: Decode<T>) -> Self {
        Self { work, decode }
    }

    /// The future, and the function that decodes its result.
    #[cfg(feature = "blocking")]
    pub(crate) fn into_parts(self) -> (Work, Decode<T>) {
        (self.work, self.decode)
    }
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let pending = self.get_mut();
        pending.work.as_mut().poll(cx).map(|answer| answer.and_then(pending.decode))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}
