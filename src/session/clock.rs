//! Whether this device's clock is believed. Asked when the store is open, when a session begins and before each save;
//! what it is compared with is the time at which this code was made and the latest time written down on this device.

use std::sync::atomic::Ordering;

use common_ground_core::Timestamp;
use common_ground_core::clock::{Doubt, doubt};
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use super::desk::{CLOCK, Clock};
use crate::device;

/// When this code was made, in seconds since 1970: `cargo xtask dist` says so (the time of the last commit).
const BUILT: Option<&str> = option_env!("CG_BUILT");

impl Session {
    /// Looks at the clock, and asks when it seems wrong. What it says is written down, so that a later look can tell
    /// whether it went back.
    pub fn check_clock(self) {
        let desk = self.desk();
        let now = device::now();
        let built = BUILT.and_then(|built| built.parse().ok()).map(Timestamp::from_unix_seconds);
        let built = built.filter(|_| !desk.vouched.load(Ordering::Relaxed));
        match (doubt(now, built, self.newest()), desk.clock.get_untracked()) {
            (None, before) => {
                if before != Clock::Believed {
                    desk.clock.set(Clock::Believed);
                }
                self.write_time(now);
            }
            (Some(_), Clock::Wrong) => {}
            (Some(doubt), before) => {
                if before != Clock::Asked(doubt) {
                    desk.clock.set(Clock::Asked(doubt));
                }
            }
        }
    }

    /// Somebody says that the clock is right: from now on it counts.
    pub fn clock_is_right(self) {
        let desk = self.desk();
        desk.vouched.store(true, Ordering::Relaxed);
        desk.newest.store(0, Ordering::Relaxed);
        desk.clock.set(Clock::Believed);
        self.write_time(device::now());
    }

    /// Somebody says that it is wrong: answers say so until it looks right.
    pub fn clock_is_wrong(self) {
        self.desk().clock.set(Clock::Wrong);
    }

    /// Whether times are written that nobody stands for.
    pub(super) fn clock_unsure(self) -> bool {
        self.desk().clock.get_untracked() != Clock::Believed
    }

    /// The latest time written down here. As long as there is none of our own, that of the answers.
    fn newest(self) -> Option<Timestamp> {
        match self.desk().newest.load(Ordering::Relaxed) {
            0 => self.contributions.with_untracked(|all| {
                let own = all.values().filter(|item| !item.project_version.is_empty() && !item.provenance.clock_unsure);
                own.map(|item| item.updated_at).max()
            }),
            seconds => Some(Timestamp::from_unix_seconds(seconds)),
        }
    }

    fn write_time(self, now: Timestamp) {
        let seconds = now.unix_seconds().max(self.desk().newest.load(Ordering::Relaxed));
        self.desk().newest.store(seconds, Ordering::Relaxed);
        spawn_local(async move {
            // Where it can't be kept, the next look knows less.
            let _ = self.keep_note(CLOCK, seconds.to_string()).await;
        });
    }

    /// Why the clock is asked about, if it is; follows changes.
    pub fn clock_doubt(self) -> Option<Doubt> {
        match self.desk().clock.get() {
            Clock::Asked(doubt) => Some(doubt),
            Clock::Believed | Clock::Wrong => None,
        }
    }
}
