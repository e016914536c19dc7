//! Which page comes next, and whether there is one: the rules of [`PageStream`](super::PageStream), for
//! every list.

use http::StatusCode;

use super::PageInfo;
use crate::error::{Error, ErrorKind};
use crate::request::{Call, Parts};
use crate::response::Work;

/// How many repeated pages in a row, failures at one page, or undecodable pages in a row end a list.
const PATIENCE: u32 = 3;

/// How an action is asked for a page.
#[derive(Debug)]
pub struct Paging {
    /// What the position counts.
    pub style: Style,
    /// The query parameter for the position.
    pub position: &'static str,
    /// The query parameter for the size of a page.
    pub size: &'static str,
}

/// What the position of a page counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Pages, from 0.
    Page,
    /// Items before it.
    Offset,
}

/// The place in a list.
pub(super) struct Pager {
    call: Box<Parts>,
    paging: &'static Paging,
    position: u64,
    /// Items before the next page, pages that repeat another one left out; `None` while that is unknown.
    seen: Option<u64>,
    /// The number of items of the whole list, as the last page gave it.
    total: Option<u64>,
    /// The size of a full page.
    size: Option<Size>,
    /// Identifies the items of the page before.
    last: Option<u64>,
    /// How many pages in a row repeat the one before.
    repeats: u32,
    /// How many pages in a row could not be decoded.
    undecodable: u32,
    /// The failures in a row at this position: the last one, and how many.
    failed: Option<(Failure, u32)>,
    done: bool,
}

/// The size of a full page.
#[derive(Clone, Copy)]
enum Size {
    /// What the caller asks for, which the server may cut.
    Requested(u64),
    /// What a response reported or held.
    Reported(u64),
}

/// What makes two failures the same.
type Failure = (ErrorKind, Option<StatusCode>, bool, bool);

/// What becomes of a page that was read.
pub(super) enum Step {
    /// It is yielded.
    Yield,
    /// It is skipped, and the next one requested.
    Skip,
    /// It repeats the page before once too often: the list ends with an error.
    Stuck,
}

impl Pager {
    pub(super) fn new(call: Call, paging: &'static Paging) -> Self {
        let mut call = call.into_parts();
        let start = call.query_number(paging.position);
        if start.is_none() && call.has_query(paging.position) {
            let reason = format!("`{}` must be a whole number to list from there", paging.position);
            call.fault.get_or_insert_with(|| reason.into());
        }
        let position = start.unwrap_or(0);
        let requested = call.query_number(paging.size);
        let seen = match paging.style {
            _ if position == 0 => Some(0),
            Style::Offset => Some(position),
            Style::Page => requested.map(|size| position.saturating_mul(size)),
        };
        Self {
            call,
            paging,
            position,
            seen,
            total: None,
            size: requested.map(Size::Requested),
            last: None,
            repeats: 0,
            undecodable: 0,
            failed: None,
            done: false,
        }
    }

    /// The call for the next page.
    pub(super) fn next(&mut self) -> Option<Work> {
        if self.done {
            return None;
        }
        let mut call = self.call.again();
        call.set_query_number(self.paging.position, self.position);
        let action = call.action;
        Some(crate::trace::call(action, None, Box::pin(crate::send::run(call))))
    }

    /// The position of the next page or, with items of a page still to be yielded, of those.
    pub(super) fn position(&self, left: usize) -> u64 {
        match self.paging.style {
            Style::Offset => self.position.saturating_sub(left as u64),
            Style::Page => self.position.saturating_sub(u64::from(left > 0)),
        }
    }

    /// The query parameter for the position.
    pub(super) fn parameter(&self) -> &'static str {
        self.paging.position
    }

    /// A page was read: the next one is due, unless this was the last.
    ///
    /// Whether it repeats the page before is a matter of its items only, for around them may stand a time or
    /// what was asked for.
    pub(super) fn read(&mut self, info: PageInfo) -> Step {
        (self.failed, self.undecodable) = (None, 0);
        let repeated = info.items > 0 && self.last == Some(info.fingerprint);
        self.repeats = if repeated { self.repeats + 1 } else { 0 };
        if self.repeats >= PATIENCE {
            self.done = true;
            return Step::Stuck;
        }
        let items = info.items as u64;
        if repeated {
            self.move_on(items);
            return Step::Skip;
        }
        let before = self.seen.or_else(|| info.size.map(|size| self.position.saturating_mul(size)));
        self.seen = before.map(|before| before.saturating_add(items));
        self.total = info.total;
        self.size = Some(Size::Reported(info.size.unwrap_or(items)));
        self.last = Some(info.fingerprint);
        self.done = match (info.total, self.seen) {
            _ if items == 0 => true,
            (Some(total), Some(seen)) => seen >= total,
            _ => info.size.is_some_and(|size| items < size),
        };
        self.move_on(items);
        Step::Yield
    }

    /// A page could not be read: it is due again, or the one behind it, or none.
    pub(super) fn fail(&mut self, error: &Error) {
        if error.kind() == ErrorKind::Decode && !error.is_retryable() {
            self.pass_over();
            return;
        }
        let failure = (error.kind(), error.status(), error.is_connect(), error.is_timeout());
        let (same, failures) = match self.failed.take() {
            Some((before, failures)) => (before == failure, failures + 1),
            None => (false, 1),
        };
        self.failed = Some((failure, failures));
        self.done = same || failures >= PATIENCE || !may_pass(error);
    }

    /// Leaves out a page that cannot be decoded. It counts as a full one.
    fn pass_over(&mut self) {
        self.failed = None;
        self.undecodable += 1;
        let size = match self.size {
            Some(Size::Reported(size)) => {
                self.seen = self.seen.map(|seen| seen.saturating_add(size));
                Some(size)
            }
            Some(Size::Requested(size)) => {
                self.seen = None; // the next page shows how many items a page really has
                Some(size)
            }
            None => None,
        };
        let all_seen = self.total.zip(self.seen).is_some_and(|(total, seen)| seen >= total);
        self.done = all_seen || self.undecodable >= PATIENCE || size.is_none();
        if let Some(size) = size {
            self.move_on(size);
        }
    }

    fn move_on(&mut self, items: u64) {
        self.position = match self.paging.style {
            Style::Page => self.position.saturating_add(1),
            Style::Offset => self.position.saturating_add(items),
        };
    }
}

/// Whether the same request may succeed later.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.is_server_error()
}
