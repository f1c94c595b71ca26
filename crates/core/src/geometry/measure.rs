//! How long a line and how large an area is, on the WGS 84 ellipsoid. Good for words such as "about 350 metres", not
//! for surveying.

use super::Position;

/// Equatorial radius in metres and flattening of WGS 84 (NIMA TR8350.2, table 3.1).
const RADIUS: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_223_563;

/// Metres along a line of positions. Each leg by Lambert's formula for long lines, which is within 10 m over thousands
/// of kilometres and within a hundred-thousandth over a street (Lambert, *J. Wash. Acad. Sci.* 32, 1942).
pub fn length(line: &[Position]) -> f64 {
    line.windows(2)
        .map(|leg| match leg {
            [from, to] => distance(*from, *to),
            _ => 0.0,
        })
        .sum()
}

fn distance([lon1, lat1]: Position, [lon2, lat2]: Position) -> f64 {
    // Latitudes on the auxiliary sphere.
    let reduced = |lat: f64| ((1.0 - FLATTENING) * lat.to_radians().tan()).atan();
    let (b1, b2) = (reduced(lat1), reduced(lat2));
    let half_lon = ((lon2 - lon1).to_radians() / 2.0).sin();
    let half_lat = ((b2 - b1) / 2.0).sin();
    let square = half_lat * half_lat + b1.cos() * b2.cos() * half_lon * half_lon;
    // Half of the angle between the two, by the haversine, which keeps its digits when they are near.
    let half = square.clamp(0.0, 1.0).sqrt().asin();
    if half == 0.0 {
        return 0.0;
    }
    let angle = 2.0 * half;
    let (p, q) = (f64::midpoint(b1, b2), (b2 - b1) / 2.0);
    let ratio = |above: f64, below: f64| if below == 0.0 { 0.0 } else { (above / below).powi(2) };
    let x = (angle - angle.sin()) * ratio(p.sin() * q.cos(), half.cos());
    let y = (angle + angle.sin()) * ratio(p.cos() * q.sin(), half.sin());
    RADIUS * (angle - FLATTENING / 2.0 * (x + y))
}

/// Square metres inside a ring, closed or not, whichever way it runs. Exact for edges that are straight on a map of
/// equal areas (authalic cylindrical; Snyder, *Map Projections*, 1987, equation 3-12); within a town that
/// makes less than a ten-thousandth of difference to straightest edges on the ground. Where a ring crosses itself, parts that run the other way
/// round count against the rest.
pub fn area(ring: &[Position]) -> f64 {
    let Some(&[lon0, lat0]) = ring.first() else { return 0.0 };
    let q0 = authalic(lat0);
    // Measured from the first position, so that small rings keep their digits.
    let flat = |[lon, lat]: Position| ((lon - lon0).to_radians(), authalic(lat) - q0);
    let mut twice = 0.0;
    for (i, at) in ring.iter().enumerate() {
        let next = ring.get(i + 1).or(ring.first()).copied().unwrap_or(*at);
        let ((x1, y1), (x2, y2)) = (flat(*at), flat(next));
        twice += x1 * y2 - x2 * y1;
    }
    // A strip of height 1 in `q` is RADIUS² / 2 for each radian of longitude.
    (twice / 2.0).abs() * RADIUS * RADIUS / 2.0
}

/// Snyder's `q`, to which the area between the equator and a latitude is proportional.
fn authalic(lat: f64) -> f64 {
    let square = FLATTENING * (2.0 - FLATTENING);
    let e = square.sqrt();
    let sin = lat.to_radians().sin();
    (1.0 - square) * (sin / (1.0 - square * sin * sin) + (e * sin).atanh() / e)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64, tolerance: f64) {
        assert!((found / expected - 1.0).abs() < tolerance, "{found} is not {expected}");
    }

    #[test]
    fn lengths_are_those_of_the_ellipsoid() {
        // Expected by Vincenty's inverse formula (T. Vincenty, Survey Review 23, 1975).
        let cases = [
            ([[0.0, 0.0], [0.0, 1.0]], 110_574.389),
            ([[0.0, 0.0], [1.0, 0.0]], 111_319.491),
            ([[-73.8, 40.6], [-0.5, 51.6]], 5_551_759.400),
            ([[11.248, 43.767], [11.252, 43.769]], 391.293_033),
            ([[-0.3, 51.5], [-0.3, 51.500_9]], 100.132_058),
        ];
        for (line, expected) in cases {
            close(length(&line), expected, 1e-5);
        }
    }

    #[test]
    fn a_line_is_as_long_as_its_legs_and_as_long_backwards() {
        let line = [[11.24, 43.76], [11.25, 43.77], [11.25, 43.77], [11.23, 43.765]];
        let legs: f64 = line.windows(2).map(length).sum();
        let mut back = line;
        back.reverse();
        close(length(&line), legs, 1e-12);
        close(length(&back), legs, 1e-12);
        assert!(length(&line[..1]) == 0.0 && length(&[]) == 0.0);
    }

    #[test]
    fn areas_are_those_of_the_ellipsoid() {
        let square = |west: f64, south: f64, side: f64| {
            [[west, south], [west + side, south], [west + side, south + side], [west, south + side]]
        };
        // A degree at the equator as GeographicLib's Planimeter has it, with straightest edges (Karney, J. Geodesy 87,
        // 2013); the others are side by side of the metres by Vincenty's formula, through their middle.
        close(area(&square(0.0, 0.0, 1.0)), 12_308_778_361.469, 1e-4);
        close(area(&square(11.248, 43.767, 0.001)), 8_946.251_87, 1e-5);
        close(area(&square(-0.3, 51.5, 0.01)), 772_496.265, 1e-5);
        // All of the Earth (NIMA TR8350.2, table 3.6: 510,065,621.724 km²).
        let earth = [[-180.0, -90.0], [180.0, -90.0], [180.0, 90.0], [-180.0, 90.0]];
        close(area(&earth), 510_065_621_724_000.0, 1e-9);
    }

    #[test]
    fn an_area_does_not_depend_on_direction_start_or_a_repeated_end() {
        let ring = vec![[11.24, 43.76], [11.25, 43.76], [11.252, 43.77], [11.241, 43.768]];
        let (mut back, mut turned, mut closed) = (ring.clone(), ring.clone(), ring.clone());
        back.reverse();
        turned.rotate_left(2);
        closed.push(ring[0]);
        for other in [back, turned, closed] {
            close(area(&other), area(&ring), 1e-9);
        }
        assert!(area(&[]) == 0.0 && area(&ring[..2]) == 0.0);
    }
}
