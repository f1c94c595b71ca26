//! What holds whatever people do in whatever order: no answer is lost, and what is saved is valid or its problems are
//! named. Against the demo and the project with everything in it.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::person::{now, sample, say};
use common::projects::{demo, everything};
use common_ground_core::draft::PLACE;
use common_ground_core::geometry::Form;
use common_ground_core::project::{LinkAs, Question, QuestionType};
use common_ground_core::{
    Answer, Context, Contribution, Draft, EntryMode, Geometry, Linked, Location, LocationMethod, Project, Provenance,
    Uuid,
};
use proptest::prelude::*;
use proptest::sample::Index;

/// What a person can do, in any order. Questions and kinds are picked from those of the project.
#[derive(Clone, Debug)]
enum Act {
    Kind(Index),
    Place(f64, f64),
    Whole,
    Say(Index, Saying),
    Clear(Index),
    Decline(Index),
    Skip,
    GoOn,
    GoBack,
    TurnTo(Index),
    In(EntryMode, bool, bool),
    Reload,
    /// What was made is edited.
    Edit,
}

/// Something that is said, fitting or not.
#[derive(Clone, Debug)]
enum Saying {
    Fitting,
    Option(Index),
    Words(String),
    Number(i8),
}

fn act() -> impl Strategy<Value = Act> {
    let mode =
        proptest::sample::select(vec![EntryMode::SelfEntered, EntryMode::Assisted, EntryMode::Paper, EntryMode::Group]);
    let saying = prop_oneof![
        3 => Just(Saying::Fitting),
        2 => any::<Index>().prop_map(Saying::Option),
        1 => "\\PC{0,90}".prop_map(Saying::Words),
        1 => any::<i8>().prop_map(Saying::Number),
    ];
    prop_oneof![
        1 => any::<Index>().prop_map(Act::Kind),
        1 => (11.23..11.27, 43.75..43.79).prop_map(|(lon, lat)| Act::Place(lon, lat)),
        1 => Just(Act::Place(11.248, 43.767)),
        1 => Just(Act::Whole),
        8 => (any::<Index>(), saying).prop_map(|(question, saying)| Act::Say(question, saying)),
        1 => any::<Index>().prop_map(Act::Clear),
        1 => any::<Index>().prop_map(Act::Decline),
        1 => Just(Act::Skip),
        4 => Just(Act::GoOn),
        2 => Just(Act::GoBack),
        1 => any::<Index>().prop_map(Act::TurnTo),
        1 => (mode, any::<bool>(), any::<bool>()).prop_map(|(mode, under, easy)| Act::In(mode, under, easy)),
        1 => Just(Act::Reload),
        1 => Just(Act::Edit),
    ]
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    proptest::collection::vec(act(), 0..60)
}

/// Says something to a question as a screen would let one; what can't be said to it is left.
fn speak(draft: &mut Draft, question: &Question, saying: &Saying, project: &Project) {
    let id = &question.id;
    match (&question.of, saying) {
        (_, Saying::Fitting) => say(draft, question, &sample(question, project)),
        (QuestionType::Choice { options } | QuestionType::Choices { options, .. }, Saying::Option(at)) => {
            say(draft, question, &at.get(options).id);
        }
        (QuestionType::Category, Saying::Option(at)) => draft.choose(id, &at.get(&project.categories).id),
        (QuestionType::YesNo, Saying::Option(at)) => draft.set_flag(id, at.index(2) == 1),
        (QuestionType::Scale { .. }, Saying::Number(step)) => draft.set_step(id, step.unsigned_abs()),
        (QuestionType::Number { .. }, Saying::Number(number)) => draft.set_number(id, &number.to_string()),
        (QuestionType::Number { .. }, Saying::Words(words)) => draft.set_number(id, words),
        (
            QuestionType::ShortText { .. } | QuestionType::LongText { .. } | QuestionType::Date { .. },
            Saying::Words(words),
        ) => draft.set_text(id, words),
        (QuestionType::Choice { .. } | QuestionType::Category, Saying::Words(words)) => draft.choose(id, words),
        _ => {}
    }
}

/// Everything said so far, whether it counts or not.
type Said = (BTreeMap<String, Answer>, Option<String>, Option<Linked>, Vec<Linked>);

fn said(draft: &Draft) -> Said {
    (draft.answers.clone(), draft.category.clone(), draft.about.clone(), draft.responds_to.clone())
}

fn make(draft: &Draft, project: &Project, before: Option<&Contribution>) -> Option<Contribution> {
    match before {
        Some(before) => before.revise(draft, project, now()).ok(),
        None => Contribution::new(draft, project, Provenance::default(), Uuid::from_u128(1), now()).ok(),
    }
}

