//! The tests across crates, in one program: what links the generator with the whole client is linked once.
//!
//! A test that needs a process of its own is a program beside this one.

mod call;
mod client;
mod dependencies;
mod dialects;
mod diff;
mod emit;
mod every_action;
mod every_path;
mod examples;
mod facts;
mod features;
mod layers;
mod mock;
mod models;
mod parity;
mod promises;
mod reading;
mod tower;
mod types;
