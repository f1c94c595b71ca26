//! Finding places by name and naming what a position is near, with names as they stand in Florence.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use common_ground_core::gazetteer::{BREAK, Compass, Entry, Gazetteer, PlaceKind, encode, rounded};
use common_ground_core::text::Unicode;
use common_ground_core::{Code, Position};
use proptest::prelude::*;

/// Piazza Santo Spirito.
const CENTRE: Position = [11.248, 43.7668];

/// Enough of Unicode for Italian.
const UNICODE: Unicode = Unicode { nfc: str::to_owned, nfd: apart };

fn apart(text: &str) -> String {
    let pairs = [('à', "a\u{300}"), ('è', "e\u{300}"), ('é', "e\u{301}"), ('ì', "i\u{300}"), ('ò', "o\u{300}")];
    text.chars()
        .map(|c| pairs.iter().find(|(one, _)| *one == c).map_or_else(|| c.to_string(), |(_, two)| (*two).to_owned()))
        .collect()
}

fn entry(name: &str, kind: PlaceKind, positions: &[Position]) -> Entry {
    Entry { name: name.to_owned(), kind, positions: positions.to_vec() }
}

fn florence() -> Gazetteer {
    use PlaceKind::{Community, Locality, Park, School, Square, Street, Water, Worship};
    let entries = [
        entry("Piazza di Santo Spirito", Square, &[CENTRE]),
        entry("Basilica di Santo Spirito", Worship, &[[11.2479, 43.7675]]),
        entry("Via di Santo Spirito", Street, &[[11.2455, 43.7690], [11.2500, 43.7685]]),
        entry("Borgo Santo Spirito", Street, &[[11.2900, 43.7600], [11.2910, 43.7600]]),
        entry("Via Maggio", Street, &[[11.2512, 43.7683], [11.2487, 43.7652]]),
        entry("Via Maffia", Street, &[[11.2466, 43.7687], [11.2455, 43.7665]]),
        entry("Lungarno Guicciardini", Street, &[[11.2460, 43.7697], [11.2505, 43.7688]]),
        entry("Via de' Guicciardini", Street, &[[11.2525, 43.7672], [11.2500, 43.7655]]),
        entry("Via dell'Orto", Street, &[[11.2400, 43.7690], [11.2420, 43.7685], BREAK, [11.2380, 43.7695]]),
        entry("Piazza de' Pitti", Square, &[[11.2496, 43.7652]]),
        entry("Costa San Giorgio", Street, &[[11.2535, 43.7665], [11.2555, 43.7640]]),
        entry(
            "Giardino di Boboli",
            Park,
            &[[11.2480, 43.7610], [11.2530, 43.7610], [11.2530, 43.7640], [11.2480, 43.7640], [11.2480, 43.7610]],
        ),
        entry("Biblioteca Thouar", Community, &[[11.2470, 43.7660]]),
        entry("Liceo Città di Firenze", School, &[[11.2440, 43.7660]]),
        entry("Arno", Water, &[[11.2400, 43.7710], [11.2550, 43.7680]]),
        entry("Oltrarno", Locality, &[[11.2481, 43.7660]]),
    ];
    Gazetteer::parse(&encode(&entries, "© OpenStreetMap contributors")).unwrap()
}

fn found(gazetteer: &Gazetteer, query: &str) -> Vec<String> {
    let hits = gazetteer.search(query, CENTRE, 4, &UNICODE);
    hits.into_iter().map(|hit| hit.name).collect()
}

#[test]
fn what_people_type_finds_the_place_they_mean() {
    let gazetteer = florence();
    let cases = [
        ("piazza santo spirito", "Piazza di Santo Spirito"),
        ("PIAZZA DI SANTO SPIRITO", "Piazza di Santo Spirito"),
        ("p.za s. spirito", "Piazza di Santo Spirito"),
        ("s. spirito", "Piazza di Santo Spirito"),
        ("basilica spirito", "Basilica di Santo Spirito"),
        ("maggio via", "Via Maggio"),
        ("via mag", "Via Maggio"),
        ("via magio", "Via Maggio"),
        ("via mgagio", "Via Maggio"),
        ("lungarno guicciardini", "Lungarno Guicciardini"),
        ("Lungarno Guiciardini", "Lungarno Guicciardini"),
        ("lungarno giuciardini", "Lungarno Guicciardini"),
        ("via de guicciardini", "Via de' Guicciardini"),
        ("dellorto", "Via dell'Orto"),
        ("dell orto", "Via dell'Orto"),
        ("dell’orto", "Via dell'Orto"),
        ("pitti", "Piazza de' Pitti"),
        ("citta di firenze", "Liceo Città di Firenze"),
        ("oboli", "Giardino di Boboli"),
        ("  boboli,  ", "Giardino di Boboli"),
        ("xyzzy", ""),
        ("", ""),
        (" . ", ""),
    ];
    for (query, expected) in cases {
        assert_eq!(found(&gazetteer, query).first().map_or("", String::as_str), expected, "{query}");
    }
}

