//! What has been fetched of a far map so far, in one file beside the output, so that an interrupted run can go on. The
//! file is a line of JSON that says whose bytes these are, then pieces: offset (8 bytes), length (4) and CRC-32 (4), all
//! little-endian, then the bytes. It is only ever appended to; a piece that was cut off at its end does not count.

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use common_ground_basemap::Ranges;
use serde_json::{Value, json};

use super::remote::{First, Identity, Remote};
use crate::tell::{self, Failure};

const FORMAT: u64 = 1;
/// The first line is never longer, unless the file is another one.
const LONGEST_LINE: u64 = 8_192;
const PIECE_HEAD: usize = 16;
/// Pieces are written in slices of this length at most.
const LONGEST_PIECE: u32 = 1 << 24;

/// The pieces of one far file.
pub(super) struct Stock {
    path: PathBuf,
    identity: Identity,
    inner: Mutex<Inner>,
}

/// By offset in the far file: where the bytes lie in this one, and how many.
type Pieces = BTreeMap<u64, (u64, u64)>;

struct Inner {
    file: File,
    pieces: Pieces,
    end: u64,
}

impl Stock {
    /// The address whose bytes a file holds, if it is one of ours.
    pub(super) fn source_of(path: &Path) -> Option<String> {
        let line = first_line(&mut BufReader::new(File::open(path).ok()?))?;
        Some(line["source"].as_str()?.to_owned())
    }

    /// Opens what is there of the far file, or begins anew when there is nothing, or something else.
    pub(super) fn open(path: &Path, remote: &Remote, first: &First) -> Result<Self, Failure> {
        let wrong = |cause: io::Error| Failure::of_file("write", path, &cause);
        let begun = path.exists();
        // Kept as it is until it is known to be of no use.
        let file = File::options().read(true).write(true).create(true).truncate(false).open(path).map_err(wrong)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::new("Another run of this command is making the same map: let it finish."));
            }
            // Where files cannot be locked nobody is kept from running it twice.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let inner = Inner { file, pieces: BTreeMap::new(), end: 0 };
        let stock = Self { path: path.to_path_buf(), identity: first.identity.clone(), inner: Mutex::new(inner) };
        if begun {
            match stock.take_up(remote, first) {
                Begun::Same => return Ok(stock),
                Begun::Changed => {
                    tell::line(&format!("{} has changed since the last run: starting again.", remote.url));
                }
                Begun::Other => {}
            }
        }
        stock.begin(remote).and_then(|()| stock.put(0, &first.head)).map_err(wrong)?;
        Ok(stock)
    }

    fn take_up(&self, remote: &Remote, first: &First) -> Begun {
        let mut inner = self.lock();
        let mut reader = BufReader::new(&inner.file);
        let Some(line) = first_line(&mut reader) else { return Begun::Other };
        if line["common-ground-part"].as_u64() != Some(FORMAT) || line["source"].as_str() != Some(&remote.url) {
            return Begun::Other;
        }
        if line["length"].as_u64() != Some(self.identity.length)
            || line["stamp"].as_str() != self.identity.stamp.as_deref()
        {
            return Begun::Changed;
        }
        // With neither a stamp nor first bytes nobody can tell whether it is the same file still.
        if first.head.is_empty() && self.identity.stamp.is_none() {
            return Begun::Other;
        }
        let Ok((pieces, end)) = read_pieces(&mut reader) else { return Begun::Other };
        drop(reader);
        inner.pieces = pieces;
        inner.end = end;
        if inner.file.set_len(end).is_err() {
            return Begun::Other;
        }
        drop(inner);
        let head = self.read(0, first.head.len());
        if first.head.is_empty() || matches!(head, Ok(Some(head)) if head == first.head) {
            Begun::Same
        } else {
            Begun::Changed
        }
    }

    fn begin(&self, remote: &Remote) -> io::Result<()> {
        let mut inner = self.lock();
        let line = json!({
            "common-ground-part": FORMAT,
            "source": remote.url,
            "length": self.identity.length,
            "stamp": self.identity.stamp,
        });
        let line = format!("{line}\n");
        inner.pieces.clear();
        if inner.file.metadata()?.len() > 0 {
            inner.file.set_len(0)?;
        }
        inner.file.seek(SeekFrom::Start(0))?;
        inner.file.write_all(line.as_bytes())?;
        inner.end = line.len() as u64;
        Ok(())
    }

    /// Keeps bytes of the far file. They are there for the next run as soon as this returns.
    pub(super) fn put(&self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        let mut inner = self.lock();
        let mut piece = Vec::with_capacity(PIECE_HEAD + bytes.len());
        piece.extend(offset.to_le_bytes());
        piece.extend(u32::try_from(bytes.len()).map_err(io::Error::other)?.to_le_bytes());
        piece.extend(checksum(bytes).to_le_bytes());
        piece.extend(bytes);
        let at = inner.end;
        inner.file.seek(SeekFrom::Start(at))?;
        inner.file.write_all(&piece)?;
        inner.end = at + piece.len() as u64;
        let (held, length) = (at + PIECE_HEAD as u64, bytes.len() as u64);
        inner.pieces.insert(offset, (held, length));
        Ok(())
    }

    /// The parts of a range that are not here yet.
    pub(super) fn missing(&self, range: &Range<u64>) -> Vec<Range<u64>> {
        let end = range.end.min(self.identity.length);
        let inner = self.lock();
        let mut out = Vec::new();
        let mut from = range.start;
        while from < end {
            if let Some((_, left)) = inner.at(from) {
                from += left;
                continue;
            }
            let next = inner.pieces.range(from..).next().map_or(end, |(offset, _)| (*offset).min(end));
            out.push(from..next);
            from = next;
        }
        out
    }

    pub(super) fn identity(&self) -> &Identity {
        &self.identity
    }

    pub(super) fn length(&self) -> u64 {
        self.identity.length
    }

    /// The file that the pieces are kept in.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Deletes the file: all of it was used, or none of it can be.
    pub(super) fn discard(&self) {
        // A file that stays behind takes room, nothing else: the next run sees whether it is of use.
        let _gone = std::fs::remove_file(&self.path);
    }

    /// After a panic in another thread the pieces that are listed are whole all the same.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a file with the right name turned out to be.
