//! Photos and voice notes: kept at once when they are taken, so that a reload finds them again; let go when nothing
//! refers to them any more. What is still being taken when somebody wants to go on is waited for.

use std::rc::Rc;

use common_ground_core::draft::media_id;
use common_ground_core::media::{self, Media, MediaError, PHOTO_BYTES, Sweep};
use common_ground_core::store::{Store, StoreError};
use common_ground_core::{Draft, Uuid};
use leptos::prelude::*;

use super::Session;
use crate::device::{self, locks};
use crate::store::{IdbStore, MERGED};

/// What ends the taking of a photo or voice note early, by the question that it answers.
pub(super) type Taking = Vec<(String, Rc<dyn Fn()>)>;

impl Session {
    /// Whether there is room for another photo or voice note.
    ///
    /// # Errors
    /// `Full`.
    pub async fn room_for_media(self) -> Result<(), MediaError> {
        match device::storage_estimate().await {
            Some((usage, quota)) if !media::fits(usage, quota, PHOTO_BYTES) => Err(MediaError::Full),
            _ => Ok(()),
        }
    }

    /// Keeps a photo or voice note; gives its id once that is durable. Where nothing can be stored it lives until the
    /// page is closed, as answers do.
    ///
    /// # Errors
    /// `Full`, or `Failed` for any other trouble with the store.
    pub async fn keep_media(self, media: Media) -> Result<Uuid, MediaError> {
        let id = device::new_id();
        match self.store() {
            Some(store) => store.put_media(id, &media).await.map_err(|error| match error {
                StoreError::Quota => MediaError::Full,
                _ => MediaError::Failed,
            })?,
            None => self.media.update_value(|all| drop(all.insert(id, media))),
        }
        Ok(id)
    }

    /// A photo or voice note; `None` when it is not on this device, or can't be read.
    pub async fn media(self, id: Uuid) -> Option<Media> {
        if let Some(media) = self.media.with_value(|all| all.get(&id).cloned()) {
            return Some(media);
        }
        self.store()?.media(id).await.ok().flatten()
    }

    /// Removes a photo or voice note that an answer referred to, unless something still does: a saved contribution
    /// that is being changed, or one that "Undo" can bring back. Those go with the next [`Session::sweep_media`].
    pub async fn let_go_of_media(self, id: Uuid) {
        let mut sweep = Sweep::of([id]);
        self.spare(&mut sweep);
        if sweep.is_done() {
            return;
        }
        self.media.update_value(|all| drop(all.remove(&id)));
        if let Some(store) = self.store() {
            // What stays behind is swept later.
            let _ = store.remove_media(&[id]).await;
        }
    }

    /// Removes all photos and voice notes that nothing refers to. Does nothing while another tab is open, which may
    /// have some in its "Undo", or when something is stored that can't be read and may refer to some.
    pub async fn sweep_media(self) {
        let Some(store) = self.store() else { return };
        if self.unreadable.get_untracked() > 0 || !locks::alone(&store.name()).await {
            return;
        }
        // A sweep that fails is made up for by the next.
        let _ = self.sweep(&store).await;
    }

    async fn sweep(self, store: &IdbStore) -> Result<(), StoreError> {
        let mut sweep = Sweep::of(store.media_ids().await?);
        if sweep.is_done() {
            return Ok(());
        }
        for (_, draft) in store.drafts().await? {
            sweep.text(&draft);
        }
        // What was there before the last merge may come back.
        for (_, journal) in store.notes(MERGED).await? {
            sweep.text(&journal);
        }
        self.spare(&mut sweep);
        let left_over: Vec<Uuid> = sweep.left_over().collect();
        if left_over.is_empty() { Ok(()) } else { store.remove_media(&left_over).await }
    }

    /// The photos and voice notes that some contributions refer to.
    pub(super) fn media_of(self, ids: &[Uuid]) -> Vec<Uuid> {
        self.contributions.with_untracked(|all| {
            let answers = ids.iter().filter_map(|id| all.get(id)).flat_map(|item| item.answers.values());
            answers.filter_map(media_id).collect()
        })
    }

    /// Removes photos and voice notes for good, but those that something else on this device refers to.
    pub(super) async fn forget_media(self, ids: Vec<Uuid>) -> Result<(), StoreError> {
        let mut sweep = Sweep::of(ids);
        self.spare(&mut sweep);
        let ids: Vec<Uuid> = sweep.left_over().collect();
        self.media.update_value(|all| all.retain(|id, _| !ids.contains(id)));
        if let Some(store) = self.store() {
            store.remove_media(&ids).await?;
        }
        // What an unfinished answer of theirs left behind.
        self.sweep_media().await;
        Ok(())
    }

    /// Takes out of a sweep what this tab refers to.
    fn spare(self, sweep: &mut Sweep) {
        self.contributions.with_untracked(|all| all.values().for_each(|c| sweep.contribution(c)));
        self.undo.with_value(|stack| {
            stack.iter().filter_map(|undo| undo.before.as_ref()).for_each(|before| sweep.contribution(before));
        });
        let drafts = [
            self.draft.with_untracked(|draft| draft.as_ref().map(Draft::to_json)),
            self.waiting.with_untracked(|waiting| waiting.as_ref().map(|waiting| waiting.draft.to_json())),
        ];
        for draft in drafts.iter().flatten() {
            sweep.text(draft);
        }
    }

    /// The store is open now: what was taken before goes there, and what earlier visits left behind goes away.
    pub(super) async fn settle_media(self, store: &IdbStore) {
        let early = self.media.try_update_value(std::mem::take).unwrap_or_default();
        for (id, media) in early {
            if store.put_media(id, &media).await.is_err() {
                self.media.update_value(|all| drop(all.insert(id, media)));
            }
        }
        locks::join(&store.name()).await;
        self.sweep_media().await;
    }

    /// Says that a photo or voice note is being taken for a question, and how to end that early; `None` when it is there
    /// or given up.
    pub fn taking(self, question: &str, end: Option<Rc<dyn Fn()>>) {
        self.taking.update_value(|taking| {
            taking.retain(|(other, _)| other != question);
            taking.extend(end.map(|end| (question.to_owned(), end)));
        });
    }

    /// Whether something is being taken: a recording would hear what is read aloud.
    pub fn is_taking(self) -> bool {
        self.taking.with_value(|taking| !taking.is_empty())
    }

    /// Whether something is still being taken on this page, which would be lost on the way to the next. If so it is
    /// ended now, and the page has to wait.
    pub fn still_taking(self) -> bool {
        let taking = self.taking.get_value();
        for (_, end) in &taking {
            end();
        }
        !taking.is_empty()
    }
}
