//! A person without a screen: begins, answers the page that is in front of them, skips, goes back and saves, as one does
//! with the widget. Whatever a page does not offer can't be done. And a walker that takes every way through a project.

use std::collections::BTreeSet;

use common_ground_core::draft::{CHECK, PLACE};
use common_ground_core::geometry::Form;
use common_ground_core::privacy::{Audience, redact};
use common_ground_core::project::{LinkAs, Precision, Question, QuestionType, Test, Visibility};
use common_ground_core::write::CollectionWriter;
use common_ground_core::{
    Context, Contribution, Draft, EntryMode, Geometry, Location, Problem, Project, Provenance, Timestamp, Uuid,
};

pub(crate) fn now() -> Timestamp {
    Timestamp::parse("2026-05-12T15:04:05Z").unwrap()
}

/// Answers any question by what a person would say or pick: a text, an option's id, ids joined with `;`, a number,
/// `yes` or `no`, a date; for links and media any text stands for one.
pub(crate) fn say(draft: &mut Draft, question: &Question, words: &str) {
    let id = question.id.as_str();
    match &question.of {
        QuestionType::Category | QuestionType::Choice { .. } => draft.choose(id, words),
        QuestionType::Choices { .. } => {
            draft.clear(id);
            words.split(';').for_each(|option| draft.toggle(id, option));
        }
        QuestionType::Scale { .. } => draft.set_step(id, words.parse().unwrap()),
        QuestionType::Number { .. } => draft.set_number(id, words),
        QuestionType::YesNo => draft.set_flag(id, words == "yes"),
        QuestionType::Photo => draft.set_media(id, Uuid::from_u128(7), "jpg"),
        QuestionType::Voice { .. } => draft.set_media(id, Uuid::from_u128(8), "webm"),
        QuestionType::Link { answers: LinkAs::About, .. } => {
            draft.set_about(id, Uuid::from_u128(9), Some(words.to_owned()));
        }
        QuestionType::Link { answers: LinkAs::RespondsTo, .. } => {
            draft.clear_links(id, LinkAs::RespondsTo);
            draft.toggle_response(id, Uuid::from_u128(9), Some(words.to_owned()));
        }
        _ => draft.set_text(id, words),
    }
}

pub(crate) struct Person<'p> {
    pub(crate) project: &'p Project,
    pub(crate) draft: Draft,
    before: Option<Contribution>,
}

impl<'p> Person<'p> {
    pub(crate) fn new(project: &'p Project) -> Self {
        Self { project, draft: Draft::default(), before: None }
    }

    pub(crate) fn begin(mut self, kind: &str) -> Self {
        self.draft = Draft { context: self.draft.context, ..Draft::new(kind) };
        self
    }

    pub(crate) fn in_context(mut self, entry_mode: EntryMode, under_age: bool) -> Self {
        self.draft.context = Context { entry_mode, under_age, ..self.draft.context };
        self
    }

    pub(crate) fn in_easy_mode(mut self, easy: bool) -> Self {
        self.draft.context.easy = easy;
        self
    }

    pub(crate) fn edit(mut self, item: &Contribution) -> Self {
        self.draft = Draft::of(item);
        self.before = Some(item.clone());
        self
    }

    /// On the place page: puts the pin somewhere, and goes on.
    pub(crate) fn place(mut self, lon: f64, lat: f64) -> Self {
        assert_eq!(self.draft.page, PLACE);
        self.draft.set_place(Geometry::point(lon, lat).unwrap(), Location::default());
        self.go_on()
    }

    /// On the place page: the whole neighbourhood.
    pub(crate) fn whole(mut self) -> Self {
        assert_eq!(self.draft.page, PLACE);
        self.draft.set_whole();
        self.go_on()
    }

    /// Answers a question of the present page and stays on it.
    pub(crate) fn fill(mut self, question: &str, words: &str) -> Self {
        let on_page = self.draft.questions(self.project, &self.draft.page);
        let question = on_page.into_iter().find(|q| q.id == question);
        let question = question.unwrap_or_else(|| panic!("{question:?} is not on {}", self.draft.page));
        say(&mut self.draft, question, words);
        self
    }

    /// Answers a question of the present page and goes on.
    pub(crate) fn answer(self, question: &str, words: &str) -> Self {
        self.fill(question, words).go_on()
    }

    pub(crate) fn go_on(mut self) -> Self {
        let page = self.draft.page.clone();
        self.draft.go_on(self.project).unwrap_or_else(|problems| panic!("{page}: {problems:?}"));
        self
    }

    /// Tries to go on and can't; the ids of what is missing.
    pub(crate) fn stuck(&mut self) -> Vec<String> {
        let page = self.draft.page.clone();
        let missing = self.draft.go_on(self.project).unwrap_err();
        assert_eq!(self.draft.page, page);
        missing.into_iter().filter_map(|problem| problem.place.path).collect()
    }

