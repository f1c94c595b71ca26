//! Takes in what was read, all of it or nothing, says what came of it, and undoes it. Photos and voice notes go ahead, since
//! nothing shows them before what they belong to is there; those of a merge that was broken off are swept up at the next
//! start. Everything else is one transaction.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use common_ground_core::keeping::book;
use common_ground_core::media::{self, Media};
use common_ground_core::merging::journal::Journal;
use common_ground_core::merging::onto::{Came, Here, Plan, plan};
use common_ground_core::merging::{HERE, conflicts};
use common_ground_core::passing::{Failure, Summary};
use common_ground_core::store::{Store, StoreError};
use common_ground_core::{Participant, Sitting, Uuid};
use js_sys::{Array, Uint8Array};
use leptos::prelude::*;
use web_sys::File;

use super::reading::{Parcel, Taken, Unfit};
use super::{Left, Merging, Outcome, TakenIn};
use crate::device::{self, Breath, files};
use crate::session::desk::{ELSEWHERE, SITTINGS};
use crate::session::people::participants;
use crate::session::{Contributions, Session, book as own_book};
use crate::store::{Batch, IdbStore};

/// What was read of all files.
#[derive(Default)]
pub(super) struct Gathered {
    came: Came,
    parcels: Vec<Parcel>,
    /// The names of the files, by the number that their versions have as origin.
    names: Vec<String>,
    /// How many were read.
    read: usize,
    left: Arc<Vec<Left>>,
}

impl Gathered {
    async fn add(&mut self, taken: Taken, breath: &Breath) {
        for version in taken.versions {
            self.came.set.add(version);
            breath.pause().await;
        }
        self.came.beside.absorb(taken.beside);
        self.came.unreadable += taken.unreadable;
        self.parcels.extend(taken.parcel);
        self.read += 1;
    }
}

impl Session {
    /// Reads these files and merges what they hold; asks first where some of them can't be.
    pub async fn merge_files(self, files: Vec<File>) {
        let table = self.merging();
        let turn = table.begin();
        let breath = Breath::default();
        let mut gathered = Gathered::default();
        let mut left = Vec::new();
        for (number, file) in files.iter().enumerate() {
            table.state.set(Merging::Reading { done: number, of: files.len() });
            // Whoever watches it go has no need to touch the screen.
            self.touch();
            gathered.names.push(file.name());
            let read = self.read_to_merge(file, u32::try_from(number).unwrap_or(HERE - 1), &breath).await;
            if table.turn.get() != turn {
                return;
            }
            match read {
                Ok(taken) => gathered.add(taken, &breath).await,
                Err(why) => left.push((file.name(), why)),
            }
        }
        if table.turn.get() != turn {
            return;
        }
        gathered.left = Arc::new(left);
        if gathered.left.is_empty() {
            return self.merge_gathered(gathered).await;
        }
        table.state.set(Merging::Ask(Arc::clone(&gathered.left), gathered.read));
        table.waiting.replace(Some(gathered));
    }

    /// Goes on without the files that can't be merged.
    pub async fn merge_others(self) {
        let gathered = self.merging().waiting.take();
        if let Some(gathered) = gathered {
            self.merge_gathered(gathered).await;
        }
    }

    async fn merge_gathered(self, gathered: Gathered) {
        let table = self.merging();
        table.state.set(Merging::Storing);
        let Gathered { came, parcels, names, read, left } = gathered;
        let state = match self.take(came, &parcels, Some(read)).await {
            Ok((plan, media)) => {
                let table = (!(plan.conflicts.is_empty() && plan.people_conflicts.is_empty()))
                    .then(|| self.conflict_table(&plan, &names))
                    .flatten();
                Merging::Done(Arc::new(Outcome { table, left, media, files: read, ..outcome(&plan) }))
            }
            Err(error) => Merging::Failed(error),
        };
        self.look_for_merge().await;
        table.state.set(state);
        device::mark("cg-merged");
    }

