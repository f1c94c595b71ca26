//! What people type and what they must find, on the demo's names and on names of English neighbourhoods; and by which
//! name a place in the demo is called.

// `support` serves other tests too.
#![allow(clippy::unwrap_used, clippy::cast_possible_truncation, missing_docs, unreachable_pub, dead_code)]

mod support;

use std::path::Path;

use common_ground_basemap::{ATTRIBUTION, Bounds, Source, Zooms};
use common_ground_core::Position;
use common_ground_core::gazetteer::{Entry, Gazetteer, PlaceKind, encode, rounded};
use common_ground_core::text::Unicode;
use unicode_normalization::UnicodeNormalization;

const UNICODE: Unicode = Unicode { nfc: |t| t.nfc().collect(), nfd: |t| t.nfd().collect() };
const DEMO: [f64; 4] = [11.238, 43.7625, 11.260, 43.7745];

/// The lines of a table, without comments, cut into cells.
fn table(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/search").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

fn numbers(cell: &str) -> Vec<f64> {
    cell.split(' ').map(|number| number.parse().unwrap()).collect()
}

fn kind(cell: &str) -> PlaceKind {
    PlaceKind::ALL.iter().copied().find(|kind| kind.as_str() == cell).unwrap()
}

fn england() -> Gazetteer {
    let entries: Vec<Entry> = table("england.tsv")
        .into_iter()
        .map(|row| Entry {
            kind: kind(&row[0]),
            name: row[1].clone(),
            positions: numbers(&row[2]).chunks(2).map(|pair| [pair[0], pair[1]]).collect(),
        })
        .collect();
    assert!(entries.len() > 150);
    Gazetteer::parse(&encode(&entries, "test data")).unwrap()
}

fn demo() -> Gazetteer {
    let names = Source::of_bytes(support::florence()).unwrap().names(Bounds::new(DEMO).unwrap(), Zooms::ALL).unwrap();
    Gazetteer::parse(&encode(&names, ATTRIBUTION)).unwrap()
}

fn centre(place: &str) -> Position {
    match place {
        "southall" => [-0.378, 51.507],
        "ealing" => [-0.305, 51.513],
        "oldford" => [-0.033, 51.533],
        "kingsheath" => [-0.924, 52.2545],
        "florence" => [11.248, 43.7668],
        other => panic!("no such place: {other}"),
    }
}

#[test]
fn people_find_first_what_they_mean() {
    let (england, demo) = (england(), demo());
    let rows = table("queries.tsv");
    assert!(rows.len() >= 60);
    let mut missed = Vec::new();
    for row in &rows {
        let (place, query, name) = (row[0].as_str(), row[1].as_str(), row[2].as_str());
        let gazetteer = if place == "florence" { &demo } else { &england };
        let hits = gazetteer.search(query, centre(place), 8, &UNICODE);
        let fits = match hits.first() {
            Some(hit) => {
                let within = row.get(4).map_or(f64::MAX, |cell| cell.parse().unwrap());
                hit.name == name && hit.kind.as_str() == row[3] && hit.metres <= within
            }
            None => name == "-",
        };
        if !fits {
            let all: Vec<_> = hits.iter().map(|hit| (&hit.name, hit.kind.as_str(), hit.metres.round())).collect();
            missed.push(format!("{place}: {query:?} should find {name:?}, found {all:?}"));
        }
    }
    assert!(missed.is_empty(), "{} of {} queries\n{}", missed.len(), rows.len(), missed.join("\n"));
}
/// Name, kind, metres as they are said, and wind, as the table has them.
fn said(gazetteer: &Gazetteer, at: Position) -> String {
    let Some(near) = gazetteer.near(at) else { return "-".to_owned() };
    let wind = if rounded(near.metres) == 0 { "-".to_owned() } else { format!("{:?}", near.bearing) };
    [near.name, near.kind.as_str(), &rounded(near.metres).to_string(), &wind].join("\t")
}

#[test]
fn a_place_is_called_by_the_name_that_most_people_would_use() {
    let demo = demo();
    let mut missed = Vec::new();
    for row in table("near.tsv") {
        let at = numbers(&row[0]);
        let (told, expected) = (said(&demo, [at[0], at[1]]), row[1..].join("\t"));
        if told != expected {
            missed.push(format!("{}\t{told}", row[0]));
        }
    }
    assert!(missed.is_empty(), "told instead:\n{}", missed.join("\n"));
}
