//! The conversation with a person about taking part and about themselves. Its pages are `#age` and `#consent`, if the
//! project asks; `#places`, where the conversations about places happen; a page for each question about oneself; and
//! `#code`, where the withdrawal code is shown. The rules are those of [`crate::draft`], but nothing about oneself is
//! required. (No question's id begins with `#`.)

use std::collections::{BTreeMap, BTreeSet};

use super::{Age, Agreement, Method, Participant};
use crate::asking::{self, Outcome, Sheet, answer};
use crate::project::Question;
use crate::{Answer, Code, Context, EntryMode, Problem, Project, Timestamp, text};

/// The page that asks for the age.
pub const AGE: &str = "#age";
/// The page that asks for consent.
pub const CONSENT: &str = "#consent";
/// The page from which people put things on the map.
pub const PLACES: &str = "#places";
/// The page that shows the withdrawal code.
pub const CODE: &str = "#code";

/// Most characters of a guardian's reference.
const REFERENCE: usize = 80;

/// What a person has said about taking part and about themselves so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Visit {
    /// The page the person is on.
    pub page: String,
    /// Language in which they read what they agree to, BCP 47.
    pub lang: String,
    /// How they agree.
    pub method: Method,
    /// How answers are entered.
    pub entry_mode: EntryMode,
    /// Whether they answer for themselves, once said.
    pub age: Option<Age>,
    /// The wording that they agreed to when they went on from the consent page; empty before.
    pub agreed_to: String,
    /// What they agree to, by the id of the choice.
    pub choices: BTreeMap<String, bool>,
    /// Answers about themselves, by question id.
    pub answers: BTreeMap<String, Answer>,
    /// Questions that were skipped.
    pub skipped: BTreeSet<String>,
    /// Questions answered with "prefer not to say".
    pub declined: BTreeSet<String>,
}

impl Visit {
    /// A visit on its first page.
    pub fn new(project: &Project, lang: &str) -> Self {
        let mut visit = Self { lang: lang.to_owned(), ..Self::default() };
        visit.page = visit.pages(project).swap_remove(0);
        visit
    }

    /// The visit of somebody who has agreed before, at the places.
    pub fn of(participant: &Participant) -> Self {
        let consent = participant.consent.as_ref();
        Self {
            page: PLACES.to_owned(),
            lang: consent.map(|c| c.lang.clone()).unwrap_or_default(),
            method: consent.map(|c| c.method).unwrap_or_default(),
            entry_mode: EntryMode::default(),
            age: participant.age.clone(),
            agreed_to: consent.map(|c| c.version.clone()).unwrap_or_default(),
            choices: consent.map(|c| c.choices.clone()).unwrap_or_default(),
            answers: participant.answers.clone(),
            skipped: participant.skipped.clone(),
            declined: participant.declined.clone(),
        }
    }

    /// Agrees to something, or not.
    pub fn agree(&mut self, choice: &str, yes: bool) {
        self.choices.insert(choice.to_owned(), yes);
    }

    /// Answers a question about oneself: the id of an option, ids joined with `;`, a text, a number, yes or no.
    /// `None` takes the answer away.
    pub fn answer(&mut self, question: &str, answer: Option<Answer>) {
        self.skipped.remove(question);
        self.declined.remove(question);
        match answer {
            Some(answer) => drop(self.answers.insert(question.to_owned(), answer)),
            None => drop(self.answers.remove(question)),
        }
    }

    /// "Prefer not to say". What was answered before stays here but does not count.
    pub fn decline(&mut self, question: &str) {
        self.skipped.remove(question);
        self.declined.insert(question.to_owned());
    }

