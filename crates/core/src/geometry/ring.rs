//! What makes an area of some corners: which way they run, whether they lie on one line, whether the edge crosses
//! itself, and the order in which it doesn't. A ring here is a list of corners without the first one again at its end.

use super::{Position, length};

/// Crossings that are undone at most: where there are more, nobody can tell which shape was meant.
const MOST_MENDED: usize = 12;

/// Twice the signed area of a closed or open ring, in square degrees; positive when it runs counter-clockwise. Measured
/// from the ring's first position, so that small rings far from 0° keep their sign.
pub(crate) fn turn(ring: &[Position]) -> f64 {
    let [lon0, lat0] = ring.first().copied().unwrap_or_default();
    ring.windows(2)
        .map(|pair| match pair {
            [[x1, y1], [x2, y2]] => (x1 - lon0) * (y2 - lat0) - (x2 - lon0) * (y1 - lat0),
            _ => 0.0,
        })
        .sum()
}

/// Whether all corners lie on one line, or within half a metre of it.
pub(crate) fn on_one_line(corners: &[Position]) -> bool {
    let Some(&first) = corners.first() else { return true };
    let far = corners.iter().copied().max_by(|a, b| length(&[first, *a]).total_cmp(&length(&[first, *b])));
    let far = far.unwrap_or(first);
    let base = length(&[first, far]);
    base == 0.0 || corners.iter().all(|corner| super::area(&[first, far, *corner]) * 2.0 / base < 0.5)
}

/// The first two edges of a ring that have more in common than the corner between neighbours: they cross, touch, or the
/// edge runs back over itself. Edge `i` runs from corner `i` to the next.
pub(crate) fn crossing(corners: &[Position]) -> Option<(usize, usize)> {
    let points: Vec<Point> = corners.iter().map(|at| exact(*at)).collect();
    let count = points.len();
    let edge = |i: usize| Some((*points.get(i)?, *points.get((i + 1) % count)?));
    for i in 0..count {
        for j in i + 1..count {
            let ((a, b), (c, d)) = (edge(i)?, edge(j)?);
            let wrong = if j == i + 1 {
                back_over(a, b, d)
            } else if i == 0 && j + 1 == count {
                back_over(c, d, b)
            } else {
                meet(a, b, c, d)
            };
            if wrong {
                return Some((i, j));
            }
        }
    }
    None
}

/// The same corners in an order in which the edge does not cross itself: where two edges cross, what lies between them
/// is gone through the other way round, which is the one way to keep a single ring (2-opt; Croes, *Operations
/// Research* 6, 1958). `None` when that leads nowhere. The first corner stays the first.
pub(crate) fn untangled(corners: &[Position]) -> Option<Vec<Position>> {
    let mut ring = corners.to_vec();
    for _ in 0..=MOST_MENDED {
        let Some((i, j)) = crossing(&ring) else { return Some(ring) };
        let before = around(&ring);
        ring.get_mut(i + 1..=j)?.reverse();
        // Else it only touches, and turning it round again and again would not end.
        if around(&ring) >= before {
            return None;
        }
    }
    None
}

fn around(ring: &[Position]) -> f64 {
    let back = ring.last().zip(ring.first()).map_or(0.0, |(last, first)| length(&[*last, *first]));
    length(ring) + back
}

/// A position in millionths of a degree, the format's finest step: whole numbers, so nothing is lost by rounding.
type Point = (i64, i64);

#[allow(clippy::cast_possible_truncation)] // at most 180 million
fn exact([lon, lat]: Position) -> Point {
    ((lon * 1e6).round() as i64, (lat * 1e6).round() as i64)
}

/// On which side of the line from `a` to `b` does `c` lie: 1 left, −1 right, 0 on it.
fn side(a: Point, b: Point, c: Point) -> i64 {
    ((b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)).signum()
}

/// Whether the way from `a` over `b` to `c` runs back over itself.
fn back_over(a: Point, b: Point, c: Point) -> bool {
    side(a, b, c) == 0 && (a.0 - b.0) * (c.0 - b.0) + (a.1 - b.1) * (c.1 - b.1) > 0
}

/// Whether two edges have a point in common.
fn meet(a: Point, b: Point, c: Point, d: Point) -> bool {
    let on = |p: Point, q: Point, r: Point| {
        side(p, q, r) == 0
            && (p.0.min(q.0)..=p.0.max(q.0)).contains(&r.0)
            && (p.1.min(q.1)..=p.1.max(q.1)).contains(&r.1)
    };
    let apart = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    apart || on(a, b, c) || on(a, b, d) || on(c, d, a) || on(c, d, b)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Corners on a grid of 0.001° (about 100 m), somewhere in Florence.
    fn grid(corners: &[(i32, i32)]) -> Vec<Position> {
        corners.iter().map(|(x, y)| [11.2 + f64::from(*x) / 1e3, 43.7 + f64::from(*y) / 1e3]).collect()
    }

    #[test]
    fn an_edge_that_crosses_touches_or_runs_back_is_found() {
        let cases: [(&str, &[_], bool); 8] = [
            ("triangle", &[(0, 0), (4, 0), (0, 4)], false),
            ("hollow", &[(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)], false),
            ("a corner on a straight edge", &[(0, 0), (2, 0), (4, 0), (4, 4)], false),
            ("bow tie", &[(0, 0), (4, 4), (4, 0), (0, 4)], true),
            ("last edge crosses", &[(0, 0), (4, 0), (4, 4), (1, 4), (3, -2)], true),
            ("touches an edge", &[(0, 0), (4, 0), (4, 4), (2, 0), (0, 4)], true),
            ("corner used twice", &[(0, 0), (2, 2), (4, 0), (4, 4), (2, 2), (0, 4)], true),
            ("runs back", &[(0, 0), (4, 0), (2, 0), (2, 4)], true),
        ];
        for (name, corners, crosses) in cases {
            for start in 0..corners.len() {
                let mut ring = grid(corners);
                ring.rotate_left(start);
                assert_eq!(crossing(&ring).is_some(), crosses, "{name} from corner {start}");
                ring.reverse();
                assert_eq!(crossing(&ring).is_some(), crosses, "{name} backwards from corner {start}");
            }
        }
    }

    #[test]
    fn crossed_corners_are_put_in_order_and_others_left_alone() {
        let bow = grid(&[(0, 0), (4, 4), (4, 0), (0, 4)]);
        assert_eq!(untangled(&bow), Some(grid(&[(0, 0), (4, 0), (4, 4), (0, 4)])));
        let star = grid(&[(0, 10), (6, -8), (-10, 3), (10, 3), (-6, -8)]);
        let mended = untangled(&star).unwrap_or_default();
        assert!(mended.len() == 5 && crossing(&mended).is_none());
        let plain = grid(&[(0, 0), (4, 0), (4, 4), (2, 1), (0, 4)]);
        assert_eq!(untangled(&plain), Some(plain));
        assert_eq!(untangled(&grid(&[(0, 0), (4, 0), (2, 0), (2, 4)])), None, "it runs back over itself");
    }

    #[test]
    fn corners_within_half_a_metre_of_a_line_count_as_on_it() {
        assert!(on_one_line(&grid(&[(0, 0), (4, 4), (2, 2)])));
        assert!(on_one_line(&[[11.2, 43.7], [11.21, 43.7], [11.205, 43.700_003]]));
        assert!(!on_one_line(&[[11.2, 43.7], [11.21, 43.7], [11.205, 43.700_01]]));
        assert!(on_one_line(&[]) && on_one_line(&grid(&[(0, 0), (0, 0), (0, 0)])));
    }
}
