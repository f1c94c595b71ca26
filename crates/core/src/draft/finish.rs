//! Making a contribution out of a draft, or saying everything that stands in its way.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::Draft;
use crate::asking::{Outcome, Sheet, answer};
use crate::contribution::{Contribution, Provenance, Status};
use crate::geometry::Form;
use crate::project::{LinkAs, Question, QuestionType};
use crate::{Answer, Code, Problem, Project, Timestamp};

/// What a contribution gets that no draft holds.
pub(crate) struct Frame<'a> {
    pub(crate) provenance: Provenance,
    pub(crate) id: Uuid,
    pub(crate) rev: u32,
    pub(crate) created_at: Timestamp,
    pub(crate) updated_at: Timestamp,
    /// The revision that is edited.
    pub(crate) before: Option<&'a Contribution>,
}

impl Draft {
    /// Makes a contribution out of it, or says everything that is missing or not allowed.
    pub(crate) fn finish(&self, project: &Project, frame: Frame) -> Result<Contribution, Vec<Problem>> {
        let (made, problems) = self.make(project, frame);
        if problems.is_empty() { Ok(made) } else { Err(problems) }
    }

    /// What can be made of it, and what stands in the way of that.
    fn make(&self, project: &Project, frame: Frame) -> (Contribution, Vec<Problem>) {
        let Frame { mut provenance, id, rev, created_at, updated_at, before } = frame;
        if before.is_none() {
            provenance.entry_mode = self.context.entry_mode;
            provenance.sticker.clone_from(&self.sticker);
        }
        let mut made = Contribution {
            id,
            project: project.id.clone(),
            project_version: project.version.clone(),
            kind: self.kind.clone(),
            category: None,
            answers: BTreeMap::new(),
            skipped: BTreeSet::new(),
            declined: BTreeSet::new(),
            about: None,
            responds_to: Vec::new(),
            geometry: self.geometry.clone().filter(|_| !self.is_everywhere()),
            location: self.location.clone(),
            provenance,
            status: Status::Complete,
            rev,
            created_at,
            updated_at,
        };
        let mut problems = Vec::new();
        if project.kind(&self.kind).is_none() {
            let code = if self.kind.is_empty() { Code::Required } else { Code::NotAllowed };
            problems.push(Problem::new(code).at("kind").with(&self.kind));
        }
        problems.extend(self.place_problem(project, before).map(|code| Problem::new(code).at("geometry")));
        let today = answer::last_day(updated_at);
        let sheet = self.sheet();
        for question in sheet.asked(&project.questions) {
            let taken = match sheet.outcome(question) {
                Outcome::Declined => {
                    made.declined.insert(question.id.clone());
                    continue;
                }
                Outcome::Answered => self.take(question, project, &today, &mut made),
                Outcome::Skipped | Outcome::Open => Ok(false),
            };
            match taken {
                Ok(true) => {}
                Ok(false) if question.required => problems.push(Problem::new(Code::Required).at(&question.id)),
                Ok(false) => drop(made.skipped.insert(question.id.clone())),
                Err(problem) => problems.push(problem.at(&question.id)),
            }
        }
        self.keep_what_nobody_asks(project, &mut made);
        if self.editing.is_some() {
            // What another version of the project asked is not this one's to forget.
            let foreign = |id: &str| project.question(id).is_none();
            keep(&mut made, &self.answers, [&self.skipped, &self.declined], foreign);
        }
        if let Some(before) = before {
            // Nor is what the present context alone hides.
            let asked = sheet.asked(&project.questions);
            let with_all = Sheet { context: None, ..sheet }.asked(&project.questions);
            let stands = |all: &[&Question], id: &str| all.iter().any(|q| q.id == id);
            let hidden = |id: &str| stands(&with_all, id) && !stands(&asked, id);
            keep(&mut made, &before.answers, [&before.skipped, &before.declined], hidden);
        }
        (made, problems)
    }

