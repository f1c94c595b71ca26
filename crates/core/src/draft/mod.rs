//! A contribution that is still being made: everything a person has answered so far, in any order, complete or not.
//! Nothing a person said is dropped on the way: skipping a page or changing the kind only decides what a contribution
//! will be made of, and going back finds every answer as it was.

mod finish;
mod json;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::contribution::{Answer, Contribution, Location};
use crate::geometry::{Form, Shape, Sketch};
use crate::project::Question;
use crate::{Geometry, Position, Project};

/// The page on which the place is chosen; the first one.
pub const PLACE: &str = "place";

/// The page on which the answers are checked; the last one.
pub const CHECK: &str = "check";

/// The question whose answer is the category.
pub(crate) const CATEGORY: &str = "category";

/// What a person has answered so far. Changes never fail; [`Contribution::new`] says what is missing.
///
/// An answer may stand here and yet not count: because its question was skipped or declined afterwards, or because the
/// kind was changed to one that is not asked it. [`Draft::answer`] and [`Draft::chosen_category`] give what counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Kind id.
    pub kind: String,
    /// Where, once chosen.
    pub geometry: Option<Geometry>,
    /// Spot, route, area or everywhere, and the corners drawn so far; `None` is a spot, or a shape that can't be drawn.
    pub sketch: Option<Sketch>,
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
    /// True while one answer is being changed from the check page, to which "Continue" then leads back.
    pub changing: bool,
    /// The contribution that is being edited, if it is not a new one.
    pub editing: Option<Uuid>,
    /// The revision of it that the editing began with: what another tab saves meanwhile is not overwritten unasked.
    pub base: Option<u32>,
}

impl Draft {
    /// A draft to edit a contribution with.
    pub fn of(contribution: &Contribution) -> Self {
        Self {
            kind: contribution.kind.clone(),
            geometry: contribution.geometry.clone(),
            sketch: Sketch::of(contribution.geometry.as_ref()),
            location: contribution.location.clone(),
            category: contribution.category.clone(),
            answers: contribution.answers.clone(),
            skipped: contribution.skipped.clone(),
            declined: contribution.declined.clone(),
            page: CHECK.to_owned(),
            changing: false,
            editing: Some(contribution.id),
            base: Some(contribution.rev),
        }
    }

    /// A draft of a new contribution, on its first page.
    pub fn new(kind: &str) -> Self {
        Self { kind: kind.to_owned(), page: PLACE.to_owned(), ..Self::default() }
    }

    /// Changes the kind. Answers to questions that the new kind is not asked stay, in case it is changed back.
    pub fn set_kind(&mut self, kind: &str) {
        kind.clone_into(&mut self.kind);
    }

    /// Says where it is and how that was chosen.
    pub fn set_place(&mut self, geometry: Geometry, location: Location) {
        self.geometry = Some(geometry);
        self.location = location;
    }

    /// Spot, route, area or everywhere; `None` when it has a shape that can't be drawn here and is kept as it is.
    pub fn form(&self) -> Option<Form> {
        match (&self.sketch, self.geometry.as_ref().map(Geometry::shape)) {
            (Some(sketch), _) => Some(sketch.form()),
            (None, None | Some(Shape::Point(_))) => Some(Form::Spot),
            (None, Some(_)) => None,
        }
    }

    /// Where the map should be to go on with the place: at the pin, else at the corner drawn last.
    pub fn at(&self) -> Option<Position> {
        let drawn = || self.sketch.as_ref().and_then(|sketch| sketch.corners().last().copied());
        self.geometry.as_ref().map(Geometry::anchor).or_else(drawn)
    }

    /// Whether it is about the whole area, so that no geometry is missing.
    pub(crate) fn is_everywhere(&self) -> bool {
        self.form() == Some(Form::Whole)
    }

    /// Answers with a text; an empty one takes the answer away.
    pub fn set_text(&mut self, question: &str, text: &str) {
        if text.is_empty() {
            self.clear(question);
        } else {
            self.set(question, Answer::Text(text.to_owned()));
        }
    }

    /// Answers with the id of an option, or of a category when the question is `category`.
    pub fn choose(&mut self, question: &str, option: &str) {
        if question == CATEGORY {
            self.take_up(question);
            self.category = Some(option.to_owned());
        } else {
            self.set(question, Answer::Text(option.to_owned()));
        }
    }

    /// Answers with a step of a scale, counted from 1.
    pub fn set_step(&mut self, question: &str, step: u8) {
        self.set(question, Answer::Number(f64::from(step)));
    }

