//! Building the widget into dist/: cargo, the split into two files of code, wasm-bindgen, wasm-opt, the page.
//! Trunk would do all but the split, and has no place for it (docs/decisions/0004-files-of-code.md).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::{Failure, Outcome, basemap, host, run, setup};

/// What the build is called: the binary, its glue code, its wasm.
const NAME: &str = "common-ground";
/// WebAssembly features that Rust's wasm target uses today; wasm-opt has to be told.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// How a build is made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// As it is handed out: small.
    Release,
    /// Quick to make, for working on it.
    Dev,
}

/// Set-up, basemap and the release build; gives the folder of built files.
pub(crate) fn release() -> Outcome<PathBuf> {
    prepare()?;
    build(Profile::Release)?;
    Ok(dist())
}

/// Everything a build needs.
pub(crate) fn prepare() -> Outcome {
    setup::for_building()?;
    basemap::make()
}

pub(crate) fn dist() -> PathBuf {
    host::root().join("dist")
}

/// Builds into a staging folder and puts it in the place of dist/ when all went well.
pub(crate) fn build(profile: Profile) -> Outcome {
    let release = profile == Profile::Release;
    let stage = host::root().join("target").join("stage");
    let assets = stage.join("assets");
    let problem = |cause: std::io::Error| Failure::new(format!("The build folder cannot be written: {cause}."));
    if stage.exists() {
        fs::remove_dir_all(&stage).map_err(problem)?;
    }
    fs::create_dir_all(&assets).map_err(problem)?;
    let name = if release { "release" } else { "dev" };
    let node = |script: &str| {
        run::aloud(run::program("node").arg(script).env("CG_PROFILE", name).env("CG_STAGE", &stage), script)
    };
    node("build/prepare.mjs")?;
    let mut cargo = run::program("cargo");
    cargo.args(["build", "--package", NAME, "--bin", NAME, "--target", setup::TARGET]);
    if release {
        cargo.arg("--release");
        cargo.env("CG_BUILT", made_at());
    }
    run::aloud(&mut cargo, "cargo build")?;
    let folder = if release { "release" } else { "debug" };
    let built = host::target()?.join(setup::TARGET).join(folder).join([NAME, ".wasm"].concat());
    let (main, others) = split(&built, &stage.join("split"))?;
    let mut bindgen = run::program("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle", "--out-name", NAME]);
    run::aloud(bindgen.arg("--out-dir").arg(&assets).arg(&main), "wasm-bindgen")?;
    let mut modules = vec![assets.join([NAME, "_bg.wasm"].concat())];
    for other in others {
        let name = other.file_name().unwrap_or_default();
        fs::copy(&other, assets.join(name)).map_err(problem)?;
        if other.extension().is_some_and(|ending| ending == "wasm") {
            modules.push(assets.join(name));
        }
    }
    if release {
        for module in &modules {
            let mut opt = run::program("node");
            opt.arg("node_modules/binaryen/bin/wasm-opt").arg("-Oz").args(FEATURES).arg(module).arg("-o").arg(module);
            run::aloud(&mut opt, "wasm-opt")?;
        }
    }
    fs::remove_dir_all(stage.join("split")).map_err(problem)?;
    fs::copy(host::root().join("index.html"), stage.join("index.html")).map_err(problem)?;
    node("build/finish.mjs")?;
    if dist().exists() {
        fs::remove_dir_all(dist()).map_err(problem)?;
    }
    fs::rename(&stage, dist()).map_err(problem)
}

/// When the code was made, in seconds since 1970, for the look at the device's clock (`src/session/clock.rs`): the time of
/// the last commit, so that building it twice gives the same; outside a checkout the time now.
fn made_at() -> String {
    let mut git = run::program("git");
    let told = git
        .current_dir(host::root())
        .args(["log", "-1", "--format=%ct"])
        .output()
        .ok()
        .filter(|told| told.status.success());
    let committed = told.map(|told| String::from_utf8_lossy(&told.stdout).trim().to_owned());
    committed.filter(|time| !time.is_empty() && time.bytes().all(|b| b.is_ascii_digit())).unwrap_or_else(|| {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        since.as_secs().to_string()
    })
}

/// Splits off what only the seams in `src/main.rs` reach. Gives the main module and the other files made: modules and their glue.
fn split(built: &Path, folder: &Path) -> Outcome<(PathBuf, Vec<PathBuf>)> {
    let failed = |cause: String| Failure::new(format!("The code could not be split: {cause}."));
    let wasm = fs::read(built).map_err(|cause| failed(format!("{}: {cause}", built.display())))?;
    let main = folder.join([NAME, ".wasm"].concat());
    let glue = ["./", NAME, ".js"].concat();
    let mut options = wasm_split_cli_support::Options::new(&wasm);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = &glue;
    let split = wasm_split_cli_support::transform(options).map_err(|cause| failed(cause.to_string()))?;
    let mut others = split.split_modules;
    others.push(folder.join("__wasm_split.js"));
    Ok((main, others))
}