    fn sheet(&self) -> Sheet<'_> {
        let under_age = matches!(self.age, Some(Age::Under { .. }));
        Sheet {
            kind: "",
            context: Some(Context { entry_mode: self.entry_mode, under_age, easy: false }),
            category: None,
            answers: &self.answers,
            skipped: &self.skipped,
            declined: &self.declined,
            about: false,
            responds_to: false,
        }
    }

    /// The questions about oneself that are asked now, page by page.
    pub fn question_pages<'p>(&self, project: &'p Project) -> Vec<Vec<&'p Question>> {
        asking::pages(self.sheet().asked(&project.about_you))
    }

    /// The questions on a page; none on those that ask for no answers.
    pub fn questions<'p>(&self, project: &'p Project, page: &str) -> Vec<&'p Question> {
        let on_it = |questions: &Vec<&Question>| questions.first().is_some_and(|q| q.id == page);
        self.question_pages(project).into_iter().find(on_it).unwrap_or_default()
    }

    /// The ids of the pages in order.
    pub fn pages(&self, project: &Project) -> Vec<String> {
        let before = [(AGE, project.age.is_some()), (CONSENT, project.consent.is_some()), (PLACES, true)];
        let before = before.into_iter().filter(|(_, there)| *there).map(|(page, _)| page.to_owned());
        let about = self.question_pages(project).into_iter().filter_map(|page| Some(page.first()?.id.clone()));
        before.chain(about).chain([CODE.to_owned()]).collect()
    }

    fn turn(&mut self, project: &Project, forwards: bool) {
        let mut pages = self.pages(project);
        let at = pages.iter().position(|page| *page == self.page).unwrap_or(0);
        let to = if forwards { at + 1 } else { at.saturating_sub(1) };
        if to < pages.len() {
            self.page = pages.swap_remove(to);
        }
    }

    /// "Continue": the next page, if this one lets people go on. Questions without an answer count as skipped.
    ///
    /// # Errors
    /// What keeps the person on the page, with `age`, `guardian` or `consent.<choice>` as path. `not-allowed` for the
    /// age: the project takes nobody below it.
    pub fn go_on(&mut self, project: &Project) -> Result<(), Vec<Problem>> {
        let problems = match self.page.as_str() {
            AGE => self.age_problem(project).into_iter().collect(),
            CONSENT => self.consent_problems(project),
            _ => Vec::new(),
        };
        if !problems.is_empty() {
            return Err(problems);
        }
        if let (CONSENT, Some(consent)) = (self.page.as_str(), &project.consent) {
            self.agreed_to.clone_from(&consent.version);
        }
        for question in self.questions(project, &self.page) {
            let sheet = self.sheet();
            if sheet.has(question) {
                self.skipped.remove(&question.id);
            } else if sheet.outcome(question) == Outcome::Open {
                self.skipped.insert(question.id.clone());
            }
        }
        self.turn(project, true);
        Ok(())
    }

    /// "Back": the page before.
    pub fn go_back(&mut self, project: &Project) {
        self.turn(project, false);
    }

    /// "Skip this": no answer on the present page counts; what stood there stays for going back. Then the next page.
    pub fn skip(&mut self, project: &Project) {
        let questions = self.questions(project, &self.page);
        if questions.is_empty() || questions.iter().any(|q| !q.skip) {
            return;
        }
        for question in questions {
            self.declined.remove(&question.id);
            self.skipped.insert(question.id.clone());
        }
        self.turn(project, true);
    }

    fn age_problem(&self, project: &Project) -> Option<Problem> {
        let gate = project.age.as_ref()?;
        match (&self.age, gate.under) {
            (None, _) => Some(Problem::new(Code::Required).at("age")),
            (Some(Age::Adult), _) => None,
            (Some(Age::Under { .. }), None) => Some(Problem::new(Code::NotAllowed).at("age")),
            (Some(Age::Under { guardian }), Some(under)) => {
                let reference = text::clean(guardian.as_deref().unwrap_or_default());
                if text::count(&reference) > REFERENCE {
                    return Some(Problem::new(Code::TooLong).at("guardian").with(REFERENCE.to_string()));
                }
                let missing = under.guardian_reference && reference.is_empty();
                missing.then(|| Problem::new(Code::Required).at("guardian"))
            }
        }
    }

    fn consent_problems(&self, project: &Project) -> Vec<Problem> {
        let choices = project.consent.iter().flat_map(|consent| &consent.choices);
        let missing = choices.filter(|choice| choice.required && self.choices.get(&choice.id) != Some(&true));
        missing.map(|choice| Problem::new(Code::Required).at(["consent.", &choice.id].concat())).collect()
    }

    /// The record made anew out of what has been said.
    pub(super) fn finish(
        &self,
        before: &Participant,
        project: &Project,
        now: Timestamp,
    ) -> Result<Participant, Vec<Problem>> {
        let mut problems: Vec<Problem> = self.age_problem(project).into_iter().collect();
        let consent = self.agreement(before.consent.as_ref(), project, now).unwrap_or_else(|missing| {
            problems.extend(missing);
            None
        });
        let mut made = Participant {
            project_version: project.version.clone(),
            consent,
            age: project.age.as_ref().and_then(|_| self.tidy_age()),
            updated_at: now,
            ..before.clone()
        };
        let here = |id: &String| project.about_you.iter().any(|q| q.id == *id);
        made.answers.retain(|id, _| !here(id));
        made.skipped.retain(|id| !here(id));
        made.declined.retain(|id| !here(id));
        let (sheet, today) = (self.sheet(), answer::last_day(now));
        for question in sheet.asked(&project.about_you) {
            let id = &question.id;
            let given = match sheet.outcome(question) {
                Outcome::Answered => {
                    self.answers.get(id).map_or(Ok(None), |given| answer::kept(question, given, &today))
                }
                Outcome::Declined => {
                    made.declined.insert(id.clone());
                    continue;
                }
                // Questions about oneself come last: one that is open has not been asked yet.
                Outcome::Open => continue,
                Outcome::Skipped => Ok(None),
            };
            match given {
                Ok(Some(kept)) => drop(made.answers.insert(id.clone(), kept)),
                Ok(None) => drop(made.skipped.insert(id.clone())),
                Err(problem) => problems.push(problem.at(id)),
            }
        }
        if problems.is_empty() { Ok(made) } else { Err(problems) }
    }

    fn tidy_age(&self) -> Option<Age> {
        Some(match self.age.as_ref()? {
            Age::Adult => Age::Adult,
            Age::Under { guardian } => {
                let reference = guardian.as_deref().map(text::clean).filter(|reference| !reference.is_empty());
                Age::Under { guardian: reference }
            }
        })
    }

    /// What was agreed to. The time stays as long as nothing about it changes. Somebody who agreed to an earlier wording
    /// and has not seen this one has agreed to the earlier one.
    fn agreement(
        &self,
        before: Option<&Agreement>,
        project: &Project,
        now: Timestamp,
    ) -> Result<Option<Agreement>, Vec<Problem>> {
        let Some(consent) = &project.consent else { return Ok(before.cloned()) };
        if self.agreed_to != consent.version {
            let earlier = before.filter(|before| before.version == self.agreed_to).cloned();
            return earlier.map(Some).ok_or_else(|| vec![Problem::new(Code::Required).at("consent")]);
        }
        let missing = self.consent_problems(project);
        if !missing.is_empty() {
            return Err(missing);
        }
        let yes = |id: &str| self.choices.get(id).copied().unwrap_or(false);
        let new = Agreement {
            version: consent.version.clone(),
            lang: self.lang.clone(),
            at: now,
            method: self.method,
            choices: consent.choices.iter().map(|choice| (choice.id.clone(), yes(&choice.id))).collect(),
        };
        let same = before.filter(|before| Agreement { at: new.at, ..(*before).clone() } == new);
        Ok(Some(same.cloned().unwrap_or(new)))
    }
}
