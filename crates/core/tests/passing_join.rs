//! The laws of joining what came from another tablet: the order never matters, a second time changes nothing, whoever took
//! back what they said is gone on both, and what leaves no tablet stays on it.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common_ground_core::keeping::book::{Entry, Withdrawal};
use common_ground_core::passing::join::{Came, Here, Plan, join};
use common_ground_core::passing::{Failure, Summary};
use common_ground_core::privacy::{Audience, redact};
use common_ground_core::{Answer, Contribution, Participant, Timestamp, Uuid};
use proptest::prelude::*;

/// A tablet.
#[derive(Clone, Debug, Default, PartialEq)]
struct Tablet {
    places: BTreeMap<Uuid, Contribution>,
    people: BTreeMap<Uuid, Participant>,
    withdrawn: BTreeSet<Uuid>,
}

impl Tablet {
    fn with(places: &[Contribution], people: &[Participant], withdrawn: &[u128]) -> Self {
        let mut tablet = Self::default();
        let withdrawals = withdrawn.iter().map(|id| withdrawal(*id)).collect();
        tablet.takes(Came { places: places.to_vec(), people: people.to_vec(), withdrawals, unreadable: 0 });
        tablet
    }

    fn plan(&self, came: Came) -> Result<Plan, Failure> {
        let project = common::project();
        let Self { places, people, withdrawn } = self;
        join(&Here { project: &project, places, people, withdrawn }, came)
    }

    /// Does what the plan says, as the session does it.
    fn takes(&mut self, came: Came) -> Plan {
        let plan = self.plan(came).unwrap();
        for withdrawal in &plan.withdrawals {
            let id = withdrawal.participant;
            self.withdrawn.insert(id);
            self.people.remove(&id);
            self.places.retain(|_, item| item.provenance.participant != Some(id.to_string()));
        }
        self.places.extend(plan.places.iter().map(|item| (item.id, item.clone())));
        self.people.extend(plan.people.iter().map(|person| (person.id, person.clone())));
        plan
    }

    /// What it passes on.
    fn gives(&self) -> Came {
        let project = common::project();
        let leaves = |item: &Contribution| redact(item, &project, Audience::Team).contribution().clone();
        Came {
            places: self.places.values().map(leaves).collect(),
            people: self.people.values().cloned().collect(),
            withdrawals: self.withdrawn.iter().map(|id| withdrawal(id.as_u128())).collect(),
            unreadable: 0,
        }
    }
}

fn at(seconds: u64) -> Timestamp {
    Timestamp::from_unix_seconds(1_778_000_000 + seconds)
}

fn withdrawal(id: u128) -> Withdrawal {
    Withdrawal { participant: Uuid::from_u128(id), at: at(9) }
}

fn place(id: u128, rev: u32, why: &str) -> Contribution {
    let mut item = common::point(11.25, 43.77);
    item.id = Uuid::from_u128(id);
    item.rev = rev;
    item.answers = [("why".to_owned(), Answer::Text(why.to_owned()))].into();
    item.provenance.participant = None;
    item
}

fn by(mut item: Contribution, person: u128) -> Contribution {
    item.provenance.participant = Some(Uuid::from_u128(person).to_string());
    item
}

fn person(id: u128, seconds: u64) -> Participant {
    Participant {
        id: Uuid::from_u128(id),
        project: "demo".to_owned(),
        project_version: String::new(),
        consent: None,
        age: None,
        answers: BTreeMap::new(),
        skipped: BTreeSet::new(),
        declined: BTreeSet::new(),
        code: "tree-lamp-12".to_owned(),
        votes: BTreeMap::new(),
        created_at: at(0),
        updated_at: at(seconds),
    }
}

#[test]
fn what_came_is_told_as_new_updated_already_there_and_in_conflict() {
    let here = [place(1, 1, "old"), place(2, 1, "same"), place(3, 3, "newer here"), place(4, 2, "mine")];
    let came = [place(1, 2, "new"), place(2, 1, "same"), place(3, 2, "older"), place(4, 2, "theirs"), place(5, 1, "x")];
    let mut tablet = Tablet::with(&here, &[person(8, 5)], &[]);
    let plan = tablet.takes(Tablet::with(&came, &[person(8, 6), person(9, 1)], &[]).gives());
    // At equal revisions and times the greater text counts.
    let wanted = Summary { new: 1, updated: 2, same: 2, conflicts: 1, people: 2, ..Summary::default() };
    assert_eq!(plan.summary, wanted);
    let [conflict] = &plan.conflicts[..] else { panic!("one conflict: {:?}", plan.conflicts) };
    assert_eq!((conflict.kept.text("why"), conflict.lost.text("why")), (Some("theirs"), Some("mine")));
}

