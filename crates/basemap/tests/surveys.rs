//! What a survey says an area needs, and that a cut needs no more than that.

#![allow(clippy::unwrap_used, missing_docs, unreachable_pub)]

mod support;

use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use common_ground_basemap::{Bounds, Error, MARGIN, Ranges, Source, Zooms, survey};
use support::{archive, florence, large};

const DEMO: [f64; 4] = [11.238, 43.7625, 11.260, 43.7745];

/// A far archive, of which only some bytes have come.
struct Partly {
    whole: Bytes,
    here: Mutex<Vec<Range<u64>>>,
}

impl Partly {
    fn of(whole: Vec<u8>) -> Arc<Self> {
        Arc::new(Self { whole: whole.into(), here: Mutex::default() })
    }

    fn bring(&self, ranges: impl IntoIterator<Item = Range<u64>>) {
        self.here.lock().unwrap().extend(ranges);
    }
}

impl Ranges for Partly {
    fn read(&self, offset: u64, length: usize) -> io::Result<Option<Bytes>> {
        let end = (offset + length as u64).min(self.whole.len() as u64);
        let here = self.here.lock().unwrap();
        if here.iter().any(|range| range.start <= offset && end <= range.end) {
            return self.whole.read(offset, length);
        }
        Ok(None)
    }

    fn length(&self) -> Option<u64> {
        Some(self.whole.len() as u64)
    }
}

/// Fetches what surveys ask for until they ask for no more directories; the rounds it took, and the tiles.
fn fetch(partly: &Arc<Partly>, area: Bounds, zooms: Zooms) -> (usize, Vec<Range<u64>>) {
    let ranges: Arc<dyn Ranges> = Arc::<Partly>::clone(partly);
    for round in 0..9 {
        let found = survey(&ranges, area, MARGIN, zooms).unwrap();
        if found.directories.is_empty() {
            assert!(found.count >= found.tiles.len());
            partly.bring(found.tiles.clone());
            return (round, found.tiles);
        }
        partly.bring(found.directories);
    }
    panic!("the survey never ends");
}

#[test]
fn a_cut_needs_nothing_that_the_survey_did_not_name() {
    let (whole, area) = (florence(), Bounds::new(DEMO).unwrap());
    let partly = Partly::of(whole.clone());
    let (rounds, tiles) = fetch(&partly, area, Zooms::ALL);
    let bytes: u64 = tiles.iter().map(|range| range.end - range.start).sum();
    assert!(rounds <= 3 && bytes < whole.len() as u64 * 2 / 3, "{rounds} rounds, {bytes} bytes");

    let far = Source::over(partly).unwrap();
    let near = Source::of_bytes(whole).unwrap();
    assert!(far.cut(area, MARGIN, Zooms::ALL).unwrap() == near.cut(area, MARGIN, Zooms::ALL).unwrap());
    assert_eq!(far.names(area, Zooms::ALL).unwrap(), near.names(area, Zooms::ALL).unwrap());
}

#[test]
fn an_archive_too_large_for_one_directory_is_surveyed_in_rounds() {
    let whole = large();
    let partly = Partly::of(whole.clone());
    let area = Bounds::new(support::IN_LARGE).unwrap();
    let (rounds, tiles) = fetch(&partly, area, Zooms::ALL);
    assert!(rounds >= 2, "the archive has leaf directories, or this tests nothing");
    assert!((4..30).contains(&tiles.len()), "{}", tiles.len());
    let cut = Source::over(partly).unwrap().cut(area, MARGIN, Zooms::ALL).unwrap();
    assert!(cut == Source::of_bytes(whole).unwrap().cut(area, MARGIN, Zooms::ALL).unwrap());
}

#[test]
fn only_the_zooms_asked_for_are_looked_up_and_cut() {
    let area = Bounds::new(DEMO).unwrap();
    let ranges: Arc<dyn Ranges> = Arc::new(Bytes::from(florence()));
    let count = |min, max| survey(&ranges, area, MARGIN, Zooms { min, max }).unwrap().count;
    assert_eq!(count(0, 15), count(0, 9) + count(10, 14), "the sample ends at zoom 14");
    let cut = Source::over(Arc::clone(&ranges)).unwrap().cut(area, MARGIN, Zooms { min: 12, max: 13 }).unwrap();
    let contents = Source::of_bytes(cut).unwrap().check().unwrap();
    assert_eq!((contents.bounds, contents.tiles), (DEMO, count(12, 13)));
}

#[test]
fn an_area_without_tiles_is_refused_and_told_where_there_are_some() {
    let ranges: Arc<dyn Ranges> = Arc::new(Bytes::from(florence()));
    let away = Bounds::new([-0.31, 51.49, -0.29, 51.51]).unwrap();
    let error = survey(&ranges, away, 0.0, Zooms { min: 10, max: 15 }).unwrap_err();
    assert!(matches!(error, Error::NoTiles([west, ..]) if (11.0..11.3).contains(&west)), "{error:?}");
    let huge = Bounds::new([-10.0, 35.0, 20.0, 60.0]).unwrap();
    assert!(matches!(survey(&ranges, huge, 0.0, Zooms { min: 14, max: 14 }), Err(Error::TooLarge(_))));
}

#[test]
fn a_check_finds_a_tile_that_is_damaged() {
    let broken = archive(&[((0, 0, 0), vec![0xff; 50])]);
    assert!(matches!(Source::of_bytes(broken).unwrap().check(), Err(Error::Tile(0, 0, 0, _))));
    let contents = Source::of_bytes(florence()).unwrap().check().unwrap();
    assert!(contents.tiles > 40 && contents.features > 10_000, "{contents:?}");
}