    /// Makes a contribution of what somebody said before they left, if there is enough of it.
    pub(crate) fn leave(&self, project: &Project, frame: Frame) -> Option<Contribution> {
        if self.page == super::PLACE || self.editing.is_some() {
            return None;
        }
        let (mut made, problems) = self.make(project, frame);
        let misplaced = |problem: &Problem| matches!(problem.place.path.as_deref(), Some("kind" | "geometry"));
        if problems.iter().any(misplaced) {
            return None;
        }
        let sheet = self.sheet();
        for question in sheet.asked(&project.questions) {
            if matches!(sheet.outcome(question), Outcome::Open) {
                made.skipped.remove(&question.id);
            }
        }
        made.status = Status::Incomplete;
        let says = made.category.is_some() || !made.answers.is_empty();
        says.then_some(made)
    }

    /// What is wrong with the place. One that was there before and was not moved stays, wherever it is.
    fn place_problem(&self, project: &Project, before: Option<&Contribution>) -> Option<Code> {
        let place = self.geometry.as_ref().filter(|_| !self.is_everywhere());
        if before
            .is_some_and(|before| before.kind == self.kind && before.geometry.as_ref() == place && self.has_place())
        {
            return None;
        }
        if !self.has_place() {
            return Some(Code::Required);
        }
        let form = Form::of(place);
        if project.kind(&self.kind).is_some_and(|kind| !kind.forms.contains(&form)) {
            return Some(Code::WrongShape);
        }
        place.and_then(|place| place.outside(project.reach(self.location.masked))).map(|_| Code::OutsideArea)
    }

    /// Puts the answer to `question` into `made`; whether there was one that counts.
    fn take(
        &self,
        question: &Question,
        project: &Project,
        today: &str,
        made: &mut Contribution,
    ) -> Result<bool, Problem> {
        let not_itself = |id: Uuid| if id == made.id { Err(Problem::new(Code::NotAllowed)) } else { Ok(()) };
        match &question.of {
            QuestionType::Category => {
                let category = self.category.as_deref().unwrap_or_default();
                if project.category(category).is_none() {
                    return Err(Problem::new(Code::NotAllowed).with(category));
                }
                made.category = Some(category.to_owned());
            }
            QuestionType::Link { answers: LinkAs::About, .. } => {
                self.about.iter().try_for_each(|(id, _)| not_itself(*id))?;
                made.about.clone_from(&self.about);
            }
            QuestionType::Link { answers: LinkAs::RespondsTo, .. } => {
                self.responds_to.iter().try_for_each(|(id, _)| not_itself(*id))?;
                made.responds_to.clone_from(&self.responds_to);
            }
            _ => {
                let Some(answer) = self.answers.get(&question.id) else { return Ok(false) };
                let Some(kept) = answer::kept(question, answer, today)? else { return Ok(false) };
                made.answers.insert(question.id.clone(), kept);
            }
        }
        Ok(true)
    }

    /// A category or a link that no question of this kind asks about: it came with the contribution that is being
    /// edited, or the draft began as a follow-up. That is not for a question to decide.
    fn keep_what_nobody_asks(&self, project: &Project, made: &mut Contribution) {
        let asks =
            |fits: fn(&QuestionType) -> bool| project.questions.iter().any(|q| fits(&q.of) && q.asked_for(&self.kind));
        let follows = self.editing.is_some()
            || project.kinds.iter().any(|kind| kind.follow_up.iter().any(|next| next.kind == self.kind));
        if project.question(super::CATEGORY).is_none() {
            made.category.clone_from(&self.category);
        }
        if follows && !asks(|of| matches!(of, QuestionType::Link { answers: LinkAs::About, .. })) {
            made.about.clone_from(&self.about);
        }
        if self.editing.is_some() && !asks(|of| matches!(of, QuestionType::Link { answers: LinkAs::RespondsTo, .. })) {
            made.responds_to.clone_from(&self.responds_to);
        }
    }
}

/// Puts what stood there under some ids into `made`.
fn keep(
    made: &mut Contribution,
    answers: &BTreeMap<String, Answer>,
    [skipped, declined]: [&BTreeSet<String>; 2],
    which: impl Fn(&str) -> bool,
) {
    made.answers.extend(answers.iter().filter(|(id, _)| which(id)).map(|(id, answer)| (id.clone(), answer.clone())));
    made.skipped.extend(skipped.iter().filter(|id| which(id)).cloned());
    made.declined.extend(declined.iter().filter(|id| which(id)).cloned());
}
