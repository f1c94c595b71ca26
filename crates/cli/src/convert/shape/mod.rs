//! Geometry in the forms that other formats want: WKB, written and read, WKT, read (core writes it), and a point inside or
//! on a thing. Nothing here judges whether a geometry is good: what is read goes through core's reader, what is written came from it.

mod inside;
pub(crate) mod wkb;
pub(crate) mod wkt;

use common_ground_core::Geometry;
use common_ground_core::geometry::Shape;

pub(crate) use inside::inside;

/// The type of a geometry, in the order of the numbers that WKB gives them (OGC 06-103r4, table 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
    Point = 1,
    Line = 2,
    Polygon = 3,
    Points = 4,
    Lines = 5,
    Polygons = 6,
}

impl Type {
    pub(crate) const ALL: [Self; 6] =
        [Self::Point, Self::Points, Self::Line, Self::Lines, Self::Polygon, Self::Polygons];

    pub(crate) fn of(geometry: &Geometry) -> Option<Self> {
        Some(match geometry.shape() {
            Shape::Point(_) => Self::Point,
            Shape::MultiPoint(_) => Self::Points,
            Shape::LineString(_) => Self::Line,
            Shape::MultiLineString(_) => Self::Lines,
            Shape::Polygon(_) => Self::Polygon,
            Shape::MultiPolygon(_) => Self::Polygons,
            // Core may learn more shapes one day; until this does, they are as if there were none.
            _ => return None,
        })
    }

    /// The name in `GeoJSON` and `GeoParquet`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Point => "Point",
            Self::Points => "MultiPoint",
            Self::Line => "LineString",
            Self::Lines => "MultiLineString",
            Self::Polygon => "Polygon",
            Self::Polygons => "MultiPolygon",
        }
    }
}

/// West, south, east, north of a geometry, degrees.
pub(crate) fn bounds(geometry: &Geometry) -> Option<[f64; 4]> {
    let positions = geometry.positions();
    let [lon, lat] = *positions.first()?;
    Some(positions.iter().fold([lon, lat, lon, lat], |[west, south, east, north], [lon, lat]| {
        [west.min(*lon), south.min(*lat), east.max(*lon), north.max(*lat)]
    }))
}
