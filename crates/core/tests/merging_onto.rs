//! The laws of merging files onto a tablet: the order and the grouping of files never matter, a second time changes nothing,
//! whoever took back what they said is gone everywhere, and what leaves no tablet stays on it.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::merging::onto::{Came, Here, Plan, plan};
use common_ground_core::merging::{HERE, Tally, Version};
use common_ground_core::passing::Summary;
use common_ground_core::privacy::{Audience, redact, redact_person};
use common_ground_core::sitting::Setup;
use common_ground_core::store::decode;
use common_ground_core::{Answer, Contribution, Participant, Sitting, Timestamp, Uuid};
use pollster::block_on;
use proptest::prelude::*;

/// What stands in a file.
#[derive(Clone, Debug, Default)]
struct File {
    places: Vec<Contribution>,
    people: Vec<Participant>,
    sittings: Vec<Sitting>,
    withdrawals: Vec<Withdrawal>,
}

fn came(files: &[File]) -> Came {
    let mut came = Came::default();
    for (number, file) in files.iter().enumerate() {
        let number = u32::try_from(number).unwrap();
        file.places.iter().for_each(|item| came.set.add(Version::of(item, number)));
        file.people.iter().for_each(|person| came.beside.meet(person.clone()));
        file.sittings.iter().for_each(|sitting| came.beside.hear_of(sitting.clone()));
        came.beside.gone.extend(file.withdrawals.iter().cloned());
    }
    came
}

/// A tablet.
#[derive(Clone, Debug, Default, PartialEq)]
struct Tablet {
    places: BTreeMap<Uuid, Contribution>,
    people: BTreeMap<Uuid, Participant>,
    sittings: BTreeMap<Uuid, Sitting>,
    withdrawn: BTreeSet<Uuid>,
}

impl Tablet {
    fn with(places: &[Contribution], people: &[Participant], withdrawn: &[u128]) -> Self {
        let mut tablet = Self::default();
        let withdrawals = withdrawn.iter().map(|id| withdrawal(*id)).collect();
        let (places, people) = (places.to_vec(), people.to_vec());
        tablet.takes(&[File { places, people, withdrawals, ..File::default() }]);
        tablet
    }

    fn plan(&self, files: &[File]) -> Plan {
        let project = common::project();
        let Self { places, people, sittings, withdrawn } = self;
        let own_sittings = &BTreeSet::new();
        let here = Here { project: &project, places, people, sittings, own_sittings, withdrawn };
        block_on(plan(&here, came(files), &async || {}))
    }

    /// Does what the plan says, as the session does it.
    fn takes(&mut self, files: &[File]) -> Plan {
        let plan = self.plan(files);
        for withdrawal in &plan.withdrawals {
            let id = withdrawal.participant;
            self.withdrawn.insert(id);
            self.people.remove(&id);
            self.places.retain(|_, item| item.provenance.participant != Some(id.to_string()));
        }
        self.places.extend(plan.places.iter().map(|item| (item.id, item.clone())));
        self.people.extend(plan.people.iter().map(|person| (person.id, person.clone())));
        self.sittings.extend(plan.sittings.iter().map(|sitting| (sitting.id, sitting.clone())));
        plan
    }

