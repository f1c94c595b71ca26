//! The way through the screens: where a card was opened from, so that closing it leads back there, and what takes the
//! focus when a screen appears.

use common_ground_core::{Geometry, Uuid};
use leptos::prelude::*;

use super::{Screen, Session};

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

impl Session {
    /// Opens the card of a contribution from where it is listed, and brings it into view.
    pub fn open_card(self, id: Uuid) {
        let at = self.contribution_now(id).and_then(|c| c.geometry.as_ref().map(Geometry::anchor));
        self.dot_said.set(None);
        let here = self.screen.get_untracked();
        if is_of_cards(&here) {
            self.way.update_value(|way| way.push((id, here)));
        }
        self.go(Screen::Card(id));
        if let Some(at) = at {
            self.with_map(|map| map.fly_to(at, None));
        }
    }

    /// From the list back to where the person was.
    pub fn leave_list(self) {
        self.go(self.before_list.get_value().unwrap_or(Screen::Home));
    }

    /// Closes a card, or several in one place: back to where it was opened from, else to the map.
    pub fn close_card(self) {
        self.dot_said.set(None);
        let closed = match self.screen.get_untracked() {
            Screen::Card(id) => id,
            _ => Uuid::nil(),
        };
        let from = self.way.try_update_value(|way| way.pop_if(|(id, _)| *id == closed)).flatten();
        // From the list the way back is still the one from before the card.
        let before_list = self.before_list.get_value();
        self.go(from.map_or(Screen::Home, |(_, screen)| screen));
        if self.screen.get_untracked() == Screen::List {
            self.before_list.set_value(before_list);
        }
        self.closed.set_value(Some(closed));
    }

    /// Whether the entry of a contribution takes the focus, because its card was closed. Says so once.
    pub fn returns_to(self, id: Uuid) -> bool {
        let returns = self.closed.get_value() == Some(id);
        if returns {
            self.closed.set_value(None);
        }
        returns
    }

    /// Whether the person has come from a card to the first screen, and so to the map. Says so once.
    pub fn returns_to_map(self) -> bool {
        let closed = self.closed.try_update_value(Option::take).flatten();
        closed.is_some() && self.screen.get_untracked() == Screen::Home
    }

    /// Forgets the way once it has led somewhere else than to lists and cards; follows the screen.
    pub fn mind_the_way(self) {
        if !self.screen.with(is_of_cards) {
            self.way.set_value(Vec::new());
        }
    }
}

/// Whether cards are opened from a screen and closed to it.
fn is_of_cards(screen: &Screen) -> bool {
    matches!(screen, Screen::List | Screen::Dots | Screen::Cluster(_) | Screen::Card(_))
}
