//! The file that is handed over: a zip archive whose entries lie in it as they are, not compressed. It is written in
//! parts, so that photos need not be in memory twice, and an entry can be read out of it as a slice. Reads back only
//! what it wrote itself: one disk, no compression, no 64-bit sizes.
//!
//! Source: APPNOTE.TXT 6.3.10 of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16.

/// Bytes at the end of an archive that say where its directory is.
pub const TAIL: usize = 22;
/// Bytes of a local header before the name.
const LOCAL: usize = 30;
/// 1 January 1980, midnight: the same bytes for the same data.
const DATE: u16 = 0x21;
/// Version of the format that is needed: 2.0.
const VERSION: u16 = 20;
/// Names are in UTF-8.
const UTF8: u16 = 1 << 11;

/// An entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its path in the archive.
    pub path: String,
    /// Where its bytes begin.
    pub start: u32,
    /// How many they are.
    pub size: u32,
    /// Their CRC-32.
    pub crc: u32,
}

/// Why an archive can't be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveError {
    /// Not an archive that this wrote, or cut off.
    Unreadable,
    /// More than fits into the plain format: 4 GB, or 65,535 entries.
    TooLarge,
}

/// Writes an archive.
#[derive(Default)]
pub struct Writer {
    entries: Vec<Entry>,
    at: u64,
}

impl Writer {
    /// What stands before the bytes of the next entry. `parts` are its bytes, in order.
    ///
    /// # Errors
    /// `TooLarge`.
    pub fn begin(&mut self, path: &str, parts: &[&[u8]]) -> Result<Vec<u8>, ArchiveError> {
        self.announce(path, parts.iter().map(|part| part.len() as u64).sum(), crc32(parts))
    }

    /// The same for an entry whose size and CRC-32 are known. What it gives is as long as [`head`] says, so that it can be
    /// written once the bytes behind it are.
    ///
    /// # Errors
    /// `TooLarge`.
    pub fn announce(&mut self, path: &str, size: u64, crc: u32) -> Result<Vec<u8>, ArchiveError> {
        let size = small(size)?;
        let name = u16::try_from(path.len()).map_err(|_| ArchiveError::TooLarge)?;
        let mut head = Vec::with_capacity(head(path));
        long(&mut head, 0x0403_4b50);
        facts(&mut head, crc, size, name);
        head.extend(path.as_bytes());
        let start = small(self.at + head.len() as u64)?;
        self.at = u64::from(start) + u64::from(size);
        self.entries.push(Entry { path: path.to_owned(), start, size, crc });
        Ok(head)
    }

    /// What stands after the last entry.
    ///
    /// # Errors
    /// `TooLarge`.
    pub fn finish(self) -> Result<Vec<u8>, ArchiveError> {
        let count = u16::try_from(self.entries.len()).map_err(|_| ArchiveError::TooLarge)?;
        let mut end = Vec::new();
        for entry in &self.entries {
            let name = u16::try_from(entry.path.len()).map_err(|_| ArchiveError::TooLarge)?;
            long(&mut end, 0x0201_4b50);
            short(&mut end, VERSION);
            facts(&mut end, entry.crc, entry.size, name);
            // No comment, disk 0, no attributes.
            end.extend([0; 10]);
            long(&mut end, entry.start - small((LOCAL + entry.path.len()) as u64)?);
            end.extend(entry.path.as_bytes());
        }
        let length = small(end.len() as u64)?;
        long(&mut end, 0x0605_4b50);
        long(&mut end, 0);
        short(&mut end, count);
        short(&mut end, count);
        long(&mut end, length);
        long(&mut end, small(self.at)?);
        short(&mut end, 0);
        Ok(end)
    }
}

/// Bytes that stand before those of an entry with this path.
pub fn head(path: &str) -> usize {
    LOCAL + path.len()
}

/// Where the directory lies, start and length, as the last [`TAIL`] bytes of an archive of `size` bytes say it.
///
/// # Errors
/// `Unreadable`.
pub fn directory(tail: &[u8], size: u64) -> Result<(u32, u32), ArchiveError> {
    let found = || {
        let rest = tail.strip_prefix(&0x0605_4b50_u32.to_le_bytes())?;
        (rest.len() == TAIL - 4).then_some(())?;
        Some((read(rest, 12)?, read(rest, 8)?))
    };
    let (start, length) = found().ok_or(ArchiveError::Unreadable)?;
    let fits = u64::from(start) + u64::from(length) + TAIL as u64 == size;
    if fits { Ok((start, length)) } else { Err(ArchiveError::Unreadable) }
}

/// The entries that a directory lists, which begins at byte `start` of the archive.
///
/// # Errors
/// `Unreadable`.
pub fn entries(directory: &[u8], start: u32) -> Result<Vec<Entry>, ArchiveError> {
    let mut entries = Vec::new();
    let mut rest = directory;
    while !rest.is_empty() {
        let (entry, length) = entry(rest, start).ok_or(ArchiveError::Unreadable)?;
        rest = rest.get(length..).ok_or(ArchiveError::Unreadable)?;
        entries.push(entry);
    }
    Ok(entries)
}

