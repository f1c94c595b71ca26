//! The gazetteer of an area: what residents call the places around them. Streets come as lines, grounds that people are
//! in (squares, parks, schools) as outlines, everything else as one point; a name that several layers carry in one spot
//! is listed once, by the layer that knows best what it is.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use common_ground_core::Position;
use common_ground_core::gazetteer::{BREAK, Entry, PlaceKind};
use pmtiles::TileCoord;

use crate::Error;
use crate::archive::Archive;
use crate::cut::{EXTENT, Found, features, read};
use crate::mvt::{Point, Shape};
use crate::plane::{Bounds, Zooms, metres, metres_per_unit, position};
use crate::shapes;

/// Lines are told to within so many metres; search and "near …" need no more.
const PRECISION: f64 = 4.0;
/// Two entries of one name nearer than this, in metres, are one place.
const SAME_PLACE: f64 = 200.0;
/// Two pieces of road of one name nearer than this, in metres, are one street.
const SAME_STREET: f64 = 500.0;

const NO_STREETS: [&str; 5] = ["rail", "ferry", "pier", "aeroway", "aerialway"];

/// Lines by name and kind.
type Lines<P> = BTreeMap<(String, PlaceKind), Vec<Vec<P>>>;

/// A named point or ground of a tile.
struct Named {
    name: String,
    kind: PlaceKind,
    here: Position,
    /// Closed; none where a point says enough.
    outlines: Vec<Vec<Position>>,
    /// Twice the area in tile units; 0 for a point.
    size: i64,
}

pub(crate) fn names(source: &Archive, area: Bounds, zooms: Zooms) -> Result<Vec<Entry>, Error> {
    let top = zooms.within(source.header()).max;
    let mut lines: Lines<Position> = BTreeMap::new();
    let mut points: Vec<Named> = Vec::new();
    for at in area.tiles(Zooms { min: top, max: top })? {
        let Some(bytes) = source.tile(at)? else { continue };
        for (name, pieces) in tile_lines(at, &bytes)? {
            let inside = pieces.iter().flat_map(|piece| within(piece, area));
            lines.entry(name).or_default().extend(inside);
        }
        points.extend(tile_points(at, &bytes, area)?);
    }
    let mut entries: Vec<Entry> = lines
        .into_iter()
        .flat_map(|((name, kind), mut pieces)| {
            // The longest piece first: it is where a search flies to.
            pieces.sort_by(|a, b| length(b).total_cmp(&length(a)));
            let entry =
                move |pieces: Vec<Vec<Position>>| Entry { name: name.clone(), kind, positions: pieces.join(&BREAK) };
            apart(pieces).into_iter().map(entry)
        })
        .collect();
    // A square's own point adds nothing to the roads around it, its outline does; the paved part of a street adds nothing
    // to the street.
    points.retain(|point| {
        let same = |line: PlaceKind| line == point.kind || (line, point.kind) == (PlaceKind::Street, PlaceKind::Square);
        let beside = |line: &&mut Entry| line.name == point.name && same(line.kind) && is_near(line, point.here);
        let Some(line) = entries.iter_mut().find(beside) else { return true };
        if line.kind == point.kind && !point.outlines.is_empty() {
            line.positions = [ground(point), std::mem::take(&mut line.positions)].join(&BREAK);
        }
        false
    });
    entries.extend(once(points));
    Ok(entries)
}

/// Streets and waters, joined within a tile.
fn tile_lines(at: TileCoord, bytes: &[u8]) -> Result<Lines<Position>, Error> {
    let tile = read(at, bytes)?;
    let mut lines: Lines<Point> = BTreeMap::new();
    for found in features(at, &tile) {
        let found = found?;
        let kind = match found.layer {
            // Version 4 has railway lines and ferries among the roads: nobody lives on the Central Line.
            "roads" if found.text("kind").is_some_and(|kind| NO_STREETS.contains(&kind)) => continue,
            "roads" => PlaceKind::Street,
            "water" | "physical_line" => PlaceKind::Water,
            _ => continue,
        };
        let Some(name) = found.text("name").filter(|_| found.shape == Shape::Line) else { continue };
        let kind = if kind == PlaceKind::Street && is_square(name) { PlaceKind::Square } else { kind };
        lines.entry((name.to_owned(), kind)).or_default().extend(found.parts);
    }
    let tolerance = PRECISION / metres_per_unit(at.z(), EXTENT, position(at, EXTENT, (0, 0))[1]);
    let degrees = |line: Vec<Point>| shapes::thin(&line, tolerance).iter().map(|p| position(at, EXTENT, *p)).collect();
    Ok(lines.into_iter().map(|(name, parts)| (name, shapes::join(parts).into_iter().map(degrees).collect())).collect())
}

