//! Mentions of one place are suggested as such: called alike, near each other, of one kind; and nothing is merged.

#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common_ground_core::alike::{Host, KeptPlace, Mention, Name, Rule, Suggested, metres, suggest};
use common_ground_core::read;
use common_ground_core::{Geometry, Uuid};
use proptest::prelude::*;

const HOST: Host = Host { unicode: common::UNICODE, latin: any_ascii::any_ascii, likeness: strsim::jaro_winkler };

fn name(text: &str) -> Name {
    Name::new(text, &HOST).unwrap_or_else(|| panic!("{text} is a name"))
}

fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (name(one), name(other));
    let likeness = one.likeness(&other, &HOST);
    assert!((likeness - other.likeness(&one, &HOST)).abs() < 1e-12, "the same either way round");
    assert!((0.0..=1.0).contains(&likeness), "{likeness}");
    likeness
}

#[test]
fn names_of_one_place_are_alike() {
    let pairs = [
        // Case, accents, punctuation, small words, abbreviations.
        ("Southall Park", "southall park"),
        ("The Southall Park", "Southall Park."),
        ("King's Heath", "Kings Heath"),
        ("St. Mary's Church", "Saint Marys church"),
        ("Café Łódź", "Cafe Lodz"),
        ("Dominion Centre", "The Dominion Center"),
        ("Old Ford Rd", "Old Ford Road"),
        ("Oldford Road", "Old Ford Road"),
        ("Victoria Park (near the lake)", "Victoria Park lake"),
        ("Havelock Community Centre", "Havelock Centre"),
        ("Dominion Arts Centre", "Dominion Centre"),
        ("Library Southall", "Southall Library"),
        // Slips.
        ("Gunnersbury Park", "Gunersbury Park"),
        ("Southall Libary", "Southall Library"),
        ("Gurdwara Sri Guru Singh Sabha", "Gurudwara Shri Guru Singh Sabha"),
        ("Noor Masjid", "Nur Mosque"),
        // What people say among themselves.
        ("The library", "Southall Library"),
        ("the park", "Park"),
        ("St Marys", "St Mary's Church"),
        // Other languages' words for the sort of thing.
        ("Biblioteka Southall", "Southall Library"),
        ("Parcul Victoria", "Parcul Victoria"),
        ("Parco Vittoria", "Park Vittoria"),
        // Other scripts.
        ("নূর মসজিদ", "Noor Masjid"),
        ("নূর মসজিদ", "নুর মসজিদ"),
        ("مسجد النور", "Noor Mosque"),
        ("نور مسجد", "নূর মসজিদ"),
        ("Парк Виктория", "Park Viktoria"),
        ("Парк Виктория", "Victoria Park"),
        ("Πάρκο Βικτώρια", "Victoria Park"),
        ("ভিক্টোরিয়া পার্ক", "Victoria Park"),
        ("پارک ویکتوریا", "Victoria Park"),
        ("ਸਾਊਥਾਲ ਪਾਰਕ", "Southall Park"),
        ("સાઉથોલ લાઇબ્રેરી", "Southall Library"),
        ("சௌத்ஹால் பார்க்", "Southall Park"),
        ("ਗੁਰਦੁਆਰਾ ਸਿੰਘ ਸਭਾ", "Gurdwara Singh Sabha"),
        ("گوردوارہ سنگھ سبھا", "Gurdwara Singh Sabha"),
        ("Центр Доминион", "Dominion Centre"),
    ];
    let mut wrong = Vec::new();
    for (one, other) in pairs {
        let likeness = likeness(one, other);
        wrong.extend((likeness < Rule::default().least).then(|| format!("{one} | {other}: {likeness}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn names_of_different_places_are_not_alike() {
    let pairs = [
        ("Southall Park", "Acton Park"),
        ("Southall Park", "Southall Station"),
        ("Southall Park", "Southall Library"),
        ("Gunnersbury Park", "Gunnersbury Park Museum Café"),
        ("Elthorne Park", "Elthorne Park High School"),
        ("St Mary's Church", "St Mark's Church"),
        ("St Mary's Church", "St Mary's Hospital"),
        ("North Ealing", "South Ealing"),
        ("Bus stop 12", "Bus stop 14"),
        ("Block A", "Block B"),
        ("Gate 3", "Gate 33"),
        ("Southall Infant School", "Southall Junior School"),
        ("Greenford Library", "Greenfield Library"),
        ("Kingsley Road", "Kingsbury Road"),
        ("Acton Library", "Aston Library"),
        ("Southall Town Hall", "Southall Market Hall"),
        ("Lidl", "Aldi"),
        ("Library", "Park"),
        ("Old Ford Road", "Roman Road"),
        ("Tower Hamlets Cemetery", "Tower Hamlets College"),
        ("মসজিদ", "Park"),
        ("নূর মসজিদ", "Noor Park"),
        ("Парк Виктория", "Victoria Station"),
        ("ਸਾਊਥਾਲ ਪਾਰਕ", "Acton Park"),
        ("مسجد النور", "Central Mosque"),
    ];
    let mut wrong = Vec::new();
    for (one, other) in pairs {
        let likeness = likeness(one, other);
        wrong.extend((likeness >= Rule::default().least).then(|| format!("{one} | {other}: {likeness}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_text_that_names_nothing_is_no_name() {
    for text in ["", " ", "…", "the", "???", "of the"] {
        assert_eq!(Name::new(text, &HOST), None, "{text:?}");
    }
}

fn geometry(coordinates: &str) -> Geometry {
    let feature = format!(r#"{{"type":"Feature","properties":{{}},"geometry":{coordinates}}}"#);
    let options = read::Options { area: None, masked_area: None, ..common::options() };
    read::all(feature.as_bytes(), options).0.into_iter().next().unwrap().geometry.unwrap()
}

/// A place so many metres east and north of a corner of Southall.
fn at(east: f64, north: f64) -> Geometry {
    let [lon, lat] = degrees(east, north);
    Geometry::point(lon, lat).unwrap()
}

fn degrees(east: f64, north: f64) -> [f64; 2] {
    [-0.37 + east / (111_195.08 * 51.5_f64.to_radians().cos()), 51.5 + north / 111_195.08]
}

#[test]
fn lines_and_areas_are_as_far_as_their_nearest_places() {
    let corners = |all: &[[f64; 2]]| {
        let all: Vec<String> = all.iter().map(|[x, y]| format!("{:?}", degrees(*x, *y))).collect();
        all.join(",")
    };
    let line =
        geometry(&format!(r#"{{"type":"LineString","coordinates":[{}]}}"#, corners(&[[0.0, 0.0], [200.0, 0.0]])));
    let across =
        geometry(&format!(r#"{{"type":"LineString","coordinates":[{}]}}"#, corners(&[[100.0, -50.0], [100.0, 50.0]])));
    let square = [[0.0, 100.0], [200.0, 100.0], [200.0, 300.0], [0.0, 300.0], [0.0, 100.0]];
    let area = geometry(&format!(r#"{{"type":"Polygon","coordinates":[[{}]]}}"#, corners(&square)));
    let cases = [
        (at(0.0, 0.0), at(30.0, 40.0), 50.0),
        (at(100.0, 20.0), line.clone(), 20.0),
        (at(230.0, 40.0), line.clone(), 50.0),
        (line.clone(), across.clone(), 0.0),
        (line.clone(), area.clone(), 100.0),
        (at(100.0, 200.0), area.clone(), 0.0),
        (at(100.0, 310.0), area.clone(), 10.0),
        (across, area, 50.0),
    ];
    for (one, other, expected) in cases {
        for found in [metres(&one, &other), metres(&other, &one)] {
            assert!((found - expected).abs() < 0.3, "{one:?} {other:?}: {found} and not {expected}");
        }
    }
}

/// Contributions: number, kind, name, where.
struct Study(Vec<(Uuid, &'static str, Name, Geometry)>);

impl Study {
    fn new(all: &[(u128, &'static str, &str, Geometry)]) -> Self {
        let one = |(id, kind, text, geometry): &(u128, &'static str, &str, Geometry)| {
            (Uuid::from_u128(*id), *kind, name(text), geometry.clone())
        };
        Self(all.iter().map(one).collect())
    }

    fn mentions(&self) -> Vec<Mention<'_>> {
        self.0.iter().map(|(id, kind, name, geometry)| Mention { id: *id, kind, name, geometry }).collect()
    }

    fn suggest(&self, kept: &[KeptPlace]) -> Vec<Suggested> {
        suggest(&self.mentions(), kept, Rule::default(), &HOST).0
    }
}

fn numbers(place: &Suggested) -> Vec<u128> {
    place.members.iter().map(|member| member.id.as_u128()).collect()
}

#[test]
fn mentions_of_one_place_are_put_together_and_others_are_not() {
    let study = Study::new(&[
        (1, "asset", "Southall Park", at(0.0, 0.0)),
        (2, "asset", "southall park", at(20.0, 0.0)),
        (3, "asset", "ਸਾਊਥਾਲ ਪਾਰਕ", at(0.0, 30.0)),
        (4, "barrier", "Southall Park", at(0.0, 0.0)),
        (5, "asset", "Southall Park", at(500.0, 0.0)),
        (6, "asset", "Southall Library", at(5.0, 0.0)),
        (7, "asset", "the library", at(15.0, 0.0)),
    ]);
    let places = study.suggest(&[]);
    assert_eq!(places.iter().map(numbers).collect::<Vec<_>>(), [vec![6, 7], vec![1, 2, 3]]);
    let park = &places[1];
    assert!(park.id.starts_with("place-") && park.id.len() == 18, "{}", park.id);
    assert!((park.members[0].likeness, park.members[0].metres) == (1.0, 0.0));
    assert!((park.members[2].metres - 30.0).abs() < 0.1, "{:?}", park.members[2]);
}

#[test]
fn a_high_street_does_not_become_one_place() {
    let all: Vec<_> =
        (0..40).map(|n: u32| (u128::from(n) + 1, "asset", "High Street", at(f64::from(n) * 30.0, 0.0))).collect();
    let places = Study::new(&all).suggest(&[]);
    assert!(places.len() > 10, "{} places", places.len());
    for place in &places {
        assert!(place.members.len() <= 3, "{:?}", numbers(place));
    }
}

#[test]
fn what_a_researcher_has_said_stays() {
    let all = [
        (1, "asset", "Southall Park", at(0.0, 0.0)),
        (2, "asset", "Southall Park", at(20.0, 0.0)),
        (3, "asset", "Southall Park", at(0.0, 20.0)),
        (4, "asset", "Southall Park", at(10.0, 10.0)),
        (5, "asset", "Anything else", at(400.0, 0.0)),
    ];
    let ids = |all: &[u128]| all.iter().map(|id| Uuid::from_u128(*id)).collect::<BTreeSet<_>>();
    let kept = KeptPlace {
        id: "southall-park".to_owned(),
        confirmed: ids(&[1, 5]),
        open: BTreeSet::new(),
        different: ids(&[2]),
    };
    let places = Study::new(&all).suggest(std::slice::from_ref(&kept));
    assert_eq!(places.len(), 1, "{places:?}");
    assert_eq!((places[0].id.as_str(), numbers(&places[0])), ("southall-park", vec![1, 4, 2, 3, 5]));
    // Two who are said to be another place may be one of their own.
    let kept = KeptPlace { different: ids(&[2, 3]), confirmed: ids(&[1]), ..kept };
    let places = Study::new(&all[..3]).suggest(&[kept]);
    let found: BTreeMap<_, _> = places.iter().map(|place| (place.id == "southall-park", numbers(place))).collect();
    assert_eq!(found, [(true, vec![1, 2, 3]), (false, vec![2, 3])].into());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_order_never_matters_and_nobody_is_far_from_the_middle(
        all in proptest::collection::vec((0..300_u32, 0..60_u32, 0..8_usize, any::<bool>()), 1..60),
        turn in 0..60_usize,
    ) {
        const NAMES: [&str; 8] = ["Southall Park", "the park", "southal park", "Park", "Acton Park", "নূর মসজিদ", "Noor Masjid", "Noor Park"];
        let all: Vec<_> = (1..).zip(&all).map(|(id, (x, y, name, asset))| {
            (id, if *asset { "asset" } else { "idea" }, NAMES[*name], at(f64::from(*x), f64::from(*y)))
        }).collect();
        let mut turned = all.clone();
        turned.rotate_left(turn % all.len());
        turned.reverse();
        let study = Study::new(&all);
        let places = study.suggest(&[]);
        prop_assert_eq!(&places, &Study::new(&turned).suggest(&[]));

        let mut seen = BTreeSet::new();
        let by_id: BTreeMap<Uuid, _> = study.0.iter().map(|one| (one.0, one)).collect();
        for place in &places {
            prop_assert!(place.members.len() > 1);
            let middle = by_id[&place.members[0].id];
            for member in &place.members {
                prop_assert!(seen.insert(member.id), "in two places");
                let one = by_id[&member.id];
                prop_assert_eq!(one.1, middle.1);
                prop_assert!(metres(&one.3, &middle.3) <= 50.0 && member.metres <= 50.0 && member.likeness >= 0.8);
            }
        }
    }

    #[test]
    fn what_was_suggested_and_kept_is_suggested_again(
        all in proptest::collection::vec((0..200_u32, 0..40_u32, 0..4_usize), 1..40),
        decisions in proptest::collection::vec(0..3_u8, 40),
    ) {
        const NAMES: [&str; 4] = ["Southall Park", "the park", "southal park", "Acton Park"];
        let all: Vec<_> = (1..).zip(&all).map(|(id, (x, y, name))| (id, "asset", NAMES[*name], at(f64::from(*x), f64::from(*y)))).collect();
        let study = Study::new(&all);
        let mut decisions = decisions.into_iter().cycle();
        let mut kept = Vec::new();
        for place in study.suggest(&[]) {
            let mut one = KeptPlace { id: place.id.clone(), ..KeptPlace::default() };
            for member in &place.members {
                match decisions.next() {
                    Some(0) => one.confirmed.insert(member.id),
                    Some(1) => one.different.insert(member.id),
                    _ => one.open.insert(member.id),
                };
            }
            if !one.confirmed.is_empty() || !one.different.is_empty() {
                kept.push(one);
            }
        }
        let again = study.suggest(&kept);
        // What is suggested then is kept as open, and so it stays.
        let mut grown = kept.clone();
        for place in &again {
            if let Some(one) = grown.iter_mut().find(|one| one.id == place.id) {
                for member in &place.members {
                    if !one.confirmed.contains(&member.id) && !one.different.contains(&member.id) {
                        one.open.insert(member.id);
                    }
                }
            }
        }
        prop_assert_eq!(study.suggest(&grown), again.clone());
        for one in &kept {
            let place = again.iter().find(|place| place.id == one.id).unwrap();
            let members: BTreeSet<Uuid> = place.members.iter().map(|member| member.id).collect();
            prop_assert!(one.confirmed.iter().chain(&one.open).chain(&one.different).all(|id| members.contains(id)));
        }
    }
}

#[test]
fn many_mentions_are_not_each_compared_with_all() {
    // A town of 2,000 places, 100 metres apart, with five mentions each.
    let words = ["Elm", "Oak", "Rose", "Mill", "Hill", "Lake", "Fern", "Birch", "Holly", "Willow"];
    let text = |n: u32| {
        format!("{} {} {}", words[(n % 10) as usize], words[(n / 10 % 10) as usize], words[(n / 100 % 10) as usize])
    };
    let names: Vec<String> = (0..2_000).map(text).collect();
    let mut all = Vec::new();
    for n in 0..2_000_u32 {
        for again in 0..5_u32 {
            let (x, y) = (f64::from(n % 50) * 100.0 + f64::from(again), f64::from(n / 50) * 100.0);
            all.push((u128::from(n * 5 + again + 1), "asset", names[n as usize].as_str(), at(x, y)));
        }
    }
    let study = Study::new(&all);
    let (places, compared) = suggest(&study.mentions(), &[], Rule::default(), &HOST);
    assert_eq!(places.len(), 2_000);
    // All pairs would be 50 million. Each has 4 others at its place and those of some cells around, and is looked at twice.
    assert!(compared < 10_000 * 60, "{compared}");
}
