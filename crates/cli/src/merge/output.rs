//! Writes what came of a merge: one `GeoJSON` file, or the archive that tablets hand over. It is written beside its place
//! and put there only when it is complete; what was there before stays until then.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use common_ground_core::keeping::{self, archive};
use common_ground_core::merging::{Gone, Version};
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Timestamp, Uuid, media};

use super::gather::Gathered;
use crate::beside::free;
use crate::ending::Ending;
use crate::intake::{Parcel, Trouble};
use crate::tell::Failure;

/// Archives that are open at the same time.
const MOST_OPEN: usize = 100;

/// What kind of file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    GeoJson,
    Zip,
}

/// Where it goes.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// Standard output, as `GeoJSON`.
    Standard,
    File(PathBuf, Kind),
}

impl Place {
    /// By the ending; refused where something is that may not be replaced.
    pub(super) fn new(path: &Path, force: bool) -> Result<Self, Failure> {
        if path.as_os_str() == "-" {
            return Ok(Self::Standard);
        }
        let kind = match Ending::of(path) {
            Some(Ending::GeoJson | Ending::Json) => Kind::GeoJson,
            Some(Ending::Zip) => Kind::Zip,
            _ => {
                let path = path.display();
                return Err(Failure::new(format!(
                    "{path} has to end with .geojson or .zip, or be - for standard output."
                )));
            }
        };
        free(path, force)?;
        Ok(Self::File(path.to_owned(), kind))
    }

    /// Whether people, sessions, photos and voice notes have a place in it.
    pub(super) fn holds_all(&self) -> bool {
        matches!(self, Self::File(_, Kind::Zip))
    }
}

/// What is to be written.
pub(super) struct Work<'a> {
    pub(super) kept: &'a [Vec<Version>],
    pub(super) gathered: &'a Gathered,
    pub(super) project: &'a str,
    pub(super) project_version: &'a str,
}

/// What was written.
#[derive(Default)]
pub(super) struct Written {
    pub(super) bytes: u64,
    /// Photos and voice notes in it.
    pub(super) pictures: usize,
    /// Photos and voice notes that contributions name and no source has.
    pub(super) missing: usize,
}

impl Work<'_> {
    /// Writes the file.
    pub(super) fn write(&self, place: &Place) -> Result<Written, Failure> {
        match place {
            Place::Standard => {
                let mut out = Counted::new(BufWriter::new(io::stdout().lock()));
                let done = self.geojson(&mut out, &self.gathered.beside.gone).and_then(|()| out.flush());
                done.map_err(|cause| Failure::of_file("write", Path::new("standard output"), &cause))?;
                Ok(Written { bytes: out.size, ..Written::default() })
            }
            Place::File(path, kind) => {
                let (mut fresh, file) = Fresh::create(path)?;
                let mut out = BufWriter::with_capacity(1 << 20, file);
                let written = match kind {
                    Kind::GeoJson => {
                        let mut out = Counted::new(&mut out);
                        let done = self.geojson(&mut out, &self.gathered.beside.gone);
                        done.map(|()| Written { bytes: out.size, ..Written::default() })
                    }
                    Kind::Zip => self.zip(&mut out),
                };
                let done = written.and_then(|written| {
                    out.flush()?;
                    out.get_ref().sync_all()?;
                    Ok(written)
                });
                let written = done.map_err(|cause| Failure::of_file("write", path, &cause))?;
                drop(out);
                fresh.put()?;
                Ok(written)
            }
        }
    }

    fn geojson(&self, out: &mut dyn Write, gone: &Gone) -> io::Result<()> {
        let mut writer = CollectionWriter::new();
        for version in self.kept.iter().flatten() {
            for part in writer.pass_on(version) {
                out.write_all(part.as_bytes())?;
            }
        }
        let header = Header {
            project: self.project,
            project_version: self.project_version,
            exported_at: self.latest(),
            device: None,
            app: env!("CARGO_PKG_VERSION"),
        };
        out.write_all(writer.finish_with(header, gone).as_bytes())
    }

    /// When anything in it was last changed, so that the same data is the same file whenever it is merged.
    fn latest(&self) -> Timestamp {
        let beside = &self.gathered.beside;
        let places = self.kept.iter().flatten().map(|version| version.standing().updated_at);
        let people = beside.people().map(|person| person.updated_at);
        let gone = beside.gone.iter().map(|withdrawal| withdrawal.at);
        places.chain(people).chain(gone).max().unwrap_or(Timestamp::from_unix_seconds(0))
    }

    fn zip(&self, out: &mut (impl Write + Seek)) -> io::Result<Written> {
        let beside = &self.gathered.beside;
        let mut zip = Zip { out, writer: archive::Writer::default() };
        zip.entry(keeping::PLACES, |out| self.geojson(out, &Gone::default()))?;
        zip.entry(keeping::PEOPLE, |out| lines(out, beside.people().map(common_ground_core::Participant::to_json)))?;
        zip.entry(keeping::GONE, |out| out.write_all(beside.gone.to_lines().as_bytes()))?;
        zip.entry(keeping::SITTINGS, |out| lines(out, beside.sittings().map(common_ground_core::Sitting::to_json)))?;
        let named: BTreeSet<Uuid> = self.kept.iter().flatten().flat_map(|version| named(version.text())).collect();
        let (all, _) = self.gathered.pictures();
        // In the order of ids, whichever source they come from.
        let mut open: BTreeMap<usize, Parcel> = BTreeMap::new();
        let mut written =
            Written { missing: named.iter().filter(|id| !all.contains_key(id)).count(), ..Written::default() };
        for (_, (number, picture)) in all.iter().filter(|(id, _)| named.contains(id)) {
            let from = self.gathered.reports.get(*number).and_then(|report| report.opened.as_ref());
            let Some(opened) = from else { continue };
            if open.len() > MOST_OPEN {
                open.clear();
            }
            let parcel = match open.entry(*number) {
                std::collections::btree_map::Entry::Occupied(place) => place.into_mut(),
                std::collections::btree_map::Entry::Vacant(place) => place.insert(opened.archive().map_err(unread)?),
            };
            let mut bytes = parcel.picture(picture).map_err(unread)?;
            zip.entry(&picture.path, |out| io::copy(&mut bytes, out).map(drop))?;
            written.pictures += 1;
        }
        let end = zip.writer.finish().map_err(too_large)?;
        zip.out.write_all(&end)?;
        written.bytes = zip.out.stream_position()?;
        Ok(written)
    }
}

