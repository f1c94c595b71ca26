//! A geometry as the `geojson` crate reads it → one that follows the format's rules, saying what had to be mended.

use geojson::GeometryValue;
use serde_json::Value;

use crate::geometry::ring::{crossing, turn};
use crate::geometry::{Position, Shape, round6};
use crate::{Code, Geometry};

/// Corners of a ring that are looked at for crossings; comparing every edge with every other takes too long for more.
const MOST_COMPARED: usize = 500;

/// Reads a geometry (RFC 7946, section 3.1). `area` is west, south, east, north: positions outside it that would lie
/// inside with latitude and longitude exchanged are refused as [`Code::Swapped`], others that are not even near as
/// [`Code::OutsideArea`]. What is `ours` was looked at when it was drawn or came in, and is not compared edge by edge
/// again. The mendings are put into `mended`, each once.
pub(super) fn read(
    value: Value,
    area: Option<[f64; 4]>,
    ours: bool,
    mended: &mut Vec<Code>,
) -> Result<Geometry, (Code, String)> {
    let found: geojson::Geometry =
        serde_json::from_value(value).map_err(|error| (Code::BadGeometry, error.to_string()))?;
    let mut shaper = Shaper { area, ours, mended };
    let shape = match &found.value {
        GeometryValue::Point { coordinates } => Shape::Point(shaper.position(coordinates)?),
        GeometryValue::MultiPoint { coordinates } => Shape::MultiPoint(shaper.line(coordinates, 1)?),
        GeometryValue::LineString { coordinates } => Shape::LineString(shaper.line(coordinates, 2)?),
        GeometryValue::MultiLineString { coordinates } => {
            Shape::MultiLineString(shaper.many(coordinates, |s, line| s.line(line, 2))?)
        }
        GeometryValue::Polygon { coordinates } => Shape::Polygon(shaper.rings(coordinates)?),
        GeometryValue::MultiPolygon { coordinates } => {
            Shape::MultiPolygon(shaper.many(coordinates, |s, rings| s.rings(rings))?)
        }
        GeometryValue::GeometryCollection { .. } => return Err((Code::GeometryCollection, String::new())),
    };
    let geometry = Geometry::from_valid(shape);
    match area.and_then(|area| geometry.outside(area)) {
        Some([lon, lat]) => Err((Code::OutsideArea, Value::from(vec![lon, lat]).to_string())),
        None => Ok(geometry),
    }
}

type Shaped<T> = Result<T, (Code, String)>;

struct Shaper<'a> {
    area: Option<[f64; 4]>,
    ours: bool,
    mended: &'a mut Vec<Code>,
}

impl Shaper<'_> {
    fn mend(&mut self, code: Code) {
        if !self.mended.contains(&code) {
            self.mended.push(code);
        }
    }

    fn position(&mut self, found: &geojson::Position) -> Shaped<Position> {
        let (lon, lat) = match found.as_slice() {
            [lon, lat] => (*lon, *lat),
            [lon, lat, _, ..] => {
                self.mend(Code::ThirdDimension);
                (*lon, *lat)
            }
            _ => return Err((Code::BadGeometry, String::new())),
        };
        let swapped = self.area.is_some_and(|area| !inside(area, lon, lat) && inside(area, lat, lon));
        let told = |code| Err((code, Value::from(vec![lon, lat]).to_string()));
        if swapped {
            return told(Code::Swapped);
        }
        if !inside([-180.0, -90.0, 180.0, 90.0], lon, lat) {
            return told(Code::OutOfRange);
        }
        Ok([round6(lon), round6(lat)])
    }

    fn line(&mut self, found: &[geojson::Position], least: usize) -> Shaped<Vec<Position>> {
        if found.len() < least {
            return Err((Code::TooFewPositions, String::new()));
        }
        found.iter().map(|position| self.position(position)).collect()
    }

    fn many<F, T>(&mut self, found: &[F], each: impl Fn(&mut Self, &F) -> Shaped<T>) -> Shaped<Vec<T>> {
        if found.is_empty() {
            return Err((Code::TooFewPositions, String::new()));
        }
        found.iter().map(|part| each(self, part)).collect()
    }

    fn rings(&mut self, found: &[Vec<geojson::Position>]) -> Shaped<Vec<Vec<Position>>> {
        if found.is_empty() {
            return Err((Code::TooFewPositions, String::new()));
        }
        found.iter().enumerate().map(|(n, ring)| self.ring(ring, n == 0)).collect()
    }

    fn ring(&mut self, found: &[geojson::Position], outer: bool) -> Shaped<Vec<Position>> {
        let mut ring = self.line(found, 3)?;
        if ring.first() != ring.last() {
            ring.extend(ring.first().copied());
            self.mend(Code::RingClosed);
        }
        if ring.len() < 4 {
            return Err((Code::TooFewPositions, String::new()));
        }
        let turn = turn(&ring);
        if turn != 0.0 && (turn > 0.0) != outer {
            ring.reverse();
            self.mend(Code::RingTurned);
        }
        let open = ring.get(..ring.len() - 1).unwrap_or_default();
        if !self.ours && open.len() <= MOST_COMPARED && crossing(open).is_some() {
            self.mend(Code::SelfCrossing);
        }
        Ok(ring)
    }
}

fn inside([west, south, east, north]: [f64; 4], lon: f64, lat: f64) -> bool {
    (west..=east).contains(&lon) && (south..=north).contains(&lat)
}
