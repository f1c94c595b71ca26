//! A geometry as Well-Known Text (OGC 06-103r4, section 7.2), which tables of other tools take for one. Longitude first.

use crate::Position;
use crate::geometry::{Geometry, Shape};

/// The geometry as text: `POINT (11.25 43.77)`.
pub fn wkt(geometry: &Geometry) -> String {
    match geometry.shape() {
        Shape::Point(at) => format!("POINT ({})", position(at)),
        Shape::MultiPoint(all) => {
            format!("MULTIPOINT {}", listed(all, |at| format!("({})", position(at))))
        }
        Shape::LineString(all) => format!("LINESTRING {}", line(all)),
        Shape::MultiLineString(all) => format!("MULTILINESTRING {}", lines(all)),
        Shape::Polygon(rings) => format!("POLYGON {}", lines(rings)),
        Shape::MultiPolygon(all) => format!("MULTIPOLYGON {}", listed(all, |rings| lines(rings))),
    }
}

fn position([lon, lat]: &Position) -> String {
    format!("{lon} {lat}")
}

fn line(positions: &[Position]) -> String {
    listed(positions, position)
}

fn lines(all: &[Vec<Position>]) -> String {
    listed(all, |positions| line(positions))
}

fn listed<T>(all: &[T], one: impl Fn(&T) -> String) -> String {
    format!("({})", all.iter().map(one).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_has_its_text() {
        let ring = || vec![[0.0, 0.0], [1.5, 0.0], [1.0, -1.0], [0.0, 0.0]];
        for (shape, expected) in [
            (Shape::Point([11.0, -0.5]), "POINT (11 -0.5)"),
            (Shape::MultiPoint(vec![[1.0, 2.0], [3.0, 4.0]]), "MULTIPOINT ((1 2), (3 4))"),
            (Shape::LineString(vec![[1.0, 2.0], [3.0, 4.0]]), "LINESTRING (1 2, 3 4)"),
            (Shape::MultiLineString(vec![vec![[1.0, 2.0], [3.0, 4.0]]]), "MULTILINESTRING ((1 2, 3 4))"),
            (Shape::Polygon(vec![ring()]), "POLYGON ((0 0, 1.5 0, 1 -1, 0 0))"),
            (
                Shape::MultiPolygon(vec![vec![ring()], vec![ring()]]),
                "MULTIPOLYGON (((0 0, 1.5 0, 1 -1, 0 0)), ((0 0, 1.5 0, 1 -1, 0 0)))",
            ),
        ] {
            assert_eq!(wkt(&Geometry::from_valid(shape)), expected);
        }
    }
}
