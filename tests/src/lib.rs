//! What the tests share: a server on loopback, a clock that nobody waits for, and a sample resource
//! written by hand the way the generator writes them.
#![allow(clippy::missing_panics_doc)] // a helper that panics fails its test, which is its job

pub mod capture;
pub mod clock;
pub mod documented;
pub mod every;
pub mod facts;
pub mod fire;
pub mod fixtures;
pub mod model;
pub mod outline;
pub mod raw;
pub mod sample;
pub mod schemas;
pub mod segments;
pub mod server;
pub mod shown;
pub mod spec;
pub mod values;

use std::process::Command;

/// This program again, for one of its ignored tests alone, by its full name: a test that cannot share a process.
#[must_use]
pub fn again(test: &str) -> Command {
    let program = std::env::current_exe().unwrap_or_else(|error| panic!("{error}"));
    let mut command = Command::new(program);
    command.args(["--ignored", "--exact", test]);
    command
}
