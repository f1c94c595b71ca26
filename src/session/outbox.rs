//! Delivery from home: sends what people have saved to whom the project says, and keeps at it until it has arrived. What
//! is to be sent is worked out anew each time (core's `delivery`), so there is no queue that could lose anything. Of what
//! has arrived somewhere a note is kept: an id and a revision. Nothing of this does anything in a project without
//! `deliver`, and nothing is sent that was not saved.

mod asking;
mod letters;
mod packages;
mod told;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use common_ground_core::delivery::{Had, Plan, Way, Why, plan};
use common_ground_core::project::{Deliver, Embedding, To, embedding};
use common_ground_core::store::{Store, StoreError};
use common_ground_core::{Contribution, Uuid};
use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::device::{self, locks, post};
use crate::store::IdbStore;
use crate::ui::follow;
use packages::from_note;

pub use told::{Posted, Stuck};

/// Notes of what has arrived: way, `:`, id; the revision is the note.
const SENT: &str = "sent:";
/// The way of what does not have to be sent: it came from elsewhere, or was here before the project delivered anything.
const SETTLED: &str = "settled";
/// The way of what people have sent by themselves.
const BY_HAND: &str = "hand";
/// Stands before a way in notes of whom it knows, and how they stood then.
const PEOPLE: &str = "people ";
/// Stands before a way in the note of what was in the last request of several, which may not have been answered.
const TRIED: &str = "tried ";
/// The note that says that what was here before the project delivered anything is settled.
const SINCE: &str = "sent:since";
/// Milliseconds without a change before something is sent: undo and second thoughts come before that.
const QUIET: u32 = 3_000;

/// A way of delivery, as this page knows it.
struct Known {
    key: String,
    way: Way,
    /// Whom it knows, and how they stood then, where packages go there.
    people: Had,
    /// What was in the last request of several.
    tried: Had,
    /// Tries in a row that failed.
    tries: u32,
    /// Not to be asked before this, in milliseconds since 1970.
    not_before: f64,
    /// How often the server said that a request was too large.
    halved: u32,
    /// Why everything is refused.
    why: Option<Why>,
    /// Why one contribution is refused, the last one of which that was said.
    why_one: Option<Why>,
}

/// What is known of delivery. Kept beside [`super::State`], so that the first file of code has nothing of it.
pub struct Outbox {
    embedding: RefCell<Embedding>,
    ways: RefCell<Vec<Known>>,
    settled: RefCell<Had>,
    by_hand: RefCell<Way>,
    /// How the people on this device stand, where packages are delivered.
    people: RefCell<Had>,
    /// When the project file was read, in milliseconds since 1970: from then on people are told what is sent.
    began: Cell<f64>,
    /// What the screen says about it.
    pub posted: ArcRwSignal<Posted>,
    begun: Cell<bool>,
    loaded: Cell<bool>,
    running: Cell<bool>,
    again: Cell<bool>,
    /// Whether this browser is known to forget soon what it keeps.
    pub forgetful: ArcRwSignal<bool>,
    /// Counts the alarms that were set: only the last one rings.
    alarm: Cell<u32>,
}

