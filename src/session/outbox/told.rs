//! What the screen is told about delivery.

use common_ground_core::delivery::Why;

/// How delivery is doing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posted {
    /// Whether that is known yet.
    pub loaded: bool,
    /// Contributions that have reached nobody in their present form.
    pub waiting: usize,
    /// Contributions that were taken back, which has to be told.
    pub removing: usize,
    /// Whether everything has arrived that was waiting on this page.
    pub arrived: bool,
    /// Whether everything was told that was taken back on this page.
    pub told: bool,
    /// What is in the way.
    pub stuck: Option<Stuck>,
}

/// What is in the way of delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stuck {
    /// There is no connection. It goes on by itself.
    Offline,
    /// No answer came, or one that asks for patience. It goes on by itself.
    NoAnswer,
    /// It will not be taken as it is.
    Refused(Why),
}
