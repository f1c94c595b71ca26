//! The data package: one archive with everything that researchers need to use what was collected, and to go on where
//! somebody else stopped. `docs/FORMAT.md` describes every file and column.
//!
//! **Invariants.** The same data gives the same bytes: nothing depends on the order of what came in or on a clock. What
//! stands in it about contributions and people is [`crate::privacy::Redacted`] or [`crate::privacy::RedactedPerson`].
//! What is written is given out in parts, so that photos need not be in memory twice; where they lie is the caller's.
//! It is made step by step (`pace.rs`), so that a page need not stand still meanwhile.

mod agreed;
mod codebook;
mod column;
mod contributions;
pub(crate) mod csv;
mod data;
mod descriptor;
mod meaning;
pub(crate) mod pace;
mod people;
mod read;
mod sittings;
mod wkt;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::keeping::Hash;
use crate::keeping::archive::{ArchiveError, Crc, Writer};
use crate::privacy::{Audience, Redacted, RedactedPerson, redact_person};
use crate::project::publishing;
use crate::write::{CollectionWriter, Header};
use crate::{Contribution, Participant, Project, media};
use column::{Column, Row, hold};

pub use agreed::Agreed;
pub use csv::{guard, unguard};
pub use data::Data;
pub use pace::Facts;
use pace::at_once;
pub use read::{Tables, read, read_in_steps};
pub use wkt::wkt;

/// The path of the `GeoJSON` file in a package.
pub const CONTRIBUTIONS: &str = "contributions.geojson";
/// The path of the descriptor.
pub const DESCRIPTOR: &str = "datapackage.json";
/// The path of the project file.
pub const PROJECT: &str = "project.json";
/// The path of the table of people. Only a package for the research team has one.
pub const PARTICIPANTS: &str = "participants.csv";
/// The path of the table of what they agreed to.
pub const CONSENTS: &str = "consents.csv";
/// The path of the table of sessions.
pub const SESSIONS: &str = "sessions.csv";
/// The path of the table of who took back what they said.
pub const WITHDRAWALS: &str = "withdrawals.csv";
/// The path of the SHA-256 of every other file.
pub const CHECKSUMS: &str = "checksums.sha256";

/// For whom a package is, and what it is made with.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// For the research team: everything that may leave. Public: what everybody may see, of those who agreed.
    pub audience: Audience,
    /// The project in force.
    pub project: &'a Project,
    /// Its file, as it is.
    pub project_json: &'a str,
    /// Version of the application.
    pub app: &'a str,
}

/// A table, written.
struct Table<'a> {
    name: &'static str,
    columns: Vec<Column<'a>>,
    /// The column that tells the rows apart.
    key: &'static str,
    /// Columns whose values stand in the column of the same name of another table.
    foreign: Vec<(&'static str, &'static str)>,
    bytes: Vec<u8>,
    facts: Facts,
}

impl<'a> Table<'a> {
    async fn new<R: Iterator<Item = Row>>(
        name: &'static str,
        mut columns: Vec<Column<'a>>,
        rows: impl Fn() -> R,
        pause: &impl AsyncFn(),
    ) -> Self {
        hold(&mut columns, rows(), pause).await;
        let bytes = csv::write(&columns, rows(), pause).await;
        let facts = Facts::of(&bytes, pause).await;
        Self { name, columns, key: "", foreign: Vec::new(), bytes, facts }
    }

    fn keyed(self, key: &'static str) -> Self {
        Self { key, ..self }
    }

    fn path(&self) -> String {
        [self.name, ".csv"].concat()
    }
}

/// A package, ready to be written: the files in their order, then photos and voice notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    files: Vec<(String, Vec<u8>)>,
    /// What an archive says of each of the files.
    facts: Vec<Facts>,
    media: BTreeMap<Uuid, String>,
    contributions: usize,
    people: usize,
}

impl Package {
    /// Makes the files of a package. `data` is put in order first ([`Data::settle`]).
    pub fn new(data: Data, scope: &Scope) -> Self {
        Self::with_places(data, scope, &BTreeMap::new())
    }

    /// The same with a column that says of which place each contribution is a mention, as far as a researcher has
    /// confirmed it ([`crate::alike`]). It is of the table alone; contributions stay as they are. Without any such place
    /// there is no column.
    pub fn with_places(data: Data, scope: &Scope, places: &BTreeMap<Uuid, String>) -> Self {
        at_once(Self::step_by_step(data, scope, places, &async || {}))
    }

