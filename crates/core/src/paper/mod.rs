//! The map on paper: the grid that names its cells, and how it is laid out on a sheet. Screen, print and typing in take
//! both from here, so that "C4" is the same ground on all of them. Knows nothing of drawing.

mod grid;
mod sheet;

pub use grid::{Cell, Grid};
pub use sheet::{Bar, Paper, Part, Sheet};
