//! Which page comes next, and whether there is one: the rules of [`PageStream`](super::PageStream), for
//! every list.

use http::StatusCode;

use super::PageInfo;
use super::reported::Reported;
use crate::error::{Error, ErrorKind};
use crate::request::{Call, Parts};
use crate::response::Work;

/// How many repeated pages in a row, failures at one page, or undecodable pages in a row end a list.
const PATIENCE: u32 = 3;

/// How many pages in a row may have the same items, each at the position that its response reports, in a list whose
/// end is not known.
const MOST_EQUAL: u32 = 1000;

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
    /// In lists by page: items before the next one, pages that repeat another one left out; `None` while that is
    /// unknown.
    counted: Option<u64>,
    /// The number of items of the whole list, as the last page gave it.
    total: Option<u64>,
    /// How many items of the list were left after the last page that was yielded.
    left: Option<u64>,
    /// The size of a full page.
    size: Option<Size>,
    /// Where the pages start that could not be decoded and were left out by a size that no page had shown.
    assumed: Option<u64>,
    /// Identifies the items of the page before.
    last: Option<u64>,
    /// How many pages in a row have the items of the one before.
    equal: u32,
    /// How many of them repeat it.
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
    /// What a page that was read has shown.
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
        Self {
            call,
            paging,
            position,
            counted: (position == 0).then_some(0),
            total: None,
            left: None,
            size: requested.map(Size::Requested),
            assumed: None,
            last: None,
            equal: 0,
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

    /// A page was read, from this body: the next one is due, unless this was the last.
    ///
    /// Whether it repeats the page before is a matter of its items only, for around them may stand a time or
    /// what was asked for.
    pub(super) fn read(&mut self, info: PageInfo, body: &[u8]) -> Step {
        (self.failed, self.undecodable) = (None, 0);
        let items = info.items as u64;
        let size = self.full_size(&info);
        if let Some(start) = self.assumed.take()
            && self.goes_back(start, size)
        {
            return Step::Skip;
        }
        let seen = self.before(size).saturating_add(items);
        let left = info.total.map(|total| total.saturating_sub(seen));
        if items > 0 && self.last == Some(info.fingerprint) {
            self.equal += 1;
            self.repeats = if self.is_itself(left, body) { 0 } else { self.repeats + 1 };
        } else {
            (self.equal, self.repeats) = (0, 0);
        }
        if self.repeats >= PATIENCE {
            self.done = true;
            return Step::Stuck;
        }
        self.move_on(items);
        if self.repeats > 0 {
            return Step::Skip;
        }
        self.counted = Some(seen);
        (self.total, self.left) = (info.total, left);
        self.size = Some(Size::Reported(size));
        self.last = Some(info.fingerprint);
        self.done =
            items == 0 || left.map_or_else(|| info.size.is_some_and(|size| items < size), |left| left == 0);
        Step::Yield
    }

    /// The size of a full page, when this is one of its list. A server may give fewer items than it reports or than
    /// were asked for, so only the last page may be smaller than that: where it is known to be the last.
    fn full_size(&self, info: &PageInfo) -> u64 {
        let items = info.items as u64;
        let size = info.size.or_else(|| self.size.map(Size::get));
        let last = |size| match info.total {
            // By page, what is before this one depends on the size, and nobody has confirmed the one asked for.
            Some(_) if info.size.is_none() && self.paging.style == Style::Page => false,
            Some(total) => self.before(size).saturating_add(items) == total,
            None => info.size.is_some() && items < size,
        };
        size.filter(|&size| size > 0 && (items == 0 || items == size || last(size))).unwrap_or(items)
    }

    /// The items before the page at the position, where a full one has so many.
    fn before(&self, size: u64) -> u64 {
        match self.paging.style {
            Style::Offset => self.position,
            Style::Page => self.counted.unwrap_or_else(|| self.position.saturating_mul(size)),
        }
    }

    /// After pages that were left out by an assumed size the list goes on behind the first of them, if a page turns
    /// out to be smaller than assumed: whether it does.
    fn goes_back(&mut self, start: u64, size: u64) -> bool {
        let behind = start.saturating_add(size);
        if self.paging.style == Style::Page || behind == start || behind >= self.position {
            return false;
        }
        self.size = Some(Size::Reported(size));
        self.position = behind;
        true
    }

    /// Whether a page with the items of the page before is one of its own: the response reports the position that was
    /// asked for, so the server knows it. It may only claim to, so that the list must come nearer to its end.
    fn is_itself(&self, left: Option<u64>, body: &[u8]) -> bool {
        let nearer = match (left, self.left) {
            (Some(left), Some(before)) => left < before,
            _ => self.equal < MOST_EQUAL,
        };
        nearer && Reported::read(body, self.paging).position == Some(self.position)
    }

    /// A page could not be read: it is due again, or the one behind it, or none.
    pub(super) fn fail(&mut self, error: &Error) {
        if error.kind() == ErrorKind::Decode && !error.is_retryable() {
            self.pass_over(error.body());
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

    /// Leaves out a page that cannot be decoded. It counts as a full one, of the size that an earlier page has shown
    /// or, as long as none has, that its own body reports or that was asked for.
    fn pass_over(&mut self, body: &[u8]) {
        self.failed = None;
        self.undecodable += 1;
        let size = match self.size {
            Some(Size::Reported(size)) => Some(size),
            requested => {
                self.assumed = self.assumed.or(Some(self.position));
                let own = Reported::read(body, self.paging).size.filter(|&size| size > 0);
                own.or(requested.map(Size::get))
            }
        };
        // Without a size that a page has shown, the next page tells how many items are before it.
        self.counted =
            self.counted.zip(size).filter(|_| self.assumed.is_none()).map(|(a, b)| a.saturating_add(b));
        if let Some(size) = size {
            self.move_on(size);
        }
        let seen = if self.paging.style == Style::Offset { Some(self.position) } else { self.counted };
        let all_seen = self.total.zip(seen).is_some_and(|(total, seen)| seen >= total);
        self.done = all_seen || self.undecodable >= PATIENCE || size.is_none();
    }

    fn move_on(&mut self, items: u64) {
        self.position = match self.paging.style {
            Style::Page => self.position.saturating_add(1),
            Style::Offset => self.position.saturating_add(items),
        };
    }
}

impl Size {
    fn get(self) -> u64 {
        match self {
            Self::Requested(size) | Self::Reported(size) => size,
        }
    }
}

/// Whether the same request may succeed later.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.is_server_error()
}