    /// The same in steps of a fraction of a millisecond each: `pause` is called after each, and waited for.
    pub async fn step_by_step(
        data: Data,
        scope: &Scope<'_>,
        places: &BTreeMap<Uuid, String>,
        pause: &impl AsyncFn(),
    ) -> Self {
        let data = data.settled(pause).await;
        let team = scope.audience == Audience::Team;
        let items = if team {
            data.for_team(scope.project, pause).await
        } else {
            data.seen_by_everybody(scope.project, pause).await
        };
        let created = if team { data.latest() } else { latest(&items) };
        let geojson = collection(&items, scope, created, pause).await;
        let mut tables = if team {
            for_team(&data, &items, scope.project, places, pause).await
        } else {
            vec![of_contributions(&items, scope.project, false, places, pause).await]
        };
        let codebook = of_codebook(&tables, scope.project, pause).await;
        tables.push(codebook);
        let of_places = Facts::of(geojson.as_bytes(), pause).await;
        let of_project = Facts::of(scope.project_json.as_bytes(), pause).await;
        let others: [descriptor::Other; 2] = [
            (CONTRIBUTIONS, "contributions-geojson", "application/geo+json", &of_places),
            (PROJECT, "project", "application/json", &of_project),
        ];
        let about = publishing(scope.project_json).dataset;
        let descriptor = descriptor::text(scope, &about, created, &tables, &others);
        let of_descriptor = Facts::of(descriptor.as_bytes(), pause).await;
        let contributions = items.len();
        let media = items.iter().flat_map(|item| media_of(item.contribution())).collect();
        let mut files =
            vec![(DESCRIPTOR.to_owned(), descriptor.into_bytes()), (CONTRIBUTIONS.to_owned(), geojson.into_bytes())];
        let mut facts = vec![of_descriptor, of_places];
        for table in tables {
            files.push((table.path(), table.bytes));
            facts.push(table.facts);
        }
        files.push((PROJECT.to_owned(), scope.project_json.as_bytes().to_vec()));
        facts.push(of_project);
        Self { files, facts, media, contributions, people: if team { data.people.len() } else { 0 } }
    }

    /// The files, path and bytes, in the order in which they are to be written.
    pub fn files(&self) -> &[(String, Vec<u8>)] {
        &self.files
    }

    /// What an archive says of each of the files, in the same order: for [`Archive::announce`].
    pub fn facts(&self) -> &[Facts] {
        &self.facts
    }

    /// The photos and voice notes that contributions name, by id, each with its path: to be written after the files in
    /// this order, as far as they are there.
    pub fn media(&self) -> &BTreeMap<Uuid, String> {
        &self.media
    }

    /// How many contributions are in it.
    pub fn contributions(&self) -> usize {
        self.contributions
    }

    /// How many people there is a record of in it.
    pub fn people(&self) -> usize {
        self.people
    }
}

/// Writes the archive of a package, part by part, and notes the checksum of each file.
#[derive(Default)]
pub struct Archive {
    writer: Writer,
    checksums: String,
}

impl Archive {
    /// What stands before the bytes of the next file. `parts` are its bytes, in order.
    ///
    /// # Errors
    /// [`ArchiveError::TooLarge`].
    pub fn begin(&mut self, path: &str, parts: &[&[u8]]) -> Result<Vec<u8>, ArchiveError> {
        let (mut hash, mut crc, mut size) = (Hash::default(), Crc::default(), 0);
        for part in parts {
            hash.add(part);
            crc.add(part);
            size += part.len() as u64;
        }
        self.announce(path, &Facts { size, crc: crc.finish(), sha256: hash.finish() })
    }

    /// The same for a file of which everything is known already.
    ///
    /// # Errors
    /// [`ArchiveError::TooLarge`].
    pub fn announce(&mut self, path: &str, facts: &Facts) -> Result<Vec<u8>, ArchiveError> {
        self.checksums.push_str(&[&facts.sha256, "  ", path, "\n"].concat());
        self.writer.announce(path, facts.size, facts.crc)
    }

    /// What stands after the last file: the checksums and the directory.
    ///
    /// # Errors
    /// [`ArchiveError::TooLarge`].
    pub fn finish(mut self) -> Result<Vec<u8>, ArchiveError> {
        let mut end = self.writer.begin(CHECKSUMS, &[self.checksums.as_bytes()])?;
        end.extend(self.checksums.as_bytes());
        end.extend(self.writer.finish()?);
        Ok(end)
    }
}

/// The paths of the files that are not the ones which `checksums.sha256` names. `hash` gives the SHA-256 of a file in
/// lower-case hexadecimal digits ([`crate::keeping::hash`]); nothing where there is no such file.
pub fn damaged<'c>(checksums: &'c str, mut hash: impl FnMut(&str) -> Option<String>) -> Vec<&'c str> {
    let line = |line: &'c str| line.split_once("  ");
    let differs = |(sum, path): &(&str, &str)| hash(path).is_none_or(|hash| hash != *sum);
    checksums.lines().filter_map(line).filter(differs).map(|(_, path)| path).collect()
}

