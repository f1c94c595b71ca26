//! A file that is written beside its place and put there only when it is whole, so that no half-written one is ever found
//! under its name. Readable by its owner alone: what is written this way is about people.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use crate::tell::Failure;

/// A file beside its place; deleted unless it is put there.
pub(crate) struct Beside {
    path: PathBuf,
    /// What is written to.
    pub(crate) file: File,
    placed: bool,
}

impl Beside {
    /// Begins one.
    pub(crate) fn new(place: &Path) -> io::Result<Self> {
        let mut path = OsString::from(place);
        path.push(".new");
        let path = PathBuf::from(path);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self { file: options.open(&path)?, path, placed: false })
    }

    /// Puts it there.
    pub(crate) fn put(mut self, place: &Path) -> io::Result<()> {
        self.file.sync_all()?;
        fs::rename(&self.path, place)?;
        self.placed = true;
        Ok(())
    }
}

/// Refuses to write over what is there, unless that is meant, and into a folder that isn't: before the work, not after it.
pub(crate) fn free(place: &Path, force: bool) -> Result<(), Failure> {
    if place.exists() && !force {
        return Err(Failure::new(format!("{} is there already; --force replaces it.", place.display())));
    }
    in_a_folder(place)
}

/// Refuses to write into a folder that isn't there.
pub(crate) fn in_a_folder(place: &Path) -> Result<(), Failure> {
    let Some(folder) = place.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.exists()) else {
        return Ok(());
    };
    let (place, folder) = (place.display(), folder.display());
    Err(Failure::new(format!("Cannot write {place}: there is no folder {folder}. Make it first.")))
}

impl Drop for Beside {
    fn drop(&mut self) {
        if !self.placed {
            // Nothing more can be done about a file that can't be deleted.
            drop(fs::remove_file(&self.path));
        }
    }
}
