//! Moving the point of a private place before it is saved, so that nobody finds the home behind it. "Donut" masking:
//! never less than one distance, never more than another, and anywhere between them alike. The original goes in and
//! does not come out; what is masked once is not masked again, because many moved points give their middle away.

use std::f64::consts::TAU;

use crate::geometry::Shape;
use crate::{Geometry, Location, Position};

/// The Earth's mean radius in metres.
const EARTH: f64 = 6_371_008.8;

/// Further than this nothing about a neighbourhood would be left.
const FURTHEST: f64 = 20_000.0;

/// How far a point is moved, at least and at most, in metres.
///
/// To have at least `k` homes at which it could be, in an area of `density` homes per square metre, the least distance
/// is `sqrt(k / (π · density))`. Source: Hampton et al., "Mapping health data: improved privacy protection with donut
/// method geomasking", American Journal of Epidemiology 172 (2010), 1062–1069.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ring {
    least: f64,
    most: f64,
}

impl Ring {
    /// A ring between two radii in metres; `None` unless 0 < `least` < `most` ≤ 20,000.
    pub fn new(least: f64, most: f64) -> Option<Self> {
        (0.0 < least && least < most && most <= FURTHEST).then_some(Self { least, most })
    }

    /// The outer radius in metres: so far outside the project's area may a moved point lie.
    pub fn most(self) -> f64 {
        self.most
    }

    /// A position in the ring around another one. Every piece of the ring's area is as likely as any other of its
    /// size, which takes a distance whose square is uniform.
    fn around(self, [lon, lat]: Position, random: [u32; 2]) -> Position {
        let [share, turn] = random.map(|r| (f64::from(r) + 0.5) / 4_294_967_296.0);
        let (near, far) = (self.least * self.least, self.most * self.most);
        let (sin_way, cos_way) = ((near + share * (far - near)).sqrt() / EARTH).sin_cos();
        let (sin_turn, cos_turn) = (turn * TAU).sin_cos();
        let (sin_lat, cos_lat) = lat.to_radians().sin_cos();
        // Where a great circle leads, from a position in a direction: true on the sphere at every latitude.
        let sin_end = (sin_lat * cos_way + cos_lat * sin_way * cos_turn).clamp(-1.0, 1.0);
        let east = (sin_turn * sin_way * cos_lat).atan2(cos_way - sin_lat * sin_end).to_degrees();
        let end = lon + east;
        [
            if end > 180.0 {
                end - 360.0
            } else if end < -180.0 {
                end + 360.0
            } else {
                end
            },
            sin_end.asin().to_degrees(),
        ]
    }
}

/// Moves a place that is private, once, by two uniformly random numbers. Takes the original away from its caller.
///
/// What comes back says that it is masked and no longer names what the original was near; the caller names what the
/// moved point is near. A place that is masked already comes back as it is. `None` for lines, areas and all but a
/// single point, which moving would not hide.
pub fn mask(geometry: Geometry, location: Location, ring: Ring, random: [u32; 2]) -> Option<(Geometry, Location)> {
    let Shape::Point(at) = *geometry.shape() else { return None };
    if location.masked {
        return Some((geometry, location));
    }
    let [lon, lat] = ring.around(at, random);
    Some((Geometry::point(lon, lat)?, Location { masked: true, near: None, ..location }))
}
