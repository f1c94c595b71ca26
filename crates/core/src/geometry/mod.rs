//! Where a contribution is: WGS 84, longitude first (RFC 7946), at most six decimals (about 10 cm).

mod bounds;
mod measure;
pub(crate) mod ring;
mod sketch;

pub use bounds::{lies_in, reach};
pub use measure::{area, length};
pub use sketch::{Closed, Form, MOST_CORNERS, Sketch};

use geojson::GeometryValue;

/// Longitude and latitude in degrees, in that order.
pub type Position = [f64; 2];

/// A geometry that follows the format's rules: coordinates in range and rounded to six decimals; rings closed, the
/// outer one counter-clockwise, holes clockwise; lines of two positions or more. No `GeometryCollection`.
/// RFC 7946, section 3.1. Made only by [`Geometry::point`], by drawing ([`Sketch`])
/// and by reading, so a value is always valid.
#[derive(Clone, Debug, PartialEq)]
pub struct Geometry(Shape);

/// The shapes there are, each with its positions in degrees.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// One position.
    Point(Position),
    /// Several positions.
    MultiPoint(Vec<Position>),
    /// Two positions or more.
    LineString(Vec<Position>),
    /// Several lines.
    MultiLineString(Vec<Vec<Position>>),
    /// An outer ring and its holes, each closed.
    Polygon(Vec<Vec<Position>>),
    /// Several polygons.
    MultiPolygon(Vec<Vec<Vec<Position>>>),
}

/// Rounds to six decimals, the most that the format allows.
pub(crate) fn round6(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6 + 0.0 // no minus zero, which would be written as one
}

impl Geometry {
    /// A point; `None` when out of range or not a number.
    pub fn point(lon: f64, lat: f64) -> Option<Self> {
        let inside = (-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat);
        inside.then(|| Self(Shape::Point([round6(lon), round6(lat)])))
    }

    /// From a shape whose rules the caller has already enforced.
    pub(crate) fn from_valid(shape: Shape) -> Self {
        Self(shape)
    }

    /// The shape and its positions.
    pub fn shape(&self) -> &Shape {
        &self.0
    }

    /// The geometry as the `geojson` crate has it.
    pub fn to_geojson(&self) -> geojson::Geometry {
        fn line(positions: &[Position]) -> Vec<geojson::Position> {
            positions.iter().copied().map(Into::into).collect()
        }
        fn lines(all: &[Vec<Position>]) -> Vec<Vec<geojson::Position>> {
            all.iter().map(|positions| line(positions)).collect()
        }
        geojson::Geometry::new(match &self.0 {
            Shape::Point(at) => GeometryValue::Point { coordinates: (*at).into() },
            Shape::MultiPoint(all) => GeometryValue::MultiPoint { coordinates: line(all) },
            Shape::LineString(all) => GeometryValue::LineString { coordinates: line(all) },
            Shape::MultiLineString(all) => GeometryValue::MultiLineString { coordinates: lines(all) },
            Shape::Polygon(rings) => GeometryValue::Polygon { coordinates: lines(rings) },
            Shape::MultiPolygon(all) => {
                GeometryValue::MultiPolygon { coordinates: all.iter().map(|rings| lines(rings)).collect() }
            }
        })
    }

    /// Every position, in the order of the file; a ring's first one comes twice.
    pub fn positions(&self) -> Vec<Position> {
        match &self.0 {
            Shape::Point(at) => vec![*at],
            Shape::MultiPoint(all) | Shape::LineString(all) => all.clone(),
            Shape::MultiLineString(lines) | Shape::Polygon(lines) => lines.concat(),
            Shape::MultiPolygon(all) => all.iter().flatten().flatten().copied().collect(),
        }
    }

    /// Metres along all lines; `None` for what is no line. See [`length()`].
    pub fn length(&self) -> Option<f64> {
        match &self.0 {
            Shape::LineString(line) => Some(length(line)),
            Shape::MultiLineString(lines) => Some(lines.iter().map(|line| length(line)).sum()),
            _ => None,
        }
    }

    /// Square metres inside the outer rings and outside the holes; `None` for what is no area. See [`area()`].
    pub fn area(&self) -> Option<f64> {
        fn one(rings: &[Vec<Position>]) -> f64 {
            let holes: f64 = rings.iter().skip(1).map(|hole| area(hole)).sum();
            rings.first().map_or(0.0, |outer| area(outer)) - holes
        }
        match &self.0 {
            Shape::Polygon(rings) => Some(one(rings)),
            Shape::MultiPolygon(all) => Some(all.iter().map(|rings| one(rings)).sum()),
            _ => None,
        }
    }

    /// The position at which a pin stands: the point itself, the middle vertex of a line, the centre of an outer
    /// ring's bounds.
    pub fn anchor(&self) -> Position {
        match &self.0 {
            Shape::Point(at) => *at,
            Shape::MultiPoint(all) | Shape::LineString(all) => middle(all),
            Shape::MultiLineString(lines) => lines.first().map_or([0.0, 0.0], |l| middle(l)),
            Shape::Polygon(rings) => rings.first().map_or([0.0, 0.0], |r| centre(r)),
            Shape::MultiPolygon(all) => all.first().and_then(|p| p.first()).map_or([0.0, 0.0], |r| centre(r)),
        }
    }
}

fn middle(positions: &[Position]) -> Position {
    positions.get(positions.len() / 2).copied().unwrap_or([0.0, 0.0])
}

fn centre(ring: &[Position]) -> Position {
    let [mut west, mut south, mut east, mut north] = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    for [lon, lat] in ring {
        west = west.min(*lon);
        east = east.max(*lon);
        south = south.min(*lat);
        north = north.max(*lat);
    }
    [round6(f64::midpoint(west, east)), round6(f64::midpoint(south, north))]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_out_of_range_is_none() {
        for (lon, lat) in [(181.0, 0.0), (0.0, 91.0), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert_eq!(Geometry::point(lon, lat), None);
        }
    }

    #[test]
    fn a_point_keeps_six_decimals() {
        assert_eq!(Geometry::point(11.123_456_789, 43.0).map(|g| g.anchor()), Some([11.123_457, 43.0]));
    }
}
