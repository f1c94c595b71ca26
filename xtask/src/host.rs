//! What this machine has: where the project lies, and which programs of which version are to be found.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::{Failure, Outcome};

/// All paths are told from the project's root, wherever `cargo xtask` was called.
pub(crate) fn enter_root() -> Outcome {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    std::env::set_current_dir(root).map_err(|cause| Failure::new(format!("Cannot enter {}: {cause}.", root.display())))
}

/// The project's root, absolute.
pub(crate) fn root() -> PathBuf {
    std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."))
}

/// The project's own tools, not shared with other projects.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// `node_modules/.bin` and the project's tools before everything else on PATH.
pub(crate) fn path() -> std::ffi::OsString {
    let own = [tools().join("bin"), root().join("node_modules").join(".bin")];
    let system = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(own.into_iter().chain(std::env::split_paths(&system))).unwrap_or(system)
}

/// Looks for a program on PATH as the shell does.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join([name, ending].concat())))
        .find(|file| file.is_file())
}

/// What a program prints on standard output; `None` when it is not there or fails.
pub(crate) fn ask(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The version of a package in Cargo.lock.
pub(crate) fn locked(package: &str) -> Outcome<String> {
    let lock = read("Cargo.lock")?;
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1).and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).ok_or_else(|| Failure::new(format!("Cargo.lock lists no {package}.")))
}

pub(crate) fn read(path: impl AsRef<Path>) -> Outcome<String> {
    let path = path.as_ref();
    std::fs::read_to_string(path).map_err(|cause| Failure::new(format!("Cannot read {}: {cause}.", path.display())))
}

pub(crate) fn write(path: impl AsRef<Path>, bytes: impl AsRef<[u8]>) -> Outcome {
    let path = path.as_ref();
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, bytes))
        .map_err(|cause| Failure::new(format!("Cannot write {}: {cause}.", path.display())))
}

/// Files below a folder, sorted, as paths from it with forward slashes.
pub(crate) fn files(folder: &Path) -> Outcome<Vec<String>> {
    let cannot = |cause| Failure::new(format!("Cannot list {}: {cause}.", folder.display()));
    let mut out = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(&next).map_err(cannot)? {
            let path = entry.map_err(cannot)?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(inside) = path.strip_prefix(folder) {
                out.push(inside.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    out.sort();
    Ok(out)
}

/// SHA-256 in hexadecimal.
pub(crate) fn sha256(parts: &[&[u8]]) -> String {
    use sha2::{Digest as _, Sha256};
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().iter().fold(String::new(), |mut hex, byte| {
        for half in [byte >> 4, byte & 15] {
            hex.push(char::from(b"0123456789abcdef"[usize::from(half)]));
        }
        hex
    })
}

/// cargo's target folder, wherever it is: this program lies in it.
pub(crate) fn target() -> Outcome<PathBuf> {
    let own = std::env::current_exe().ok();
    own.as_deref()
        .and_then(|own| own.ancestors().nth(2))
        .map(PathBuf::from)
        .ok_or_else(|| Failure::new("Cannot find cargo's target folder."))
}
