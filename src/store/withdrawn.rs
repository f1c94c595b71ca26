//! What was withdrawn on this device: the ids of people who did, and of what they had put on the map. Nothing else is
//! kept of it. Whatever bears one of these ids is refused.

use std::collections::BTreeSet;

use common_ground_core::draft::media_id;
use common_ground_core::store::{StoreError, is_withdrawn, participant_of, said_by};
use common_ground_core::{Contribution, Uuid};
use idb::{ObjectStore, Query, Transaction};
use wasm_bindgen::JsValue;

use super::errors::failed;
use super::media::Shelf;
use super::taking::{self, MERGED};
use super::writing::Shelves;
use super::{CONTRIBUTIONS, MEDIA, NOTES, PACKS, PARTICIPANTS, WITHDRAWN, after, key};

/// Texts looked through at a time.
const PAGE: u32 = 1_000;

/// The object store with the ids.
pub(super) struct Refused(ObjectStore);

impl Refused {
    pub(super) fn of(transaction: &Transaction) -> Result<Self, StoreError> {
        transaction.object_store(WITHDRAWN).map(Self).map_err(failed)
    }

    /// Fails with `Withdrawn` where one of these ids is there.
    pub(super) async fn check(&self, ids: impl IntoIterator<Item = Uuid>) -> Result<(), StoreError> {
        for id in ids {
            let query = Query::from(JsValue::from(key(id)));
            if self.0.count(Some(query)).map_err(failed)?.await.map_err(failed)? > 0 {
                return Err(StoreError::Withdrawn);
            }
        }
        Ok(())
    }

    /// The same for a contribution.
    pub(super) async fn check_item(&self, item: &Contribution) -> Result<(), StoreError> {
        self.check([item.id].into_iter().chain(participant_of(item))).await
    }

    /// Takes out what was withdrawn, and gives the ids of that.
    pub(super) async fn sift(&self, items: &mut Vec<Contribution>) -> Result<Vec<Uuid>, StoreError> {
        let keys = self.0.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)?;
        let all: BTreeSet<Uuid> = keys.iter().filter_map(|key| Uuid::parse_str(&key.as_string()?).ok()).collect();
        let refused = |item: &mut Contribution| is_withdrawn(item, |id| all.contains(&id));
        Ok(items.extract_if(.., refused).map(|item| item.id).collect())
    }

    /// Whether this id is there.
    pub(super) async fn has(&self, id: Uuid) -> Result<bool, StoreError> {
        match self.check([id]).await {
            Ok(()) => Ok(false),
            Err(StoreError::Withdrawn) => Ok(true),
            Err(error) => Err(error),
        }
    }

    fn add(&self, id: Uuid) -> Result<(), StoreError> {
        self.0.put(&JsValue::TRUE, Some(&key(id).into())).map(drop).map_err(failed)
    }
}

/// The object stores that [`withdraw`] needs in its transaction.
pub(super) const NEEDED: [&str; 6] = [CONTRIBUTIONS, PACKS, MEDIA, PARTICIPANTS, WITHDRAWN, NOTES];

/// Removes everything of some people within a transaction, and gives what they had said.
pub(super) async fn withdraw(
    transaction: &Transaction,
    participants: &[Uuid],
) -> Result<Vec<Contribution>, StoreError> {
    let said = |text: &str| {
        let of = |id: &Uuid| said_by(text, *id).transpose();
        participants.iter().find_map(of).transpose()
    };
    let shelves = Shelves::of(transaction)?;
    let mut gone = Vec::new();
    let mut last = None;
    loop {
        let (keys, texts) = after(&shelves.own, last.clone(), PAGE).await?;
        for (key, text) in keys.iter().zip(texts.iter().filter_map(JsValue::as_string)) {
            if let Some(item) = said(&text)? {
                shelves.own.delete(Query::from(key.clone())).map_err(failed)?;
                gone.push(item);
            }
        }
        last = keys.last().cloned();
        if keys.len() < PAGE as usize {
            break;
        }
    }
    for key in shelves.pack_keys().await? {
        let text = shelves.pack(&key).await?;
        let mut theirs = Vec::new();
        for (line, text) in text.lines().enumerate() {
            if let Some(item) = said(text)? {
                theirs.push(line);
                gone.push(item);
            }
        }
        if !theirs.is_empty() {
            shelves.take_out(&key, &text, &theirs)?;
        }
    }
    let (media, refused) = (Shelf::of(transaction)?, Refused::of(transaction)?);
    gone.iter().flat_map(|item| item.answers.values()).filter_map(media_id).try_for_each(|id| media.remove(id))?;
    let people = transaction.object_store(PARTICIPANTS).map_err(failed)?;
    for participant in participants {
        people.delete(Query::from(JsValue::from(key(*participant)))).map_err(failed)?;
    }
    let ids: Vec<Uuid> = gone.iter().map(|item| item.id).collect();
    ids.iter().chain(participants).try_for_each(|id| refused.add(*id))?;
    // What could be undone of a merge holds what they had said before it.
    let notes = transaction.object_store(NOTES).map_err(failed)?;
    if let Some(mut journal) = taking::journal(&notes).await? {
        journal.forget(participants, &ids);
        notes.put(&journal.to_text().into(), Some(&MERGED.into())).map_err(failed)?;
    }
    Ok(gone)
}
