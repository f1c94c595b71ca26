//! Moving a private place: always within the ring, everywhere in it alike, in every direction, and once.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation)] // counts and halves of 64 bits

mod common;

use std::f64::consts::TAU;

use common_ground_core::mask::{Ring, mask};
use common_ground_core::{Geometry, Location, LocationMethod, Position};

const EARTH: f64 = 6_371_008.8;
const DRAWS: usize = 20_000;

/// How far apart the two longest steps of a distribution may be: Kolmogorov and Smirnov's bound for a chance of 0.1 %
/// that a uniform sample of this size exceeds it. The draws are the same at every run.
fn bound() -> f64 {
    1.95 / (DRAWS as f64).sqrt()
}

/// A generator of its own (`SplitMix64`), so that the draws don't depend on the code under test or on a crate's version.
fn draws(seed: u64) -> impl Iterator<Item = [u32; 2]> {
    let mut state = seed;
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        [(z >> 32) as u32, z as u32]
    })
}

fn moved(from: Position, ring: Ring, random: [u32; 2]) -> Position {
    let place = Geometry::point(from[0], from[1]).unwrap();
    mask(place, Location::default(), ring, random).unwrap().0.anchor()
}

/// Metres and direction (0 to 1, from north by east) from one position to another on the sphere, by haversines.
fn way([lon1, lat1]: Position, [lon2, lat2]: Position) -> (f64, f64) {
    let (p, q, east) = (lat1.to_radians(), lat2.to_radians(), (lon2 - lon1).to_radians());
    let h = ((q - p) / 2.0).sin().powi(2) + p.cos() * q.cos() * (east / 2.0).sin().powi(2);
    let turn = (east.sin() * q.cos()).atan2(p.cos() * q.sin() - p.sin() * q.cos() * east.cos());
    (2.0 * EARTH * h.sqrt().asin(), turn.rem_euclid(TAU) / TAU)
}

/// The greatest distance between the shares of a sample, each between 0 and 1, and the uniform distribution.
fn furthest_from_uniform(mut sample: Vec<f64>) -> f64 {
    sample.sort_by(f64::total_cmp);
    let n = sample.len() as f64;
    let steps = sample.iter().enumerate().map(|(i, x)| (x - i as f64 / n).abs().max(((i + 1) as f64 / n - x).abs()));
    steps.fold(0.0, f64::max)
}

#[test]
fn points_are_spread_evenly_over_the_ring_and_nowhere_else() {
    let rings = [(100.0, 300.0), (0.5, 40.0), (299.0, 300.0), (1000.0, 5000.0)];
    let from =
        [[-0.305, 51.51], [11.25, 43.77], [0.0, 0.0], [25.0, 69.0], [-70.0, -33.0], [15.0, 84.9], [179.9999, 52.0]];
    for (seed, (from, (least, most))) in from.iter().flat_map(|f| rings.iter().map(move |r| (*f, *r))).enumerate() {
        let ring = Ring::new(least, most).unwrap();
        let (mut areas, mut turns, mut sum) = (Vec::new(), Vec::new(), [0.0, 0.0]);
        for random in draws(seed as u64).take(DRAWS) {
            let (metres, turn) = way(from, moved(from, ring, random));
            // Six decimals are 11 cm; half of that may be lost each way.
            assert!(metres > least - 0.08 && metres < most + 0.08, "{metres} m from {from:?}");
            areas.push(((metres * metres - least * least) / (most * most - least * least)).clamp(0.0, 1.0));
            turns.push(turn);
            sum = [sum[0] + metres * (turn * TAU).sin(), sum[1] + metres * (turn * TAU).cos()];
        }
        let context = format!("{least}–{most} m around {from:?}");
        // A ring of one metre is measured in steps of 11 cm, so its areas can't be told so finely.
        let coarse = 0.08 / (most - least);
        assert!(furthest_from_uniform(areas) < bound() + coarse, "areas, {context}");
        assert!(furthest_from_uniform(turns) < bound() + 0.08 / least.max(10.0), "directions, {context}");
        // One coordinate's variance over the ring is (least² + most²) / 4; four standard errors of the mean.
        let error = 4.0 * ((least * least + most * most) / 4.0 / DRAWS as f64).sqrt() + 0.01;
        assert!(sum.iter().all(|s| (s / DRAWS as f64).abs() < error), "mean {sum:?}, {context}");
    }
}

#[test]
fn a_test_of_these_would_notice_points_crowded_towards_the_middle() {
    // Distances spread evenly, as simpler masks have them, instead of areas.
    let crowded = draws(7).take(DRAWS).map(|[r, _]| {
        let metres = 100.0 + 200.0 * f64::from(r) / 4_294_967_296.0;
        (metres * metres - 10_000.0) / 80_000.0
    });
    assert!(furthest_from_uniform(crowded.collect()) > 3.0 * bound());
}

#[test]
fn the_furthest_draws_stay_in_the_ring() {
    let (from, ring) = ([-0.305, 51.51], Ring::new(100.0, 300.0).unwrap());
    for share in [0, 1, u32::MAX - 1, u32::MAX] {
        for turn in [0, u32::MAX / 4, u32::MAX / 2, u32::MAX] {
            let (metres, _) = way(from, moved(from, ring, [share, turn]));
            assert!(metres > 99.92 && metres < 300.08, "{metres}");
        }
    }
}

#[test]
fn what_is_masked_says_so_and_no_longer_names_what_the_original_was_near() {
    let location = Location {
        method: Some(LocationMethod::Search),
        zoom: Some(17.0),
        masked: false,
        near: Some("12 High Street".to_owned()),
    };
    let ring = Ring::new(100.0, 300.0).unwrap();
    let (place, known) = mask(Geometry::point(-0.3, 51.5).unwrap(), location, ring, [1, 2]).unwrap();
    let (metres, _) = way([-0.3, 51.5], place.anchor());
    assert!(metres > 99.0, "{metres}");
    let expected = Location { method: Some(LocationMethod::Search), zoom: Some(17.0), masked: true, near: None };
    assert_eq!(known, expected);
}

#[test]
fn a_place_is_moved_once_and_never_again() {
    let ring = Ring::new(100.0, 300.0).unwrap();
    let (place, known) = mask(Geometry::point(-0.3, 51.5).unwrap(), Location::default(), ring, [1, 2]).unwrap();
    for random in draws(3).take(10) {
        assert_eq!(mask(place.clone(), known.clone(), ring, random), Some((place.clone(), known.clone())));
    }
}

#[test]
fn only_a_single_point_is_masked() {
    let ring = Ring::new(100.0, 300.0).unwrap();
    for shape in [
        r#"{"type":"LineString","coordinates":[[0,0],[1,1]]}"#,
        r#"{"type":"MultiPoint","coordinates":[[0,0],[1,1]]}"#,
        r#"{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}"#,
    ] {
        assert_eq!(mask(common::geometry(shape).unwrap(), Location::default(), ring, [1, 2]), None, "{shape}");
    }
}

#[test]
fn a_ring_needs_two_sound_radii() {
    let bad =
        [(0.0, 10.0), (-1.0, 10.0), (10.0, 10.0), (20.0, 10.0), (1.0, 20_001.0), (f64::NAN, 10.0), (1.0, f64::NAN)];
    for (least, most) in bad {
        assert_eq!(Ring::new(least, most), None, "{least} {most}");
    }
    assert_eq!(Ring::new(1.0, 20_000.0).map(Ring::most), Some(20_000.0));
}
