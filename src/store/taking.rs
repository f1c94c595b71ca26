//! Taking in what was merged, and undoing that, each in one transaction: all of it or, whatever happens, nothing. What can
//! be undone is kept as one note, which holds texts from before the merge; it goes with a wipe, and nothing in it outlives
//! a withdrawal.

use std::collections::BTreeMap;

use common_ground_core::merging::journal::{self, Change, Journal, What};
use common_ground_core::store::{Merged, StoreError, decode};
use common_ground_core::{Contribution, Participant, Uuid, merge};
use idb::{ObjectStore, Query};
use wasm_bindgen::JsValue;

use super::errors::failed;
use super::withdrawn::{self, Refused};
use super::writing::{Place, Shelves};
use super::{IdbStore, NOTES, PARTICIPANTS, key};

/// Key of the note with what can be undone of the last merge.
pub const MERGED: &str = "merge";

/// What is to be taken in.
#[derive(Default)]
pub struct Batch {
    /// Who has taken back what they said.
    pub withdrawals: Vec<Uuid>,
    /// Contributions.
    pub places: Vec<Contribution>,
    /// People.
    pub people: Vec<Participant>,
    /// Notes that can't be undone.
    pub notes: Vec<(String, String)>,
    /// Notes that can.
    pub sittings: Vec<(String, String)>,
    /// An empty journal, where it shall be possible to undo it.
    pub journal: Option<Journal>,
}

/// What an undo has changed.
#[derive(Default)]
pub struct Undone {
    /// Contributions as they stand now; `None` for those that are gone.
    pub places: Vec<(Uuid, Option<Contribution>)>,
    /// How many contributions were left because they were changed after the merge.
    pub left: usize,
}

impl IdbStore {
    /// Takes in what was merged, all or nothing. Gives what became of the contributions, and what was withdrawn.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing was changed then.
    pub async fn take_in(&self, batch: Batch) -> Result<(Merged, Vec<Contribution>), StoreError> {
        let writing = self.write(&withdrawn::NEEDED)?;
        let outcome = async {
            let transaction = &writing.transaction;
            let gone = if batch.withdrawals.is_empty() {
                Vec::new()
            } else {
                withdrawn::withdraw(transaction, &batch.withdrawals).await?
            };
            let (shelves, refused) = (Shelves::of(transaction)?, Refused::of(transaction)?);
            let mut before: BTreeMap<Uuid, String> = BTreeMap::new();
            let items = merge::newest(batch.places);
            let merged =
                shelves.merge(items, &refused, &mut |id, text| drop(before.insert(id, text.to_owned()))).await?;
            let change = |item: &Contribution| Change {
                what: What::Place(item.id),
                after: journal::of_place(item),
                before: before.remove(&item.id),
            };
            let mut changes: Vec<Change> = merged.changed.iter().map(change).collect();
            let people = transaction.object_store(PARTICIPANTS).map_err(failed)?;
            for person in batch.people {
                // They have taken back what they said meanwhile, in another tab.
                if refused.has(person.id).await? {
                    continue;
                }
                let before = text(&people, &key(person.id)).await?;
                people.put(&person.to_json().into(), Some(&key(person.id).into())).map_err(failed)?;
                changes.push(Change { what: What::Person(person.id), after: journal::of_person(&person), before });
            }
            let notes = transaction.object_store(NOTES).map_err(failed)?;
            for (key, note) in batch.sittings {
                let before = text(&notes, &key).await?;
                notes.put(&JsValue::from(&note), Some(&JsValue::from(&key))).map_err(failed)?;
                changes.push(Change { after: journal::of_note(&note), what: What::Note(key), before });
            }
            for (key, note) in batch.notes {
                notes.put(&note.into(), Some(&key.into())).map_err(failed)?;
            }
            if let Some(empty) = batch.journal.filter(|_| !changes.is_empty()) {
                let journal = Journal { changes, ..empty };
                notes.put(&journal.to_text().into(), Some(&MERGED.into())).map_err(failed)?;
            }
            Ok((merged, gone))
        };
        let outcome = outcome.await;
        writing.end(outcome).await
    }

