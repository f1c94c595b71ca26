//! What the facilitator's part knows: the session under way, the PIN, whether the area is open, the clock, how long
//! nobody has touched the screen. Kept beside [`super::State`] and not in it, so that the first file of code has nothing
//! of it. Whatever other tabs must hear of it goes over a channel of its own.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use common_ground_core::Sitting;
use common_ground_core::clock::Doubt;
use common_ground_core::pin::Pin;
use common_ground_core::projector::Approvals;
use common_ground_core::sitting::under_way;
use common_ground_core::store::{Store, StoreError};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, MessageEvent};

use super::projector::ALLOWED;
use super::typing::Typing;
use super::{Session, State};
use crate::device::wake;
use crate::store::IdbStore;

/// Notes of sessions have keys that begin so; their id follows.
pub(super) const SITTINGS: &str = "session:";
/// The same for sessions on other tablets, of which something has come here: none of them is under way here.
pub(super) const ELSEWHERE: &str = "session-elsewhere:";
/// The note of the PIN.
pub(super) const PIN: &str = "pin";
/// The note of the latest time that was written down here.
pub(super) const CLOCK: &str = "clock";
/// Told to the other tabs: the next person begins, or the session or the PIN has changed.
const NEXT: &str = "next";
pub(super) const CHANGED: &str = "changed";
/// Milliseconds between two looks whether everything is here.
const LOOK: u32 = 20;

/// Whether the times on answers can be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// Nothing speaks against it, or somebody said that it is right.
    Believed,
    /// It looks wrong; nobody has said anything yet.
    Asked(Doubt),
    /// Somebody said that it is wrong.
    Wrong,
}

/// What the facilitator's part knows.
pub struct Desk {
    /// The session under way.
    pub sitting: ArcRwSignal<Option<Arc<Sitting>>>,
    /// All sessions of this device that can be read, the newest last.
    pub sittings: ArcRwSignal<Vec<Sitting>>,
    /// The PIN, once one was chosen.
    pub pin: ArcRwSignal<Option<Pin>>,
    /// Whether the area is open.
    pub unlocked: ArcRwSignal<bool>,
    /// Whether the clock is believed.
    pub clock: ArcRwSignal<Clock>,
    /// While the screen asks whether anybody is there: the seconds left to say so.
    pub idle: ArcRwSignal<Option<u32>>,
    /// Whether the person is asked if the screen should really be cleared.
    pub asking: ArcRwSignal<bool>,
    /// What is allowed on the big screen beyond what it shows by itself.
    pub approvals: ArcRwSignal<Approvals>,
    /// When somebody who forgot the PIN may choose a new one, in seconds since 1970.
    pub renewal: ArcRwSignal<Option<u64>>,
    /// Paper forms that are being typed in.
    pub typing: ArcRwSignal<Option<Typing>>,
    /// When the screen was last touched, in milliseconds since 1970.
    pub(super) touched: AtomicU64,
    /// The latest time written down here, in seconds since 1970; 0 for none.
    pub(super) newest: AtomicU64,
    /// Whether somebody has said on this page that a clock from before the build is right.
    pub(super) vouched: AtomicBool,
    /// The draft whose entry mode the session has set already.
    pub(super) helped: ArcStoredValue<Option<String>>,
    begun: AtomicBool,
    loaded: AtomicBool,
}

