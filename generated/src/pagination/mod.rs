//! Long lists: page by page, or item by item, each page asked for only when it is wanted.

mod facts;
mod items;
mod pager;
mod pages;

pub use facts::{Count, Facts, List, print};
pub use items::{Batch, Items};
pub use pager::{Paging, Style};
pub use pages::Pages;
