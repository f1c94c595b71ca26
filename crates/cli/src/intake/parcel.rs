//! The zip archives: what a tablet hands over, and data packages; also when somebody has unpacked it and zipped it again: compressed, or inside
//! a folder. It may come from anybody, so nothing in it is believed: how large an entry is, where it lies, how much it
//! unpacks to. Nothing of it is ever written under a name that it gives.

use std::io::{self, Read};

use common_ground_core::{Uuid, keeping, media};
use zip::ZipArchive;
use zip::result::ZipError;

use super::Trouble;
use super::bytes::Anywhere;
use crate::tell::size;

/// Most entries of an archive: more than the plain form can have.
const MOST_ENTRIES: usize = 65_535;
/// Most bytes that an archive may unpack to.
const MOST_UNPACKED: u64 = 16_000_000_000;
/// Most bytes of a photo or voice note.
const MOST_MEDIA: u64 = 100_000_000;
/// An entry that unpacks to more than this, and to more than [`MOST_TIMES`] as much as it takes, is a trap: answers shrink
/// to a tenth.
const HARMLESS: u64 = 16_000_000;
const MOST_TIMES: u64 = 200;

/// A photo or voice note in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    /// Its id.
    pub(crate) id: Uuid,
    /// Its path in every archive of ours.
    pub(crate) path: String,
    /// Size and CRC-32.
    pub(crate) facts: (u64, u32),
    /// Its place in this archive.
    entry: usize,
}

/// An archive.
pub(crate) struct Parcel {
    zip: ZipArchive<Box<dyn Anywhere>>,
    /// The folder that everything lies in, with its slash.
    inside: String,
    /// The photos and voice notes in it.
    pub(crate) pictures: Vec<Picture>,
}

/// Whether a file begins as an archive does, whatever its name.
pub(super) fn is_archive(first_bytes: &[u8]) -> bool {
    first_bytes.starts_with(b"PK\x03\x04") || first_bytes.starts_with(b"PK\x05\x06")
}

impl Parcel {
    /// Opens an archive and looks at everything that it says of itself. A sentence where it can't be used.
    pub(super) fn open(bytes: Box<dyn Anywhere>) -> Result<Self, Trouble> {
        let mut zip = ZipArchive::new(bytes).map_err(told)?;
        if zip.len() > MOST_ENTRIES {
            return Err(Trouble::Unusable(format!(
                "the archive has {} entries; {MOST_ENTRIES} are allowed",
                zip.len()
            )));
        }
        let (mut all, mut unpacked) = (Vec::new(), 0_u64);
        for number in 0..zip.len() {
            let entry = zip.by_index_raw(number).map_err(told)?;
            let name = entry.name().to_owned();
            let shown = name.escape_debug();
            if !stays_inside(&name) {
                return Err(Trouble::Unusable(format!("the archive has an entry that leads out of it ({shown})")));
            }
            if entry.encrypted() {
                let what = format!("the archive is locked with a password ({shown}); unlock it first");
                return Err(Trouble::Unusable(what));
            }
            if entry.size() > HARMLESS && entry.size() / MOST_TIMES > entry.compressed_size() {
                let (packed, full) = (size(entry.compressed_size()), size(entry.size()));
                let what = format!("{shown} would unpack from {packed} to {full}; such archives are made to do harm");
                return Err(Trouble::Unusable(what));
            }
            unpacked = unpacked.saturating_add(entry.size());
            all.push((name, entry.size(), entry.crc32()));
        }
        if unpacked > MOST_UNPACKED {
            let (full, most) = (size(unpacked), size(MOST_UNPACKED));
            return Err(Trouble::Unusable(format!("the archive unpacks to {full}; {most} are allowed")));
        }
        if zip.has_overlapping_files().map_err(told)? {
            let what = "entries of the archive lie on top of each other; such archives are made to do harm";
            return Err(Trouble::unusable(what));
        }
        let inside = all.iter().filter_map(|(name, ..)| name.strip_suffix(keeping::PLACES));
        let inside =
            inside.filter(|folder| folder.is_empty() || folder.ends_with('/')).min_by_key(|folder| folder.len());
        let Some(inside) = inside.map(str::to_owned) else {
            let what = "so it is neither a tablet's hand-over nor a package";
            return Err(Trouble::Unusable(format!("the archive holds no {}, {what}", keeping::PLACES)));
        };
        let picture = |(entry, (name, size, crc)): (usize, &(String, u64, u32))| {
            let path = name.strip_prefix(&inside)?;
            let id = media::id(path)?;
            Some(Picture { id, path: path.to_owned(), facts: (*size, *crc), entry })
        };
        let pictures: Vec<Picture> = all.iter().enumerate().filter_map(picture).collect();
        if let Some(large) = pictures.iter().find(|picture| picture.facts.0 > MOST_MEDIA) {
            let (path, found, most) = (&large.path, size(large.facts.0), size(MOST_MEDIA));
            return Err(Trouble::Unusable(format!("{path} has {found}; a photo or voice note has {most} at most")));
        }
        Ok(Self { zip, inside, pictures })
    }

