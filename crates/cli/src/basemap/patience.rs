//! When to ask a host again. Each wait is twice as long as the one before, and when the host says how long, everybody
//! waits that long, not only the one who was told.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Requests in a row that may bring nothing.
pub(super) const TRIES: u32 = 6;
/// A host that asks for more patience than this is asked again another day.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(120);

/// The patience of all who ask the same host.
pub(super) struct Patience {
    first_wait: Duration,
    /// Before this moment nobody asks.
    quiet_until: Mutex<Instant>,
    stopped: AtomicBool,
}

impl Patience {
    pub(super) fn starting_with(first_wait: Duration) -> Self {
        Self { first_wait, quiet_until: Mutex::new(Instant::now()), stopped: AtomicBool::new(false) }
    }

    /// Ends all waiting, for good.
    pub(super) fn end(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    pub(super) fn ended(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Waits after so many requests in a row that brought nothing (1 or more), at least as long as the host asked for.
    pub(super) fn wait(&self, tries: u32, asked_for: Option<Duration>) {
        if let Some(asked_for) = asked_for {
            let mut quiet = self.quiet_until.lock().unwrap_or_else(PoisonError::into_inner);
            *quiet = (*quiet).max(Instant::now() + asked_for);
        }
        self.sleep_until(Instant::now() + self.length(tries).max(asked_for.unwrap_or_default()));
    }

    /// Waits as long as the host asked anybody to.
    pub(super) fn wait_for_quiet_to_end(&self) {
        let until = *self.quiet_until.lock().unwrap_or_else(PoisonError::into_inner);
        self.sleep_until(until);
    }

    fn length(&self, tries: u32) -> Duration {
        self.first_wait.saturating_mul(1 << (tries - 1).min(10)).min(LONGEST_WAIT)
    }

    fn sleep_until(&self, until: Instant) {
        while !self.ended() {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            std::thread::sleep(left.min(Duration::from_millis(100)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_twice_as_long_up_to_two_minutes() {
        let patience = Patience::starting_with(Duration::from_secs(1));
        let waits: Vec<_> = (1..=9).map(|tries| patience.length(tries).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 120, 120]);
    }
}
