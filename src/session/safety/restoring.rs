//! Putting back: everything, when the database is not the one that was copied last (it was deleted, or does not open any
//! more), or single records that can't be read. What is there and can be read is never changed, and what somebody took
//! back does not come back.

use std::collections::BTreeSet;
use std::sync::Arc;

use common_ground_core::keeping::book::Entry;
use common_ground_core::keeping::copies::{self, State};
use common_ground_core::media::Media;
use common_ground_core::store::{Store, StoreError, decode};
use common_ground_core::{Contribution, Timestamp, Uuid};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::super::Session;
use super::copying::{GONE, NOTE, PEOPLE, born, sound, states};
use super::{BORN, Keeper, Restored};
use crate::device::{self, locks};
use crate::session::book::BOOK;
use crate::store::{IdbStore, Safe};

/// What the safety copies hold, as far as it is sound.
#[derive(Default)]
struct Found {
    places: Vec<Contribution>,
    people: Vec<(Uuid, String)>,
    notes: Vec<(String, String)>,
    media: Vec<Uuid>,
    /// Who took back what they said.
    gone: BTreeSet<Uuid>,
    /// The earliest of the states that something came from.
    from: Option<Timestamp>,
}

impl Session {
    /// Puts back what is missing or can't be read.
    pub(super) async fn put_back(self, keeper: &Keeper) -> Result<(), StoreError> {
        let states = match keeper.safe() {
            Some(safe) => states(&safe).await.unwrap_or_default(),
            None => Vec::new(),
        };
        let Some(store) = self.store_to_keep(keeper, &states).await else { return Ok(()) };
        let own = born(&store).await?;
        if let (Some(safe), Some(newest)) = (keeper.safe(), states.first()) {
            let another = own != Some(newest.of);
            let damaged = self.unreadable.get_untracked() > 0;
            if another || damaged {
                let mut found = found(&safe, &states, &store).await?;
                if another {
                    self.put_all_back(keeper, &safe, &states, &store, &found).await?;
                }
                if damaged {
                    self.mend(keeper, &store, &mut found).await?;
                }
            }
        }
        match own {
            Some(_) => Ok(()),
            None => store.put_notes(&[(BORN.to_owned(), device::new_id().to_string())]).await,
        }
    }

    /// The store; another one where the first does not open any more and there is something to put into it.
    async fn store_to_keep(self, keeper: &Keeper, states: &[State]) -> Option<IdbStore> {
        if let Some(store) = self.store() {
            return Some(store);
        }
        let broken = matches!(self.storage.get_untracked(), Some(StoreError::Unavailable(_) | StoreError::Failed(_)));
        if !broken || states.is_empty() {
            return None;
        }
        let other = IdbStore::open(&[&keeper.name, ":2"].concat()).await.ok()?;
        self.load(&other).await.ok()?;
        self.store.set_value(Some(other.clone()));
        self.storage.set(None);
        Some(other)
    }

    async fn put_all_back(
        self,
        keeper: &Keeper,
        safe: &Safe,
        states: &[State],
        store: &IdbStore,
        found: &Found,
    ) -> Result<(), StoreError> {
        // A new database has to know again whom it refuses.
        for id in &found.gone {
            store.withdraw(*id).await?;
        }
        let changed = store.merge(found.places.clone()).await?.changed;
        let there = store.participants().await?;
        let there: BTreeSet<Uuid> = there.iter().filter_map(|text| copies::person_id(text)).collect();
        let people = found.people.iter().filter(|(id, _)| !there.contains(id)).collect::<Vec<_>>();
        for (id, text) in &people {
            store.put_participant(*id, text).await?;
        }
        self.put_rest_back(safe, states, store, found).await?;
        let ids: Vec<Uuid> = changed.iter().map(|item| item.id).collect();
        if !ids.is_empty() || !people.is_empty() {
            keeper.restored.set(Some(Restored { places: ids.len(), people: people.len(), from: found.from }));
        }
        self.apply(changed.into_iter().map(|item| (item.id, Some(Arc::new(item)))).collect());
        self.tell(&ids);
        self.find_person(store).await
    }

    /// Photos, voice notes and what was written down, where they are not there.
    async fn put_rest_back(
        self,
        safe: &Safe,
        states: &[State],
        store: &IdbStore,
        found: &Found,
    ) -> Result<(), StoreError> {
        let there = store.media_ids().await?;
        for id in found.media.iter().filter(|id| !there.contains(id)) {
            if let Some(media) = media(safe, states, *id).await {
                store.put_media(*id, &media).await?;
            }
        }
        let there: BTreeSet<String> = store.notes("").await?.into_iter().map(|(key, _)| key).collect();
        let notes: Vec<_> = found.notes.iter().filter(|(key, _)| !there.contains(key)).cloned().collect();
        store.put_notes(&notes).await?;
        // Sessions and the PIN are notes as well.
        self.load_desk(store).await
    }