thread_local! {
    /// By the address of the state that each belongs to: a page may show several widgets.
    static DESKS: RefCell<Vec<(usize, &'static Desk)>> = const { RefCell::new(Vec::new()) };
    static CHANNELS: RefCell<Vec<(usize, BroadcastChannel)>> = const { RefCell::new(Vec::new()) };
}

impl Session {
    /// What the facilitator's part knows.
    pub fn desk(self) -> &'static Desk {
        let own = self.address_of_state();
        let found = DESKS.with_borrow(|desks| desks.iter().find(|(of, _)| *of == own).map(|(_, desk)| *desk));
        found.unwrap_or_else(|| {
            let desk: &'static Desk = Box::leak(Box::new(Desk {
                sitting: ArcRwSignal::new(None),
                sittings: ArcRwSignal::new(Vec::new()),
                pin: ArcRwSignal::new(None),
                unlocked: ArcRwSignal::new(false),
                clock: ArcRwSignal::new(Clock::Believed),
                idle: ArcRwSignal::new(None),
                asking: ArcRwSignal::new(false),
                approvals: ArcRwSignal::new(Approvals::default()),
                renewal: ArcRwSignal::new(None),
                typing: ArcRwSignal::new(None),
                touched: AtomicU64::new(0),
                newest: AtomicU64::new(0),
                vouched: AtomicBool::new(false),
                helped: ArcStoredValue::new(None),
                begun: AtomicBool::new(false),
                loaded: AtomicBool::new(false),
            }));
            DESKS.with_borrow_mut(|desks| desks.push((own, desk)));
            desk
        })
    }

    pub(super) fn address_of_state(self) -> usize {
        std::ptr::from_ref::<State>(self.0).addr()
    }

    /// The session under way; follows changes.
    pub fn sitting(self) -> Option<Arc<Sitting>> {
        self.desk().sitting.get()
    }

    /// The same, without following it.
    pub(super) fn sitting_now(self) -> Option<Arc<Sitting>> {
        self.desk().sitting.get_untracked()
    }

    /// Fetches what is kept about sessions, once the store is open. Follows [`State::opened`].
    pub fn open_desk(self) {
        let desk = self.desk();
        if !self.opened.get() || desk.begun.swap(true, Ordering::Relaxed) {
            return;
        }
        self.listen_to_tabs();
        spawn_local(async move {
            // What can't be fetched is as if it had never been: the store's own trouble is told elsewhere.
            let _ = self.load_own_desk().await;
            desk.loaded.store(true, Ordering::Relaxed);
            self.check_clock();
            self.put_lost_drafts_away().await;
        });
    }

    /// Waits until it is known whether a session is under way.
    pub(super) async fn desk_is_here(self) {
        while self.opened.get_untracked() && !self.desk().loaded.load(Ordering::Relaxed) {
            TimeoutFuture::new(LOOK).await;
        }
    }

    pub(super) async fn load_desk(self, store: &IdbStore) -> Result<(), StoreError> {
        let desk = self.desk();
        let notes = store.notes(SITTINGS).await?;
        let mut all: Vec<Sitting> = notes.iter().filter_map(|(_, text)| Sitting::from_json(text).ok()).collect();
        all.sort_by_key(|sitting| (sitting.started_at, sitting.id));
        let note = async |key: &str| -> Result<Option<String>, StoreError> {
            let found = store.notes(key).await?;
            Ok(found.into_iter().find(|(found, _)| found == key).map(|(_, text)| text))
        };
        desk.pin.set(note(PIN).await?.and_then(|text| Pin::from_json(&text).ok()));
        if let Some(newest) = note(CLOCK).await?.and_then(|text| text.parse().ok()) {
            desk.newest.store(newest, Ordering::Relaxed);
        }
        self.take_sitting(under_way(all.clone()));
        self.read_approvals(note(ALLOWED).await?.as_deref());
        desk.sittings.set(all);
        Ok(())
    }

    async fn load_own_desk(self) -> Result<(), StoreError> {
        match self.store() {
            Some(store) => self.load_desk(&store).await,
            None => Ok(()),
        }
    }

    /// This is the session under way now.
    pub(super) fn take_sitting(self, sitting: Option<Sitting>) {
        if sitting.is_some() {
            wake::keep();
        } else {
            wake::let_go();
        }
        self.touch();
        let sitting = sitting.map(Arc::new);
        // Told only when it is another: what follows it would be made anew under somebody's finger.
        self.desk().sitting.maybe_update(|now| {
            let is_new = *now != sitting;
            *now = sitting;
            is_new
        });
    }

    /// Keeps a note; fine where nothing can be kept.
    pub(super) async fn keep_note(self, key: &str, text: String) -> Result<(), StoreError> {
        match self.store() {
            Some(store) => store.put_notes(&[(key.to_owned(), text)]).await,
            None => Ok(()),
        }
    }

    fn listen_to_tabs(self) {
        let Some(store) = self.store() else { return };
        let Ok(channel) = BroadcastChannel::new(&[&store.name(), ":desk"].concat()) else { return };
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            match event.data().as_string().as_deref() {
                Some(NEXT) => self.hand_on(),
                Some(CHANGED) => spawn_local(async move { drop(self.load_own_desk().await) }),
                _ => {}
            }
        });
        channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        heard.forget();
        CHANNELS.with_borrow_mut(|channels| channels.push((self.address_of_state(), channel)));
    }

    /// The widget leaves the page: hears and tells nothing any more.
    pub fn leave_tabs(self) {
        let own = self.address_of_state();
        let channels = CHANNELS.with_borrow_mut(|all| all.extract_if(.., |(of, _)| *of == own).collect::<Vec<_>>());
        for (_, channel) in channels {
            channel.set_onmessage(None);
            channel.close();
        }
        self.leave_keeper();
        wake::let_go();
    }

    /// Tells the other tabs that the next person begins.
    pub(super) fn tell_next(self) {
        self.tell_tabs(NEXT);
    }

    /// Tells the other tabs that the session or the PIN has changed.
    pub(super) fn tell_changed(self) {
        self.tell_tabs(CHANGED);
    }

    fn tell_tabs(self, what: &str) {
        let own = self.address_of_state();
        CHANNELS.with_borrow(|channels| {
            for (_, channel) in channels.iter().filter(|(of, _)| *of == own) {
                // Fails only when the channel is closed, and then nobody listens.
                let _ = channel.post_message(&what.into());
            }
        });
    }
}
