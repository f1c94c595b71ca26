//! Whether a device's clock can be believed. Tablets that lay in a drawer wake up in another year, and a wrong time on
//! an answer can't be found later; so somebody is asked while they are there. Time alone is no proof: nothing is refused.

use crate::Timestamp;

/// Seconds that a clock may go back without a question: devices are put right by the network now and then.
pub const SLACK: u64 = 300;

/// Why a clock looks wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It says a time before this code was made.
    BeforeBuild,
    /// It says a time before something that was written on this device already.
    WentBack,
}

/// What is wrong with the time `now`, if anything. `built` is when this code was made, `newest` the latest time that the
/// device has written down.
pub fn doubt(now: Timestamp, built: Option<Timestamp>, newest: Option<Timestamp>) -> Option<Doubt> {
    let before = |other: Option<Timestamp>| {
        other.is_some_and(|other| now.unix_seconds().saturating_add(SLACK) < other.unix_seconds())
    };
    if before(built) {
        Some(Doubt::BeforeBuild)
    } else if before(newest) {
        Some(Doubt::WentBack)
    } else {
        None
    }
}
