//! Whether something lies in the project's area. The same rule for what is pointed at, searched for, drawn and brought
//! in from a file.

use super::{Geometry, Position};

/// Whether a position lies inside the bounds (west, south, east, north, degrees) or at most a tenth of their width or
/// height outside: people speak of what is just across the boundary, but a slip across the town should not pass.
pub fn near_area([west, south, east, north]: [f64; 4], [lon, lat]: Position) -> bool {
    let (width, height) = ((east - west) / 10.0, (north - south) / 10.0);
    (west - width..=east + width).contains(&lon) && (south - height..=north + height).contains(&lat)
}

impl Geometry {
    /// The first position that is not [`near_area`]; `None` when all of it is.
    pub fn outside(&self, bounds: [f64; 4]) -> Option<Position> {
        self.positions().into_iter().find(|at| !near_area(bounds, *at))
    }
}
