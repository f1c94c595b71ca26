//! The one way out of the widget: whatever leaves is built from [`Redacted`], which only [`redact`] and
//! [`into_redacted`] can make.

use crate::project::{LinkAs, Question, QuestionType, Visibility};
use crate::{Contribution, Participant, Project};

/// Who will read what leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The research team: `public` and `team` answers.
    Team,
    /// Anyone: `public` answers only.
    Public,
}

/// A contribution without the answers that its audience may not see.
#[derive(Clone, Debug, PartialEq)]
pub struct Redacted(Contribution);

impl Redacted {
    /// What is left.
    pub fn contribution(&self) -> &Contribution {
        &self.0
    }
}

/// Leaves out every answer that `audience` may not see. An answer to no question of the project (it came with an
/// import) is for the team; so are photo and voice of a project that asks for none. A link to another contribution is
/// an answer to its question; one that no question asked for (it came with a follow-up) is as open as the kinds
/// themselves, but the name that is kept with it is as open as names are. For the public also the participant, the
/// session with all that is known of it, the device and the number of the sticker are left out.
pub fn redact(contribution: &Contribution, project: &Project, audience: Audience) -> Redacted {
    into_redacted(contribution.clone(), project, audience)
}

/// The same as [`redact`], of a contribution that nobody needs any more.
pub fn into_redacted(mut left: Contribution, project: &Project, audience: Audience) -> Redacted {
    let may_be_seen = |visibility: Visibility| match (visibility, audience) {
        (Visibility::Public, _) | (Visibility::Team, Audience::Team) => true,
        (Visibility::Team, Audience::Public) | (Visibility::Never, _) => false,
    };
    let may_see = |id: &str| may_be_seen(project.question(id).map_or(Visibility::Team, |q| q.visibility));
    // A kind can have only one question for each sort of link.
    let may_link = |says: LinkAs| {
        let asks = |q: &&Question| matches!(q.of, QuestionType::Link { answers, .. } if answers == says);
        project.questions.iter().find(asks).is_none_or(|q| may_be_seen(q.visibility))
    };
    left.answers.retain(|id, _| may_see(id));
    left.skipped.retain(|id| may_see(id));
    left.declined.retain(|id| may_see(id));
    if !may_see("category") {
        left.category = None;
    }
    if !may_link(LinkAs::About) {
        left.about = None;
    }
    if !may_see("name") {
        left.about.iter_mut().chain(&mut left.responds_to).for_each(|(_, name)| *name = None);
    }
    if !may_link(LinkAs::RespondsTo) {
        left.responds_to.clear();
    }
    if audience == Audience::Public {
        left.provenance.participant = None;
        left.provenance.session = None;
        left.provenance.device = None;
        left.provenance.setting = None;
        left.provenance.sticker = None;
    }
    Redacted(left)
}

/// A person without what nobody may see.
#[derive(Clone, Debug, PartialEq)]
pub struct RedactedPerson(Participant);

impl RedactedPerson {
    /// What is left.
    pub fn participant(&self) -> &Participant {
        &self.0
    }

    /// What is left, as text ([`Participant::to_json`]).
    pub fn to_json(&self) -> String {
        self.0.to_json()
    }
}

/// Leaves out every answer about themselves that is for nobody. What is left is for the research team alone: what
/// somebody said about themselves is never public.
pub fn redact_person(person: &Participant, project: &Project) -> RedactedPerson {
    let mut left = person.clone();
    let may_see = |id: &str| {
        let asked = project.questions.iter().chain(&project.about_you).find(|question| question.id == id);
        asked.is_none_or(|question| question.visibility != Visibility::Never)
    };
    left.answers.retain(|id, _| may_see(id));
    left.skipped.retain(|id| may_see(id));
    left.declined.retain(|id| may_see(id));
    RedactedPerson(left)
}
