//! The question engine: which questions somebody is asked at a given moment, on which pages they stand, and what became
//! of each. Knows nothing of where answers are kept; the two conversations (about a place in [`crate::draft`], about
//! oneself in [`crate::participant`]) each lay theirs out as a `Sheet`.

pub(crate) mod answer;

use std::collections::{BTreeMap, BTreeSet};

use crate::project::{Condition, LinkAs, Question, QuestionType, Test};
use crate::{Answer, EntryMode};

/// Who is being asked, and how. Given by whoever begins a conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Who enters the answers.
    pub entry_mode: EntryMode,
    /// Whether the person is below the project's age: they are not asked for texts, photos and voice.
    pub under_age: bool,
    /// Whether they have asked for fewer questions, most of them answered by picking a picture.
    pub easy: bool,
}

/// Everything somebody has answered, and about what.
pub(crate) struct Sheet<'a> {
    pub(crate) kind: &'a str,
    /// `None`: whoever it is and however they are asked.
    pub(crate) context: Option<Context>,
    pub(crate) category: Option<&'a str>,
    pub(crate) answers: &'a BTreeMap<String, Answer>,
    pub(crate) skipped: &'a BTreeSet<String>,
    pub(crate) declined: &'a BTreeSet<String>,
    /// Whether there is something that this is about.
    pub(crate) about: bool,
    /// Whether there is something that this responds to.
    pub(crate) responds_to: bool,
}

/// What became of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// There is an answer, and it counts.
    Answered,
    /// "Prefer not to say".
    Declined,
    /// Skipped.
    Skipped,
    /// Nothing has been said yet.
    Open,
}

impl Sheet<'_> {
    /// The questions that are asked now, in order. A condition sees only answers to questions that are asked
    /// themselves, so one pass decides it.
    pub(crate) fn asked<'p>(&self, questions: &'p [Question]) -> Vec<&'p Question> {
        let mut asked: Vec<&Question> = Vec::new();
        for question in questions {
            if self.is_asked(question, &asked) {
                asked.push(question);
            }
        }
        asked
    }

    fn is_asked(&self, question: &Question, earlier: &[&Question]) -> bool {
        let category = || {
            let of = earlier.iter().find(|q| q.of == QuestionType::Category)?;
            self.category.filter(|_| self.outcome(of) == Outcome::Answered)
        };
        question.asked_for(self.kind)
            && self.context.is_none_or(|context| {
                (question.entry_modes.is_empty() || question.entry_modes.contains(&context.entry_mode))
                    && !(context.under_age && question.of.is_free())
                    && (question.easy || !context.easy)
            })
            && (question.categories.is_empty()
                || category().is_some_and(|chosen| question.categories.iter().any(|known| known == chosen)))
            && question.when.as_ref().is_none_or(|when| self.holds(when, earlier))
    }

    fn holds(&self, condition: &Condition, earlier: &[&Question]) -> bool {
        match condition {
            Condition::All(parts) => parts.iter().all(|part| self.holds(part, earlier)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part, earlier)),
            Condition::Not(part) => !self.holds(part, earlier),
            Condition::Answer { question, test } => {
                let of = earlier.iter().find(|q| q.id == *question);
                let answered = of.filter(|of| self.outcome(of) == Outcome::Answered);
                match test {
                    Test::Answered(wanted) => answered.is_some() == *wanted,
                    _ => answered.is_some_and(|of| self.passes(of, test)),
                }
            }
        }
    }

    fn passes(&self, question: &Question, test: &Test) -> bool {
        if question.of == QuestionType::Category {
            return matches!(test, Test::Is(category) if self.category == Some(category));
        }
        match (test, self.answers.get(&question.id)) {
            (Test::Is(option), Some(Answer::Text(chosen))) => chosen == option,
            (Test::Is(option), Some(Answer::Flag(yes))) => option == if *yes { "yes" } else { "no" },
            (Test::Has(option), Some(Answer::Text(chosen))) => chosen.split(';').any(|id| id == option),
            (Test::AtLeast(least), Some(Answer::Number(number))) => number >= least,
            (Test::AtMost(most), Some(Answer::Number(number))) => number <= most,
            _ => false,
        }
    }

    /// What became of a question. One that is required cannot be skipped, and "prefer not to say" is an answer to it
    /// only where that is offered.
    pub(crate) fn outcome(&self, question: &Question) -> Outcome {
        if self.declined.contains(&question.id) && (question.decline || !question.required) {
            Outcome::Declined
        } else if self.skipped.contains(&question.id) && !question.required {
            Outcome::Skipped
        } else if self.has(question) {
            Outcome::Answered
        } else {
            Outcome::Open
        }
    }

    /// Whether something stands there, whether it counts or not.
    pub(crate) fn has(&self, question: &Question) -> bool {
        match &question.of {
            QuestionType::Category => self.category.is_some(),
            QuestionType::Link { answers: LinkAs::About, .. } => self.about,
            QuestionType::Link { answers: LinkAs::RespondsTo, .. } => self.responds_to,
            _ => match self.answers.get(&question.id) {
                Some(Answer::Text(text)) => !text.trim().is_empty(),
                other => other.is_some(),
            },
        }
    }
}

/// Questions laid out on pages: each on its own, or on the page of the one that it stands with, if that is asked too.
pub(crate) fn pages(asked: Vec<&Question>) -> Vec<Vec<&Question>> {
    let mut pages: Vec<Vec<&Question>> = Vec::new();
    for question in asked {
        let with = question.with.as_deref();
        let home = with.and_then(|with| pages.iter_mut().find(|page| page.iter().any(|q| q.id == with)));
        match home {
            Some(page) => page.push(question),
            None => pages.push(vec![question]),
        }
    }
    pages
}
