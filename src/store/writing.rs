//! A write transaction under way, and what is looked up in it. **Invariant.** It ends well only once everything asked
//! for is on the disk.

use std::collections::BTreeMap;

use common_ground_core::store::{self, Merged, PACK, StoreError};
use common_ground_core::{Contribution, Uuid, merge};
use idb::request::PutStoreRequest;
use idb::{ObjectStore, Query, Transaction};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::IdbTransaction;

use super::errors::{classify, failed, readable};
use super::packs::{self, PackKey};
use super::withdrawn::Refused;
use super::{CONTRIBUTIONS, PACKS};

/// Packs written before the page is let live for a moment; waiting for one of them keeps the transaction open.
const BREATH: usize = 4;

/// The two object stores in which contributions stand.
pub(super) struct Shelves {
    pub(super) own: ObjectStore,
    pub(super) packs: ObjectStore,
}

/// Where a contribution stands, and its text.
pub(super) enum Found {
    Own(String),
    Packed { key: PackKey, text: String, line: usize },
}

impl Found {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Own(text) => text,
            Self::Packed { text, line, .. } => text.lines().nth(*line).unwrap_or_default(),
        }
    }
}

impl Shelves {
    pub(super) fn of(transaction: &Transaction) -> Result<Self, StoreError> {
        let own = transaction.object_store(CONTRIBUTIONS).map_err(failed)?;
        Ok(Self { own, packs: transaction.object_store(PACKS).map_err(failed)? })
    }

    pub(super) async fn pack_keys(&self) -> Result<Vec<PackKey>, StoreError> {
        let keys = self.packs.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)?;
        Ok(keys.iter().map(PackKey::from_js).collect())
    }

    pub(super) async fn pack(&self, key: &PackKey) -> Result<String, StoreError> {
        let found = self.packs.get(Query::from(key.to_js())).map_err(failed)?.await.map_err(failed)?;
        found.and_then(|text| text.as_string()).ok_or_else(|| StoreError::Failed("a pack is gone".to_owned()))
    }

    pub(super) async fn own(&self, id: Uuid) -> Result<Option<String>, StoreError> {
        let key = JsValue::from(super::key(id));
        Ok(self.own.get(Query::from(key)).map_err(failed)?.await.map_err(failed)?.and_then(|text| text.as_string()))
    }

    pub(super) async fn find(&self, id: Uuid) -> Result<Option<Found>, StoreError> {
        if let Some(text) = self.own(id).await? {
            return Ok(Some(Found::Own(text)));
        }
        for key in self.pack_keys().await? {
            if let Some(line) = key.line(id) {
                return Ok(Some(Found::Packed { text: self.pack(&key).await?, key, line }));
            }
        }
        Ok(None)
    }
}

/// A write transaction.
pub(super) struct Writing {
    pub(super) transaction: Transaction,
    pub(super) raw: IdbTransaction,
}

impl Writing {
    /// The shelves, if what stands under `id` has revision `base`; and where it stands.
    pub(super) async fn expect(&self, id: Uuid, base: Option<u32>) -> Result<(Shelves, Option<Found>), StoreError> {
        let shelves = Shelves::of(&self.transaction)?;
        let found = shelves.find(id).await?;
        let stored = found.as_ref().map(|found| readable(found.text())).transpose()?;
        if stored.as_ref().map(|c| c.rev) == base {
            Ok((shelves, found))
        } else {
            Err(StoreError::Conflict(stored.map(Box::new)))
        }
    }

    /// Waits until everything asked for is on the disk. The transaction's own error says why when it is not: a full
    /// disk shows only there.
    #[allow(deprecated)] // web-sys calls `commit` so; the standard does not
    pub(super) async fn done(self) -> Result<(), StoreError> {
        // Asked for now, it is carried out even when the page goes away in the next moment. What fails here shows below.
        let _ = self.raw.commit();
        let ended = self.transaction.await;
        // An aborted transaction tells of it twice, and nobody listens any more the second time.
        for name in ["oncomplete", "onerror", "onabort"] {
            let _ = Reflect::set(&self.raw, &name.into(), &JsValue::NULL);
        }
        match ended {
            Ok(result) if result.is_committed() => Ok(()),
            Ok(_) => Err(self
                .raw
                .error()
                .map_or_else(|| StoreError::Failed("transaction aborted".to_owned()), |e| classify(&e))),
            Err(error) => Err(failed(error)),
        }
    }

    /// Ends the transaction: with everything, or after an error with nothing of it.
    pub(super) async fn end<T>(self, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
        match outcome {
            Ok(value) => self.done().await.map(|()| value),
            Err(error) => {
                let _ = self.raw.abort();
                Err(error)
            }
        }
    }
}

