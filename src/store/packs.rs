//! Contributions that came in together, kept by the hundred as one record: a file of 100,000 is a thousand records to
//! write and to read, not a hundred thousand. A contribution stands in one pack or under its own id, never in both;
//! changed or removed by itself, it leaves its pack for good.

use common_ground_core::store::PACK;
use common_ground_core::{Uuid, store};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

/// Bytes of an id.
const ID: usize = 16;

/// A record's key says which ids are in it: all of them, in order, 16 bytes each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PackKey(Vec<u8>);

impl PackKey {
    pub(super) fn of(ids: impl IntoIterator<Item = Uuid>) -> Self {
        Self(ids.into_iter().flat_map(Uuid::into_bytes).collect())
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }

    pub(super) fn from_js(key: &JsValue) -> Self {
        Self(Uint8Array::new(key).to_vec())
    }

    pub(super) fn to_js(&self) -> JsValue {
        Uint8Array::from(self.0.as_slice()).buffer().into()
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = Uuid> {
        self.0.chunks_exact(ID).filter_map(|bytes| Uuid::from_slice(bytes).ok())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The line on which an id's text stands.
    pub(super) fn line(&self, id: Uuid) -> Option<usize> {
        let (ids, _) = self.0.as_chunks::<ID>();
        ids.binary_search(id.as_bytes()).ok()
    }

    /// The same record without the given lines.
    pub(super) fn without(&self, text: &str, lines: &[usize]) -> (Self, String) {
        let stays = |line: usize| !lines.contains(&line);
        let ids = self.ids().enumerate().filter(|(line, _)| stays(*line)).map(|(_, id)| id);
        let texts: Vec<&str> =
            text.lines().enumerate().filter(|(line, _)| stays(*line)).map(|(_, text)| text).collect();
        (Self::of(ids), texts.join("\n"))
    }
}

/// New contributions, in the order of their ids, as records of up to [`PACK`].
pub(super) fn packed(items: &[common_ground_core::Contribution]) -> impl Iterator<Item = (PackKey, String)> {
    items.chunks(PACK as usize).map(|items| {
        let texts: Vec<String> = items.iter().map(store::encode).collect();
        (PackKey::of(items.iter().map(|item| item.id)), texts.join("\n"))
    })
}
