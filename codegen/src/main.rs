//! `cargo run -p codegen`: reads the spec, writes the client.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use codegen::cli::{Cli, Outcome, Surroundings, run, watch};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let colours =
        io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let around = Surroundings::find(colours);
    if cli.watch {
        let each = |outcome: &Outcome, status: &str| {
            print(outcome);
            let _ = writeln!(io::stderr(), "{status}");
        };
        watch(&cli, &around, each);
    }
    let outcome = run(&cli, &around);
    print(&outcome);
    ExitCode::from(outcome.status)
}

fn print(outcome: &Outcome) {
    // a reader that went away (`codegen ir | head`) is no failure of ours
    let _ = io::stdout().write_all(outcome.stdout.as_bytes());
    let _ = io::stderr().write_all(outcome.stderr.as_bytes());
}
