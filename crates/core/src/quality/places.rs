//! Places that can't be meant: outside the project's area, with longitude and latitude exchanged, or where programs put
//! what they could not find.

use super::{Finding, Seen, What};
use crate::geometry::{length, lies_in};
use crate::{Contribution, Position, Project};

/// Degrees from 0° 0′ within which a place is taken for one that a program made up: about a kilometre, in the sea.
pub const NULL_ISLAND: f64 = 0.01;

pub(super) fn look(seen: &Seen, found: &mut Vec<Finding>) {
    for item in &seen.items {
        found.extend(one(item, seen.material.project).map(|what| Finding::of(item, what)));
    }
}

fn one(item: &Contribution, project: Option<&Project>) -> Option<What> {
    let geometry = item.geometry.as_ref()?;
    let reach = project.map(|project| project.reach(item.location.masked));
    let null = |[lon, lat]: &Position| lon.abs() < NULL_ISLAND && lat.abs() < NULL_ISLAND;
    if reach.is_none_or(|reach| !lies_in(reach, [0.0, 0.0])) && geometry.positions().iter().any(null) {
        return Some(What::NullIsland);
    }
    let (reach, bounds) = (reach?, project?.area.bounds);
    geometry.outside(reach)?;
    let positions = geometry.positions();
    if positions.iter().all(|[lon, lat]| lies_in(reach, [*lat, *lon])) {
        return Some(What::Swapped);
    }
    Some(What::OutsideArea { metres: positions.iter().map(|at| beyond(bounds, *at)).fold(0.0, f64::max) })
}

/// Metres from the bounds to a position outside them.
fn beyond([west, south, east, north]: [f64; 4], [lon, lat]: Position) -> f64 {
    length(&[[lon.clamp(west, east), lat.clamp(south, north)], [lon, lat]])
}
