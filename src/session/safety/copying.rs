//! Writing a state: only the files that have changed, a breath between two of them, the list last. What was deleted
//! meanwhile leaves the earlier states as well.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use common_ground_core::keeping::copies::{self, PLACES, Part, STATES, State};
use common_ground_core::keeping::hash;
use common_ground_core::store::{Store, StoreError, encode};
use common_ground_core::{Contribution, Uuid};
use leptos::prelude::*;

use super::super::Session;
use super::super::desk::CLOCK;
use super::BORN;
use crate::device::{self, locks};
use crate::store::{IdbStore, MERGED, Safe};

/// The part with the people who take part.
pub(super) const PEOPLE: &str = "people";
/// How the names of parts with notes begin.
pub(super) const NOTE: &str = "note-";
/// How the names of files begin that say whose answers are gone.
pub(super) const GONE: &str = "gone-";
/// The share of the room there is beyond which photos are not copied.
const ROOM: f64 = 0.5;

/// Contributions that are written out without a breath.
const AT_ONCE: usize = 50;

/// The name of the file that says that somebody's answers are gone.
pub(super) fn gone(participant: Uuid) -> String {
    [GONE, &participant.as_hyphenated().to_string()].concat()
}

/// The file that holds the list of a state.
fn slot(number: u64) -> String {
    ["state-", &(number % STATES as u64).to_string()].concat()
}

/// The states that can be read, the newest first.
pub(super) async fn states(safe: &Safe) -> Result<Vec<State>, StoreError> {
    let mut states = Vec::new();
    for number in 0..STATES as u64 {
        let bytes = safe.read(&slot(number)).await?.unwrap_or_default();
        states.extend(String::from_utf8(bytes).ok().as_deref().and_then(State::parse));
    }
    states.sort_by_key(|state| std::cmp::Reverse(state.number));
    Ok(states)
}

/// A file that is what its name says; `None` when it is damaged or gone.
pub(super) async fn sound(safe: &Safe, part: &Part) -> Option<Vec<u8>> {
    let bytes = safe.read(&part.hash).await.ok()??;
    (hash(&bytes) == part.hash).then_some(bytes)
}

/// A photo's file: its type on a line of its own, then its bytes.
fn media_bytes(media: &common_ground_core::media::Media) -> Vec<u8> {
    [media.mime.as_bytes(), b"\n", &media.bytes].concat()
}

/// A state that is being written.
struct Copying<'a> {
    safe: &'a Safe,
    /// Files that are there.
    there: BTreeSet<String>,
}

impl Copying<'_> {
    /// Writes a part, if its file is not there.
    async fn part(&mut self, bytes: &[u8], lines: usize) -> Result<Part, StoreError> {
        let hash = hash(bytes);
        if self.there.insert(hash.clone()) {
            self.safe.write(&hash, bytes).await?;
            device::breathe().await;
        }
        Ok(Part { hash, lines, brief: None })
    }

    /// Takes out of an earlier state what is not in the present one. True when there was something.
    async fn purge(&mut self, state: &mut State, now: &State, here: &BTreeSet<Uuid>) -> Result<bool, StoreError> {
        let mut changed = false;
        for (name, part) in std::mem::take(&mut state.parts) {
            let unchanged = now.parts.get(&name).is_some_and(|same| same.hash == part.hash);
            if unchanged || name.starts_with(NOTE) {
                state.parts.insert(name, part);
            } else if copies::media_id(&name).is_some() {
                changed = true;
            } else if let Some(text) = sound(self.safe, &part).await.and_then(|bytes| String::from_utf8(bytes).ok()) {
                let left = copies::without(&text, |id| !here.contains(&id));
                let purged = left.len() < text.len();
                changed |= purged;
                let part = if purged { self.part(left.as_bytes(), left.lines().count()).await? } else { part };
                state.parts.insert(name, part);
            } else {
                // A damaged file may hold anything, and is of no use.
                changed = true;
            }
        }
        Ok(changed)
    }
}

impl Session {
    /// Writes a safety copy of everything that there is now.
    ///
    /// # Errors
    /// When it can't be written; the states before are there still.
    pub(in crate::session) async fn copy_now(self) -> Result<(), StoreError> {
        let keeper = self.keeper();
        let (Some(safe), Some(store)) = (keeper.safe(), self.store()) else { return Ok(()) };
        // One tab at a time.
        let _held = locks::wait(&["copying ", &keeper.name].concat()).await;
        let done = self.write_state(&safe, &store).await;
        keeper.copied.set(Some(done.clone().map(|()| device::now())));
        done
    }

