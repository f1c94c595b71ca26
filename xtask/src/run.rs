//! Running other programs: aloud (their output goes straight through) or quietly (shown only when they fail).

use std::ffi::OsStr;
use std::process::{Command, Stdio};

use crate::tell::{Heart, Work};
use crate::{Failure, Outcome, host};

/// How many of a failed program's last lines are shown.
const LAST_LINES: usize = 20;

/// A program that finds the project's own tools first.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.env("PATH", host::path());
    command
}

/// npm, which on Windows is a script.
pub(crate) fn npm() -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Runs with output passed through; `what` names it in the failure.
pub(crate) fn aloud(command: &mut Command, what: &str) -> Outcome {
    let heart = Heart::start(what);
    let status = command.status();
    drop(heart);
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::new(format!("{what} failed; see above."))),
        Err(cause) => Err(missing(command, &cause)),
    }
}

/// Runs behind a spinner; prints the last lines only when it fails. `otherwise` is the sentence that explains a failure.
pub(crate) fn quietly(command: &mut Command, what: &str, otherwise: &str) -> Outcome {
    let work = Work::start(what);
    match command.stdin(Stdio::null()).output() {
        Ok(output) if output.status.success() => {
            work.done();
            Ok(())
        }
        Ok(output) => {
            work.failed();
            let both = [output.stdout, output.stderr].concat();
            let text = String::from_utf8_lossy(&both);
            let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
            lines.iter().skip(lines.len().saturating_sub(LAST_LINES)).for_each(|line| eprintln!("    {line}"));
            Err(Failure::new(otherwise))
        }
        Err(cause) => {
            work.failed();
            Err(missing(command, &cause))
        }
    }
}

fn missing(command: &Command, cause: &std::io::Error) -> Failure {
    Failure::new(format!("{} could not be started: {cause}.", command.get_program().to_string_lossy()))
}
