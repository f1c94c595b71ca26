//! What people agreed to, and what follows from it for everybody else: whose contributions may be shown, and what of them.
//! Which answers the project calls public is [`crate::privacy`]'s.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::privacy::{Audience, Redacted, into_redacted};
use crate::project::QuestionType;
use crate::projector::has_agreed;
use crate::{Contribution, Participant, Project};

/// A choice of this name in a project's consent is about quoting people's own words. Where it is asked, nothing that
/// somebody wrote or spoke is public without it.
const QUOTES: &str = "quotes";
/// The same for photos.
const PHOTOS: &str = "photos";

/// Who agreed to what.
pub struct Agreed<'a> {
    project: &'a Project,
    people: BTreeMap<String, &'a Participant>,
}

impl<'a> Agreed<'a> {
    /// By the records of people, one of each.
    pub fn new(project: &'a Project, people: impl IntoIterator<Item = &'a Participant>) -> Self {
        Self { project, people: people.into_iter().map(|person| (person.id.to_string(), person)).collect() }
    }

    fn person(&self, item: &Contribution) -> Option<&'a Participant> {
        item.provenance.participant.as_ref().and_then(|id| self.people.get(id)).copied()
    }

    /// Whether everybody may see a contribution: its person agreed to sharing. Not when nobody knows whose it is, in a
    /// project that asks.
    pub fn may_share(&self, item: &Contribution) -> bool {
        has_agreed(self.project, self.person(item))
    }

    /// A contribution that may be shared as everybody may see it: in the words that its person lets be quoted, with the
    /// photo that they let be shown, linked to nothing but what is `there`.
    pub fn shown(&self, mut item: Contribution, there: impl Fn(Uuid) -> bool) -> Redacted {
        self.leave_unquoted(&mut item);
        item.about = item.about.filter(|(id, _)| there(*id));
        item.responds_to.retain(|(id, _)| there(*id));
        into_redacted(item, self.project, Audience::Public)
    }

    /// Takes out what its person does not let be quoted or shown.
    fn leave_unquoted(&self, item: &mut Contribution) {
        let consent = self.project.consent.as_ref();
        let given = self.person(item).and_then(|person| person.consent.as_ref());
        let agreed = |choice: &str| {
            let asked = consent.is_some_and(|consent| consent.choices.iter().any(|c| c.id == choice));
            !asked || given.and_then(|given| given.choices.get(choice)) == Some(&true)
        };
        let (quotes, photos) = (agreed(QUOTES), agreed(PHOTOS));
        for question in &self.project.questions {
            let kept = match question.of {
                QuestionType::ShortText { .. } | QuestionType::LongText { .. } | QuestionType::Voice { .. } => quotes,
                QuestionType::Photo => photos,
                _ => true,
            };
            if !kept {
                item.answers.remove(&question.id);
            }
        }
    }
}
