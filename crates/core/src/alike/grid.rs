//! Which things are near a place, without looking at all of them: a grid of cells for each size of thing. A thing lies in
//! the cells that it touches, at most a few, because its grid is as coarse as it is large.

use std::collections::{BTreeMap, HashMap};

use super::apart::METRES;
use crate::Geometry;

/// West, south, east, north in degrees.
pub(super) type Box4 = [f64; 4];

/// The coarsest grid: its cells are larger than the Earth.
const COARSEST: u32 = 24;
/// No nearer to a pole than this is east and west looked at in metres.
const NEAR_POLE: f64 = 0.01;

/// Kind, row, column.
type Cell = (u32, i64, i64);

/// Things by where they are.
pub(super) struct Grid {
    /// Metres along a side of the finest cells.
    side: f64,
    levels: BTreeMap<u32, HashMap<Cell, Vec<u32>>>,
}

/// The box around a geometry.
pub(super) fn around(geometry: &Geometry) -> Box4 {
    let mut all = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    for [lon, lat] in geometry.positions() {
        all = [all[0].min(lon), all[1].min(lat), all[2].max(lon), all[3].max(lat)];
    }
    all
}

/// A box with so many metres more on each side.
pub(super) fn wider([west, south, east, north]: Box4, metres: f64) -> Box4 {
    let up = metres / METRES;
    let aside = up / narrowing(south.abs().max(north.abs()) + up);
    [west - aside, south - up, east + aside, north + up]
}

fn narrowing(lat: f64) -> f64 {
    lat.to_radians().cos().max(NEAR_POLE)
}

impl Grid {
    pub(super) fn new(side: f64) -> Self {
        Self { side, levels: BTreeMap::new() }
    }

    /// Puts a thing of a kind into it.
    pub(super) fn add(&mut self, thing: u32, kind: u32, bounds: Box4) {
        let [west, south, east, north] = bounds;
        let size = ((north - south) * METRES).max((east - west) * METRES * narrowing(south.abs().min(north.abs())));
        let level = (0..COARSEST).find(|level| self.height(*level) * METRES >= size).unwrap_or(COARSEST);
        let cells: Vec<Cell> = self.cells(level, kind, bounds).collect();
        let into = self.levels.entry(level).or_default();
        for cell in cells {
            into.entry(cell).or_default().push(thing);
        }
    }

    /// The things of a kind that may touch a box, each once, in order.
    pub(super) fn near(&self, kind: u32, bounds: Box4, into: &mut Vec<u32>) {
        into.clear();
        for (level, cells) in &self.levels {
            let (rows, columns) = self.extent(*level, bounds);
            // A large thing touches more fine cells than there are any.
            if rows.saturating_mul(columns) > cells.len() as u64 {
                into.extend(cells.iter().filter(|((of, ..), _)| *of == kind).flat_map(|(_, things)| things));
            } else {
                into.extend(self.cells(*level, kind, bounds).filter_map(|cell| cells.get(&cell)).flatten());
            }
        }
        into.sort_unstable();
        into.dedup();
    }

    /// Degrees of latitude along a side.
    fn height(&self, level: u32) -> f64 {
        self.side * f64::from(1_u32 << level) / METRES
    }

    /// Degrees of longitude along a side, in a row.
    fn width(&self, level: u32, row: i64) -> f64 {
        #[allow(clippy::cast_precision_loss)] // rows are some millions
        let lat = (row as f64 + 0.5) * self.height(level);
        self.height(level) / narrowing(lat)
    }

    /// At most how many rows, and columns in each, a box touches.
    fn extent(&self, level: u32, [west, south, east, north]: Box4) -> (u64, u64) {
        let rows = at(south, self.height(level))..=at(north, self.height(level));
        let width = self.width(level, *rows.start()).min(self.width(level, *rows.end()));
        (count(rows), count(at(west, width)..=at(east, width)))
    }

    fn cells(&self, level: u32, kind: u32, [west, south, east, north]: Box4) -> impl Iterator<Item = Cell> {
        let height = self.height(level);
        (at(south, height)..=at(north, height)).flat_map(move |row| {
            let width = self.width(level, row);
            (at(west, width)..=at(east, width)).map(move |column| (kind, row, column))
        })
    }
}

#[allow(clippy::cast_possible_truncation)] // degrees over the side of a cell: some millions
fn at(degrees: f64, side: f64) -> i64 {
    (degrees / side).floor() as i64
}

fn count(range: std::ops::RangeInclusive<i64>) -> u64 {
    (range.end() - range.start()).unsigned_abs() + 1
}
