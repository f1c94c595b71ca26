//! The big screen in front of a group. In its window ([`State::projector`]) the session holds nothing but what may be
//! shown (core's `projector`): whatever comes out of the store passes through [`Session::for_all`] before anything else
//! sees it, nothing is ever written there, and no screen but its own is reached. In the facilitator's area: what is held
//! back, and what is allowed of it.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use common_ground_core::projector::{Allowed, Approvals, Held, held, shown, words};
use common_ground_core::store::{Store, StoreError};
use common_ground_core::{Contribution, Participant, Uuid};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, MessageEvent};

use super::Session;
use super::desk::CHANGED;
use super::people::participants;
use crate::device::{self, wake};
use crate::map::Map;
use crate::store::IdbStore;

/// Key of the note of what is allowed.
pub(super) const ALLOWED: &str = "projector";
/// Contributions looked at in one go.
const SOME: u32 = 1_000;

/// The people of this device by the id that their contributions have.
pub type People = BTreeMap<String, Participant>;

/// What another tab told and nobody has looked at yet.
#[derive(Default)]
struct Told {
    ids: RefCell<BTreeSet<Uuid>>,
    desk: Cell<bool>,
    busy: Cell<bool>,
}

impl Session {
    /// Whose things are on this device; empty where that can't be read, and then nobody counts as having agreed.
    pub async fn people_here(self) -> People {
        match self.store() {
            Some(store) => people_of(&store).await.unwrap_or_default(),
            None => People::new(),
        }
    }

    /// Why a contribution is held back from the big screen, and whether it has words that could be shown. `None` when
    /// there is nothing to allow.
    pub fn could_be_allowed(self, item: &Contribution, people: &People) -> Option<(Option<Held>, bool)> {
        item.geometry.as_ref()?;
        self.project.with_value(|project| {
            let held = held(item, project, person_of(item, people));
            let has_words = words(item, project).next().is_some();
            (held.is_some() || has_words).then_some((held, has_words))
        })
    }

    /// Its words, as far as they could be shown.
    pub fn words_for_all(self, item: &Contribution) -> Vec<String> {
        self.project.with_value(|project| words(item, project).map(str::to_owned).collect())
    }

    /// Allows something of a contribution for the big screen, or takes it back, until the session ends.
    ///
    /// # Errors
    /// When it can't be kept; then nothing changes.
    pub async fn allow(self, id: Uuid, allowed: Allowed) -> Result<(), StoreError> {
        let approvals = self.desk().approvals.get_untracked().with(id, allowed);
        self.keep_note(ALLOWED, approvals.to_text(&self.sitting_id())).await?;
        self.desk().approvals.set(approvals);
        self.tell_changed();
        Ok(())
    }

    /// Nothing is allowed any more.
    pub(super) async fn allow_nothing(self) -> Result<(), StoreError> {
        self.desk().approvals.set(Approvals::default());
        match self.store() {
            Some(store) => store.remove_note(ALLOWED).await,
            None => Ok(()),
        }
    }

    /// Reads what is allowed in the session under way.
    pub(super) fn read_approvals(self, note: Option<&str>) {
        let approvals = note.map(|text| Approvals::parse(text, &self.sitting_id())).unwrap_or_default();
        self.desk().approvals.set(approvals);
    }

    fn sitting_id(self) -> String {
        self.sitting_now().map(|sitting| sitting.id.to_string()).unwrap_or_default()
    }

    /// The start of the big screen's window: fetches what may be shown, and from then on what changes.
    pub async fn begin_to_project(self) {
        let name = ["common-ground:", &self.project().id].concat();
        match self.store_to_project(&name).await {
            Ok(store) => self.follow_tabs(&name, store).await,
            Err(error) => self.storage.set(Some(error)),
        }
        self.opened.set(true);
        device::mark("cg-loaded");
        self.with_map(Map::open_basemap);
    }

    /// The store; the other one where the first does not open any more (`safety/restoring.rs`).
    async fn store_to_project(self, name: &str) -> Result<IdbStore, StoreError> {
        match IdbStore::open(name).await {
            Err(StoreError::Unavailable(_) | StoreError::Failed(_)) => IdbStore::open(&[name, ":2"].concat()).await,
            opened => opened,
        }
    }

