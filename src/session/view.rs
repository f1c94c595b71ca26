//! What the map shows: where it was moved, by hand, by search or to where the device is. While a spot is being chosen the
//! draft follows.

use common_ground_core::geometry::Form;
use common_ground_core::{Geometry, LocationMethod, Position};
use leptos::prelude::*;

use super::{Notice, Screen, Session, View, form_of};

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
}
