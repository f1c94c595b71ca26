//! `cargo xtask test`: every check there is, the quick ones first, stopping at the first that fails.
//! `cargo xtask bench`: the measurements behind docs/performance.md.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::setup::browser::{self, Browser};
use crate::setup::engines;
use crate::{Failure, Outcome, build, host, run, setup, sizes, tell, third_parties};

enum Check {
    Whole(fn() -> Outcome),
    /// Gives a sentence about what had to be left out on this system.
    Partly(fn() -> Outcome<Option<String>>),
}
use Check::{Partly, Whole};

/// Name and check, in the order in which they run.
const CHECKS: [(&str, Check); 12] = [
    ("format", Whole(format)),
    ("lints, native", Whole(lints_native)),
    ("lints, browser", Whole(lints_browser)),
    ("core has no browser in it", Whole(core_alone)),
    ("tests, native", Whole(tests_native)),
    ("research: other people's tools read what we write", Partly(third_parties::check)),
    ("types of map engine and service worker", Whole(types)),
    ("release build", Whole(release)),
    ("size budget", Whole(budget)),
    ("store contract, photos and voice in Chromium", Whole(in_chromium)),
    ("journeys in Chromium", Whole(journeys)),
    ("store contract and journeys in WebKitGTK and Firefox", Partly(other_engines)),
];

/// Runs the checks whose name contains `word`, in any case of letters.
pub(crate) fn test(word: &str) -> Outcome {
    let word = word.to_lowercase();
    let chosen: Vec<_> = CHECKS.iter().filter(|(name, _)| name.to_lowercase().contains(&word)).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = CHECKS.iter().map(|(name, _)| *name).collect();
        return Err(Failure::new(format!("No check is called “{word}”. There are: {}.", names.join("; "))));
    }
    setup::for_building()?;
    let mut table = Vec::new();
    let mut outcome = Ok(());
    for (i, (name, check)) in chosen.iter().enumerate() {
        tell::line(&format!("\n── {} of {}: {name}", i + 1, chosen.len()));
        let since = Instant::now();
        let result = match check {
            Whole(check) => check().map(|()| None),
            Partly(check) => check(),
        };
        let verdict = match &result {
            Ok(None) => "ok".to_owned(),
            Ok(Some(left_out)) => format!("NOT ALL OF IT. {left_out}"),
            Err(_) => "FAILED".to_owned(),
        };
        table.push((verdict, since.elapsed().as_secs_f64(), name));
        if let Err(Failure(sentence)) = result {
            outcome = Err(Failure::new(format!("{name}: {sentence}")));
            break;
        }
    }
    tell::line("\n seconds");
    for (result, seconds, name) in &table {
        tell::line(&format!("{seconds:>8.1}  {name}: {result}"));
    }
    for (name, _) in chosen.iter().skip(table.len()) {
        tell::line(&format!("       –  {name}: not run"));
    }
    outcome
}

/// Builds the release files and measures them.
pub(crate) fn bench(options: &[&str]) -> Outcome {
    let dist = build::release()?;
    let browser = browser::ready()?;
    let mut command = with_browser(&browser, &dist, "node");
    run::aloud(command.arg("tests/bench/run.mjs").args(options), "The benchmark")
}

/// Builds the release files and takes the documents' pictures of them.
pub(crate) fn pictures() -> Outcome {
    let dist = build::release()?;
    let browser = browser::ready()?;
    let mut command = with_browser(&browser, &dist, "node");
    run::aloud(command.arg("tests/pictures/run.mjs"), "The pictures")
}

fn cargo(arguments: &[&str], what: &str) -> Outcome {
    run::aloud(run::program("cargo").args(arguments), what)
}

fn format() -> Outcome {
    cargo(&["fmt", "--all", "--check"], "cargo fmt")
}

fn lints_native() -> Outcome {
    cargo(&["clippy", "--workspace", "--exclude", "common-ground", "--all-targets", "--", "-D", "warnings"], "clippy")
}

fn lints_browser() -> Outcome {
    let target = ["--target", "wasm32-unknown-unknown"];
    let arguments =
        ["clippy", "--package", "common-ground", target[0], target[1], "--all-targets", "--", "-D", "warnings"];
    cargo(&arguments, "clippy")
}

