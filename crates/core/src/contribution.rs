//! One thing that one person put on the map. Immutable: an edit makes a new value with the next revision.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::draft::Frame;
use crate::sitting::Setting;
use crate::{Draft, Geometry, Problem, Project, Timestamp};

/// A flat, scalar answer, as the format stores it.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Text as typed, or the id of a chosen option, or several ids joined with `;`.
    Text(String),
    /// A number or a step of a scale.
    Number(f64),
    /// Yes or no.
    Flag(bool),
}

impl Answer {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) | Self::Flag(_) => None,
        }
    }

    /// The number, if it is one.
    pub fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(_) | Self::Flag(_) => None,
        }
    }
}

/// How the place was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocationMethod {
    /// The map was moved under the pin.
    Map,
    /// A street or place was typed and picked.
    Search,
    /// Picked from a list.
    List,
    /// Coordinates were given.
    Coordinates,
    /// The device's own position.
    Device,
    /// A cell of the printed map: the place is its middle.
    Grid,
}

/// What is known about how the place was chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Location {
    /// How it was chosen.
    pub method: Option<LocationMethod>,
    /// The map's zoom then.
    pub zoom: Option<f64>,
    /// True when the point was moved before saving.
    pub masked: bool,
    /// Nearest named place shown to the resident.
    pub near: Option<String>,
}

/// Who entered it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EntryMode {
    /// The person themself.
    #[default]
    SelfEntered,
    /// With help.
    Assisted,
    /// Transcribed from paper.
    Paper,
    /// A group together.
    Group,
}

/// Another contribution, with the name that it had when the link to it was made.
pub type Linked = (Uuid, Option<String>);

/// Where a contribution comes from. Never a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Provenance {
    /// Pseudonymous participant.
    pub participant: Option<String>,
    /// The session it was made in.
    pub session: Option<String>,
    /// Label of the device.
    pub device: Option<String>,
    /// Who entered it.
    pub entry_mode: EntryMode,
    /// Language of the interface, BCP 47.
    pub lang: Option<String>,
    /// What is known about the session.
    pub setting: Option<Box<Setting>>,
    /// True when the device's clock looked wrong and nobody said that it was right.
    pub clock_unsure: bool,
    /// Number of the sticker on the paper map.
    pub sticker: Option<String>,
}

/// Whether every page was gone through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Saved by the person.
    #[default]
    Complete,
    /// Left before the end.
    Incomplete,
}

/// One contribution. The field names are the format's property names; `answers` holds every property that is not
/// reserved (`write::RESERVED`), by question id.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// UUID v4 (v5 when derived from foreign content).
    pub id: Uuid,
    /// The project's id.
    pub project: String,
    /// Hash of the project in force ([`Project::version`]).
    pub project_version: String,
    /// Kind id: `asset`, `barrier`, `idea` or the project's own.
    pub kind: String,
    /// Category id; `None` for "not sure".
    pub category: Option<String>,
    /// Answers by question id.
    pub answers: BTreeMap<String, Answer>,
    /// Questions that were skipped.
    pub skipped: BTreeSet<String>,
    /// Questions answered with "prefer not to say".
    pub declined: BTreeSet<String>,
    /// The asset that a barrier is about.
    pub about: Option<Linked>,
    /// What an idea responds to.
    pub responds_to: Vec<Linked>,
    /// Where; `None` is the whole area.
    pub geometry: Option<Geometry>,
    /// How the place was chosen.
    pub location: Location,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Whether it is complete.
    pub status: Status,
    /// Revision, from 1, up by one at each edit.
    pub rev: u32,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Contribution {
    /// Makes revision 1 from a finished draft.
    ///
    /// Skipped and declined questions are recorded, answers to questions that are not asked are left out, texts are
    /// cleaned (see [`crate::text::clean`]). The entry mode is the draft's.
    ///
    /// # Errors
    /// Every answer that is missing or not allowed, with the question id as path (`kind`, `geometry` for the place).
    pub fn new(
        draft: &Draft,
        project: &Project,
        provenance: Provenance,
        id: Uuid,
        now: Timestamp,
    ) -> Result<Self, Vec<Problem>> {
        let frame = Frame { provenance, id, rev: 1, created_at: now, updated_at: now, before: None };
        draft.finish(project, frame)
    }

    /// Makes revision 1, `incomplete`, from a draft that somebody left: what they had said by then, as far as it is
    /// allowed. What they had not come to is as if it had not been asked. `None` when there is nothing to keep: no place
    /// that they had settled on, or nothing said about it; and when they were changing something that is saved already.
    pub fn left(draft: &Draft, project: &Project, provenance: Provenance, id: Uuid, now: Timestamp) -> Option<Self> {
        let frame = Frame { provenance, id, rev: 1, created_at: now, updated_at: now, before: None };
        draft.leave(project, frame)
    }

    /// Makes the next revision from an edited draft; id, origin and time of making stay.
    ///
    /// # Errors
    /// As [`Contribution::new`].
    pub fn revise(&self, draft: &Draft, project: &Project, now: Timestamp) -> Result<Self, Vec<Problem>> {
        let frame = Frame {
            provenance: self.provenance.clone(),
            id: self.id,
            rev: self.rev.saturating_add(1),
            created_at: self.created_at,
            updated_at: now.max(self.updated_at),
            before: Some(self),
        };
        draft.finish(project, frame)
    }

    /// The text answer to a question, if there is one.
    pub fn text(&self, question: &str) -> Option<&str> {
        self.answers.get(question).and_then(Answer::as_text)
    }
}
