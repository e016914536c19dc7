//! `cargo run -p codegen`: reads the spec, writes the client.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use codegen::cli::{Cli, Surroundings, run};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let colours =
        io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let outcome = run(&cli, &Surroundings::find(colours));
    // a reader that went away (`codegen ir | head`) is no failure of ours
    let _ = io::stdout().write_all(outcome.stdout.as_bytes());
    let _ = io::stderr().write_all(outcome.stderr.as_bytes());
    ExitCode::from(outcome.status)
}