#[test]
fn better_fits_come_first_then_kinds_then_what_is_nearer() {
    let gazetteer = florence();
    assert_eq!(
        found(&gazetteer, "santo spirito"),
        ["Piazza di Santo Spirito", "Via di Santo Spirito", "Borgo Santo Spirito", "Basilica di Santo Spirito",]
    );
    assert_eq!(found(&gazetteer, "via maf")[0], "Via Maffia");
    assert_eq!(
        found(&gazetteer, "arno"),
        ["Arno", "Lungarno Guicciardini", "Oltrarno"],
        "the whole name, then parts of words"
    );
    assert_eq!(gazetteer.search("via", CENTRE, 2, &UNICODE).len(), 2);
    assert_eq!(gazetteer.search("via", CENTRE, 0, &UNICODE), []);
}

#[test]
fn one_name_in_one_spot_comes_once_and_namesakes_come_with_their_way() {
    use PlaceKind::{Locality, Park, Square, Station, Street};
    let entries = [
        entry("Mill Lane", Street, &[[11.2481, 43.7668], [11.2481, 43.7660]]),
        entry("Mill Lane", Street, &[[11.2481, 43.7659], [11.2481, 43.7655]]),
        entry("Mill Lane", Street, &[[11.2605, 43.7668]]),
        entry("The Green", Square, &[[11.2480, 43.7760]]),
        entry("The Green", Park, &[[11.2481, 43.7761]]),
        entry("Bow", Station, &[[11.2480, 43.7668]]),
        entry("Bow", Locality, &[[11.2481, 43.7668]]),
    ];
    let gazetteer = Gazetteer::parse(&encode(&entries, "")).unwrap();
    let told = |query| {
        let hits = gazetteer.search(query, CENTRE, 8, &UNICODE);
        hits.into_iter().map(|hit| (hit.kind, rounded(hit.metres), hit.bearing)).collect::<Vec<_>>()
    };
    assert_eq!(told("mill lane"), [(Street, 10, Compass::East), (Street, 1000, Compass::East)]);
    assert_eq!(told("green"), [(Square, 1000, Compass::North)]);
    assert_eq!(told("bow").iter().map(|(kind, ..)| *kind).collect::<Vec<_>>(), [Station, Locality]);
}

#[test]
fn what_has_an_outline_is_gone_to_in_its_middle_and_measured_to_its_edge() {
    let ground = [
        [11.2500, 43.7668],
        BREAK,
        [11.2490, 43.7660],
        [11.2510, 43.7660],
        [11.2510, 43.7675],
        [11.2490, 43.7675],
        [11.2490, 43.7660],
    ];
    let gazetteer = Gazetteer::parse(&encode(&[entry("The Green", PlaceKind::Park, &ground)], "")).unwrap();
    let hit = &gazetteer.search("green", CENTRE, 1, &UNICODE)[0];
    assert_eq!((hit.at, rounded(hit.metres), hit.bearing), ([11.25, 43.7668], 80, Compass::East));
}

#[test]
fn a_long_street_is_found_where_it_is_nearest() {
    let gazetteer = florence();
    let at = gazetteer.search("via di santo spirito", [11.2478, 43.7668], 1, &UNICODE)[0].at;
    assert!((at[0] - 11.248).abs() < 0.0005 && (at[1] - 43.76872).abs() < 0.0003, "{at:?}");
}

#[test]
fn a_position_is_named_as_people_would() {
    let gazetteer = florence();
    let near = gazetteer.near([11.248, 43.7664]).unwrap();
    assert_eq!((near.name, near.kind, near.bearing), ("Piazza di Santo Spirito", PlaceKind::Square, Compass::South));
    assert!((near.metres - 44.5).abs() < 0.5, "{}", near.metres);
    let near = gazetteer.near([11.2515, 43.7625]).unwrap();
    assert_eq!((near.name, near.metres, near.street), ("Giardino di Boboli", 0.0, None), "inside its outline");
    let near = gazetteer.near([11.2545, 43.7652]).unwrap();
    assert_eq!((near.name, near.street), ("Costa San Giorgio", None));
    assert!(near.metres < 5.0);
    let near = gazetteer.near([11.2471, 43.7660]).unwrap();
    assert_eq!((near.name, near.kind), ("Biblioteca Thouar", PlaceKind::Community), "8 m; the square is 100 m away");
    assert_eq!(gazetteer.near([11.26, 43.78]), None);
}

