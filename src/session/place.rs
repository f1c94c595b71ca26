//! Where the person is looking and where the pin stands: what the map tells, what a search or the device's position
//! leads to. Nothing here takes a place; that is the draft's.

use common_ground_core::geometry::Form;
use common_ground_core::project::Kind;
use common_ground_core::{Draft, Geometry, LocationMethod, Position};
use leptos::prelude::*;

use super::{Notice, Screen, Session, View};

impl Session {
    /// The map moved, or would have: without a map the view is what was last searched for.
    pub fn look_at(self, at: Position, zoom: Option<f64>) {
        self.view.update(|view| {
            view.centre = at;
            view.zoom = zoom.unwrap_or(view.zoom);
        });
        self.with_map(|map| map.fly_to(at, zoom));
    }

    /// The map came to rest. While a spot is being chosen the draft follows, so that a reload finds it again.
    pub fn map_moved(self, at: Position, zoom: f64) {
        self.view.set(View { centre: at, zoom });
        let spot = self.draft.with_untracked(|d| form_of(d.as_ref()) == Some(Form::Spot));
        // Where a place may be private nothing is kept of it before that is said.
        if spot && !self.offers_private() && self.screen.get_untracked() == Screen::Talk && self.on_place_page() {
            self.change_draft(|draft| draft.geometry = Geometry::point(at[0], at[1]));
        }
    }

    /// A place was picked in "Find a place": the map goes there.
    pub fn pick_place(self, at: Position) {
        self.finding.set(false);
        self.picked.set_value(Some((at, LocationMethod::Search)));
        if self.screen.get_untracked() == Screen::List {
            self.leave_list();
        }
        self.look_at(at, Some(self.view.get_untracked().zoom.max(self.project().area.zoom)));
    }

    /// Takes the map to where the device is, or says why not. Only a project that allows it has the button for it.
    pub async fn locate(self) {
        let key = match crate::device::position().await {
            Some(at) if self.project().area.contains(at) => {
                self.picked.set_value(Some((at, LocationMethod::Device)));
                return self.look_at(at, None);
            }
            Some(_) => "place-outside",
            None => "locate-failed",
        };
        self.notice.set(Some(Notice { key, undo: false }));
    }

    /// The kind whose place is being chosen, if one is.
    pub fn placing_kind(self) -> Option<Kind> {
        let placing = self.screen.get() == Screen::Talk;
        let kind = self.draft.with(|d| d.as_ref().filter(|d| placing && d.page == "place").map(|d| d.kind.clone()))?;
        self.project().kind(&kind).cloned()
    }

    /// True on the page where the pin is placed.
    pub fn on_place_page(self) -> bool {
        self.draft.with_untracked(|d| d.as_ref().is_some_and(|d| d.page == "place"))
    }

    /// Whether a place may be marked as private, and so moved before anything keeps it.
    pub fn offers_private(self) -> bool {
        self.project.with_value(|project| project.private_place.is_some())
    }

    /// True unless a spot is being chosen: the page then has more in it than the first file of code knows.
    pub fn drawing(self) -> bool {
        self.draft.with(|d| form_of(d.as_ref()) != Some(Form::Spot))
    }

    /// The names at a position, as far as they are known by now; empty when nothing named is near.
    pub fn near(self, at: Position) -> String {
        self.later.get().map_or_else(String::new, |later| (later.near)(self, at))
    }
}

fn form_of(draft: Option<&Draft>) -> Option<Form> {
    draft.map_or(Some(Form::Spot), Draft::form)
}