    pub(crate) fn skip(mut self) -> Self {
        let page = self.draft.page.clone();
        assert!(self.draft.can_skip(self.project, &page), "{page} offers no skipping");
        self.draft.skip(self.project, &page);
        let next = self.draft.next_page(self.project).unwrap();
        self.draft.turn_to(&next);
        self
    }

    pub(crate) fn decline(mut self, question: &str) -> Self {
        let on_page = self.draft.questions(self.project, &self.draft.page);
        assert!(on_page.iter().any(|q| q.id == question && q.decline), "{question} offers no declining");
        self.draft.decline(question);
        self.go_on()
    }

    pub(crate) fn back(mut self) -> Self {
        self.draft.go_back(self.project);
        self
    }

    /// "Change" beside an answer on the check page.
    pub(crate) fn change(mut self, question: &str) -> Self {
        assert_eq!(self.draft.page, CHECK);
        let page = self.draft.page_of(self.project, question);
        self.draft.turn_to(&page);
        self
    }

    pub(crate) fn change_kind(mut self, kind: &str) -> Self {
        self.draft.set_kind(kind);
        self
    }

    /// The page is left and found again.
    pub(crate) fn reload(mut self) -> Self {
        self.draft = Draft::from_json(&self.draft.to_json()).unwrap();
        self
    }

    pub(crate) fn on(self, page: &str) -> Self {
        assert_eq!(self.draft.page, page);
        self
    }

    /// Goes on, skipping where nothing is said, until the check page.
    pub(crate) fn up_to_check(mut self) -> Self {
        while self.draft.page != CHECK {
            self = self.go_on();
        }
        self
    }

    pub(crate) fn save(&self) -> Result<Contribution, Vec<Problem>> {
        match &self.before {
            Some(before) => before.revise(&self.draft, self.project, now()),
            None => Contribution::new(&self.draft, self.project, Provenance::default(), Uuid::from_u128(1), now()),
        }
    }

    /// "Save it" on the check page.
    pub(crate) fn finish(self) -> Contribution {
        assert_eq!(self.draft.page, CHECK);
        self.save().unwrap_or_else(|problems| panic!("{problems:#?}"))
    }
}

/// An answer that a question takes.
pub(crate) fn sample(question: &Question, project: &Project) -> String {
    match &question.of {
        QuestionType::Category => project.categories[0].id.clone(),
        QuestionType::Choice { options } | QuestionType::Choices { options, .. } => options[0].id.clone(),
        QuestionType::Number { min, max, .. } => min.or(*max).unwrap_or(1.0).to_string(),
        QuestionType::Date { precision, .. } => match precision {
            Precision::Year => "2020".to_owned(),
            Precision::Month => "2020-02".to_owned(),
            Precision::Day => "2020-02-29".to_owned(),
        },
        QuestionType::YesNo => "yes".to_owned(),
        _ => "1".to_owned(),
    }
}

/// What a person may do at a question.
#[derive(Clone, Debug)]
pub(crate) enum Way {
    Say(String),
    Decline,
    Nothing,
}

/// Every way to meet a question that makes a difference to what is asked later; for others, one answer.
fn ways(question: &Question, project: &Project) -> Vec<Way> {
    let mut tests: Vec<&Test> = Vec::new();
    let mut matters = question.of == QuestionType::Category;
    for later in &project.questions {
        if let Some(when) = &later.when {
            when.each_question(&mut |id, test| tests.extend((id == question.id).then_some(test)));
        }
    }
    matters |= !tests.is_empty();
    let first = Way::Say(sample(question, project));
    if !matters {
        return vec![first];
    }
    let mut said: BTreeSet<String> = BTreeSet::new();
    match &question.of {
        QuestionType::Category => said.extend(project.categories.iter().map(|c| c.id.clone())),
        QuestionType::Choice { options } => said.extend(options.iter().map(|o| o.id.clone())),
        QuestionType::Choices { options, max } => {
            said.extend(options.iter().map(|o| o.id.clone()));
            let several = options.iter().take(max.unwrap_or(options.len())).map(|o| o.id.as_str());
            said.insert(several.collect::<Vec<_>>().join(";"));
        }
        QuestionType::YesNo => said.extend(["yes".to_owned(), "no".to_owned()]),
        QuestionType::Scale { steps, .. } => said.extend((1..=*steps).map(|step| step.to_string())),
        QuestionType::Number { min, max, .. } => {
            for test in &tests {
                if let Test::AtLeast(edge) | Test::AtMost(edge) = test {
                    let around = [edge - 1.0, *edge, edge + 1.0];
                    let fits = |n: &f64| min.is_none_or(|min| *n >= min) && max.is_none_or(|max| *n <= max);
                    said.extend(around.into_iter().filter(fits).map(|n| n.to_string()));
                }
            }
        }
        _ => drop(said.insert(sample(question, project))),
    }
    let mut all: Vec<Way> = said.into_iter().map(Way::Say).collect();
    all.extend(question.decline.then_some(Way::Decline));
    all.extend((!question.required).then_some(Way::Nothing));
    all
}

