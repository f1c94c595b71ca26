//! What of the map may stand on a big screen in front of a group: a kind, a category, a place, and nothing that anybody
//! wrote; no private place, and nothing of people who have not agreed that it is shared. A facilitator can allow more,
//! thing by thing. Decides only; who shows it and who keeps what was allowed is the widget's business.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::privacy::{Audience, redact};
use crate::project::{Project, Question, Visibility};
use crate::{Contribution, Location, Participant};

/// A choice of this name in a project's consent is about others seeing the answers. Where it is asked, nothing is shown
/// of somebody who did not make it.
const SHARING: &str = "sharing";

/// Why a place is not shown by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It is private.
    Private,
    /// Its person has not agreed, or it is not known whether they have.
    NotAgreed,
}

/// What a facilitator allowed of one contribution. Counts for the revision that they had before them, for no later one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    /// The revision that was looked at.
    pub rev: u32,
    /// The place, though it is held back.
    pub place: bool,
    /// The words, as far as the project calls them public.
    pub words: bool,
}

/// What a facilitator allowed during one session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Approvals(BTreeMap<Uuid, Allowed>);

impl Approvals {
    /// Reads [`Approvals::to_text`]; nothing is allowed where that was written in another session, or where a line is
    /// something else.
    pub fn parse(text: &str, session: &str) -> Self {
        let mut lines = text.lines();
        if lines.next() != Some(session) {
            return Self::default();
        }
        let read = |line: &str| {
            let mut parts = line.split(' ');
            let (id, rev, what) = (parts.next()?, parts.next()?, parts.next()?);
            let allowed = Allowed { rev: rev.parse().ok()?, place: what.contains('p'), words: what.contains('w') };
            Some((Uuid::parse_str(id).ok()?, allowed))
        };
        Self(lines.filter_map(read).collect())
    }

    /// The session's id in the first line, then a line for each contribution: id, revision, `p` for the place, `w` for
    /// the words.
    pub fn to_text(&self, session: &str) -> String {
        let mut text = [session, "\n"].concat();
        for (id, allowed) in &self.0 {
            let what = match (allowed.place, allowed.words) {
                (true, true) => "pw",
                (true, false) => "p",
                _ => "w",
            };
            text.push_str(&[&id.to_string(), " ", &allowed.rev.to_string(), " ", what, "\n"].concat());
        }
        text
    }

    /// What is allowed of a contribution as it stands.
    pub fn of(&self, item: &Contribution) -> Allowed {
        let none = Allowed { rev: item.rev, ..Allowed::default() };
        self.0.get(&item.id).copied().filter(|allowed| allowed.rev == item.rev).unwrap_or(none)
    }

    /// The same with something else allowed of one contribution.
    #[must_use]
    pub fn with(mut self, id: Uuid, allowed: Allowed) -> Self {
        if allowed.place || allowed.words {
            self.0.insert(id, allowed);
        } else {
            self.0.remove(&id);
        }
        self
    }

    /// Whose approval differs between the two.
    pub fn changed(&self, other: &Self) -> BTreeSet<Uuid> {
        let ids = self.0.keys().chain(other.0.keys()).copied();
        ids.filter(|id| self.0.get(id) != other.0.get(id)).collect()
    }
}

/// Whether its place is held back, and why. `person` is the record of who said it, if there is one.
pub fn held(item: &Contribution, project: &Project, person: Option<&Participant>) -> Option<Held> {
    if item.location.masked {
        return Some(Held::Private);
    }
    (!has_agreed(project, person)).then_some(Held::NotAgreed)
}

/// Whether others may see what somebody said: they agreed to the wording in force, to everything that it takes to take
/// part, and to sharing where that is asked. In a project that asks for no consent, always. `None` where there is no
/// record of who it was.
pub fn has_agreed(project: &Project, person: Option<&Participant>) -> bool {
    let Some(consent) = &project.consent else { return true };
    person.and_then(|person| person.consent.as_ref()).is_some_and(|agreement| {
        let mut asked = consent.choices.iter().filter(|choice| choice.required || choice.id == SHARING);
        agreement.version == consent.version && asked.all(|choice| agreement.choices.get(&choice.id) == Some(&true))
    })
}

/// The questions that people answer in words of their own, for everybody to read.
fn open_questions(project: &Project) -> impl Iterator<Item = &Question> {
    project.questions.iter().filter(|question| question.of.is_text() && question.visibility == Visibility::Public)
}

/// What somebody wrote that the project calls public, in the order of the questions.
pub fn words<'a>(item: &'a Contribution, project: &'a Project) -> impl Iterator<Item = &'a str> {
    open_questions(project).filter_map(|question| item.text(&question.id)).filter(|text| !text.trim().is_empty())
}

/// What may stand on the big screen: kind, category, place and language, and the words that were allowed. `None` when
/// nothing may.
pub fn shown(
    item: &Contribution,
    project: &Project,
    person: Option<&Participant>,
    approvals: &Approvals,
) -> Option<Contribution> {
    let allowed = approvals.of(item);
    if held(item, project, person).is_some() && !allowed.place {
        return None;
    }
    let mut left = redact(item, project, Audience::Public).contribution().clone();
    left.answers.retain(|id, _| allowed.words && open_questions(project).any(|question| question.id == *id));
    left.skipped.clear();
    left.declined.clear();
    left.about = None;
    left.responds_to.clear();
    left.location = Location::default();
    Some(left)
}
