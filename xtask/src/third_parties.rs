//! Holds what researchers get against tools that we did not make: Frictionless and geopandas from `PyPI`, another age
//! from npm. The Python packages go into a folder of their own below cargo's target folder, once for each list of them.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Failure, Outcome, host, run};

/// Checks in Node (`.test.mjs`) and in Python (`test_….py`), which find the command line at `CG_CLI` and a study at
/// `CG_STUDY`.
const FOLDER: &str = "tests/research";
/// The Python packages that they need.
const REQUIREMENTS: &str = "tests/research/requirements.txt";

/// Gives a sentence where there is no Python to hold anything against.
pub(crate) fn check() -> Outcome<Option<String>> {
    let target = host::target()?;
    let study = target.join("research");
    run::aloud(
        run::program("cargo")
            .args(["run", "--quiet", "--package", "common-ground-core", "--example", "study", "--"])
            .arg(&study),
        "Writing a small study",
    )?;
    run::aloud(
        run::program("cargo").args(["build", "--quiet", "--package", "common-ground-cli"]),
        "Building the command line",
    )?;
    let tool = target.join("debug").join(["common-ground", std::env::consts::EXE_SUFFIX].concat());

    let files = host::files(Path::new(FOLDER))?.into_iter().filter(|file| file.ends_with(".test.mjs"));
    let files = files.map(|file| Path::new(FOLDER).join(file));
    let mut node = run::program("node");
    node.arg("--test").args(files).env("CG_CLI", &tool).env("CG_STUDY", &study);
    run::aloud(&mut node, "The checks in Node")?;

    let Some(python) = python(&target)? else {
        return Ok(Some("python3 is missing, so Frictionless and geopandas were not asked.".to_owned()));
    };
    let mut tests = Command::new(python);
    tests
        .args(["-m", "unittest", "discover", "--start-directory", FOLDER])
        .env("CG_CLI", &tool)
        .env("CG_STUDY", &study);
    run::aloud(&mut tests, "The checks in Python")?;
    Ok(None)
}

/// The Python with the packages of [`REQUIREMENTS`], installed now if they are not yet; `None` where there is no Python.
fn python(target: &Path) -> Outcome<Option<PathBuf>> {
    let Some(system) = ["python3", "python"].into_iter().find(|name| host::ask(name, &["--version"]).is_some()) else {
        return Ok(None);
    };
    let venv = target.join("research-python");
    let own = if cfg!(windows) { venv.join("Scripts").join("python.exe") } else { venv.join("bin").join("python") };
    let stamp = venv.join("common-ground");
    let wanted = host::sha256(&[host::read(REQUIREMENTS)?.as_bytes()]);
    if own.is_file() && stamp.is_file() && host::read(&stamp)? == wanted {
        return Ok(Some(own));
    }
    run::quietly(
        Command::new(system).args(["-m", "venv", "--clear"]).arg(&venv),
        "Making a folder for Python packages",
        "Python can't make a folder for its packages; on Debian: sudo apt-get install python3-venv.",
    )?;
    run::quietly(
        Command::new(&own).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS]),
        "Installing Python packages for the research checks",
        &format!("pip could not install the packages of {REQUIREMENTS}; see above."),
    )?;
    host::write(&stamp, wanted)?;
    if own.is_file() { Ok(Some(own)) } else { Err(Failure::new("Python made no folder for its packages.")) }
}