    /// The file with everything that may leave it.
    fn gives(&self) -> File {
        let project = common::project();
        let leaves = |item: &Contribution| redact(item, &project, Audience::Team).contribution().clone();
        let leaves_too = |person: &Participant| redact_person(person, &project).participant().clone();
        File {
            places: self.places.values().map(leaves).collect(),
            people: self.people.values().map(leaves_too).collect(),
            sittings: self.sittings.values().cloned().collect(),
            withdrawals: self.withdrawn.iter().map(|id| withdrawal(id.as_u128())).collect(),
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
    let plan = tablet.takes(&[Tablet::with(&came, &[person(8, 6), person(9, 1)], &[]).gives()]);
    // At equal revisions and times the greater text counts.
    let wanted = Summary { new: 1, updated: 2, same: 2, conflicts: 1, people: 2, ..Summary::default() };
    assert_eq!(plan.summary(), wanted);
    let [conflict] = &plan.conflicts[..] else { panic!("one conflict: {:?}", plan.conflicts) };
    let why = |version: &Version| decode(version.text()).unwrap().text("why").map(str::to_owned);
    assert_eq!((why(&conflict.kept), why(&conflict.lost)), (Some("theirs".to_owned()), Some("mine".to_owned())));
    assert_eq!((conflict.kept.origin(), conflict.lost.origin()), (0, HERE));
}

#[test]
fn what_several_files_hold_is_told_as_a_merge_of_files_tells_it_without_what_was_here() {
    let mut tablet = Tablet::with(&[place(1, 1, "here"), place(2, 5, "here"), place(3, 1, "same")], &[], &[]);
    let one = File {
        places: vec![place(1, 2, "a"), place(2, 4, "a"), place(3, 1, "same"), place(4, 1, "a")],
        ..File::default()
    };
    let two = File {
        places: vec![place(1, 3, "b"), place(3, 1, "same"), place(4, 1, "b"), place(5, 1, "b")],
        ..File::default()
    };
    let plan = tablet.takes(&[one, two]);
    let wanted = Tally { new: 2, updated: 1, same: 2, older: 2, conflicts: 1, withdrawn: 0 };
    assert_eq!(plan.tally, wanted, "each of the eight is counted once");
    assert_eq!(
        plan.places.iter().map(|item| (item.id.as_u128(), item.rev)).collect::<Vec<_>>(),
        [(1, 3), (4, 1), (5, 1)]
    );
}

#[test]
fn what_lies_where_the_project_is_not_is_left_out_and_told() {
    let mut far = place(1, 1, "x");
    far.geometry = common::point(40.0, 10.0).geometry;
    let plan = Tablet::default().plan(&[File { places: vec![far, place(2, 1, "y")], ..File::default() }]);
    assert_eq!((plan.tally.new, plan.unreadable, plan.places.len()), (1, 1, 1));
}

#[test]
fn sessions_come_along_and_nobody_knows_better_than_the_tablet_they_were_on() {
    let sitting =
        |id, ended| Sitting { id: Uuid::from_u128(id), setup: Setup::default(), started_at: at(0), ended_at: ended };
    let file = File { sittings: vec![sitting(1, Some(at(9))), sitting(2, Some(at(9)))], ..File::default() };
    let project = common::project();
    let (none, nobody, known) =
        (BTreeMap::<Uuid, Contribution>::new(), BTreeMap::new(), [(Uuid::from_u128(1), sitting(1, None))].into());
    let own = [Uuid::from_u128(2)].into();
    let here = Here {
        project: &project,
        places: &none,
        people: &nobody,
        sittings: &known,
        own_sittings: &own,
        withdrawn: &BTreeSet::new(),
    };
    let plan = block_on(plan(&here, came(&[file]), &async || {}));
    assert_eq!(plan.sittings, [sitting(1, Some(at(9)))]);
}

#[test]
fn a_withdrawal_on_either_side_wins() {
    let theirs = Tablet::with(&[by(place(1, 5, "said"), 7), place(2, 1, "other")], &[person(7, 99)], &[]);
    let mut tablet = Tablet::with(&[], &[], &[7]);
    let plan = tablet.takes(&[theirs.gives()]);
    assert_eq!(plan.summary(), Summary { new: 1, withdrawn: 1, ..Summary::default() });
    assert!(tablet.people.is_empty() && !tablet.places.contains_key(&Uuid::from_u128(1)));

    let mut other = theirs.clone();
    let plan = other.takes(&[Tablet::with(&[], &[], &[7]).gives()]);
    assert_eq!(plan.summary(), Summary { removed: 1, ..Summary::default() });
    assert_eq!(other, tablet, "both hold the same now");
    assert_eq!(other.takes(&[theirs.gives()]).summary().withdrawn, 1, "an old file doesn't bring it back");
}

#[test]
fn answers_that_leave_no_tablet_stay_when_their_contribution_comes_back_changed() {
    let mut secret = place(1, 1, "why");
    secret.answers.insert("phone".to_owned(), Answer::Text("07700 900123".to_owned()));
    let mut tablet = Tablet::with(&[secret.clone()], &[], &[]);
    let back = tablet.gives();
    assert!(back.places[0].text("phone").is_none(), "it does not leave");
    assert_eq!(tablet.takes(&[back]).summary(), Summary { same: 1, ..Summary::default() });
    assert_eq!(tablet.places[&secret.id], secret);

    tablet.takes(&[File { places: vec![place(1, 2, "changed there")], ..File::default() }]);
    let now = &tablet.places[&secret.id];
    assert_eq!((now.text("why"), now.text("phone")), (Some("changed there"), Some("07700 900123")));
}

#[test]
fn photos_are_asked_for_of_what_is_taken_and_not_of_what_was_taken_back() {
    let photo = |item: Contribution, id: u128| {
        let mut item = item;
        let path = common_ground_core::media::path(Uuid::from_u128(id), "jpg");
        item.answers.insert("photo".to_owned(), Answer::Text(path));
        item
    };
    let here = photo(place(3, 2, "z"), 23);
    let places = vec![photo(place(1, 1, "x"), 21), photo(by(place(2, 1, "y"), 7), 22), here.clone()];
    let plan = Tablet::with(&[here], &[], &[7]).plan(&[File { places, ..File::default() }]);
    assert_eq!(plan.media, [Uuid::from_u128(21), Uuid::from_u128(23)].into(), "and of what is here already");
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
        one.takes(&[b.gives()]);
        one.takes(&[c.gives()]);
        let mut other = c.clone();
        other.takes(&[b.gives()]);
        other.takes(&[a.gives()]);
        prop_assert_eq!(one, other);
    }

    #[test]
    fn many_files_at_once_are_the_same_as_one_after_the_other(a in tablets(), b in tablets(), c in tablets()) {
        let mut one = a.clone();
        let plan = one.takes(&[b.gives(), c.gives()]);
        let mut turned = a.clone();
        let same = turned.takes(&[c.gives(), b.gives()]);
        let mut other = a.clone();
        other.takes(&[b.gives()]);
        other.takes(&[c.gives()]);
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(&one, &turned);
        prop_assert_eq!(plan.tally, same.tally);
        let lost_here = plan.conflicts.iter().filter(|conflict| conflict.lost.origin() == HERE).count();
        let read = b.places.len() + c.places.len();
        prop_assert_eq!(plan.tally.read() - lost_here, read, "each that came is counted once");
    }

    #[test]
    fn a_file_that_comes_a_second_time_changes_nothing(a in tablets(), b in tablets()) {
        let mut tablet = a.clone();
        tablet.takes(&[b.gives()]);
        let before = tablet.clone();
        let plan = tablet.takes(&[b.gives()]);
        prop_assert_eq!(&tablet, &before);
        prop_assert!(plan.places.is_empty() && plan.people.is_empty() && plan.withdrawals.is_empty());
        let again = tablet.gives();
        tablet.takes(&[again]);
        prop_assert_eq!(&tablet, &before, "nor does its own");
    }

    #[test]
    fn two_tablets_that_have_given_each_other_everything_hold_the_same(a in tablets(), b in tablets()) {
        let (mut one, mut other) = (a.clone(), b.clone());
        one.takes(&[b.gives()]);
        other.takes(&[one.gives()]);
        prop_assert_eq!(one, other);
    }
}