    /// Takes in the file with everything on another tablet, or another file that can be merged.
    ///
    /// # Errors
    /// See [`Failure`]; nothing was changed then.
    pub async fn take_file(self, file: File) -> TakenIn {
        let breath = Breath::default();
        let taken = self.read_to_merge(&file, 0, &breath).await.map_err(|why| match why {
            Unfit::Newer => Failure::Newer,
            Unfit::OtherProject(project) => Failure::OtherProject(project),
            _ => Failure::Damaged,
        })?;
        let mut gathered = Gathered::default();
        gathered.add(taken, &breath).await;
        let taken = self.take(gathered.came, &gathered.parcels, None).await;
        let (plan, media) = taken.map_err(|_| Failure::NotKept)?;
        let media = u32::try_from(media).unwrap_or(u32::MAX);
        Ok((Summary { media, ..plan.summary() }, plan.conflicts))
    }

    /// Takes in what has come; `files` says of how many files, where that shall be possible to undo. What was to be done,
    /// and how many photos and voice notes are new.
    async fn take(self, came: Came, parcels: &[Parcel], files: Option<usize>) -> Result<(Plan, usize), StoreError> {
        let store = self.store().ok_or_else(|| StoreError::Unavailable(String::new()))?;
        let mut plan = self.plan(&store, came).await?;
        let media = self.take_media(&store, parcels, &plan.media).await?;
        let at = device::now();
        let entry = |gone: &book::Withdrawal| {
            let entry = book::Entry::Withdrawn(gone.clone());
            (own_book::key(&entry, gone.participant), entry.to_json())
        };
        let sitting = |sitting: &Sitting| ([ELSEWHERE, &sitting.id.to_string()].concat(), sitting.to_json());
        let batch = Batch {
            withdrawals: plan.withdrawals.iter().map(|gone| gone.participant).collect(),
            places: std::mem::take(&mut plan.places),
            people: plan.people.clone(),
            notes: plan.withdrawals.iter().map(entry).collect(),
            sittings: plan.sittings.iter().map(sitting).collect(),
            journal: files.map(|files| Journal { at, files, changes: Vec::new() }),
        };
        let people: Vec<Uuid> = batch.withdrawals.clone();
        let (merged, gone) = store.take_in(batch).await?;
        if !people.is_empty() {
            self.let_go(&people, gone.iter().map(|item| item.id).collect()).await;
        }
        let ids: Vec<Uuid> = merged.changed.iter().map(|item| item.id).collect();
        self.show(merged.changed).await;
        ids.chunks(1_000).for_each(|ids| self.tell(ids));
        self.tell_changed();
        self.count_open().await;
        self.copy_soon();
        Ok((plan, media))
    }

    async fn plan(self, store: &IdbStore, came: Came) -> Result<Plan, StoreError> {
        let breath = Breath::default();
        let people = participants(store).await?;
        let people: BTreeMap<Uuid, Participant> =
            people.into_iter().flatten().map(|person| (person.id, person)).collect();
        let withdrawn = self.withdrawn().await?;
        let known = store.notes(ELSEWHERE).await?.into_iter();
        let sittings = known.filter_map(|(_, text)| Sitting::from_json(&text).ok()).map(|known| (known.id, known));
        let own = store.notes(SITTINGS).await?.into_iter();
        let own_sittings = own.filter_map(|(key, _)| Uuid::try_parse(key.strip_prefix(SITTINGS)?).ok()).collect();
        let places: Contributions = self.contributions.get_untracked();
        let here = Here {
            project: &self.project(),
            places: &places,
            people: &people,
            sittings: &sittings.collect(),
            own_sittings: &own_sittings,
            withdrawn: &withdrawn,
        };
        Ok(plan(&here, came, &async || breath.pause().await).await)
    }

