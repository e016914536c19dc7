//! Documents → IR: names, links, types, actions.

pub mod types;
