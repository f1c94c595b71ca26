//! `WebKitGTK` and Firefox ESR as the system packages them: the other engines that the main journeys run in. A system
//! that has no such packages goes without, and is told so.

use crate::setup::apt::{self, Apt};
use crate::{Outcome, host};

struct Engine {
    /// As tests call it.
    name: &'static str,
    title: &'static str,
    packages: &'static [&'static str],
    /// The variable that may name a program's path, and the program.
    programs: &'static [(&'static str, &'static str)],
}

const ENGINES: [Engine; 2] = [
    Engine {
        name: "webkit",
        title: "WebKitGTK",
        packages: &["webkit2gtk-driver", "xvfb"],
        programs: &[("CG_WEBKIT_DRIVER", "WebKitWebDriver"), ("CG_XVFB", "Xvfb")],
    },
    Engine {
        name: "firefox",
        title: "Firefox ESR",
        packages: &["firefox-esr"],
        programs: &[("CG_FIREFOX", "firefox-esr")],
    },
];

/// What there is to test with.
pub(crate) struct Engines {
    /// For `CG_ENGINES`; empty where there is none.
    pub(crate) names: String,
    /// One sentence for people about what this system has no packages of.
    pub(crate) without: Option<String>,
}

/// Finds the engines, after installing those that the system has packages of.
pub(crate) fn ready() -> Outcome<Engines> {
    let missing: Vec<&Engine> = ENGINES.iter().filter(|engine| !engine.found()).collect();
    if !missing.is_empty() && apt::is_here() {
        let packages: Vec<&str> = missing.iter().flat_map(|engine| engine.packages).copied().collect();
        let apt = Apt::ready(&packages, "The tests in other engines need WebKitGTK and Firefox ESR")?;
        for engine in missing.iter().filter(|engine| engine.packages.iter().all(|package| apt::offers(package))) {
            apt.install(engine.packages, &format!("Installing {}", engine.title))?;
        }
    }
    let (there, missing): (Vec<&Engine>, Vec<&Engine>) = ENGINES.iter().partition(|engine| engine.found());
    let without = (!missing.is_empty()).then(|| {
        let titles: Vec<&str> = missing.iter().map(|engine| engine.title).collect();
        let titles = titles.join(" and ");
        format!("This system has no packages of {titles}: nothing was tested there. See docs/decisions/0020-other-engines.md.")
    });
    let names: Vec<&str> = there.iter().map(|engine| engine.name).collect();
    Ok(Engines { names: names.join(","), without })
}

impl Engine {
    fn found(&self) -> bool {
        self.programs.iter().all(|(variable, program)| {
            std::env::var_os(variable).is_some_and(|path| std::path::Path::new(&path).is_file())
                || host::find(program).is_some()
        })
    }
}
