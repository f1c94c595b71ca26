//! `IndexedDB` behind core's [`Store`] trait. What it holds is the exchange format's Feature, as text, under its id.
//!
//! **Invariant.** A write resolves to `Ok` only after its transaction, opened with durability "strict", has completed.
//! A database or a feature newer than this code is reported and left alone.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

use common_ground_core::store::{self, DecodeError, Merged, Page, Store, StoreError};
use common_ground_core::{Contribution, Uuid, merge};
use futures::channel::oneshot;
use futures::future::{Either, select};
use idb::request::PutStoreRequest;
use idb::{
    Database, DatabaseEvent, Factory, KeyRange, ObjectStore, ObjectStoreParams, Query, Transaction, TransactionMode,
};
use js_sys::{Object, Reflect, Set};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, IdbDatabase, IdbTransaction};

/// Version of the database's layout.
const VERSION: u32 = 1;
const CONTRIBUTIONS: &str = "contributions";
const DRAFTS: &str = "drafts";
/// Writes asked for before the page is let live for a moment; waiting for one of them keeps the transaction open.
const BREATH: usize = 500;

/// Contributions and drafts of one project in this browser's `IndexedDB`.
#[derive(Clone, Debug)]
pub struct IdbStore {
    database: Rc<Database>,
    /// The same connection, for what the `idb` crate has no option for.
    raw: IdbDatabase,
    /// Set when a newer tab has asked for the database: from then on every call answers `Newer`.
    closed: Rc<Cell<bool>>,
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
                for store in [CONTRIBUTIONS, DRAFTS] {
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
        let mut database = Database::from(raw.clone());
        let closed = Rc::new(Cell::new(false));
        let seen = Rc::clone(&closed);
        database.on_version_change(move |event| {
            seen.set(true);
            if let Ok(database) = event.database() {
                database.close();
            }
        });
        Ok(Self { database: Rc::new(database), raw, closed })
    }

    /// The database's name.
    pub fn name(&self) -> String {
        self.database.name()
    }

    fn read(&self, name: &str) -> Result<ObjectStore, StoreError> {
        self.check_open()?;
        let transaction = self.database.transaction(&[name], TransactionMode::ReadOnly).map_err(failed)?;
        transaction.object_store(name).map_err(failed)
    }

    /// Opens a strict transaction, which the `idb` crate has no option for.
    fn write(&self, name: &str) -> Result<Writing, StoreError> {
        self.check_open()?;
        let options = Object::new();
        let strict = Reflect::set(&options, &"durability".into(), &"strict".into());
        let open = Reflect::get(&self.raw, &"transaction".into()).map(JsCast::unchecked_into::<js_sys::Function>);
        let raw: IdbTransaction = strict
            .and(open)
            .and_then(|f| f.call3(&self.raw, &name.into(), &"readwrite".into(), &options))
            .map_err(|e| classify(&e))?
            .unchecked_into();
        let transaction = Transaction::from(raw.clone());
        let store = transaction.object_store(name).map_err(failed)?;
        Ok(Writing { transaction, raw, store })
    }

    fn check_open(&self) -> Result<(), StoreError> {
        if self.closed.get() { Err(newer()) } else { Ok(()) }
    }
}

/// A write transaction under way.
struct Writing {
    transaction: Transaction,
    raw: IdbTransaction,
    store: ObjectStore,
}

impl Writing {
    fn put(&self, key: &str, text: &str) -> Result<PutStoreRequest, StoreError> {
        self.store.put(&text.into(), Some(&key.into())).map_err(failed)
    }

    /// Writes what counts more than what is stored, in the order of the ids.
    async fn merge(&self, items: BTreeMap<Uuid, &Contribution>) -> Result<Merged, StoreError> {
        // One read of all keys is far cheaper than one per item, and the transaction keeps it true.
        let there = Set::new(&JsValue::UNDEFINED);
        for key in self.store.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)? {
            there.add(&key);
        }
        let mut merged = Merged::default();
        for (id, item) in items {
            let stored = if there.has(&key(id).into()) { fetch(&self.store, id).await? } else { None };
            if !merge::decide(stored.as_ref(), item).changes() {
                merged.kept.push(id);
                continue;
            }
            let put = self.put(&key(id), &store::encode(item))?;
            merged.changed.push(item.clone());
            if merged.changed.len() % BREATH == 0 {
                put.await.map_err(failed)?;
            }
        }
        Ok(merged)
    }

    /// Waits until everything asked for is on the disk. The transaction's own error says why when it is not: a full
    /// disk shows only there.
    async fn done(self) -> Result<(), StoreError> {
        let outcome = self.transaction.await;
        match outcome {
            Ok(result) if result.is_committed() => Ok(()),
            Ok(_) => Err(self
                .raw
                .error()
                .map_or_else(|| StoreError::Failed("transaction aborted".to_owned()), |e| classify(&e))),
            Err(error) => Err(failed(error)),
        }
    }

    fn give_up(self, error: StoreError) -> StoreError {
        let _ = self.raw.abort();
        error
    }
}

