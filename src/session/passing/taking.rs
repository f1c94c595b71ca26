//! Takes in the file with everything on another tablet, whether it came over a connection or was picked: withdrawals
//! first, then photos and voice notes, people, and contributions last, so that nothing is on the map without what belongs
//! to it. A second try with the same file does no harm.

use std::collections::{BTreeMap, BTreeSet};

use common_ground_core::keeping::archive::{self, Entry, TAIL, crc32};
use common_ground_core::keeping::book;
use common_ground_core::media::{self, Media};
use common_ground_core::passing::join::{Came, Conflict, Here, Plan, join};
use common_ground_core::passing::{Failure, Summary};
use common_ground_core::problem::Severity;
use common_ground_core::read::{Foreign, Options, Reader};
use common_ground_core::store::{Store, StoreError};
use common_ground_core::{Code, Participant, Sitting, Uuid};
use leptos::prelude::*;
use web_sys::File;

use super::super::book::{GONE, PEOPLE, PLACES, SITTINGS_FILE};
use super::super::desk::{ELSEWHERE, SITTINGS};
use super::super::people::participants;
use crate::device::{self, files};
use crate::session::{Contributions, Session};
use crate::store::IdbStore;

/// Bytes parsed at a time.
const SLICE: usize = 131_072;
/// Contributions written in one transaction.
const BATCH: usize = 4_000;

/// An archive in a file.
struct Parcel<'a> {
    file: &'a File,
    entries: Vec<Entry>,
}

impl Parcel<'_> {
    async fn open(file: &File) -> Option<Parcel<'_>> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a size
        let size = file.size() as u64;
        let tail = read(file, size.checked_sub(TAIL as u64)?, size).await?;
        let (start, length) = archive::directory(&tail, size).ok()?;
        let directory = read(file, start.into(), u64::from(start) + u64::from(length)).await?;
        Some(Parcel { file, entries: archive::entries(&directory, start).ok()? })
    }

    /// The bytes of an entry; `None` when there is none, or when it is damaged.
    async fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        let entry = self.entries.iter().find(|entry| entry.path == path)?;
        let bytes = read(self.file, entry.start.into(), u64::from(entry.start) + u64::from(entry.size)).await?;
        (crc32(&[&bytes]) == entry.crc).then_some(bytes)
    }

    /// The text of an entry; empty when there is none.
    async fn text(&self, path: &str) -> Result<String, Failure> {
        if !self.entries.iter().any(|entry| entry.path == path) {
            return Ok(String::new());
        }
        let bytes = self.bytes(path).await.ok_or(Failure::Damaged)?;
        String::from_utf8(bytes).map_err(|_| Failure::Damaged)
    }
}

async fn read(file: &File, from: u64, to: u64) -> Option<Vec<u8>> {
    #[allow(clippy::cast_precision_loss)] // sizes of files
    files::slice(file, from as f64, to as f64).await.ok()
}

impl Session {
    /// Takes in everything in a file; what came of it, and what the person should look at.
    ///
    /// # Errors
    /// See [`Failure`]; nothing was changed then but for `NotKept`, after which a second try completes it.
    pub async fn take_file(self, file: &File) -> Result<(Summary, Vec<Conflict>), Failure> {
        let store = self.store().ok_or(Failure::NotKept)?;
        let parcel = Parcel::open(file).await.ok_or(Failure::Damaged)?;
        let came = self.read_parcel(&parcel).await?;
        let plan = self.plan(&store, came).await?;
        let taken = self.carry_out(&store, &parcel, plan).await;
        self.count_open().await;
        self.copy_soon();
        taken.map_err(|_| Failure::NotKept)
    }

