//! Saving, removing and undoing. "Saved" means that the database said the write is complete.

use std::sync::Arc;

use common_ground_core::store::{Store, StoreError};
use common_ground_core::{Answer, Contribution, Problem, Provenance, Uuid, text};
use leptos::prelude::*;

use super::{Notice, Screen, Session, Undo};
use crate::device;

/// Why the last save did not happen. The answers are still in the draft.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// Answers are missing or not allowed.
    Answers(Vec<Problem>),
    /// The device could not keep it.
    Store(StoreError),
}

impl Session {
    /// Saves the draft and goes to "Thank you" when it is durable; else says why and stays.
    pub async fn save(self) {
        if self.saving.get_untracked() {
            return;
        }
        self.saving.set(true);
        device::mark("cg-save-start");
        let base = self.draft.with_untracked(|d| d.as_ref().and_then(|d| d.base));
        self.save_over(base).await;
        self.saving.set(false);
    }

    /// Saves the draft over what another tab has stored meanwhile (`Some` revision), or again after it was deleted.
    pub async fn save_mine(self) {
        let Some(Trouble::Store(StoreError::Conflict(theirs))) = self.trouble.get_untracked() else { return };
        let rev = theirs.as_ref().map(|c| c.rev);
        if let Some(theirs) = theirs {
            self.apply(vec![(theirs.id, Some(Arc::new(*theirs)))]);
        }
        self.saving.set(true);
        self.save_over(rev).await;
        self.saving.set(false);
    }

    /// Leaves what the other tab stored and drops the draft.
    pub fn keep_theirs(self) {
        let id = self.draft.with_untracked(|d| d.as_ref().and_then(|d| d.editing));
        let Some(Trouble::Store(StoreError::Conflict(theirs))) = self.trouble.get_untracked() else { return };
        if let Some(id) = id {
            self.apply(vec![(id, theirs.map(|c| Arc::new(*c)))]);
        }
        self.drop_draft();
        self.go(Screen::Home);
    }

    async fn save_over(self, base: Option<u32>) {
        self.desk_is_here().await;
        self.check_clock();
        let made = self.made();
        let (item, before) = match made {
            None => return,
            Some(Ok(made)) => made,
            Some(Err(problems)) => return self.trouble.set(Some(Trouble::Answers(problems))),
        };
        // Higher than what is stored; what was deleted elsewhere meanwhile is saved again as it is here.
        let rev = base.map_or(item.rev, |base| item.rev.max(base.saturating_add(1)));
        let item = Contribution { rev, ..item };
        match self.write(item.clone(), base).await {
            Ok(()) => {
                self.remember(Undo { id: item.id, before });
                self.drop_draft();
                self.trouble.set(None);
                self.go(Screen::Done(item.id));
                if let Some(performance) = device::window().performance() {
                    let _ = performance.measure_with_start_mark("cg-save", "cg-save-start");
                }
                if !self.persisted.get_value() {
                    self.persisted.set_value(true);
                    device::ask_to_persist();
                }
            }
            Err(error) => self.trouble.set(Some(Trouble::Store(error))),
        }
    }

    /// The contribution that the draft makes, with the value it replaces.
    #[allow(clippy::type_complexity)] // read once, right above
    fn made(self) -> Option<Result<(Contribution, Option<Arc<Contribution>>), Vec<Problem>>> {
        let mut draft = self.draft.get_untracked()?;
        let unicode = device::unicode();
        for answer in draft.answers.values_mut() {
            if let Answer::Text(typed) = answer {
                *typed = text::normal(typed, &unicode);
            }
        }
        let project = self.project();
        let before = draft.editing.and_then(|id| self.contribution_now(id));
        let made = if let Some(before) = &before {
            before.revise(&draft, &project, device::now())
        } else {
            let provenance = self.origin();
            let id = draft.editing.or_else(|| self.draft_id()).unwrap_or_else(device::new_id);
            Contribution::new(&draft, &project, provenance, id, device::now())
        };
        Some(made.map(|item| (item, before)))
    }

    /// Where what is made now comes from.
    pub(super) fn origin(self) -> Provenance {
        self.in_room(Provenance {
            participant: Some(self.participant.get_value().to_string()),
            lang: Some(self.language_now()),
            ..Provenance::default()
        })
    }

    /// What the draft would be saved as, for downloading it when nothing can be saved.
    pub fn draft_as_contribution(self) -> Option<Contribution> {
        self.made()?.ok().map(|(item, _)| item)
    }

    /// Removes a contribution, with "Undo".
    pub async fn remove(self, id: Uuid) {
        let Some(item) = self.contribution_now(id) else { return };
        match self.erase(id, item.rev).await {
            Ok(()) => {
                self.remember(Undo { id, before: Some(item) });
                self.go(Screen::Home);
                self.notice.set(Some(Notice { key: "deleted", undo: true }));
            }
            Err(error) => self.refused(id, error),
        }
    }

    /// Takes the last change back.
    pub async fn undo(self) {
        let Some(Undo { id, before }) = self.undo.try_update_value(Vec::pop).flatten() else { return };
        let now = self.contribution_now(id);
        let done = match (before, now) {
            (None, None) => Ok(()),
            (None, Some(now)) => self.erase(id, now.rev).await,
            (Some(before), None) => self.write((*before).clone(), None).await,
            (Some(before), Some(now)) => {
                let back = Contribution {
                    rev: now.rev.saturating_add(1),
                    updated_at: device::now().max(now.updated_at),
                    ..(*before).clone()
                };
                self.write(back, Some(now.rev)).await
            }
        };
        match done {
            Ok(()) => {
                let gone = self.contribution_now(id).is_none();
                match self.screen.get_untracked() {
                    Screen::Done(shown) | Screen::Card(shown) if shown == id && gone => self.go(Screen::Home),
                    _ => {}
                }
                self.notice.set(Some(Notice { key: "undone", undo: false }));
            }
            Err(error) => self.refused(id, error),
        }
    }

    /// Whether there is something to take back.
    pub fn can_undo(self) -> bool {
        self.undo.with_value(|stack| !stack.is_empty())
    }

    fn remember(self, entry: Undo) {
        self.undo.update_value(|stack| stack.push(entry));
    }

    pub(super) async fn write(self, item: Contribution, base: Option<u32>) -> Result<(), StoreError> {
        if let Some(store) = self.store() {
            store.put(&item, base).await?;
        }
        let id = item.id;
        self.apply(vec![(id, Some(Arc::new(item)))]);
        self.tell(&[id]);
        self.tell_host(id);
        Ok(())
    }

    /// Tells the page that hosts the widget, as soon as there is code for it.
    fn tell_host(self, id: Uuid) {
        if let Some(later) = self.later.get_untracked() {
            (later.changed)(self, id);
        }
    }

    pub(super) async fn erase(self, id: Uuid, base: u32) -> Result<(), StoreError> {
        if let Some(store) = self.store() {
            store.remove(id, base).await?;
        }
        self.apply(vec![(id, None)]);
        self.tell(&[id]);
        self.tell_host(id);
        Ok(())
    }

    /// A change from the card or by undo was refused: show what is stored now, and say why.
    fn refused(self, id: Uuid, error: StoreError) {
        if let StoreError::Conflict(theirs) = &error {
            self.apply(vec![(id, theirs.clone().map(|c| Arc::new(*c)))]);
        }
        self.notice.set(Some(Notice { key: super::open::message(&error), undo: false }));
    }

    /// True while answers are kept in memory only.
    pub fn in_memory_only(self) -> bool {
        self.store.with_value(Option::is_none)
    }
}