enum Begun {
    Same,
    /// Of the same address, which has become another file.
    Changed,
    /// Of another address, or none of ours.
    Other,
}

impl Inner {
    /// Where the byte at `offset` lies in the file, and how many follow in the same piece.
    fn at(&self, offset: u64) -> Option<(u64, u64)> {
        // Pieces do not overlap: only what is missing is ever asked for.
        let (start, (held, length)) = self.pieces.range(..=offset).next_back()?;
        let inside = offset - start;
        (inside < *length).then(|| (held + inside, length - inside))
    }
}

impl Ranges for Stock {
    fn read(&self, offset: u64, length: usize) -> io::Result<Option<Bytes>> {
        let end = offset.saturating_add(length as u64).min(self.identity.length);
        let mut inner = self.lock();
        let mut out = Vec::with_capacity(usize::try_from(end.saturating_sub(offset)).unwrap_or(0));
        let mut from = offset;
        while from < end {
            let Some((held, left)) = inner.at(from) else { return Ok(None) };
            let take = left.min(end - from);
            inner.file.seek(SeekFrom::Start(held))?;
            let before = out.len();
            (&inner.file).take(take).read_to_end(&mut out)?;
            if (out.len() - before) as u64 != take {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            from += take;
        }
        Ok(Some(out.into()))
    }

    fn length(&self) -> Option<u64> {
        Some(self.identity.length)
    }
}

fn first_line(reader: &mut BufReader<impl io::Read>) -> Option<Value> {
    let mut line = Vec::new();
    reader.take(LONGEST_LINE).read_until(b'\n', &mut line).ok()?;
    line.ends_with(b"\n").then(|| serde_json::from_slice(&line).ok())?
}

/// All whole pieces from here on, and where the last of them ends.
fn read_pieces(reader: &mut BufReader<&File>) -> io::Result<(Pieces, u64)> {
    let mut pieces = BTreeMap::new();
    let mut at = reader.stream_position()?;
    let mut head = [0; PIECE_HEAD];
    let mut bytes = Vec::new();
    while reader.read_exact(&mut head).is_ok() {
        let (offset, rest) = head.split_at(8);
        let (length, sum) = rest.split_at(4);
        let offset = u64::from_le_bytes(offset.try_into().unwrap_or_default());
        let length = u32::from_le_bytes(length.try_into().unwrap_or_default());
        if length == 0 || length > LONGEST_PIECE {
            break;
        }
        bytes.resize(length as usize, 0);
        if reader.read_exact(&mut bytes).is_err() || checksum(&bytes).to_le_bytes() != *sum {
            break;
        }
        pieces.insert(offset, (at + PIECE_HEAD as u64, u64::from(length)));
        at += PIECE_HEAD as u64 + u64::from(length);
    }
    Ok((pieces, at))
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// A map on this machine.
pub(super) struct LocalFile {
    file: Mutex<File>,
    length: u64,
}

impl LocalFile {
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let wrong = |cause: io::Error| Failure::of_file("read", path, &cause);
        let file = File::open(path).map_err(wrong)?;
        let about = file.metadata().map_err(wrong)?;
        if about.is_dir() {
            return Err(wrong(io::ErrorKind::IsADirectory.into()));
        }
        Ok(Self { file: Mutex::new(file), length: about.len() })
    }
}

impl Ranges for LocalFile {
    fn read(&self, offset: u64, length: usize) -> io::Result<Option<Bytes>> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.seek(SeekFrom::Start(offset))?;
        let mut out = Vec::new();
        (&mut *file).take(length as u64).read_to_end(&mut out)?;
        Ok(Some(out.into()))
    }

    fn length(&self) -> Option<u64> {
        Some(self.length)
    }
}
