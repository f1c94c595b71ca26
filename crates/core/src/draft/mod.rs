//! A contribution that is still being made: everything a person has answered so far, in any order, complete or not.
//!
//! # The contract
//! - **Pages.** A conversation is `place`, then one page for each question that is asked now, then `check`
//!   ([`Draft::pages`]). A page has the id of its first question; a question that stands `with` another shares its page
//!   while that one is asked. Nothing is asked that the kind, the chosen category, the entry mode, the person's age or
//!   a condition on earlier answers rules out.
//! - **Nothing said is lost.** Skipping, declining, going back, changing the kind, the category or an earlier answer
//!   only decides what a contribution will be made of. An answer whose question no longer applies stays in the draft
//!   and is not in the contribution; when its question applies again, so does the answer. Only another answer, or
//!   [`Draft::clear`], takes one away.
//! - **Every question that was asked leaves a trace**: an answer, or its id among the skipped or the declined. Going on
//!   without an answer is skipping. What was not asked leaves none.
//! - **What is required is not left out.** [`Draft::go_on`] stays on a page with a required question that has no answer
//!   ("prefer not to say" is one where it is offered), and [`Draft::skip`] does nothing there. Going back is always
//!   free.
//! - **Changing from the check page** leads back to it, by way of pages that the change has opened and nobody has seen.
//! - **Editing** an existing contribution keeps what this project doesn't ask: answers of other versions of it, answers
//!   that the present context alone hides, and a place that was not moved, wherever it is.

mod finish;
mod json;
mod pages;

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

pub(crate) use finish::Frame;

use crate::asking::Sheet;
use crate::contribution::{Answer, Contribution, Location};
use crate::geometry::{Form, Shape, Sketch};
use crate::project::LinkAs;
use crate::{Context, Geometry, Linked, Position, Project, media, text};

/// The page on which the place is chosen; the first one.
pub const PLACE: &str = "place";

/// The page on which the answers are checked; the last one.
pub const CHECK: &str = "check";

/// Most characters of a sticker's number.
const STICKER: usize = 20;

/// The question whose answer is the category.
pub const CATEGORY: &str = "category";

