//! What a position is near, in the plane: over a neighbourhood an equirectangular map is true to a few centimetres.

use super::{Entry, Gazetteer, PlaceKind, is_break};
use crate::Position;
use crate::geometry::round6;

/// Metres in a degree of latitude on a sphere of the Earth's mean radius (6,371,008.8 m).
const METRES: f64 = 111_195.08;

/// How far a place may be for its name to help.
const PLACE_WITHIN: f64 = 80.0;

/// How far a street may be.
const STREET_WITHIN: f64 = 120.0;

/// The eight winds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compass {
    /// North.
    North,
    /// North-east.
    NorthEast,
    /// East.
    East,
    /// South-east.
    SouthEast,
    /// South.
    South,
    /// South-west.
    SouthWest,
    /// West.
    West,
    /// North-west.
    NorthWest,
}

/// What a position is near. At least one of `place` and `street` is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// Index of the nearest named place that is no street.
    pub place: Option<usize>,
    /// Index of the nearest street.
    pub street: Option<usize>,
    /// Metres from the place, else from the street; 0 inside a place.
    pub metres: f64,
    /// In which direction the position lies, seen from the place, else from the street.
    pub bearing: Compass,
}

impl Gazetteer {
    /// What a position is near: a named place at most 80 m away and a street at most 120 m away. Localities are not
    /// counted, as their position is only that of their name on the map.
    pub fn near(&self, at: Position) -> Option<Near> {
        let plane = Plane::around(at);
        let mut place = Nearest::within(PLACE_WITHIN);
        let mut street = Nearest::within(STREET_WITHIN);
        for (index, entry) in self.entries().iter().enumerate() {
            match entry.kind {
                PlaceKind::Locality => {}
                PlaceKind::Street => street.offer(index, plane.to(entry)),
                _ => place.offer(index, plane.to(entry)),
            }
        }
        let nearest = if place.index.is_some() { &place } else { &street };
        nearest.index?;
        Some(Near {
            place: place.index,
            street: street.index,
            metres: nearest.square.sqrt(),
            bearing: bearing(nearest.to),
        })
    }
}

struct Nearest {
    index: Option<usize>,
    /// Its point nearest, in metres east and north of the position.
    to: [f64; 2],
    square: f64,
}

impl Nearest {
    fn within(metres: f64) -> Self {
        Self { index: None, to: [0.0, 0.0], square: metres * metres }
    }

    fn offer(&mut self, index: usize, to: [f64; 2]) {
        let square = to[0] * to[0] + to[1] * to[1];
        if square < self.square || (self.index.is_none() && square <= self.square) {
            *self = Self { index: Some(index), to, square };
        }
    }
}

/// Metres east and north of a position.
pub(super) struct Plane {
    at: Position,
    east: f64,
}

impl Plane {
    pub(super) fn around(at: Position) -> Self {
        Self { at, east: METRES * at[1].to_radians().cos() }
    }

    fn metres(&self, [lon, lat]: Position) -> [f64; 2] {
        [(lon - self.at[0]) * self.east, (lat - self.at[1]) * METRES]
    }

    /// Back from metres to degrees.
    pub(super) fn degrees(&self, [x, y]: [f64; 2]) -> Position {
        [round6(self.at[0] + x / self.east), round6(self.at[1] + y / METRES)]
    }

    /// The entry's point that is nearest, in metres; the origin when it lies inside an outline.
    pub(super) fn to(&self, entry: &Entry) -> [f64; 2] {
        let mut best = ([f64::MAX, 0.0], f64::INFINITY);
        let mut before: Option<[f64; 2]> = None;
        for position in &entry.positions {
            if is_break(*position) {
                before = None;
                continue;
            }
            let end = self.metres(*position);
            let point = nearest_of(before.unwrap_or(end), end);
            let square = point[0] * point[0] + point[1] * point[1];
            if square < best.1 {
                best = (point, square);
            }
            before = Some(end);
        }
        let covers = entry.kind != PlaceKind::Street && entry.pieces().any(|outline| self.inside(outline));
        if covers { [0.0, 0.0] } else { best.0 }
    }

    /// Whether the position lies inside a closed outline: a ray to the east crosses it an odd number of times.
    fn inside(&self, outline: &[Position]) -> bool {
        let [lon, lat] = self.at;
        let crosses = |pair: &&[Position]| {
            let ([x1, y1], [x2, y2]) = (pair[0], pair[1]);
            (y1 > lat) != (y2 > lat) && lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1
        };
        outline.len() > 3 && outline.first() == outline.last() && outline.windows(2).filter(crosses).count() % 2 == 1
    }
}

/// The point of a segment that is nearest to the origin.
fn nearest_of([x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) -> [f64; 2] {
    let (dx, dy) = (x2 - x1, y2 - y1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (-(x1 * dx + y1 * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    [x1 + along * dx, y1 + along * dy]
}

/// The wind in which the origin lies, seen from `to`. The winds meet at 22.5° on either side of each.
fn bearing([east, north]: [f64; 2]) -> Compass {
    /// tan(22.5°)
    const EDGE: f64 = std::f64::consts::SQRT_2 - 1.0;
    let (east, north) = (-east, -north);
    if east.abs() <= EDGE * north.abs() {
        return if north >= 0.0 { Compass::North } else { Compass::South };
    }
    if north.abs() <= EDGE * east.abs() {
        return if east >= 0.0 { Compass::East } else { Compass::West };
    }
    match (north >= 0.0, east >= 0.0) {
        (true, true) => Compass::NorthEast,
        (false, true) => Compass::SouthEast,
        (false, false) => Compass::SouthWest,
        (true, false) => Compass::NorthWest,
    }
}
