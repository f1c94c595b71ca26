//! The unfinished answer: begun, changed page by page, written to the device at every change, found again after a
//! reload or a crash. Each tab holds its own draft (Web Locks), so two tabs never write the same one.

use common_ground_core::store::Store;
use common_ground_core::{Draft, Geometry, Location, LocationMethod, Position, Uuid};
use gloo::events::EventListener;
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, EventTarget};

use super::{Screen, Session, Trouble};
use crate::device;
use crate::store::IdbStore;

/// The key of this tab's own draft.
const TAB_KEY: &str = "common-ground-draft";
/// This tab's own draft itself. The database may not have it yet when the page is reloaded right after a key was
/// pressed; the tab's own storage is written at once.
const TAB_TEXT: &str = "common-ground-draft-text";
/// Milliseconds between a letter and its way to the database: long enough for the letter to be drawn, too short to tell.
const SOON: u32 = 20;
/// Degrees (about 5 m) within which the pin still stands where the search put it.
const SAME_PLACE: f64 = 5e-5;

/// An unfinished answer that was found at the start.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    key: String,
    pub(super) draft: Draft,
}

impl Session {
    /// Begins a new answer of a kind, at the place page.
    pub fn begin(self, kind: &str) {
        self.notice.set(None);
        self.trouble.set(None);
        let draft = Draft { kind: kind.to_owned(), page: "place".to_owned(), ..Draft::default() };
        self.hold_new(draft);
        self.enter();
    }

    /// Begins an answer of a kind about another one, after the place when it stands where that one does.
    pub fn follow_up(self, about: Uuid, kind: &str) {
        let Some(item) = self.contribution_now(about) else { return };
        self.notice.set(None);
        self.trouble.set(None);
        self.hold_new(Draft::follow_up(&item, kind, &self.project()));
        self.begun_from.set_value(Some(self.screen.get_untracked()));
        if let Some(place) = &item.geometry {
            self.look_at(place.anchor(), None);
        }
        self.enter();
    }

    /// Begins to change a saved answer, at the check page.
    pub fn edit(self, id: Uuid) {
        let Some(item) = self.contribution_now(id) else { return };
        self.notice.set(None);
        self.trouble.set(None);
        self.hold_new(Draft::of(&item));
        self.enter();
    }

    /// Changes the draft and writes it to the device.
    pub fn change_draft(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(|draft| {
            if let Some(draft) = draft {
                change(draft);
            }
        });
        self.keep_draft();
    }

    /// Goes to a page of the conversation.
    pub fn go_to_page(self, page: &str) {
        self.change_draft(|draft| draft.turn_to(page));
        self.arrive();
    }

    /// A page was turned: the place page takes the map back to where the pin was.
    fn arrive(self) {
        self.trouble.set(None);
        let at = self.draft.with_untracked(|d| d.as_ref().and_then(Draft::at));
        if let (true, Some(at)) = (self.on_place_page(), at) {
            self.look_at(at, None);
        }
        self.go(Screen::Talk);
    }

    /// On to the next page; what stands on this one counts.
    pub fn next_page(self) {
        let project = self.project();
        let mut gone = Ok(());
        self.change_draft(|draft| gone = draft.go_on(&project));
        if let Err(problems) = gone {
            return self.trouble.set(Some(Trouble::Answers(problems)));
        }
        self.notice.set(None);
        self.arrive();
    }

    /// "Prefer not to say", to everything on this page.
    pub fn decline_page(self) {
        let project = self.project();
        self.change_draft(|draft| {
            let page = draft.page.clone();
            for question in draft.questions(&project, &page) {
                draft.decline(&question.id);
            }
        });
        self.next_page();
    }

    /// Back one page; answers stay. From the first page the conversation ends.
    pub fn previous_page(self) {
        let project = self.project();
        if self.draft.with_untracked(|d| d.as_ref().and_then(|d| d.previous_page(&project))).is_none() {
            return self.cancel();
        }
        self.change_draft(|draft| draft.go_back(&project));
        self.arrive();
    }

    /// On to the next page without answering this one.
    pub fn skip_page(self) {
        let project = self.project();
        self.change_draft(|draft| {
            let page = draft.page.clone();
            draft.skip(&project, &page);
            if let Some(next) = draft.next_page(&project) {
                draft.turn_to(&next);
            }
        });
        self.arrive();
    }