    /// Whether there is such an entry.
    pub(super) fn has(&self, path: &str) -> bool {
        self.zip.index_for_name(&format!("{}{path}", self.inside)).is_some()
    }

    /// An entry, to be read to its end.
    pub(super) fn entry(&mut self, path: &str) -> Result<impl Read, Trouble> {
        let entry = self.zip.by_name(&format!("{}{path}", self.inside)).map_err(told)?;
        let left = entry.size();
        Ok(Measured { entry, left })
    }

    /// All bytes of an entry; nothing where there is none.
    pub(crate) fn whole(&mut self, path: &str, most: u64) -> Result<Option<Vec<u8>>, Trouble> {
        if !self.has(path) {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        self.entry(path)?.take(most + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(Trouble::Unusable(format!("{path} in it is larger than {}", size(most))));
        }
        Ok(Some(bytes))
    }

    /// The same of an entry that is text.
    pub(super) fn text(&mut self, path: &str, most: u64) -> Result<Option<String>, Trouble> {
        let text =
            |bytes| String::from_utf8(bytes).map_err(|_| Trouble::Unusable(format!("{path} in it is not UTF-8")));
        self.whole(path, most)?.map(text).transpose()
    }

    /// What else is in it beside what tablets put there: the paths.
    pub(crate) fn others(&self) -> Vec<String> {
        let known = [keeping::PLACES, keeping::PEOPLE, keeping::GONE, keeping::SITTINGS];
        let inside = self.zip.file_names().filter_map(|name| name.strip_prefix(&self.inside));
        let other = |path: &&str| !known.contains(path) && media::id(path).is_none() && !path.ends_with('/');
        let mut all: Vec<String> = inside.filter(|path| !path.is_empty()).filter(other).map(str::to_owned).collect();
        all.sort_unstable();
        all
    }

    /// A photo or voice note, to be read to its end.
    pub(crate) fn picture(&mut self, picture: &Picture) -> Result<impl Read, Trouble> {
        let entry = self.zip.by_index(picture.entry).map_err(told)?;
        let left = entry.size();
        Ok(Measured { entry, left })
    }
}

/// Whether a path stays in the archive on every system.
fn stays_inside(name: &str) -> bool {
    let steps = || name.trim_end_matches('/').split('/');
    !name.contains(['\\', '\0', ':']) && steps().all(|step| !matches!(step, "" | "." | ".."))
}

fn told(cause: ZipError) -> Trouble {
    match cause {
        ZipError::UnsupportedArchive(_) => {
            Trouble::unusable("the archive is compressed in a way that is not read here")
        }
        ZipError::Io(cause) if cause.kind() != io::ErrorKind::UnexpectedEof => cause.into(),
        _ => Trouble::unusable("the archive is damaged, or cut off"),
    }
}

/// Reads no more than the archive says there is.
struct Measured<R> {
    entry: R,
    left: u64,
}

impl<R: Read> Read for Measured<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let damaged =
            |what: &str| io::Error::new(io::ErrorKind::InvalidData, format!("the archive is damaged: {what}"));
        let length = match self.entry.read(into) {
            Err(cause) if matches!(cause.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput) => {
                return Err(damaged("an entry is not what its check sum says"));
            }
            Err(cause) if cause.kind() == io::ErrorKind::UnexpectedEof => return Err(damaged("it is cut off")),
            other => other?,
        };
        let rest = self.left.checked_sub(length as u64);
        self.left = rest.ok_or_else(|| damaged("an entry holds more than it says"))?;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_that_stay_in_the_archive_on_every_system_are_taken() {
        for name in ["contributions.geojson", "day 1/media/x.jpg", "folder/", "a..b"] {
            assert!(stays_inside(name), "{name}");
        }
        for name in ["../x", "/etc/x", "a/../../x", "a//b", "", "./x", "..\\x", "C:/x", "C:\\x", "a\0b"] {
            assert!(!stays_inside(name), "{name}");
        }
    }
}
