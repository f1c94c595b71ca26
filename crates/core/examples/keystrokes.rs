//! How long a keystroke in the search takes with 20,000 names, natively:
//! `cargo run --release --package common-ground-core --example keystrokes`. Prints milliseconds; judges nothing.
#![allow(clippy::unwrap_used)] // a measurement that cannot go on should stop

use std::time::Instant;

use common_ground_core::gazetteer::{BREAK, Entry, Gazetteer, PlaceKind, encode};
use common_ground_core::text::Unicode;
use unicode_normalization::UnicodeNormalization;

const NAMES: u32 = 20_000;
const CENTRE: [f64; 2] = [-0.35, 51.51];
const UNICODE: Unicode = Unicode { nfc: |t| t.nfc().collect(), nfd: |t| t.nfd().collect() };
const START: [&str; 16] = [
    "south", "north", "wood", "green", "brook", "ash", "elm", "han", "el", "per", "bos", "lady", "stan", "wins",
    "mill", "hart",
];
const MIDDLE: [&str; 16] =
    ["", "er", "ing", "le", "ma", "ton", "ri", "ches", "de", "field", "wa", "bur", "ley", "no", "vale", "cré"];
const END: [&str; 16] = [
    "hall", "ton", "ham", "ford", "ley", "bury", "wick", "stead", "well", "croft", "more", "dale", "side", "gate",
    "bridge", "hill",
];
const LAST: [(&str, PlaceKind); 16] = [
    ("Road", PlaceKind::Street),
    ("Street", PlaceKind::Street),
    ("Avenue", PlaceKind::Street),
    ("Lane", PlaceKind::Street),
    ("Close", PlaceKind::Street),
    ("Gardens", PlaceKind::Street),
    ("Crescent", PlaceKind::Street),
    ("Drive", PlaceKind::Street),
    ("Park", PlaceKind::Park),
    ("Primary School", PlaceKind::School),
    ("Road", PlaceKind::Street),
    ("Grove", PlaceKind::Street),
    ("Square", PlaceKind::Square),
    ("Church of St James", PlaceKind::Worship),
    ("Station", PlaceKind::Station),
    ("Community Centre", PlaceKind::Community),
];

/// Names of some 4,000 different words, streets in two pieces of eight positions.
fn entries() -> Vec<Entry> {
    let mut seed = 1_u32;
    let mut draw = |below: usize| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) as usize % below
    };
    (0..NAMES)
        .map(|_| {
            let word = [START[draw(16)], MIDDLE[draw(16)], END[draw(16)]].concat();
            let (last, kind) = LAST[draw(16)];
            let mut at = [-0.5 + f64::from(u16::try_from(draw(30_000)).unwrap()) / 1e5, 51.4];
            at[1] += f64::from(u16::try_from(draw(20_000)).unwrap()) / 1e5;
            let points = if kind == PlaceKind::Street { 16 } else { 1 };
            let mut positions = Vec::new();
            for n in 0..points {
                if n == 8 {
                    positions.push(BREAK);
                }
                at = [at[0] + 0.0003, at[1] + 0.0002];
                positions.push(at);
            }
            let initial = word[..1].to_uppercase();
            Entry { name: [&initial, &word[1..], " ", last].concat(), kind, positions }
        })
        .collect()
}

fn timed<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let out = run();
    println!("{:9.3} ms  {what}", start.elapsed().as_secs_f64() * 1e3);
    out
}

fn main() {
    let file = encode(&entries(), "");
    let gazetteer = timed(&format!("reading {} KB", file.len() / 1000), || Gazetteer::parse(&file).unwrap());
    timed("index", || gazetteer.prepare(&UNICODE));
    let mut times = Vec::new();
    for full in [
        "southerhall road",
        "church of st james elmingham",
        "park",
        "sutahllton avenue",
        "woodcré ley crescent",
        "sthmrlyndcht gardnes",
        "road southing 12",
        "hall",
        "dirve hanerhall",
        "the zzzz qqqq",
    ] {
        for end in full.char_indices().map(|(at, c)| at + c.len_utf8()) {
            let start = Instant::now();
            let hits = gazetteer.search(&full[..end], CENTRE, 8, &UNICODE);
            times.push((start.elapsed().as_secs_f64() * 1e3, full[..end].to_owned(), hits.len()));
        }
    }
    times.sort_by(|a, b| a.0.total_cmp(&b.0));
    println!("{:9.3} ms  keystroke, median of {}", times[times.len() / 2].0, times.len());
    for (time, typed, hits) in times.iter().rev().take(5) {
        println!("{time:9.3} ms  {typed:?}, {hits} found");
    }
    timed("what a position is near", || gazetteer.near(CENTRE).map(|near| near.name.len()));
}
