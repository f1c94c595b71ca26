//! Making a contribution out of a draft, or saying everything that stands in its way.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{CATEGORY, Draft};
use crate::contribution::{Answer, Contribution, Provenance, Status};
use crate::project::{Question, QuestionType};
use crate::{Code, Problem, Project, Timestamp, text};

impl Draft {
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
            geometry: self.geometry.clone(),
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
        match &self.geometry {
            None if self.is_everywhere() => {}
            None => problems.push(Problem::new(Code::Required).at("geometry")),
            Some(at) if at.outside(project.area.bounds).is_some() => {
                problems.push(Problem::new(Code::OutsideArea).at("geometry"));
            }
            Some(_) => {}
        }
        if project.question(CATEGORY).is_none() {
            // Nobody is asked here: a category came with the contribution that is being edited and stays.
            made.category.clone_from(&self.category);
        }
        for question in project.questions.iter().filter(|q| q.asked_for(&self.kind)) {
            match self.take(question, project, &mut made) {
                Ok(true) => {}
                Ok(false) if self.declined.contains(&question.id) => drop(made.declined.insert(question.id.clone())),
                Ok(false) if question.required => problems.push(Problem::new(Code::Required).at(&question.id)),
                Ok(false) => drop(made.skipped.insert(question.id.clone())),
                Err(problem) => problems.push(problem.at(&question.id)),
            }
        }
        if self.editing.is_some() {
            // What another version of the project asked is not this one's to forget.
            let foreign = |id: &&String| project.question(id).is_none();
            made.skipped.extend(self.skipped.iter().filter(foreign).cloned());
            made.declined.extend(self.declined.iter().filter(foreign).cloned());
        }
        if problems.is_empty() { Ok(made) } else { Err(problems) }
    }

    /// Puts the answer to `question` into `made`; whether there was one that counts.
    fn take(&self, question: &Question, project: &Project, made: &mut Contribution) -> Result<bool, Problem> {
        if question.of == QuestionType::Category {
            let Some(category) = self.chosen_category() else { return Ok(false) };
            if project.category(category).is_none() {
                return Err(Problem::new(Code::NotAllowed).with(category));
            }
            made.category = Some(category.to_owned());
            return Ok(true);
        }
        let Some(answer) = self.answer(&question.id) else { return Ok(false) };
        let answer = match (&question.of, answer) {
            (QuestionType::ShortText { max }, Answer::Text(typed)) => {
                tidy(&text::clean(typed).replace('\n', " "), *max)?
            }
            (QuestionType::LongText { max }, Answer::Text(typed)) => tidy(typed, *max)?,
            (QuestionType::Choice { options }, Answer::Text(chosen)) => {
                if !options.iter().any(|option| option.id == *chosen) {
                    return Err(Problem::new(Code::NotAllowed).with(chosen));
                }
                Some(answer.clone())
            }
            (QuestionType::Scale { steps, .. }, Answer::Number(step)) => {
                if !(1..=*steps).any(|known| f64::from(known).total_cmp(step).is_eq()) {
                    return Err(Problem::new(Code::NotAllowed));
                }
                Some(answer.clone())
            }
            _ => return Err(Problem::new(Code::WrongType)),
        };
        let answered = answer.is_some();
        made.answers.extend(answer.map(|answer| (question.id.clone(), answer)));
        Ok(answered)
    }
}

/// The text as it is kept; `None` when nothing is left of it.
fn tidy(typed: &str, max: usize) -> Result<Option<Answer>, Problem> {
    let cleaned = text::clean(typed);
    let kept = cleaned.trim();
    if kept.chars().count() > max {
        return Err(Problem::new(Code::TooLong).with(max.to_string()));
    }
    Ok((!kept.is_empty()).then(|| Answer::Text(kept.to_owned())))
}
