//! The bytes of a file, decrypted where they are encrypted, as often as they are asked for. What is decrypted is never
//! written to the disk: an encrypted file is decrypted again each time, piece by piece, wherever somebody reads in it.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use ::bytes::Bytes;
use indicatif::ProgressBar;

use super::Trouble;
use crate::seal::{self, Identities};

/// Most that is held in memory of what can't be read twice (standard input, a pipe), in bytes.
const MOST_HELD: u64 = 2 << 30;
/// How much is looked at to know what a file is.
const LOOKED_AT: u64 = 1 << 18;

/// Bytes that can be read from any place.
pub(crate) trait Anywhere: Read + Seek + Send {}
impl<T: Read + Seek + Send> Anywhere for T {}

/// Bytes that come one after the other.
type Stream = Box<dyn Read + Send>;

/// Where the bytes are.
enum Kept {
    File {
        path: PathBuf,
        sealed: bool,
    },
    Memory(Bytes),
    /// To be read once.
    Passing(Mutex<Option<Stream>>),
}

/// The bytes of a file.
pub(super) struct Origin {
    kept: Kept,
    keys: Identities,
    bar: ProgressBar,
}

/// The bytes and their beginning, by which the file is known.
pub(super) struct Begun {
    pub(super) origin: Origin,
    pub(super) first: Vec<u8>,
}

/// What may be done with what comes only once.
pub(super) struct Once<'a> {
    /// Whether it may pass by. Then it can be read only once.
    pub(super) may_pass: bool,
    /// Whether a file that begins like this must be held all the same.
    pub(super) needed_anywhere: &'a dyn Fn(&[u8]) -> bool,
}

impl Origin {
    /// A file; what is none but a pipe or the like is read as standard input is.
    pub(super) fn of_file(path: &Path, keys: &Identities, bar: &ProgressBar, once: &Once) -> Result<Begun, Trouble> {
        let facts = path.metadata()?;
        if facts.is_dir() {
            return Err(io::Error::from(io::ErrorKind::IsADirectory).into());
        }
        let file = File::open(path)?;
        if !facts.is_file() {
            return Self::of_stream(Box::new(file), keys, bar, once);
        }
        let mut origin = Self {
            kept: Kept::File { path: path.to_owned(), sealed: false },
            keys: keys.clone(),
            bar: ProgressBar::hidden(),
        };
        let mut first = start(&mut origin.anywhere()?)?;
        if seal::is_sealed(&first)? {
            origin.kept = Kept::File { path: path.to_owned(), sealed: true };
            first = start(&mut origin.anywhere()?)?;
        }
        origin.bar = bar.clone();
        Ok(Begun { origin, first })
    }

    /// What comes only once.
    pub(super) fn of_stream(
        mut stream: Stream,
        keys: &Identities,
        bar: &ProgressBar,
        once: &Once,
    ) -> Result<Begun, Trouble> {
        let mut first = start(&mut stream)?;
        if seal::is_sealed(&first)? {
            stream = Box::new(keys.open(BufReader::new(Cursor::new(first).chain(stream)))?);
            first = start(&mut stream)?;
        }
        let whole = Cursor::new(first.clone()).chain(stream);
        let kept = if once.may_pass && !(once.needed_anywhere)(&first) {
            Kept::Passing(Mutex::new(Some(Box::new(whole))))
        } else {
            let mut held = Vec::new();
            whole.take(MOST_HELD + 1).read_to_end(&mut held)?;
            if held.len() as u64 > MOST_HELD {
                return Err(Trouble::unusable("it holds more than 2 GB and can't be read twice; give a file instead"));
            }
            Kept::Memory(held.into())
        };
        Ok(Begun { origin: Self { kept, keys: keys.clone(), bar: bar.clone() }, first })
    }

    /// The bytes, to be read from any place.
    pub(super) fn anywhere(&self) -> Result<Box<dyn Anywhere>, Trouble> {
        let bar = self.bar.clone();
        Ok(match &self.kept {
            Kept::File { path, sealed } => {
                let file = BufReader::new(Watched { inner: File::open(path)?, bar });
                if *sealed { Box::new(Opened::new(self.keys.open(file)?)) } else { Box::new(file) }
            }
            Kept::Memory(bytes) => Box::new(Watched { inner: Cursor::new(bytes.clone()), bar }),
            Kept::Passing(_) => return Err(Trouble::unusable("it can be read only from its beginning")),
        })
    }

    /// The bytes from the beginning.
    pub(super) fn stream(&self) -> Result<Stream, Trouble> {
        let bar = self.bar.clone();
        match &self.kept {
            Kept::File { path, sealed: false } => Ok(Box::new(Watched { inner: File::open(path)?, bar })),
            Kept::File { .. } | Kept::Memory(_) => Ok(Box::new(self.anywhere()?)),
            Kept::Passing(stream) => {
                let stream = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                Ok(stream.ok_or_else(|| Trouble::unusable("it can be read only once"))?)
            }
        }
    }

    /// The file, when it lies on the disk as it is.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.kept {
            Kept::File { path, sealed: false } => Some(path),
            _ => None,
        }
    }

    /// Who hears of the bytes that are read.
    pub(super) fn bar(&self) -> &ProgressBar {
        &self.bar
    }
}

fn start(bytes: &mut impl Read) -> Result<Vec<u8>, Trouble> {
    let mut first = Vec::new();
    bytes.take(LOOKED_AT).read_to_end(&mut first)?;
    Ok(first)
}

/// Tells how much is read.
struct Watched<R> {
    inner: R,
    bar: ProgressBar,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let length = self.inner.read(into)?;
        self.bar.inc(length as u64);
        Ok(length)
    }
}

impl<R: Seek> Seek for Watched<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}

/// A decrypted file in which a place behind its end may be looked for, as in any other: nothing is there. An archive that
/// somebody made up leads to such places, and age (0.12.1) counts below zero there.
struct Opened<R> {
    inner: R,
    at: u64,
    /// Its length, once somebody has looked for a place.
    end: Option<u64>,
}

impl<R> Opened<R> {
    fn new(inner: R) -> Self {
        Self { inner, at: 0, end: None }
    }
}

impl<R: Read> Read for Opened<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.end.is_some_and(|end| self.at >= end) {
            return Ok(0);
        }
        let length = self.inner.read(into)?;
        self.at += length as u64;
        Ok(length)
    }
}

impl<R: Seek> Seek for Opened<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let end = match self.end {
            Some(end) => end,
            None => *self.end.insert(self.inner.seek(SeekFrom::End(0))?),
        };
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => end.checked_add_signed(by),
        };
        self.at = place.ok_or(io::ErrorKind::InvalidInput)?;
        if self.at < end {
            self.inner.seek(SeekFrom::Start(self.at))?;
        }
        Ok(self.at)
    }
}

/// The next slice of what is read, not empty but at the end.
pub(super) fn slice<'a>(bytes: &mut dyn Read, buffer: &'a mut [u8]) -> io::Result<&'a [u8]> {
    loop {
        match bytes.read(buffer) {
            Ok(length) => return Ok(buffer.get(..length).unwrap_or_default()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Fills as much of the slice as there is left to read.
pub(super) fn fill(bytes: &mut dyn Read, slice: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while let Some(rest) = slice.get_mut(length..).filter(|rest| !rest.is_empty()) {
        match bytes.read(rest) {
            Ok(0) => break,
            Ok(more) => length += more,
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(cause),
        }
    }
    Ok(length)
}
