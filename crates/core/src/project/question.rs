//! One question of a project: what kind of answer it takes, whom it is asked, and who may see the answer. What is asked
//! of somebody at a given moment is decided in [`crate::draft`], not here.

use std::collections::BTreeMap;

use super::{Clips, Visibility, Words};
use crate::EntryMode;

/// One option of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Stored value.
    pub id: String,
    /// Icon name, if any.
    pub icon: Option<String>,
    /// Words on the button.
    pub label: Words,
    /// The label, read by somebody.
    pub audio: Clips,
}

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// `2026`.
    Year,
    /// `2026-05`.
    Month,
    /// `2026-05-12`.
    Day,
}

/// Where the answer to a link question goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkAs {
    /// One contribution: what this one is about.
    About,
    /// Several: what this one responds to.
    RespondsTo,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum QuestionType {
    /// One of the project's categories; the answer goes to `category`.
    Category,
    /// One line, at most `max` characters.
    ShortText {
        /// Most characters.
        max: usize,
    },
    /// Several lines, at most `max` characters.
    LongText {
        /// Most characters.
        max: usize,
    },
    /// One of the options.
    Choice {
        /// In the order shown.
        options: Vec<Choice>,
    },
    /// Several of the options; the answer is their ids in this order, joined with `;`.
    Choices {
        /// In the order shown.
        options: Vec<Choice>,
        /// How many may be picked, if not all.
        max: Option<usize>,
    },
    /// A whole number from 1 to `steps`, with words at some steps.
    Scale {
        /// 2 to 10.
        steps: u8,
        /// Words by step.
        words: BTreeMap<u8, Words>,
    },
    /// A number that is typed.
    Number {
        /// Least allowed.
        min: Option<f64>,
        /// Most allowed.
        max: Option<f64>,
        /// Whether it must be whole.
        whole: bool,
        /// Words after it ("minutes"); may be empty.
        unit: Words,
    },
    /// Yes or no.
    YesNo,
    /// A day, a month or a year.
    Date {
        /// How exact.
        precision: Precision,
        /// Whether it may lie in the future.
        future: bool,
    },
    /// A picture; the answer is its path in a package.
    Photo,
    /// A voice note; the answer is its path in a package.
    Voice {
        /// Longest, in seconds.
        seconds: u8,
    },
    /// Other contributions, of the kinds in `to`.
    Link {
        /// Kind ids.
        to: Vec<String>,
        /// One, or several.
        answers: LinkAs,
    },
}

impl QuestionType {
    /// Whether the answer is in people's own words, voice or picture: not asked of children.
    pub fn is_free(&self) -> bool {
        matches!(self, Self::ShortText { .. } | Self::LongText { .. } | Self::Photo | Self::Voice { .. })
    }

    /// Whether it is answered by picking one of the things shown: what easy mode asks unless the project says otherwise.
    pub fn is_picked(&self) -> bool {
        matches!(self, Self::Category | Self::Choice { .. } | Self::Choices { .. } | Self::Scale { .. } | Self::YesNo)
    }

    /// Whether the answer is typed text, which may be checked for personal details.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::ShortText { .. } | Self::LongText { .. })
    }
}

/// When a question is asked, by the answers to earlier ones. An answer that was skipped, declined or never asked for is
/// none.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Something about one earlier answer.
    Answer {
        /// The question.
        question: String,
        /// What must be so.
        test: Test,
    },
    /// All of these.
    All(Vec<Condition>),
    /// One of these or more.
    Any(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
}

/// What a condition asks of one answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// It is this option, this category, or `yes` or `no`.
    Is(String),
    /// This option is among those picked.
    Has(String),
    /// It is this number or more.
    AtLeast(f64),
    /// It is this number or less.
    AtMost(f64),
    /// There is one (or, when false, none).
    Answered(bool),
}

impl Condition {
    /// Calls `see` with the id of every question that the condition looks at.
    pub fn each_question<'a>(&'a self, see: &mut dyn FnMut(&'a str, &'a Test)) {
        match self {
            Self::Answer { question, test } => see(question, test),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each_question(see)),
            Self::Not(part) => part.each_question(see),
        }
    }
}

/// A question's words for one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording {
    /// The question.
    pub label: Words,
    /// A sentence under it; may be empty.
    pub hint: Words,
    /// Both, read by somebody.
    pub audio: Clips,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::struct_excessive_bools)] // independent choices of whoever writes the project
pub struct Question {
    /// Property name of the answer.
    pub id: String,
    /// What kind of answer.
    pub of: QuestionType,
    /// The question.
    pub label: Words,
    /// A sentence under it; may be empty.
    pub hint: Words,
    /// Question and hint, read by somebody.
    pub audio: Clips,
    /// What is said when a required answer is missing; may be empty.
    pub error: Words,
    /// Other words for a kind, by its id.
    pub wording: BTreeMap<String, Wording>,
    /// Who may see the answer.
    pub visibility: Visibility,
    /// The kinds it is asked for; empty means all.
    pub kinds: Vec<String>,
    /// The categories it is asked for; empty means all, and none.
    pub categories: Vec<String>,
    /// The entry modes it is asked in; empty means all.
    pub entry_modes: Vec<EntryMode>,
    /// What earlier answers must be like for it to be asked.
    pub when: Option<Condition>,
    /// Shown on the page of this earlier question instead of on its own.
    pub with: Option<String>,
    /// Must be answered.
    pub required: bool,
    /// Whether "Skip this" is offered.
    pub skip: bool,
    /// Whether "Prefer not to say" is offered.
    pub decline: bool,
    /// Whether its text is looked at, on the device, for personal details.
    pub personal_check: bool,
    /// Whether it is asked in easy mode too.
    pub easy: bool,
}

impl Question {
    /// Whether the kind is one that it is asked for. Categories, entry modes and conditions are another matter.
    pub fn asked_for(&self, kind: &str) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|k| k == kind)
    }

    /// The question's words for a kind.
    pub fn label_for(&self, kind: &str) -> &Words {
        self.wording.get(kind).map_or(&self.label, |w| &w.label)
    }

    /// The sentence under it for a kind.
    pub fn hint_for(&self, kind: &str) -> &Words {
        self.wording.get(kind).map_or(&self.hint, |w| &w.hint)
    }

    /// The clip of both for a kind: other words were not recorded with these.
    pub fn audio_for(&self, kind: &str) -> &Clips {
        self.wording.get(kind).map_or(&self.audio, |w| &w.audio)
    }
}
