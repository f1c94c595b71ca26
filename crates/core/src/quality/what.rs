//! What can be found, with the facts that a sentence about it needs. The words are the host's.

use uuid::Uuid;

use crate::personal::Personal;
use crate::{Code, Timestamp};

/// What is missing of a person's consent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// The files hold no record of this person.
    NoRecord,
    /// There is a record, and no consent in it.
    NoConsent,
    /// They agreed to another wording than the project's, of this name.
    OtherWording(String),
    /// They did not agree to this choice, which everybody who takes part has to.
    Refused(String),
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// The person has taken their answers back, and this is still there.
    Withdrawn,
    /// A person of whose consent something is missing, or a contribution of nobody.
    NoConsent {
        /// What is missing.
        lack: Lack,
        /// How many contributions they made.
        contributions: usize,
    },
    /// A person below the project's age, where they may not take part.
    UnderAge {
        /// How many contributions they made.
        contributions: usize,
    },
    /// A person below the project's age without the reference that is needed.
    NoGuardian,
    /// A person who has not said whether they are old enough.
    AgeUnknown,
    /// Words, a photo or a voice note of somebody below the project's age.
    UnderAgeWords,
    /// Something that looks like a personal detail.
    Personal(Personal),
    /// A place at 0° 0′, where programs put what they could not find.
    NullIsland,
    /// The place lies in the area when longitude and latitude are exchanged, and not as it is.
    Swapped,
    /// The place lies outside the project's area and its margin.
    OutsideArea {
        /// Metres from the area's bounds to the farthest corner of it.
        metres: f64,
    },
    /// All that a device made in a session has a time that can't be.
    DeviceClock {
        /// How many contributions.
        contributions: usize,
        /// When the first says that it was made.
        from: Timestamp,
        /// When the last does.
        to: Timestamp,
    },
    /// The clock looked wrong when it was made, and nobody said that it was right.
    ClockUnsure,
    /// An earlier revision is said to be of a later time: the clock went back.
    ClockBack {
        /// Seconds that it went back at least.
        seconds: u64,
        /// The revision that is earlier.
        rev: u32,
    },
    /// A time in the future.
    InFuture {
        /// Seconds from now.
        seconds: u64,
    },
    /// Made before this time, when nothing can have been.
    TooEarly {
        /// The first time that can be.
        earliest: Timestamp,
    },
    /// Changed before it was made.
    ChangedBeforeMade {
        /// Seconds between the two.
        seconds: u64,
    },
    /// Made before its session began or after it ended.
    OutsideSession {
        /// Seconds from the session.
        seconds: u64,
        /// Before it.
        before: bool,
    },
    /// Made on another day than its session was.
    OtherDay {
        /// Days after the session's; negative before it.
        days: i64,
    },
    /// Saved sooner after the same person's one before than anybody can answer.
    TooFast {
        /// Seconds between the two.
        seconds: u64,
        /// The one before.
        after: Uuid,
    },
    /// A session that is called a test.
    TrialSession {
        /// How many contributions were made in it.
        contributions: usize,
    },
    /// The text says that it is a test.
    TestEntry,
    /// Letters that lie beside each other on the keyboard.
    KeyboardRun,
    /// One letter again and again.
    RepeatedLetter,
    /// A text of punctuation alone.
    NoWords,
    /// Nothing was said: no category, no answer, no link.
    Empty {
        /// Whether there is a place all the same.
        place: bool,
    },
    /// The same was said at the same place by the same person, or on the same device.
    Duplicate {
        /// The first of them.
        of: Uuid,
        /// Metres between the two; `None` where neither has a place.
        metres: Option<f64>,
    },
    /// Several people or devices wrote this very text.
    SameText {
        /// How many.
        by: usize,
        /// The first contribution with it.
        first: Uuid,
    },
    /// Of another project.
    OtherProject {
        /// Which one.
        project: String,
    },
    /// A kind that the project does not have.
    UnknownKind {
        /// Its id.
        kind: String,
    },
    /// A category that the project does not have.
    UnknownCategory {
        /// Its id.
        category: String,
    },
    /// An answer to no question of the project.
    UnknownQuestion {
        /// Whether it was given to another version of the project file.
        earlier: bool,
    },
    /// An option that the question does not have.
    UnknownOption {
        /// Its id.
        option: String,
        /// Whether it was given to another version of the project file.
        earlier: bool,
    },
    /// An answer that the question does not take.
    BadAnswer {
        /// Why: as when answers are saved.
        code: Code,
        /// Whether it was given to another version of the project file.
        earlier: bool,
    },
}

impl What {
    /// Every rule's name, in the order in which findings come.
    pub const RULES: [&'static str; 33] = [
        "withdrawn",
        "no-consent",
        "under-age",
        "no-guardian",
        "age-unknown",
        "under-age-words",
        "personal",
        "null-island",
        "swapped",
        "outside-area",
        "device-clock",
        "clock-unsure",
        "clock-back",
        "in-future",
        "too-early",
        "changed-before-made",
        "outside-session",
        "other-day",
        "too-fast",
        "trial-session",
        "test-entry",
        "keyboard-run",
        "repeated-letter",
        "no-words",
        "empty",
        "duplicate",
        "same-text",
        "other-project",
        "unknown-kind",
        "unknown-category",
        "unknown-question",
        "unknown-option",
        "bad-answer",
    ];

    /// The rule's stable name in kebab case; scripts depend on it.
    pub fn rule(&self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::NoConsent { .. } => "no-consent",
            Self::UnderAge { .. } => "under-age",
            Self::NoGuardian => "no-guardian",
            Self::AgeUnknown => "age-unknown",
            Self::UnderAgeWords => "under-age-words",
            Self::Personal(_) => "personal",
            Self::NullIsland => "null-island",
            Self::Swapped => "swapped",
            Self::OutsideArea { .. } => "outside-area",
            Self::DeviceClock { .. } => "device-clock",
            Self::ClockUnsure => "clock-unsure",
            Self::ClockBack { .. } => "clock-back",
            Self::InFuture { .. } => "in-future",
            Self::TooEarly { .. } => "too-early",
            Self::ChangedBeforeMade { .. } => "changed-before-made",
            Self::OutsideSession { .. } => "outside-session",
            Self::OtherDay { .. } => "other-day",
            Self::TooFast { .. } => "too-fast",
            Self::TrialSession { .. } => "trial-session",
            Self::TestEntry => "test-entry",
            Self::KeyboardRun => "keyboard-run",
            Self::RepeatedLetter => "repeated-letter",
            Self::NoWords => "no-words",
            Self::Empty { .. } => "empty",
            Self::Duplicate { .. } => "duplicate",
            Self::SameText { .. } => "same-text",
            Self::OtherProject { .. } => "other-project",
            Self::UnknownKind { .. } => "unknown-kind",
            Self::UnknownCategory { .. } => "unknown-category",
            Self::UnknownQuestion { .. } => "unknown-question",
            Self::UnknownOption { .. } => "unknown-option",
            Self::BadAnswer { .. } => "bad-answer",
        }
    }

    /// Where the rule stands among the others.
    pub(super) fn order(&self) -> usize {
        let name = self.rule();
        Self::RULES.iter().position(|rule| *rule == name).unwrap_or(Self::RULES.len())
    }
}
