//! What the map style draws, in the names of the Protomaps basemap schema, version 4
//! (<https://docs.protomaps.com/basemaps/layers>). Archives of versions 2 and 3 are read into the same names, so the
//! style knows one schema: version 2 says `pmap:kind` and has plain OpenStreetMap tags for the rest; version 3 says
//! `pmap:kind` and `pmap:kind_detail`, and keeps rails in a layer of their own.

use crate::mvt::Shape;

/// Characters; longer names of single places cover the map instead of explaining it. The gazetteer has them.
const LONGEST_LABEL: usize = 36;

/// The archive's layers, in the order they are written.
pub(crate) const LAYERS: [&str; 7] = ["earth", "landuse", "water", "buildings", "roads", "places", "pois"];

/// Everything that is kept of one feature besides its geometry. Features of a tile that are equal here are merged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Class {
    /// Index into [`LAYERS`].
    pub(crate) layer: usize,
    pub(crate) shape: Shape,
    pub(crate) kind: &'static str,
    pub(crate) detail: Option<&'static str>,
    pub(crate) tunnel: bool,
    pub(crate) name: Option<String>,
}

pub(crate) const EARTH: usize = 0;
pub(crate) const LANDUSE: usize = 1;
pub(crate) const WATER: usize = 2;
pub(crate) const BUILDINGS: usize = 3;
pub(crate) const ROADS: usize = 4;
pub(crate) const PLACES: usize = 5;
pub(crate) const POIS: usize = 6;

#[rustfmt::skip]
const GROUND: [&str; 31] = [
    "park", "garden", "grass", "meadow", "forest", "wood", "scrub", "orchard", "vineyard", "allotments", "cemetery",
    "pitch", "playground", "recreation_ground", "golf_course", "village_green", "common", "dog_park",
    "nature_reserve", "wetland", "sand", "beach", "farmland", "pedestrian", "school", "kindergarten", "university",
    "college", "hospital", "sports_centre", "marketplace",
];
/// Grounds whose name stands on the map.
#[rustfmt::skip]
const NAMED_GROUND: [&str; 10] = [
    "park", "garden", "cemetery", "recreation_ground", "village_green", "common", "nature_reserve", "university",
    "hospital", "pedestrian",
];
const STREAMS: [&str; 3] = ["river", "canal", "stream"];
const PATHS: [&str; 8] = ["pedestrian", "footway", "path", "steps", "cycleway", "track", "bridleway", "corridor"];
#[rustfmt::skip]
const STREETS: [&str; 9] = [
    "motorway", "trunk", "primary", "secondary", "tertiary", "residential", "unclassified", "living_street",
    "service",
];
const RAILS: [&str; 5] = ["rail", "tram", "light_rail", "subway", "funicular"];
#[rustfmt::skip]
const SETTLEMENTS: [&str; 11] = [
    "city", "town", "village", "hamlet", "suburb", "quarter", "neighbourhood", "borough", "locality", "square",
    "island",
];
/// The last six are the names of grounds and buildings, which an archive that was cut here has as points.
#[rustfmt::skip]
const LANDMARKS: [&str; 28] = [
    "station", "tram_stop", "bus_station", "hospital", "school", "university", "college", "library", "theatre",
    "museum", "attraction", "community_centre", "place_of_worship", "townhall", "marketplace", "post_office", "park",
    "garden", "sports_centre", "stadium", "viewpoint", "courthouse", "building", "cemetery", "recreation_ground",
    "village_green", "nature_reserve", "pedestrian",
];

