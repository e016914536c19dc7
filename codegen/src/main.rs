//! `cargo run -p codegen`: reads the spec, writes the client.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use codegen::cli::{Cli, CommandOutput, Environment, Format, run, watch};

fn main() -> ExitCode {
    let cli = Cli::parse();
    let colours =
        io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let environment = Environment::find(colours);
    if cli.watch {
        let each = |output: &CommandOutput, status: &str| {
            print(output);
            if cli.format == Format::Text {
                let _ = writeln!(io::stderr(), "{status}");
            }
        };
        watch(&cli, &environment, each);
    }
    let output = run(&cli, &environment);
    ExitCode::from(print(&output))
}

fn print(output: &CommandOutput) -> u8 {
    output.write_to(&mut io::stdout(), &mut io::stderr())
}
