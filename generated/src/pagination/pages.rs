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
/// A page is requested when it is polled for, and not before; nothing is requested after the stream has ended or is
/// dropped. The stream has a [`position`](Self::position): the page that it requests next, as a page number or as an
/// offset. It stays readable after the end, so that another stream can start where one stopped.
///
/// | the response | the stream yields | and goes on |
/// | --- | --- | --- |
/// | a page | the page, or its items | at the next position |
/// | a page with the items of the page before that reports the position that was asked for | the page, or its items | at the next position |
/// | any other page with the items of the page before, for the first or second time in a row | nothing, and requests the next page at once: new items in front of the list move the others to a later page | at the next position |
/// | the same, for the third time in a row: the server does not know the position | an error | not at all |
/// | an error that may pass: no response, a body that broke off or took too long, status 408, 429 or 5xx | the error | at the same position |
/// | the same failure at the same position twice in a row, or any three | the error | not at all |
/// | any other status, or a call that cannot be sent | the error | not at all |
/// | a success that cannot be decoded | the error | behind that page if the page size is known, else not at all |
/// | the same, for the third time in a row | the error | not at all |
///
/// The page size is what a page that was read has shown: the size that it reports if it is full or the last of the list,
/// else the number of its items, for a server may give fewer than it reports or was asked for. Behind a first page that
/// cannot be decoded a list goes on by the size which that page reports, else by the one that was asked for; where the
/// next page is smaller, a list by offset goes back, so that no items are left out but those of the page.
///
/// After a page the stream ends, without another request, when
///
/// - the responses give the number of items of the whole list, and the items before the position are as many (in lists
///   by page, pages that were skipped as repeated do not count);
/// - or the page is empty;
/// - or, where one of these two numbers is not known, the page has fewer items than the page size that the response
///   itself gives: a server may return less than was asked for.
///
/// Where the server does not give the number of items, the stream goes on for as long as pages bring other items than
/// the page before, and through a thousand pages in a row with the same ones that report their position.
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
        match self.pager.read((self.page_info)(&page), &copy.body) {
            Step::Yield => Some(Ok(page)),
            Step::Skip => None,
            Step::Stuck => {
                let parameter = self.pager.parameter();
                let reason = format!("the same items for every `{parameter}`, page after page");
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
