//! A grid of square cells over a project's area, letters across and numbers down: `C4`. It depends on the area alone and
//! never on the paper, so a cell is the same ground on A3, on A4 and on the screen. May not change once maps are printed.

use crate::Position;
use crate::geometry::round6;
use crate::text::digit;

/// Radius of the sphere that web Mercator (EPSG:3857) maps, in metres.
const RADIUS: f64 = 6_378_137.0;

/// Most cells along one side: a letter for each column, and fingers still fit into one on A4.
const MOST: u8 = 24;

/// Sides of a cell, in metres.
const SIDES: [f64; 11] = [25.0, 50.0, 100.0, 200.0, 500.0, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4];

/// A share of a cell that no pencil can draw: what rounding may do at an edge.
const HAIR: f64 = 1e-6;

/// Which cell, counted from 0 at the north-west.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cell {
    /// From the west.
    pub column: u8,
    /// From the north.
    pub row: u8,
}

impl Cell {
    /// `C4`.
    pub fn name(self) -> String {
        [column_name(self.column), row_name(self.row)].concat()
    }
}

/// The letter of a column.
pub(super) fn column_name(column: u8) -> String {
    char::from(b'A'.saturating_add(column.min(25))).to_string()
}

/// The number of a row.
pub(super) fn row_name(row: u8) -> String {
    row.saturating_add(1).to_string()
}

/// The grid of an area: whole cells that cover all of it, with what is over the same on both sides.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// How many cells lie beside each other.
    pub columns: u8,
    /// How many lie below each other.
    pub rows: u8,
    /// Metres along a cell's side, on the ground at the middle of the area.
    pub metres: f64,
    west: f64,
    north: f64,
    /// The same in the units of web Mercator.
    side: f64,
    /// West, south, east, north of what it covers.
    area: [f64; 4],
}

impl Grid {
    /// The grid of an area given as west, south, east, north in degrees. `None` when that is no area, or one larger than
    /// any grid.
    pub fn of(area: [f64; 4]) -> Option<Self> {
        let [west, south, east, north] = area;
        let (left, right, bottom, top) = (to_x(west), to_x(east), to_y(south), to_y(north));
        let (width, height) = (right - left, top - bottom);
        if !(width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite()) {
            return None;
        }
        let (middle_x, middle_y) = (f64::midpoint(left, right), f64::midpoint(bottom, top));
        let stretch = 1.0 / to_lat(middle_y).to_radians().cos();
        let fitting = |metres: &f64| {
            let side = metres * stretch;
            Some((*metres, side, cells(width / side)?, cells(height / side)?))
        };
        let (metres, side, columns, rows) = SIDES.iter().find_map(fitting)?;
        let west = middle_x - side * f64::from(columns) / 2.0;
        let north = middle_y + side * f64::from(rows) / 2.0;
        Some(Self { columns, rows, metres, west, north, side, area })
    }

    /// The cell that a position lies in; `None` outside the grid.
    pub fn cell_at(&self, [lon, lat]: Position) -> Option<Cell> {
        let column = index((to_x(lon) - self.west) / self.side, self.columns)?;
        let row = index((self.north - to_y(lat)) / self.side, self.rows)?;
        Some(Cell { column, row })
    }

    /// Where a thing is of which only the cell is known: in the middle of it, to six decimals; of a cell that reaches out of
    /// the area, as near to that as the area allows.
    pub fn middle(&self, cell: Cell) -> Position {
        let [lon, lat] = self.centre(cell, cell);
        let [west, south, east, north] = self.area;
        [round6(lon.clamp(west, east)), round6(lat.clamp(south, north))]
    }

    /// The middle of everything from one cell to another one south-east of it, as maps have it.
    pub fn centre(&self, first: Cell, last: Cell) -> Position {
        let middle = |from: u8, to: u8| f64::midpoint(f64::from(from), f64::from(to) + 1.0);
        let (column, row) = (middle(first.column, last.column), middle(first.row, last.row));
        [to_lon(self.west + self.side * column), to_lat(self.north - self.side * row)]
    }

    /// Its north-western corner.
    pub fn corner(&self) -> Position {
        [to_lon(self.west), to_lat(self.north)]
    }

    /// The last cell: in the south-east.
    pub fn last(&self) -> Cell {
        Cell { column: self.columns.saturating_sub(1), row: self.rows.saturating_sub(1) }
    }

    /// West, south, east, north of everything from one cell to another one south-east of it.
    pub fn around(&self, first: Cell, last: Cell) -> [f64; 4] {
        let x = |column: f64| to_lon(self.west + self.side * column);
        let y = |row: f64| to_lat(self.north - self.side * row);
        let [left, right] = [f64::from(first.column), f64::from(last.column) + 1.0];
        let [top, bottom] = [f64::from(first.row), f64::from(last.row) + 1.0];
        [x(left), y(bottom), x(right), y(top)]
    }

    /// Reads a cell as people write it: `C4`, `c 4`, `4C`, in digits of any script. `None` when it is none of this grid.
    pub fn read(&self, typed: &str) -> Option<Cell> {
        let mut letter = None;
        let mut number: Option<u32> = None;
        let mut closed = false;
        for c in typed.chars() {
            if c.is_ascii_alphabetic() && letter.is_none() {
                letter = Some(c.to_ascii_uppercase());
                closed = number.is_some();
            } else if let Some(value) = digit(c).filter(|_| !closed) {
                number = Some(number.unwrap_or(0).checked_mul(10)?.checked_add(u32::from(value))?);
            } else if c.is_whitespace() || matches!(c, '-' | '.' | ',' | '/') {
                closed = closed || (number.is_some() && letter.is_some());
            } else {
                return None;
            }
        }
        let column = u8::try_from(letter?).ok()?.checked_sub(b'A')?;
        let row = u8::try_from(number?).ok()?.checked_sub(1)?;
        (column < self.columns && row < self.rows).then_some(Cell { column, row })
    }

    /// Web Mercator units along a cell's side.
    pub fn side(&self) -> f64 {
        self.side
    }
}

/// How many cells a length of so many makes; `None` for too many.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 1 and `MOST`
fn cells(length: f64) -> Option<u8> {
    let whole = (length - HAIR).ceil().max(1.0);
    (whole <= f64::from(MOST)).then_some(whole as u8)
}

/// The cell at so many sides from the edge, if it is one of `count`. What lies on the far edge lies in the last cell.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and `count`
fn index(at: f64, count: u8) -> Option<u8> {
    let inside = (-HAIR..=f64::from(count) + HAIR).contains(&at);
    inside.then(|| (at.max(0.0) as u8).min(count.saturating_sub(1)))
}

fn to_x(lon: f64) -> f64 {
    lon.to_radians() * RADIUS
}

fn to_y(lat: f64) -> f64 {
    lat.to_radians().sin().atanh() * RADIUS
}

fn to_lon(x: f64) -> f64 {
    (x / RADIUS).to_degrees()
}

fn to_lat(y: f64) -> f64 {
    (y / RADIUS).sinh().atan().to_degrees()
}
