//! Long lists: page by page, or item by item, each page requested only when it is polled for. When a stream ends, when it
//! yields an error and where it goes on stands in the documentation of [`PageStream`].

mod items;
mod page_info;
mod pager;
mod pages;
mod reported;

pub use items::{Batch, ItemStream};
pub use page_info::{Count, List, PageInfo, fingerprint};
pub use pager::{Paging, Style};
pub use pages::PageStream;
