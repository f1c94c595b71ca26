//! Chromium, its driver and fonts for every script, which the browser tests need.

use std::path::PathBuf;

use crate::setup::apt::{self, Apt};
use crate::{Failure, Outcome, host};

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
    let missing = "The browser tests need Chromium, chromedriver and the Noto fonts";
    if cfg!(target_os = "macos") {
        return Err(Failure::new(format!("{missing}: run brew install --cask chromium chromedriver")));
    }
    if !apt::is_here() {
        return Err(Failure::new(format!(
            "{missing}: install them, then set CG_CHROMIUM and CHROMEDRIVER to their paths."
        )));
    }
    Apt::ready(&PACKAGES, missing)?.install(&PACKAGES, "Installing Chromium, its driver and fonts")
}