/// Everything that is named and not a line.
fn tile_points(at: TileCoord, bytes: &[u8], area: Bounds) -> Result<Vec<Named>, Error> {
    let tile = read(at, bytes)?;
    let mut out = Vec::new();
    for found in features(at, &tile) {
        let found = found?;
        let (Some(name), Some(kind)) = (found.text("name"), found.kind()) else { continue };
        let point = match found.shape {
            Shape::Point => found.parts.first().and_then(|part| part.first()).copied(),
            Shape::Polygon => found
                .parts
                .iter()
                .max_by_key(|r| shapes::twice_area(r))
                .and_then(|ring| shapes::inside(std::slice::from_ref(ring))),
            _ => None,
        };
        let here = point.map(|p| position(at, EXTENT, p)).filter(|here| area.holds(*here));
        if let Some(here) = here {
            let outlines =
                if found.shape == Shape::Polygon && is_ground(kind) { outlines(at, &found.parts) } else { Vec::new() };
            let size = found.parts.iter().map(|ring| shapes::twice_area(ring)).max().unwrap_or(0);
            out.push(Named { name: name.to_owned(), kind, here, outlines, size });
        }
    }
    Ok(out)
}

/// Kinds that people are in, so that "near …" has to know where they end.
fn is_ground(kind: PlaceKind) -> bool {
    matches!(kind, PlaceKind::Square | PlaceKind::Park | PlaceKind::School | PlaceKind::Health | PlaceKind::Water)
}

/// The outer rings, thinned and closed. What a tile's edge has cut in two stays in two.
fn outlines(at: TileCoord, rings: &[Vec<Point>]) -> Vec<Vec<Position>> {
    let tolerance = PRECISION / metres_per_unit(at.z(), EXTENT, position(at, EXTENT, (0, 0))[1]);
    let outer = rings.iter().filter(|ring| shapes::twice_area(ring) > 0);
    outer
        .filter_map(|ring| {
            let ring = shapes::thin_ring(ring, tolerance)?;
            Some(ring.iter().chain(ring.first()).map(|p| position(at, EXTENT, *p)).collect())
        })
        .collect()
}

/// Where the name stands, then the outlines.
fn ground(point: &Named) -> Vec<Position> {
    let label = vec![point.here];
    std::iter::once(&label).chain(&point.outlines).map(Vec::as_slice).collect::<Vec<_>>().join(&BREAK)
}

fn is_near(entry: &Entry, here: Position) -> bool {
    entry.positions.iter().any(|at| *at != BREAK && metres(*at, here) < SAME_PLACE)
}

impl Found<'_> {
    fn text(&self, key: &str) -> Option<&str> {
        let value = self.attributes.iter().find(|(k, _)| *k == key).map(|(_, v)| v.trim())?;
        (!value.is_empty()).then_some(value)
    }

    /// What a named point or ground is; `None` for what residents do not search for.
    fn kind(&self) -> Option<PlaceKind> {
        match self.layer {
            "pois" | "landuse" | "natural" | "water" => {
                let keys = [
                    "kind",
                    "railway",
                    "amenity",
                    "tourism",
                    "leisure",
                    "shop",
                    "natural",
                    "landuse",
                    "highway",
                    "pmap:kind",
                ];
                keys.iter().find_map(|key| kind_of(self.text(key)?))
            }
            "places" => {
                let keys = ["place", "kind_detail", "pmap:kind_detail", "kind", "pmap:kind"];
                match keys.iter().find_map(|key| self.text(key)) {
                    Some("square") => Some(PlaceKind::Square),
                    Some("city" | "town" | "corner" | "country" | "region" | "state" | "province" | "county") => None,
                    _ => Some(PlaceKind::Locality),
                }
            }
            "buildings" => Some(PlaceKind::Other),
            _ => None,
        }
    }
}

