//! From pages to a client: `source → markdown → docs → lower → ir → emit → output`.

pub mod diagnostic;
pub mod docs;
pub mod emit;
pub mod ir;
pub mod json;
pub mod lower;
pub mod markdown;
pub mod output;
pub mod source;