    async fn take_media(
        self,
        store: &IdbStore,
        parcels: &[Parcel],
        wanted: &BTreeSet<Uuid>,
    ) -> Result<usize, StoreError> {
        let mut here: BTreeSet<Uuid> = store.media_ids().await?.into_iter().collect();
        let mut count = 0;
        for (parcel, entry) in parcels.iter().flat_map(|parcel| parcel.entries.iter().map(move |entry| (parcel, entry)))
        {
            let Some(id) = media::id(&entry.path).filter(|id| wanted.contains(id) && !here.contains(id)) else {
                continue;
            };
            let mime = entry.path.rsplit_once('.').and_then(|(_, end)| media::of_extension(end));
            if let (Some(mime), Ok(bytes)) = (mime, parcel.of(entry).await) {
                store.put_media(id, &Media { mime: mime.to_owned(), bytes }).await?;
                here.insert(id);
                count += 1;
            }
        }
        Ok(count)
    }

    /// Some people have taken back what they said, on another device: this page lets go of it too, and so do others and
    /// the safety copies.
    async fn let_go(self, people: &[Uuid], mut things: Vec<Uuid>) {
        self.apply(things.iter().map(|id| (*id, None)).collect());
        // Nothing of it can be brought back.
        self.undo.update_value(Vec::clear);
        if people.contains(&self.participant.get_value()) {
            self.drop_draft();
            self.forget_person();
        }
        things.extend(people);
        self.tell(&things);
        // What fails here, the next safety copy makes up for.
        for participant in people {
            let _ = self.say_in_copies(*participant).await;
        }
        let _ = self.purge_copies().await;
    }

    fn conflict_table(self, plan: &Plan, names: &[String]) -> Option<super::KeptFile> {
        let here = self.words.text("merge-here");
        let name = |number: u32| match number {
            HERE => here.clone(),
            number => names.get(number as usize).cloned().unwrap_or_default(),
        };
        let rows = plan.conflicts.iter().map(|conflict| conflicts::of_place(conflict, name));
        let rows = rows.chain(plan.people_conflicts.iter().map(conflicts::of_person));
        let parts: Array =
            std::iter::once(conflicts::heads()).chain(rows).map(|row| Uint8Array::from(row.as_slice())).collect();
        let file = files::of_bytes(&self.file_name("-conflicts", ".csv", device::now()), "text/csv", &parts)?;
        Some(StoredValue::new_local(file))
    }

    /// Undoes the last merge as a whole. What was changed after it stays, and what people have taken back stays away.
    pub async fn undo_merge(self) {
        let table = self.merging();
        let Some(store) = self.store() else { return };
        table.state.set(Merging::Storing);
        let undone = match store.undo_merge().await {
            Ok(undone) => undone,
            Err(error) => return table.state.set(Merging::Failed(error)),
        };
        let ids: Vec<Uuid> = undone.places.iter().map(|(id, _)| *id).collect();
        let mut changes = undone.places.into_iter().map(|(id, item)| (id, item.map(Arc::new))).peekable();
        while changes.peek().is_some() {
            self.apply(changes.by_ref().take(SOME).collect());
            device::breathe().await;
        }
        ids.chunks(1_000).for_each(|ids| self.tell(ids));
        self.tell_changed();
        self.sweep_media().await;
        self.count_open().await;
        self.copy_soon();
        self.look_for_merge().await;
        table.state.set(Merging::Undone(undone.left));
    }
}

/// Contributions taken onto the map between two breaths.
const SOME: usize = 1_000;

fn outcome(plan: &Plan) -> Outcome {
    Outcome {
        new: plan.tally.new,
        updated: plan.tally.updated,
        same: plan.tally.same,
        older: plan.tally.older,
        conflicts: plan.tally.conflicts + plan.people_conflicts.len(),
        withdrawn: plan.tally.withdrawn,
        removed: plan.removed,
        unreadable: plan.unreadable,
        people: plan.people.len(),
        sittings: plan.sittings.len(),
        ..Outcome::default()
    }
}
