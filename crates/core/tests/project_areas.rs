//! Where the shipped projects are: each area holds what it should and no more, can be looked at on a phone, and is no
//! larger than a street map that a tablet can hold.
#![allow(clippy::unwrap_used)] // a test that cannot go on should stop

mod common;

use std::collections::BTreeSet;

use common::projects::shipped;
use common_ground_core::Project;
use common_ground_core::geometry::lies_in;

/// Project, places inside, places outside (longitude, latitude), from published positions of well-known places;
/// docs/projects.md says from where.
type Places = (&'static str, &'static [(&'static str, f64, f64)], &'static [(&'static str, f64, f64)]);

const PLACES_OF: [Places; 9] = [
    (
        "demo",
        &[("Ponte Vecchio", 11.2531, 43.768), ("Santo Spirito", 11.248, 43.7668)],
        &[("Fiesole", 11.2942, 43.8064)],
    ),
    (
        "living-roots-ealing",
        &[
            ("Ealing Broadway station", -0.3017, 51.5148),
            ("Southall station", -0.3786, 51.506),
            ("Northolt station", -0.3687, 51.5483),
            ("Greenford station", -0.3457, 51.5423),
            ("Acton Main Line station", -0.2666, 51.517),
            // The borough's own outermost points, in the boundaries of the Office for National Statistics.
            ("the west of the borough, by Yeading Brook", -0.419_590, 51.538_694),
            ("the north, by Roxeth Recreation Ground", -0.347_555, 51.559_684),
            ("the east, by Old Oak", -0.245_087, 51.506_742),
            ("the south, by Norwood Green", -0.371_873, 51.490_470),
        ],
        &[("Heathrow", -0.4543, 51.47), ("Wembley Park station", -0.2795, 51.5635), ("Kew", -0.2925, 51.4787)],
    ),
    (
        "well-communities-old-ford",
        &[
            ("Roman Road Market", -0.032, 51.532),
            ("Bow Road station", -0.0247, 51.527),
            ("Hackney Wick station", -0.0249, 51.5434),
            ("Old Ford", -0.022, 51.535),
            ("Fish Island", -0.023_85, 51.538_768),
        ],
        &[("Stratford station", -0.0035, 51.5416), ("Bethnal Green station", -0.0549, 51.5272)],
    ),
    (
        "well-communities-kings-heath",
        &[("Kings Heath", -0.9235, 52.2525), ("Dallington", -0.921_87, 52.249_45)],
        &[("Northampton station", -0.9066, 52.2374), ("All Saints, Northampton", -0.8966, 52.2372)],
    ),
    (
        "community-gardens-black-country",
        &[
            ("Dudley Castle", -2.0797, 52.5143),
            ("Dudley", -2.089, 52.508),
            ("Tipton station", -2.0656, 52.5305),
            // A mile and a half, 2.4 km, south of Dudley.
            ("Netherton", -2.089, 52.4864),
        ],
        &[("Wolverhampton station", -2.12, 52.5878), ("Birmingham New Street", -1.899, 52.4778)],
    ),
    (
        "heritage-highlands",
        &[
            ("Aviemore", -3.8286, 57.1953),
            ("Newtonmore", -4.119, 57.0633),
            ("Grantown-on-Spey", -3.609, 57.33),
            ("Kingussie", -4.052, 57.0805),
            ("Laggan", -4.280_91, 57.017_64),
            ("Dalwhinnie", -4.2455, 56.9353),
        ],
        &[("Inverness", -4.2247, 57.4778), ("Fort William", -5.1052, 56.8198)],
    ),
    (
        "nature-schools-cambridgeshire",
        &[
            ("Cambridge station", 0.1375, 52.1944),
            ("Cambridge North station", 0.1583, 52.224),
            ("Trumpington", 0.109, 52.174),
            ("Cherry Hinton", 0.176, 52.1849),
        ],
        &[("Ely", 0.2624, 52.3995), ("Cambourne", -0.07, 52.22)],
    ),
    (
        "arts-sessions-north-west",
        &[("Salford Crescent station", -2.2757, 53.4865), ("MediaCity", -2.299, 53.4727), ("Salford", -2.2931, 53.483)],
        &[("Manchester Piccadilly", -2.2309, 53.4774), ("Bolton", -2.428, 53.578)],
    ),
    (
        "early-years-galleries-scotland",
        &[
            ("Dundee Contemporary Arts", -2.9748, 56.4567),
            ("The McManus", -2.9707, 56.4625),
            ("Broughty Castle", -2.8705, 56.463),
            ("Broughty Ferry", -2.869_91, 56.467_18),
        ],
        &[("Perth", -3.4373, 56.395), ("Tayport", -2.88, 56.447)],
    ),
];

#[test]
fn each_area_holds_its_places_and_not_the_next_town() {
    let told: BTreeSet<&str> = PLACES_OF.iter().map(|(id, ..)| *id).collect();
    assert_eq!(told.len(), shipped().len());
    for (id, inside, outside) in PLACES_OF {
        let all = shipped();
        let project = all.iter().find(|project| project.id == id).unwrap_or_else(|| panic!("{id}"));
        let area = &project.area;
        assert!(area.contains(area.centre), "{id}");
        for (name, lon, lat) in inside {
            assert!(area.contains([*lon, *lat]), "{name} should be in {id}");
        }
        for (name, lon, lat) in outside {
            assert!(!lies_in(project.reach(false), [*lon, *lat]), "{name} should not be in {id}");
        }
    }
}

/// Width and height in metres.
fn size(project: &Project) -> [f64; 2] {
    let [west, south, east, north] = project.area.bounds;
    [(east - west) * 111_195.0 * f64::midpoint(south, north).to_radians().cos(), (north - south) * 111_195.0]
}

#[test]
fn no_area_is_larger_than_a_street_map_for_a_tablet_and_each_fits_a_phone_at_the_farthest_zoom() {
    for project in shipped() {
        let [width, height] = size(&project);
        // The countryside has few streets.
        let most = if project.id == "heritage-highlands" { 60_000.0 } else { 16_000.0 };
        assert!(
            (1_000.0..most).contains(&width) && (1_000.0..most).contains(&height),
            "{} {width} {height}",
            project.id
        );
        let metres_per_pixel = |zoom: f64| 156_543.0 * project.area.centre[1].to_radians().cos() / zoom.exp2();
        let pixels = |zoom| width.max(height) / metres_per_pixel(zoom);
        let (far, first) = (pixels(project.area.min_zoom), pixels(project.area.zoom));
        assert!((150.0..=560.0).contains(&far), "{}: {far} pixels at the farthest", project.id);
        assert!((1_000.0..=4_200.0).contains(&first), "{}: {first} pixels at first", project.id);
    }
}

#[test]
fn a_private_place_at_the_very_edge_is_still_allowed_after_it_was_moved() {
    for project in shipped().into_iter().filter(|project| project.id != "demo") {
        let moved = project.private_place.as_ref().unwrap();
        assert!(moved.max_metres <= project.area.margin, "{}", project.id);
        // A ring three times as wide as its hole leaves enough places to be.
        assert!(moved.max_metres >= 2.0 * moved.min_metres && moved.min_metres >= 50.0, "{}", project.id);
    }
}
