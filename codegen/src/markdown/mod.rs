//! Markdown → [`Document`]: an outline of sections with blocks, every part with its place.
//!
//! Knows markdown, not our dialects. Text is flattened for reading: entities are decoded, links become
//! their text and are kept aside, code spans keep their backticks and emphasis its stars, for in these
//! documents a star is as often a wildcard as it is emphasis.
//!
//! In comes the text of a page, out goes the outline; no other module sees the events of the parser.
//!
//! The events of the parser are folded in loops, never by recursion: depth costs no stack.

mod document;
mod fold;
mod inline;
mod outline;
mod prepare;
mod table;
mod unterminated;

pub use document::{Block, Code, Document, Section, Unterminated};
pub use fold::link_targets;
pub use inline::{Link, Text};
pub use table::{Row, Table};
