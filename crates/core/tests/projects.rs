//! The projects that are shipped: where they are, what they ask, in which words, and what of it may be seen by whom.
//! That each can be read, keeps to the schema and has no dead end is tested for all of them in `schema` and
//! `conversations`.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use common::person::{Person, now, sample};
use common::projects::shipped;
use common_ground_core::draft::{CHECK, PLACE};
use common_ground_core::geometry::Form;
use common_ground_core::participant::{Age, CODE, PLACES, Participant, Visit};
use common_ground_core::privacy::{Audience, redact};
use common_ground_core::project::{Choice, Condition, Question, QuestionType, Test, Visibility};
use common_ground_core::write::CollectionWriter;
use common_ground_core::{Answer, Contribution, EntryMode, Project, Uuid};
use serde_json::Value;

/// Who asks for consent and about oneself: every project but the demo.
fn with_people() -> impl Iterator<Item = Project> {
    shipped().into_iter().filter(|project| project.id != "demo")
}

/// The three that ask everything. The others are short.
const LONG: [&str; 3] = ["living-roots-ealing", "well-communities-kings-heath", "well-communities-old-ford"];

fn project(id: &str) -> Project {
    shipped().into_iter().find(|project| project.id == id).unwrap_or_else(|| panic!("{id}"))
}

fn options(question: &Question) -> &[Choice] {
    match &question.of {
        QuestionType::Choice { options } | QuestionType::Choices { options, .. } => options,
        _ => &[],
    }
}

/// What a person says who picks everything that can be picked: conditions on it hold wherever one can.
fn everything_of(question: &Question, project: &Project, words: &str) -> String {
    match &question.of {
        QuestionType::Choices { options, .. } => {
            options.iter().map(|option| option.id.as_str()).collect::<Vec<_>>().join(";")
        }
        of if of.is_text() => words.to_owned(),
        _ => sample(question, project),
    }
}

/// A conversation in which every question is answered.
fn told(project: &Project, kind: &str, mode: EntryMode, under_age: bool, words: &str) -> Contribution {
    let [lon, lat] = project.area.centre;
    let mut person = Person::new(project).in_context(mode, under_age).begin(kind).on(PLACE).place(lon, lat);
    while person.draft.page != CHECK {
        let page = person.draft.page.clone();
        let ids: Vec<String> = person.draft.questions(project, &page).iter().map(|q| q.id.clone()).collect();
        for id in ids {
            let said = everything_of(project.question(&id).unwrap(), project, words);
            person = person.fill(&id, &said);
        }
        person = person.go_on();
    }
    person.finish()
}

#[test]
fn each_has_its_own_name_as_file_id_and_street_map() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/projects");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    let all = shipped();
    assert_eq!(all.iter().map(|p| p.id.clone()).collect::<BTreeSet<_>>(), files);
    for project in &all {
        let basemap = project.basemap.as_ref().unwrap();
        assert_eq!(basemap.archive, format!("{}.pmtiles", project.id));
        assert_eq!(basemap.gazetteer, format!("{}.gazetteer.json", project.id));
        assert!(basemap.attribution.contains("OpenStreetMap") && project.tiles.is_none() && !project.locate);
    }
}

#[test]
fn the_page_on_projects_tells_of_each() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/projects.md");
    let page = std::fs::read_to_string(page).unwrap();
    for project in shipped() {
        let bounds = project.area.bounds.map(|degrees| degrees.to_string()).join(", ");
        assert!(page.contains(&format!("`{}`", project.id)) && page.contains(&bounds), "{} {bounds}", project.id);
    }
}

#[test]
fn in_easy_mode_each_asks_few_things_and_all_of_them_are_picked_or_required() {
    for project in shipped() {
        for kind in &project.kinds {
            let asked = |easy| Person::new(&project).in_easy_mode(easy).begin(&kind.id).draft;
            let (all, easy) = (asked(false).question_pages(&project), asked(true).question_pages(&project));
            let at = format!("{} {}", project.id, kind.id);
            assert!((2..=5).contains(&easy.len()) && easy.len() <= all.len(), "{at}: {} of {}", easy.len(), all.len());
            assert!(easy.concat().iter().all(|q| q.required || q.of.is_picked()), "{at}");
        }
    }
}