    /// Puts single records back that can't be read.
    async fn mend(self, keeper: &Keeper, store: &IdbStore, found: &mut Found) -> Result<(), StoreError> {
        let damaged = store.damaged().await?;
        found.places.retain(|item| damaged.contains(&item.id));
        let mended = found.places.len();
        for item in std::mem::take(&mut found.places) {
            store.mend(&item).await?;
            self.apply(vec![(item.id, Some(Arc::new(item)))]);
        }
        if mended > 0 {
            self.unreadable.set(damaged.len().saturating_sub(mended));
            keeper.restored.set(Some(Restored { places: mended, people: 0, from: found.from }));
        }
        Ok(())
    }

    /// The database was deleted under this page, or taken away: makes a new one of what the page has and what was copied.
    pub(super) async fn rise_again(self) {
        let keeper = self.keeper();
        keeper.ready.set(false);
        let _held = locks::wait(&["rising ", &keeper.name].concat()).await;
        match self.make_anew(&keeper).await {
            Ok(store) => {
                store.when_lost(move || spawn_local(self.rise_again()));
                self.store.set_value(Some(store));
                self.storage.set(None);
                self.write_draft();
                keeper.ready.set(true);
            }
            // What is on the screen is on the screen still, and can be taken along.
            Err(error) => {
                self.store.set_value(None);
                self.storage.set(Some(error));
            }
        }
    }

    async fn make_anew(self, keeper: &Keeper) -> Result<IdbStore, StoreError> {
        let store = IdbStore::open(&keeper.name).await?;
        let here: Vec<Contribution> =
            self.contributions.with_untracked(|all| all.values().map(|item| (**item).clone()).collect());
        let places = here.len();
        store.merge(here).await?;
        if let Some(person) = self.person.get_untracked() {
            store.put_participant(person.id, &person.to_json()).await?;
        }
        if let Some(safe) = keeper.safe() {
            let states = states(&safe).await.unwrap_or_default();
            // What the page does not have was deleted.
            let found = Found { places: Vec::new(), ..found(&safe, &states, &store).await? };
            self.put_all_back(keeper, &safe, &states, &store, &found).await?;
        }
        if born(&store).await?.is_none() {
            store.put_notes(&[(BORN.to_owned(), device::new_id().to_string())]).await?;
        }
        let people = keeper.restored.get_untracked().map_or(0, |restored| restored.people);
        keeper.restored.set(Some(Restored { places, people, from: None }));
        Ok(store)
    }
}

/// Reads the copies, part by part: each from the newest state in which it is sound.
async fn found(safe: &Safe, states: &[State], store: &IdbStore) -> Result<Found, StoreError> {
    let mut found = Found::default();
    let names: BTreeSet<&String> = states.iter().flat_map(|state| state.parts.keys()).collect();
    for name in names {
        if let Some(id) = copies::media_id(name) {
            found.media.push(id);
            continue;
        }
        // What is no longer in the newest state was deleted, but for a part that has become damaged since.
        let Some((text, at)) = text(safe, states, name).await else { continue };
        if let Some(key) = name.strip_prefix(NOTE) {
            found.notes.push((key.to_owned(), text));
            continue;
        }
        found.from = Some(found.from.map_or(at, |from| from.min(at)));
        if name == PEOPLE {
            found.people = text.lines().filter_map(|line| Some((copies::person_id(line)?, line.to_owned()))).collect();
        } else {
            found.places.extend(text.lines().filter_map(|line| decode(line).ok()));
        }
        device::breathe().await;
    }
    let gone = gone(safe, store, &found).await?;
    found.people.retain(|(id, _)| !gone.contains(id));
    found.places.retain(|item| {
        let of = item.provenance.participant.as_deref().and_then(|id| Uuid::parse_str(id).ok());
        of.is_none_or(|of| !gone.contains(&of))
    });
    found.gone = gone;
    Ok(found)
}

/// Everybody who took back what they said, wherever that is written down.
async fn gone(safe: &Safe, store: &IdbStore, found: &Found) -> Result<BTreeSet<Uuid>, StoreError> {
    let mut gone: BTreeSet<Uuid> =
        safe.names().await?.iter().filter_map(|name| Uuid::parse_str(name.strip_prefix(GONE)?).ok()).collect();
    let notes = store.notes(BOOK).await?;
    for (_, text) in notes.iter().chain(&found.notes) {
        if let Some(Entry::Withdrawn(withdrawal)) = Entry::from_json(text) {
            gone.insert(withdrawal.participant);
        }
    }
    Ok(gone)
}

async fn text(safe: &Safe, states: &[State], name: &str) -> Option<(String, Timestamp)> {
    for (part, at) in copies::sources(states, name) {
        if let Some(text) = sound(safe, part).await.and_then(|bytes| String::from_utf8(bytes).ok()) {
            return Some((text, at));
        }
    }
    None
}

async fn media(safe: &Safe, states: &[State], id: Uuid) -> Option<Media> {
    for (part, _) in copies::sources(states, &copies::media_file(id)) {
        let Some(bytes) = sound(safe, part).await else { continue };
        let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { continue };
        let (mime, rest) = bytes.split_at(end);
        if let (Ok(mime), Some(bytes)) = (std::str::from_utf8(mime), rest.get(1..)) {
            return Some(Media { mime: mime.to_owned(), bytes: bytes.to_vec() });
        }
    }
    None
}
