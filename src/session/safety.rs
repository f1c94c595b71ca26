//! Safety copies: after every change the whole state is written a second time, apart from the main database, and put back
//! from there when that is damaged or gone. Never before "saved" is said, never in its way, and never over anything that
//! is newer. All of it lies in a later file of code: what belongs to a session here is found through [`Session::keeper`].

mod copying;
mod restoring;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use common_ground_core::keeping::book::Open;
use common_ground_core::store::StoreError;
use common_ground_core::{Timestamp, Uuid};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::device;
use crate::store::Safe;
use crate::ui::follow;

/// Milliseconds between a change and its copy: what comes in between is copied with it.
const WAIT: u32 = 1_000;
/// Key of the note with the random id that a database gets when it is made.
const BORN: &str = "born";

/// What was put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many contributions.
    pub places: usize,
    /// How many people.
    pub people: usize,
    /// When they had been copied; `None` when they were still in this page.
    pub from: Option<Timestamp>,
}

/// What keeps a session's answers from being lost.
pub struct Keeper {
    /// The main database's name.
    name: String,
    safe: RefCell<Option<Safe>>,
    /// Whether everything that could be put back is there: nothing is copied before.
    ready: ArcRwSignal<bool>,
    again: Cell<bool>,
    running: Cell<bool>,
    /// What has not left the device yet.
    pub open: ArcRwSignal<Open>,
    /// What was put back on this visit.
    pub restored: ArcRwSignal<Option<Restored>>,
    /// When the last copy was written; an error when it could not be.
    pub copied: ArcRwSignal<Option<Result<Timestamp, StoreError>>>,
}

thread_local! {
    /// By the address of the session's state, which stays where it is.
    static KEEPERS: RefCell<Vec<(usize, Rc<Keeper>)>> = const { RefCell::new(Vec::new()) };
}

impl Keeper {
    fn safe(&self) -> Option<Safe> {
        self.safe.borrow().clone()
    }
}

impl Session {
    /// What keeps this session's answers from being lost.
    pub fn keeper(self) -> Rc<Keeper> {
        let address = self.address_of_state();
        KEEPERS.with_borrow_mut(|all| {
            if let Some((_, keeper)) = all.iter().find(|(of, _)| *of == address) {
                return Rc::clone(keeper);
            }
            let keeper = Rc::new(Keeper {
                name: ["common-ground:", &self.project().id].concat(),
                safe: RefCell::default(),
                ready: ArcRwSignal::new(false),
                again: Cell::new(false),
                running: Cell::new(false),
                open: ArcRwSignal::new(Open::default()),
                restored: ArcRwSignal::new(None),
                copied: ArcRwSignal::new(None),
            });
            all.push((address, Rc::clone(&keeper)));
            keeper
        })
    }

    /// Lets go of it: the widget leaves the page.
    pub(super) fn leave_keeper(self) {
        let own = self.address_of_state();
        KEEPERS.with_borrow_mut(|all| all.retain(|(of, _)| *of != own));
    }

    /// Once the store is open: puts back what is missing, and from then on copies what changes.
    pub fn keep_safe(self) {
        let keeper = self.keeper();
        self.mind_closing();
        let begun = Cell::new(false);
        follow(move || {
            if self.opened.get() && !begun.replace(true) {
                spawn_local(self.begin_to_keep());
            }
        });
        follow(move || {
            if keeper.ready.get() {
                self.contributions.track();
                self.person.track();
                self.copy_soon();
            }
        });
    }

    /// In a session the browser asks before it closes a page from which something has not been handed over.
    fn mind_closing(self) {
        let options = EventListenerOptions::enable_prevent_default();
        let closing = EventListener::new_with_options(&device::window(), "beforeunload", options, move |event| {
            let open = self.keeper().open.with_untracked(|open| !open.is_nothing());
            if open && self.sitting_now().is_some() {
                event.prevent_default();
            }
        });
        StoredValue::new_local(closing);
    }

    async fn begin_to_keep(self) {
        let keeper = self.keeper();
        // Where there is no second place, there are no copies; what left the device is still written down.
        *keeper.safe.borrow_mut() = Safe::open(&keeper.name).await.ok();
        if let Err(error) = self.put_back(&keeper).await {
            self.storage.set(Some(error));
            return;
        }
        let Some(store) = self.store() else { return };
        store.when_lost(move || spawn_local(self.rise_again()));
        if store.is_lost() {
            spawn_local(self.rise_again());
        }
        keeper.ready.set(true);
    }

    /// Something has changed.
    pub(super) fn copy_soon(self) {
        let keeper = self.keeper();
        keeper.again.set(true);
        if keeper.running.replace(true) {
            return;
        }
        spawn_local(async move {
            while keeper.again.replace(false) {
                self.count_open().await;
                TimeoutFuture::new(WAIT).await;
                // Not while somebody waits for "saved".
                while self.saving.get_untracked() {
                    TimeoutFuture::new(WAIT / 10).await;
                }
                // Said in the facilitator's area.
                let _ = self.copy_now().await;
            }
            keeper.running.set(false);
        });
    }

    /// Somebody's answers are going for good: written down first, so that no copy can bring them back.
    pub(super) async fn say_withdrawn(self, participant: Uuid) -> Result<(), StoreError> {
        self.note_withdrawal(participant).await?;
        self.say_in_copies(participant).await
    }

    /// The same beside the safety copies, for when the database is lost before the next of them.
    pub(super) async fn say_in_copies(self, participant: Uuid) -> Result<(), StoreError> {
        match self.keeper().safe() {
            Some(safe) => safe.write(&copying::gone(participant), &[]).await,
            None => Ok(()),
        }
    }
}
