//! Well-known binary (OGC 06-103r4, 8.2): written little-endian, read in both byte orders, with or without heights, as
//! ISO and as `PostGIS` number them.

use common_ground_core::geometry::Shape;
use common_ground_core::{Geometry, Position};
use serde_json::{Value, json};

use super::Type;

/// Deepest nesting that is read: a collection of multipolygons needs 3.
const MAX_DEPTH: u32 = 8;

/// Puts a geometry's WKB at the end of `out`; nothing for a shape that WKB has no name for here.
pub(crate) fn write(geometry: &Geometry, out: &mut Vec<u8>) {
    let Some(of) = Type::of(geometry) else { return };
    match geometry.shape() {
        Shape::Point(at) => point(out, *at),
        Shape::LineString(line) => {
            head(out, of);
            positions(out, line);
        }
        Shape::Polygon(rings) => polygon(out, rings),
        Shape::MultiPoint(all) => {
            head(out, of);
            count(out, all.len());
            for at in all {
                point(out, *at);
            }
        }
        Shape::MultiLineString(lines) => {
            head(out, of);
            count(out, lines.len());
            for line in lines {
                head(out, Type::Line);
                positions(out, line);
            }
        }
        Shape::MultiPolygon(all) => {
            head(out, of);
            count(out, all.len());
            for rings in all {
                polygon(out, rings);
            }
        }
        _ => {}
    }
}

fn head(out: &mut Vec<u8>, of: Type) {
    out.push(1);
    out.extend((of as u32).to_le_bytes());
}

fn count(out: &mut Vec<u8>, length: usize) {
    // A contribution of 4 MB holds far fewer positions than this can count.
    out.extend(u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes());
}

fn position(out: &mut Vec<u8>, [lon, lat]: Position) {
    out.extend(lon.to_le_bytes());
    out.extend(lat.to_le_bytes());
}

fn positions(out: &mut Vec<u8>, line: &[Position]) {
    count(out, line.len());
    for at in line {
        position(out, *at);
    }
}

fn point(out: &mut Vec<u8>, at: Position) {
    head(out, Type::Point);
    position(out, at);
}

fn polygon(out: &mut Vec<u8>, rings: &[Vec<Position>]) {
    head(out, Type::Polygon);
    count(out, rings.len());
    for ring in rings {
        positions(out, ring);
    }
}

/// Reads WKB as a geometry of `GeoJSON`; `None` when it is none, or ends too early.
pub(crate) fn read(bytes: &[u8]) -> Option<Value> {
    Cursor { rest: bytes }.geometry(0)
}

struct Cursor<'a> {
    rest: &'a [u8],
}

impl Cursor<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.rest.split_first_chunk::<N>()?;
        self.rest = rest;
        Some(*taken)
    }

    fn whole(&mut self, little: bool) -> Option<u32> {
        let bytes = self.take()?;
        Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }

    fn number(&mut self, little: bool) -> Option<f64> {
        let bytes = self.take()?;
        Some(if little { f64::from_le_bytes(bytes) } else { f64::from_be_bytes(bytes) })
    }

    /// A number of parts, each of which takes `least` bytes or more: a count that cannot be true is none.
    fn count(&mut self, little: bool, least: usize) -> Option<usize> {
        let count = usize::try_from(self.whole(little)?).ok()?;
        (count.checked_mul(least)? <= self.rest.len()).then_some(count)
    }

    fn geometry(&mut self, depth: u32) -> Option<Value> {
        let little = match self.take::<1>()? {
            [0] => false,
            [1] => true,
            _ => return None,
        };
        let code = self.whole(little)?;
        if code & 0x2000_0000 != 0 {
            self.whole(little)?; // PostGIS's number of the reference system
        }
        let (plain, family) = ((code & 0x0FFF_FFFF) % 1000, (code & 0x0FFF_FFFF) / 1000);
        let heights = code & 0x8000_0000 != 0 || matches!(family, 1 | 3);
        let measures = code & 0x4000_0000 != 0 || matches!(family, 2 | 3);
        if depth > MAX_DEPTH || family > 3 {
            return None;
        }
        let form = Layout { little, heights, measures };
        Some(match plain {
            1 => json!({"type": "Point", "coordinates": self.position(form)?}),
            2 => json!({"type": "LineString", "coordinates": self.line(form)?}),
            3 => json!({"type": "Polygon", "coordinates": self.rings(form)?}),
            4 => json!({"type": "MultiPoint", "coordinates": self.parts(little, depth)?}),
            5 => json!({"type": "MultiLineString", "coordinates": self.parts(little, depth)?}),
            6 => json!({"type": "MultiPolygon", "coordinates": self.parts(little, depth)?}),
            // Curves and collections have no place in the format: the reader says so.
            _ => json!({"type": "GeometryCollection", "geometries": []}),
        })
    }

    fn position(&mut self, form: Layout) -> Option<Value> {
        let mut position = vec![self.number(form.little)?, self.number(form.little)?];
        if form.heights {
            position.push(self.number(form.little)?);
        }
        if form.measures {
            self.number(form.little)?;
        }
        Some(Value::from(position))
    }

    fn line(&mut self, form: Layout) -> Option<Vec<Value>> {
        let count = self.count(form.little, 16)?;
        (0..count).map(|_| self.position(form)).collect()
    }

    fn rings(&mut self, form: Layout) -> Option<Vec<Vec<Value>>> {
        let count = self.count(form.little, 4)?;
        (0..count).map(|_| self.line(form)).collect()
    }

    fn parts(&mut self, little: bool, depth: u32) -> Option<Vec<Value>> {
        let count = self.count(little, 5)?;
        (0..count).map(|_| self.geometry(depth + 1)?.get_mut("coordinates").map(Value::take)).collect()
    }
}

#[derive(Clone, Copy)]
struct Layout {
    little: bool,
    heights: bool,
    measures: bool,
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test that cannot go on should stop
mod tests {
    use super::super::wkt;
    use super::*;
    use crate::convert::testing::geometry;

    #[test]
    fn every_type_reads_back_as_it_was_written() {
        for text in wkt::tests::EVERY {
            let value = wkt::read(text).unwrap();
            let mut bytes = Vec::new();
            write(&geometry(&value), &mut bytes);
            assert_eq!(read(&bytes), Some(value), "{text}");
            for end in 0..bytes.len() {
                assert_eq!(read(&bytes[..end]), None, "{text} cut at {end}");
            }
        }
    }

    #[test]
    fn other_writers_ways_are_understood() {
        let hex = |text: &str| -> Vec<u8> {
            (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
        };
        let point = json!({"type": "Point", "coordinates": [1.0, 2.0]});
        let high = json!({"type": "Point", "coordinates": [1.0, 2.0, 3.0]});
        let (one, two, three) = ("000000000000F03F", "0000000000000040", "0000000000000840");
        let cases = [
            ("00000000013FF00000000000004000000000000000".to_owned(), &point),
            (format!("0101000020E6100000{one}{two}"), &point),
            (format!("01E9030000{one}{two}{three}"), &high),
            (format!("0101000080{one}{two}{three}"), &high),
            (format!("01D1070000{one}{two}{three}"), &point),
        ];
        for (bytes, expected) in cases {
            assert_eq!(read(&hex(&bytes)).as_ref(), Some(expected), "{bytes}");
        }
        // Four thousand million points in nine bytes.
        assert_eq!(read(&hex("0104000000FFFFFFFF")), None);
    }
}
