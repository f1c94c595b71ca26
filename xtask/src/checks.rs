//! `cargo xtask test`: every check there is, the quick ones first, stopping at the first that fails.
//! `cargo xtask bench`: the measurements behind docs/performance.md.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::setup::browser::{self, Browser};
use crate::{Failure, Outcome, build, host, run, setup, sizes, tell};

type Check = fn() -> Outcome;

/// Name and check, in the order in which they run.
const CHECKS: [(&str, Check); 10] = [
    ("format", format),
    ("lints, native", lints_native),
    ("lints, browser", lints_browser),
    ("core has no browser in it", core_alone),
    ("tests, native", tests_native),
    ("types of the map engine", types),
    ("release build", release),
    ("size budget", budget),
    ("store contract, photos and voice in Chromium", in_chromium),
    ("journeys in Chromium", journeys),
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
        let result = check();
        table.push((if result.is_ok() { "ok" } else { "FAILED" }, since.elapsed().as_secs_f64(), name));
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
    run::aloud(run::program("node").args(["node_modules/typescript/bin/tsc", "--noEmit"]), "The type check")
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
    let runner = host::tools().join("bin").join(["wasm-bindgen-test-runner", std::env::consts::EXE_SUFFIX].concat());
    let runner = if runner.is_file() { runner } else { "wasm-bindgen-test-runner".into() };
    let mut command = with_browser(&browser, &build::dist(), "cargo");
    command
        .args(["test", "--package", "common-ground", "--target", "wasm32-unknown-unknown"])
        .args(["--test", "store_contract", "--test", "media"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", host::root().join("build").join("webdriver.json"));
    run::aloud(&mut command, "The tests in Chromium")
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
    // One browser at a time: journeys measure and wait, and CI machines are small.
    command.args(["--test", "--test-concurrency=1"]).args(files).env("CG_CLI", tool);
    run::aloud(&mut command, "The journeys")
}

fn with_browser(browser: &Browser, dist: &Path, program: &str) -> Command {
    let mut command = run::program(program);
    command.env("CG_CHROMIUM", &browser.chromium).env("CHROMEDRIVER", &browser.driver).env("CG_DIST", dist);
    command
}

/// dist/, built now if nothing has built it before.
fn built() -> Outcome<std::path::PathBuf> {
    let dist = build::dist();
    if dist.join("index.html").is_file() { Ok(dist) } else { build::release() }
}
