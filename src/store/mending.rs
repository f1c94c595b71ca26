//! For putting things back: whether the database has gone, which records can't be read, and a record put back from a
//! safety copy. Damaged text is not thrown away: it is kept as a note.

use common_ground_core::store::{self, DecodeError, StoreError};
use common_ground_core::{Contribution, Uuid};
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::EventTarget;

use super::errors::failed;
use super::packs::PackKey;
use super::writing::{Found, Shelves};
use super::{CONTRIBUTIONS, Ended, Heard, IdbStore, NOTES, PACKS};

/// How the keys of notes with damaged texts begin.
const DAMAGED: &str = "damaged:";

impl IdbStore {
    /// Whether the database has been deleted under this connection.
    pub fn is_lost(&self) -> bool {
        self.ended.get() == Some(Ended::Lost)
    }

    /// Calls `then` when the database has been deleted under this connection, or taken away by the browser.
    pub fn when_lost(&self, then: impl Fn() + 'static) {
        let store = self.clone();
        let heard = Heard::new(move |_: JsValue| {
            if store.is_lost() {
                then();
            }
        });
        let target: &EventTarget = self.raw.as_ref();
        for name in ["versionchange", "close"] {
            // Fails for no event target that there is. The store's own listener was there before.
            let add = Reflect::get(target, &"addEventListener".into()).map(JsCast::unchecked_into::<Function>);
            let _ = add.and_then(|add| add.call2(target, &name.into(), heard.as_ref()));
        }
        self.heard.borrow_mut().push(heard);
    }

    /// The ids of contributions that can't be read, by the keys they stand under.
    ///
    /// # Errors
    /// When the store can't be read.
    pub async fn damaged(&self) -> Result<Vec<Uuid>, StoreError> {
        let shelves = Shelves::of(&self.read(&[CONTRIBUTIONS, PACKS])?)?;
        let mut damaged = Vec::new();
        let unreadable = |text: &str| store::decode(text) == Err(DecodeError::Unreadable);
        let keys = shelves.own.get_all_keys(None, None).map_err(failed)?.await.map_err(failed)?;
        for id in keys.iter().filter_map(|key| Uuid::parse_str(&key.as_string()?).ok()) {
            if shelves.own(id).await?.is_none_or(|text| unreadable(&text)) {
                damaged.push(id);
            }
        }
        for key in shelves.pack_keys().await? {
            let text = shelves.pack(&key).await?;
            let mut lines = text.lines();
            damaged.extend(PackKey::ids(&key).filter(|_| lines.next().is_none_or(&unreadable)));
        }
        Ok(damaged)
    }

    /// Puts a contribution in the place of a record that can't be read; leaves one that can.
    ///
    /// # Errors
    /// When the store can't be written; nothing was changed then.
    pub async fn mend(&self, item: &Contribution) -> Result<(), StoreError> {
        let writing = self.write(&[CONTRIBUTIONS, PACKS, NOTES])?;
        let outcome = async {
            let shelves = Shelves::of(&writing.transaction)?;
            let found = shelves.find(item.id).await?;
            let damaged = found.as_ref().map(|found| found.text().to_owned()).unwrap_or_default();
            if store::decode(&damaged) != Err(DecodeError::Unreadable) {
                return Ok(());
            }
            let notes = writing.transaction.object_store(NOTES).map_err(failed)?;
            let key = [DAMAGED, &super::key(item.id)].concat();
            notes.put(&damaged.into(), Some(&key.into())).map_err(failed)?;
            if let Some(Found::Packed { key, text, line }) = found {
                shelves.take_out(&key, &text, &[line])?;
            }
            shelves.put(item).map(drop)
        };
        let outcome = outcome.await;
        writing.end(outcome).await
    }
}
