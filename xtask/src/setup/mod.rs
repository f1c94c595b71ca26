//! Set-up: looks for each thing the project needs, installs what is missing, and does nothing the second time.
//! What cannot be had ends in one sentence that says what to do.

mod apt;
pub(crate) mod browser;
pub(crate) mod engines;
mod node;
mod tools;

use crate::{Failure, Outcome, host, run};

/// What building needs: the wasm target, wasm-bindgen, npm packages.
pub(crate) fn for_building() -> Outcome {
    node::new_enough()?;
    wasm_target()?;
    tools::wasm_bindgen()?;
    node::packages()
}

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

fn wasm_target() -> Outcome {
    let folder = host::ask("rustc", &["--print", "target-libdir", "--target", TARGET]);
    if folder.is_some_and(|folder| std::path::Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if host::find("rustup").is_none() {
        return Err(Failure::new(format!(
            "Rust has no {TARGET} target and there is no rustup to add it: install Rust from https://rustup.rs."
        )));
    }
    run::quietly(
        run::program("rustup").args(["target", "add", TARGET]),
        "Adding Rust's wasm target",
        &format!("Rust's wasm target could not be added; see above, or try: rustup target add {TARGET}"),
    )
}