impl Shelves {
    pub(super) fn put(&self, item: &Contribution) -> Result<PutStoreRequest, StoreError> {
        self.own.put(&store::encode(item).into(), Some(&super::key(item.id).into())).map_err(failed)
    }

    fn put_pack(&self, key: &PackKey, text: &str) -> Result<PutStoreRequest, StoreError> {
        self.packs.put(&text.into(), Some(&key.to_js())).map_err(failed)
    }

    /// Takes lines out of a pack.
    pub(super) fn take_out(&self, key: &PackKey, text: &str, lines: &[usize]) -> Result<(), StoreError> {
        let (rest, text) = key.without(text, lines);
        self.packs.delete(Query::from(key.to_js())).map_err(failed)?;
        if !rest.is_empty() {
            self.put_pack(&rest, &text)?;
        }
        Ok(())
    }

    /// Writes what counts more than what is stored, and nothing that was withdrawn. `replaced` hears the text of what
    /// stood there before.
    pub(super) async fn merge(
        &self,
        items: BTreeMap<Uuid, Contribution>,
        refused: &Refused,
        replaced: &mut impl FnMut(Uuid, &str),
    ) -> Result<Merged, StoreError> {
        let there = self.there().await?;
        let mut merged = Merged::default();
        let mut fresh = Vec::new();
        let mut own = Vec::new();
        let mut in_packs: BTreeMap<usize, Vec<(usize, Contribution)>> = BTreeMap::new();
        for (id, item) in items {
            match there.at(id) {
                None => fresh.push(item),
                Some(Place::Own) => own.push(item),
                Some(Place::Pack { pack, line }) => in_packs.entry(pack).or_default().push((line, item)),
            }
        }
        merged.withdrawn = refused.sift(&mut fresh).await?;
        for item in own {
            let text = self.own(item.id).await?;
            let stored = text.as_deref().map(readable).transpose()?;
            if merge::decide(stored.as_ref(), &item).changes() {
                self.put(&item)?;
                if let Some(text) = &text {
                    replaced(item.id, text);
                }
                merged.changed.push(item);
            } else {
                merged.kept.push(item.id);
            }
        }
        for (pack, items) in in_packs {
            let Some(key) = there.packs.get(pack) else { continue };
            self.merge_pack(key, items, &mut merged, replaced).await?;
        }
        if fresh.len() < PACK as usize {
            for item in &fresh {
                self.put(item)?;
            }
        } else {
            for (number, (key, text)) in packs::packed(&fresh).enumerate() {
                let put = self.put_pack(&key, &text)?;
                if (number + 1) % BREATH == 0 {
                    put.await.map_err(failed)?;
                }
            }
        }
        merged.changed.extend(fresh);
        Ok(merged)
    }

    async fn merge_pack(
        &self,
        key: &PackKey,
        items: Vec<(usize, Contribution)>,
        merged: &mut Merged,
        replaced: &mut impl FnMut(Uuid, &str),
    ) -> Result<(), StoreError> {
        let text = self.pack(key).await?;
        let lines: Vec<&str> = text.lines().collect();
        let mut leaving = Vec::new();
        for (line, item) in items {
            let text = lines.get(line).copied().unwrap_or_default();
            let stored = readable(text)?;
            if merge::decide(Some(&stored), &item).changes() {
                self.put(&item)?;
                replaced(item.id, text);
                leaving.push(line);
                merged.changed.push(item);
            } else {
                merged.kept.push(item.id);
            }
        }
        if leaving.is_empty() { Ok(()) } else { self.take_out(key, &text, &leaving) }
    }

    /// Where everything stands: reading all keys once is far cheaper than asking for each, and the transaction keeps it
    /// true.
    pub(super) async fn there(&self) -> Result<There, StoreError> {
        let keys = self.own.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)?;
        let own = keys.iter().filter_map(|key| Uuid::parse_str(&key.as_string()?).ok());
        let mut places: Vec<(Uuid, Place)> = own.map(|id| (id, Place::Own)).collect();
        let packs = self.pack_keys().await?;
        for (pack, key) in packs.iter().enumerate() {
            places.extend(key.ids().enumerate().map(|(line, id)| (id, Place::Pack { pack, line })));
        }
        places.sort_unstable_by_key(|(id, _)| *id);
        Ok(There { places, packs })
    }
}

/// Where a contribution stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Own,
    Pack { pack: usize, line: usize },
}

/// Where everything stands.
pub(super) struct There {
    /// By id.
    places: Vec<(Uuid, Place)>,
    pub(super) packs: Vec<PackKey>,
}

impl There {
    pub(super) fn at(&self, id: Uuid) -> Option<Place> {
        let found = self.places.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.places.get(found).map(|(_, place)| *place)
    }
}
