//! A file that is written beside its place and put there only when it is whole, so that no half-written one is ever found
//! under its name. Readable by its owner alone: what is written this way is about people.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

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

impl Drop for Beside {
    fn drop(&mut self) {
        if !self.placed {
            // Nothing more can be done about a file that can't be deleted.
            drop(fs::remove_file(&self.path));
        }
    }
}