/// Architecture invariant 1.
fn core_alone() -> Outcome {
    let tree = ["tree", "--package", "common-ground-core", "--edges", "normal", "--target", "all", "--prefix", "none"];
    let tree = host::ask("cargo", &tree).ok_or_else(|| Failure::new("cargo tree failed."))?;
    let browser = ["web-sys", "js-sys", "wasm-bindgen"];
    let guilty = tree.lines().find(|line| browser.iter().any(|name| line.split(' ').next() == Some(name)));
    match guilty {
        Some(dependency) => {
            Err(Failure::new(format!("common-ground-core depends on {dependency}, which only a browser has.")))
        }
        None => Ok(()),
    }
}

fn tests_native() -> Outcome {
    cargo(&["test", "--workspace", "--exclude", "common-ground"], "cargo test")
}

fn types() -> Outcome {
    // A service worker lives in another world than a page.
    for project in [".", "src/offline/worker"] {
        let tsc = ["node_modules/typescript/bin/tsc", "--noEmit", "--project", project];
        run::aloud(run::program("node").args(tsc), "The type check")?;
    }
    Ok(())
}

fn release() -> Outcome {
    build::release().map(drop)
}

fn budget() -> Outcome {
    sizes::within_budget(&built()?)
}

/// What needs a real browser, but not the built files: the contract that native tests run against the memory store,
/// against `IndexedDB`; photos; the microphone, which the browser pretends to have.
fn in_chromium() -> Outcome {
    let browser = browser::ready()?;
    let mut command = with_browser(&browser, &build::dist(), "cargo");
    command
        .args(["test", "--package", "common-ground", "--target", "wasm32-unknown-unknown"])
        .args(["--test", "store_contract", "--test", "media"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", test_runner())
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", host::root().join("build").join("webdriver.json"));
    run::aloud(&mut command, "The tests in Chromium")
}

fn test_runner() -> PathBuf {
    let own = host::tools().join("bin").join(["wasm-bindgen-test-runner", std::env::consts::EXE_SUFFIX].concat());
    if own.is_file() { own } else { "wasm-bindgen-test-runner".into() }
}

/// The main journeys, and the store's contract, in what stands in for iPads and for Firefox.
fn other_engines() -> Outcome<Option<String>> {
    let dist = built()?;
    let found = engines::ready()?;
    if found.names.is_empty() {
        return Ok(found.without);
    }
    let mut contract = run::program("cargo");
    contract
        .args(["test", "--package", "common-ground", "--target", "wasm32-unknown-unknown", "--test", "store_contract"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "node tests/support/contract-runner.mjs")
        .env("CG_TEST_RUNNER", test_runner())
        .env("CG_ENGINES", &found.names);
    run::aloud(&mut contract, "The store contract in other engines")?;
    let mut command = run::program("node");
    command
        .args(["--test", "--test-concurrency=1", "tests/engines/journeys.test.mjs", "tests/engines/hosts.test.mjs"])
        .env("CG_DIST", dist)
        .env("CG_ENGINES", &found.names);
    run::aloud(&mut command, "The journeys in other engines")?;
    Ok(found.without)
}

fn journeys() -> Outcome {
    let dist = built()?;
    let browser = browser::ready()?;
    let folder = Path::new("tests/journeys");
    let names = host::files(folder)?.into_iter().filter(|file| file.ends_with(".test.mjs"));
    let files: Vec<_> = names.map(|file| folder.join(file)).collect();
    if files.is_empty() {
        return Err(Failure::new(format!("{} holds no journey.", folder.display())));
    }
    // The files that journeys save are checked with the researchers' own tool.
    cargo(&["build", "--package", "common-ground-cli"], "Building the command line")?;
    // cargo puts it beside this program, wherever the target folder is.
    let beside =
        std::env::current_exe().map_err(|cause| Failure::new(format!("Cannot find this program: {cause}.")))?;
    let tool = beside.with_file_name(["common-ground", std::env::consts::EXE_SUFFIX].concat());
    let mut command = with_browser(&browser, &dist, "node");
    // Two browsers at a time: a journey waits more than it works, and CI machines are small.
    command.args(["--test", "--test-concurrency=2"]).args(files).env("CG_CLI", tool);
    run::aloud(&mut command, "The journeys")
}

fn with_browser(browser: &Browser, dist: &Path, program: &str) -> Command {
    let mut command = run::program(program);
    command.env("CG_CHROMIUM", &browser.chromium).env("CHROMEDRIVER", &browser.driver).env("CG_DIST", dist);
    command
}

/// dist/, built now if nothing has built it before.
fn built() -> Outcome<PathBuf> {
    let dist = build::dist();
    if dist.join("index.html").is_file() { Ok(dist) } else { build::release() }
}