    /// Undoes the last merge, all or nothing. What was changed after it stays, and what was withdrawn stays away.
    ///
    /// # Errors
    /// See [`StoreError`]; nothing was changed then.
    pub async fn undo_merge(&self) -> Result<Undone, StoreError> {
        let writing = self.write(&withdrawn::NEEDED)?;
        let outcome = async {
            let transaction = &writing.transaction;
            let notes = transaction.object_store(NOTES).map_err(failed)?;
            let Some(journal) = journal(&notes).await? else { return Ok(Undone::default()) };
            let people = transaction.object_store(PARTICIPANTS).map_err(failed)?;
            let mut places = Vec::new();
            for change in journal.changes {
                let (shelf, key, now): (_, _, fn(&str) -> Option<String>) = match &change.what {
                    What::Place(id) => {
                        places.push((*id, change));
                        continue;
                    }
                    What::Person(id) => {
                        (&people, key(*id), |text| Some(journal::of_person(&Participant::from_json(text).ok()?)))
                    }
                    What::Note(key) => (&notes, key.clone(), |text| Some(journal::of_note(text))),
                };
                let found = text(shelf, &key).await?;
                if found.as_deref().and_then(now).as_ref() == Some(&change.after) {
                    match change.before {
                        Some(before) => drop(shelf.put(&before.into(), Some(&key.into())).map_err(failed)?),
                        None => drop(shelf.delete(Query::from(JsValue::from(key))).map_err(failed)?),
                    }
                }
            }
            let undone = undo_places(&Shelves::of(transaction)?, &Refused::of(transaction)?, places).await?;
            notes.delete(Query::from(JsValue::from(MERGED))).map_err(failed)?;
            Ok(undone)
        };
        let outcome = outcome.await;
        writing.end(outcome).await
    }
}

async fn undo_places(shelves: &Shelves, refused: &Refused, places: Vec<(Uuid, Change)>) -> Result<Undone, StoreError> {
    let there = shelves.there().await?;
    let mut undone = Undone::default();
    let mut in_packs: BTreeMap<usize, Vec<(usize, Uuid, Change)>> = BTreeMap::new();
    for (id, change) in places {
        match there.at(id) {
            // Somebody has deleted it since.
            None => undone.left += 1,
            Some(Place::Pack { pack, line }) => in_packs.entry(pack).or_default().push((line, id, change)),
            Some(Place::Own) => {
                let text = shelves.own(id).await?.unwrap_or_default();
                if !stands(&text, &change) {
                    undone.left += 1;
                    continue;
                }
                let earlier = undone.back(shelves, refused, id, change).await?;
                if !earlier {
                    shelves.own.delete(Query::from(JsValue::from(key(id)))).map_err(failed)?;
                }
            }
        }
    }
    for (pack, changes) in in_packs {
        let Some(pack) = there.packs.get(pack) else { continue };
        let text = shelves.pack(pack).await?;
        let lines: Vec<&str> = text.lines().collect();
        let mut leaving = Vec::new();
        for (line, id, change) in changes {
            if stands(lines.get(line).copied().unwrap_or_default(), &change) {
                undone.back(shelves, refused, id, change).await?;
                leaving.push(line);
            } else {
                undone.left += 1;
            }
        }
        if !leaving.is_empty() {
            shelves.take_out(pack, &text, &leaving)?;
        }
    }
    Ok(undone)
}

impl Undone {
    /// Puts back what stood there before, if anything did.
    async fn back(
        &mut self,
        shelves: &Shelves,
        refused: &Refused,
        id: Uuid,
        change: Change,
    ) -> Result<bool, StoreError> {
        let before = match change.before.as_deref().and_then(|text| decode(text).ok()) {
            Some(item) if !refused.has(id).await? => Some(item),
            _ => None,
        };
        if let Some(item) = &before {
            shelves.put(item)?;
        }
        let back = before.is_some();
        self.places.push((id, before));
        Ok(back)
    }
}

/// Whether it stands as the merge left it.
fn stands(text: &str, change: &Change) -> bool {
    decode(text).is_ok_and(|item| journal::of_place(&item) == change.after)
}

/// What can be undone.
pub(super) async fn journal(notes: &ObjectStore) -> Result<Option<Journal>, StoreError> {
    Ok(text(notes, MERGED).await?.and_then(|text| Journal::parse(&text)))
}

async fn text(shelf: &ObjectStore, key: &str) -> Result<Option<String>, StoreError> {
    let found = shelf.get(Query::from(JsValue::from(key))).map_err(failed)?.await.map_err(failed)?;
    Ok(found.and_then(|text| text.as_string()))
}
