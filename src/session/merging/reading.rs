//! Reads one file that is to be merged, whatever it is: a package for the research team, what a tablet handed over before
//! there were packages, what it sends to another one, or a `GeoJSON` file of ours. All of it or nothing: of a file that
//! can't be read to its end nothing is taken.

use common_ground_core::keeping::archive::{self, Entry, TAIL, crc32};
use common_ground_core::keeping::{self, GONE, PEOPLE, PLACES, SITTINGS};
use common_ground_core::merging::{Beside, Version};
use common_ground_core::package::{self, Tables};
use common_ground_core::problem::Severity;
use common_ground_core::read::{Cut, Foreign, Options, TextReader, is_lines};
use common_ground_core::{Code, Problem};
use web_sys::File;

use crate::device::{self, Breath, files};
use crate::session::Session;

/// Bytes fetched from a file at a time.
const CHUNK: f64 = 2_097_152.0;
/// Bytes parsed at a time.
const SLICE: usize = 65_536;

/// Why a file can't be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The browser can't read it.
    NotRead,
    /// Neither an archive nor `GeoJSON`, or an archive of something else.
    Unknown,
    /// It is encrypted.
    Sealed,
    /// A package for everybody, in which much is missing.
    Public,
    /// Damaged, or packed anew by another program.
    Damaged,
    /// Its end is missing.
    CutOff,
    /// A newer version wrote it.
    Newer,
    /// It is of another project: its id.
    OtherProject(String),
    /// Another tool made it.
    Foreign,
}

/// An archive in a file.
pub(super) struct Parcel {
    file: File,
    pub(super) entries: Vec<Entry>,
}

/// What stands in a file.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) versions: Vec<Version>,
    pub(super) beside: Beside,
    /// How many contributions, people, sessions and withdrawals can't be read.
    pub(super) unreadable: usize,
    pub(super) parcel: Option<Parcel>,
}

impl Parcel {
    async fn open(file: &File) -> Result<Self, Unfit> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a size
        let size = file.size() as u64;
        let tail = read(file, size.checked_sub(TAIL as u64).ok_or(Unfit::CutOff)?, size).await?;
        let (start, length) = archive::directory(&tail, size).map_err(|_| Unfit::Damaged)?;
        let directory = read(file, start.into(), u64::from(start) + u64::from(length)).await?;
        let entries = archive::entries(&directory, start).map_err(|_| Unfit::Damaged)?;
        Ok(Self { file: file.clone(), entries })
    }

    fn has(&self, path: &str) -> bool {
        self.entries.iter().any(|entry| entry.path == path)
    }

    /// The bytes of an entry.
    pub(super) async fn of(&self, entry: &Entry) -> Result<Vec<u8>, Unfit> {
        let bytes = read(&self.file, entry.start.into(), u64::from(entry.start) + u64::from(entry.size)).await?;
        if crc32(&[&bytes]) == entry.crc { Ok(bytes) } else { Err(Unfit::Damaged) }
    }

    /// The bytes of an entry; none when there is no such entry.
    async fn bytes(&self, path: &str) -> Result<Vec<u8>, Unfit> {
        match self.entries.iter().find(|entry| entry.path == path) {
            Some(entry) => self.of(entry).await,
            None => Ok(Vec::new()),
        }
    }
}

async fn read(file: &File, from: u64, to: u64) -> Result<Vec<u8>, Unfit> {
    #[allow(clippy::cast_precision_loss)] // sizes of files
    files::slice(file, from as f64, to as f64).await.map_err(|_| Unfit::NotRead)
}

impl Session {
    /// Reads a file. `number` is what its versions get as origin.
    pub(super) async fn read_to_merge(self, file: &File, number: u32, breath: &Breath) -> Result<Taken, Unfit> {
        let start = files::slice(file, 0.0, 64.0).await.map_err(|_| Unfit::NotRead)?;
        let mut taken = Taken::default();
        if keeping::is_sealed(&start) {
            return Err(Unfit::Sealed);
        }
        if start.starts_with(b"PK") {
            self.read_archive(file, number, breath, &mut taken).await?;
        } else {
            let mut reader = Features::new(self, number);
            let mut at = 0.0;
            while at < file.size() {
                let to = (at + CHUNK).min(file.size());
                let bytes = files::slice(file, at, to).await.map_err(|_| Unfit::NotRead)?;
                reader.push(&bytes, breath, &mut taken).await;
                at = to;
            }
            reader.finish(self, &mut taken)?;
        }
        let own = &self.project().id;
        let other = taken.beside.projects().find(|project| *project != own).map(str::to_owned);
        match other {
            Some(other) => Err(Unfit::OtherProject(other)),
            None => Ok(taken),
        }
    }

