//! Documents → IR: names, links, types, actions.

pub mod names;
pub mod types;
