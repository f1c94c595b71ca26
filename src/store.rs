//! `IndexedDB` behind core's [`Store`] trait. What it holds is the exchange format's Feature, as text: one under its id,
//! or a hundred that came in together, a line each, in one record (`packs`). Photos and voice notes lie beside them, and
//! so do the people who take part, as texts that hold nothing of what they said about places, and notes of what has left
//! the device.
//!
//! **Invariant.** A write resolves to `Ok` only after its transaction, opened with durability "strict", has completed.
//! A database or a feature newer than this code is reported and left alone.

mod errors;
mod media;
mod mending;
mod packs;
mod safe;
mod taking;
mod withdrawn;
mod writing;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use common_ground_core::media::Media;
use common_ground_core::store::{self, Cursor, DecodeError, Merged, PACK, Page, Store, StoreError};
use common_ground_core::{Contribution, Uuid, merge};
use errors::{classify, failed, newer, opening, readable};
use futures::channel::oneshot;
use futures::future::{Either, select};
use idb::{
    Database, DatabaseEvent, Factory, KeyRange, ObjectStore, ObjectStoreParams, Query, Transaction, TransactionMode,
};
use js_sys::{Array, Object, Reflect};
use packs::PackKey;
pub use safe::Safe;
pub use taking::{Batch, MERGED, Undone};
use wasm_bindgen::prelude::*;
use web_sys::{IdbDatabase, IdbTransaction};
use withdrawn::Refused;
use writing::{Found, Shelves, Writing};

use crate::device;

/// Version of the database's layout.
const VERSION: u32 = 5;
/// One contribution each, by its id.
const CONTRIBUTIONS: &str = "contributions";
/// Up to a hundred contributions each.
const PACKS: &str = "packs";
const DRAFTS: &str = "drafts";
/// Photos and voice notes, by their id.
const MEDIA: &str = "media";
/// People who take part, by their id.
const PARTICIPANTS: &str = "participants";
/// The ids of what was withdrawn.
const WITHDRAWN: &str = "withdrawn";
/// What has left the device, by keys of their own.
const NOTES: &str = "notes";
/// Every object store there is.
const STORES: [&str; 7] = [CONTRIBUTIONS, PACKS, DRAFTS, MEDIA, PARTICIPANTS, WITHDRAWN, NOTES];

/// Contributions, drafts, photos, voice notes and participants of one project in this browser's `IndexedDB`.
#[derive(Clone, Debug)]
pub struct IdbStore {
    database: Rc<Database>,
    /// The same connection, for what the `idb` crate has no option for.
    raw: IdbDatabase,
    /// Set when the connection has ended: from then on every call answers why.
    ended: Rc<Cell<Option<Ended>>>,
    /// What hears of the end of the connection, until it is closed.
    heard: Rc<RefCell<Vec<Heard>>>,
}

/// Hears an event of the connection.
type Heard = Closure<dyn FnMut(JsValue)>;

/// Why a connection has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    /// A newer tab has asked for the database.
    Newer,
    /// The database was deleted while it was in use, or the browser has let go of it.
    Lost,
    /// The widget has left the page.
    Closed,
}

