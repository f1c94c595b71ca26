//! Where files lie: the redacted one and the restricted ones apart, so that nobody passes on the wrong one, or the folder
//! with both.

use std::path::{Path, PathBuf};

use crate::tell::Failure;

/// The folder of a file, as the system knows it.
fn folder(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    parent.canonicalize().unwrap_or_else(|_| parent.to_owned())
}

fn whole(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| folder(path).join(path.file_name().unwrap_or_default()))
}

/// Refuses an output that would take the place of a restricted file, and one that would lie beside it unless that is
/// meant.
pub(super) fn apart(output: &Path, restricted: &[&Path], same_folder: bool) -> Result<(), Failure> {
    let shown = output.display();
    for file in restricted {
        let other = file.display();
        if whole(output) == whole(file) {
            return Err(Failure::new(format!(
                "{shown} is {other} itself, which has to stay as it is. Name another file."
            )));
        }
        if !same_folder && folder(output) == folder(file) {
            return Err(Failure::new(format!(
                "{shown} would lie beside {other}, which is restricted. Write it into another folder, or say \
                 --same-folder."
            )));
        }
    }
    Ok(())
}
