//! A store in memory: for tests, and for a device that has no storage. Clones are handles on the same store.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::rc::Rc;

use uuid::Uuid;

use super::{Cursor, DecodeError, Merged, Page, Store, StoreError, decode, encode, is_withdrawn, said_by};
use crate::draft::media_id;
use crate::media::Media;
use crate::{Contribution, merge};

#[derive(Debug, Default)]
struct Shelf {
    /// Texts as a durable store keeps them, so that both read and write the same.
    items: BTreeMap<Uuid, String>,
    drafts: BTreeMap<String, String>,
    media: BTreeMap<Uuid, Media>,
    participants: BTreeMap<Uuid, String>,
    withdrawn: BTreeSet<Uuid>,
    notes: BTreeMap<String, String>,
}

/// Keeps everything until the last handle is dropped.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Rc<RefCell<Shelf>>);

impl MemoryStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts a text under an id as it is: what another version may have left there.
    pub fn plant(&self, id: Uuid, text: &str) {
        self.0.borrow_mut().items.insert(id, text.to_owned());
    }
}

impl Shelf {
    /// What is stored under an id, for changing it: never what cannot be read.
    fn stored(&self, id: Uuid) -> Result<Option<Contribution>, StoreError> {
        let Some(text) = self.items.get(&id) else { return Ok(None) };
        decode(text).map(Some).map_err(|error| match error {
            DecodeError::Newer(found) => StoreError::Newer { found },
            DecodeError::Unreadable => StoreError::Failed("the stored entry cannot be read".to_owned()),
        })
    }

    fn refuses(&self, item: &Contribution) -> bool {
        is_withdrawn(item, |id| self.withdrawn.contains(&id))
    }

    /// The same, if it has the revision that is expected.
    fn expect(&self, id: Uuid, base: Option<u32>) -> Result<(), StoreError> {
        let stored = self.stored(id)?;
        if stored.as_ref().map(|s| s.rev) == base { Ok(()) } else { Err(StoreError::Conflict(stored.map(Box::new))) }
    }
}

impl Store for MemoryStore {
    async fn page(&self, from: Option<&Cursor>, limit: u32) -> Result<Page, StoreError> {
        let shelf = self.0.borrow();
        let after = from.and_then(|cursor| Uuid::from_slice(&cursor.0).ok());
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let mut page = Page::default();
        let mut left = limit;
        let mut last = None;
        for (id, text) in shelf.items.range((from, Bound::Unbounded)) {
            if left == 0 {
                page.next = last.map(|id: Uuid| Cursor(id.as_bytes().to_vec()));
                break;
            }
            match decode(text) {
                Ok(item) => page.items.push(item),
                Err(DecodeError::Unreadable) => page.unreadable.push(text.clone()),
                Err(DecodeError::Newer(found)) => return Err(StoreError::Newer { found }),
            }
            last = Some(*id);
            left -= 1;
        }
        Ok(page)
    }

    async fn get(&self, ids: &[Uuid]) -> Result<Vec<Contribution>, StoreError> {
        let shelf = self.0.borrow();
        ids.iter().filter_map(|id| shelf.stored(*id).transpose()).collect()
    }

    async fn put(&self, item: &Contribution, base: Option<u32>) -> Result<(), StoreError> {
        let mut shelf = self.0.borrow_mut();
        shelf.expect(item.id, base)?;
        if base.is_none() && shelf.refuses(item) {
            return Err(StoreError::Withdrawn);
        }
        shelf.items.insert(item.id, encode(item));
        Ok(())
    }

    async fn remove(&self, id: Uuid, base: u32) -> Result<(), StoreError> {
        let mut shelf = self.0.borrow_mut();
        shelf.expect(id, Some(base))?;
        shelf.items.remove(&id);
        Ok(())
    }

    async fn merge(&self, items: Vec<Contribution>) -> Result<Merged, StoreError> {
        let mut shelf = self.0.borrow_mut();
        let mut merged = Merged::default();
        for (id, item) in merge::newest(items) {
            let stored = shelf.stored(id)?;
            if stored.is_none() && shelf.refuses(&item) {
                merged.withdrawn.push(id);
            } else if merge::decide(stored.as_ref(), &item).changes() {
                merged.changed.push(item);
            } else {
                merged.kept.push(id);
            }
        }
        shelf.items.extend(merged.changed.iter().map(|item| (item.id, encode(item))));
        Ok(merged)
    }