impl IdbStore {
    /// Opens (and, the first time, makes) the database called `name`.
    ///
    /// # Errors
    /// `Unavailable` where site data is blocked, `Newer` when a newer version of the widget has been here, `Blocked`
    /// when another tab keeps an older layout open.
    pub async fn open(name: &str) -> Result<Self, StoreError> {
        let factory = Factory::new().map_err(|e| StoreError::Unavailable(e.to_string()))?;
        let mut request = factory.open(name, Some(VERSION)).map_err(opening)?;
        let (blocked_tx, blocked_rx) = oneshot::channel();
        request.on_blocked(move |_| {
            // Nobody listens any more once the database is open.
            let _ = blocked_tx.send(());
        });
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                let there = database.store_names();
                for store in STORES.into_iter().filter(|s| !there.iter().any(|t| t == s)) {
                    // A failure here aborts the upgrade, which `open` then reports.
                    let _ = database.create_object_store(store, ObjectStoreParams::new());
                }
            }
        });
        let opened = match select(Box::pin(async move { request.await }), blocked_rx).await {
            Either::Left((opened, _)) => opened.map_err(opening)?,
            Either::Right((Ok(()), _)) => return Err(StoreError::Blocked),
            Either::Right((Err(_), opened)) => opened.await.map_err(opening)?,
        };
        let raw = IdbDatabase::from(opened);
        let database = Database::from(raw.clone());
        let ended = Rc::new(Cell::new(None));
        let heard = Rc::new(RefCell::new(Vec::new()));
        for (name, way) in [("onversionchange", "newVersion"), ("onclose", "")] {
            let (seen, connection) = (Rc::clone(&ended), raw.clone());
            let over = Heard::new(move |event: JsValue| {
                // A deletion asks for no version.
                let newer = Reflect::get(&event, &way.into()).is_ok_and(|version| version.as_f64().is_some());
                seen.set(Some(if newer { Ended::Newer } else { Ended::Lost }));
                device::call(&connection, "close");
            });
            // Fails for no object that there is.
            let _ = Reflect::set(&raw, &name.into(), over.as_ref());
            heard.borrow_mut().push(over);
        }
        Ok(Self { database: Rc::new(database), raw, ended, heard })
    }

    /// Ends the connection, as soon as what is being written is written.
    pub fn close(&self) {
        self.ended.set(Some(Ended::Closed));
        device::call(&self.raw, "close");
        // A closed connection has no more events.
        self.heard.borrow_mut().clear();
    }

    /// The database's name.
    pub fn name(&self) -> String {
        self.database.name()
    }

    fn read(&self, names: &[&str]) -> Result<Transaction, StoreError> {
        self.check_open()?;
        self.database.transaction(names, TransactionMode::ReadOnly).map_err(failed)
    }

    /// Opens a strict transaction, which the `idb` crate has no option for.
    fn write(&self, names: &[&str]) -> Result<Writing, StoreError> {
        self.check_open()?;
        let options = Object::new();
        let strict = Reflect::set(&options, &"durability".into(), &"strict".into());
        let names: Array = names.iter().map(|name| JsValue::from(*name)).collect();
        let open = Reflect::get(&self.raw, &"transaction".into()).map(JsCast::unchecked_into::<js_sys::Function>);
        let raw: IdbTransaction = strict
            .and(open)
            .and_then(|f| f.call3(&self.raw, &names, &"readwrite".into(), &options))
            .map_err(|e| classify(&e))?
            .unchecked_into();
        Ok(Writing { transaction: Transaction::from(raw.clone()), raw })
    }

    fn check_open(&self) -> Result<(), StoreError> {
        match self.ended.get() {
            None => Ok(()),
            Some(Ended::Newer) => Err(newer()),
            Some(Ended::Lost | Ended::Closed) => Err(StoreError::Failed("the database is gone".to_owned())),
        }
    }
}

/// A page begins in the packs, or among those that stand by themselves. The packs come first: what leaves its pack
/// between two pages is then met again, never missed.
enum Start {
    Packs(Option<PackKey>),
    Own(Option<String>),
}

impl Start {
    fn read(cursor: Option<&Cursor>) -> Self {
        match cursor.and_then(|cursor| cursor.0.split_first()) {
            None => Self::Packs(None),
            Some((0, key)) => Self::Packs(Some(PackKey::from_bytes(key))),
            Some((_, key)) => Self::Own(String::from_utf8(key.to_vec()).ok().filter(|key| !key.is_empty())),
        }
    }

    fn written(&self) -> Cursor {
        let (first, key) = match self {
            Self::Packs(key) => (0, key.as_ref().map_or(&[][..], PackKey::bytes)),
            Self::Own(key) => (1, key.as_deref().unwrap_or_default().as_bytes()),
        };
        Cursor([&[first], key].concat())
    }
}

/// The keys and texts after a key, at most `limit`.
async fn after(
    store: &ObjectStore,
    key: Option<JsValue>,
    limit: u32,
) -> Result<(Vec<JsValue>, Vec<JsValue>), StoreError> {
    let query = match key {
        Some(key) => Some(Query::from(KeyRange::lower_bound(&key, Some(true)).map_err(failed)?)),
        None => None,
    };
    let keys = store.get_all_keys(query.clone(), Some(limit)).map_err(failed)?;
    let texts = store.get_all(query, Some(limit)).map_err(failed)?;
    Ok((keys.await.map_err(failed)?, texts.await.map_err(failed)?))
}

fn read_into(page: &mut Page, text: &str) -> Result<(), StoreError> {
    match store::decode(text) {
        Ok(contribution) => page.items.push(contribution),
        Err(DecodeError::Newer(found)) => return Err(StoreError::Newer { found }),
        Err(DecodeError::Unreadable) => page.unreadable.push(text.to_owned()),
    }
    Ok(())
}

