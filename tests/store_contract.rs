//! The contract that every store keeps, against `IndexedDB` in a real browser. The memory store keeps the same one in
//! core's native tests.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used)] // a test

use common_ground::device::new_id;
use common_ground::store::{IdbStore, Safe};
use common_ground_core::media::Media;
use common_ground_core::store::contract::{self, Backend, CASES};
use common_ground_core::store::{Store, StoreError, encode};
use common_ground_core::{Contribution, Uuid};
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

/// The object stores of every layout that there was, by version.
const LAYOUTS: [(u32, &[&str]); 4] = [
    (1, &["contributions", "drafts"]),
    (2, &["contributions", "packs", "drafts"]),
    (3, &["contributions", "packs", "drafts", "media"]),
    (4, &["contributions", "packs", "drafts", "media", "participants"]),
];

/// What a file of the prototype (format 0) becomes: a line for each feature.
const LEGACY: &str = include_str!("fixtures/legacy/v0.geojson");
const LEGACY_NOW: &str = include_str!("golden/v0.jsonl");

/// Makes a database of an earlier layout with texts in it, by their ids.
async fn earlier(name: &str, version: u32, stores: &'static [&'static str], texts: &[(Uuid, String)]) {
    let factory = Factory::new().expect("there is IndexedDB");
    let mut request = factory.open(name, Some(version)).expect("a request");
    request.on_upgrade_needed(move |event| {
        let database = event.database().expect("the database");
        for store in stores {
            database.create_object_store(store, ObjectStoreParams::new()).expect("the object store is made");
        }
    });
    let older = request.await.expect("the database opens");
    let writing = older.transaction(&["contributions"], TransactionMode::ReadWrite).expect("a transaction");
    let shelf = writing.object_store("contributions").expect("the store");
    for (id, text) in texts {
        let key = JsValue::from(id.as_hyphenated().to_string());
        shelf.put(&JsValue::from(text.as_str()), Some(&key)).expect("a request").await.expect("it is put");
    }
    writing.await.expect("it is committed");
    older.close();
}

#[wasm_bindgen_test]
async fn a_database_of_every_earlier_layout_keeps_what_it_has_and_takes_everything() {
    for (version, stores) in LAYOUTS {
        let name = format!("older-{version}-{}", new_id());
        let item = contract::sample(version);
        earlier(&name, version, stores, &[(item.id, encode(&item))]).await;
        let store = IdbStore::open(&name).await.expect("the database opens");
        assert_eq!(store.get(&[item.id]).await, Ok(vec![item]), "layout {version}");
        let (id, photo) = (new_id(), Media { mime: "image/jpeg".to_owned(), bytes: vec![1, 2, 3] });
        assert_eq!(store.put_media(id, &photo).await, Ok(()));
        assert_eq!(store.media(id).await, Ok(Some(photo)));
        assert_eq!(store.put_participant(id, "{}").await, Ok(()));
        assert_eq!(store.put_notes(&[("note".to_owned(), "kept".to_owned())]).await, Ok(()));
        assert_eq!(store.merge((100..300).map(contract::sample).collect()).await.map(|m| m.changed.len()), Ok(200));
    }
}

#[wasm_bindgen_test]
async fn answers_stored_in_an_earlier_format_are_read_as_golden_files_say_and_stay_as_they_are() {
    let name = format!("legacy-{}", new_id());
    let features = LEGACY.lines().filter(|line| line.starts_with("{\"type\": \"Feature\","));
    let texts: Vec<(Uuid, String)> = features
        .map(|line| line.trim_end_matches(',').to_owned())
        .map(|text| {
            let (_, id) = text.split_once("\"contribution_id\": \"").expect("an id");
            (Uuid::parse_str(&id[..36]).expect("an id"), text)
        })
        .collect();
    earlier(&name, 1, LAYOUTS[0].1, &texts).await;
    let store = IdbStore::open(&name).await.expect("the database opens");
    let page = store.page(None, 100).await.expect("a page");
    assert_eq!(page.unreadable, Vec::<String>::new());
    let read: Vec<String> = page.items.iter().map(encode).collect();
    assert_eq!(read, LEGACY_NOW.lines().collect::<Vec<_>>());
}

#[wasm_bindgen_test]
async fn a_layout_that_a_tab_holds_open_is_told_as_blocked_and_opens_once_that_tab_lets_go() {
    let name = format!("held-{}", new_id());
    earlier(&name, 1, LAYOUTS[0].1, &[]).await;
    let factory = Factory::new().expect("there is IndexedDB");
    let held = factory.open(&name, None).expect("a request").await.expect("the database opens");
    assert!(matches!(IdbStore::open(&name).await, Err(StoreError::Blocked)));
    held.close();
    assert!(IdbStore::open(&name).await.is_ok());
}

#[wasm_bindgen_test]
async fn a_database_that_is_deleted_under_a_store_is_told_from_a_newer_one() {
    let store = IdbStore::open(&format!("deleted-{}", new_id())).await.expect("the database opens");
    let factory = Factory::new().expect("there is IndexedDB");
    factory.delete(&store.name()).expect("a request").await.expect("it is deleted");
    assert!(store.is_lost());
    assert!(matches!(store.participants().await, Err(StoreError::Failed(_))));
}

#[wasm_bindgen_test]
async fn a_record_that_cannot_be_read_is_replaced_and_one_that_can_is_not() {
    let backend = Idb;
    let store = backend.fresh().await;
    let (good, damaged) = (contract::sample(1), contract::sample(2));
    store.put(&good, None).await.expect("it is put");
    backend.plant(&store, damaged.id, "{\"type\":\"Feature\",").await;
    assert_eq!(store.damaged().await, Ok(vec![damaged.id]));
    assert_eq!(store.mend(&damaged).await, Ok(()));
    let other = Contribution { rev: 7, ..good.clone() };
    assert_eq!(store.mend(&other).await, Ok(()));
    let mut read = store.get(&[good.id, damaged.id]).await.expect("they are read");
    read.sort_by_key(|item| item.id);
    let mut expected = vec![good, damaged];
    expected.sort_by_key(|item| item.id);
    assert_eq!(read, expected);
    let kept = store.notes("damaged:").await.expect("notes");
    assert_eq!(kept.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["{\"type\":\"Feature\","]);
}

#[wasm_bindgen_test]
async fn files_of_the_second_place_come_back_byte_for_byte_are_replaced_listed_and_removed() {
    let name = format!("safe-{}", new_id());
    let safe = Safe::open(&name).await.expect("it opens");
    let bytes: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    assert_eq!(safe.read("absent").await, Ok(None));
    assert_eq!(safe.write("one", &bytes).await, Ok(()));
    assert_eq!(safe.write("two", &[]).await, Ok(()));
    assert_eq!(safe.write("two", b"again").await, Ok(()));
    let again = Safe::open(&name).await.expect("it opens");
    assert_eq!(again.read("one").await, Ok(Some(bytes)));
    assert_eq!(again.read("two").await, Ok(Some(b"again".to_vec())));
    assert_eq!(again.remove("one").await, Ok(()));
    assert_eq!(again.remove("never-there").await, Ok(()));
    assert_eq!(safe.names().await, Ok(vec!["two".to_owned()]));
}
