//! The commands: what is read, what is run, what is printed, and the exit status.
//!
//! In comes the command line, out goes a [`CommandOutput`]: text for both outputs and the status. Nothing here knows
//! how a spec is read or a client written; only `main` prints.
//!
//! | status | means |
//! | --- | --- |
//! | 0 | fine |
//! | 1 | the tree is stale (`--check`), or callers break (`diff`) |
//! | 2 | the spec has errors, or the tree could not be written |

mod arguments;
mod diff;
mod environment;
mod ir;
mod manifest;
mod regenerate;
mod render;
mod routes;
mod run;
mod session;

pub use arguments::{Cli, Command, DiffArgs, Format};
pub use environment::Environment;
pub use render::{Style, render};
pub use run::{run, watch};
pub use session::CommandOutput;