    async fn follow_tabs(self, name: &str, store: IdbStore) {
        let told = Rc::new(Told::default());
        // What is told while the first pages come is looked at after them.
        told.busy.set(true);
        for (channel, desk) in [(name.to_owned(), false), ([&store.name(), ":desk"].concat(), true)] {
            let Ok(channel) = BroadcastChannel::new(&channel) else { continue };
            let (store, told) = (store.clone(), Rc::clone(&told));
            let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let text = event.data().as_string().unwrap_or_default();
                if desk {
                    told.desk.set(told.desk.get() || text == CHANGED);
                } else {
                    told.ids.borrow_mut().extend(text.split(' ').filter_map(|id| Uuid::parse_str(id).ok()));
                }
                spawn_local(self.look_again(store.clone(), Rc::clone(&told)));
            });
            channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
            // The window shows it for as long as it is open.
            heard.forget();
            std::mem::forget(channel);
        }
        if let Err(error) = self.project_all(&store).await {
            self.project_nothing(error);
        }
        told.busy.set(false);
        self.look_again(store, told).await;
    }

    async fn project_all(self, store: &IdbStore) -> Result<(), StoreError> {
        self.load_rules(store).await?;
        let people = people_of(store).await?;
        let mut from = None;
        loop {
            let page = store.page(from.as_ref(), SOME).await?;
            self.apply(page.items.iter().map(|item| (item.id, self.for_all(item, &people))).collect());
            let Some(next) = page.next else { return Ok(()) };
            from = Some(next);
        }
    }

    /// Which session it is and what is allowed in it. The screen stays on, session or not.
    async fn load_rules(self, store: &IdbStore) -> Result<(), StoreError> {
        let loaded = self.load_desk(store).await;
        wake::keep();
        loaded
    }

    /// One look after the other, until nothing new was told.
    async fn look_again(self, store: IdbStore, told: Rc<Told>) {
        if told.busy.replace(true) {
            return;
        }
        loop {
            let mut ids = told.ids.take();
            let desk = told.desk.replace(false);
            if ids.is_empty() && !desk {
                break;
            }
            if let Err(error) = self.put_right(&store, &mut ids, desk).await {
                self.project_nothing(error);
            }
        }
        told.busy.set(false);
    }

    async fn put_right(self, store: &IdbStore, ids: &mut BTreeSet<Uuid>, desk: bool) -> Result<(), StoreError> {
        if desk {
            let before = self.desk().approvals.get_untracked();
            self.load_rules(store).await?;
            ids.extend(self.desk().approvals.with_untracked(|now| now.changed(&before)));
        }
        let people = people_of(store).await?;
        let ids: Vec<Uuid> = ids.iter().copied().collect();
        for ids in ids.chunks(SOME as usize) {
            let found = store.get(ids).await?;
            let of = |id: &Uuid| found.iter().find(|item| item.id == *id).and_then(|item| self.for_all(item, &people));
            self.apply(ids.iter().map(|id| (*id, of(id))).collect());
        }
        Ok(())
    }

    /// What may be shown of it.
    fn for_all(self, item: &Contribution, people: &People) -> Option<Arc<Contribution>> {
        let person = person_of(item, people);
        let left = self.project.with_value(|project| {
            self.desk().approvals.with_untracked(|approvals| shown(item, project, person, approvals))
        })?;
        // What has no place on the map is not counted beside it.
        left.geometry.is_some().then(|| Arc::new(left))
    }

    /// In doubt nothing is shown: what can't be read may have been taken back.
    fn project_nothing(self, error: StoreError) {
        let all = self.contributions.with_untracked(|all| all.keys().map(|id| (*id, None)).collect());
        self.apply(all);
        self.storage.set(Some(error));
    }
}

fn person_of<'a>(item: &Contribution, people: &'a People) -> Option<&'a Participant> {
    people.get(item.provenance.participant.as_ref()?)
}

async fn people_of(store: &IdbStore) -> Result<People, StoreError> {
    let people = participants(store).await?;
    Ok(people.into_iter().flatten().map(|person| (person.id.to_string(), person)).collect())
}