/// Reads one feature of a source layer. `None`: the style draws nothing for it at this zoom.
pub(crate) fn classify(source: &str, attributes: &[(&str, &str)], shape: Shape, zoom: u8) -> Option<Class> {
    let get = |key: &str| attributes.iter().find(|(k, _)| *k == key).map(|(_, v)| *v);
    let name = || get("name").map(str::trim).filter(|n| !n.is_empty()).map(str::to_owned);
    let class = |layer, kind| Class { layer, shape, kind, detail: None, tunnel: false, name: None };
    let tags = |keys: &[&str], known: &[&'static str]| keys.iter().find_map(|key| pick(known, get(key)?));
    match (source, shape) {
        ("earth", Shape::Polygon) => Some(class(EARTH, "earth")),
        ("landuse" | "natural", Shape::Polygon) if zoom >= 9 => {
            let kind = tags(&["kind", "leisure", "natural", "landuse", "amenity", "highway", "pmap:kind"], &GROUND)?;
            let name = (zoom >= 13 && NAMED_GROUND.contains(&kind)).then(name).flatten();
            Some(Class { name, ..class(LANDUSE, kind) })
        }
        ("water", Shape::Polygon) => {
            let dry = get("waterway").is_some_and(|w| w == "dam" || w == "weir") || get("leisure").is_some();
            let dry = dry || get("kind").is_some_and(|kind| kind == "swimming_pool" || kind == "playa");
            (!dry).then(|| class(WATER, "water"))
        }
        ("water" | "physical_line", Shape::Line) if zoom >= 9 => {
            let kind = tags(&["kind", "kind_detail", "waterway", "pmap:kind"], &STREAMS)?;
            (kind != "stream" || zoom >= 13).then(|| Class { name: name(), ..class(WATER, kind) })
        }
        // A part of a building lies inside it and would be drawn over it in the same colour.
        ("buildings", Shape::Polygon) if zoom >= 13 && get("kind") != Some("building_part") => {
            Some(Class { name: name(), ..class(BUILDINGS, "building") })
        }
        ("roads", Shape::Line) => {
            let detail = get("kind_detail").or(get("highway")).or(get("pmap:kind_detail"));
            let road = road(get("kind").or(get("pmap:kind"))?, detail, zoom)?;
            let tunnel = matches!(get("is_tunnel").or(get("tunnel")), Some("yes" | "true"));
            // What runs far below is no landmark; an underground railway in the open is.
            if road.1 == Some("subway") && tunnel {
                return None;
            }
            Some(Class { detail: road.1, tunnel, name: (zoom >= 13).then(name).flatten(), ..class(ROADS, road.0) })
        }
        ("transit", Shape::Line) if zoom >= 10 => {
            let detail = tags(&["kind_detail", "railway", "pmap:kind_detail"], &RAILS)?;
            let tunnel = get("layer").is_some_and(|l| l.starts_with('-')) || get("tunnel").is_some();
            (detail != "subway" || !tunnel).then(|| Class { detail: Some(detail), tunnel, ..class(ROADS, "rail") })
        }
        ("places", Shape::Point) => {
            let detail = tags(&["kind_detail", "place", "pmap:kind_detail", "kind"], &SETTLEMENTS)?;
            // OpenStreetMap's "locality" is a name where nobody lives: it is not set as large as a town's.
            let town = ["city", "town", "village", "hamlet"].contains(&detail);
            let kind = if town { "locality" } else { "neighbourhood" };
            Some(Class { detail: Some(detail), name: Some(name()?), ..class(PLACES, kind) })
        }
        ("pois", Shape::Point) if zoom >= 13 => {
            let keys = ["kind", "railway", "amenity", "tourism", "leisure", "shop", "pmap:kind"];
            let name = name().filter(|name| name.chars().count() <= LONGEST_LABEL)?;
            Some(Class { name: Some(name), ..class(POIS, tags(&keys, &LANDMARKS)?) })
        }
        _ => None,
    }
}

/// Kind and detail of a road of either schema; the small ones not at low zooms.
fn road(kind: &str, detail: Option<&str>, zoom: u8) -> Option<(&'static str, Option<&'static str>)> {
    let detail = detail.map(|d| d.trim_end_matches("_link")).unwrap_or_default();
    let path = pick(&PATHS, detail);
    let street = pick(&STREETS, detail);
    match kind {
        "highway" => Some(("highway", None)),
        "major_road" | "medium_road" => Some(("major_road", street)),
        "minor_road" | "other" | "path" if zoom >= 13 => match (path, street) {
            (Some(_), _) => Some(("path", path)),
            (None, Some(_)) => Some(("minor_road", street)),
            (None, None) if kind == "path" => Some(("path", None)),
            (None, None) => (kind != "other").then_some(("minor_road", None)),
        },
        "rail" if zoom >= 10 => Some(("rail", Some(pick(&RAILS, detail)?))),
        _ => None,
    }
}

fn pick(known: &[&'static str], value: &str) -> Option<&'static str> {
    known.iter().find(|k| **k == value).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn class_of(
        layer: &str,
        attributes: &[(&str, &str)],
        shape: Shape,
    ) -> Option<(&'static str, Option<&'static str>)> {
        classify(layer, attributes, shape, 14).map(|c| (c.kind, c.detail))
    }

    type Tags = &'static [(&'static str, &'static str)];

    /// Layer, shape, and the same thing in versions 2, 3 and 4; no tags where a version has it in another layer.
    const SAME: [(&str, Shape, [Tags; 3]); 7] = [
        (
            "roads",
            Shape::Line,
            [
                &[("pmap:kind", "other"), ("highway", "footway")],
                &[("pmap:kind", "path"), ("pmap:kind_detail", "footway")],
                &[("kind", "path"), ("kind_detail", "footway")],
            ],
        ),
        (
            "roads",
            Shape::Line,
            [
                &[("pmap:kind", "medium_road"), ("highway", "tertiary")],
                &[("pmap:kind", "medium_road"), ("pmap:kind_detail", "tertiary")],
                &[("kind", "major_road"), ("kind_detail", "tertiary")],
            ],
        ),
        (
            "roads",
            Shape::Line,
            [
                &[("pmap:kind", "minor_road"), ("highway", "residential")],
                &[("pmap:kind", "minor_road"), ("pmap:kind_detail", "residential")],
                &[("kind", "minor_road"), ("kind_detail", "residential")],
            ],
        ),
        (
            "landuse",
            Shape::Polygon,
            [
                &[("pmap:kind", "park"), ("leisure", "garden")],
                &[("pmap:kind", "garden"), ("leisure", "garden")],
                &[("kind", "garden")],
            ],
        ),
        (
            "pois",
            Shape::Point,
            [
                &[("amenity", "library"), ("name", "B")],
                &[("pmap:kind", "library"), ("name", "B")],
                &[("kind", "library"), ("name", "B"), ("name:en", "B")],
            ],
        ),
        (
            "places",
            Shape::Point,
            [
                &[("pmap:kind", "neighbourhood"), ("place", "suburb"), ("name", "S")],
                &[("pmap:kind", "neighbourhood"), ("pmap:kind_detail", "suburb"), ("name", "S")],
                &[("kind", "macrohood"), ("kind_detail", "suburb"), ("name", "S")],
            ],
        ),
        (
            "transit",
            Shape::Line,
            [
                &[("railway", "tram")],
                &[("pmap:kind", "rail"), ("pmap:kind_detail", "tram")],
                &[("kind_detail", "tram")],
            ],
        ),
    ];

    #[test]
    fn archives_of_all_three_versions_give_the_same_kinds() {
        for (layer, shape, versions) in SAME {
            let classes = versions.map(|tags| class_of(layer, tags, shape));
            assert!(classes[0].is_some(), "{layer} {versions:?}");
            assert!(classes.iter().all(|class| *class == classes[0]), "{layer}: {classes:?}");
        }
        let tram = class_of("roads", &[("kind", "rail"), ("kind_detail", "tram")], Shape::Line);
        assert_eq!(class_of("transit", &[("railway", "tram")], Shape::Line), tram, "in version 4 among the roads");
        let stream = class_of("physical_line", &[("waterway", "stream")], Shape::Line);
        assert_eq!(class_of("water", &[("kind", "stream")], Shape::Line), stream, "in version 4 among the waters");
    }

    #[test]
    fn what_the_style_does_not_draw_is_dropped() {
        assert_eq!(class_of("mask", &[], Shape::Polygon), None);
        assert_eq!(class_of("boundaries", &[("pmap:kind", "county")], Shape::Line), None);
        assert_eq!(class_of("pois", &[("amenity", "bench")], Shape::Point), None, "nameless");
        assert_eq!(class_of("transit", &[("railway", "disused")], Shape::Line), None);
        assert_eq!(class_of("buildings", &[("kind", "building_part")], Shape::Polygon), None);
        assert_eq!(class_of("buildings", &[("kind", "address"), ("addr_housenumber", "3")], Shape::Point), None);
        assert_eq!(class_of("water", &[("kind", "swimming_pool")], Shape::Polygon), None);
        assert_eq!(class_of("roads", &[("kind", "ferry")], Shape::Line), None);
        let subway = [("kind", "rail"), ("kind_detail", "subway"), ("is_tunnel", "yes")];
        assert_eq!(class_of("roads", &subway, Shape::Line), None);
        assert_eq!(class_of("roads", &subway[..2], Shape::Line), Some(("rail", Some("subway"))), "in the open");
        assert_eq!(class_of("places", &[("kind", "country"), ("name", "Italia")], Shape::Point), None);
        assert_eq!(classify("buildings", &[], Shape::Polygon, 12), None, "too small at that zoom");
    }
}
