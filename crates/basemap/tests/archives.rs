//! What comes out of an archive: of small ones made by hand, and of the sample of Florence that the demo is cut from.

#![allow(clippy::unwrap_used, clippy::cast_possible_truncation, missing_docs, unreachable_pub)]

mod support;

use common_ground_basemap::{ATTRIBUTION, Bounds, Entry, Error, MARGIN, Source, Zooms};
use common_ground_core::gazetteer::{PlaceKind, encode};
use support::{archive, florence, pictures, tile};

/// The tile north-east of 0°, 0° at zoom 14, 0.022° wide.
const TILE: support::Address = (14, 8192, 8191);
/// That tile in degrees.
const AROUND: [f64; 4] = [0.0, 0.0, 0.022, 0.022];
const DEMO: [f64; 4] = [11.238, 43.7625, 11.260, 43.7745];

/// Moves to (x, y) and draws a line by the steps.
fn line(x: i32, y: i32, steps: &[(i32, i32)]) -> Vec<u32> {
    let zigzag = |v: i32| ((v << 1) ^ (v >> 31)).cast_unsigned();
    let mut out = vec![9, zigzag(x), zigzag(y)];
    if !steps.is_empty() {
        out.push((steps.len() as u32) << 3 | 2);
        out.extend(steps.iter().flat_map(|(dx, dy)| [zigzag(*dx), zigzag(*dy)]));
    }
    out
}

fn square(x: i32, y: i32, side: i32) -> Vec<u32> {
    [line(x, y, &[(side, 0), (0, side), (-side, 0)]), vec![15]].concat()
}

fn names(bytes: Vec<u8>, area: [f64; 4]) -> Vec<Entry> {
    Source::of_bytes(bytes).unwrap().names(Bounds::new(area).unwrap(), Zooms::ALL).unwrap()
}

fn small() -> Vec<u8> {
    let old = tile(&[
        ("mask", &[(3, &[], &square(0, 0, 4096))]),
        (
            "roads",
            &[
                (
                    2,
                    &[("pmap:kind", "minor_road"), ("highway", "residential"), ("name", "Mill Lane")],
                    &line(100, 100, &[(400, 0)]),
                ),
                (
                    2,
                    &[("pmap:kind", "minor_road"), ("highway", "residential"), ("name", "Mill Lane")],
                    &line(500, 100, &[(400, 50)]),
                ),
                (2, &[("pmap:kind", "other"), ("highway", "footway")], &line(100, 300, &[(400, 0)])),
                (
                    2,
                    &[("pmap:kind", "other"), ("highway", "pedestrian"), ("name", "Piazza Tasso")],
                    &line(900, 900, &[(90, 0)]),
                ),
            ],
        ),
        (
            "buildings",
            &[
                (3, &[("height", "12")], &square(1000, 1000, 100)),
                (3, &[("name", "San Frediano"), ("name:ja", "サン")], &square(1200, 1000, 100)),
            ],
        ),
        (
            "pois",
            &[
                (1, &[("amenity", "library"), ("name", "San Frediano")], &line(1260, 1050, &[])),
                (1, &[("amenity", "bench"), ("name", "Bench 7")], &line(1300, 1050, &[])),
            ],
        ),
    ]);
    archive(&[(TILE, old)])
}

#[test]
fn a_street_in_pieces_is_listed_once_as_one_line() {
    let list = names(small(), AROUND);
    let lane: Vec<_> = list.iter().filter(|entry| entry.name == "Mill Lane").collect();
    assert_eq!(lane.len(), 1);
    assert_eq!((lane[0].kind, lane[0].pieces().count()), (PlaceKind::Street, 1));
}

#[test]
fn a_place_on_its_own_building_is_listed_once_as_what_it_is() {
    let list = names(small(), AROUND);
    let kinds: Vec<_> = list.iter().map(|entry| (entry.name.as_str(), entry.kind)).collect();
    let wanted =
        [("Mill Lane", PlaceKind::Street), ("Piazza Tasso", PlaceKind::Square), ("San Frediano", PlaceKind::Community)];
    assert_eq!(kinds, wanted, "no bench, no second San Frediano");
}

#[test]
fn roads_of_one_name_far_apart_are_two_streets_and_a_park_keeps_its_outline() {
    let church: &[(&str, &str)] = &[("kind", "minor_road"), ("name", "Church Road")];
    let bytes = tile(&[
        (
            "roads",
            &[
                (2, church, &line(100, 100, &[(400, 0)])),
                (2, church, &line(600, 100, &[(50, 0)])),
                (2, church, &line(3000, 3000, &[(400, 0)])),
            ],
        ),
        ("landuse", &[(3, &[("kind", "park"), ("name", "The Rec")], &square(1000, 1000, 300))]),
        ("pois", &[(1, &[("kind", "park"), ("name", "The Rec")], &line(1100, 1100, &[]))]),
    ]);
    let list = names(archive(&[(TILE, bytes)]), AROUND);
    let mut church: Vec<_> =
        list.iter().filter(|entry| entry.name == "Church Road").map(|e| e.pieces().count()).collect();
    church.sort_unstable();
    assert_eq!(church, [1, 2]);
    let park: Vec<_> = list.iter().filter(|entry| entry.name == "The Rec").collect();
    assert_eq!(park.len(), 1);
    let pieces: Vec<_> = park[0].pieces().collect();
    assert_eq!(pieces.iter().map(|piece| piece.len()).collect::<Vec<_>>(), [1, 5]);
    assert_eq!(pieces[1].first(), pieces[1].last());
}