impl Store for IdbStore {
    async fn page(&self, from: Option<&Cursor>, limit: u32) -> Result<Page, StoreError> {
        let shelves = Shelves::of(&self.read(&[CONTRIBUTIONS, PACKS])?)?;
        let mut page = Page::default();
        let mut own = None;
        if let Start::Packs(key) = Start::read(from) {
            let records = limit.div_ceil(PACK);
            let (keys, texts) = after(&shelves.packs, key.map(|key| key.to_js()), records).await?;
            for text in texts.iter().filter_map(JsValue::as_string) {
                text.lines().try_for_each(|text| read_into(&mut page, text))?;
            }
            if keys.len() == records as usize {
                page.next = keys.last().map(|key| Start::Packs(Some(PackKey::from_js(key))).written());
                return Ok(page);
            }
        } else if let Start::Own(key) = Start::read(from) {
            own = key;
        }
        let (keys, texts) = after(&shelves.own, own.map(JsValue::from), limit).await?;
        texts.iter().filter_map(JsValue::as_string).try_for_each(|text| read_into(&mut page, &text))?;
        if keys.len() == limit as usize {
            page.next = keys.last().and_then(JsValue::as_string).map(|key| Start::Own(Some(key)).written());
        }
        Ok(page)
    }

    async fn get(&self, ids: &[Uuid]) -> Result<Vec<Contribution>, StoreError> {
        let shelves = Shelves::of(&self.read(&[CONTRIBUTIONS, PACKS])?)?;
        let mut found = Vec::with_capacity(ids.len());
        let mut elsewhere = Vec::new();
        for id in ids {
            match shelves.own(*id).await? {
                Some(text) => found.push(readable(&text)?),
                None => elsewhere.push(*id),
            }
        }
        if elsewhere.is_empty() {
            return Ok(found);
        }
        for key in shelves.pack_keys().await? {
            let lines: Vec<usize> = elsewhere.iter().filter_map(|id| key.line(*id)).collect();
            if !lines.is_empty() {
                let text = shelves.pack(&key).await?;
                let all: Vec<&str> = text.lines().collect();
                for text in lines.into_iter().filter_map(|line| all.get(line)) {
                    found.push(readable(text)?);
                }
            }
        }
        Ok(found)
    }

    async fn put(&self, item: &Contribution, base: Option<u32>) -> Result<(), StoreError> {
        let writing = self.write(&[CONTRIBUTIONS, PACKS, WITHDRAWN])?;
        let outcome = async {
            let (shelves, found) = writing.expect(item.id, base).await?;
            match found {
                Some(Found::Packed { key, text, line }) => shelves.take_out(&key, &text, &[line])?,
                Some(Found::Own(_)) => {}
                None => Refused::of(&writing.transaction)?.check_item(item).await?,
            }
            shelves.put(item).map(drop)
        };
        let outcome = outcome.await;
        writing.end(outcome).await
    }

    async fn remove(&self, id: Uuid, base: u32) -> Result<(), StoreError> {
        let writing = self.write(&[CONTRIBUTIONS, PACKS])?;
        let outcome = async {
            match writing.expect(id, Some(base)).await? {
                (shelves, Some(Found::Packed { key, text, line })) => shelves.take_out(&key, &text, &[line]),
                (shelves, _) => shelves.own.delete(Query::from(JsValue::from(key(id)))).map(drop).map_err(failed),
            }
        };
        let outcome = outcome.await;
        writing.end(outcome).await
    }

    async fn merge(&self, items: Vec<Contribution>) -> Result<Merged, StoreError> {
        let items: BTreeMap<Uuid, Contribution> = merge::newest(items);
        let writing = self.write(&[CONTRIBUTIONS, PACKS, WITHDRAWN])?;
        let outcome = async {
            let refused = Refused::of(&writing.transaction)?;
            Shelves::of(&writing.transaction)?.merge(items, &refused, &mut |_, _| {}).await
        };
        let outcome = outcome.await;
        writing.end(outcome).await
    }

    async fn drafts(&self) -> Result<Vec<(String, String)>, StoreError> {
        let store = self.read(&[DRAFTS])?.object_store(DRAFTS).map_err(failed)?;
        let (keys, texts) = after(&store, None, u32::MAX).await?;
        Ok(keys.iter().zip(&texts).filter_map(|(k, t)| Some((k.as_string()?, t.as_string()?))).collect())
    }

    async fn put_draft(&self, key: &str, json: &str) -> Result<(), StoreError> {
        let writing = self.write(&[DRAFTS])?;
        let shelf = writing.transaction.object_store(DRAFTS).map_err(failed)?;
        shelf.put(&json.into(), Some(&key.into())).map_err(failed)?;
        writing.done().await
    }

    async fn remove_draft(&self, key: &str) -> Result<(), StoreError> {
        let writing = self.write(&[DRAFTS])?;
        let shelf = writing.transaction.object_store(DRAFTS).map_err(failed)?;
        shelf.delete(Query::from(JsValue::from(key))).map_err(failed)?;
        writing.done().await
    }

