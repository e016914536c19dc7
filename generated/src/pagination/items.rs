//! A stream of the items of a list.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::{PageInfo, PageStream, Paging};
use crate::error::Error;
use crate::request::Call;
use crate::response::RawResponse;

/// The items of one page.
pub struct Batch<T> {
    items: Vec<T>,
    info: PageInfo,
}

impl<T> Batch<T> {
    /// The items of a page with this metadata.
    #[must_use]
    pub fn new(items: Vec<T>, info: PageInfo) -> Self {
        Self { items, info }
    }
}

/// The items of a list, over all its pages, as a [`Stream`].
///
/// Requests, errors and the end of the stream follow the rules of [`PageStream`].
#[must_use = "a list requests nothing until it is read"]
pub struct ItemStream<T> {
    pages: PageStream<Batch<T>>,
    items: vec::IntoIter<T>,
}

impl<T> ItemStream<T> {
    /// The items of the list that a call gives.
    pub fn new(
        call: Call,
        paging: &'static Paging,
        decode: fn(RawResponse) -> Result<Batch<T>, Error>,
    ) -> Self {
        Self {
            pages: PageStream::new(call, paging, decode, |batch| batch.info),
            items: Vec::new().into_iter(),
        }
    }

    /// The next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// Where the stream is: the number of the page that the next item stands on or, in lists by offset, the
    /// number of the items before it. After an error that may pass this is the page that failed.
    ///
    /// A new call with this position goes on from there; in lists by page the items of that page which were
    /// yielded already come again.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.pages.position_with(self.items.len())
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                None => return Poll::Ready(None),
                Some(Ok(batch)) => self.items = batch.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<T> Unpin for ItemStream<T> {} // items are moved, never pinned

impl<T> Stream for ItemStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<T> fmt::Debug for ItemStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ItemStream")
    }
}
