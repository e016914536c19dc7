//! A stream of the pages of a list.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::pager::{Pager, Step};
use super::{PageInfo, Paging};
use crate::error::Error;
use crate::request::Call;
use crate::response::{RawResponse, Work};

/// The pages of a list, as a [`Stream`].
///
/// A page is requested when it is polled for, and not before; nothing is requested after the stream is
/// dropped. An error is yielded once. One that may pass leaves the stream where it is, so that the next poll
/// tries the page again; the same failure twice in a row ends the stream, and so does an error that cannot
/// pass, such as status 401. A page that cannot be decoded is an error too, and the page behind it is next.
/// Every stream ends, and [`position`](Self::position) says where.
#[must_use = "a list requests nothing until it is read"]
pub struct PageStream<P> {
    pager: Pager,
    work: Option<Work>,
    decode: fn(RawResponse) -> Result<P, Error>,
    page_info: fn(&P) -> PageInfo,
}

impl<P> PageStream<P> {
    /// The pages of the list that a call gives.
    pub fn new(
        call: Call,
        paging: &'static Paging,
        decode: fn(RawResponse) -> Result<P, Error>,
        page_info: fn(&P) -> PageInfo,
    ) -> Self {
        Self { pager: Pager::new(call, paging), work: None, decode, page_info }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<P, Error>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    /// Where the stream is: the number of the page, or of the items before it, that comes next. After an error
    /// that may pass this is the page that failed.
    ///
    /// A new call with this position goes on from there.
    #[must_use]
    pub fn position(&self) -> u64 {
        self.pager.position(0)
    }

    /// The same while so many items of the last page are still to be yielded.
    pub(super) fn position_with(&self, left: usize) -> u64 {
        self.pager.position(left)
    }

    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        loop {
            if self.work.is_none() {
                self.work = self.pager.next();
            }
            let Some(work) = &mut self.work else { return Poll::Ready(None) };
            let response = ready!(work.as_mut().poll(cx));
            self.work = None;
            if let Some(page) = self.take(response) {
                return Poll::Ready(Some(page));
            }
        }
    }

    /// What a response yields; `None` for a page to be skipped.
    fn take(&mut self, response: Result<RawResponse, Error>) -> Option<Result<P, Error>> {
        let read = response.and_then(|response| {
            let copy = response.copy();
            Ok(((self.decode)(response)?, copy))
        });
        let (page, copy) = match read {
            Ok(read) => read,
            Err(error) => {
                self.pager.fail(&error);
                return Some(Err(error));
            }
        };
        match self.pager.read((self.page_info)(&page)) {
            Step::Yield => Some(Ok(page)),
            Step::Skip => None,
            Step::Stuck => {
                let parameter = self.pager.parameter();
                let reason = format!("the same items for every `{parameter}`, four pages in a row");
                Some(Err(copy.unreadable(reason)))
            }
        }
    }
}

impl<P> Stream for PageStream<P> {
    type Item = Result<P, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

impl<P> fmt::Debug for PageStream<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PageStream")
    }
}