    async fn write_state(self, safe: &Safe, store: &IdbStore) -> Result<(), StoreError> {
        let mut earlier = states(safe).await?;
        let before = State::files(&earlier).into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
        let Some(of) = born(store).await? else { return Ok(()) };
        let mut copying = Copying { safe, there: before.clone() };
        let number = earlier.first().map_or(1, |state| state.number + 1);
        let mut now = State { number, at: device::now(), of, parts: BTreeMap::new() };

        let all: Vec<Arc<Contribution>> = self.contributions.with_untracked(|all| all.values().cloned().collect());
        let mut here: BTreeSet<Uuid> = all.iter().map(|item| item.id).collect();
        let mut rest = all.as_slice();
        for number in 0..PLACES {
            let name = copies::place(number);
            let (items, after) = rest.split_at(rest.partition_point(|item| copies::place_of(item.id) == name));
            rest = after;
            if items.is_empty() {
                continue;
            }
            let brief = Some(copies::brief(items.iter().map(AsRef::as_ref)));
            // Unchanged since it was written, on whatever visit that was.
            let known = earlier.iter().filter_map(|state| state.parts.get(&name)).find(|part| part.brief == brief);
            let part = match known {
                Some(part) => part.clone(),
                None => Part { brief, ..copying.part(lines(items).await.as_bytes(), items.len()).await? },
            };
            now.parts.insert(name, part);
        }

        let people = store.participants().await?;
        here.extend(people.iter().filter_map(|text| copies::person_id(text)));
        if !people.is_empty() {
            let text: String = people.iter().flat_map(|text| [text.as_str(), "\n"]).collect();
            now.parts.insert(PEOPLE.to_owned(), copying.part(text.as_bytes(), people.len()).await?);
        }
        for (key, text) in
            store.notes("").await?.into_iter().filter(|(key, _)| ![BORN, CLOCK, MERGED].contains(&key.as_str()))
        {
            let part = copying.part(text.as_bytes(), text.lines().count()).await?;
            now.parts.insert([NOTE, &key].concat(), part);
        }
        self.copy_media(&mut copying, &mut now, &earlier, store).await?;

        if earlier.first().is_some_and(|newest| newest.parts == now.parts && newest.of == now.of) {
            return Ok(());
        }
        earlier.truncate(STATES - 1);
        for state in &mut earlier {
            if copying.purge(state, &now, &here).await? {
                safe.write(&slot(state.number), state.to_text().as_bytes()).await?;
            }
        }
        safe.write(&slot(number), now.to_text().as_bytes()).await?;
        earlier.push(now);
        let needed = State::files(&earlier);
        for file in before.iter().filter(|file| !needed.contains(file.as_str())) {
            safe.remove(file).await?;
        }
        Ok(())
    }

    /// Photos and voice notes never change: each is copied once, while there is plenty of room.
    async fn copy_media(
        self,
        copying: &mut Copying<'_>,
        now: &mut State,
        earlier: &[State],
        store: &IdbStore,
    ) -> Result<(), StoreError> {
        let mut room = None;
        for id in store.media_ids().await? {
            let name = copies::media_file(id);
            if let Some(part) = earlier.iter().find_map(|state| state.parts.get(&name)) {
                now.parts.insert(name, part.clone());
                continue;
            }
            if room.is_none() {
                let estimate = device::storage_estimate().await;
                room = Some(estimate.is_none_or(|(usage, quota)| usage < quota * ROOM));
            }
            if let (Some(true), Some(media)) = (room, store.media(id).await?) {
                now.parts.insert(name, copying.part(&media_bytes(&media), 1).await?);
            }
        }
        Ok(())
    }

    /// Something was deleted for good: now from the safety copies too. Where they can't be written anew, all of them go.
    pub(in crate::session) async fn purge_copies(self) -> Result<(), StoreError> {
        match self.copy_now().await {
            Ok(()) => Ok(()),
            Err(_) => self.forget_copies().await,
        }
    }

    /// Removes every safety copy. Who withdrew is still known.
    pub(in crate::session) async fn forget_copies(self) -> Result<(), StoreError> {
        let keeper = self.keeper();
        let Some(safe) = keeper.safe() else { return Ok(()) };
        let _held = locks::wait(&["copying ", &keeper.name].concat()).await;
        let mut names: Vec<String> = safe.names().await?.into_iter().filter(|name| !name.starts_with(GONE)).collect();
        // The lists first: without them the files are nothing.
        names.sort_by_key(|name| !name.starts_with("state-"));
        for name in names {
            safe.remove(&name).await?;
        }
        Ok(())
    }
}

/// The contributions' texts, each on a line of its own. Breathes on the way: a sixteenth of many is much.
async fn lines(items: &[Arc<Contribution>]) -> String {
    let mut text = String::new();
    for some in items.chunks(AT_ONCE) {
        text.extend(some.iter().flat_map(|item| [encode(item), "\n".to_owned()]));
        device::breathe().await;
    }
    text
}

/// The id that a database got when it was made.
pub(super) async fn born(store: &IdbStore) -> Result<Option<Uuid>, StoreError> {
    let notes = store.notes(BORN).await?;
    Ok(notes.iter().find(|(key, _)| key == BORN).and_then(|(_, id)| Uuid::parse_str(id).ok()))
}