/// Does it; whether it was one that changes what is said.
fn perform(draft: &mut Draft, before: &mut Option<Contribution>, project: &Project, act: &Act) -> bool {
    match act {
        Act::Kind(at) => draft.set_kind(&at.get(&project.kinds).id),
        Act::Place(lon, lat) => {
            let method = Some(LocationMethod::Search);
            let location = Location { method, zoom: Some(17.25), masked: false, near: None };
            draft.set_place(Geometry::point(*lon, *lat).unwrap(), location);
        }
        Act::Whole => draft.set_whole(),
        Act::Say(at, saying) => {
            speak(draft, at.get(&project.questions), saying, project);
            return true;
        }
        Act::Clear(at) => {
            let question = at.get(&project.questions);
            match &question.of {
                QuestionType::Link { answers, .. } => draft.clear_links(&question.id, *answers),
                _ => draft.clear(&question.id),
            }
            return true;
        }
        Act::Decline(at) => draft.decline(&at.get(&project.questions).id),
        Act::Skip => draft.skip(project, &draft.page.clone()),
        Act::GoOn => drop(draft.go_on(project)),
        Act::GoBack => draft.go_back(project),
        Act::TurnTo(at) => {
            let pages = draft.pages(project);
            draft.turn_to(&pages[at.index(pages.len())]);
        }
        Act::In(entry_mode, under_age, easy) => {
            draft.context = Context { entry_mode: *entry_mode, under_age: *under_age, easy: *easy };
        }
        Act::Reload => *draft = Draft::from_json(&draft.to_json()).unwrap(),
        Act::Edit => {
            if let Some(made) = make(draft, project, before.as_ref()) {
                *draft = Draft::of(&made);
                *before = Some(made);
            }
            return true;
        }
    }
    false
}

/// What must be so of everything that is made.
fn check_made(made: &Contribution, draft: &Draft, project: &Project, new: bool) -> Result<(), TestCaseError> {
    let asked: BTreeSet<&str> = draft.asked(project).iter().map(|q| q.id.as_str()).collect();
    for question in &project.questions {
        let id = question.id.as_str();
        let answered = match &question.of {
            QuestionType::Category => made.category.is_some(),
            QuestionType::Link { answers: LinkAs::About, .. } => made.about.is_some(),
            QuestionType::Link { answers: LinkAs::RespondsTo, .. } => !made.responds_to.is_empty(),
            _ => made.answers.contains_key(id),
        };
        let traces = [answered, made.skipped.contains(id), made.declined.contains(id)];
        let traces = traces.into_iter().filter(|trace| *trace).count();
        if asked.contains(id) {
            prop_assert_eq!(traces, 1, "{} was asked", id);
            prop_assert!(!question.required || answered || made.declined.contains(id), "{} is required", id);
        } else if new {
            prop_assert_eq!(traces, 0, "{} was not asked", id);
        }
    }
    prop_assert!(made.geometry.is_some() || draft.form() == Some(Form::Whole));
    let again = made.revise(&Draft { context: draft.context, ..Draft::of(made) }, project, made.updated_at);
    let again = again.map(|again| Contribution { rev: made.rev, ..again });
    prop_assert_eq!(again.as_ref(), Ok(made), "editing without a change changes nothing");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn whatever_people_do_what_is_made_is_valid_and_nothing_said_is_lost(acts in acts(), whole in any::<bool>()) {
        let project = if whole { everything() } else { demo() };
        let mut draft = Draft::new(&project.kinds[0].id);
        let mut before = None;
        for act in acts {
            let known = said(&draft);
            let page = draft.page.clone();
            let on_page: Vec<Question> = draft.questions(&project, &page).into_iter().cloned().collect();
            let speaks = perform(&mut draft, &mut before, &project, &act);
            if !speaks {
                prop_assert_eq!(said(&draft), known, "{:?} loses or makes up an answer", act);
            }
            if matches!(act, Act::GoOn) && draft.page != page {
                for question in on_page.iter().filter(|q| q.required) {
                    let answered = draft.answers.contains_key(&question.id);
                    prop_assert!(answered || draft.declined.contains(&question.id), "{} was left", question.id);
                }
                prop_assert!(page != PLACE || draft.has_place());
            }
            let back = Draft::from_json(&draft.to_json());
            prop_assert_eq!(back.as_ref(), Some(&draft), "a draft reads back as it was written");
            if let Some(made) = make(&draft, &project, before.as_ref()) {
                check_made(&made, &draft, &project, before.is_none())?;
            }
        }
    }

    #[test]
    fn continue_leads_to_the_check_page_from_anywhere(acts in acts()) {
        let project = everything();
        let mut draft = Draft::new("asset");
        let mut before = None;
        for act in acts {
            perform(&mut draft, &mut before, &project, &act);
        }
        draft.set_place(Geometry::point(11.248, 43.767).unwrap(), Location::default());
        let pages = draft.pages(&project).len();
        for _ in 0..2 * pages + 2 {
            let open: Vec<_> = draft.questions(&project, &draft.page).into_iter().filter(|q| q.required).collect();
            for question in open {
                say(&mut draft, question, &sample(question, &project));
            }
            prop_assert!(draft.go_on(&project).is_ok());
        }
        prop_assert_eq!(draft.page, "check");
    }
}
