//! The command line of Common Ground: for researchers who receive files and for those who run a project. It reads the
//! same way as the widget, because both use the same core. What it finds goes to standard output, what keeps it from
//! working to standard error.

mod basemap;
mod beside;
mod check;
mod convert;
mod ending;
mod gazetteer;
mod intake;
mod keygen;
mod merge;
mod package;
mod places;
mod project_file;
mod redact;
mod seal;
mod shell;
mod spreadsheet;
mod tell;
pub mod trial;
mod validate;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

/// Work with what residents put on the map.
#[derive(Parser)]
#[command(name = "common-ground", version, max_term_width = 100, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Validate(validate::Arguments),
    Merge(merge::Arguments),
    Withdraw(merge::withdraw::Arguments),
    Check(check::Arguments),
    Redact(redact::Arguments),
    Places(places::Arguments),
    Convert(convert::Arguments),
    Gazetteer(gazetteer::Arguments),
    Basemap(basemap::Arguments),
    Package(package::Arguments),
    Keygen(keygen::Arguments),
    Completions(shell::Completions),
    Manual(shell::Manual),
}

/// Does what the command line asks for; gives the exit status.
pub fn run() -> ExitCode {
    match Arguments::parse().command {
        Command::Validate(arguments) => validate::run(&arguments),
        Command::Merge(arguments) => merge::run(&arguments),
        Command::Withdraw(arguments) => merge::withdraw::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Redact(arguments) => redact::run(&arguments),
        Command::Places(arguments) => places::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments),
        Command::Gazetteer(arguments) => gazetteer::run(&arguments),
        Command::Basemap(arguments) => basemap::run(&arguments),
        Command::Package(arguments) => package::run(&arguments),
        Command::Keygen(arguments) => keygen::run(&arguments),
        Command::Completions(arguments) => shell::completions(&arguments, Arguments::command()),
        Command::Manual(arguments) => shell::manual(&arguments, Arguments::command()),
    }
}
