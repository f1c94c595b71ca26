//! What leaves the widget: nothing that its audience may not see, and otherwise everything.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use common_ground_core::privacy::{Audience, redact};
use common_ground_core::project::{LinkAs, Question, QuestionType};
use common_ground_core::write::CollectionWriter;
use common_ground_core::{Answer, Contribution, Project, project};
use proptest::prelude::*;

/// A contribution that answers all questions of the project, and one of another project.
fn told(secret: &str) -> Contribution {
    let mut item = common::point(11.25, 43.77);
    for id in ["name", "why", "phone", "from_elsewhere"] {
        item.answers.insert(id.to_owned(), Answer::Text(format!("{id} {secret}")));
    }
    item.skipped = ["phone", "why", "name"].map(str::to_owned).into();
    item.declined = ["phone"].map(str::to_owned).into();
    item.category = Some("green".to_owned());
    item.provenance.participant = Some("p-1".to_owned());
    item.provenance.session = Some("s-1".to_owned());
    item.provenance.device = Some("B".to_owned());
    item
}

fn ids(item: &Contribution) -> Vec<&str> {
    item.answers.keys().map(String::as_str).collect()
}

#[test]
fn the_team_sees_all_but_what_never_leaves_the_device() {
    let item = told("x");
    let left = redact(&item, &common::project(), Audience::Team);
    let left = left.contribution();
    assert_eq!(ids(left), ["from_elsewhere", "name", "why"]);
    assert!(!left.skipped.contains("phone") && left.declined.is_empty());
    assert_eq!(left.provenance, item.provenance);
    assert_eq!(left.category, item.category);
}

#[test]
fn the_public_sees_public_answers_and_nobody_behind_them() {
    let left = redact(&told("x"), &common::project(), Audience::Public);
    let left = left.contribution();
    assert_eq!(ids(left), ["name"]);
    assert_eq!(left.skipped, ["name".to_owned()].into());
    assert_eq!(left.provenance.participant, None);
    assert_eq!(left.provenance.session, None);
    assert_eq!(left.provenance.device, None);
}

fn with_visibility(all: &[project::Visibility]) -> Project {
    let mut project = common::project();
    for (question, visibility) in project.questions.iter_mut().zip(all) {
        question.visibility = *visibility;
    }
    project
}

/// A contribution with an answer of every type and both links; half of the rest skipped, half declined.
fn of_every_type(project: &Project) -> Contribution {
    let mut item = common::point(11.25, 43.77);
    let mut draft = common_ground_core::Draft::of(&item);
    for question in &project.questions {
        common::person::say(&mut draft, question, &common::person::sample(question, project));
    }
    item.answers = draft.answers;
    item.category = draft.category;
    item.about = draft.about;
    item.responds_to = draft.responds_to;
    item
}

/// The properties that an answer of this question's type stands in.
fn properties(question: &Question) -> Vec<&str> {
    match &question.of {
        QuestionType::Link { answers: LinkAs::About, .. } => vec!["about_id", "about_name"],
        QuestionType::Link { answers: LinkAs::RespondsTo, .. } => vec!["responds_to", "responds_to_names"],
        _ => vec![&question.id],
    }
}

proptest! {
    #[test]
    fn an_answer_of_any_type_is_where_its_visibility_lets_it_and_nowhere_else(
        choice in proptest::collection::vec(0..3u8, 40), left_out in proptest::collection::vec(any::<bool>(), 40),
    ) {
        use project::Visibility::{Never, Public, Team};
        let mut project = common::projects::everything();
        for (question, choice) in project.questions.iter_mut().zip(&choice) {
            question.visibility = [Public, Team, Never][usize::from(*choice)];
        }
        let mut item = of_every_type(&project);
        let name = project.question("name").map(|q| q.visibility);
        // Ids among the skipped and declined tell something too.
        for (question, skipped) in project.questions.iter().zip(left_out) {
            let list = if skipped { &mut item.skipped } else { &mut item.declined };
            list.insert(question.id.clone());
        }
        for audience in [Audience::Team, Audience::Public] {
            let may = |visibility| visibility == Public || (visibility == Team && audience == Audience::Team);
            let text = CollectionWriter::new().add(&redact(&item, &project, audience));
            let feature: serde_json::Value = serde_json::from_str(text.split_once('\n').unwrap().1).unwrap();
            let told = feature["properties"].as_object().unwrap();
            let listed = |key: &str, id: &str| {
                told.get(key).and_then(|ids| ids.as_str()).is_some_and(|ids| ids.split(';').any(|known| known == id))
            };
            for question in &project.questions {
                let may_see = may(question.visibility);
                for property in properties(question) {
                    let expected = may_see && (!["about_name", "responds_to_names"].contains(&property) || name.is_some_and(may));
                    prop_assert_eq!(told.contains_key(property), expected, "{} for {:?}", property, audience);
                }
                let told_of = listed("skipped", &question.id) || listed("declined", &question.id);
                prop_assert_eq!(told_of, may_see, "{} for {:?}", &question.id, audience);
            }
        }
    }

    #[test]
    fn no_text_that_may_not_be_seen_is_in_what_leaves(choice in proptest::collection::vec(0..3u8, 3)) {
        use project::Visibility::{Never, Public, Team};
        let all: Vec<_> = choice.iter().map(|c| [Public, Team, Never][usize::from(*c)]).collect();
        let project = with_visibility(&all);
        let item = told("SECRET");
        for audience in [Audience::Team, Audience::Public] {
            let text = CollectionWriter::new().add(&redact(&item, &project, audience));
            for (question, visibility) in project.questions.iter().zip(&all) {
                let seen = text.contains(&format!("{} SECRET", question.id));
                let may = *visibility == Public || (*visibility == Team && audience == Audience::Team);
                prop_assert_eq!(seen, may, "{} {:?} {:?}", &question.id, visibility, audience);
            }
        }
    }

    #[test]
    fn redacting_twice_is_redacting_once(item in common::any_contribution()) {
        let project = common::project();
        for audience in [Audience::Team, Audience::Public] {
            let once = redact(&item, &project, audience);
            prop_assert_eq!(&redact(once.contribution(), &project, audience), &once);
        }
    }
}
