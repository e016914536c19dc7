//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::environment::Environment;

/// Reads the markdown pages of a REST API and writes a Rust client for it.
#[derive(Debug, Parser)]
#[command(name = "codegen", version)]
pub struct Cli {
    /// What to do; without a command, the client is regenerated.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Write nothing; list every file that is stale, missing or no longer made.
    #[arg(long)]
    pub check: bool,
    /// Take every warning for an error.
    #[arg(long, global = true)]
    pub deny_warnings: bool,
    /// Folder of the spec [default: spec].
    #[arg(long, global = true, value_name = "DIR")]
    pub spec: Option<PathBuf>,
    /// Folder of the machine-written tree [default: generated/src/api].
    #[arg(long, global = true, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// How diagnostics are written.
    #[arg(long, global = true, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Run again on each change of the spec, until the process is ended.
    #[arg(long, global = true)]
    pub watch: bool,
}

/// What can be done beside regenerating.
#[derive(Debug, Clone, PartialEq, Eq, Subcommand)]
pub enum Command {
    /// Print what the spec says as one JSON object.
    Ir,
    /// Print the rows that `_routes.md` lacks, each with a guess by REST convention; all of it when there
    /// is none.
    Routes {
        /// Take the rows from the pages in this folder, which are of the dialect with `Method And Url`.
        #[arg(long, value_name = "DIR")]
        from: Option<PathBuf>,
    },
    /// Print every place that became a free-form value, with the reason.
    Untyped,
    /// Print what changed in the API, as markdown: since a revision, or from one folder to another.
    Diff(DiffArgs),
    /// Print what a diagnostic means, with a bad and a good example; without a name, list them all.
    Explain {
        /// Name of the diagnostic, as printed in brackets: `missing-route`.
        name: Option<String>,
    },
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq, Args)]
pub struct DiffArgs {
    /// Revision that the spec on disk is compared with [default: HEAD].
    #[arg(long, value_name = "REV", conflicts_with = "old")]
    pub base: Option<String>,
    /// The API as it was: a folder, of published pages too, or a revision of the spec. With the spec
    /// itself here the report is what the spec lacks of NEW: structure alone.
    #[arg(value_name = "OLD", requires = "new")]
    pub old: Option<PathBuf>,
    /// The API as it is now: a folder, of published pages too, or a revision of the spec.
    #[arg(value_name = "NEW")]
    pub new: Option<PathBuf>,
    /// Leave documentation out.
    #[arg(long)]
    pub no_docs: bool,
}

impl DiffArgs {
    /// The folders on disk that are read.
    pub(super) fn folders(&self, cli: &Cli, environment: &Environment) -> Vec<PathBuf> {
        let given = self.old.iter().chain(&self.new).map(|given| environment.here.join(given));
        let spec = environment.spec(cli.spec.as_deref()).0;
        given.filter(|folder| folder.is_dir()).chain([spec]).collect()
    }
}