/// Where people are asked how old they are, where their family comes from or which languages they speak, a picture
/// would say something about them: those options have their letters.
const WITHOUT_PICTURES: [&str; 11] = [
    "age_band",
    "ethnicity",
    "ethnicity_asian",
    "ethnicity_black",
    "ethnicity_mixed",
    "ethnicity_white",
    "ethnicity_other",
    "gender",
    "daily_life",
    "which_language",
    "main_language",
];

#[test]
fn every_option_has_a_picture_that_is_in_the_sprite() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../build/icons.json");
    let list: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(list).unwrap()).unwrap();
    let pictures = list["duotone"].as_array().unwrap();
    for project in shipped() {
        for question in project.questions.iter().chain(&project.about_you) {
            for option in options(question) {
                let at = format!("{} {} {}", project.id, question.id, option.id);
                match &option.icon {
                    Some(icon) => assert!(pictures.iter().any(|known| known == icon), "{at}: {icon}"),
                    None => assert!(WITHOUT_PICTURES.contains(&question.id.as_str()), "{at} has no picture"),
                }
            }
        }
    }
}

#[test]
fn all_have_the_same_kinds_and_categories_so_that_they_compare() {
    let ids = |p: &Project| p.categories.iter().map(|c| (c.id.clone(), c.icon.clone())).collect::<Vec<_>>();
    let first = ids(&project("demo"));
    assert_eq!(first.len(), 12);
    for project in shipped() {
        assert_eq!(ids(&project), first, "{}", project.id);
        assert!(project.kinds.iter().map(|k| k.id.as_str()).eq(["asset", "barrier", "idea"]), "{}", project.id);
        let helps = project.kind("asset").unwrap();
        assert!(helps.follow_up.iter().any(|next| next.kind == "barrier"), "{}", project.id);
        assert!(!helps.forms.contains(&Form::Whole), "something that helps is somewhere");
        assert!(project.kind("barrier").unwrap().forms.contains(&Form::Whole), "{}", project.id);
    }
}

/// The reasons of the domain, in their order.
const REASONS: [&str; 12] = [
    "not_there",
    "far",
    "physical_access",
    "cost",
    "not_welcome",
    "language",
    "not_known",
    "unsafe",
    "control",
    "no_connection",
    "online_only",
    "other",
];

#[test]
fn the_same_question_has_the_same_options_wherever_it_is_asked() {
    // Languages, ages of children and what is done at a place are of each project's own.
    let own = ["which_language", "main_language", "age_band", "do_there"];
    let mut seen: BTreeMap<(bool, String), (Vec<String>, Visibility, String)> = BTreeMap::new();
    for project in with_people() {
        let asked = project.questions.iter().map(|q| (false, q)).chain(project.about_you.iter().map(|q| (true, q)));
        for (about_you, question) in asked.filter(|(_, q)| !options(q).is_empty() && !own.contains(&q.id.as_str())) {
            let ids = options(question).iter().map(|option| option.id.clone()).collect();
            let this = (ids, question.visibility, project.id.clone());
            let earlier = seen.entry((about_you, question.id.clone())).or_insert_with(|| this.clone());
            assert_eq!((&earlier.0, earlier.1), (&this.0, this.1), "{} in {} and {}", question.id, earlier.2, this.2);
        }
        let reasons = options(project.question("barrier_reasons").unwrap());
        assert!(reasons.iter().map(|r| r.id.as_str()).eq(REASONS), "{}", project.id);
    }
    for project in shipped() {
        let importance = &project.question("importance").unwrap().of;
        assert!(matches!(importance, QuestionType::Scale { steps: 5, .. }), "{}", project.id);
    }
}

#[test]
fn the_two_well_communities_ask_the_same() {
    let [one, other] = ["well-communities-old-ford", "well-communities-kings-heath"].map(project);
    let words = |p: &Project| {
        let label = |q: &Question| q.label.get("en").to_owned();
        p.questions.iter().map(|q| (q.id.clone(), label(q), q.when.clone())).collect::<Vec<_>>()
    };
    assert_eq!(words(&one), words(&other));
    for reason in ["control", "not_welcome", "no_connection"] {
        let asks_more = |q: &&Question| {
            q.when.as_ref().is_some_and(|when| {
                matches!(when, Condition::Answer { question, test: Test::Has(has) }
                    if question == "barrier_reasons" && has == reason)
            })
        };
        assert!(one.questions.iter().any(|q| asks_more(&q)), "{reason} is what the two are about");
    }
}

