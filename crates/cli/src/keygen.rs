//! `common-ground keygen`: makes the key with which the research team reads encrypted packages.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::beside::in_a_folder;
use crate::tell::{Failure, say};
use age::secrecy::ExposeSecret;
use common_ground_core::Timestamp;

/// Make a key for encrypted packages.
///
/// The private half goes into a file that only you can read; the public half is printed. Put the public half into the
/// project file under team_key: everything that is packed for the research team is then encrypted for it. Whoever has
/// the file can read the packages, and without it nobody can. Keep a copy of it in a safe place. The file is the same as
/// age-keygen makes.
#[allow(clippy::doc_markdown)] // shown on the terminal as it is
#[derive(clap::Args)]
#[command(after_help = "Exit status:
  0  done
  2  the file is there already or could not be written

Examples:
  common-ground keygen --output team-key.txt
  common-ground package tablet.zip --project project.json --for team --output study.zip
  common-ground package study.zip.age --identity team-key.txt --for public --output public.zip")]
pub(crate) struct Arguments {
    /// Where the private half goes; a file that is there already is never overwritten
    #[arg(long, short, value_name = "FILE")]
    output: PathBuf,
}

/// Makes the key.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let made =
        in_a_folder(&arguments.output).and_then(|()| make(arguments).map_err(|cause| failure(arguments, &cause)));
    match made {
        Ok(recipient) => {
            println!("{recipient}");
            say!("common-ground: the private half is in {}; keep it safe", arguments.output.display());
            ExitCode::SUCCESS
        }
        Err(failure) => {
            say!("common-ground: {failure}");
            ExitCode::from(2)
        }
    }
}

fn failure(arguments: &Arguments, cause: &io::Error) -> Failure {
    let place = arguments.output.display();
    match cause.kind() {
        io::ErrorKind::AlreadyExists => {
            Failure::new(format!("{place} is there already, and a key is never written over. Name another file."))
        }
        _ => Failure::of_file("write", &arguments.output, cause),
    }
}

fn make(arguments: &Arguments) -> io::Result<String> {
    let key = age::x25519::Identity::generate();
    let recipient = key.to_public().to_string();
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let now = Timestamp::from_unix_seconds(since.as_secs());
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&arguments.output)?;
    let secret = key.to_string();
    writeln!(file, "# created: {now}\n# public key: {recipient}\n{}", secret.expose_secret())?;
    file.sync_all()?;
    Ok(recipient)
}