#[test]
fn amid_the_roads_around_a_square_is_in_it() {
    let roads = [[11.2470, 43.7660], [11.2480, 43.7661], BREAK, [11.2469, 43.7668], [11.2481, 43.7669]];
    let entries = [
        entry("Piazza Tasso", PlaceKind::Square, &roads),
        entry("Bar Tasso", PlaceKind::Shop, &[[11.2475, 43.76645]]),
        entry("Via Tasso", PlaceKind::Street, &[[11.2486, 43.7660], [11.2486, 43.7670]]),
    ];
    let gazetteer = Gazetteer::parse(&encode(&entries, "")).unwrap();
    for (at, name, inside) in [
        ([11.2475, 43.76645], "Piazza Tasso", true),
        ([11.2471, 43.76605], "Piazza Tasso", true),
        ([11.2475, 43.7659], "Piazza Tasso", false),
        ([11.2482, 43.7665], "Piazza Tasso", false),
        ([11.24856, 43.7665], "Via Tasso", false),
    ] {
        let near = gazetteer.near(at).unwrap();
        assert_eq!((near.name, near.metres == 0.0), (name, inside), "{at:?}");
    }
}

#[test]
fn a_street_beside_a_place_is_told_too() {
    let entries = [
        entry("Market Square", PlaceKind::Square, &[[11.25, 43.77]]),
        entry("Mill Lane", PlaceKind::Street, &[[11.2502, 43.7695], [11.2502, 43.7705]]),
    ];
    let gazetteer = Gazetteer::parse(&encode(&entries, "")).unwrap();
    let near = gazetteer.near([11.25005, 43.7700]).unwrap();
    assert_eq!((near.name, near.street), ("Market Square", Some("Mill Lane")));
    let near = gazetteer.near([11.2498, 43.7700]).unwrap();
    assert_eq!((near.name, near.street), ("Market Square", None), "32 m is not beside");
}

#[test]
fn distances_are_rounded_as_people_say_them() {
    let cases = [
        (0.0, 0),
        (2.4, 0),
        (2.5, 5),
        (43.0, 45),
        (97.4, 95),
        (97.5, 100),
        (104.9, 100),
        (494.9, 490),
        (495.0, 500),
        (526.0, 550),
        (1234.0, 1250),
    ];
    for (metres, said) in cases {
        assert_eq!(rounded(metres), said, "{metres}");
    }
}

#[test]
fn there_is_no_street_between_its_pieces() {
    let gazetteer = florence();
    assert!(gazetteer.near([11.2390, 43.76925]).is_none_or(|near| near.metres > 75.0));
}

#[test]
fn the_eight_winds_lie_where_they_should() {
    use Compass::{East, North, NorthEast, NorthWest, South, SouthEast, SouthWest, West};
    let entries = [entry("Pozzo", PlaceKind::Culture, &[[11.25, 43.77]])];
    let gazetteer = Gazetteer::parse(&encode(&entries, "")).unwrap();
    let cases = [
        (0.0, 4.0, North),
        (4.0, 3.5, NorthEast),
        (5.0, 0.5, East),
        (4.0, -3.0, SouthEast),
        (0.2, -4.0, South),
        (-4.0, -3.0, SouthWest),
        (-5.0, 0.0, West),
        (-4.0, 3.0, NorthWest),
    ];
    for (east, north, wind) in cases {
        let near = gazetteer.near([11.25 + east * 1e-4, 43.77 + north * 1e-4]).unwrap();
        assert_eq!(near.bearing, wind, "{east} {north}");
    }
}

