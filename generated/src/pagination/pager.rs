//! Which page comes next, and whether there is one: the same code for every list.

use super::Facts;
use crate::error::{Error, ErrorKind};
use crate::pending::Work;
use crate::request::{Call, Parts};

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
    /// Items before the next page; `None` until the size of a page is known.
    seen: Option<u64>,
    /// What tells the items of the page before from others.
    last: Option<u64>,
    done: bool,
}

impl Pager {
    pub(super) fn new(call: Call, paging: &'static Paging) -> Self {
        let call = call.into_parts();
        let position = call.query_number(paging.position).unwrap_or(0);
        let seen = match paging.style {
            _ if position == 0 => Some(0),
            Style::Offset => Some(position),
            Style::Page => call.query_number(paging.size).map(|size| position.saturating_mul(size)),
        };
        Self { call, paging, position, seen, last: None, done: false }
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

    /// Whether the items are those of the page before: a server that does not know the parameter gives the
    /// same page for ever. Only the items count, for around them may stand a time or what was asked for.
    pub(super) fn repeats(&self, facts: Facts) -> bool {
        facts.items > 0 && self.last == Some(facts.print)
    }

    /// A page was read: the next one is due, unless this was the last.
    pub(super) fn advance(&mut self, facts: Facts) {
        let items = facts.items as u64;
        let before = self.seen.or_else(|| facts.size.map(|size| self.position.saturating_mul(size)));
        let seen = before.map(|before| before.saturating_add(items));
        self.done = match (facts.total, seen) {
            _ if items == 0 => true,
            (Some(total), Some(seen)) => seen >= total,
            _ => facts.size.is_some_and(|size| items < size),
        };
        self.seen = seen;
        self.last = Some(facts.print);
        self.position = match self.paging.style {
            Style::Page => self.position.saturating_add(1),
            Style::Offset => self.position.saturating_add(items),
        };
    }

    /// A page could not be read: it is asked for again, unless the call itself is at fault.
    pub(super) fn fail(&mut self, error: &Error) {
        self.done |= error.kind() == ErrorKind::Refused;
    }
}