    async fn put_media(&self, id: Uuid, media: &Media) -> Result<(), StoreError> {
        let writing = self.write(&[MEDIA])?;
        media::Shelf::of(&writing.transaction)?.put(id, media)?;
        writing.done().await
    }

    async fn media(&self, id: Uuid) -> Result<Option<Media>, StoreError> {
        media::Shelf::of(&self.read(&[MEDIA])?)?.get(id).await
    }

    async fn remove_media(&self, ids: &[Uuid]) -> Result<(), StoreError> {
        let writing = self.write(&[MEDIA])?;
        let shelf = media::Shelf::of(&writing.transaction)?;
        let outcome = ids.iter().try_for_each(|id| shelf.remove(*id));
        writing.end(outcome).await
    }

    async fn media_ids(&self) -> Result<Vec<Uuid>, StoreError> {
        media::Shelf::of(&self.read(&[MEDIA])?)?.ids().await
    }

    async fn participants(&self) -> Result<Vec<String>, StoreError> {
        let store = self.read(&[PARTICIPANTS])?.object_store(PARTICIPANTS).map_err(failed)?;
        let (_, texts) = after(&store, None, u32::MAX).await?;
        Ok(texts.iter().filter_map(JsValue::as_string).collect())
    }

    async fn put_participant(&self, id: Uuid, json: &str) -> Result<(), StoreError> {
        let writing = self.write(&[PARTICIPANTS, WITHDRAWN])?;
        let outcome = async {
            Refused::of(&writing.transaction)?.check([id]).await?;
            let shelf = writing.transaction.object_store(PARTICIPANTS).map_err(failed)?;
            shelf.put(&json.into(), Some(&key(id).into())).map(drop).map_err(failed)
        };
        let outcome = outcome.await;
        writing.end(outcome).await
    }

    async fn withdraw(&self, participant: Uuid) -> Result<Vec<Contribution>, StoreError> {
        let writing = self.write(&withdrawn::NEEDED)?;
        let outcome = withdrawn::withdraw(&writing.transaction, &[participant]).await;
        writing.end(outcome).await
    }

    async fn notes(&self, beginning: &str) -> Result<Vec<(String, String)>, StoreError> {
        let store = self.read(&[NOTES])?.object_store(NOTES).map_err(failed)?;
        let from = KeyRange::lower_bound(&beginning.into(), None).map_err(failed)?;
        let keys = store.get_all_keys(Some(Query::from(from)), None).map_err(failed)?.await.map_err(failed)?;
        let mut notes = Vec::new();
        for key in keys.iter().filter_map(JsValue::as_string).take_while(|key| key.starts_with(beginning)) {
            let text = store.get(Query::from(JsValue::from(&key))).map_err(failed)?.await.map_err(failed)?;
            notes.extend(text.and_then(|text| text.as_string()).map(|text| (key, text)));
        }
        Ok(notes)
    }

    async fn put_notes(&self, notes: &[(String, String)]) -> Result<(), StoreError> {
        let writing = self.write(&[NOTES])?;
        let shelf = writing.transaction.object_store(NOTES).map_err(failed)?;
        let put = |(key, text): &(String, String)| shelf.put(&text.into(), Some(&key.into())).map(drop).map_err(failed);
        let outcome = notes.iter().try_for_each(put);
        writing.end(outcome).await
    }

    async fn remove_note(&self, key: &str) -> Result<(), StoreError> {
        let writing = self.write(&[NOTES])?;
        let shelf = writing.transaction.object_store(NOTES).map_err(failed)?;
        let outcome = shelf.delete(Query::from(JsValue::from(key))).map(drop).map_err(failed);
        writing.end(outcome).await
    }

    async fn wipe(&self, key: &str, note: &str) -> Result<(), StoreError> {
        let writing = self.write(&STORES)?;
        let clear = |name: &&str| {
            let shelf = writing.transaction.object_store(name).map_err(failed)?;
            let all = KeyRange::lower_bound(&"".into(), None).map_err(failed)?;
            shelf.delete(Query::from(all)).map(drop).map_err(failed)
        };
        let notes = writing.transaction.object_store(NOTES).map_err(failed)?;
        let outcome = [CONTRIBUTIONS, PACKS, DRAFTS, MEDIA, PARTICIPANTS]
            .iter()
            .try_for_each(clear)
            .and_then(|()| notes.delete(Query::from(JsValue::from(MERGED))).map(drop).map_err(failed))
            .and_then(|()| notes.put(&note.into(), Some(&key.into())).map(drop).map_err(failed));
        writing.end(outcome).await
    }
}

fn key(id: Uuid) -> String {
    id.as_hyphenated().to_string()
}
