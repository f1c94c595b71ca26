//! Web Mercator between degrees and tiles: where an area lies on a zoom's plane, and where a tile's point lies on Earth.

use std::f64::consts::PI;

use common_ground_core::Position;
use pmtiles::{Header, TileCoord, TileId};

use crate::Error;
use crate::mvt::Point;

/// Metres around the equator.
const EQUATOR: f64 = 40_075_016.686;
/// Where Web Mercator ends.
const POLE: f64 = 85.051_128;

/// More tiles than this are no neighbourhood: Greater London with all zooms has some 7,000.
const MOST_TILES: u64 = 50_000;

/// The zooms of a map, both included. A zoom's plane is 2^zoom tiles wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zooms {
    /// The farthest out.
    pub min: u8,
    /// The nearest.
    pub max: u8,
}

impl Zooms {
    /// All that a Protomaps build has.
    pub const ALL: Self = Self { min: 0, max: 15 };

    /// Those that an archive has as well.
    pub(crate) fn within(self, header: &Header) -> Self {
        Self { min: self.min.max(header.min_zoom), max: self.max.min(header.max_zoom) }
    }
}

/// An area in degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub(crate) west: f64,
    pub(crate) south: f64,
    pub(crate) east: f64,
    pub(crate) north: f64,
}

impl Bounds {
    /// From `[west, south, east, north]`, the order of `GeoJSON`.
    ///
    /// # Errors
    /// [`Error::Bounds`] for anything that is not a box on the Web Mercator map west of east and south of north.
    pub fn new([west, south, east, north]: [f64; 4]) -> Result<Self, Error> {
        let fine = (-180.0..=180.0).contains(&west) && west < east && east <= 180.0;
        let fine = fine && (-POLE..=POLE).contains(&south) && south < north && north <= POLE;
        fine.then_some(Self { west, south, east, north }).ok_or(Error::Bounds)
    }

    /// The same area with `margin` metres around it.
    pub(crate) fn wider(self, margin: f64) -> Self {
        let north_south = margin / EQUATOR * 360.0;
        let east_west = north_south / f64::midpoint(self.south, self.north).to_radians().cos();
        Self {
            west: (self.west - east_west).max(-180.0),
            south: (self.south - north_south).max(-POLE),
            east: (self.east + east_west).min(180.0),
            north: (self.north + north_south).min(POLE),
        }
    }

    pub(crate) fn holds(self, [lon, lat]: Position) -> bool {
        (self.west..=self.east).contains(&lon) && (self.south..=self.north).contains(&lat)
    }

    /// The addresses of all tiles that touch the area, in the order in which archives number them.
    pub(crate) fn tiles(self, zooms: Zooms) -> Result<Vec<TileCoord>, Error> {
        let spans: Vec<_> = (zooms.min..=zooms.max).map(|zoom| (zoom, self.span(zoom))).collect();
        let count = spans
            .iter()
            .map(|(_, [west, north, east, south])| u64::from(east - west + 1) * u64::from(south - north + 1));
        let count: u64 = count.sum();
        if count > MOST_TILES {
            return Err(Error::TooLarge(count));
        }
        let mut out = Vec::new();
        for (zoom, [west, north, east, south]) in spans {
            for y in north..=south {
                for x in west..=east {
                    let at = TileCoord::new(zoom, x, y)?;
                    if self.touches(at) {
                        out.push(at);
                    }
                }
            }
        }
        out.sort_by_key(|at| TileId::from(*at).value());
        Ok(out)
    }

    /// First and last column and row of a zoom's tiles: west, north, east, south.
    fn span(self, zoom: u8) -> [u32; 4] {
        let most = f64::from((1_u32 << zoom.min(31)) - 1);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 2^31 by `clamp`")]
        let tile = |place: f64| place.floor().clamp(0.0, most) as u32;
        let [west, north] = on_plane(zoom, self.west, self.north);
        let [east, south] = on_plane(zoom, self.east, self.south);
        [tile(west), tile(north), tile(east), tile(south)]
    }

    /// The area in a tile's units, counted from the tile's corner.
    pub(crate) fn within(self, at: TileCoord, extent: u32) -> Window {
        let size = f64::from(extent);
        let place = |lon: f64, lat: f64| {
            let [x, y] = on_plane(at.z(), lon, lat);
            ((x - f64::from(at.x())) * size, (y - f64::from(at.y())) * size)
        };
        let (west, north) = place(self.west, self.north);
        let (east, south) = place(self.east, self.south);
        Window { west, north, east, south }
    }

