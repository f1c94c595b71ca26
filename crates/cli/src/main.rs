//! The command line of Common Ground: for researchers who receive files and for those who run a project. It reads the
//! same way as the widget, because both use the same core. What it finds goes to standard output, what keeps it from
//! working to standard error.

mod basemap;
mod gazetteer;
mod validate;
mod words;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

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
    Gazetteer(gazetteer::Arguments),
    Basemap(basemap::Arguments),
}

fn main() -> ExitCode {
    match Arguments::parse().command {
        Command::Validate(arguments) => validate::run(&arguments),
        Command::Gazetteer(arguments) => gazetteer::run(&arguments),
        Command::Basemap(arguments) => basemap::run(&arguments),
    }
}
