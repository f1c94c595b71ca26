//! Node and the npm packages of package-lock.json.

use std::path::Path;

use crate::{Failure, Outcome, host, run};

/// The oldest Node that all packages of package.json run on.
const OLDEST: u32 = 20;
/// Remembers which package-lock.json was installed.
const STAMP: &str = "node_modules/.common-ground";

pub(crate) fn new_enough() -> Outcome {
    let advice = format!("install Node {OLDEST} or newer from https://nodejs.org or your system's packages");
    let Some(version) = host::ask("node", &["--version"]) else {
        return Err(Failure::new(format!("Node is not to be found: {advice}.")));
    };
    let major = version.trim_start_matches('v').split('.').next().and_then(|number| number.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST) {
        return Err(Failure::new(format!("Node {version} is too old: {advice}.")));
    }
    Ok(())
}

pub(crate) fn packages() -> Outcome {
    let hash = host::sha256(&[host::read("package-lock.json")?.as_bytes()]);
    if Path::new(STAMP).is_file() && host::read(STAMP)? == hash {
        return Ok(());
    }
    run::quietly(
        run::npm().args(["ci", "--no-audit", "--no-fund"]),
        "Installing npm packages",
        "npm could not install the packages; see above, or try: npm ci",
    )?;
    host::write(STAMP, hash)
}