#[test]
fn a_withdrawal_on_either_side_wins() {
    let theirs = Tablet::with(&[by(place(1, 5, "said"), 7), place(2, 1, "other")], &[person(7, 99)], &[]);
    let mut tablet = Tablet::with(&[], &[], &[7]);
    let plan = tablet.takes(theirs.gives());
    assert_eq!(plan.summary, Summary { new: 1, withdrawn: 1, ..Summary::default() });
    assert!(tablet.people.is_empty() && !tablet.places.contains_key(&Uuid::from_u128(1)));

    let mut other = theirs.clone();
    let plan = other.takes(Tablet::with(&[], &[], &[7]).gives());
    assert_eq!(plan.summary, Summary { removed: 1, ..Summary::default() });
    assert_eq!(other, tablet, "both hold the same now");
    assert_eq!(other.takes(theirs.gives()).summary.withdrawn, 1, "an old file doesn't bring it back");
}

#[test]
fn answers_that_leave_no_tablet_stay_when_their_contribution_comes_back_changed() {
    let mut secret = place(1, 1, "why");
    secret.answers.insert("phone".to_owned(), Answer::Text("07700 900123".to_owned()));
    let mut tablet = Tablet::with(&[secret.clone()], &[], &[]);
    let back = tablet.gives();
    assert!(back.places[0].text("phone").is_none(), "it does not leave");
    assert_eq!(tablet.takes(back).summary, Summary { same: 1, ..Summary::default() });
    assert_eq!(tablet.places[&secret.id], secret);

    tablet.takes(Came { places: vec![place(1, 2, "changed there")], ..Came::default() });
    let now = &tablet.places[&secret.id];
    assert_eq!((now.text("why"), now.text("phone")), (Some("changed there"), Some("07700 900123")));
}

#[test]
fn nothing_of_another_project_is_taken() {
    let mut foreign = place(2, 1, "x");
    foreign.project = "ealing".to_owned();
    let came = Came { places: vec![place(1, 1, "x"), foreign], ..Came::default() };
    assert_eq!(Tablet::default().plan(came), Err(Failure::OtherProject("ealing".to_owned())));
}

#[test]
fn photos_are_asked_for_of_what_is_taken_and_not_of_what_was_taken_back() {
    let photo = |item: Contribution, id: u128| {
        let mut item = item;
        let path = common_ground_core::media::path(Uuid::from_u128(id), "jpg");
        item.answers.insert("photo".to_owned(), Answer::Text(path));
        item
    };
    let came =
        Came { places: vec![photo(place(1, 1, "x"), 21), photo(by(place(2, 1, "y"), 7), 22)], ..Came::default() };
    let plan = Tablet::with(&[], &[], &[7]).plan(came).unwrap();
    assert_eq!(plan.media, [Uuid::from_u128(21)].into());
}

#[test]
fn people_and_withdrawals_are_read_line_by_line_and_a_damaged_line_costs_itself() {
    let mut came = Came::default();
    came.read_people(&[person(1, 1).to_json(), "damaged".to_owned(), person(2, 2).to_json()].join("\n"));
    came.read_withdrawals(&[Entry::Withdrawn(withdrawal(3)).to_json(), "{}".to_owned()].join("\n"));
    assert_eq!((came.people.len(), came.withdrawals.len(), came.unreadable), (2, 1, 2));
}

fn tablets() -> impl Strategy<Value = Tablet> {
    // Whose a contribution is never changes.
    let item = (1..7_u128, 1..4_u32, "[a-c]").prop_map(|(id, rev, why)| by(place(100 + id, rev, &why), id / 2 + 1));
    let human = (1..4_u128, 0..3_u64).prop_map(|(id, seconds)| person(id, seconds));
    let items = proptest::collection::vec(item, 0..5);
    let people = proptest::collection::vec(human, 0..3);
    (items, people, proptest::collection::vec(1..4_u128, 0..2))
        .prop_map(|(items, people, withdrawn)| Tablet::with(&items, &people, &withdrawn))
}

proptest! {
    #[test]
    fn in_which_order_tablets_are_joined_does_not_matter(a in tablets(), b in tablets(), c in tablets()) {
        let mut one = a.clone();
        one.takes(b.gives());
        one.takes(c.gives());
        let mut other = c.clone();
        other.takes(b.gives());
        other.takes(a.gives());
        prop_assert_eq!(one, other);
    }

    #[test]
    fn a_file_that_comes_a_second_time_changes_nothing(a in tablets(), b in tablets()) {
        let mut tablet = a.clone();
        tablet.takes(b.gives());
        let before = tablet.clone();
        let plan = tablet.takes(b.gives());
        prop_assert_eq!(&tablet, &before);
        prop_assert!(plan.places.is_empty() && plan.people.is_empty() && plan.withdrawals.is_empty());
        let again = tablet.gives();
        tablet.takes(again);
        prop_assert_eq!(&tablet, &before, "nor does its own");
    }

    #[test]
    fn two_tablets_that_have_given_each_other_everything_hold_the_same(a in tablets(), b in tablets()) {
        let (mut one, mut other) = (a.clone(), b.clone());
        one.takes(b.gives());
        other.takes(one.gives());
        prop_assert_eq!(one, other);
    }
}
