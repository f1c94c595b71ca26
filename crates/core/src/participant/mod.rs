//! A person who takes part: what they agreed to, whether they are old enough to answer for themselves, what they said
//! about themselves, and their dots. Stands apart from the contributions, which know it by its id alone; nothing of it
//! is ever on a feature.
//!
//! A [`Visit`] is the conversation, a [`Participant`] the record that is kept: made when the person has agreed, and made
//! anew, never changed, when they go on.

mod json;
mod visit;
pub mod votes;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::{Answer, Context, EntryMode, Problem, Project, Timestamp};

pub(crate) use json::METHODS;
pub use visit::{AGE, CODE, CONSENT, PLACES, Visit};
pub use votes::Votes;

/// How somebody agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// On the screen.
    #[default]
    Screen,
    /// On paper, and entered from there.
    Paper,
    /// By word of mouth, ticked by a facilitator.
    Spoken,
}

/// Whether somebody answers for themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Age {
    /// Of the project's age or above.
    Adult,
    /// Below it.
    Under {
        /// Reference to a parent's or guardian's consent; never a name.
        guardian: Option<String>,
    },
}

/// What somebody agreed to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Which wording.
    pub version: String,
    /// In which language, BCP 47.
    pub lang: String,
    /// When.
    pub at: Timestamp,
    /// How.
    pub method: Method,
    /// Each choice on its own.
    pub choices: BTreeMap<String, bool>,
}

/// A person who takes part.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant {
    /// The id that their contributions have as `participant`.
    pub id: Uuid,
    /// The project's id.
    pub project: String,
    /// Hash of the project in force.
    pub project_version: String,
    /// What they agreed to, if the project asks.
    pub consent: Option<Agreement>,
    /// Whether they answer for themselves, if the project asks.
    pub age: Option<Age>,
    /// Answers about themselves, by question id.
    pub answers: BTreeMap<String, Answer>,
    /// Questions that were skipped.
    pub skipped: BTreeSet<String>,
    /// Questions answered with "prefer not to say".
    pub declined: BTreeSet<String>,
    /// The withdrawal code that they were given.
    pub code: String,
    /// Dots placed, by contribution.
    pub votes: Votes,
    /// When they began.
    pub created_at: Timestamp,
    /// When this was last changed.
    pub updated_at: Timestamp,
}

impl Participant {
    /// Makes the record of somebody who has agreed. `code` is their withdrawal code.
    ///
    /// # Errors
    /// Everything that is missing or not allowed: `age`, `guardian`, `consent.<choice>` or a question id as path.
    pub fn new(visit: &Visit, project: &Project, id: Uuid, code: String, now: Timestamp) -> Result<Self, Vec<Problem>> {
        let begun = Self {
            id,
            project: project.id.clone(),
            project_version: project.version.clone(),
            consent: None,
            age: None,
            answers: BTreeMap::new(),
            skipped: BTreeSet::new(),
            declined: BTreeSet::new(),
            code,
            votes: Votes::new(),
            created_at: now,
            updated_at: now,
        };
        begun.revise(visit, project, now)
    }

    /// Makes the record anew after the visit has gone on. Answers that this project does not ask for stay.
    ///
    /// # Errors
    /// As [`Participant::new`].
    pub fn revise(&self, visit: &Visit, project: &Project, now: Timestamp) -> Result<Self, Vec<Problem>> {
        visit.finish(self, project, now.max(self.updated_at))
    }

    /// The same person with other dots.
    #[must_use]
    pub fn with_votes(&self, votes: Votes, now: Timestamp) -> Self {
        Self { votes, updated_at: now.max(self.updated_at), ..self.clone() }
    }

    /// The context in which they are asked about places.
    pub fn context(&self, entry_mode: EntryMode) -> Context {
        Context { entry_mode, under_age: matches!(self.age, Some(Age::Under { .. })), easy: false }
    }
}
