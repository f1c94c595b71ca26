//! Building the widget into dist/ with Trunk.

use std::path::PathBuf;
use std::process::Command;

use crate::{Outcome, basemap, host, run, setup};

/// Set-up, basemap and the release build; gives the folder of built files.
pub(crate) fn release() -> Outcome<PathBuf> {
    prepare()?;
    run::aloud(trunk("build").arg("--release"), "The release build")?;
    Ok(dist())
}

/// Everything a build needs.
pub(crate) fn prepare() -> Outcome {
    setup::for_building()?;
    basemap::make()
}

/// Trunk, found where set-up has put it.
pub(crate) fn trunk(verb: &str) -> Command {
    let own = host::tools().join("bin").join(["trunk", std::env::consts::EXE_SUFFIX].concat());
    let mut command = run::program(if own.is_file() { own } else { PathBuf::from("trunk") });
    command.arg(verb);
    command
}

pub(crate) fn dist() -> PathBuf {
    host::root().join("dist")
}