    async fn read_parcel(self, parcel: &Parcel<'_>) -> Result<Came, Failure> {
        let project = self.project();
        let mut reader = Reader::new(Options {
            unicode: device::unicode(),
            now: device::now(),
            foreign: Foreign { kind: String::new(), name_property: None, project: project.id.clone() },
            area: Some(project.reach(false)),
            masked_area: Some(project.reach(true)),
        });
        let mut came = Came::default();
        let mut problems = Vec::new();
        let bytes = parcel.bytes(PLACES).await.ok_or(Failure::Damaged)?;
        for slice in bytes.chunks(SLICE) {
            came.places.extend(reader.push(slice));
            problems.extend(reader.problems());
            device::breathe().await;
        }
        let rest = reader.finish();
        came.places.extend(rest.contributions);
        problems.extend(rest.problems);
        if problems.iter().any(|problem| problem.code == Code::NewerFormat) {
            return Err(Failure::Newer);
        }
        if rest.refused {
            return Err(Failure::Damaged);
        }
        let left_out = problems.iter().filter(|problem| problem.code.severity() == Severity::Feature).count();
        came.unreadable = u32::try_from(left_out).unwrap_or(u32::MAX);
        came.read_people(&parcel.text(PEOPLE).await?);
        came.read_withdrawals(&parcel.text(GONE).await?);
        Ok(came)
    }

    async fn plan(self, store: &IdbStore, came: Came) -> Result<Plan, Failure> {
        let kept = |_: StoreError| Failure::NotKept;
        let people = participants(store).await.map_err(kept)?;
        let people: BTreeMap<Uuid, Participant> =
            people.into_iter().flatten().map(|person| (person.id, person)).collect();
        let gone = |(_, entry)| match entry {
            book::Entry::Withdrawn(withdrawal) => Some(withdrawal.participant),
            _ => None,
        };
        let withdrawn: BTreeSet<Uuid> = self.book().await.map_err(kept)?.into_iter().filter_map(gone).collect();
        let project = self.project();
        self.contributions.with_untracked(|places: &Contributions| {
            join(&Here { project: &project, places, people: &people, withdrawn: &withdrawn }, came)
        })
    }

    async fn carry_out(
        self,
        store: &IdbStore,
        parcel: &Parcel<'_>,
        plan: Plan,
    ) -> Result<(Summary, Vec<Conflict>), StoreError> {
        let mut summary = plan.summary;
        for withdrawal in &plan.withdrawals {
            self.withdraw(withdrawal.participant).await?;
        }
        let here: BTreeSet<Uuid> = store.media_ids().await?.into_iter().collect();
        for entry in &parcel.entries {
            let Some(id) = media::id(&entry.path).filter(|id| plan.media.contains(id) && !here.contains(id)) else {
                continue;
            };
            let mime = entry.path.rsplit_once('.').and_then(|(_, end)| media::of_extension(end));
            if let (Some(mime), Some(bytes)) = (mime, parcel.bytes(&entry.path).await) {
                store.put_media(id, &Media { mime: mime.to_owned(), bytes }).await?;
                summary.media += 1;
            }
        }
        for person in &plan.people {
            match store.put_participant(person.id, &person.to_json()).await {
                // They have taken back what they said meanwhile, in another tab.
                Ok(()) | Err(StoreError::Withdrawn) => {}
                Err(error) => return Err(error),
            }
        }
        self.take_sittings(store, parcel).await?;
        let mut places = plan.places;
        while !places.is_empty() {
            let rest = places.split_off(BATCH.min(places.len()));
            let merged = self.merge(std::mem::replace(&mut places, rest)).await?;
            let ids: Vec<Uuid> = merged.changed.iter().map(|item| item.id).collect();
            self.show(merged.changed).await;
            ids.chunks(1_000).for_each(|ids| self.tell(ids));
        }
        Ok((summary, plan.conflicts))
    }

    /// Keeps what is known of the other tablet's sessions. None of them is under way here.
    async fn take_sittings(self, store: &IdbStore, parcel: &Parcel<'_>) -> Result<(), StoreError> {
        let Ok(text) = parcel.text(SITTINGS_FILE).await else { return Ok(()) };
        let own: Vec<String> = store.notes(SITTINGS).await?.into_iter().map(|(key, _)| key).collect();
        let known: BTreeMap<String, String> = store.notes(ELSEWHERE).await?.into_iter().collect();
        let mut notes = Vec::new();
        for sitting in text.lines().filter_map(|line| Sitting::from_json(line).ok()) {
            let id = sitting.id.to_string();
            let key = [ELSEWHERE, &id].concat();
            let ended = |text: &String| Sitting::from_json(text).is_ok_and(|known| known.ended_at.is_some());
            if !own.contains(&[SITTINGS, &id].concat()) && !known.get(&key).is_some_and(ended) {
                notes.push((key, sitting.to_json()));
            }
        }
        if notes.is_empty() { Ok(()) } else { store.put_notes(&notes).await }
    }
}
