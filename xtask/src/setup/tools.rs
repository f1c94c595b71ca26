//! wasm-bindgen, of exactly the version in Cargo.lock. One that is on PATH is used; otherwise it goes into .tools/, so
//! that no other project notices.

use crate::{Outcome, host, run};

pub(crate) fn wasm_bindgen() -> Outcome {
    install("wasm-bindgen-cli", "wasm-bindgen", &host::locked("wasm-bindgen")?)
}

/// Whether a program of this version is to be found, in .tools/ or on PATH.
fn present(program: &str, version: &str) -> bool {
    let own = host::tools().join("bin").join([program, std::env::consts::EXE_SUFFIX].concat());
    let fits =
        |path| host::ask(path, &["--version"]).is_some_and(|said| said.split_whitespace().nth(1) == Some(version));
    (own.is_file() && fits(own)) || host::find(program).is_some_and(fits)
}

fn install(package: &str, program: &str, version: &str) -> Outcome {
    if present(program, version) {
        return Ok(());
    }
    let wanted = format!("{package}@{version}");
    let folder = host::tools();
    if host::find("cargo-binstall").is_some() {
        let mut command = run::program("cargo");
        command
            .args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--root"])
            .arg(&folder)
            .arg(&wanted);
        let fetched = run::quietly(&mut command, &format!("Fetching {wanted}"), "");
        if fetched.is_ok() && present(program, version) {
            return Ok(());
        }
    }
    let mut command = run::program("cargo");
    command.args(["install", "--locked", &wanted, "--root"]).arg(&folder);
    // A tool that runs a few seconds a day is not worth ten minutes of optimising.
    let quick = [("LTO", "off"), ("CODEGEN_UNITS", "16"), ("OPT_LEVEL", "1")];
    command.envs(quick.map(|(key, value)| (["CARGO_PROFILE_RELEASE_", key].concat(), value)));
    command.env_remove("CARGO_TARGET_DIR");
    run::quietly(
        &mut command,
        &format!("Building {wanted} (once, a few minutes)"),
        &format!("{wanted} could not be built; see above, or try: cargo install --locked {wanted}"),
    )
}