    async fn read_archive(self, file: &File, number: u32, breath: &Breath, taken: &mut Taken) -> Result<(), Unfit> {
        let parcel = Parcel::open(file).await?;
        if !parcel.has(PLACES) {
            return Err(Unfit::Unknown);
        }
        let is_package = parcel.has(package::DESCRIPTOR);
        if is_package && !parcel.has("participants.csv") {
            return Err(Unfit::Public);
        }
        let mut reader = Features::new(self, number);
        reader.push(&parcel.bytes(PLACES).await?, breath, taken).await;
        reader.finish(self, taken)?;
        if is_package {
            tables(&parcel, breath, taken).await?;
        } else {
            lines(&parcel, breath, taken).await?;
        }
        taken.parcel = Some(parcel);
        Ok(())
    }
}

/// People, sessions and withdrawals of a package.
async fn tables(parcel: &Parcel, breath: &Breath, taken: &mut Taken) -> Result<(), Unfit> {
    let (descriptor, participants) =
        (parcel.bytes(package::DESCRIPTOR).await?, parcel.bytes("participants.csv").await?);
    let (consents, sessions) = (parcel.bytes("consents.csv").await?, parcel.bytes("sessions.csv").await?);
    let withdrawals = parcel.bytes("withdrawals.csv").await?;
    let tables = Tables {
        descriptor: &descriptor,
        participants: &participants,
        consents: &consents,
        sessions: &sessions,
        withdrawals: &withdrawals,
    };
    let (data, unreadable) = package::read_in_steps(&tables, &async || breath.pause().await).await;
    data.people.into_iter().for_each(|person| taken.beside.meet(person));
    data.sittings.into_iter().for_each(|sitting| taken.beside.hear_of(sitting));
    taken.beside.gone.extend(data.withdrawals);
    taken.unreadable += unreadable;
    Ok(())
}

/// The same of what a tablet sends: a line of JSON for each.
async fn lines(parcel: &Parcel, breath: &Breath, taken: &mut Taken) -> Result<(), Unfit> {
    let ways = [(PEOPLE, Beside::add_person as fn(&mut Beside, &str) -> _), (GONE, Beside::add_withdrawal)];
    for (path, add) in ways.into_iter().chain([(SITTINGS, Beside::add_sitting as _)]) {
        let text = String::from_utf8(parcel.bytes(path).await?).map_err(|_| Unfit::Damaged)?;
        for line in text.lines().filter(|line| !line.is_empty()) {
            taken.unreadable += usize::from(add(&mut taken.beside, line).is_err());
            breath.pause().await;
        }
    }
    Ok(())
}

/// Reads features slice by slice.
struct Features {
    reader: Option<TextReader>,
    number: u32,
    options: Options,
    problems: Vec<Problem>,
}

impl Features {
    fn new(session: Session, number: u32) -> Self {
        let foreign = Foreign { kind: String::new(), name_property: None, project: session.project().id.clone() };
        // Where contributions lie is looked at once it is known which of them count.
        let (area, masked_area) = (None, None);
        let options = Options { unicode: device::unicode(), now: device::now(), foreign, area, masked_area };
        Self { reader: None, number, options, problems: Vec::new() }
    }

    async fn push(&mut self, bytes: &[u8], breath: &Breath, taken: &mut Taken) {
        for slice in bytes.chunks(SLICE) {
            let reader = self.reader.get_or_insert_with(|| {
                let cut = if is_lines(slice) { Cut::Lines } else { Cut::Document };
                TextReader::new(self.options.clone(), cut, self.number)
            });
            taken.versions.append(&mut reader.push(slice));
            self.problems.extend(reader.problems());
            breath.pause().await;
        }
    }

    fn finish(self, session: Session, taken: &mut Taken) -> Result<(), Unfit> {
        let Some(reader) = self.reader else { return Err(Unfit::CutOff) };
        let mut end = reader.finish();
        let problems: Vec<Problem> = self.problems.into_iter().chain(end.problems).collect();
        let has = |code: Code| problems.iter().any(|problem| problem.code == code);
        if has(Code::NewerFormat) {
            return Err(Unfit::Newer);
        }
        if has(Code::Truncated) {
            return Err(Unfit::CutOff);
        }
        if end.refused || problems.iter().any(|problem| problem.code.severity() == Severity::File) {
            return Err(Unfit::Unknown);
        }
        taken.versions.append(&mut end.versions);
        if taken.versions.is_empty() && end.features > 0 && has(Code::Missing) {
            return Err(Unfit::Foreign);
        }
        let own = &session.project().id;
        if let Some((other, _)) = end.projects.keys().find(|(project, _)| project != own) {
            return Err(Unfit::OtherProject(other.clone()));
        }
        taken.beside.gone.extend(end.withdrawals);
        taken.unreadable += problems.iter().filter(|problem| problem.code.severity() == Severity::Feature).count();
        Ok(())
    }
}
