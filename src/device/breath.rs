//! Long work in steps of which nobody knows how long each takes: the page is let live when enough time has gone.

use std::cell::Cell;

use web_sys::Performance;

use super::{breathe, window};

/// Milliseconds of work between two breaths: a press is answered within a fraction of what a person notices.
const LONGEST: f64 = 12.0;

/// When the page was last let live.
pub struct Breath {
    clock: Option<Performance>,
    last: Cell<f64>,
}

impl Default for Breath {
    fn default() -> Self {
        let clock = window().performance();
        let last = Cell::new(clock.as_ref().map_or(0.0, Performance::now));
        Self { clock, last }
    }
}

impl Breath {
    /// Lets the browser draw and answer, if it is time for that.
    pub async fn pause(&self) {
        let now = || self.clock.as_ref().map_or(f64::INFINITY, Performance::now);
        if now() - self.last.get() > LONGEST {
            breathe().await;
            self.last.set(now());
        }
    }
}