#[test]
fn everything_can_be_skipped_and_what_is_close_to_the_person_declined() {
    for project in shipped() {
        for question in &project.questions {
            assert!(question.skip && !question.required, "{} {}", project.id, question.id);
            assert!(question.personal_check || !question.of.is_text(), "{} {}", project.id, question.id);
        }
        assert!(project.about_you.iter().all(|q| q.skip && q.decline && q.visibility == Visibility::Team));
        let close = ["who_affected", "welcome_why", "feel", "feel_after", "child_age"];
        for question in project.questions.iter().filter(|q| close.contains(&q.id.as_str())) {
            assert!(question.decline && question.visibility == Visibility::Team, "{} {}", project.id, question.id);
        }
    }
}

#[test]
fn the_short_projects_ask_nobody_more_than_six_questions_about_one_place() {
    for project in with_people().filter(|project| !LONG.contains(&project.id.as_str())) {
        for kind in ["asset", "barrier", "idea"] {
            let made = told(&project, kind, EntryMode::SelfEntered, false, "words");
            let answers = made.answers.len() + usize::from(made.category.is_some());
            assert!((2..=6).contains(&answers), "{} {kind}: {answers}", project.id);
        }
        assert!(project.about_you.iter().all(|q| ["age_band", "here_as"].contains(&q.id.as_str())), "{}", project.id);
        assert!(project.votes.is_none());
    }
}

#[test]
fn whoever_answers_everything_saves_everything_that_applies() {
    for project in shipped() {
        for kind in &project.kinds {
            for mode in [EntryMode::SelfEntered, EntryMode::Group] {
                let made = told(&project, &kind.id, mode, false, "words");
                assert!(made.skipped.is_empty() && made.declined.is_empty(), "{} {}", project.id, kind.id);
                let applies = |q: &&Question| {
                    q.asked_for(&kind.id) && (q.entry_modes.is_empty() || q.entry_modes.contains(&mode))
                };
                let has = |q: &Question| match q.id.as_str() {
                    "category" => made.category.is_some(),
                    "which_place" => made.about.is_some(),
                    "answers" => !made.responds_to.is_empty(),
                    id => made.answers.contains_key(id),
                };
                let left: Vec<_> =
                    project.questions.iter().filter(applies).filter(|q| !has(q)).map(|q| &q.id).collect();
                assert!(left.is_empty(), "{} {}: {left:?}", project.id, kind.id);
            }
        }
    }
}

#[test]
fn nothing_for_the_team_is_in_what_the_public_gets_and_no_own_words_either() {
    const WORDS: &str = "words of mine";
    for project in with_people() {
        for kind in &project.kinds {
            let made = told(&project, &kind.id, EntryMode::Group, false, WORDS);
            let seen = |audience| {
                let text = CollectionWriter::new().add(&redact(&made, &project, audience));
                let feature: Value = serde_json::from_str(text.split_once('\n').unwrap().1).unwrap();
                (feature["properties"].as_object().unwrap().clone(), text)
            };
            let ((team, _), (public, text)) = (seen(Audience::Team), seen(Audience::Public));
            assert!(!text.contains(WORDS), "{} {}", project.id, kind.id);
            for question in project.questions.iter().filter(|q| made.answers.contains_key(&q.id)) {
                let open = question.visibility == Visibility::Public;
                assert_eq!(public.contains_key(&question.id), open, "{} {}", project.id, question.id);
                assert_eq!(team.contains_key(&question.id), question.visibility != Visibility::Never);
            }
            assert_eq!(public["category"], "nature");
            assert!(project.about_you.iter().all(|q| !team.contains_key(&q.id)), "{}", project.id);
        }
    }
}

/// Somebody who goes through a whole visit and says something, or nothing, about themselves.
fn visit(project: &Project, age: Age, answer: bool) -> Participant {
    let mut visit = Visit::new(project, "en");
    visit.age = Some(age);
    visit.go_on(project).unwrap();
    visit.agree("take_part", true);
    visit.go_on(project).unwrap();
    assert_eq!(visit.page, PLACES);
    while visit.page != CODE {
        let page = visit.page.clone();
        for question in visit.questions(project, &page) {
            let said = match &question.of {
                QuestionType::YesNo => Answer::Flag(true),
                QuestionType::ShortText { .. } => Answer::Text("AB1".to_owned()),
                _ => Answer::Text(options(question)[0].id.clone()),
            };
            if answer {
                visit.answer(&question.id, Some(said));
            } else {
                visit.decline(&question.id);
            }
        }
        visit.go_on(project).unwrap();
    }
    Participant::new(&visit, project, Uuid::from_u128(5), "code".to_owned(), now()).unwrap()
}