fn kind_of(tag: &str) -> Option<PlaceKind> {
    Some(match tag {
        "park" | "garden" | "playground" | "recreation_ground" | "village_green" | "common" | "dog_park" | "pitch"
        | "nature_reserve" | "sports_centre" | "stadium" | "allotments" | "wood" | "forest" => PlaceKind::Park,
        "station" | "halt" | "tram_stop" | "bus_station" => PlaceKind::Station,
        "community_centre" | "library" | "social_facility" | "social_centre" | "youth_centre" | "townhall"
        | "post_office" => PlaceKind::Community,
        "school" | "kindergarten" | "university" | "college" | "music_school" | "language_school" => PlaceKind::School,
        "hospital" | "clinic" | "doctors" | "dentist" | "pharmacy" => PlaceKind::Health,
        "place_of_worship" => PlaceKind::Worship,
        "museum" | "gallery" | "theatre" | "cinema" | "arts_centre" | "attraction" | "viewpoint" => PlaceKind::Culture,
        "marketplace" | "supermarket" | "convenience" | "cafe" | "pub" | "bakery" | "books" => PlaceKind::Shop,
        "pedestrian" => PlaceKind::Square,
        "water" | "lake" | "pond" | "river" => PlaceKind::Water,
        "cemetery" | "police" | "courthouse" | "fire_station" | "building" => PlaceKind::Other,
        _ => return None,
    })
}

/// Roads around a square carry its name. OpenStreetMap has no tag for that, but the word is part of the name.
fn is_square(name: &str) -> bool {
    const FIRST: [&str; 8] = ["piazza", "piazzale", "piazzetta", "place", "plaza", "plaça", "praça", "largo"];
    const LAST: [&str; 3] = ["square", "platz", "plein"];
    let name = name.to_lowercase();
    let words = || name.split_whitespace();
    words().next().is_some_and(|word| FIRST.contains(&word)) || LAST.iter().any(|word| name.ends_with(word))
}

/// The stretches of a line with an end in the area.
fn within(line: &[Position], area: Bounds) -> Vec<Vec<Position>> {
    let mut out: Vec<Vec<Position>> = Vec::new();
    let mut open = false;
    for pair in line.windows(2) {
        let touches = pair.iter().any(|p| area.holds(*p));
        match out.last_mut().filter(|_| open && touches) {
            Some(stretch) => stretch.push(pair[1]),
            None if touches => out.push(pair.to_vec()),
            None => {}
        }
        open = touches;
    }
    out
}

/// Sorts the pieces of one name by where they are: two roads of the same name in two villages are two streets.
fn apart(pieces: Vec<Vec<Position>>) -> Vec<Vec<Vec<Position>>> {
    let mut out: Vec<Vec<Vec<Position>>> = Vec::new();
    for piece in pieces {
        let close =
            |other: &Vec<Position>| other.iter().any(|at| piece.iter().any(|here| metres(*at, *here) < SAME_STREET));
        let (near, far): (Vec<_>, Vec<_>) = out.into_iter().partition(|street| street.iter().any(close));
        let joined = near.into_iter().flatten().chain([piece]).collect();
        out = far;
        out.push(joined);
    }
    out
}

fn length(line: &[Position]) -> f64 {
    line.windows(2).map(|pair| metres(pair[0], pair[1])).sum()
}

/// Points with the same name in one spot become one, of the kind that says most, with all outlines of that kind. The
/// largest ground tells where the name stands.
fn once(mut points: Vec<Named>) -> Vec<Entry> {
    points.sort_by(|a, b| {
        let order = |n: &Named| (n.name.to_lowercase(), n.kind, Reverse(n.size));
        order(a)
            .cmp(&order(b))
            .then_with(|| a.here[0].total_cmp(&b.here[0]))
            .then_with(|| a.here[1].total_cmp(&b.here[1]))
    });
    let mut out: Vec<Entry> = Vec::new();
    for point in points {
        let lower = point.name.to_lowercase();
        let touches = |e: &Entry| {
            is_near(e, point.here) || point.outlines.iter().flatten().any(|at| is_near(e, *at) && e.kind == point.kind)
        };
        let first = out.iter().rev().take_while(|e| e.name.to_lowercase() == lower).count();
        let first = out.len() - first;
        match out[first..].iter_mut().find(|e| touches(e)) {
            Some(entry) if entry.kind == point.kind => {
                for outline in point.outlines {
                    entry.positions.push(BREAK);
                    entry.positions.extend(outline);
                }
            }
            Some(_) => {}
            None => out.push(Entry { positions: ground(&point), name: point.name, kind: point.kind }),
        }
    }
    out
}