    /// Ends what movement of the map is still under way: the place is where the pin stands when "It's here" is pressed.
    pub fn settle(self) {
        let mut rest = None;
        self.with_map(|map| rest = map.rest());
        if let Some((at, zoom)) = rest {
            self.map_moved(at, zoom);
        }
    }

    /// The place is where the pin stands now. False when that is outside the area.
    pub fn place_here(self, near: Option<String>) -> bool {
        let Some((geometry, location)) = self.spot_here() else { return false };
        self.change_draft(|draft| draft.set_place(geometry, Location { near, ..location }));
        true
    }

    /// The spot where the pin stands now; `None` when that is outside the area.
    pub(super) fn spot_here(self) -> Option<(Geometry, Location)> {
        let view = self.view.get_untracked();
        let [lon, lat] = view.centre;
        let inside = self.project.with_value(|project| project.area.contains(view.centre));
        let geometry = Geometry::point(lon, lat).filter(|_| inside)?;
        let picked = self.picked.get_value().filter(|(at, _)| same_place(*at, view.centre));
        let method = picked.map_or(LocationMethod::Map, |(_, method)| method);
        let zoom = (view.zoom * 100.0).round() / 100.0;
        Some((geometry, Location { method: Some(method), zoom: Some(zoom), masked: false, near: None }))
    }

    /// Leaves the conversation; the draft is dropped. What was begun on a card leads back to it.
    pub fn cancel(self) {
        let editing = self.draft.with_untracked(|d| d.as_ref().and_then(|d| d.editing));
        let back = editing.map(Screen::Card).or_else(|| self.begun_from.get_value());
        self.drop_draft();
        self.trouble.set(None);
        self.go(match back {
            Some(Screen::Card(id) | Screen::Done(id)) if self.contribution_now(id).is_none() => Screen::Home,
            back => back.unwrap_or(Screen::Home),
        });
    }

    /// Goes on with the draft that was found at the start.
    pub fn resume(self) {
        if let Some(Waiting { key, draft }) = self.waiting.get_untracked() {
            self.waiting.set(None);
            self.take_up(key, draft);
        }
    }

    /// Deletes the unfinished answers that earlier visits left and no open tab works on, what was offered here among them.
    pub(super) async fn discard_left_over(self) {
        self.waiting.set(None);
        let Some(store) = self.store() else { return };
        // What can't be read now is met again by the next person's start.
        let Ok(drafts) = store.drafts().await else { return };
        for (key, _) in drafts {
            let own = self.draft_key.get_value().as_ref() == Some(&key);
            if !own && device::locks::is_free(&key).await {
                let _ = store.remove_draft(&key).await;
            }
        }
    }

    /// Deletes the draft that was found at the start.
    pub fn discard_waiting(self) {
        if let Some(Waiting { key, .. }) = self.waiting.get_untracked() {
            self.waiting.set(None);
            self.forget_later(key);
        }
    }

    /// The id that a new answer gets: its draft's key, so that saving the same draft twice can't make two.
    pub(super) fn draft_id(self) -> Option<Uuid> {
        self.draft_key.get_value().and_then(|key| Uuid::parse_str(&key).ok())
    }

    pub(super) fn drop_draft(self) {
        self.draft.set(None);
        self.begun_from.set_value(None);
        if let Some(key) = self.draft_key.get_value() {
            self.draft_key.set_value(None);
            forget_in_tab();
            self.forget_later(key);
        }
    }

    /// Finds the drafts that earlier visits left: this tab's own goes on at once, another one is offered.
    pub(super) async fn find_drafts(self, store: &IdbStore) {
        let Ok(mut drafts) = store.drafts().await else { return };
        let own = device::tab_value(TAB_KEY);
        if let (Some(own), Some(newest)) = (&own, device::tab_value(TAB_TEXT)) {
            match drafts.iter_mut().find(|(key, _)| key == own) {
                Some((_, json)) => *json = newest,
                None => drafts.push((own.clone(), newest)),
            }
        }
        for (key, json) in drafts {
            let is_own = own.as_deref() == Some(&key);
            let saved = Uuid::parse_str(&key).ok().and_then(|id| self.contribution_now(id)).is_some();
            if !held(&key, is_own).await {
                if is_own {
                    // The browser copied this tab from the one that has the draft.
                    forget_in_tab();
                }
                continue;
            }
            match Draft::from_json(&json).filter(|_| !saved) {
                None => self.forget(key),
                // Begun before the store was open, and under way.
                Some(_) if self.draft_key.get_value().as_deref() == Some(&key) => {}
                Some(draft) if is_own && self.draft.with_untracked(Option::is_none) => self.take_up(key, draft),
                Some(draft) => self.waiting.set(Some(Waiting { key, draft })),
            }
        }
    }