#[test]
fn people_can_tell_all_or_nothing_about_themselves() {
    for project in with_people() {
        let open = visit(&project, Age::Adult, true);
        let needed = project.about_you.iter().filter(|q| q.when.is_none());
        assert!(needed.into_iter().all(|q| open.answers.contains_key(&q.id)) && open.skipped.is_empty());
        let closed = visit(&project, Age::Adult, false);
        assert!(closed.answers.is_empty() && !closed.declined.is_empty(), "{}", project.id);
    }
}

#[test]
fn the_long_projects_ask_what_the_census_asks_in_two_steps() {
    let groups = ["asian", "black", "mixed", "white", "other"];
    for project in LONG.map(project) {
        let about = |id: &str| project.about_you.iter().find(|q| q.id == id).unwrap_or_else(|| panic!("{id}"));
        assert!(options(about("ethnicity")).iter().map(|o| o.id.as_str()).eq(groups));
        let second: usize = groups.iter().map(|group| options(about(&format!("ethnicity_{group}"))).len()).sum();
        assert_eq!(second, 19, "the groups of 2021 in England");
        for (i, group) in groups.iter().enumerate() {
            let test = Test::Is((*group).to_owned());
            let when = Condition::Answer { question: "ethnicity".to_owned(), test };
            assert_eq!(about(&format!("ethnicity_{group}")).when.as_ref(), Some(&when), "{i}");
        }
        for id in ["age_band", "gender", "long_term_condition", "here_as", "main_language"] {
            about(id);
        }
        assert_eq!(about("postcode").of, QuestionType::ShortText { max: 4 }, "never a whole one");
    }
}

#[test]
fn consent_is_marked_as_a_template_and_each_choice_stands_on_its_own() {
    for project in with_people() {
        let consent = project.consent.as_ref().unwrap();
        assert!(consent.version.starts_with("template"), "{}", project.id);
        assert!(consent.statement[0].get("en").starts_with("TEMPLATE – replace before use."), "{}", project.id);
        assert!(consent.controllers.iter().all(|name| name.starts_with("TEMPLATE")), "{}", project.id);
        let says = consent.statement.iter().map(|words| words.get("en")).collect::<Vec<_>>().join(" ");
        for word in ["deleted, until", "skip", "Information Commissioner", "code"] {
            assert!(says.contains(word), "{}: {word}", project.id);
        }
        let required: Vec<_> = consent.choices.iter().filter(|c| c.required).map(|c| c.id.as_str()).collect();
        assert_eq!(required, ["take_part"], "{}", project.id);
        let words_asked = project.questions.iter().any(|q| q.of.is_free());
        assert_eq!(consent.choices.iter().any(|c| c.id == "quotes"), words_asked, "{}", project.id);
        assert!(consent.choices.iter().any(|c| c.id == "sharing"));
        assert!(project.questions.iter().all(|q| !matches!(q.of, QuestionType::Photo | QuestionType::Voice { .. })));
    }
}

#[test]
fn children_take_part_in_the_school_project_alone_and_nobody_types_there() {
    for project in with_people() {
        let gate = project.age.as_ref().unwrap();
        assert_eq!(gate.gate, 16);
        assert_eq!(gate.under.is_some(), project.id == "nature-schools-cambridgeshire", "{}", project.id);
    }
    let school = project("nature-schools-cambridgeshire");
    assert!(school.age.as_ref().unwrap().under.unwrap().guardian_reference);
    assert!(school.questions.iter().chain(&school.about_you).all(|q| !q.of.is_free()));
    // A route to school begins at home, and an outline can be a garden.
    assert!(school.kinds.iter().all(|k| !k.forms.contains(&Form::Route) && !k.forms.contains(&Form::Area)));
    assert!(school.area.max_zoom <= 18.0, "not so near that a house can be told from its neighbours");
    for kind in ["asset", "barrier", "idea"] {
        let [child, adult] = [true, false].map(|under| told(&school, kind, EntryMode::SelfEntered, under, "x").answers);
        assert!(!child.is_empty() && child == adult, "a child is asked all that an adult is");
    }
    let child = visit(&school, Age::Under { guardian: Some("7".to_owned()) }, true);
    assert_eq!(child.answers.len(), 1);
}
