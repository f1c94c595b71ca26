//! Debian's packages, for the browsers that tests drive.

use std::path::Path;
use std::process::Command;

use crate::{Failure, Outcome, host, run};

/// Debian's package tool, with the right to install.
pub(crate) struct Apt {
    root: bool,
}

/// Whether the system is one of Debian's family.
pub(crate) fn is_here() -> bool {
    Path::new("/usr/bin/apt-get").is_file()
}

/// Whether the package lists, as last updated, have a package of this name to offer.
pub(crate) fn offers(package: &str) -> bool {
    host::ask("apt-cache", &["show", "--no-all-versions", package]).is_some()
}

impl Apt {
    /// Updates the package lists. `missing` says what the packages are needed for, without a full stop.
    pub(crate) fn ready(packages: &[&str], missing: &str) -> Outcome<Self> {
        let root = host::ask("id", &["-u"]).as_deref() == Some("0");
        let by_hand = by_hand(packages);
        if !root && host::ask("sudo", &["-n", "true"]).is_none() {
            return Err(Failure::new(format!(
                "{missing}, and installing them needs permission: run sudo sh -c '{by_hand}'"
            )));
        }
        let apt = Self { root };
        run::quietly(&mut apt.get(&["update", "-q"]), "Updating the system's package lists", &otherwise(packages))?;
        Ok(apt)
    }

    /// Installs packages; `what` is shown meanwhile.
    pub(crate) fn install(&self, packages: &[&str], what: &str) -> Outcome {
        let mut arguments = vec!["install", "-y", "-q", "--no-install-recommends"];
        arguments.extend(packages);
        run::quietly(&mut self.get(&arguments), what, &otherwise(packages))
    }

    fn get(&self, arguments: &[&str]) -> Command {
        let mut command = run::program(if self.root { "apt-get" } else { "sudo" });
        if !self.root {
            command.args(["-n", "apt-get"]);
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    }
}

fn by_hand(packages: &[&str]) -> String {
    ["apt-get update && apt-get install ", &packages.join(" ")].concat()
}

fn otherwise(packages: &[&str]) -> String {
    format!("The browser could not be installed; see above, or run as root: {}", by_hand(packages))
}