#[test]
fn the_same_entries_in_any_order_make_the_same_file() {
    let entries = [
        entry("Via Maggio", PlaceKind::Street, &[[11.2512, 43.7683], [11.2487, 43.7652]]),
        entry("Arno", PlaceKind::Water, &[[11.24, 43.771]]),
        entry("Nowhere", PlaceKind::Other, &[]),
    ];
    let turned: Vec<_> = entries.iter().rev().cloned().collect();
    let text = encode(&entries, "© A");
    assert_eq!(text, encode(&turned, "© A"));
    assert!(text.contains(r#""n":"Via Maggio""#) && !text.contains("Nowhere"), "{text}");
    assert_eq!(Gazetteer::parse(&text).unwrap().attribution(), "© A");
}

#[test]
fn what_is_no_gazetteer_is_refused_with_its_place() {
    let file = |names: &str| format!(r#"{{"format":1,"origin":[11,43],"names":{names}}}"#);
    let cases = [
        (String::new(), Code::NotJson, None),
        ("<html>".to_owned(), Code::NotJson, None),
        ("{}".to_owned(), Code::ProjectMissing, Some("format")),
        (r#"{"format":2}"#.to_owned(), Code::NewerFormat, Some("format")),
        (r#"{"format":1,"origin":[11]}"#.to_owned(), Code::ProjectWrongType, Some("origin")),
        (file("{}"), Code::ProjectWrongType, Some("names")),
        (file(r#"[{"n":"A","k":"street","p":[1]}]"#), Code::ProjectWrongType, Some("names[0]")),
        (file(r#"[{"n":"A","k":"street","p":[]}]"#), Code::ProjectWrongType, Some("names[0]")),
        (file(r#"[{"n":"A","k":"street","p":[null]}]"#), Code::ProjectWrongType, Some("names[0]")),
        (file(r#"[{"n":"A","k":"street","p":[0,9223372036854775807]}]"#), Code::ProjectWrongType, Some("names[0]")),
        (file(r#"[{"n":"A","k":"street","p":[90000000,0]}]"#), Code::ProjectWrongType, Some("names[0]")),
    ];
    for (text, code, path) in cases {
        let problem = Gazetteer::parse(&text).unwrap_err();
        assert_eq!((problem.code, problem.place.path.as_deref()), (code, path), "{text}");
    }
    let other = Gazetteer::parse(&file(r#"[{"n":"A","k":"volcano","p":[1,1],"later":true}]"#)).unwrap();
    assert_eq!(other.entries()[0].kind, PlaceKind::Other);
}

fn piece() -> impl Strategy<Value = Vec<Position>> {
    let position = (-1_000_000..1_000_000i32, -1_000_000..1_000_000i32);
    proptest::collection::vec(position, 1..6).prop_map(|steps| {
        let mut piece: Vec<_> = steps.into_iter().map(|(x, y)| [f64::from(x) / 1e5, f64::from(y) / 1e5]).collect();
        piece.dedup();
        piece
    })
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let pieces = proptest::collection::vec(piece(), 1..4);
    ("\\PC{0,20}", proptest::sample::select(PlaceKind::ALL), pieces).prop_map(|(name, kind, pieces)| Entry {
        name,
        kind,
        positions: pieces.join(&BREAK),
    })
}

proptest! {
    #[test]
    fn what_was_written_reads_back(mut entries in proptest::collection::vec(any_entry(), 0..12)) {
        let gazetteer = Gazetteer::parse(&encode(&entries, "© A")).unwrap();
        let key = |entry: &Entry| (entry.name.clone(), entry.kind, format!("{:?}", entry.positions));
        let mut read = gazetteer.entries().to_vec();
        entries.sort_by_key(key);
        read.sort_by_key(key);
        prop_assert_eq!(read, entries);
    }

    #[test]
    fn no_query_and_no_position_breaks_it(query in "\\PC{0,40}", lon in -180.0..180.0f64, lat in -90.0..90.0f64) {
        let gazetteer = florence();
        prop_assert!(gazetteer.search(&query, [lon, lat], 8, &UNICODE).len() <= 8);
        let _ = gazetteer.near([lon, lat]);
    }

    #[test]
    fn every_name_is_found_by_itself_and_with_one_letter_missing(index in 0..16usize, gap in 0..30usize) {
        let gazetteer = florence();
        let name = gazetteer.entries()[index].name.clone();
        let hits = gazetteer.search(&name, CENTRE, 1, &UNICODE);
        prop_assert_eq!(&hits[0].name, &name);
        let short: String = name.chars().enumerate().filter(|(i, _)| *i != gap).map(|(_, c)| c).collect();
        let longest = short.split([' ', '\'']).all(|word| word.chars().count() >= 4);
        if longest && gap > 0 && name.chars().nth(gap).is_some_and(char::is_alphabetic) {
            prop_assert!(found(&gazetteer, &short).contains(&name), "{}", short);
        }
    }
}

#[test]
fn of_very_many_that_fit_alike_the_nearest_come_first() {
    let far_first = (0..300_u32).rev().map(|n| Entry {
        name: format!("{n} Hill"),
        kind: PlaceKind::Street,
        positions: vec![[0.01 * f64::from(n), 0.0]],
    });
    let gazetteer = Gazetteer::parse(&encode(&far_first.collect::<Vec<_>>(), "")).unwrap();
    for typed in ["h", "hill", "hlil"] {
        let found = gazetteer.search(typed, [0.0, 0.0], 8, &UNICODE);
        let names: Vec<&str> = found.iter().map(|hit| hit.name.as_str()).collect();
        assert_eq!(names, ["0 Hill", "1 Hill", "2 Hill", "3 Hill", "4 Hill", "5 Hill", "6 Hill", "7 Hill"], "{typed}");
    }
}
