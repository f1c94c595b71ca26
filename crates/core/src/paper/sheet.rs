//! How a grid, or a part of it, stands on a sheet of paper: which way round, how large the map is, to which scale, how
//! long the scale's bar. Lengths are millimetres from here on; what is drawn where within the margins is the screen's.

use super::grid::{column_name, row_name};
use super::{Cell, Grid};

/// A size of paper (ISO 216).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
}

impl Paper {
    /// Its name, which CSS knows too.
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A3 => "A3",
        }
    }

    /// Shorter and longer side.
    fn sides(self) -> [f64; 2] {
        match self {
            Self::A4 => [210.0, 297.0],
            Self::A3 => [297.0, 420.0],
        }
    }
}

/// What is not map on a sheet, left and right together, and above and below together: margins that every printer can
/// leave, the letters and numbers of the grid; title, code, scale and attribution, above and below on an upright sheet,
/// beside the map on one that lies.
const UPRIGHT: [f64; 2] = [26.0, 62.0];
const LYING: [f64; 2] = [76.0, 30.0];

/// Longest bar.
const LONGEST_BAR: f64 = 44.0;

/// Lengths that a bar may stand for, in metres.
const BARS: [f64; 16] = [10.0, 20.0, 50.0, 100.0, 200.0, 300.0, 400.0, 500.0, 1e3, 2e3, 3e3, 5e3, 1e4, 2e4, 5e4, 1e5];

/// The bar that shows the scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for, on the ground.
    pub metres: f64,
    /// How long it is.
    pub long: f64,
}

/// The cells that one sheet shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// In the north-west.
    pub first: Cell,
    /// In the south-east.
    pub last: Cell,
}

impl Part {
    /// The grid cut into so many parts across and as many down, from the north-west on, row by row. Never more than there
    /// are cells.
    pub fn of(grid: &Grid, across: u8) -> Vec<Self> {
        let cut = |count: u8| {
            let long = count.div_ceil(across.clamp(1, count.max(1)));
            (0..count).step_by(usize::from(long.max(1))).map(move |from| (from, (from + long).min(count) - 1))
        };
        let row = |(top, bottom): (u8, u8)| {
            let part = move |(left, right)| Self {
                first: Cell { column: left, row: top },
                last: Cell { column: right, row: bottom },
            };
            cut(grid.columns).map(part)
        };
        cut(grid.rows).flat_map(row).collect()
    }

    /// The letters above it, from the west.
    pub fn letters(&self) -> Vec<String> {
        (self.first.column..=self.last.column).map(column_name).collect()
    }

    /// The numbers beside it, from the north.
    pub fn numbers(&self) -> Vec<String> {
        (self.first.row..=self.last.row).map(row_name).collect()
    }

    fn columns(self) -> f64 {
        f64::from(self.last.column - self.first.column) + 1.0
    }

    fn rows(self) -> f64 {
        f64::from(self.last.row - self.first.row) + 1.0
    }
}

/// A part of a grid on a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Whether the longer side lies across.
    pub landscape: bool,
    /// Width and height of the map.
    pub map: [f64; 2],
    /// A cell's side.
    pub cell: f64,
    /// How many millimetres on the ground one on the map is, at the middle of the area.
    pub scale: f64,
    /// The scale's bar.
    pub bar: Bar,
}

impl Sheet {
    /// The part as large as it fits on the paper, whichever way round that is larger.
    pub fn of(grid: &Grid, part: &Part, paper: Paper) -> Self {
        let [short, long] = paper.sides();
        let fitting = |width: f64, height: f64, [beside, above]: [f64; 2]| {
            ((width - beside) / part.columns()).min((height - above) / part.rows())
        };
        let (upright, lying) = (fitting(short, long, UPRIGHT), fitting(long, short, LYING));
        let landscape = lying > upright;
        let cell = upright.max(lying);
        let map = [cell * part.columns(), cell * part.rows()];
        let long = |metres: f64| metres / grid.metres * cell;
        let fits = |metres: &&f64| long(**metres) <= LONGEST_BAR;
        let metres = BARS.iter().rev().find(fits).copied().unwrap_or(BARS[0]);
        Self { landscape, map, cell, scale: grid.metres * 1000.0 / cell, bar: Bar { metres, long: long(metres) } }
    }

    /// Another part, to the same scale and the same way round, so that sheets can be laid beside each other. Fits when it
    /// has no more cells than the one that this was made for: the first of [`Part::of`] has the most.
    #[must_use]
    pub fn and(self, part: &Part) -> Self {
        Self { map: [self.cell * part.columns(), self.cell * part.rows()], ..self }
    }
}
