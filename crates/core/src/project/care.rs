//! What a project says about looking after the people who answer: consent, age, questions about themselves, private
//! places, and the dots they may place.

use super::{Clips, Words};

/// What people agree to before they answer, in the project's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Consent {
    /// Name of this wording, kept with each person's consent.
    pub version: String,
    /// The text, paragraph by paragraph.
    pub statement: Vec<Words>,
    /// All of the text, read by somebody.
    pub audio: Clips,
    /// Every controller, by name.
    pub controllers: Vec<String>,
    /// Until when answers can be withdrawn (`2026-09-30`), if there is such a day.
    pub withdraw_until: Option<String>,
    /// Each choice on its own; the first is taking part.
    pub choices: Vec<ConsentChoice>,
}

/// One thing that a person agrees to or not.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsentChoice {
    /// Stored name.
    pub id: String,
    /// "You may quote what I say, without my name."
    pub label: Words,
    /// The label, read by somebody.
    pub audio: Clips,
    /// Whether nobody can take part without it. Always so for the first.
    pub required: bool,
}

/// Whose age is asked, and what happens below it.
#[derive(Clone, Debug, PartialEq)]
pub struct AgeGate {
    /// From this age on people answer for themselves.
    pub gate: u8,
    /// What those below it may do; `None`: they cannot take part.
    pub under: Option<UnderAge>,
}

/// How somebody below the age takes part: without texts, photos and voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnderAge {
    /// Whether a reference to a parent's or guardian's consent is needed.
    pub guardian_reference: bool,
}

/// How far a private place is moved before it is saved, in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PrivatePlace {
    /// At least this far.
    pub min_metres: f64,
    /// At most this far.
    pub max_metres: f64,
}

/// Dots that each person may place on what is on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Voting {
    /// How many each person has.
    pub dots: u8,
    /// Kinds that dots may be placed on; empty means all.
    pub kinds: Vec<String>,
}

impl Voting {
    /// Whether dots may be placed on this kind.
    pub fn is_for(&self, kind: &str) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|known| known == kind)
    }
}
