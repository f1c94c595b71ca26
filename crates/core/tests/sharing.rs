//! A shared link: how far its address reaches, and a view that is the same when it is read again.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

use common_ground_core::project::Area;
use common_ground_core::reach::{Reach, reach};
use proptest::prelude::*;

#[test]
fn an_address_reaches_as_far_as_its_host() {
    let cases = [
        ("", Reach::Here),
        ("localhost", Reach::Here),
        ("map.localhost", Reach::Here),
        ("127.0.0.1", Reach::Here),
        ("127.8.9.1", Reach::Here),
        ("0.0.0.0", Reach::Here),
        ("[::1]", Reach::Here),
        ("[::ffff:127.0.0.1]", Reach::Here),
        ("10.0.0.7", Reach::Nearby),
        ("172.16.0.1", Reach::Nearby),
        ("172.32.0.1", Reach::Anywhere),
        ("192.168.178.20", Reach::Nearby),
        ("169.254.3.4", Reach::Nearby),
        ("[fe80::1]", Reach::Nearby),
        ("[fd12:3456::1]", Reach::Nearby),
        ("library-laptop", Reach::Nearby),
        ("library.local", Reach::Nearby),
        ("maps.internal", Reach::Nearby),
        ("map.example.org", Reach::Anywhere),
        ("localhost.example.org", Reach::Anywhere),
        ("93.184.216.34", Reach::Anywhere),
        ("[2606:2800:220:1::1]", Reach::Anywhere),
    ];
    for (host, wanted) in cases {
        assert_eq!(reach(host), wanted, "{host}");
    }
    assert!(Reach::Here < Reach::Nearby && Reach::Nearby < Reach::Anywhere);
}

fn any_area() -> impl Strategy<Value = Area> {
    (-179.0..170.0f64, -80.0..70.0f64, 0.000_1..9.0f64, 0.000_1..9.0f64, 1.0..15.0f64, 0.001..8.0f64).prop_map(
        |(west, south, width, height, min_zoom, more)| Area {
            bounds: [west, south, west + width, south + height],
            margin: 0.0,
            centre: [west, south],
            zoom: min_zoom,
            min_zoom,
            max_zoom: min_zoom + more,
        },
    )
}

proptest! {
    #[test]
    fn a_view_that_is_written_can_be_shown_and_is_the_same_within_a_metre(
        (area, x, y, z) in (any_area(), 0.0..=1.0f64, 0.0..=1.0f64, 0.0..=1.0f64)
    ) {
        let [west, south, east, north] = area.bounds;
        let seen = [west + (east - west) * x, south + (north - south) * y];
        let zoom = area.min_zoom + (area.max_zoom - area.min_zoom) * z;
        let text = area.written(seen, zoom);
        let read: Vec<f64> = text.split(',').map(|number| number.parse().unwrap()).collect();
        prop_assert_eq!(read.len(), 3);
        prop_assert!(area.shows([read[0], read[1]], read[2]), "{}", text);
        prop_assert!((read[0] - seen[0]).abs() < 1e-5 && (read[1] - seen[1]).abs() < 1e-5, "{}", text);
        prop_assert!((read[2] - zoom).abs() < 0.01, "{}", text);
        prop_assert_eq!(area.written([read[0], read[1]], read[2]), text);
    }

    #[test]
    fn a_view_beside_the_area_is_brought_into_it(area in any_area(), lon in -200.0..200.0f64, zoom in -5.0..40.0f64) {
        let text = area.written([lon, 95.0], zoom);
        let read: Vec<f64> = text.split(',').map(|number| number.parse().unwrap()).collect();
        prop_assert!(area.shows([read[0], read[1]], read[2]), "{}", text);
    }
}
