//! The command line. It is put together by hand: a derive would have to be compiled before anything of this crate.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{EnumValueParser, PossibleValue};
use clap::{Arg, ArgAction, ArgMatches, ValueEnum, value_parser};

use super::environment::Environment;

/// What is asked for.
#[derive(Debug)]
pub struct Cli {
    /// What to do; without a command, the client is regenerated.
    pub command: Option<Command>,
    /// Nothing is written, and every file that is stale, missing or no longer made is listed.
    pub check: bool,
    /// Every warning is an error.
    pub deny_warnings: bool,
    /// Folder of the spec.
    pub spec: Option<PathBuf>,
    /// Folder of the machine-written tree.
    pub out: Option<PathBuf>,
    /// How diagnostics are written.
    pub format: Format,
    /// Whether to run again on each change of the spec.
    pub watch: bool,
}

/// What can be done beside regenerating.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// The spec as one JSON object.
    Ir,
    /// The rows that `_routes.md` lacks.
    Routes {
        /// The folder of the pages that the rows are taken from.
        from: Option<PathBuf>,
    },
    /// Every place that became a free-form value.
    Untyped,
    /// What changed in the API.
    Diff(DiffArgs),
    /// What a diagnostic means.
    Explain {
        /// Name of the diagnostic; without it all are listed.
        name: Option<String>,
    },
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiffArgs {
    /// Revision that the spec on disk is compared with.
    pub base: Option<String>,
    /// The API as it was.
    pub old: Option<PathBuf>,
    /// The API as it is now.
    pub new: Option<PathBuf>,
    /// Documentation is left out.
    pub no_docs: bool,
}

impl Cli {
    /// Reads the arguments of the process. Prints help if it is asked for, or what is wrong, and ends the process.
    #[must_use]
    pub fn parse() -> Self {
        Self::of(&definition().get_matches())
    }

    /// Reads arguments, of which the first is the name of the program.
    ///
    /// # Errors
    ///
    /// When help is asked for, or something is wrong.
    pub fn try_parse_from<T: Into<OsString> + Clone>(
        arguments: impl IntoIterator<Item = T>,
    ) -> Result<Self, clap::Error> {
        definition().try_get_matches_from(arguments).map(|matches| Self::of(&matches))
    }

    fn of(matches: &ArgMatches) -> Self {
        Self {
            command: matches.subcommand().and_then(|(name, matches)| Command::of(name, matches)),
            check: matches.get_flag("check"),
            deny_warnings: matches.get_flag("deny-warnings"),
            spec: value(matches, "spec"),
            out: value(matches, "out"),
            format: value(matches, "format").unwrap_or(Format::Text),
            watch: matches.get_flag("watch"),
        }
    }
}

impl Command {
    fn of(name: &str, matches: &ArgMatches) -> Option<Self> {
        Some(match name {
            "ir" => Self::Ir,
            "routes" => Self::Routes { from: value(matches, "from") },
            "untyped" => Self::Untyped,
            "diff" => Self::Diff(DiffArgs {
                base: value(matches, "base"),
                old: value(matches, "old"),
                new: value(matches, "new"),
                no_docs: matches.get_flag("no-docs"),
            }),
            "explain" => Self::Explain { name: value(matches, "name") },
            _ => return None, // no such command is defined
        })
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Text, Self::Json]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Text => PossibleValue::new("text").help("For people"),
            Self::Json => PossibleValue::new("json").help("One JSON object a line"),
        })
    }
}

impl DiffArgs {
    /// The folders on disk that are read.
    pub(super) fn folders(&self, cli: &Cli, environment: &Environment) -> Vec<PathBuf> {
        let given = self.old.iter().chain(&self.new).map(|given| environment.here.join(given));
        let spec = environment.spec(cli.spec.as_deref()).0;
        given.filter(|folder| folder.is_dir()).chain([spec]).collect()
    }
}

fn definition() -> clap::Command {
    let format = option("format", "FORMAT", "How diagnostics are written")
        .value_parser(EnumValueParser::<Format>::new())
        .default_value("text");
    clap::Command::new("codegen")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Reads the markdown pages of a REST API and writes a Rust client for it")
        .subcommands([ir(), routes(), untyped(), diff(), explain()])
        .arg(flag("check", "Write nothing; list every file that is stale, missing or no longer made"))
        .arg(flag("deny-warnings", "Take every warning for an error").global(true))
        .arg(folder("spec", "Folder of the spec [default: spec]").global(true))
        .arg(folder("out", "Folder of the machine-written tree [default: generated/src/api]").global(true))
        .arg(format.global(true))
        .arg(flag("watch", "Run again on each change of the spec, until the process is ended").global(true))
}

fn ir() -> clap::Command {
    clap::Command::new("ir").about("Print what the spec says as one JSON object")
}

fn routes() -> clap::Command {
    let from = "Take the rows from the pages in this folder, which are of the dialect with `Method And Url`";
    clap::Command::new("routes")
        .about(
            "Print the rows that `_routes.md` lacks, each with a guess by REST convention; \
             all of it when there is none",
        )
        .arg(folder("from", from))
}

fn untyped() -> clap::Command {
    clap::Command::new("untyped").about("Print every place that became a free-form value, with the reason")
}

fn diff() -> clap::Command {
    let old = "The API as it was: a folder, of published pages too, or a revision of the spec. With the spec itself \
               here the report is what the spec lacks of NEW: structure alone";
    let new = "The API as it is now: a folder, of published pages too, or a revision of the spec";
    let path = |name, help| Arg::new(name).help(help).value_parser(value_parser!(PathBuf));
    let base = "Revision that the spec on disk is compared with [default: HEAD]";
    clap::Command::new("diff")
        .about("Print what changed in the API, as markdown: since a revision, or from one folder to another")
        .arg(option("base", "REV", base).conflicts_with("old"))
        .arg(path("old", old).value_name("OLD").requires("new"))
        .arg(path("new", new).value_name("NEW"))
        .arg(flag("no-docs", "Leave documentation out"))
}

fn explain() -> clap::Command {
    let name = "Name of the diagnostic, as printed in brackets: `missing-route`";
    clap::Command::new("explain")
        .about("Print what a diagnostic means, with a bad and a good example; without a name, list them all")
        .arg(Arg::new("name").value_name("NAME").help(name))
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).value_name(value)
}

fn folder(name: &'static str, help: &'static str) -> Arg {
    option(name, "DIR", help).value_parser(value_parser!(PathBuf))
}

fn value<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.get_one(name).cloned()
}
