//! What is sent where: a table of cases, and the laws by which nothing gets lost and nothing is sent for ever.

use std::collections::BTreeSet;

use common_ground_core::Uuid;
use common_ground_core::delivery::{Had, Plan, Way, batch, idempotency_key, idempotency_key_of, plan};
use proptest::prelude::*;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn had(all: &[(u128, u32)]) -> Had {
    all.iter().map(|(number, rev)| (id(*number), *rev)).collect()
}

fn way(all: &[(u128, u32)]) -> Way {
    Way { had: had(all), usable: true, removes: true, refused: BTreeSet::new() }
}

fn sends(plan: &Plan) -> Vec<(usize, u128)> {
    plan.sends.iter().flat_map(|(way, ids)| ids.iter().map(|id| (*way, id.as_u128()))).collect()
}

#[test]
fn what_is_new_or_changed_goes_to_the_first_way_that_takes_it() {
    let items = had(&[(1, 1), (2, 3), (3, 1)]);
    let none = Had::new();
    let closed = Way { usable: false, ..way(&[]) };
    let picky = Way { refused: [id(1)].into(), ..way(&[]) };
    let cases = [
        (vec![way(&[])], none.clone(), vec![(0, 1), (0, 2), (0, 3)]),
        (vec![way(&[(1, 1), (2, 2)])], none.clone(), vec![(0, 2), (0, 3)]),
        (vec![way(&[]), way(&[(2, 2)])], none.clone(), vec![(0, 1), (0, 3), (1, 2)]),
        (vec![closed.clone(), way(&[])], none.clone(), vec![(1, 1), (1, 2), (1, 3)]),
        (vec![picky, way(&[])], none.clone(), vec![(0, 2), (0, 3), (1, 1)]),
        (vec![closed.clone(), Way { usable: false, ..way(&[(3, 1)]) }], none, vec![]),
        (vec![way(&[])], had(&[(1, 1), (2, 2)]), vec![(0, 2), (0, 3)]),
    ];
    for (ways, settled, expected) in cases {
        assert_eq!(sends(&plan(&items, true, &settled, &ways)), expected, "{ways:?}");
    }
}

#[test]
fn what_no_way_takes_is_stuck_and_still_counted() {
    let ways = [Way { usable: false, ..way(&[(1, 1)]) }];
    let found = plan(&had(&[(1, 1), (2, 1)]), true, &Had::new(), &ways);
    assert_eq!((found.waiting, found.stuck.as_slice(), found.is_done()), (1, [id(2)].as_slice(), false));
}

#[test]
fn what_is_gone_is_told_where_it_was_sent_if_all_that_is_stored_could_be_read() {
    let ways = [way(&[(1, 1), (2, 1)]), Way { removes: false, ..way(&[(1, 1)]) }, way(&[(3, 9)])];
    let found = plan(&had(&[(2, 1)]), true, &Had::new(), &ways);
    assert_eq!(found.removes, [(0, id(1)), (2, id(3))]);
    assert!(plan(&had(&[(2, 1)]), false, &Had::new(), &ways).removes.is_empty());
}

#[test]
fn a_batch_is_halved_down_to_one() {
    let halved: Vec<usize> = [0, 1, 2, 5, 6, 7, 63, 64, 400].map(|times| batch(100, times)).into();
    assert_eq!(halved, [100, 50, 25, 3, 1, 1, 1, 1, 1]);
}

#[test]
fn a_key_names_the_revision() {
    assert_eq!(idempotency_key(id(1), 7), "00000000-0000-0000-0000-000000000001-7");
    let one = idempotency_key_of(&[(id(1), 1), (id(2), 1)]);
    assert_eq!((one.len(), &one), (64, &idempotency_key_of(&[(id(1), 1), (id(2), 1)])));
    assert_ne!(one, idempotency_key_of(&[(id(1), 2), (id(2), 1)]));
}

fn some() -> impl Strategy<Value = Had> {
    proptest::collection::btree_map((0..8_u128).prop_map(id), 1..4_u32, 0..8)
}

fn any_way() -> impl Strategy<Value = Way> {
    let refused = proptest::collection::btree_set((0..8_u128).prop_map(id), 0..3);
    (some(), any::<bool>(), any::<bool>(), refused).prop_map(|(had, usable, removes, refused)| Way {
        had,
        usable,
        removes,
        refused,
    })
}

proptest! {
    #[test]
    fn everything_is_delivered_sent_or_stuck(items in some(), settled in some(), ways in proptest::collection::vec(any_way(), 0..4)) {
        let plan = plan(&items, true, &settled, &ways);
        let sent: usize = plan.sends.values().map(Vec::len).sum();
        prop_assert_eq!(sent + plan.stuck.len(), plan.waiting);
        for (id, rev) in &items {
            let known = std::iter::once(&settled).chain(ways.iter().map(|way| &way.had)).any(|had| had.get(id) >= Some(rev));
            let told = plan.stuck.contains(id) || plan.sends.values().any(|ids| ids.contains(id));
            prop_assert!(known != told, "{}", id);
        }
    }

    #[test]
    fn when_everything_was_taken_nothing_is_left(items in some(), settled in some(), mut ways in proptest::collection::vec(any_way(), 1..4)) {
        for way in &mut ways {
            way.usable = true;
            way.refused.clear();
        }
        let first = plan(&items, true, &settled, &ways);
        for (number, ids) in &first.sends {
            ways[*number].had.extend(ids.iter().map(|id| (*id, items[id])));
        }
        for (number, id) in &first.removes {
            ways[*number].had.remove(id);
        }
        prop_assert!(plan(&items, true, &settled, &ways).is_done());
    }
}