    async fn drafts(&self) -> Result<Vec<(String, String)>, StoreError> {
        let shelf = self.0.borrow();
        Ok(shelf.drafts.iter().map(|(key, json)| (key.clone(), json.clone())).collect())
    }

    async fn put_draft(&self, key: &str, json: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().drafts.insert(key.to_owned(), json.to_owned());
        Ok(())
    }

    async fn remove_draft(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().drafts.remove(key);
        Ok(())
    }

    async fn put_media(&self, id: Uuid, media: &Media) -> Result<(), StoreError> {
        self.0.borrow_mut().media.insert(id, media.clone());
        Ok(())
    }

    async fn media(&self, id: Uuid) -> Result<Option<Media>, StoreError> {
        Ok(self.0.borrow().media.get(&id).cloned())
    }

    async fn remove_media(&self, ids: &[Uuid]) -> Result<(), StoreError> {
        self.0.borrow_mut().media.retain(|id, _| !ids.contains(id));
        Ok(())
    }

    async fn media_ids(&self) -> Result<Vec<Uuid>, StoreError> {
        Ok(self.0.borrow().media.keys().copied().collect())
    }

    async fn participants(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.0.borrow().participants.values().cloned().collect())
    }

    async fn put_participant(&self, id: Uuid, json: &str) -> Result<(), StoreError> {
        let mut shelf = self.0.borrow_mut();
        if shelf.withdrawn.contains(&id) {
            return Err(StoreError::Withdrawn);
        }
        shelf.participants.insert(id, json.to_owned());
        Ok(())
    }

    async fn withdraw(&self, participant: Uuid) -> Result<Vec<Contribution>, StoreError> {
        let mut shelf = self.0.borrow_mut();
        let theirs: Result<Vec<_>, _> =
            shelf.items.values().filter_map(|text| said_by(text, participant).transpose()).collect();
        let theirs = theirs?;
        for item in &theirs {
            shelf.items.remove(&item.id);
            shelf.withdrawn.insert(item.id);
            for id in item.answers.values().filter_map(media_id) {
                shelf.media.remove(&id);
            }
        }
        shelf.participants.remove(&participant);
        shelf.withdrawn.insert(participant);
        Ok(theirs)
    }

    async fn notes(&self, beginning: &str) -> Result<Vec<(String, String)>, StoreError> {
        let shelf = self.0.borrow();
        let found = shelf.notes.iter().filter(|(key, _)| key.starts_with(beginning));
        Ok(found.map(|(key, text)| (key.clone(), text.clone())).collect())
    }

    async fn put_notes(&self, notes: &[(String, String)]) -> Result<(), StoreError> {
        self.0.borrow_mut().notes.extend(notes.iter().cloned());
        Ok(())
    }

    async fn remove_note(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().notes.remove(key);
        Ok(())
    }

    async fn wipe(&self, key: &str, note: &str) -> Result<(), StoreError> {
        let mut shelf = self.0.borrow_mut();
        let (notes, withdrawn) = (std::mem::take(&mut shelf.notes), std::mem::take(&mut shelf.withdrawn));
        *shelf = Shelf { withdrawn, notes, ..Shelf::default() };
        shelf.notes.insert(key.to_owned(), note.to_owned());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::contract::{self, Backend};

    struct Memory;

    impl Backend for Memory {
        type Store = MemoryStore;

        async fn fresh(&self) -> MemoryStore {
            MemoryStore::new()
        }

        async fn again(&self, store: &MemoryStore) -> MemoryStore {
            store.clone()
        }

        async fn plant(&self, store: &MemoryStore, id: Uuid, text: &str) {
            store.plant(id, text);
        }
    }

    #[test]
    fn the_memory_store_keeps_the_contract() {
        assert_eq!(pollster::block_on(contract::run(&Memory)), Ok(contract::CASES.len()));
    }
}
