//! A contribution that is still being made: everything a person has answered so far, in any order, complete or not.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::contribution::{Answer, Contribution, Location, Provenance};
use crate::{Geometry, Problem, Project, Timestamp};

/// What a person has answered so far. Changes never fail; [`Contribution::new`] says what is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Kind id.
    pub kind: String,
    /// Where, once chosen.
    pub geometry: Option<Geometry>,
    /// How it was chosen.
    pub location: Location,
    /// Category id.
    pub category: Option<String>,
    /// Answers by question id.
    pub answers: BTreeMap<String, Answer>,
    /// Questions that were skipped (`category` among them).
    pub skipped: BTreeSet<String>,
    /// Questions answered with "prefer not to say".
    pub declined: BTreeSet<String>,
    /// The page the person is on: `place`, a question id, or `check`.
    pub page: String,
    /// The contribution that is being edited, if it is not a new one.
    pub editing: Option<Uuid>,
}

impl Draft {
    /// A draft to edit a contribution with.
    pub fn of(contribution: &Contribution) -> Self {
        Self {
            kind: contribution.kind.clone(),
            geometry: contribution.geometry.clone(),
            location: contribution.location.clone(),
            category: contribution.category.clone(),
            answers: contribution.answers.clone(),
            skipped: contribution.skipped.clone(),
            declined: contribution.declined.clone(),
            page: "check".to_owned(),
            editing: Some(contribution.id),
        }
    }

    /// Makes a contribution out of it, or says everything that is missing or not allowed.
    pub(crate) fn finish(
        &self,
        project: &Project,
        provenance: Provenance,
        id: Uuid,
        rev: u32,
        created_at: Timestamp,
        updated_at: Timestamp,
    ) -> Result<Contribution, Vec<Problem>> {
        let _ = (project, provenance, id, rev, created_at, updated_at);
        Err(Vec::new())
    }

    /// The draft as JSON, to be kept on the device until it is finished. Not an exchange format.
    pub fn to_json(&self) -> String {
        String::new()
    }

    /// Reads what [`Draft::to_json`] wrote; `None` when it is not that.
    pub fn from_json(json: &str) -> Option<Self> {
        let _ = json;
        None
    }
}