/// What walking every way through a project found.
#[derive(Debug, Default)]
pub(crate) struct Walked {
    /// Conversations that were led to their end.
    pub(crate) conversations: usize,
    /// Questions that were asked in one of them.
    pub(crate) reached: BTreeSet<String>,
    /// Where a conversation could not be ended, and why.
    pub(crate) dead_ends: Vec<String>,
    /// What came of a conversation and should not have: nobody was asked for it, or not everybody may see it.
    pub(crate) told: BTreeSet<String>,
}

/// Takes every way through a project that makes a difference: each kind, each entry mode that a question names, each
/// age that the project lets take part, each answer that a condition looks at.
pub(crate) fn walk(project: &Project) -> Walked {
    let mut walked = Walked::default();
    let mut modes = vec![EntryMode::SelfEntered];
    for mode in project.questions.iter().flat_map(|q| q.entry_modes.iter().copied()) {
        if !modes.contains(&mode) {
            modes.push(mode);
        }
    }
    let children = project.age.as_ref().is_some_and(|age| age.under.is_some());
    for kind in &project.kinds {
        for mode in &modes {
            for under_age in [false, true].into_iter().filter(|under| children || !under) {
                for (form, easy) in kind.forms.iter().flat_map(|form| [(form, false), (form, true)]) {
                    let person = Person::new(project).in_context(*mode, under_age).in_easy_mode(easy).begin(&kind.id);
                    follow(project, &put_down(person, *form).draft, &mut walked);
                }
            }
        }
    }
    walked
}

/// Goes from the place page to the first question, with something of that form in the middle of the area.
fn put_down(mut person: Person<'_>, form: Form) -> Person<'_> {
    let [lon, lat] = person.project.area.centre;
    let (east, north) = (lon + 0.0002, lat + 0.0002);
    let drawn = |text: String| super::geometry(&text).unwrap();
    let geometry = match form {
        Form::Whole => return person.whole(),
        Form::Route => drawn(format!(r#"{{"type":"LineString","coordinates":[[{lon},{lat}],[{east},{north}]]}}"#)),
        Form::Area => drawn(format!(
            r#"{{"type":"Polygon","coordinates":[[[{lon},{lat}],[{east},{lat}],[{east},{north}],[{lon},{lat}]]]}}"#
        )),
        Form::Spot => return person.place(lon, lat),
    };
    person.draft.set_place(geometry, Location::default());
    person.go_on()
}

/// What was made of a conversation without being asked for, and what of it the public would see against the project.
fn told(made: &Contribution, draft: &Draft, project: &Project) -> Vec<String> {
    let asked: BTreeSet<&str> = draft.asked(project).iter().map(|question| question.id.as_str()).collect();
    let unasked = made.answers.keys().chain(&made.skipped).chain(&made.declined);
    let unasked = unasked.filter(|id| !asked.contains(id.as_str())).map(|id| format!("{id} was not asked"));
    let public = CollectionWriter::new().add(&redact(made, project, Audience::Public));
    let hidden = project.questions.iter().filter(|question| question.visibility != Visibility::Public);
    let seen = hidden.filter(|question| public.contains(&format!("\"{}\":", question.id)));
    unasked.chain(seen.map(|question| format!("the public sees {}", question.id))).collect()
}

fn follow(project: &Project, draft: &Draft, walked: &mut Walked) {
    assert!(walked.conversations < 200_000, "the project has too many ways to walk");
    let questions = draft.questions(project, &draft.page);
    if draft.page == CHECK {
        walked.conversations += 1;
        let made = Contribution::new(draft, project, Provenance::default(), Uuid::from_u128(1), now());
        match made {
            Ok(made) => walked.told.extend(told(&made, draft, project)),
            Err(problems) => walked.dead_ends.push(format!("{draft:?}: {problems:?}")),
        }
        return;
    }
    walked.reached.extend(questions.iter().map(|q| q.id.clone()));
    let mut drafts = vec![draft.clone()];
    for question in questions {
        let mut next = Vec::new();
        for way in ways(question, project) {
            for draft in &drafts {
                let mut draft = draft.clone();
                match &way {
                    Way::Say(words) => say(&mut draft, question, words),
                    Way::Decline => draft.decline(&question.id),
                    Way::Nothing => {}
                }
                next.push(draft);
            }
        }
        drafts = next;
    }
    for mut draft in drafts {
        let before = draft.step(project);
        match draft.go_on(project) {
            Ok(()) if draft.step(project).0 > before.0 => follow(project, &draft, walked),
            outcome => walked.dead_ends.push(format!("{draft:?}: {outcome:?}")),
        }
    }
}
