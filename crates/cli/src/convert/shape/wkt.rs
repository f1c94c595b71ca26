//! Reads well-known text (OGC 06-103r4, 7.2) in any case of letters, with heights too. Writing it is core's.

use serde_json::{Value, json};

use super::Type;

/// Reads WKT as a geometry of `GeoJSON`, an empty one as null; `None` when it is no WKT.
pub(crate) fn read(text: &str) -> Option<Value> {
    let text = text.trim();
    // PostGIS writes the number of the reference system first.
    let text = match text.split_once(';') {
        Some((srid, rest)) if srid.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("SRID=")) => rest.trim_start(),
        _ => text,
    };
    let word = text.split(|c: char| !c.is_ascii_alphabetic()).next()?;
    let mut rest = text.get(word.len()..)?.trim_start();
    for mark in ["ZM", "Z", "M"] {
        if let Some(after) = rest.strip_prefix(mark).or_else(|| rest.strip_prefix(mark.to_ascii_lowercase().as_str())) {
            rest = after.trim_start();
            break;
        }
    }
    if word.eq_ignore_ascii_case("GEOMETRYCOLLECTION") {
        return Some(json!({"type": "GeometryCollection", "geometries": []}));
    }
    let of = *Type::ALL.iter().find(|of| of.name().eq_ignore_ascii_case(word))?;
    if rest.eq_ignore_ascii_case("EMPTY") {
        return Some(Value::Null);
    }
    let mut cursor = Cursor { rest };
    let coordinates = match of {
        Type::Point => {
            let Value::Array(mut one) = cursor.list(Cursor::position)? else { return None };
            if one.len() > 1 { None } else { one.pop() }
        }
        Type::Line => cursor.list(Cursor::position),
        Type::Points => cursor.list(Cursor::position_maybe_wrapped),
        Type::Polygon | Type::Lines => cursor.list(|c| c.list(Cursor::position)),
        Type::Polygons => cursor.list(|c| c.list(|c| c.list(Cursor::position))),
    }?;
    cursor.rest.trim().is_empty().then(|| json!({"type": of.name(), "coordinates": coordinates}))
}

struct Cursor<'a> {
    rest: &'a str,
}

impl Cursor<'_> {
    fn eat(&mut self, mark: char) -> Option<()> {
        self.rest = self.rest.trim_start().strip_prefix(mark)?;
        Some(())
    }

    fn list(&mut self, each: impl Fn(&mut Self) -> Option<Value>) -> Option<Value> {
        self.eat('(')?;
        let mut parts = vec![each(self)?];
        while self.eat(',').is_some() {
            parts.push(each(self)?);
        }
        self.eat(')')?;
        Some(Value::from(parts))
    }

    fn position(&mut self) -> Option<Value> {
        let end = self.rest.find([',', ')'])?;
        let (numbers, rest) = self.rest.split_at(end);
        self.rest = rest;
        let numbers: Option<Vec<f64>> = numbers.split_whitespace().map(|number| number.parse().ok()).collect();
        numbers.filter(|numbers| (2..=4).contains(&numbers.len())).map(Value::from)
    }

    /// Some write the points of a multipoint in brackets of their own, others do not.
    fn position_maybe_wrapped(&mut self) -> Option<Value> {
        if !self.rest.trim_start().starts_with('(') {
            return self.position();
        }
        self.eat('(')?;
        let position = self.position()?;
        self.eat(')')?;
        Some(position)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test that cannot go on should stop
pub(crate) mod tests {
    use common_ground_core::package;

    use super::*;
    use crate::convert::testing::geometry;

    /// One of each type.
    pub(crate) const EVERY: [&str; 6] = [
        "POINT (11.25 43.77)",
        "MULTIPOINT ((11.25 43.77), (-0.000001 -90))",
        "LINESTRING (11.25 43.77, 11.26 43.78)",
        "MULTILINESTRING ((11.25 43.77, 11.26 43.78), (0 0, 1 1, 2 0))",
        "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 0, 9 0, 9 1, 5 1, 5 0)))",
    ];

    #[test]
    fn every_type_reads_back_as_it_was_written() {
        for text in EVERY {
            assert_eq!(package::wkt(&geometry(&read(text).unwrap())), text);
        }
    }

    #[test]
    fn other_writers_ways_are_understood() {
        let cases = [
            ("point(1 2)", json!({"type": "Point", "coordinates": [1.0, 2.0]})),
            ("POINT Z (1 2 3)", json!({"type": "Point", "coordinates": [1.0, 2.0, 3.0]})),
            ("SRID=4326;POINT(1 2)", json!({"type": "Point", "coordinates": [1.0, 2.0]})),
            ("MULTIPOINT (1 2, 3 4)", json!({"type": "MultiPoint", "coordinates": [[1.0, 2.0], [3.0, 4.0]]})),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), Some(expected), "{text}");
        }
        assert_eq!(read("POINT EMPTY"), Some(Value::Null));
    }

    #[test]
    fn what_is_no_wkt_is_none() {
        for text in
            ["", "POINT", "POINT (1)", "POINT (1 2", "POINT (1 2) x", "POINT (a b)", "POINT (1 2, 3 4)", "HUT (1 2)"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