thread_local! {
    static BOXES: RefCell<Vec<(usize, &'static Outbox)>> = const { RefCell::new(Vec::new()) };
}

impl Session {
    /// What is known of delivery.
    pub fn outbox(self) -> &'static Outbox {
        let own = self.address_of_state();
        let found = BOXES.with_borrow(|all| all.iter().find(|(of, _)| *of == own).map(|(_, found)| *found));
        found.unwrap_or_else(|| {
            let made: &'static Outbox = Box::leak(Box::new(Outbox {
                embedding: RefCell::default(),
                ways: RefCell::default(),
                settled: RefCell::default(),
                by_hand: RefCell::default(),
                people: RefCell::default(),
                began: Cell::new(0.0),
                posted: ArcRwSignal::default(),
                begun: Cell::new(false),
                loaded: Cell::new(false),
                running: Cell::new(false),
                again: Cell::new(false),
                forgetful: ArcRwSignal::new(false),
                alarm: Cell::new(0),
            }));
            BOXES.with_borrow_mut(|all| all.push((own, made)));
            made
        })
    }

    /// Reads what the project file says about delivery, and about the pages that it may stand in.
    pub fn read_embedding(self, file: &str) {
        let outbox = self.outbox();
        let read = embedding(file);
        *outbox.ways.borrow_mut() = read.deliver.iter().map(known).collect();
        *outbox.embedding.borrow_mut() = read;
        outbox.began.set(js_sys::Date::now());
    }

    /// Origins of the pages that may talk to the widget in a frame of theirs.
    pub fn hosts(self) -> Vec<String> {
        self.outbox().embedding.borrow().hosts.clone()
    }

    /// The ways of delivery, in order of preference.
    pub fn deliver(self) -> Vec<Deliver> {
        self.outbox().embedding.borrow().deliver.clone()
    }

    /// Whether the project delivers at all. What is only shown is nobody's to send.
    pub fn delivers(self) -> bool {
        !self.readonly && !self.outbox().embedding.borrow().deliver.is_empty()
    }

    /// Begins to deliver, once everything that is stored is here.
    pub fn begin_outbox(self) {
        if self.projector || !self.delivers() {
            return;
        }
        let online = EventListener::new(&device::window(), "online", move |_| self.post_now());
        StoredValue::new_local(online);
        follow(move || {
            self.contributions.track();
            self.person.track();
            if self.opened.get() {
                self.ring_in(QUIET);
            }
        });
        follow(move || {
            if self.opened.get() && !self.outbox().begun.replace(true) {
                spawn_local(async move { self.open_outbox().await });
            }
        });
    }

    async fn open_outbox(self) {
        let forgetful = device::forgetful::is_forgetful(self.is_hosted()).await;
        self.outbox().forgetful.set(forgetful);
        let since = self.settle_what_was_here().await;
        self.outbox().loaded.set(since.is_ok());
        self.post().await;
    }

    /// What was here before the project delivered anything was said under the promise that nothing is sent.
    async fn settle_what_was_here(self) -> Result<(), StoreError> {
        let Some(store) = self.store() else { return Ok(()) };
        if !store.notes(SINCE).await?.is_empty() {
            return Ok(());
        }
        // Whole seconds, as contributions have them: nobody has said anything in the second in which all began. What lies in
        // the future was said while the clock was wrong.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // seconds since 1970
        let [start, now] = [self.outbox().began.get(), js_sys::Date::now()].map(|at| (at / 1_000.0) as u64);
        let before =
            |item: &&std::sync::Arc<Contribution>| !(start + 1..=now).contains(&item.updated_at.unix_seconds());
        let mut notes: Vec<(String, String)> = self.contributions.with_untracked(|all| {
            all.values().filter(before).map(|item| (note_key(SETTLED, item.id), item.rev.to_string())).collect()
        });
        notes.push((SINCE.to_owned(), "1".to_owned()));
        store.put_notes(&notes).await
    }

    /// What comes with a file was said elsewhere, and is delivered from there.
    pub(super) async fn came_from_elsewhere(self, items: &[Contribution]) {
        if !self.delivers() {
            return;
        }
        let outbox = self.outbox();
        outbox.settled.borrow_mut().extend(items.iter().map(|item| (item.id, item.rev)));
        self.keep_sent(&sent_notes(SETTLED, items.iter().map(|item| (item.id, item.rev)))).await;
    }

    /// Sends now what waits, also what was refused before.
    pub fn post_now(self) {
        for known in self.outbox().ways.borrow_mut().iter_mut() {
            known.not_before = 0.0;
            known.why = None;
            known.way.refused.clear();
        }
        spawn_local(async move { self.post().await });
    }

    /// Looks again in so many milliseconds; an alarm that was set before no longer rings.
    fn ring_in(self, wait: u32) {
        let alarm = self.outbox().alarm.get().wrapping_add(1);
        self.outbox().alarm.set(alarm);
        spawn_local(async move {
            TimeoutFuture::new(wait).await;
            if self.outbox().alarm.get() == alarm {
                self.post().await;
            }
        });
    }

    /// Sends what can be sent now. One tab at a time, and one request at a time.
    async fn post(self) {
        let outbox = self.outbox();
        if !outbox.loaded.get() {
            return;
        }
        if outbox.running.replace(true) {
            outbox.again.set(true);
            return;
        }
        loop {
            let lock = locks::wait(&self.post_lock()).await;
            // What can't be read now is looked at again with the next change.
            if self.read_sent().await.is_ok() {
                while self.post_some().await {}
            }
            drop(lock);
            if !outbox.again.replace(false) {
                break;
            }
        }
        outbox.running.set(false);
        self.say_posted();
        if let Some(next) = self.next_post() {
            self.ring_in(next);
        }
    }

    fn post_lock(self) -> String {
        ["common-ground:", &self.project().id, ":deliver"].concat()
    }

    /// Milliseconds until something that waits may be tried again.
    fn next_post(self) -> Option<u32> {
        let plan = self.post_plan();
        let ways = self.outbox().ways.borrow();
        let numbers = plan.sends.keys().copied().chain(plan.removes.iter().map(|(number, _)| *number));
        let next = numbers.filter_map(|number| ways.get(number)).map(|known| known.not_before).reduce(f64::min)?;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most six hours
        Some((next - js_sys::Date::now()).clamp(f64::from(QUIET), 21_600_000.0) as u32)
    }

    /// What is to be done, from what this page knows.
    fn post_plan(self) -> Plan {
        let outbox = self.outbox();
        if !outbox.loaded.get() {
            return Plan::default();
        }
        let items: Had =
            self.contributions.with_untracked(|all| all.values().map(|item| (item.id, item.rev)).collect());
        let complete = self.unreadable.get_untracked() == 0;
        let known = outbox.ways.borrow();
        let deliver = outbox.embedding.borrow();
        let automatic = |to: &To| matches!(to, To::Page | To::Endpoint(_));
        let others = |own: usize| {
            let all = deliver.deliver.iter().enumerate();
            all.filter(|(number, _)| *number != own).any(|(_, other)| matches!(other.to, To::Endpoint(_)))
        };
        let mut ways: Vec<Way> = known
            .iter()
            .zip(&deliver.deliver)
            .enumerate()
            .map(|(number, (known, entry))| {
                let page = matches!(entry.to, To::Page);
                // A page that never answers has nobody who listens.
                let there = !page || (self.is_hosted() && (known.tries < 2 || !others(number)));
                Way { usable: automatic(&entry.to) && known.why.is_none() && there, ..known.way.clone() }
            })
            .collect();
        ways.push(outbox.by_hand.borrow().clone());
        let mut plan = plan(&items, complete, &outbox.settled.borrow(), &ways);
        for (number, (known, way)) in known.iter().zip(&ways).enumerate() {
            if way.usable && !self.changed_people(known).is_empty() {
                plan.sends.entry(number).or_default();
                plan.waiting = plan.waiting.max(1);
            }
        }
        plan
    }

    /// Whether a page hosts the widget that may be asked to take what people save.
    pub fn is_hosted(self) -> bool {
        self.root.try_with_value(|root| root.has_attribute("data-hosted")).unwrap_or(false)
    }

    /// Reads what has arrived where, as all tabs have noted it.
    async fn read_sent(self) -> Result<(), StoreError> {
        self.read_people().await;
        let Some(store) = self.store() else { return Ok(()) };
        let notes = store.notes(SENT).await?;
        let of = |way: &str| -> Had {
            let own = notes.iter().filter_map(|(key, rev)| {
                let id = key.strip_prefix(SENT)?.strip_prefix(way)?.strip_prefix(':')?;
                Some((Uuid::try_parse(id).ok()?, rev.parse().ok()?))
            });
            own.collect()
        };
        let outbox = self.outbox();
        for known in outbox.ways.borrow_mut().iter_mut() {
            known.way.had = of(&known.key);
            known.people = of(&[PEOPLE, &known.key].concat());
            let tried = [SENT, TRIED, &known.key].concat();
            known.tried =
                notes.iter().find(|(key, _)| *key == tried).map(|(_, text)| from_note(text)).unwrap_or_default();
        }
        *outbox.settled.borrow_mut() = of(SETTLED);
        outbox.by_hand.borrow_mut().had = of(BY_HAND);
        Ok(())
    }

    /// Notes that a way has these now, and knows that people stand so.
    async fn note_sent(self, number: usize, items: &[(Uuid, u32)], people: &Had) {
        let outbox = self.outbox();
        let key = {
            let mut ways = outbox.ways.borrow_mut();
            let Some(known) = ways.get_mut(number) else { return };
            known.way.had.extend(items.iter().copied());
            known.people.extend(people);
            known.key.clone()
        };
        let mut notes = sent_notes(&key, items.iter().copied());
        notes.extend(sent_notes(&[PEOPLE, &key].concat(), people.iter().map(|(id, how)| (*id, *how))));
        self.keep_sent(&notes).await;
    }

    async fn keep_sent(self, notes: &[(String, String)]) {
        if let Some(store) = self.store() {
            // What can't be noted is sent once more: every request says which revision it is about.
            let _ = store.put_notes(notes).await;
        }
    }

    /// People have sent by themselves what has reached nobody in another way.
    pub async fn sent_by_hand(self, items: Vec<(Uuid, u32)>) {
        self.outbox().by_hand.borrow_mut().had.extend(items.iter().copied());
        self.keep_sent(&sent_notes(BY_HAND, items.iter().copied())).await;
        // Nobody but them knows whether it has arrived.
        self.outbox().posted.update(|posted| posted.waiting = posted.waiting.saturating_sub(items.len()));
        self.say_posted();
    }

    /// What has reached nobody yet, with the revisions.
    pub fn unsent(self) -> Vec<(Uuid, u32)> {
        let plan = self.post_plan();
        let ids: BTreeSet<Uuid> = plan.sends.into_values().flatten().chain(plan.stuck).collect();
        let rev = |id: Uuid| self.contribution_now(id).map(|item| (id, item.rev));
        ids.into_iter().filter_map(rev).collect()
    }

    /// The widget leaves its page: what goes from here is not taken back.
    pub(super) fn close_outbox(self) {
        self.outbox().loaded.set(false);
    }

    /// Forgets what has arrived where, before a device is wiped: what is gone by that was not taken back. Nothing is sent
    /// while what comes back is held.
    pub(super) async fn forget_sent(self, store: &IdbStore) -> Result<locks::Held, StoreError> {
        let lock = locks::wait(&self.post_lock()).await;
        for (key, _) in store.notes(SENT).await? {
            if key != SINCE {
                store.remove_note(&key).await?;
            }
        }
        self.read_sent().await?;
        Ok(lock)
    }

    /// Tells the screen how things stand.
    fn say_posted(self) {
        let outbox = self.outbox();
        let plan = self.post_plan();
        let ways = outbox.ways.borrow();
        let refused = ways.iter().find_map(|known| known.why).or_else(|| {
            let one = ways.iter().find(|known| !known.way.refused.is_empty());
            one.and_then(|known| known.why_one)
        });
        let failing = ways.iter().any(|known| known.tries > 0 && known.not_before > 0.0);
        let stuck = if plan.waiting == 0 && plan.removes.is_empty() {
            None
        } else if let Some(why) = refused.filter(|_| !plan.stuck.is_empty()) {
            Some(Stuck::Refused(why))
        } else if post::is_offline() {
            Some(Stuck::Offline)
        } else if failing {
            Some(Stuck::NoAnswer)
        } else {
            None
        };
        let before = outbox.posted.get_untracked();
        let arrived = before.arrived || (before.waiting > plan.waiting && plan.waiting == 0);
        let told = before.told || (before.removing > 0 && plan.removes.is_empty());
        let now = Posted {
            loaded: true,
            waiting: plan.waiting,
            removing: plan.removes.len(),
            arrived: arrived && plan.waiting == 0,
            told: told && plan.removes.is_empty(),
            stuck,
        };
        if now != before {
            outbox.posted.set(now);
        }
    }
}

fn note_key(way: &str, id: Uuid) -> String {
    [SENT, way, ":", &id.to_string()].concat()
}

fn sent_notes(way: &str, items: impl Iterator<Item = (Uuid, u32)>) -> Vec<(String, String)> {
    items.map(|(id, rev)| (note_key(way, id), rev.to_string())).collect()
}

/// A way's name in notes stays the same as long as the answers go to the same place.
fn known(entry: &Deliver) -> Known {
    let (key, removes) = match &entry.to {
        To::Page => ("page".to_owned(), true),
        To::Endpoint(endpoint) => (["to ", &endpoint.url].concat(), endpoint.delete),
        To::Share | To::Download => (String::new(), false),
    };
    Known {
        key,
        way: Way { removes, ..Way::default() },
        people: Had::default(),
        tried: Had::default(),
        tries: 0,
        not_before: 0.0,
        halved: 0,
        why: None,
        why_one: None,
    }
}