    /// Takes an answer away; the question is open again.
    pub fn clear(&mut self, question: &str) {
        self.take_up(question);
        if question == CATEGORY {
            self.category = None;
        } else {
            self.answers.remove(question);
        }
    }

    /// "Prefer not to say". What was answered before stays here but does not count.
    pub fn decline(&mut self, question: &str) {
        self.take_up(question);
        self.declined.insert(question.to_owned());
    }

    fn set(&mut self, question: &str, answer: Answer) {
        self.take_up(question);
        self.answers.insert(question.to_owned(), answer);
    }

    fn take_up(&mut self, question: &str) {
        self.skipped.remove(question);
        self.declined.remove(question);
    }

    fn counts(&self, question: &str) -> bool {
        !self.skipped.contains(question) && !self.declined.contains(question)
    }

    /// The answer to a question, if it counts (see [`Draft`]).
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.get(question).filter(|_| self.counts(question))
    }

    /// The category, if it counts (see [`Draft`]).
    pub fn chosen_category(&self) -> Option<&str> {
        self.category.as_deref().filter(|_| self.counts(CATEGORY))
    }

    /// The ids of the pages in order: `place`, the first question of each page, `check`.
    pub fn pages(&self, project: &Project) -> Vec<String> {
        let questions = project.pages(&self.kind).into_iter().filter_map(|page| page.first().map(|q| q.id.clone()));
        [PLACE.to_owned()].into_iter().chain(questions).chain([CHECK.to_owned()]).collect()
    }

    /// The questions on a page; none on `place` and `check`.
    pub fn questions<'p>(&self, project: &'p Project, page: &str) -> Vec<&'p Question> {
        let on_it = |questions: &Vec<&Question>| questions.first().is_some_and(|q| q.id == page);
        project.pages(&self.kind).into_iter().find(on_it).unwrap_or_default()
    }

    /// Index of the present page; the first one when the kind has no such page (any more).
    fn index(&self, pages: &[String]) -> usize {
        pages.iter().position(|page| *page == self.page).unwrap_or(0)
    }

    /// Turns to a page. From the check page this is for changing one answer: the pages after and before it are then
    /// the check page again.
    pub fn turn_to(&mut self, page: &str) {
        self.changing = page != CHECK && (self.changing || self.page == CHECK);
        page.clone_into(&mut self.page);
    }

    /// The page after the present one; `None` on the last.
    pub fn next_page(&self, project: &Project) -> Option<String> {
        if self.changing {
            return Some(CHECK.to_owned());
        }
        let mut pages = self.pages(project);
        let next = self.index(&pages) + 1;
        (next < pages.len()).then(|| pages.swap_remove(next))
    }

    /// The page before the present one; `None` on the first.
    pub fn previous_page(&self, project: &Project) -> Option<String> {
        if self.changing {
            return Some(CHECK.to_owned());
        }
        let mut pages = self.pages(project);
        let before = self.index(&pages).checked_sub(1)?;
        Some(pages.swap_remove(before))
    }

    /// The number of the present page, from 1, and how many there are.
    pub fn step(&self, project: &Project) -> (usize, usize) {
        let pages = self.pages(project);
        (self.index(&pages) + 1, pages.len())
    }

    /// "Continue": answers on the present page count again if it was skipped before, and the next page is taken up.
    pub fn go_on(&mut self, project: &Project) {
        for question in self.questions(project, &self.page) {
            let answered =
                if question.id == CATEGORY { self.category.is_some() } else { self.answers.contains_key(&question.id) };
            if answered {
                self.skipped.remove(&question.id);
            }
        }
        if let Some(next) = self.next_page(project) {
            self.turn_to(&next);
        }
    }

    /// "Back": the page before is taken up.
    pub fn go_back(&mut self, project: &Project) {
        if let Some(before) = self.previous_page(project) {
            self.page = before;
            self.changing = false;
        }
    }

    /// Whether a page may be skipped: it asks something, and nothing that is required.
    pub fn can_skip(&self, project: &Project, page: &str) -> bool {
        let questions = self.questions(project, page);
        !questions.is_empty() && questions.iter().all(|q| !q.required)
    }

    /// "Skip this" or "Not sure": no answer on this page counts. What stood there stays for going back. The present
    /// page does not change. Pages that may not be skipped are left alone.
    pub fn skip(&mut self, project: &Project, page: &str) {
        if self.can_skip(project, page) {
            for question in self.questions(project, page) {
                self.declined.remove(&question.id);
                self.skipped.insert(question.id.clone());
            }
        }
    }
}