/// What a person has answered so far. Changes never fail; [`Contribution::new`] says what is missing.
///
/// An answer may stand here and yet not count: because its question was skipped or declined afterwards, or is not asked
/// any more. [`Draft::answer`] and [`Draft::chosen_category`] leave out what was skipped or declined, and
/// [`Draft::asked`] says what is asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Kind id.
    pub kind: String,
    /// Who is asked, and how.
    pub context: Context,
    /// Where, once chosen. Does not count when it is about the whole neighbourhood.
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
    /// Number of the sticker on the paper map that it is typed in from.
    pub sticker: Option<String>,
    /// What it is about.
    pub about: Option<Linked>,
    /// What it responds to.
    pub responds_to: Vec<Linked>,
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
    /// A draft to edit a contribution with, in the entry mode that it was made in.
    pub fn of(contribution: &Contribution) -> Self {
        Self {
            kind: contribution.kind.clone(),
            context: Context { entry_mode: contribution.provenance.entry_mode, under_age: false, easy: false },
            geometry: contribution.geometry.clone(),
            sketch: Sketch::of(contribution.geometry.as_ref()),
            location: contribution.location.clone(),
            category: contribution.category.clone(),
            answers: contribution.answers.clone(),
            skipped: contribution.skipped.clone(),
            declined: contribution.declined.clone(),
            sticker: contribution.provenance.sticker.clone(),
            about: contribution.about.clone(),
            responds_to: contribution.responds_to.clone(),
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

    /// A draft of a new contribution about an existing one ("Who can't use it, and why?"): it stands where that one
    /// does, if the new kind can, and keeps its name as it is now. Begins after the place when that is settled so.
    pub fn follow_up(contribution: &Contribution, kind: &str, project: &Project) -> Self {
        let name = contribution.text("name").map(str::to_owned);
        let mut draft = Self { about: Some((contribution.id, name)), ..Self::new(kind) };
        let form = Form::of(contribution.geometry.as_ref());
        if project.kind(kind).is_some_and(|kind| kind.forms.contains(&form)) {
            draft.geometry.clone_from(&contribution.geometry);
            draft.sketch = Sketch::of(contribution.geometry.as_ref());
            draft.location.clone_from(&contribution.location);
            if let Some(next) = draft.next_page(project) {
                draft.page = next;
            }
        }
        draft
    }

    /// Changes the kind. Answers to questions that the new kind is not asked stay, in case it is changed back.
    pub fn set_kind(&mut self, kind: &str) {
        kind.clone_into(&mut self.kind);
    }

    /// Says where it is and how that was chosen.
    pub fn set_place(&mut self, geometry: Geometry, location: Location) {
        if self.is_everywhere() {
            self.sketch = Sketch::of(Some(&geometry));
        }
        self.geometry = Some(geometry);
        self.location = location;
    }

    /// Keeps the number of the sticker on the paper map, as it is written there; an empty one takes it away.
    pub fn set_sticker(&mut self, typed: &str) {
        let cleaned = text::clean(typed);
        let kept: String = cleaned.trim().chars().take(STICKER).collect();
        self.sticker = (!kept.is_empty()).then_some(kept);
    }

    /// Says that it is about the whole neighbourhood. A place that was chosen before stays for changing one's mind.
    pub fn set_whole(&mut self) {
        self.sketch.get_or_insert_default().set_form(Form::Whole);
    }

    /// Whether it has been said where it is.
    pub fn has_place(&self) -> bool {
        self.is_everywhere() || self.geometry.is_some()
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

    /// Picks one of several options, or puts it back. Without any the question is open again.
    pub fn toggle(&mut self, question: &str, option: &str) {
        let mut chosen = self.chosen(question);
        match chosen.iter().position(|id| *id == option) {
            Some(at) => drop(chosen.remove(at)),
            None => chosen.push(option),
        }
        let joined = chosen.join(";");
        self.set_text(question, &joined);
    }

    /// The options picked of several, whether they count or not.
    pub fn chosen(&self, question: &str) -> Vec<&str> {
        let joined = self.answers.get(question).and_then(Answer::as_text).unwrap_or_default();
        joined.split(';').filter(|id| !id.is_empty()).collect()
    }

    /// Answers with a step of a scale, counted from 1.
    pub fn set_step(&mut self, question: &str, step: u8) {
        self.set(question, Answer::Number(f64::from(step)));
    }

    /// Answers with a number as it was typed, with a point or a comma; an empty text takes the answer away. What is no
    /// number is kept as text, so that it can be mended, and is refused when a contribution is made.
    pub fn set_number(&mut self, question: &str, typed: &str) {
        match text::number(typed) {
            Some(number) => self.set(question, Answer::Number(number)),
            None => self.set_text(question, typed.trim()),
        }
    }

    /// Answers with yes or no.
    pub fn set_flag(&mut self, question: &str, yes: bool) {
        self.set(question, Answer::Flag(yes));
    }

    /// Answers with a photo or a voice note that is kept elsewhere under `id`. The extension ("jpg", "webm") becomes
    /// part of its path in a package.
    pub fn set_media(&mut self, question: &str, id: Uuid, extension: &str) {
        self.set(question, Answer::Text(media::path(id, extension)));
    }

    /// Says what it is about, with its name as it is now; answers the link question `question`.
    pub fn set_about(&mut self, question: &str, about: Uuid, name: Option<String>) {
        self.take_up(question);
        self.about = Some((about, name));
    }

    /// Adds something to what it responds to, with its name as it is now, or takes it out again; answers the link
    /// question `question`.
    pub fn toggle_response(&mut self, question: &str, to: Uuid, name: Option<String>) {
        self.take_up(question);
        match self.responds_to.iter().position(|(id, _)| *id == to) {
            Some(at) => drop(self.responds_to.remove(at)),
            None => self.responds_to.push((to, name)),
        }
    }

    /// Takes the links of a kind away; the link question `question` is open again.
    pub fn clear_links(&mut self, question: &str, links: LinkAs) {
        self.take_up(question);
        match links {
            LinkAs::About => self.about = None,
            LinkAs::RespondsTo => self.responds_to.clear(),
        }
    }

    /// Takes an answer away; the question is open again. For links see [`Draft::clear_links`].
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

    /// The answer to a question, if it was neither skipped nor declined.
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        self.answers.get(question).filter(|_| self.counts(question))
    }

    /// The category, if it was neither skipped nor declined.
    pub fn chosen_category(&self) -> Option<&str> {
        self.category.as_deref().filter(|_| self.counts(CATEGORY))
    }

    fn sheet(&self) -> Sheet<'_> {
        Sheet {
            kind: &self.kind,
            context: Some(self.context),
            category: self.category.as_deref(),
            answers: &self.answers,
            skipped: &self.skipped,
            declined: &self.declined,
            about: self.about.is_some(),
            responds_to: !self.responds_to.is_empty(),
        }
    }
}

/// The id under which the bytes of a photo or a voice note are kept on the device, out of the answer; `None` for one
/// that another tool made.
pub fn media_id(answer: &Answer) -> Option<Uuid> {
    media::id(answer.as_text()?)
}