/// The photo and the voice note of a contribution, as far as their paths are ones that a tablet writes: nothing that
/// somebody typed may name a file, or lead out of the archive.
fn media_of(item: &Contribution) -> impl Iterator<Item = (Uuid, String)> {
    ["photo", "voice"].into_iter().filter_map(|question| {
        let path = item.text(question)?;
        let (id, (_, extension)) = (media::id(path)?, path.rsplit_once('.')?);
        media::of_extension(extension)?;
        (media::path(id, extension) == path).then(|| (id, path.to_owned()))
    })
}

fn latest(items: &[Redacted]) -> crate::Timestamp {
    let times = items.iter().map(|item| item.contribution().updated_at);
    times.max().unwrap_or(crate::Timestamp::from_unix_seconds(0))
}

async fn collection(
    items: &[Redacted],
    scope: &Scope<'_>,
    created: crate::Timestamp,
    pause: &impl AsyncFn(),
) -> String {
    let mut writer = CollectionWriter::new();
    let mut text = String::new();
    for item in items {
        text.push_str(&writer.add(item));
        pause().await;
    }
    text.push_str(&writer.finish(Header {
        project: &scope.project.id,
        project_version: &scope.project.version,
        exported_at: created,
        device: None,
        app: scope.app,
    }));
    text
}

async fn of_contributions<'a>(
    items: &[Redacted],
    project: &'a Project,
    team: bool,
    places: &BTreeMap<Uuid, String>,
    pause: &impl AsyncFn(),
) -> Table<'a> {
    let rows = || items.iter().map(|item| contributions::row(item.contribution(), places));
    let placed = rows().any(|row| row.contains_key(contributions::PLACE));
    let columns = contributions::columns(items, project, team, placed);
    Table::new("contributions", columns, rows, pause).await.keyed("contribution_id")
}

async fn for_team<'a>(
    data: &Data,
    items: &[Redacted],
    project: &'a Project,
    places: &BTreeMap<Uuid, String>,
    pause: &impl AsyncFn(),
) -> Vec<Table<'a>> {
    let mut people: Vec<RedactedPerson> = Vec::with_capacity(data.people.len());
    for person in &data.people {
        people.push(redact_person(person, project));
        pause().await;
    }
    let records: BTreeMap<String, &Participant> =
        people.iter().map(|person| (person.participant().id.to_string(), person.participant())).collect();
    // Everybody whom a contribution names, be there a record of them or not.
    let mut ids: BTreeSet<&str> = records.keys().map(String::as_str).collect();
    ids.extend(items.iter().filter_map(|item| item.contribution().provenance.participant.as_deref()));
    let sittings = sittings::rows(&data.sittings, items);

    let mut of_items = of_contributions(items, project, true, places, pause).await;
    of_items.foreign = vec![("participant", "participants"), ("session", "sessions")];
    let rows = || ids.iter().map(|id| people::row(id, records.get(*id).copied()));
    let columns = people::columns(&people, project);
    let of_people = Table::new("participants", columns, rows, pause).await.keyed("participant");
    let rows = || sittings.values().cloned();
    let of_sittings = Table::new("sessions", sittings::columns(), rows, pause).await.keyed("session");
    let rows = || records.values().map(|person| people::consent_row(person));
    let columns = people::consent_columns(&people, project);
    let mut of_consents = Table::new("consents", columns, rows, pause).await.keyed("participant");
    of_consents.foreign = vec![("participant", "participants")];
    let rows = || data.withdrawals.iter().map(people::withdrawal_row);
    let columns = people::withdrawal_columns();
    let of_withdrawals = Table::new("withdrawals", columns, rows, pause).await.keyed("participant");
    vec![of_items, of_people, of_sittings, of_consents, of_withdrawals]
}

/// The codebook of these tables and of itself.
async fn of_codebook<'a>(tables: &[Table<'_>], project: &Project, pause: &impl AsyncFn()) -> Table<'a> {
    let own: Vec<Column<'a>> = codebook::columns(project);
    let all = tables.iter().flat_map(|table| table.columns.iter().map(|column| (table.name, column)));
    let mut rows: Vec<Row> = all.map(|(table, column)| codebook::row(table, column, project)).collect();
    rows.extend(own.iter().map(|column| codebook::row("codebook", column, project)));
    Table::new("codebook", own, || rows.iter().cloned(), pause).await
}
