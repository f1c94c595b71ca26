//! The way through the screens: where a card was opened from, so that closing it leads back there, and what takes the
//! focus when a screen appears.

use common_ground_core::{Geometry, Uuid};
use leptos::prelude::*;
use web_sys::Element;

use super::{Screen, Session};
use crate::map::Map;
use crate::ui;

/// What the list shows; kept while a card is open, forgotten when the next person begins.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// The word looked for.
    pub word: String,
    /// Id of the category, empty for all.
    pub category: String,
    /// Message key of the order; empty for the first.
    pub sort: String,
    /// How many entries; 0 for as many as at first.
    pub shown: usize,
}

/// What is known of the way.
#[derive(Clone, Copy)]
pub(super) struct Way {
    /// The screens that the open card was reached by, the first one first.
    from: StoredValue<Vec<Screen>>,
    /// Whose card was closed: its entry takes the focus.
    closed: StoredValue<Option<Uuid>>,
    /// Whether the person has been on another screen than the first.
    begun: StoredValue<bool>,
}

impl Way {
    pub(super) fn new() -> Self {
        Self { from: StoredValue::new(Vec::new()), closed: StoredValue::new(None), begun: StoredValue::new(false) }
    }
}

impl Session {
    /// Opens the card of a contribution from where it is listed, and brings it into view.
    pub fn open_card(self, id: Uuid) {
        let at = self.contribution_now(id).and_then(|c| c.geometry.as_ref().map(Geometry::anchor));
        let mut from = self.way.from.get_value();
        let here = self.screen.get_untracked();
        if matches!(here, Screen::List | Screen::Cluster(_) | Screen::Card(_)) {
            from.push(here);
        }
        self.go(Screen::Card(id));
        self.way.from.set_value(from);
        if let Some(at) = at {
            self.with_map(|map| map.fly_to(at, None));
        }
    }

    /// From the list back to where the person was.
    pub fn leave_list(self) {
        self.go(self.before_list.get_value().unwrap_or(Screen::Home));
    }

    /// Closes a card, or several in one place: back to where it was opened from.
    pub fn close_card(self) {
        let mut from = self.way.from.get_value();
        let back = from.pop().unwrap_or(Screen::Home);
        let closed = match self.screen.get_untracked() {
            Screen::Card(id) => id,
            _ => Uuid::nil(),
        };
        self.go(back);
        self.way.from.set_value(from);
        self.way.closed.set_value(Some(closed));
    }

    /// Whether the entry of a contribution takes the focus, because its card was closed. Says so once.
    pub fn returns_to(self, id: Uuid) -> bool {
        let returns = self.way.closed.get_value() == Some(id);
        if returns {
            self.way.closed.set_value(None);
        }
        returns
    }

    /// The first screen has appeared, with this heading: the focus goes to the map if the person comes back to it from
    /// a card, else to the heading, but for the very first time, when nobody has gone anywhere yet.
    pub fn come_home(self, heading: Element) {
        if self.way.closed.get_value().is_some() {
            self.way.closed.set_value(None);
            self.with_map(Map::focus);
        } else if self.way.begun.get_value() {
            ui::focus(heading);
        }
    }

    pub(super) fn forget_way(self) {
        self.way.from.set_value(Vec::new());
        self.way.closed.set_value(None);
        self.way.begun.set_value(true);
    }
}
