//! `common-ground completions` and `common-ground manual`: what a shell completes, and pages for `man`, made of the same
//! description of the commands that `--help` shows.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Command;
use clap_complete::Shell;

use crate::tell::{Failure, say};

/// Write what your shell needs to complete commands and options.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  common-ground completions bash > ~/.local/share/bash-completion/completions/common-ground
  common-ground completions zsh > ~/.zfunc/_common-ground
  common-ground completions fish > ~/.config/fish/completions/common-ground.fish
  common-ground completions powershell >> $PROFILE")]
pub(crate) struct Completions {
    /// For which shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Write a manual page for each command into a folder.
#[derive(clap::Args)]
#[command(after_help = "Exit status:
  0  the pages are written
  2  they could not be written

Examples:
  common-ground manual ~/.local/share/man/man1
  man common-ground-merge")]
pub(crate) struct Manual {
    /// Folder to write to; it is made if it isn't there
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
}

/// Writes the completions to standard output.
pub(crate) fn completions(arguments: &Completions, mut command: Command) -> ExitCode {
    clap_complete::generate(arguments.shell, &mut command, "common-ground", &mut io::stdout());
    ExitCode::SUCCESS
}

/// Writes `common-ground.1` and a page for each command.
pub(crate) fn manual(arguments: &Manual, command: Command) -> ExitCode {
    let folder = &arguments.folder;
    let written = std::fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command, folder));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(cause) => {
            say!("common-ground: {}", Failure::of_file("write", folder, &cause));
            ExitCode::from(2)
        }
    }
}