impl Store for IdbStore {
    async fn page(&self, after: Option<Uuid>, limit: u32) -> Result<Page, StoreError> {
        let query = match after {
            Some(id) => Some(Query::from(KeyRange::lower_bound(&key(id).into(), Some(true)).map_err(failed)?)),
            None => None,
        };
        let store = self.read(CONTRIBUTIONS)?;
        let keys = store.get_all_keys(query.clone(), Some(limit)).map_err(failed)?;
        let texts = store.get_all(query, Some(limit)).map_err(failed)?;
        let keys = keys.await.map_err(failed)?;
        let texts = texts.await.map_err(failed)?;
        let mut page = Page::default();
        for text in texts.iter().filter_map(JsValue::as_string) {
            match store::decode(&text) {
                Ok(contribution) => page.items.push(contribution),
                Err(DecodeError::Newer(found)) => return Err(StoreError::Newer { found }),
                Err(DecodeError::Unreadable) => page.unreadable.push(text),
            }
        }
        if keys.len() == limit as usize {
            page.next = keys.last().and_then(JsValue::as_string).and_then(|id| Uuid::parse_str(&id).ok());
        }
        Ok(page)
    }

    async fn get(&self, ids: &[Uuid]) -> Result<Vec<Contribution>, StoreError> {
        let store = self.read(CONTRIBUTIONS)?;
        let mut found = Vec::with_capacity(ids.len());
        for id in ids {
            found.extend(fetch(&store, *id).await?);
        }
        Ok(found)
    }

    async fn put(&self, item: &Contribution, base: Option<u32>) -> Result<(), StoreError> {
        let writing = self.write(CONTRIBUTIONS)?;
        let stored = fetch(&writing.store, item.id).await?;
        if stored.as_ref().map(|c| c.rev) != base {
            return Err(writing.give_up(StoreError::Conflict(stored.map(Box::new))));
        }
        writing.put(&key(item.id), &store::encode(item))?;
        writing.done().await
    }

    async fn remove(&self, id: Uuid, base: u32) -> Result<(), StoreError> {
        let writing = self.write(CONTRIBUTIONS)?;
        let stored = fetch(&writing.store, id).await?;
        if stored.as_ref().map(|c| c.rev) != Some(base) {
            return Err(writing.give_up(StoreError::Conflict(stored.map(Box::new))));
        }
        writing.store.delete(Query::from(JsValue::from(key(id)))).map_err(failed)?;
        writing.done().await
    }

    async fn merge(&self, items: &[Contribution]) -> Result<Merged, StoreError> {
        let mut newest: BTreeMap<Uuid, &Contribution> = BTreeMap::new();
        for item in items {
            let given = newest.get(&item.id).copied();
            if merge::decide(given, item).changes() {
                newest.insert(item.id, item);
            }
        }
        let writing = self.write(CONTRIBUTIONS)?;
        match writing.merge(newest).await {
            Ok(merged) => writing.done().await.map(|()| merged),
            Err(error) => Err(writing.give_up(error)),
        }
    }

    async fn drafts(&self) -> Result<Vec<(String, String)>, StoreError> {
        let store = self.read(DRAFTS)?;
        let keys = store.get_all_keys(None, None).map_err(failed)?;
        let texts = store.get_all(None, None).map_err(failed)?;
        let keys = keys.await.map_err(failed)?;
        let texts = texts.await.map_err(failed)?;
        Ok(keys.iter().zip(&texts).filter_map(|(k, t)| Some((k.as_string()?, t.as_string()?))).collect())
    }

    async fn put_draft(&self, key: &str, json: &str) -> Result<(), StoreError> {
        let writing = self.write(DRAFTS)?;
        writing.put(key, json)?;
        writing.done().await
    }

    async fn remove_draft(&self, key: &str) -> Result<(), StoreError> {
        let writing = self.write(DRAFTS)?;
        writing.store.delete(Query::from(JsValue::from(key))).map_err(failed)?;
        writing.done().await
    }
}

fn key(id: Uuid) -> String {
    id.as_hyphenated().to_string()
}

async fn fetch(store: &ObjectStore, id: Uuid) -> Result<Option<Contribution>, StoreError> {
    let found = store.get(Query::from(JsValue::from(key(id)))).map_err(failed)?.await.map_err(failed)?;
    match found.and_then(|text| text.as_string()) {
        None => Ok(None),
        Some(text) => match store::decode(&text) {
            Ok(contribution) => Ok(Some(contribution)),
            Err(DecodeError::Newer(found)) => Err(StoreError::Newer { found }),
            Err(DecodeError::Unreadable) => Err(StoreError::Failed("unreadable entry".to_owned())),
        },
    }
}

fn opening(error: idb::Error) -> StoreError {
    match failed(error) {
        StoreError::Failed(why) => StoreError::Unavailable(why),
        other => other,
    }
}

fn failed(error: idb::Error) -> StoreError {
    use idb::Error;
    match error {
        Error::DomException(exception) => classify(&exception),
        Error::TransactionOpenFailed(value)
        | Error::UpdateFailed(value)
        | Error::AddFailed(value)
        | Error::DeleteFailed(value)
        | Error::IndexedDbOpenFailed(value) => classify(&value),
        other => StoreError::Failed(other.to_string()),
    }
}

/// By how much is not told: one at least.
fn newer() -> StoreError {
    StoreError::Newer { found: VERSION.saturating_add(1) }
}

/// By the exception's name (Indexed Database API 3.0, section 2.8, and what browsers throw where storage is blocked).
fn classify(value: &JsValue) -> StoreError {
    let Some(exception) = value.dyn_ref::<DomException>() else {
        return StoreError::Failed(format!("{value:?}"));
    };
    match exception.name().as_str() {
        "QuotaExceededError" => StoreError::Quota,
        "VersionError" => newer(),
        "SecurityError" | "InvalidStateError" | "UnknownError" => StoreError::Unavailable(exception.message()),
        _ => StoreError::Failed(exception.message()),
    }
}
