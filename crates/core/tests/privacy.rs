//! What leaves the widget: nothing that its audience may not see, and otherwise everything.

mod common;

use common_ground_core::privacy::{Audience, redact};
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

proptest! {
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
