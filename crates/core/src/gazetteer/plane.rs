//! Distances and directions in the plane around a position: over a neighbourhood an equirectangular map is true to a
//! few centimetres. Knows nothing of names.

use super::{Entry, PlaceKind, is_break};
use crate::Position;
use crate::geometry::round6;

/// Metres in a degree of latitude on a sphere of the Earth's mean radius (6,371,008.8 m).
const METRES: f64 = 111_195.08;

/// Roads of one name farther apart than this many metres do not go around one square.
const WIDEST_SQUARE: f64 = 400.0;

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

impl Compass {
    /// The wind towards a point so many metres east and north. The winds meet at 22.5° on either side of each.
    pub fn towards([east, north]: [f64; 2]) -> Self {
        /// tan(22.5°)
        const EDGE: f64 = std::f64::consts::SQRT_2 - 1.0;
        if east.abs() <= EDGE * north.abs() {
            return if north >= 0.0 { Self::North } else { Self::South };
        }
        if north.abs() <= EDGE * east.abs() {
            return if east >= 0.0 { Self::East } else { Self::West };
        }
        match (north >= 0.0, east >= 0.0) {
            (true, true) => Self::NorthEast,
            (false, true) => Self::SouthEast,
            (false, false) => Self::SouthWest,
            (true, false) => Self::NorthWest,
        }
    }
}

/// Metres as people say them: to 5 m below 100 m, to 10 m below 500 m, to 50 m from there on.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // distances on Earth, none below nought
pub fn rounded(metres: f64) -> u32 {
    let to = |step: f64| ((metres / step).round() * step) as u32;
    if metres < 97.5 {
        to(5.0)
    } else if metres < 495.0 {
        to(10.0)
    } else {
        to(50.0)
    }
}

/// Least and greatest longitude and latitude: west, south, east, north in degrees.
pub(super) type Box4 = [f64; 4];

/// The box around an entry.
pub(super) fn box_of(entry: &Entry) -> Box4 {
    let mut all = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    for [lon, lat] in entry.positions.iter().copied().filter(|at| !is_break(*at)) {
        all = [all[0].min(lon), all[1].min(lat), all[2].max(lon), all[3].max(lat)];
    }
    all
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

    /// A position in metres.
    pub(super) fn metres(&self, [lon, lat]: Position) -> [f64; 2] {
        [(lon - self.at[0]) * self.east, (lat - self.at[1]) * METRES]
    }

    /// Back from metres to degrees.
    pub(super) fn degrees(&self, [x, y]: [f64; 2]) -> Position {
        [round6(self.at[0] + x / self.east), round6(self.at[1] + y / METRES)]
    }

    /// The square of the distance to a box, in square metres: nothing in it is nearer.
    pub(super) fn least(&self, [west, south, east, north]: Box4) -> f64 {
        let [lon, lat] = self.at;
        square(self.metres([lon.clamp(west, east.max(west)), lat.clamp(south, north.max(south))]))
    }

    /// The entry's point that is nearest, in metres; the origin when it lies inside an outline.
    pub(super) fn to(&self, entry: &Entry) -> [f64; 2] {
        let covers = match entry.kind {
            PlaceKind::Street => false,
            PlaceKind::Square => entry.pieces().any(|outline| self.inside(outline)) || self.amid(entry),
            _ => entry.pieces().any(|outline| self.inside(outline)),
        };
        if covers {
            return [0.0, 0.0];
        }
        let mut best = ([f64::MAX, 0.0], f64::INFINITY);
        let mut before: Option<[f64; 2]> = None;
        for position in &entry.positions {
            if is_break(*position) {
                before = None;
                continue;
            }
            let end = self.metres(*position);
            let point = nearest_of(before.unwrap_or(end), end);
            if square(point) < best.1 {
                best = (point, square(point));
            }
            before = Some(end);
        }
        best.0
    }

    /// Whether the position lies inside a closed outline: a ray to the east crosses it an odd number of times.
    fn inside(&self, outline: &[Position]) -> bool {
        let [lon, lat] = self.at;
        let crosses = |pair: &&[Position]| {
            let ([x1, y1], [x2, y2]) = (pair[0], pair[1]);
            (y1 > lat) != (y2 > lat) && lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1
        };
        super::is_outline(outline) && outline.windows(2).filter(crosses).count() % 2 == 1
    }
}

impl Plane {
    /// Whether the position lies amid the roads around a square: within their convex hull, if they are near each other.
    fn amid(&self, entry: &Entry) -> bool {
        let [west, south, east, north] = box_of(entry);
        let [lon, lat] = self.at;
        let size = [(east - west) * self.east, (north - south) * METRES];
        if lon < west || lon > east || lat < south || lat > north || size.iter().any(|side| *side > WIDEST_SQUARE) {
            return false;
        }
        let mut corners: Vec<_> =
            entry.positions.iter().filter(|at| !is_break(**at)).map(|at| self.metres(*at)).collect();
        corners.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        // The lower side of the hull must pass below the origin, the upper side above.
        let below = height(corners.iter().copied());
        let above = height(corners.iter().map(|[x, y]| [*x, -y]));
        below.is_some_and(|y| y <= 0.0) && above.is_some_and(|y| y <= 0.0)
    }
}

/// How high the lower side of the convex hull of points, sorted by x, runs at x = 0.
fn height(sorted: impl Iterator<Item = [f64; 2]>) -> Option<f64> {
    let mut hull: Vec<[f64; 2]> = Vec::new();
    for point in sorted {
        while let [.., a, b] = hull[..]
            && (b[0] - a[0]) * (point[1] - a[1]) <= (b[1] - a[1]) * (point[0] - a[0])
        {
            hull.pop();
        }
        hull.push(point);
    }
    let side = hull.windows(2).find(|side| side[0][0] <= 0.0 && side[1][0] >= 0.0)?;
    let ([x1, y1], [x2, y2]) = (side[0], side[1]);
    Some(if x2 > x1 { y1 - x1 * (y2 - y1) / (x2 - x1) } else { y1.min(y2) })
}

pub(super) fn square([x, y]: [f64; 2]) -> f64 {
    x * x + y * y
}

/// The point of a segment that is nearest to the origin.
fn nearest_of([x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) -> [f64; 2] {
    let (dx, dy) = (x2 - x1, y2 - y1);
    let length = dx * dx + dy * dy;
    let along = if length > 0.0 { (-(x1 * dx + y1 * dy) / length).clamp(0.0, 1.0) } else { 0.0 };
    [x1 + along * dx, y1 + along * dy]
}
