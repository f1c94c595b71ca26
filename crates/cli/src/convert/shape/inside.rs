//! One point for a thing, for tables and directories that can hold no more: the point itself, a corner of a line, a
//! point inside an area. Unlike the middle of its bounds it never lies outside of the thing or in one of its holes.

use common_ground_core::geometry::Shape;
use common_ground_core::{Geometry, Position};

/// Digits after the point that are kept of a place inside an area: a tenth of a millimetre.
const PRECISION: f64 = 1e9;

/// A point inside or on the thing; `None` for a shape without positions.
pub(crate) fn inside(geometry: &Geometry) -> Option<Position> {
    match geometry.shape() {
        Shape::Point(at) => Some(*at),
        Shape::MultiPoint(all) => all.first().copied(),
        Shape::LineString(line) => middle(line),
        Shape::MultiLineString(lines) => lines.iter().max_by_key(|line| line.len()).and_then(|line| middle(line)),
        Shape::Polygon(rings) => within(rings).map(|(at, _)| at),
        Shape::MultiPolygon(all) => {
            let best = all.iter().filter_map(|rings| within(rings)).max_by(|(_, a), (_, b)| a.total_cmp(b));
            best.map(|(at, _)| at)
        }
        _ => geometry.positions().first().copied(),
    }
}

fn middle(line: &[Position]) -> Option<Position> {
    line.get(line.len() / 2).copied()
}

/// The middle of the widest stretch, inside the outer ring and outside its holes, of the parallel half-way up the area;
/// with its width in degrees. A flat ring has none: then its first corner.
fn within(rings: &[Vec<Position>]) -> Option<(Position, f64)> {
    let outer = rings.first()?;
    let first = *outer.first()?;
    let [south, north] =
        outer.iter().fold([f64::MAX, f64::MIN], |[south, north], [_, lat]| [south.min(*lat), north.max(*lat)]);
    let parallel = f64::midpoint(south, north);
    let mut crossings: Vec<f64> = rings
        .iter()
        .flat_map(|ring| ring.windows(2))
        .filter_map(|edge| {
            let [[lon1, lat1], [lon2, lat2]] = *edge else { return None };
            // Half open, so that a corner on the parallel counts once.
            ((lat1 <= parallel) != (lat2 <= parallel)).then(|| lon1 + (parallel - lat1) / (lat2 - lat1) * (lon2 - lon1))
        })
        .collect();
    crossings.sort_by(f64::total_cmp);
    let widest = crossings
        .chunks_exact(2)
        .filter_map(|pair| match pair {
            [from, to] if to > from => Some((*from, *to)),
            _ => None,
        })
        // The westernmost of equals.
        .rev()
        .max_by(|(a, b), (c, d)| (b - a).total_cmp(&(d - c)));
    Some(match widest {
        Some((from, to)) => {
            let exact = f64::midpoint(from, to);
            let short = (exact * PRECISION).round() / PRECISION;
            let lon = if from < short && short < to { short } else { exact };
            // A tenth of a millimetre farther north is inside as well, but for areas that are no larger than that.
            let lat = if to - from > 10.0 / PRECISION { (parallel * PRECISION).round() / PRECISION } else { parallel };
            ([lon, lat], to - from)
        }
        None => (first, 0.0),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test that cannot go on should stop
mod tests {
    use super::super::wkt;
    use super::*;
    use crate::convert::testing::geometry;

    fn of(text: &str) -> Position {
        inside(&geometry(&wkt::read(text).unwrap())).unwrap()
    }

    #[test]
    fn the_point_lies_in_or_on_the_thing() {
        let cases = [
            ("POINT (1 2)", [1.0, 2.0]),
            ("MULTIPOINT (1 2, 3 4)", [1.0, 2.0]),
            ("LINESTRING (0 0, 1 5, 2 0)", [1.0, 5.0]),
            // The middle of the bounds lies outside of the first, in the hole of the second.
            ("POLYGON ((0 0, 10 0, 10 1, 1 1, 1 10, 0 10, 0 0))", [0.5, 5.0]),
            ("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2))", [1.0, 5.0]),
            ("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 0, 9 0, 9 1, 5 1, 5 0)))", [7.0, 0.5]),
        ];
        for (text, expected) in cases {
            let near = of(text).iter().zip(expected).all(|(found, wanted)| (found - wanted).abs() < 1e-9);
            assert!(near, "{text}: {:?}", of(text));
        }
    }
}
