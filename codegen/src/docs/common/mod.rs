//! What both dialects share: the data that pages are read into, and the readers of cells, tables, sections and
//! prose.
//!
//! Outlines come in; what goes out still holds spans and the names of the documents. Which dialect it is,
//! nothing here asks: headings and columns are given by the caller.

pub(super) mod access;
pub(super) mod action;
pub(super) mod cells;
pub(super) mod names;
pub(super) mod page;
pub(super) mod parameters;
pub(super) mod prose;
pub(super) mod responses;
pub(super) mod sections;
pub(super) mod table;
pub(super) mod titles;

pub(in crate::docs) use sections::Context;