    /// Whether the area touches a tile.
    pub(crate) fn touches(self, at: TileCoord) -> bool {
        let w = self.within(at, 1);
        w.west < 1.0 && w.east > 0.0 && w.north < 1.0 && w.south > 0.0
    }
}

/// An area in a tile's units.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    west: f64,
    north: f64,
    east: f64,
    south: f64,
}

impl Window {
    /// Whether the box around points touches the area.
    pub(crate) fn touches(self, points: &[Point]) -> bool {
        crate::shapes::extent_of(points).is_some_and(|(west, north, east, south)| {
            f64::from(east) >= self.west
                && f64::from(west) <= self.east
                && f64::from(south) >= self.north
                && f64::from(north) <= self.south
        })
    }
}

/// Degrees in tiles from the north-western corner of a zoom's plane.
fn on_plane(zoom: u8, lon: f64, lat: f64) -> [f64; 2] {
    let plane = 2f64.powi(i32::from(zoom));
    [(lon + 180.0) / 360.0 * plane, (1.0 - lat.to_radians().tan().asinh() / PI) / 2.0 * plane]
}

/// A tile's point in degrees.
pub(crate) fn position(at: TileCoord, extent: u32, (x, y): Point) -> Position {
    let plane = 2f64.powi(i32::from(at.z()));
    let x = (f64::from(at.x()) + f64::from(x) / f64::from(extent)) / plane;
    let y = (f64::from(at.y()) + f64::from(y) / f64::from(extent)) / plane;
    [x * 360.0 - 180.0, (PI * (1.0 - 2.0 * y)).sinh().atan().to_degrees()]
}

/// Metres between two positions that are near each other.
pub(crate) fn metres(a: Position, b: Position) -> f64 {
    let east = (a[0] - b[0]) * f64::midpoint(a[1], b[1]).to_radians().cos();
    east.hypot(a[1] - b[1]) / 360.0 * EQUATOR
}

/// Metres that one unit of a tile spans at a latitude.
pub(crate) fn metres_per_unit(zoom: u8, extent: u32, latitude: f64) -> f64 {
    EQUATOR * latitude.to_radians().cos() / 2f64.powi(i32::from(zoom)) / f64::from(extent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_goes_to_degrees_and_back() -> Result<(), Box<dyn std::error::Error>> {
        let at = TileCoord::new(14, 8704, 5983)?;
        let [lon, lat] = position(at, 4096, (1000, 2000));
        let w = Bounds { west: lon, south: lat - 0.01, east: lon + 0.01, north: lat }.within(at, 4096);
        assert!((w.west - 1000.0).abs() < 1e-3 && (w.north - 2000.0).abs() < 1e-3, "{w:?}");
        Ok(())
    }

    #[test]
    fn a_margin_is_as_wide_as_it_is_high() -> Result<(), Error> {
        let area = Bounds::new([11.238, 43.7625, 11.260, 43.7745])?.wider(500.0);
        let (corner, east, north) = ([area.west, area.south], [11.238, area.south], [area.west, 43.7625]);
        assert!((metres(corner, east) - 500.0).abs() < 2.0 && (metres(corner, north) - 500.0).abs() < 2.0);
        Ok(())
    }

    #[test]
    fn the_tiles_of_an_area_are_those_that_touch_it() -> Result<(), Error> {
        let area = Bounds::new([-0.12, 51.51, -0.09, 51.53])?;
        let tiles = area.tiles(Zooms { min: 0, max: 12 })?;
        assert!(tiles.iter().all(|at| area.touches(*at)));
        assert_eq!(tiles.iter().filter(|at| at.z() == 0).count(), 1);
        let twelve = TileCoord::new(12, 2046, 1361)?;
        assert!(tiles.contains(&twelve), "{tiles:?}");
        let world = Bounds::new([-180.0, -POLE, 180.0, POLE])?;
        assert_eq!(world.tiles(Zooms { min: 0, max: 3 })?.len(), 1 + 4 + 16 + 64);
        assert!(matches!(world.tiles(Zooms::ALL), Err(Error::TooLarge(1_431_655_765))));
        Ok(())
    }

    #[test]
    fn bounds_that_are_none_are_refused() {
        for wrong in [[1.0, 0.0, 0.0, 1.0], [0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 200.0, 1.0], [f64::NAN, 0.0, 1.0, 1.0]] {
            assert!(Bounds::new(wrong).is_err(), "{wrong:?}");
        }
    }
}
