//! The contract that every store keeps, against `IndexedDB` in a real browser. The memory store keeps the same one in
//! core's native tests.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used)] // a test

use common_ground::device::new_id;
use common_ground::store::IdbStore;
use common_ground_core::Uuid;
use common_ground_core::media::Media;
use common_ground_core::store::contract::{self, Backend, CASES};
use common_ground_core::store::{Store, StoreError, encode};
use idb::{DatabaseEvent, Factory, ObjectStoreParams, TransactionMode};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A database of its own for every store.
struct Idb;

impl Backend for Idb {
    type Store = IdbStore;

    async fn fresh(&self) -> IdbStore {
        IdbStore::open(&format!("contract-{}", new_id())).await.expect("the database opens")
    }

    async fn again(&self, store: &IdbStore) -> IdbStore {
        IdbStore::open(&store.name()).await.expect("the database opens")
    }

    async fn plant(&self, store: &IdbStore, id: Uuid, text: &str) {
        let factory = Factory::new().expect("there is IndexedDB");
        let database = factory.open(&store.name(), None).expect("a request").await.expect("the database opens");
        let writing = database.transaction(&["contributions"], TransactionMode::ReadWrite).expect("a transaction");
        let shelf = writing.object_store("contributions").expect("the store");
        let key = JsValue::from(id.as_hyphenated().to_string());
        shelf.put(&JsValue::from(text), Some(&key)).expect("a request").await.expect("it is put");
        writing.await.expect("it is committed");
        database.close();
    }
}

#[wasm_bindgen_test]
async fn indexeddb_keeps_the_contract_of_every_store() {
    assert_eq!(contract::run(&Idb).await, Ok(CASES.len()));
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_version_is_refused_and_left_alone() {
    let name = format!("newer-{}", new_id());
    let factory = Factory::new().expect("there is IndexedDB");
    let newer = factory.open(&name, Some(99)).expect("a request").await.expect("the database opens");
    newer.close();
    assert!(matches!(IdbStore::open(&name).await, Err(StoreError::Newer { .. })));
    let still = factory.open(&name, None).expect("a request").await.expect("the database opens");
    assert_eq!(still.version().ok(), Some(99));
}

#[wasm_bindgen_test]
async fn a_database_from_before_photos_keeps_what_it_has_and_takes_photos() {
    let name = format!("older-{}", new_id());
    let factory = Factory::new().expect("there is IndexedDB");
    let mut request = factory.open(&name, Some(2)).expect("a request");
    request.on_upgrade_needed(|event| {
        let database = event.database().expect("the database");
        for store in ["contributions", "packs", "drafts"] {
            database.create_object_store(store, ObjectStoreParams::new()).expect("the object store is made");
        }
    });
    let older = request.await.expect("the database opens");
    let item = contract::sample(1);
    let writing = older.transaction(&["contributions"], TransactionMode::ReadWrite).expect("a transaction");
    let shelf = writing.object_store("contributions").expect("the store");
    let key = JsValue::from(item.id.as_hyphenated().to_string());
    shelf.put(&JsValue::from(encode(&item)), Some(&key)).expect("a request").await.expect("it is put");
    writing.await.expect("it is committed");
    older.close();

    let store = IdbStore::open(&name).await.expect("the database opens");
    assert_eq!(store.get(&[item.id]).await, Ok(vec![item]));
    let (id, photo) = (new_id(), Media { mime: "image/jpeg".to_owned(), bytes: vec![1, 2, 3] });
    assert_eq!(store.put_media(id, &photo).await, Ok(()));
    assert_eq!(store.media(id).await, Ok(Some(photo)));
}
