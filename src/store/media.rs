//! Photos and voice notes in the database: one record each, `{ type, bytes }`, by id. The bytes are an `ArrayBuffer`:
//! `WebKit` has lost Blobs that were stored.

use common_ground_core::Uuid;
use common_ground_core::media::Media;
use common_ground_core::store::StoreError;
use idb::{ObjectStore, Query, Transaction};
use js_sys::{ArrayBuffer, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use super::errors::{classify, failed};
use super::{MEDIA, key};

/// The object store with media.
pub(super) struct Shelf(ObjectStore);

impl Shelf {
    pub(super) fn of(transaction: &Transaction) -> Result<Self, StoreError> {
        transaction.object_store(MEDIA).map(Self).map_err(failed)
    }

    pub(super) fn put(&self, id: Uuid, media: &Media) -> Result<(), StoreError> {
        let record = Object::new();
        let bytes = Uint8Array::from(media.bytes.as_slice()).buffer();
        for (name, value) in [("type", JsValue::from(&media.mime)), ("bytes", bytes.into())] {
            Reflect::set(&record, &name.into(), &value).map_err(|error| classify(&error))?;
        }
        self.0.put(&record, Some(&key(id).into())).map(drop).map_err(failed)
    }

    pub(super) async fn get(&self, id: Uuid) -> Result<Option<Media>, StoreError> {
        let query = Query::from(JsValue::from(key(id)));
        let Some(record) = self.0.get(query).map_err(failed)?.await.map_err(failed)? else { return Ok(None) };
        let part = |name: &str| Reflect::get(&record, &name.into()).ok();
        let mime = part("type").and_then(|mime| mime.as_string());
        let bytes = part("bytes").and_then(|bytes| bytes.dyn_into::<ArrayBuffer>().ok());
        match (mime, bytes) {
            (Some(mime), Some(bytes)) => Ok(Some(Media { mime, bytes: Uint8Array::new(&bytes).to_vec() })),
            _ => Err(StoreError::Failed("unreadable media".to_owned())),
        }
    }

    pub(super) fn remove(&self, id: Uuid) -> Result<(), StoreError> {
        self.0.delete(Query::from(JsValue::from(key(id)))).map(drop).map_err(failed)
    }

    pub(super) async fn ids(&self) -> Result<Vec<Uuid>, StoreError> {
        let keys = self.0.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)?;
        Ok(keys.iter().filter_map(|key| Uuid::parse_str(&key.as_string()?).ok()).collect())
    }
}
