//! Whether something lies where contributions may lie. The same rule for what is pointed at, searched for, drawn and
//! brought in from a file.

use super::{Geometry, Position};

/// Metres in a degree of latitude (a 360th of the mean meridian).
const METRES_PER_DEGREE: f64 = 111_195.0;

/// West, south, east, north in degrees, grown on each side by `margin` metres: people speak of what is just across the
/// boundary, but a slip across the town should not pass.
pub fn reach([west, south, east, north]: [f64; 4], margin: f64) -> [f64; 4] {
    let up = margin / METRES_PER_DEGREE;
    // The cosine of the latitude by its series: within 0.1 % up to 70°, and without the tables of the real one.
    let squared = south.abs().max(north.abs()).to_radians().powi(2);
    let cosine = 1.0 - squared / 2.0 * (1.0 - squared / 12.0 * (1.0 - squared / 30.0 * (1.0 - squared / 56.0)));
    let across = up / cosine;
    [west - across, south - up, east + across, north + up]
}

/// Whether a position lies in the bounds (west, south, east, north, degrees) or on them.
pub fn lies_in([west, south, east, north]: [f64; 4], [lon, lat]: Position) -> bool {
    (west..=east).contains(&lon) && (south..=north).contains(&lat)
}

impl Geometry {
    /// The first position that does not lie in the bounds; `None` when all of it does.
    pub fn outside(&self, bounds: [f64; 4]) -> Option<Position> {
        self.positions().into_iter().find(|at| !lies_in(bounds, *at))
    }
}