fn entry(bytes: &[u8], limit: u32) -> Option<(Entry, usize)> {
    let half = |at: usize| Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    (read(bytes, 0)? == 0x0201_4b50 && half(10)? == 0 && half(30)? == 0 && half(32)? == 0).then_some(())?;
    let (crc, size, offset) = (read(bytes, 16)?, read(bytes, 24)?, read(bytes, 42)?);
    let length = usize::from(half(28)?);
    let path = std::str::from_utf8(bytes.get(46..46 + length)?).ok()?;
    let plain =
        !path.is_empty() && !path.starts_with('/') && path.split('/').all(|step| !matches!(step, "" | "." | ".."));
    let head = u32::try_from(LOCAL + length).ok()?;
    let start = offset.checked_add(head)?;
    (plain && size == read(bytes, 20)? && start.checked_add(size)? <= limit).then_some(())?;
    Some((Entry { path: path.to_owned(), start, size, crc }, 46 + length))
}

/// A CRC-32 taken piece by piece (ISO 3309, as zip uses it).
#[derive(Clone, Copy, Debug)]
pub struct Crc(u32);

impl Default for Crc {
    fn default() -> Self {
        Self(u32::MAX)
    }
}

impl Crc {
    /// Takes in the next bytes.
    pub fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let [low, ..] = (self.0 ^ u32::from(*byte)).to_le_bytes();
            self.0 = (self.0 >> 8) ^ TABLE[usize::from(low)];
        }
    }

    /// The CRC-32.
    pub fn finish(self) -> u32 {
        !self.0
    }
}

/// The CRC-32 of bytes that are given in parts.
pub fn crc32(parts: &[&[u8]]) -> u32 {
    let mut crc = Crc::default();
    for part in parts {
        crc.add(part);
    }
    crc.finish()
}

const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        #[allow(clippy::cast_possible_truncation)] // below 256
        let mut crc = byte as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
}

/// What local header and directory say alike.
fn facts(into: &mut Vec<u8>, crc: u32, size: u32, name: u16) {
    for number in [VERSION, UTF8, 0, 0, DATE] {
        short(into, number);
    }
    for number in [crc, size, size] {
        long(into, number);
    }
    short(into, name);
    short(into, 0);
}

fn short(into: &mut Vec<u8>, number: u16) {
    into.extend(number.to_le_bytes());
}

fn long(into: &mut Vec<u8>, number: u32) {
    into.extend(number.to_le_bytes());
}

fn read(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn small(number: u64) -> Result<u32, ArchiveError> {
    u32::try_from(number).map_err(|_| ArchiveError::TooLarge)
}

#[cfg(test)]
#[allow(clippy::expect_used)] // tests
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn archive(files: &[(String, Vec<u8>)]) -> Vec<u8> {
        let mut writer = Writer::default();
        let mut bytes = Vec::new();
        for (path, content) in files {
            bytes.extend(writer.begin(path, &[content]).expect("it fits"));
            bytes.extend(content);
        }
        bytes.extend(writer.finish().expect("it fits"));
        bytes
    }

    fn opened(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, ArchiveError> {
        let tail = bytes.len().checked_sub(TAIL).and_then(|at| bytes.get(at..)).unwrap_or_default();
        let (start, length) = directory(tail, bytes.len() as u64)?;
        let listed = entries(&bytes[start as usize..(start + length) as usize], start)?;
        let content = |entry: Entry| {
            let content = bytes[entry.start as usize..(entry.start + entry.size) as usize].to_vec();
            if crc32(&[&content]) == entry.crc { Ok((entry.path, content)) } else { Err(ArchiveError::Unreadable) }
        };
        listed.into_iter().map(content).collect()
    }

    #[test]
    fn the_check_sum_is_the_one_of_the_standard() {
        assert_eq!(crc32(&[b"123456789"]), 0xcbf4_3926);
        assert_eq!(crc32(&[b"1234", b"", b"56789"]), 0xcbf4_3926);
        assert_eq!(crc32(&[]), 0);
    }

    #[test]
    fn a_path_out_of_the_archive_is_not_followed() {
        for path in ["../secret", "/etc/secret", "media/../../secret", "", "media//x", "."] {
            let bytes = archive(&[(path.to_owned(), b"x".to_vec())]);
            assert_eq!(opened(&bytes), Err(ArchiveError::Unreadable), "{path}");
        }
    }

    proptest! {
        #[test]
        fn what_goes_into_an_archive_comes_out_of_it(
            files in proptest::collection::vec(("[a-zé]{1,9}(/[a-z.]{3})?", proptest::collection::vec(any::<u8>(), 0..200)), 0..6),
        ) {
            let files: Vec<(String, Vec<u8>)> = files.into_iter().filter(|(path, _)| !path.ends_with("..")).collect();
            prop_assert_eq!(opened(&archive(&files)), Ok(files));
        }

        #[test]
        fn an_archive_that_was_cut_off_is_never_read(cut in 0_usize..400) {
            let bytes = archive(&[("a.txt".to_owned(), vec![7; 100]), ("b".to_owned(), vec![9; 50])]);
            let cut = cut % bytes.len();
            prop_assert_eq!(opened(&bytes[..cut]), Err(ArchiveError::Unreadable));
        }

        #[test]
        fn whatever_is_read_does_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = directory(&bytes, bytes.len() as u64);
            let _ = entries(&bytes, 100);
        }
    }
}
