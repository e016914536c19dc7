//! Long lists: page by page, or item by item, each page requested only when it is polled for.
//!
//! # When a stream ends, when it yields an error, and where it goes on
//!
//! A stream has a *position*: the page that it requests next, as a page number or as an offset. Every poll
//! that needs a page requests the one at the position, once.
//!
//! | the response | the stream yields | and goes on |
//! | --- | --- | --- |
//! | a page | the page, or its items | at the next position |
//! | a page with the items of the page before, for the first or second time in a row | nothing: new items in front of the list move the others to a later page | at the next position |
//! | the same, for the third time in a row: the server does not know the position | an error | not at all |
//! | an error that may pass: no response, one that broke off, status 408, 429 or 5xx | the error | at the same position |
//! | the same failure at the same position twice in a row, or any three | the error | not at all |
//! | any other status, or a call that cannot be sent | the error | not at all |
//! | a success that cannot be decoded | the error | behind that page if the page size is known, else not at all |
//! | the same, for the third time in a row | the error | not at all |
//!
//! After a page the stream ends, without another request, when
//!
//! - the response gives the number of items of the whole list, and the items before the position are as many
//!   (pages that were skipped as repeated do not count);
//! - or the page is empty;
//! - or, without that number, the page has fewer items than the page size that the response itself gives: a server
//!   may return less than was asked for.
//!
//! So every stream ends: at each position it fails at most three times, at most three pages in a row bring
//! nothing, and all others bring items that are new. A stream that has ended requests nothing more. Its
//! position stays readable, so that another one can start where it stopped.

mod items;
mod page_info;
mod pager;
mod pages;

pub use items::{Batch, ItemStream};
pub use page_info::{Count, List, PageInfo, fingerprint};
pub use pager::{Paging, Style};
pub use pages::PageStream;
