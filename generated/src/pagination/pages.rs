//! A list page by page.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::pager::Pager;
use super::{Facts, Paging};
use crate::error::Error;
use crate::pending::Work;
use crate::request::Call;
use crate::response::Answer;

/// The pages of a list, as a [`Stream`].
///
/// A page is asked for when it is wanted, and not before; nothing is asked for after the stream is
/// dropped. An error is given once, and the stream goes on with the page that failed, so a loop that
/// should not ask again for ever must end itself at an error.
#[must_use = "a list asks for nothing until it is read"]
pub struct Pages<P> {
    pager: Pager,
    work: Option<Work>,
    decode: fn(Answer) -> Result<P, Error>,
    facts: fn(&P) -> Facts,
}

impl<P> Pages<P> {
    /// The pages of the list that a call gives.
    pub fn new(
        call: Call,
        paging: &'static Paging,
        decode: fn(Answer) -> Result<P, Error>,
        facts: fn(&P) -> Facts,
    ) -> Self {
        Self { pager: Pager::new(call, paging), work: None, decode, facts }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<P, Error>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<P, Error>>> {
        if self.work.is_none() {
            self.work = self.pager.next();
        }
        let Some(work) = &mut self.work else { return Poll::Ready(None) };
        let answer = ready!(work.as_mut().poll(cx));
        self.work = None;
        let page = answer.and_then(|answer| {
            let copy = answer.copy();
            let page = (self.decode)(answer)?;
            let facts = (self.facts)(&page);
            if self.pager.repeats(facts) {
                Err(copy.unreadable("the same page as before"))
            } else {
                Ok((page, facts))
            }
        });
        Poll::Ready(Some(match page {
            Ok((page, facts)) => {
                self.pager.advance(facts);
                Ok(page)
            }
            Err(error) => {
                self.pager.fail(&error);
                Err(error)
            }
        }))
    }
}

impl<P> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}
