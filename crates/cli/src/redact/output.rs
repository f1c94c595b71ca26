//! Writes what was redacted in the form in which it came: one `GeoJSON` file, or the archive that tablets hand over with
//! everything else that is in it. Encrypted where there are keys for it.

use std::collections::BTreeSet;
use std::io::{self, BufWriter, Read as _, Write};
use std::path::Path;

use age::x25519::Recipient;
use common_ground_core::keeping::{GONE, PEOPLE, PLACES, SITTINGS, archive};
use common_ground_core::merging::Gone;
use common_ground_core::write::{CollectionWriter, Header};
use common_ground_core::{Participant, Sitting, Timestamp, Uuid};

use crate::beside::Beside;
use crate::intake::{Opened, Taken};
use crate::seal;
use crate::tell::Failure;

/// What is written.
pub(super) struct Work<'a> {
    pub(super) taken: &'a Taken,
    pub(super) people: &'a [Participant],
    /// Photos and voice notes that are left out.
    pub(super) without: &'a BTreeSet<Uuid>,
    pub(super) input: &'a Opened,
    /// When it is redacted: nothing in it is later, but for clocks that were wrong.
    pub(super) at: Timestamp,
}

impl Work<'_> {
    /// Writes it.
    pub(super) fn write(&self, recipients: &[Recipient], place: &Path) -> Result<(), Failure> {
        let failure = |cause: io::Error| Failure::of_file("write", place, &cause);
        let beside = Beside::new(place).map_err(failure)?;
        let out = BufWriter::new(&beside.file);
        let done = if recipients.is_empty() {
            self.to(out).and_then(|mut out| out.flush())
        } else {
            seal::seal(recipients, out).and_then(|out| self.to(out)).and_then(|out| out.finish()?.flush())
        };
        done.and_then(|()| beside.put(place)).map_err(failure)
    }

    fn to<W: Write>(&self, mut out: W) -> io::Result<W> {
        if self.input.form().is_archive() {
            self.archive(&mut out)?;
        } else {
            self.features(&mut out, &self.taken.beside.gone)?;
        }
        Ok(out)
    }

    fn features(&self, out: &mut impl Write, gone: &Gone) -> io::Result<()> {
        let mut writer = CollectionWriter::new();
        for version in &self.taken.versions {
            for part in writer.pass_on(version) {
                out.write_all(part.as_bytes())?;
            }
        }
        let projects: Vec<_> = self.taken.projects.keys().collect();
        let (project, project_version) = match &projects[..] {
            [(project, version)] => (project.as_str(), version.as_str()),
            [(project, _), rest @ ..] if rest.iter().all(|(other, _)| other == project) => (project.as_str(), ""),
            _ => ("", ""),
        };
        let times = self.taken.versions.iter().map(|version| version.standing().updated_at);
        let exported_at = times.max().unwrap_or(self.at);
        let app = env!("CARGO_PKG_VERSION");
        let header = Header { project, project_version, exported_at, device: None, app };
        out.write_all(writer.finish_with(header, gone).as_bytes())
    }

    fn archive(&self, out: &mut impl Write) -> io::Result<()> {
        let mut archive = archive::Writer::default();
        let mut put = |path: &str, bytes: &[u8]| {
            let head = archive.begin(path, &[bytes]).map_err(too_large)?;
            out.write_all(&head)?;
            out.write_all(bytes)
        };
        let mut features = Vec::new();
        self.features(&mut features, &Gone::default())?;
        put(PLACES, &features)?;
        drop(features);
        put(PEOPLE, lines(self.people.iter().map(Participant::to_json)).as_bytes())?;
        put(GONE, self.taken.beside.gone.to_lines().as_bytes())?;
        put(SITTINGS, lines(self.taken.beside.sittings().map(Sitting::to_json)).as_bytes())?;
        let trouble = |trouble: crate::intake::Trouble| io::Error::other(trouble.to_string());
        let mut parcel = self.input.archive().map_err(trouble)?;
        for picture in self.taken.pictures.iter().filter(|picture| !self.without.contains(&picture.id)) {
            let mut bytes = Vec::new();
            parcel.picture(picture).map_err(trouble)?.read_to_end(&mut bytes)?;
            put(&picture.path, &bytes)?;
        }
        for other in parcel.others() {
            let bytes = parcel.whole(&other, u64::from(u32::MAX)).map_err(trouble)?.unwrap_or_default();
            put(&other, &bytes)?;
        }
        let end = archive.finish().map_err(too_large)?;
        out.write_all(&end)
    }
}

fn lines(all: impl Iterator<Item = String>) -> String {
    all.flat_map(|line| [line, "\n".to_owned()]).collect()
}

fn too_large(_: archive::ArchiveError) -> io::Error {
    io::Error::other("it would have more than 4 GB or 65,535 entries, which an archive can't hold")
}
