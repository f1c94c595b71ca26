//! Postcodes in a gazetteer: written, read, and found by whatever part of one has been typed.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use common_ground_core::gazetteer::{Entry, Gazetteer, PlaceKind, Postcode, encode, encode_with};
use common_ground_core::text::Unicode;
use common_ground_core::{Code, Position};
use proptest::prelude::*;

const CENTRE: Position = [-0.3, 51.5];
const UNICODE: Unicode = Unicode { nfc: str::to_owned, nfd: str::to_owned };

fn postcode(code: &str, at: Position) -> Postcode {
    Postcode { code: code.to_owned(), at }
}

/// Codes as they are made; the places are invented.
fn ealing() -> Gazetteer {
    let table = [
        postcode("W5 2NR", [-0.301, 51.510]),
        postcode("W5 2NS", [-0.303, 51.510]),
        postcode("W5 3AA", [-0.300, 51.501]),
        postcode("W13 9AB", [-0.320, 51.511]),
        postcode("W1 3AB", [-0.150, 51.515]),
        postcode("UB1 3DW", [-0.378, 51.511]),
    ];
    let names = [
        Entry { name: "Walpole Park".to_owned(), kind: PlaceKind::Park, positions: vec![CENTRE] },
        Entry { name: "The 52 Club".to_owned(), kind: PlaceKind::Community, positions: vec![CENTRE] },
    ];
    Gazetteer::parse(&encode_with(&names, &table, "© A")).unwrap()
}

fn found(gazetteer: &Gazetteer, query: &str) -> Vec<String> {
    gazetteer.search(query, CENTRE, 8, &UNICODE).into_iter().map(|hit| hit.name).collect()
}

#[test]
fn a_postcode_is_found_by_what_has_been_typed_of_it() {
    let gazetteer = ealing();
    let cases: [(&str, &[&str]); 15] = [
        ("W5 2NR", &["W5 2NR"]),
        ("w52nr", &["W5 2NR"]),
        (" w5-2nr.", &["W5 2NR"]),
        ("w5 2n", &["W5 2NR", "W5 2NS"]),
        ("W5 2", &["W5 2", "W5 2NR", "W5 2NS"]),
        ("w52", &["W5 2", "W5 2NR", "W5 2NS"]),
        ("W5", &["W5", "W5 3AA", "W5 2NR", "W5 2NS"]),
        ("W5 2ZZ", &["W5 2"]),
        ("W5 9ZZ", &[]),
        ("w13", &["W13", "W1 3", "W13 9AB", "W1 3AB"]),
        ("w1 3", &["W1 3", "W1 3AB"]),
        ("UBI 3DW", &["UB1 3DW"]),
        ("ub1", &["UB1", "UB1 3DW"]),
        ("walpole", &["Walpole Park"]),
        ("52", &["The 52 Club"]),
    ];
    for (typed, expected) in cases {
        assert_eq!(found(&gazetteer, typed), expected, "{typed}");
    }
    assert_eq!(gazetteer.search("w5", CENTRE, 2, &UNICODE).len(), 2);
}

#[test]
fn a_district_and_a_sector_lie_in_the_middle_of_their_postcodes() {
    let gazetteer = ealing();
    let hit = &gazetteer.search("w5 2", CENTRE, 1, &UNICODE)[0];
    assert_eq!((hit.kind, hit.at), (PlaceKind::Postcode, [-0.302, 51.51]));
    assert!((hit.metres - 1120.0).abs() < 10.0, "{}", hit.metres);
}

#[test]
fn a_table_without_postcodes_finds_none_and_a_place_is_never_named_after_one() {
    let names = [Entry { name: "W5 Bar".to_owned(), kind: PlaceKind::Shop, positions: vec![CENTRE] }];
    let plain = Gazetteer::parse(&encode(&names, "")).unwrap();
    assert_eq!(found(&plain, "w5"), ["W5 Bar"]);
    assert_eq!(ealing().near([-0.320, 51.511]), None);
}

#[test]
fn a_damaged_table_is_refused_with_its_place() {
    let file = |table: &str| format!(r#"{{"format":1,"origin":[0,51],"names":[],"postcodes":{table}}}"#);
    let cases = [
        (file("{}"), "postcodes"),
        (file(r#"[{"p":["NR",1,1]}]"#), "postcodes[0]"),
        (file(r#"[{"s":"W5 2","p":["NR",1,1]},{"s":"W5 3","p":["NR",1]}]"#), "postcodes[1]"),
        (file(r#"[{"s":"W5 2","p":[1,1,1]}]"#), "postcodes[0]"),
        (file(r#"[{"s":"W5 2","p":["NR",1,90000000]}]"#), "postcodes[0]"),
    ];
    for (text, path) in cases {
        let problem = Gazetteer::parse(&text).unwrap_err();
        assert_eq!((problem.code, problem.place.path.as_deref()), (Code::ProjectWrongType, Some(path)), "{text}");
    }
}

proptest! {
    #[test]
    fn a_table_reads_back_and_every_postcode_finds_itself(
        codes in proptest::collection::btree_map("[A-HJ-NP-Z]{1,2}[0-9]{1,2} [0-9][A-HJ-NP-Z]{2}", (-1800..1800i32, -900..900i32), 0..12),
    ) {
        let table: Vec<_> = codes
            .iter()
            .map(|(code, (lon, lat))| postcode(code, [f64::from(*lon) / 10.0, f64::from(*lat) / 10.0]))
            .collect();
        let turned: Vec<_> = table.iter().rev().chain(&table).cloned().collect();
        let text = encode_with(&[], &turned, "");
        prop_assert_eq!(&text, &encode_with(&[], &table, ""));
        let gazetteer = Gazetteer::parse(&text).unwrap();
        let mut read: Vec<_> = gazetteer.postcodes().cloned().collect();
        read.sort_by(|a, b| a.code.cmp(&b.code));
        prop_assert_eq!(&read, &table);
        for one in &table {
            let hits = gazetteer.search(&one.code.to_lowercase(), CENTRE, 8, &UNICODE);
            prop_assert!(hits.iter().any(|hit| hit.name == one.code), "{}", one.code);
        }
    }
}
