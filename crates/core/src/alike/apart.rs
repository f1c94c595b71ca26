//! How far two things are apart on the map: from the nearest place of one to the nearest of the other, so that a pin in a
//! park is no distance from the park. In the plane around them, which over a neighbourhood is true to centimetres.

use crate::geometry::Shape;
use crate::{Geometry, Position};

/// Metres in a degree of latitude on a sphere of the Earth's mean radius (6,371,008.8 m).
pub(super) const METRES: f64 = 111_195.08;

/// Metres between the nearest places of two things; 0 where they meet or one lies in the other.
pub fn metres(one: &Geometry, other: &Geometry) -> f64 {
    let plane = Plane::around(one.anchor());
    if let (Shape::Point(here), Shape::Point(there)) = (one.shape(), other.shape()) {
        return between(plane.flat(*here), plane.flat(*there));
    }
    let (one, other) = (Figure::new(one, &plane), Figure::new(other, &plane));
    if one.covers(&other) || other.covers(&one) {
        return 0.0;
    }
    let mut least = f64::INFINITY;
    for mine in one.edges() {
        for theirs in other.edges() {
            least = least.min(edges(mine, theirs));
        }
    }
    least
}

type Flat = [f64; 2];
type Edge = (Flat, Flat);

struct Plane {
    at: Position,
    east: f64,
}

impl Plane {
    fn around(at: Position) -> Self {
        Self { at, east: METRES * at[1].to_radians().cos() }
    }

    fn flat(&self, [lon, lat]: Position) -> Flat {
        [(lon - self.at[0]) * self.east, (lat - self.at[1]) * METRES]
    }
}

/// Lines, each a run of corners, and areas, each as its rings.
struct Figure {
    lines: Vec<Vec<Flat>>,
    areas: Vec<Vec<Vec<Flat>>>,
}

impl Figure {
    fn new(geometry: &Geometry, plane: &Plane) -> Self {
        let line = |positions: &Vec<Position>| positions.iter().map(|at| plane.flat(*at)).collect::<Vec<_>>();
        let rings = |rings: &Vec<Vec<Position>>| rings.iter().map(line).collect::<Vec<_>>();
        let (lines, areas) = match geometry.shape() {
            Shape::Point(at) => (vec![vec![plane.flat(*at)]], Vec::new()),
            Shape::MultiPoint(all) => (all.iter().map(|at| vec![plane.flat(*at)]).collect(), Vec::new()),
            Shape::LineString(all) => (vec![line(all)], Vec::new()),
            Shape::MultiLineString(all) => (all.iter().map(line).collect(), Vec::new()),
            Shape::Polygon(all) => (Vec::new(), vec![rings(all)]),
            Shape::MultiPolygon(all) => (Vec::new(), all.iter().map(rings).collect()),
        };
        Self { lines, areas }
    }

    fn runs(&self) -> impl Iterator<Item = &Vec<Flat>> {
        self.lines.iter().chain(self.areas.iter().flatten())
    }

    /// Every edge; of a point the one that leads nowhere.
    fn edges(&self) -> impl Iterator<Item = Edge> {
        self.runs().flat_map(|run| {
            let alone = run.first().filter(|_| run.len() == 1).map(|at| (*at, *at));
            run.windows(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).chain(alone)
        })
    }

    /// Whether a corner of the other lies in one of the areas.
    fn covers(&self, other: &Self) -> bool {
        self.areas.iter().any(|rings| {
            let inside = |at: &Flat| rings.iter().filter(|ring| crosses(ring, *at)).count() % 2 == 1;
            other.runs().filter_map(|run| run.first()).any(inside)
        })
    }
}

/// Whether a ray to the east crosses the ring an odd number of times.
fn crosses(ring: &[Flat], [x, y]: Flat) -> bool {
    let crosses = |pair: &&[Flat]| {
        let [[x1, y1], [x2, y2]] = **pair else { return false };
        (y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    };
    ring.windows(2).filter(crosses).count() % 2 == 1
}

fn between([x1, y1]: Flat, [x2, y2]: Flat) -> f64 {
    (x2 - x1).hypot(y2 - y1)
}

/// From a place to the nearest of an edge.
fn to_edge(at: Flat, (from, to): Edge) -> f64 {
    let (along, square) = ([to[0] - from[0], to[1] - from[1]], between(from, to).powi(2));
    if square == 0.0 {
        return between(at, from);
    }
    let share = ((at[0] - from[0]) * along[0] + (at[1] - from[1]) * along[1]) / square;
    let share = share.clamp(0.0, 1.0);
    between(at, [from[0] + share * along[0], from[1] + share * along[1]])
}

fn edges(one: Edge, other: Edge) -> f64 {
    let side = |(from, to): Edge, at: Flat| {
        ((to[0] - from[0]) * (at[1] - from[1]) - (to[1] - from[1]) * (at[0] - from[0])).partial_cmp(&0.0)
    };
    let parts = |edge: Edge, (from, to): Edge| matches!((side(edge, from), side(edge, to)), (Some(a), Some(b)) if a == b.reverse() && a.is_ne());
    if parts(one, other) && parts(other, one) {
        return 0.0;
    }
    to_edge(one.0, other).min(to_edge(one.1, other)).min(to_edge(other.0, one)).min(to_edge(other.1, one))
}
