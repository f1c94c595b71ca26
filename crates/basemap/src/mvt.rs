//! Mapbox Vector Tiles 2.1 (<https://github.com/mapbox/vector-tile-spec>): the four messages, and geometry as lists of
//! points instead of command streams. Nothing here knows what a road is.

use prost::Message;

/// A position in a tile: x to the east, y to the south, `0..extent` inside the tile, beyond that in its buffer.
pub(crate) type Point = (i32, i32);

#[derive(Clone, PartialEq, Message)]
pub(crate) struct Tile {
    #[prost(message, repeated, tag = "3")]
    pub(crate) layers: Vec<Layer>,
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct Layer {
    #[prost(string, required, tag = "1")]
    pub(crate) name: String,
    #[prost(message, repeated, tag = "2")]
    pub(crate) features: Vec<Feature>,
    #[prost(string, repeated, tag = "3")]
    pub(crate) keys: Vec<String>,
    #[prost(message, repeated, tag = "4")]
    pub(crate) values: Vec<Value>,
    #[prost(uint32, optional, tag = "5", default = "4096")]
    pub(crate) extent: Option<u32>,
    #[prost(uint32, required, tag = "15", default = "1")]
    pub(crate) version: u32,
}

#[derive(Clone, PartialEq, Message)]
pub(crate) struct Feature {
    #[prost(uint32, repeated, tag = "2")]
    pub(crate) tags: Vec<u32>,
    #[prost(enumeration = "Shape", optional, tag = "3")]
    pub(crate) shape: Option<i32>,
    #[prost(uint32, repeated, tag = "4")]
    pub(crate) geometry: Vec<u32>,
}

/// Only text and truth values are read: the style uses no number of the source.
#[derive(Clone, PartialEq, Message)]
pub(crate) struct Value {
    #[prost(string, optional, tag = "1")]
    pub(crate) text: Option<String>,
    #[prost(bool, optional, tag = "7")]
    pub(crate) truth: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, prost::Enumeration)]
#[repr(i32)]
pub(crate) enum Shape {
    Unknown = 0,
    Point = 1,
    Line = 2,
    Polygon = 3,
}

impl Layer {
    /// The attributes of one feature that are text or truth values, the latter as `"yes"` and `"no"`.
    pub(crate) fn attributes<'a>(&'a self, feature: &Feature) -> Vec<(&'a str, &'a str)> {
        feature
            .tags
            .chunks_exact(2)
            .filter_map(|pair| {
                let key = self.keys.get(pair[0] as usize)?;
                let value = self.values.get(pair[1] as usize)?;
                let text = match (&value.text, value.truth) {
                    (Some(text), _) => text.as_str(),
                    (None, Some(true)) => "yes",
                    (None, Some(false)) => "no",
                    (None, None) => return None,
                };
                Some((key.as_str(), text))
            })
            .collect()
    }
}

const MOVE_TO: u32 = 1;
const LINE_TO: u32 = 2;
const CLOSE_PATH: u32 = 7;

/// Command stream to parts: points (one part each), lines, or rings without their closing point.
/// `None` when the stream is cut short, starts in the air or overflows.
pub(crate) fn decode(geometry: &[u32]) -> Option<Vec<Vec<Point>>> {
    let mut parts: Vec<Vec<Point>> = Vec::new();
    let mut at: Point = (0, 0);
    let mut rest = geometry.iter();
    while let Some(&command) = rest.next() {
        let (id, count) = (command & 7, command >> 3);
        if id == CLOSE_PATH {
            continue;
        }
        if id != MOVE_TO && id != LINE_TO {
            return None;
        }
        for _ in 0..count {
            at = (at.0.checked_add(unzigzag(*rest.next()?))?, at.1.checked_add(unzigzag(*rest.next()?))?);
            if id == MOVE_TO {
                parts.push(vec![at]);
            } else {
                parts.last_mut()?.push(at);
            }
        }
    }
    Some(parts)
}

/// Parts to a command stream; the inverse of [`decode`].
pub(crate) fn encode(shape: Shape, parts: &[Vec<Point>]) -> Vec<u32> {
    let mut out = Vec::new();
    let mut at: Point = (0, 0);
    let mut step = |out: &mut Vec<u32>, to: Point| {
        out.push(zigzag(to.0 - at.0));
        out.push(zigzag(to.1 - at.1));
        at = to;
    };
    if shape == Shape::Point {
        let points: Vec<Point> = parts.iter().flatten().copied().collect();
        out.push(command(MOVE_TO, points.len()));
        points.into_iter().for_each(|point| step(&mut out, point));
        return out;
    }
    for part in parts {
        let Some((first, others)) = part.split_first() else { continue };
        out.push(command(MOVE_TO, 1));
        step(&mut out, *first);
        out.push(command(LINE_TO, others.len()));
        others.iter().for_each(|point| step(&mut out, *point));
        if shape == Shape::Polygon {
            out.push(command(CLOSE_PATH, 1));
        }
    }
    out
}

/// A count never passes 2^29: it comes from a command stream that was held in memory.
fn command(id: u32, count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX >> 3) << 3 | id
}

fn zigzag(value: i32) -> u32 {
    ((value << 1) ^ (value >> 31)).cast_unsigned()
}

fn unzigzag(value: u32) -> i32 {
    (value >> 1).cast_signed() ^ -(value & 1).cast_signed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn geometry_survives_encoding_and_decoding() {
        for (shape, parts) in [
            (Shape::Point, vec![vec![(5, 7)], vec![(-3, 4096)]]),
            (Shape::Line, vec![vec![(0, 0), (10, -10), (20, 5)], vec![(1, 1), (2, 2)]]),
            (Shape::Polygon, vec![vec![(0, 0), (10, 0), (10, 10), (0, 10)], vec![(2, 2), (2, 4), (4, 4)]]),
        ] {
            assert_eq!(decode(&encode(shape, &parts)), Some(parts));
        }
    }

    #[test]
    fn the_specification_s_example_decodes() {
        // Section 4.3.5.6: a multipolygon's first ring.
        assert_eq!(decode(&[9, 0, 0, 26, 20, 0, 0, 20, 19, 0, 15]), Some(vec![vec![(0, 0), (10, 0), (10, 10), (0, 10)]]));
    }

    #[test]
    fn a_cut_short_or_groundless_stream_is_refused() {
        assert_eq!(decode(&[9, 0]), None, "a coordinate is missing");
        assert_eq!(decode(&[10, 2, 2]), None, "a line that starts nowhere");
        assert_eq!(decode(&[11]), None, "no such command");
    }
}
