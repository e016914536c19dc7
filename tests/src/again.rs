//! For a test that cannot share a process.

use std::process::Command;

/// This program again, for one of its ignored tests alone, by its full name.
#[must_use]
pub fn again(test: &str) -> Command {
    let program = std::env::current_exe().unwrap_or_else(|error| panic!("{error}"));
    let mut command = Command::new(program);
    command.args(["--ignored", "--exact", test]);
    command
}
