//! Chromium, its driver and fonts for every script, which the browser tests need.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Failure, Outcome, host, run};

const PACKAGES: [&str; 3] = ["chromium", "chromium-driver", "fonts-noto-core"];

/// A browser to test with.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) driver: PathBuf,
}

/// Finds the browser, after installing it where that is possible.
pub(crate) fn ready() -> Outcome<Browser> {
    if let Some(browser) = found().filter(|_| fonts()) {
        return Ok(browser);
    }
    install()?;
    found().ok_or_else(|| {
        Failure::new("Chromium was installed but is not to be found: set CG_CHROMIUM and CHROMEDRIVER to their paths.")
    })
}

fn found() -> Option<Browser> {
    let given = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_file());
    let named = |names: &[&str]| names.iter().find_map(|name| host::find(name));
    let at = |places: &[&str]| places.iter().map(PathBuf::from).find(|path| path.is_file());
    let chromium = given("CG_CHROMIUM")
        .or_else(|| named(&["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]))
        .or_else(|| {
            at(&[
                "/Applications/Chromium.app/Contents/MacOS/Chromium",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                r"C:\Program Files\Google\Chrome\Application\chrome.exe",
                r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
            ])
        })?;
    let driver = given("CHROMEDRIVER")
        .or_else(|| named(&["chromedriver"]))
        .or_else(|| at(&["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"]))?;
    Some(Browser { chromium, driver })
}

/// Whether letters beyond Latin can be drawn. Only Linux comes without such fonts.
fn fonts() -> bool {
    !cfg!(target_os = "linux") || host::ask("fc-list", &[":lang=pa", "file"]).is_some_and(|list| !list.is_empty())
}

fn install() -> Outcome {
    let by_hand = ["apt-get update && apt-get install ", &PACKAGES.join(" ")].concat();
    let missing = "The browser tests need Chromium, chromedriver and the Noto fonts";
    if cfg!(target_os = "macos") {
        return Err(Failure::new(format!("{missing}: run brew install --cask chromium chromedriver")));
    }
    if !Path::new("/usr/bin/apt-get").is_file() {
        return Err(Failure::new(format!(
            "{missing}: install them, then set CG_CHROMIUM and CHROMEDRIVER to their paths."
        )));
    }
    let root = host::ask("id", &["-u"]).as_deref() == Some("0");
    if !root && host::ask("sudo", &["-n", "true"]).is_none() {
        return Err(Failure::new(format!(
            "{missing}, and installing them needs permission: run sudo sh -c '{by_hand}'"
        )));
    }
    let otherwise = format!("The browser could not be installed; see above, or run as root: {by_hand}");
    let apt = |arguments: &[&str]| {
        let mut command: Command = run::program(if root { "apt-get" } else { "sudo" });
        if !root {
            command.args(["-n", "apt-get"]);
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run::quietly(&mut apt(&["update", "-q"]), "Updating the system's package lists", &otherwise)?;
    let mut arguments = vec!["install", "-y", "-q", "--no-install-recommends"];
    arguments.extend(PACKAGES);
    run::quietly(&mut apt(&arguments), "Installing Chromium, its driver and fonts", &otherwise)
}
