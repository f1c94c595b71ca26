//! Links between contributions, followed both ways.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::BTreeMap;

use common_ground_core::keeping::book::Withdrawal;
use common_ground_core::links::Links;
use common_ground_core::package::Data;
use common_ground_core::project::LinkAs;
use common_ground_core::{Answer, Contribution, Timestamp, Uuid};
use proptest::prelude::*;

fn item(id: u128, about: Option<u128>, responds_to: &[u128]) -> Contribution {
    let mut item = common::point(11.25, 43.77);
    item.id = Uuid::from_u128(id);
    item.answers.insert("name".to_owned(), Answer::Text(format!("now {id}")));
    item.about = about.map(|to| (Uuid::from_u128(to), Some(format!("then {to}"))));
    item.responds_to = responds_to.iter().map(|to| (Uuid::from_u128(*to), Some(format!("then {to}")))).collect();
    item
}

fn at(links: &Links, id: u128) -> Vec<(LinkAs, u128)> {
    links.pointing_at(Uuid::from_u128(id)).map(|(says, from)| (says, from.as_u128())).collect()
}

#[test]
fn a_card_finds_what_it_points_at_and_what_points_at_it() {
    let all = [item(1, None, &[]), item(2, Some(1), &[]), item(3, None, &[2, 1])];
    let links = Links::new(&all);
    assert_eq!(at(&links, 1), [(LinkAs::About, 2), (LinkAs::RespondsTo, 3)]);
    assert_eq!(at(&links, 2), [(LinkAs::RespondsTo, 3)]);
    let targets: Vec<u128> = links.of(Uuid::from_u128(3)).iter().map(|link| link.to.as_u128()).collect();
    assert_eq!(targets, [2, 1]);
    assert!(links.of(Uuid::from_u128(1)).is_empty() && at(&links, 3).is_empty());
}

#[test]
fn when_one_side_is_gone_the_other_keeps_the_name_it_had() {
    let asset = item(1, None, &[]);
    let mut links = Links::new([&asset, &item(2, Some(1), &[])]);
    let link = links.of(Uuid::from_u128(2))[0].clone();
    assert_eq!(link.name(Some(&asset)), Some("now 1"));
    links.remove(asset.id);
    assert_eq!(links.of(Uuid::from_u128(2)), std::slice::from_ref(&link));
    assert_eq!(link.name(None), Some("then 1"));
    links.remove(Uuid::from_u128(2));
    assert_eq!(links, Links::default(), "nothing is left behind");
}

#[test]
fn an_idea_keeps_the_names_of_what_it_answers() {
    let idea = item(3, None, &[1, 2]);
    let links = Links::new([&item(2, None, &[]), &idea]);
    let names: Vec<_> = links.of(idea.id).iter().map(|link| link.name(None)).collect();
    assert_eq!(names, [Some("then 1"), Some("then 2")]);
}

proptest! {
    #[test]
    fn links_kept_up_change_by_change_are_those_built_anew(
        changes in proptest::collection::vec(
            (0..6u128, any::<bool>(), proptest::option::of(0..6u128), proptest::collection::vec(0..6u128, 0..3)), 0..30,
        )
    ) {
        let (mut links, mut all) = (Links::default(), BTreeMap::new());
        for (id, keep, about, responds_to) in changes {
            let item = item(id, about, &responds_to);
            if keep {
                links.put(&item);
                all.insert(id, item);
            } else {
                links.remove(item.id);
                all.remove(&id);
            }
            prop_assert_eq!(&links, &Links::new(all.values()));
            for from in all.values() {
                for link in links.of(from.id) {
                    prop_assert!(links.pointing_at(link.to).any(|(_, id)| id == from.id));
                }
            }
        }
    }

    #[test]
    fn what_is_taken_back_takes_the_copies_of_its_name_with_it_and_nothing_else(
        links in proptest::collection::vec(
            (0..8u128, proptest::option::of(0..9u128), proptest::collection::vec(0..9u128, 0..3)), 0..9,
        ),
        gone in proptest::collection::btree_set(0..4u128, 0..3),
    ) {
        let said = |(id, about, responds_to): (u128, Option<u128>, Vec<u128>)| {
            let mut item = item(id, about, &responds_to);
            item.provenance.participant = Some(Uuid::from_u128(100 + id / 2).to_string());
            item
        };
        let contributions: Vec<Contribution> = links.into_iter().map(said).collect();
        let at = Timestamp::from_unix_seconds(0);
        let withdrawals: Vec<_> =
            gone.iter().map(|id| Withdrawal { participant: Uuid::from_u128(100 + id), at }).collect();
        let anybody = !withdrawals.is_empty();
        let settled = Data { contributions: contributions.clone(), withdrawals, ..Data::default() }.settle();
        let there: Vec<Uuid> = settled.contributions.iter().map(|item| item.id).collect();
        for item in &settled.contributions {
            prop_assert!(!gone.contains(&(item.id.as_u128() / 2)));
            for (to, name) in item.about.iter().chain(&item.responds_to) {
                let wanted = (there.contains(to) || !anybody).then(|| format!("then {}", to.as_u128()));
                prop_assert_eq!(name, &wanted, "a name stands where that of which it is a copy does");
            }
            let ids = |item: &Contribution| -> Vec<Uuid> {
                item.about.iter().chain(&item.responds_to).map(|(id, _)| *id).collect()
            };
            prop_assert!(contributions.iter().any(|one| one.id == item.id && ids(one) == ids(item)), "links stay");
        }
        prop_assert_eq!(settled.clone().settle(), settled, "and once is enough");
    }
}
