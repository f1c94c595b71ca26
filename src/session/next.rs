//! The next person begins: nothing of the one before stays within reach, on this page or, while a session is under way,
//! on any other of this browser. What they saved stays on the map. What they had not finished is kept as incomplete where
//! they had agreed to take part and had said something about a place; else it is deleted.

use common_ground_core::Contribution;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::{Listing, Look, Screen, Session, View};
use crate::device;

impl Session {
    /// Leaves the screen as the next person should find it.
    pub fn next_person(self) {
        self.hand_on();
        if self.sitting_now().is_some() {
            self.tell_next();
        }
    }

    /// The same on this page alone: another one has told the others.
    pub(super) fn hand_on(self) {
        let left = self.left();
        self.forget_what_was_done();
        self.forget_how_it_looked();
        self.close_area();
        self.touch();
        self.go(Screen::Home);
        let in_session = self.sitting_now().is_some();
        if in_session {
            device::forget_tab();
            device::forget_way_here();
        }
        spawn_local(async move {
            if let Some(left) = left {
                // There is nobody any more who could be told that it failed.
                let _ = self.write(left, None).await;
            }
            if in_session {
                self.discard_left_over().await;
            }
            self.forget_language().await;
            self.sweep_media().await;
        });
    }

    /// Whether an answer is under way.
    pub fn has_unfinished(self) -> bool {
        self.draft.with_untracked(Option::is_some)
    }

    /// Whether the answer under way would be kept, as far as it goes, if the next person began now.
    pub fn would_be_kept(self) -> bool {
        self.left().is_some()
    }

    /// What is kept of the answer under way.
    pub(super) fn left(self) -> Option<Contribution> {
        let project = self.project();
        let agreed = self.person.with_untracked(|person| person.as_ref().is_some_and(|p| p.consent.is_some()));
        if !agreed || self.sitting_now().is_none() {
            return None;
        }
        let draft = self.draft.get_untracked()?;
        let id = self.draft_id()?;
        Contribution::left(&draft, &project, self.origin(), id, device::now())
    }

    fn forget_what_was_done(self) {
        // Ends what is being recorded; without its answer it is let go of.
        self.still_taking();
        self.drop_draft();
        self.undo.update_value(Vec::clear);
        self.notice.set(None);
        self.trouble.set(None);
        self.import.set(None);
        self.said.set(None);
        self.picked.set_value(None);
        self.early.set_value(None);
        self.before_list.set_value(None);
        self.before_dots.set_value(None);
        self.way.set_value(Vec::new());
        self.closed.set_value(None);
        self.forget_person();
    }

    fn forget_how_it_looked(self) {
        self.comfort.set(false);
        self.finding.set(false);
        self.reading.set(false);
        self.listing.set_value(Listing::default());
        self.hidden.update(|hidden| hidden.fill(false));
        self.change_look(|look| *look = Look::default());
        let area = self.project().area.clone();
        self.view.set(View { centre: area.centre, zoom: area.zoom });
        self.with_map(|map| {
            map.show_kinds(&vec![true; self.project().kinds.len()]);
            map.fly_to(area.centre, Some(area.zoom));
        });
    }

    /// Whether the screen has something on it that is somebody's: more than the map moved or a kind hidden.
    pub fn is_somebodys(self) -> bool {
        let desk = self.desk();
        self.screen.get_untracked() != Screen::Home
            || self.draft.with_untracked(Option::is_some)
            || self.person.with_untracked(Option::is_some)
            || self.visit.with_untracked(Option::is_some)
            || self.waiting.with_untracked(Option::is_some)
            || self.finding.get_untracked()
            || self.comfort.get_untracked()
            || self.reading.get_untracked()
            || self.can_undo()
            || self.look_now() != Look::default()
            || self.has_chosen_language()
            || desk.unlocked.get_untracked()
    }

    /// Whether the map is elsewhere than at first, or shows less.
    pub(super) fn is_moved(self) -> bool {
        let area = self.project().area.clone();
        let View { centre: [lon, lat], zoom } = self.view.get_untracked();
        let near = |one: f64, other: f64, by: f64| (one - other).abs() < by;
        let at_first =
            near(lon, area.centre[0], 1e-4) && near(lat, area.centre[1], 1e-4) && near(zoom, area.zoom, 0.05);
        !at_first || self.hidden.with_untracked(|hidden| hidden.contains(&true))
    }

    /// In a session: the unfinished answers of who was here before the page was opened, unless they go on with theirs.
    pub(super) async fn put_lost_drafts_away(self) {
        if self.sitting_now().is_some() && self.waiting.with_untracked(Option::is_none) {
            self.discard_left_over().await;
        }
    }
}

/// A page that the browser had kept and brings back by "Back" shows what was on it then: in a session that is nobody's.
pub fn mind_back(session: Session) {
    let back = gloo::events::EventListener::new(&device::window(), "pageshow", move |event| {
        if device::get(event, "persisted") == JsValue::TRUE && session.sitting_now().is_some() {
            session.hand_on();
        }
    });
    StoredValue::new_local(back);
}
