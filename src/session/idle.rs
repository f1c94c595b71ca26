//! Nobody touches the screen any more: in a session it asks whether anybody is there, and then makes way for the next
//! person. Without a session nothing of this happens; somebody at home may take all day.

use std::sync::atomic::Ordering;

use js_sys::Date;
use leptos::prelude::*;

use super::{Screen, Session};

/// Seconds that somebody has to say that they are there.
const WARNING: u32 = 30;

impl Session {
    /// The screen is being touched, or a key pressed.
    pub fn stir(self) {
        self.desk().touched.store(now(), Ordering::Relaxed);
    }

    /// Somebody is there: whoever is asked need not be asked any more.
    pub fn touch(self) {
        self.stir();
        let desk = self.desk();
        if desk.idle.get_untracked().is_some() {
            desk.idle.set(None);
        }
    }

    /// A second has passed, or more where the page was asleep.
    pub fn second_passed(self) {
        let desk = self.desk();
        let Some(sitting) = self.sitting_now() else { return };
        let now = now();
        let touched = desk.touched.load(Ordering::Relaxed);
        // A clock that was put back, or something that takes its time and needs no hand.
        if now < touched || self.is_busy() {
            return self.touch();
        }
        let limit = u64::from(sitting.setup.idle);
        let quiet = (now - touched) / 1_000;
        if quiet < limit {
            if desk.idle.with_untracked(Option::is_some) {
                desk.idle.set(None);
            }
            return;
        }
        if !self.is_somebodys() {
            if self.is_moved() {
                self.hand_on();
            }
            return;
        }
        let left = (limit + u64::from(WARNING)).saturating_sub(quiet);
        match u32::try_from(left) {
            Ok(left) if left > 0 => desk.idle.set(Some(left)),
            _ => {
                desk.idle.set(None);
                self.next_person();
            }
        }
    }

    /// Something goes on that nobody has to touch the screen for.
    fn is_busy(self) -> bool {
        let renewing =
            self.screen.get_untracked() == Screen::Facilitator && self.desk().renewal.with_untracked(Option::is_some);
        renewing
            || self.is_taking()
            || self.saving.get_untracked()
            || untrack(|| self.bringing_in())
            || self.speaking.get_untracked()
    }
}

/// Milliseconds since 1970. Not the browser's own count, which may stand still while a tablet sleeps.
fn now() -> u64 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // in range for ages
    let now = Date::now() as u64;
    now
}