fn lines(out: &mut dyn Write, all: impl Iterator<Item = String>) -> io::Result<()> {
    for line in all {
        out.write_all(line.as_bytes())?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// The photos and voice notes that the text of a contribution names.
fn named(text: &str) -> impl Iterator<Item = Uuid> + '_ {
    let paths = text.match_indices(":\"media/").filter_map(move |(at, _)| text.get(at + 2..)?.split('"').next());
    paths.filter_map(media::id)
}

fn unread(trouble: Trouble) -> io::Error {
    io::Error::other(trouble.to_string())
}

fn too_large(_: archive::ArchiveError) -> io::Error {
    io::Error::other(
        "it would have more than 4 GB or 65,535 entries, which an archive can't hold; write a .geojson file",
    )
}

/// An archive being written: what stands before an entry is filled in when its bytes are known.
struct Zip<'a, W> {
    out: &'a mut W,
    writer: archive::Writer,
}

impl<W: Write + Seek> Zip<'_, W> {
    fn entry(&mut self, path: &str, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let start = self.out.stream_position()?;
        self.out.write_all(&vec![0; archive::head(path)])?;
        let mut counted = Counted::new(&mut *self.out);
        write(&mut counted)?;
        let (size, crc) = (counted.size, counted.crc.sum());
        let head = self.writer.announce(path, size, crc).map_err(too_large)?;
        self.out.seek(SeekFrom::Start(start))?;
        self.out.write_all(&head)?;
        self.out.seek(SeekFrom::End(0)).map(drop)
    }
}

/// Counts what is written, and takes its CRC-32.
struct Counted<W> {
    out: W,
    size: u64,
    crc: flate2::Crc,
}

impl<W: Write> Counted<W> {
    fn new(out: W) -> Self {
        Self { out, size: 0, crc: flate2::Crc::new() }
    }
}

impl<W: Write> Write for Counted<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let length = self.out.write(bytes)?;
        self.size += length as u64;
        self.crc.update(bytes.get(..length).unwrap_or_default());
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A file beside its place; if it is never put there it is deleted.
pub(super) struct Fresh {
    beside: PathBuf,
    place: PathBuf,
    placed: bool,
}

impl Fresh {
    pub(super) fn create(place: &Path) -> Result<(Self, File), Failure> {
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let beside = place.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let file = File::create(&beside).map_err(|cause| Failure::of_file("write", place, &cause))?;
        Ok((Self { beside, place: place.to_owned(), placed: false }, file))
    }

    pub(super) fn put(&mut self) -> Result<(), Failure> {
        std::fs::rename(&self.beside, &self.place).map_err(|cause| Failure::of_file("write", &self.place, &cause))?;
        self.placed = true;
        Ok(())
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        if !self.placed {
            // What matters was said before.
            let _gone = std::fs::remove_file(&self.beside);
        }
    }
}
