//! `cargo run -p codegen`: reads the spec, writes the client.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use codegen::cli::{Cli, CommandOutput, Environment, run, watch};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let colours =
        io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let environment = Environment::find(colours);
    if cli.watch {
        let each = |output: &CommandOutput, status: &str| {
            print(output);
            let _ = writeln!(io::stderr(), "{status}");
        };
        watch(&cli, &environment, each);
    }
    let output = run(&cli, &environment);
    print(&output);
    ExitCode::from(output.status)
}

fn print(output: &CommandOutput) {
    // a reader that went away (`codegen ir | head`) is no failure of ours
    let _ = io::stdout().write_all(output.stdout.as_bytes());
    let _ = io::stderr().write_all(output.stderr.as_bytes());
}