    fn forget_later(self, key: String) {
        if let Some(keeping) = self.keeping.get_value() {
            (keeping.forget_draft)(self, key);
        }
    }

    fn take_up(self, key: String, mut draft: Draft) {
        let at = draft.at();
        self.in_context(&mut draft);
        device::set_tab_value(TAB_KEY, Some(&key));
        self.draft_key.set_value(Some(key));
        self.draft.set(Some(draft));
        if let Some(at) = at {
            self.look_at(at, None);
        }
        self.keep_draft();
        self.enter();
    }

    fn hold_new(self, mut draft: Draft) {
        self.in_context(&mut draft);
        self.drop_draft();
        let key = device::new_id().to_string();
        forget_in_tab();
        device::set_tab_value(TAB_KEY, Some(&key));
        self.draft_key.set_value(Some(key.clone()));
        self.draft.set(Some(draft));
        self.keep_draft();
        if let Some(keeping) = self.keeping.get_value() {
            (keeping.hold_draft)(key);
        }
    }

    fn keep_draft(self) {
        if let Some(keeping) = self.keeping.get_value() {
            (keeping.keep_draft)(self);
        }
    }

    /// Writes the draft as it stands to the device: to the tab at once, to the database when the letter is on the screen.
    pub fn write_draft(self) {
        let Some(written) = self.draft_now() else { return };
        device::set_tab_value(TAB_TEXT, Some(&written.1));
        spawn_local(async move {
            TimeoutFuture::new(SOON).await;
            // What has changed again since is written by that change.
            if self.draft_now().as_ref() == Some(&written) {
                self.store_draft().await;
            }
        });
    }

    /// A page that is closed or put in the background may not live until the database has been told of the last letter,
    /// and its tab's own storage goes with it.
    pub(super) fn mind_leaving(self) -> [EventListener; 2] {
        let page: EventTarget = device::get(&device::window(), "document").unchecked_into();
        let store = move |_: &Event| spawn_local(self.store_draft());
        [EventListener::new(&page, "visibilitychange", store), EventListener::new(&device::window(), "pagehide", store)]
    }

    /// Writes the draft to the database. It is asked for before the first wait, so that it is done even if the page goes.
    async fn store_draft(self) {
        let Some((key, json)) = self.draft_now() else { return };
        if let Some(store) = self.store() {
            // What can't be kept here can't be saved later either: that is said when it is saved.
            let _ = store.put_draft(&key, &json).await;
        }
    }

    /// The draft's key, and the draft as it is stored.
    fn draft_now(self) -> Option<(String, String)> {
        let key = self.draft_key.try_get_value().flatten()?;
        let json = self.draft.try_with_untracked(|draft| draft.as_ref().map(Draft::to_json)).flatten()?;
        Some((key, json))
    }

    /// Forgets a draft by its key.
    pub fn forget(self, key: String) {
        let Some(store) = self.store() else { return };
        spawn_local(async move {
            // A draft that stays behind is offered at the next start.
            let _ = store.remove_draft(&key).await;
            self.sweep_media().await;
        });
    }
}

/// Whether the pin still stands there, as far as anybody can see.
pub(super) fn same_place([lon, lat]: Position, [other_lon, other_lat]: Position) -> bool {
    (other_lon - lon).abs().max((other_lat - lat).abs()) < SAME_PLACE
}

pub(super) fn forget_in_tab() {
    device::set_tab_value(TAB_KEY, None);
    device::set_tab_value(TAB_TEXT, None);
}

/// Takes the lock on a draft. After a reload the old page may hold its own for a moment longer.
async fn held(key: &str, own: bool) -> bool {
    for _ in 0..if own { 5 } else { 1 } {
        if device::locks::hold(key).await {
            return true;
        }
        if own {
            TimeoutFuture::new(100).await;
        }
    }
    false
}