#[test]
fn a_railway_is_no_street_and_the_paved_part_of_a_street_no_square() {
    let new = tile(&[
        (
            "roads",
            &[
                (2, &[("kind", "rail"), ("kind_detail", "rail"), ("name", "Central Line")], &line(0, 0, &[(400, 0)])),
                (2, &[("kind", "minor_road"), ("name", "Greville Street")], &line(100, 100, &[(400, 0)])),
            ],
        ),
        (
            "landuse",
            &[
                (3, &[("kind", "pedestrian"), ("name", "Greville Street")], &square(300, 80, 60)),
                (3, &[("kind", "pedestrian"), ("name", "Fleet Place")], &square(900, 80, 60)),
            ],
        ),
    ]);
    let list = names(archive(&[(TILE, new)]), AROUND);
    let kinds: Vec<_> = list.iter().map(|entry| (entry.name.as_str(), entry.kind)).collect();
    assert_eq!(kinds, [("Greville Street", PlaceKind::Street), ("Fleet Place", PlaceKind::Square)]);
}

#[test]
fn names_outside_the_area_are_left_out() {
    assert!(names(small(), [0.01, 0.001, 0.02, 0.01]).is_empty());
}

#[test]
fn a_cut_archive_reads_as_the_new_schema_and_cuts_to_itself() {
    let area = Bounds::new(AROUND).unwrap();
    let once = Source::of_bytes(small()).unwrap().cut(area, 0.0, Zooms::ALL).unwrap();
    let again = Source::of_bytes(once.clone()).unwrap().cut(area, 0.0, Zooms::ALL).unwrap();
    assert!(once == again, "nothing is lost by cutting twice");
    let streets = |bytes| names(bytes, AROUND).into_iter().filter(|e| e.kind == PlaceKind::Street).collect::<Vec<_>>();
    assert_eq!(streets(once), streets(small()));
}

#[test]
fn bounds_far_from_the_archive_are_refused() {
    let away = Bounds::new([100.0, 10.0, 100.1, 10.1]).unwrap();
    assert!(matches!(Source::of_bytes(small()).unwrap().cut(away, 0.0, Zooms::ALL), Err(Error::NoTiles(_))));
}

#[test]
fn damage_is_told_and_never_a_panic() {
    type Expected = fn(&Error) -> bool;
    let newer = [b"PMTiles\x04".to_vec(), vec![0; 200]].concat();
    let cases: [(&str, Vec<u8>, Expected); 7] = [
        ("empty", Vec::new(), |e| matches!(e, Error::NotPmTiles)),
        ("a page", b"<!doctype html>".to_vec(), |e| matches!(e, Error::NotPmTiles)),
        ("half a header", small()[..100].to_vec(), |e| matches!(e, Error::CutShort)),
        ("no tiles", small()[..small().len() - 1].to_vec(), |e| matches!(e, Error::CutShort)),
        ("version 2", b"PM\x02\x00rest".to_vec(), |e| matches!(e, Error::Version(2))),
        ("version 4", newer, |e| matches!(e, Error::Version(4))),
        ("pictures", pictures(), |e| matches!(e, Error::NotVector)),
    ];
    for (what, bytes, expected) in cases {
        let error = Source::of_bytes(bytes).err().unwrap();
        assert!(expected(&error), "{what}: {error:?}");
    }
    let broken = archive(&[(TILE, vec![0xff; 50])]);
    let cut = Source::of_bytes(broken).unwrap().cut(Bounds::new(AROUND).unwrap(), 0.0, Zooms::ALL);
    assert!(matches!(cut, Err(Error::Tile(14, 8192, 8191, _))));
    let whole = florence();
    for step in (0..whole.len()).step_by(400_000) {
        let mut bytes = whole.clone();
        bytes[step] ^= 0x55;
        if let Ok(source) = Source::of_bytes(bytes) {
            let _either = source.cut(Bounds::new(DEMO).unwrap(), 0.0, Zooms::ALL);
        }
    }
}

#[test]
fn the_demo_is_lean_complete_and_the_same_every_time() {
    let area = Bounds::new(DEMO).unwrap();
    let source = Source::of_bytes(florence()).unwrap();
    let cut = source.cut(area, MARGIN, Zooms::ALL).unwrap();
    assert!(
        cut == Source::of_bytes(florence()).unwrap().cut(area, MARGIN, Zooms::ALL).unwrap(),
        "not the same bytes twice"
    );
    assert!((300_000..600_000).contains(&cut.len()), "{} bytes", cut.len());

    let list = source.names(area, Zooms::ALL).unwrap();
    assert_eq!(encode(&list, ATTRIBUTION), encode(&source.names(area, Zooms::ALL).unwrap(), ATTRIBUTION));
    for (name, kind) in [
        ("Via Maggio", PlaceKind::Street),
        ("Piazza di Santo Spirito", PlaceKind::Square),
        ("Ponte Vecchio", PlaceKind::Street),
    ] {
        let found: Vec<_> = list.iter().filter(|e| e.name == name && e.kind == kind).collect();
        assert_eq!(found.len(), 1, "{name}");
        assert!(!found[0].positions.is_empty());
    }
    assert!((800..1500).contains(&list.len()), "{} names", list.len());
}
